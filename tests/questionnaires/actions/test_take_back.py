"""A line of the ledger logged by mistake: it stays to be read, and counts nowhere."""

import threading
from datetime import date, timedelta

import pgtrigger
import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from gfmd.core.history import history_of
from gfmd.indicators.nonresponse import standings, standings_over_time
from gfmd.indicators.results import counted
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.dispatches import (
    log,
    logged_together,
    queue,
    remind,
    take_back,
    to_be_reminded,
    without_answer,
)
from gfmd.questionnaires.actions.messages import send_waiting, settle
from gfmd.questionnaires.models import Addressee, Dispatch, Message
from tests.browser.conftest import committed
from tests.personas import PERSONAS, make_persona
from tests.questionnaires.actions.rounds import DEADLINE, SENT, out, to

pytestmark = pytest.mark.django_db
DAY = date(2026, 4, 8)
REASON = "The call was about something else."


@pytest.fixture
def editor(persona):
    return persona("editor")


@pytest.fixture
def round_():
    return out()


def logged(round_, by, *states, kind="call", **fields):
    told = {"channel": "telephone", "day": DAY} | fields
    return log(by=by, round_=round_, addressees=[to(round_, state) for state in states], kind=kind, **told)


def told_of(round_):
    """All that is derived from the ledger."""
    rows = {row.state.iso3: (row.standing, row.last_contact, row.no_reminders) for row in standings(round_)}
    days = [(day.day, day.counts, day.sent) for day in standings_over_time(round_)]
    record = counted(round_, None, grouping_slugs=[])
    lists = [sorted(found(round_).values_list("state__iso3", flat=True)) for found in (to_be_reminded, without_answer)]
    return rows, days, record, lists


@pytest.mark.parametrize("kind", [kind for kind in Dispatch.Kind.values if kind != "letter"])
def test_afterwards_everything_is_as_if_it_had_not_been_logged(kind, round_, editor):
    before = told_of(round_)
    (row,) = logged(round_, editor, "BEL", kind=kind)
    assert told_of(round_) != before
    take_back(dispatch=row, reason=REASON, by=editor)
    assert told_of(round_) == before


def test_a_letter_taken_back_was_not_sent(editor):
    round_ = out(letters=False)
    before = told_of(round_)
    (row,) = logged(round_, editor, "BEL", kind="letter")
    take_back(dispatch=row, reason=REASON, by=editor)
    assert told_of(round_) == before


def test_it_stays_with_who_when_and_why(round_, editor):
    (row,) = logged(round_, editor, "BEL", outcome="Will answer.")
    take_back(dispatch=row, reason=f"  {REASON}\n", by=editor)
    row.refresh_from_db()
    assert (row.withdrawn_by, row.withdrawn_on, row.withdrawal_reason) == (editor, timezone.localdate(), REASON)
    assert row.outcome == "Will answer."
    assert history_of(Dispatch).objects.filter(pgh_obj_id=row.pk).count() == 2
    with pytest.raises(Refused, match="already"):
        take_back(dispatch=row, reason=REASON, by=editor)


@pytest.mark.parametrize("reason", ["", "  ", "\0", None, "x" * 301])
def test_it_needs_a_reason(reason, round_, editor):
    (row,) = logged(round_, editor, "BEL")
    with pytest.raises(Refused):
        take_back(dispatch=row, reason=reason, by=editor)
    assert Dispatch.objects.standing().filter(pk=row.pk).exists()


@pytest.mark.parametrize("name", [name for name in PERSONAS if "editor" not in name])
def test_only_editors_take_back(name, round_, editor, persona):
    (row,) = logged(round_, editor, "BEL")
    with pytest.raises(PermissionDenied):
        take_back(dispatch=row, reason=REASON, by=persona(name))


def test_what_a_source_reports_for_all_is_not_taken_back(round_, editor):
    row = round_.dispatches.create(kind="letter", channel="fax", starts_on=SENT, precision="day")
    with pytest.raises(Refused, match="as a whole"):
        take_back(dispatch=row, reason=REASON, by=editor)


class TestSeveral:
    def test_all_that_were_logged_at_once(self, round_, editor):
        one, _other, _third = logged(round_, editor, "BEL", "PHL", "TUV")
        (later,) = logged(round_, editor, "BEL")
        assert {pk: len(others) for pk, others in logged_together([one, later]).items()} == {one.pk: 2, later.pk: 0}
        assert len(take_back(dispatch=one, reason=REASON, by=editor, with_others=True)) == 3
        assert list(Dispatch.objects.standing().filter(round=round_, kind="call")) == [later]

    def test_one_of_them_and_then_the_rest(self, round_, editor):
        one, other, _third = logged(round_, editor, "BEL", "PHL", "TUV")
        assert take_back(dispatch=one, reason=REASON, by=editor) == [one]
        assert len(take_back(dispatch=other, reason="All.", by=editor, with_others=True)) == 2
        one.refresh_from_db()
        assert one.withdrawal_reason == REASON

    def test_if_one_of_them_went_out_none_is_taken_back(self, round_, editor):
        rows = queue(by=editor, round_=round_, addressees=round_.addressees.all(), kind="letter").dispatches
        Message.objects.filter(dispatch=rows[1]).update(begun_at=timezone.now())
        with pytest.raises(Refused, match="went out"):
            take_back(dispatch=rows[0], reason=REASON, by=editor, with_others=True)
        assert Dispatch.objects.standing().filter(pk__in=[row.pk for row in rows]).count() == 3
        assert take_back(dispatch=rows[0], reason=REASON, by=editor) == [rows[0]]


class TestExtensions:
    def extended(self, round_, by, weeks):
        until = DEADLINE + timedelta(weeks=weeks)
        return logged(round_, by, "BEL", "PHL", kind="extension", extended_to=until)[0]

    def days(self, round_):
        return [to(round_, iso3).extended_to for iso3 in ("BEL", "PHL")]

    def test_the_day_agreed_before_holds_again(self, round_, editor):
        first, second = (self.extended(round_, editor, weeks) for weeks in (1, 2))
        week = DEADLINE + timedelta(weeks=1)
        take_back(dispatch=second, reason=REASON, by=editor)
        assert self.days(round_) == [week, week + timedelta(weeks=1)]
        take_back(dispatch=first, reason=REASON, by=editor)
        assert self.days(round_)[0] is None

    def test_a_day_agreed_since_stays(self, round_, editor):
        first = self.extended(round_, editor, 1)
        self.extended(round_, editor, 2)
        take_back(dispatch=first, reason=REASON, by=editor, with_others=True)
        assert self.days(round_) == [DEADLINE + timedelta(weeks=2)] * 2

    def test_the_same_day_logged_again_still_holds(self, round_, editor):
        first, _again = self.extended(round_, editor, 1), self.extended(round_, editor, 1)
        take_back(dispatch=first, reason=REASON, by=editor)
        assert self.days(round_)[0] == DEADLINE + timedelta(weeks=1)

    def test_a_day_that_was_taken_back_does_not_come_back(self, round_, editor):
        first, second = (self.extended(round_, editor, weeks) for weeks in (1, 2))
        take_back(dispatch=first, reason=REASON, by=editor)
        take_back(dispatch=second, reason=REASON, by=editor)
        assert self.days(round_)[0] is None

    def test_a_day_recorded_otherwise_stays(self, round_, editor):
        row = self.extended(round_, editor, 1)
        other = DEADLINE + timedelta(days=3)
        round_.addressees.filter(state__iso3="BEL").update(extended_to=other)
        take_back(dispatch=row, reason=REASON, by=editor)
        assert self.days(round_)[0] == other

    def test_one_without_a_day_changes_none(self, round_, editor):
        self.extended(round_, editor, 1)
        (row,) = logged(round_, editor, "BEL", kind="extension")
        take_back(dispatch=row, reason=REASON, by=editor)
        assert self.days(round_)[0] == DEADLINE + timedelta(weeks=1)


def test_a_line_that_is_gone_is_said(round_, editor):
    """The run of the mail drops a reminder that is not to be sent any more."""
    (row,) = logged(round_, editor, "BEL", kind="call")
    Dispatch.objects.filter(pk=row.pk).delete()
    with pytest.raises(Refused, match="no longer here"):
        take_back(dispatch=row, reason=REASON, by=editor)


class TestEmails:
    @pytest.fixture
    def row(self, round_, editor):
        return queue(by=editor, round_=round_, addressees=[to(round_, "BEL")], kind="reminder").dispatches[0]

    def test_one_that_waits_is_not_sent(self, row, round_, editor):
        take_back(dispatch=row, reason=REASON, by=editor)
        assert send_waiting().sent == 0
        assert mail.outbox == []
        assert Message.objects.filter(dispatch=row, begun_at=None).exists()

    def test_another_can_be_queued_then(self, row, round_, editor):
        take_back(dispatch=row, reason=REASON, by=editor)
        again = queue(by=editor, round_=round_, addressees=[to(round_, "BEL")], kind="reminder")
        assert len(again.dispatches) == 1
        assert send_waiting().sent == 1

    def test_one_that_was_sent_is_not_taken_back(self, row, editor):
        send_waiting()
        with pytest.raises(Refused, match="went out"):
            take_back(dispatch=row, reason=REASON, by=editor)

    def test_of_one_that_was_begun_somebody_says_first_what_became_of_it(self, row, editor):
        Message.objects.update(begun_at=timezone.now() - timedelta(hours=1))
        with pytest.raises(Refused, match="went out"):
            take_back(dispatch=row, reason=REASON, by=editor)
        settle(by=editor, message=Message.objects.get(dispatch=row), was_sent=False)
        take_back(dispatch=row, reason=REASON, by=editor)
        assert send_waiting().sent == 0

    def test_a_planned_reminder_taken_back_does_not_come_again(self, editor):
        round_ = out(steps=[DAY])
        rows = remind(round_=round_, day=DAY)
        take_back(dispatch=rows[0], reason="They called: the reply is on its way.", by=editor)
        assert remind(round_=round_, day=DAY + timedelta(1)) == []


class TestDatabase:
    def test_who_and_when_are_a_pair_and_have_a_reason(self, round_, editor):
        (row,) = logged(round_, editor, "BEL")
        both = {"withdrawn_by": editor, "withdrawn_on": DAY}
        for wrong in ({"withdrawn_by": editor}, {"withdrawn_on": DAY}, both):
            with pytest.raises(IntegrityError, match="withdrawn"), transaction.atomic():
                Dispatch.objects.filter(pk=row.pk).update(**wrong)
        Dispatch.objects.filter(pk=row.pk).update(**both, withdrawal_reason=REASON)

    def test_neither_is_sent_mail_taken_back_nor_mail_taken_back_sent(self, round_, editor):
        rows = queue(by=editor, round_=round_, addressees=round_.addressees.all(), kind="letter").dispatches
        back = {"withdrawn_by": editor, "withdrawn_on": DAY, "withdrawal_reason": REASON}
        Message.objects.filter(dispatch=rows[0]).update(begun_at=timezone.now())
        with pytest.raises(IntegrityError, match="went out"), transaction.atomic():
            Dispatch.objects.filter(pk=rows[0].pk).update(**back)
        Dispatch.objects.filter(pk=rows[1].pk).update(**back)
        with pytest.raises(IntegrityError, match="taken back"), transaction.atomic():
            Message.objects.filter(dispatch=rows[1]).update(begun_at=timezone.now())


@pytest.fixture
def committed_email(django_db_setup, django_db_blocker):
    """An e-mail that waits, where other connections see it; taken away afterwards."""

    def make():
        round_ = out()
        by = make_persona("editor")
        return round_, by, queue(by=by, round_=round_, addressees=[to(round_, "BEL")], kind="letter").dispatches[0]

    def take_away():
        round_.passages.clear()
        Dispatch.objects.filter(round=round_).delete()
        Addressee.objects.filter(round=round_).delete()
        with pgtrigger.ignore():
            round_.delete()
        by.delete()

    with django_db_blocker.unblock():
        round_, by, row = committed(make)
        yield row, by
        committed(take_away)


def test_who_sends_and_who_takes_back_at_once_agree(committed_email, settings):
    """On two connections: either it is sent and stands, or it is taken back and not sent."""
    row, by = committed_email
    start, told = threading.Barrier(2, timeout=20), []

    def send():
        try:
            start.wait()
            told.append(send_waiting().sent)
        finally:
            connection.close()

    def back():
        try:
            start.wait()
            take_back(dispatch=row, reason=REASON, by=by)
        except Refused as refusal:
            told.append(refusal.messages)
        finally:
            connection.close()

    threads = [threading.Thread(target=act) for act in (send, back)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=40)
    row.refresh_from_db()
    was_begun = Message.objects.get(dispatch=row).begun_at is not None
    assert was_begun == (row.withdrawn_on is None)
    assert told in (
        [0],
        [1, ["An e-mail that went out cannot be taken back."]],
        [["An e-mail that went out cannot be taken back."], 1],
    )
