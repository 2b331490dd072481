"""The ledger, the queue of e-mails and the planned reminders."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.utils import timezone

from gfmd.core.history import history_of
from gfmd.places.models import State
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.dispatches import log, queue, remind, take_back
from gfmd.questionnaires.models import Channel, Dispatch, Letter, Message, Round
from tests.factories.questionnaires import LetterFactory, ReplyFactory
from tests.personas import PERSONAS
from tests.questionnaires.actions.rounds import DEADLINE, SENT, event, out, to

pytestmark = pytest.mark.django_db
FIRST, SECOND = date(2026, 4, 8), date(2026, 4, 20)


@pytest.fixture
def editor(persona):
    return persona("editor")


def reminded(round_):
    """[(State, step)] of the reminders in the ledger."""
    rows = Dispatch.objects.filter(round=round_, kind="reminder").order_by("addressee__state__iso3", "step")
    return list(rows.values_list("addressee__state__iso3", "step"))


class TestLog:
    @pytest.mark.parametrize("kind", Dispatch.Kind.values)
    @pytest.mark.parametrize("channel", Channel.values)
    def test_one_event_for_many(self, editor, kind, channel):
        round_ = out(letters=False)
        rows = log(
            by=editor,
            round_=round_,
            addressees=round_.addressees.all(),
            kind=kind,
            channel=channel,
            day=SENT,
            outcome="x",
        )
        assert len(rows) == 3
        kept = Dispatch.objects.filter(round=round_)
        assert set(kept.values_list("kind", "channel", "starts_on", "outcome", "by")) == {
            (kind, channel, SENT, "x", editor.pk)
        }
        assert not Message.objects.filter(dispatch__in=kept).exists()

    def test_an_extension_sets_the_day(self, editor):
        round_ = out()
        asked, later = [to(round_, "BEL")], DEADLINE + timedelta(14)
        log(by=editor, round_=round_, addressees=asked, kind="extension", channel="fax", day=SENT, extended_to=later)
        assert to(round_, "BEL").extended_to == later
        assert to(round_, "PHL").extended_to is None

    def test_an_extension_asked_and_not_agreed_keeps_the_day(self, editor):
        round_ = out()
        log(by=editor, round_=round_, addressees=[to(round_, "BEL")], kind="extension", channel="fax", day=SENT)
        assert to(round_, "BEL").extended_to is None

    @pytest.mark.parametrize(
        "wrong",
        [
            pytest.param({"day": timezone.localdate() + timedelta(1)}, id="tomorrow"),
            pytest.param({"day": SENT - timedelta(1)}, id="before it went out"),
            pytest.param({"extended_to": DEADLINE + timedelta(1)}, id="a later day with a call"),
            pytest.param({"kind": "extension", "extended_to": DEADLINE}, id="an extension to the same day"),
            pytest.param({"addressees": []}, id="nobody"),
        ],
    )
    def test_refused(self, editor, wrong):
        round_ = out()
        event_ = {"addressees": [to(round_, "BEL")], "kind": "call", "channel": "telephone", "day": SENT}
        with pytest.raises(Refused):
            log(by=editor, round_=round_, **{**event_, **wrong})
        assert round_.dispatches.count() == 3

    def test_a_state_of_another_round_is_refused(self, editor):
        other = Round.objects.get(slug="sample-round-2026").addressees.first()
        with pytest.raises(Refused):
            log(by=editor, round_=out(), addressees=[other], kind="call", channel="telephone", day=SENT)


class TestTakingBack:
    @pytest.fixture
    def logged(self, editor):
        """Calls to two States, logged by the editor."""
        round_ = out()
        wanted = round_.addressees.filter(state__iso3__in=["BEL", "PHL"])
        return log(by=editor, round_=round_, addressees=wanted, kind="call", channel="telephone", day=SENT)

    def test_what_was_logged_is_gone_but_for_its_history(self, editor, logged):
        round_ = logged[0].round
        letters = round_.dispatches.count() - 2
        assert take_back(by=editor, round_=round_, dispatches=logged) == 2
        assert round_.dispatches.count() == letters
        deleted = history_of(Dispatch).objects.filter(pgh_obj_id__in=[row.pk for row in logged], pgh_label="delete")
        assert [event.pgh_context.metadata["user"] for event in deleted] == [editor.pk] * 2

    def test_nobody_takes_back_what_others_logged(self, logged, persona):
        with pytest.raises(Refused, match="you logged by hand yourself"):
            take_back(by=persona("second editor"), round_=logged[0].round, dispatches=logged)
        assert Dispatch.objects.filter(pk__in=[row.pk for row in logged]).count() == 2

    @pytest.mark.parametrize("name", [name for name in PERSONAS if name not in ("editor", "second editor")])
    def test_it_needs_the_right(self, logged, persona, name):
        with pytest.raises(PermissionDenied):
            take_back(by=persona(name), round_=logged[0].round, dispatches=logged)

    def test_an_e_mail_stays(self, editor, logged):
        round_ = logged[0].round
        queued = queue(by=editor, round_=round_, addressees=[to(round_, "BEL")], kind="reminder").dispatches
        with pytest.raises(Refused, match="you logged by hand yourself"):
            take_back(by=editor, round_=round_, dispatches=[*logged, *queued])
        assert round_.dispatches.filter(kind="call").count() == 2

    def test_a_planned_reminder_stays(self, editor, logged):
        row = logged[0]
        Dispatch.objects.filter(pk=row.pk).update(kind="reminder", step=1)
        with pytest.raises(Refused, match="you logged by hand yourself"):
            take_back(by=editor, round_=row.round, dispatches=[row])

    def test_an_extension_goes_only_where_it_changed_no_day(self, editor, logged):
        round_, later = logged[0].round, DEADLINE + timedelta(14)
        event = {"kind": "extension", "channel": "fax", "day": SENT}
        asked = log(by=editor, round_=round_, addressees=[to(round_, "BEL")], **event)
        assert take_back(by=editor, round_=round_, dispatches=asked) == 1
        agreed = log(by=editor, round_=round_, addressees=[to(round_, "BEL")], extended_to=later, **event)
        with pytest.raises(Refused, match="taken back in the admin"):
            take_back(by=editor, round_=round_, dispatches=agreed)

    def test_lines_of_another_round_or_gone_are_none(self, editor, logged):
        other = Round.objects.get(slug="sample-round-2026")
        with pytest.raises(Refused, match="no longer in the ledger"):
            take_back(by=editor, round_=other, dispatches=logged)
        take_back(by=editor, round_=logged[0].round, dispatches=logged)
        with pytest.raises(Refused, match="no longer in the ledger"):
            take_back(by=editor, round_=logged[0].round, dispatches=logged)


class TestQueue:
    def test_reminders_leave_out_who_is_not_to_be_reminded(self, editor):
        round_ = out()
        ReplyFactory(addressee=to(round_, "BEL"))
        round_.addressees.filter(state__iso3="TUV").update(email="")
        found = queue(by=editor, round_=round_, addressees=round_.addressees.all(), kind="reminder", day=FIRST)
        assert [row.addressee.state.iso3 for row in found.dispatches] == ["PHL"]
        assert {row.state.iso3 for row, _reason in found.left_out} == {"BEL", "TUV"}

    def test_asked_twice_one_waits(self, editor):
        round_ = out()
        for _time in range(2):
            queue(by=editor, round_=round_, addressees=[to(round_, "BEL")], kind="letter", day=FIRST)
        assert Message.objects.filter(dispatch__round=round_).count() == 1

    def test_a_round_that_is_closed_writes_to_nobody(self, editor):
        round_ = out()
        Round.objects.filter(pk=round_.pk).update(status="closed")
        with pytest.raises(Refused):
            queue(by=editor, round_=round_, addressees=round_.addressees.all(), kind="letter")

    def test_the_day_agreed_with_the_state_is_the_one_named(self, editor):
        round_ = out()
        round_.addressees.filter(state__iso3="PHL").update(extended_to=date(2026, 5, 4))
        rows = queue(by=editor, round_=round_, addressees=round_.addressees.all(), kind="letter", day=FIRST).dispatches
        bodies = {row.addressee.state.iso3: row.message.body for row in rows}
        assert "4 May 2026" in bodies["PHL"]
        assert "13 April 2026" in bodies["TUV"]

    def test_braces_in_a_name_are_not_read_again(self, editor):
        State.objects.filter(iso3="PHL").update(name_en="{today}")
        round_ = out()
        (row,) = queue(by=editor, round_=round_, addressees=[to(round_, "PHL")], kind="letter", day=FIRST).dispatches
        assert row.message.body.startswith("{today} | Test round")


class TestLetterText:
    @pytest.mark.parametrize("body", ["{state} {round} {deadline} {circulated_on} {today}", "no braces"])
    def test_known_words_are_saved(self, body):
        LetterFactory.build(round=Round.objects.first(), language="en", body=body).clean()

    @pytest.mark.parametrize(
        "body", ["{country}", "{state.pk}", "{}", "{ state }", "{state", "state}", "{{state}}", "{0}"]
    )
    def test_unknown_words_are_refused(self, body):
        with pytest.raises(ValidationError) as refusal:
            LetterFactory.build(round=Round.objects.first(), language="en", body=body).clean()
        assert set(refusal.value.message_dict) == {"body"}


class TestReminders:
    def test_to_those_who_were_written_to_and_said_nothing(self):
        round_ = out(steps=[FIRST])
        assert [row.addressee.state.iso3 for row in remind(round_=round_, day=FIRST)] == ["BEL", "PHL", "TUV"]
        mail = Message.objects.get(recipient="bel@example.org")
        assert mail.subject == "reminder fr Belgique"

    @pytest.mark.parametrize(
        "change",
        [
            pytest.param(lambda a: ReplyFactory(addressee=a), id="answered"),
            pytest.param(lambda a: event(a, "decline", SENT), id="declined"),
            pytest.param(lambda a: event(a, "no_reminders", SENT), id="asked not to be reminded"),
            pytest.param(lambda a: type(a).objects.filter(pk=a.pk).update(email=""), id="no e-mail"),
            pytest.param(lambda a: a.dispatches.all().delete(), id="never written to"),
        ],
    )
    def test_never_to(self, change):
        round_ = out(steps=[FIRST])
        change(to(round_, "BEL"))
        remind(round_=round_, day=FIRST)
        assert reminded(round_) == [("PHL", 1), ("TUV", 1)]

    def test_a_reply_that_was_withdrawn_is_none(self, editor):
        round_ = out(steps=[FIRST])
        ReplyFactory(
            addressee=to(round_, "BEL"), withdrawn_by=editor, withdrawn_on=FIRST, withdrawal_reason="Wrong State."
        )
        assert len(remind(round_=round_, day=FIRST)) == 3

    def test_not_before_its_day_nor_once_the_round_is_closed(self):
        round_ = out(steps=[FIRST])
        assert remind(round_=round_, day=FIRST - timedelta(1)) == []
        Round.objects.filter(pk=round_.pk).update(status="closed")
        assert remind(round_=round_, day=FIRST) == []

    @pytest.mark.parametrize(
        ("days", "steps"),
        [
            pytest.param([FIRST, FIRST], [1], id="twice"),
            pytest.param([FIRST, FIRST + timedelta(1)], [1], id="again the day after"),
            pytest.param([FIRST + timedelta(5)], [1], id="after days missed"),
            pytest.param([FIRST, SECOND], [1, 2], id="each step"),
            pytest.param([SECOND], [2], id="only the newest when both were missed"),
            pytest.param([SECOND, FIRST], [2], id="an earlier step does not follow a later one"),
            pytest.param([FIRST, SECOND, SECOND, FIRST], [1, 2], id="over and over"),
        ],
    )
    def test_each_step_once(self, days, steps):
        round_ = out(steps=[FIRST, SECOND])
        for day in days:
            call_command("send_reminders", day=day, verbosity=0)
        assert reminded(round_) == [(iso3, step) for iso3 in ("BEL", "PHL", "TUV") for step in steps]
        assert Message.objects.filter(dispatch__round=round_).count() == 3 * len(steps)

    def test_a_round_without_its_text_does_not_keep_the_others_waiting(self):
        round_ = out(steps=[FIRST])
        Letter.objects.filter(round=round_, kind="reminder", language="fr").delete()
        with pytest.raises(CommandError, match=r"test-round: There is no text of the reminder in French\."):
            call_command("send_reminders", day=FIRST)
        assert reminded(round_) == []

    def test_the_database_knows_no_second_of_a_step(self):
        addressee = to(out(), "BEL")
        event(addressee, "reminder", FIRST, step=1)
        with pytest.raises(IntegrityError), transaction.atomic():
            event(addressee, "reminder", FIRST, step=1)


@pytest.mark.parametrize("name", [name for name in PERSONAS if "editor" not in name])
def test_only_editors_follow_up(persona, name):
    by, round_ = persona(name), out()
    with pytest.raises(PermissionDenied):
        log(by=by, round_=round_, addressees=round_.addressees.all(), kind="call", channel="telephone", day=SENT)
    with pytest.raises(PermissionDenied):
        queue(by=by, round_=round_, addressees=round_.addressees.all(), kind="letter")
