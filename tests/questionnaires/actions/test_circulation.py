"""A round is addressed, goes out once it lacks nothing, in versions, and is closed."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from gfmd.places.models import Group, GroupMembership, State
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.circulation import (
    address_everyone,
    address_group,
    circulate,
    circulate_version,
    close,
    what_lacks,
)
from gfmd.questionnaires.models import Addressee, Choice, Dispatch, Letter, Message, Question, Round
from tests.factories.questionnaires import ReplyFactory, RoundFactory
from tests.personas import PERSONAS
from tests.questionnaires.actions.rounds import DEADLINE, SENT, draft, event, out, to
from tests.questionnaires.rounds import past_the_steps

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(persona):
    return persona("editor")


class TestAddressing:
    @pytest.mark.parametrize(
        ("day", "number"),
        [
            pytest.param(date(2008, 3, 18), 194, id="192 Members and two observers"),
            pytest.param(date(2011, 7, 13), 194, id="the day before South Sudan"),
            pytest.param(date(2011, 7, 14), 195, id="the day of South Sudan"),
        ],
    )
    def test_everyone_of_the_day_in_one_action(self, editor, day, number):
        round_ = RoundFactory()
        assert len(address_everyone(by=editor, round_=round_, day=day)) == number
        assert round_.addressees.count() == number

    def test_those_addressed_already_stay_as_they_are(self, editor):
        round_ = draft()
        assert len(address_everyone(by=editor, round_=round_, day=SENT)) == 195 - 3
        assert to(round_, "BEL").email == "bel@example.org"
        assert address_everyone(by=editor, round_=round_, day=SENT) == []

    def test_a_group_as_it_is_on_the_day(self, editor):
        group = Group.objects.get(grouping__slug="ldc")
        members = set(GroupMembership.objects.as_of(SENT).filter(group=group).values_list("state__iso3", flat=True))
        rows = address_group(by=editor, round_=RoundFactory(), group=group, day=SENT)
        assert {row.state.iso3 for row in rows} == members != set()

    def test_contacts_come_from_the_last_round_but_never_from_fiction(self, editor):
        assert Addressee.objects.filter(round__is_fictional=True, state__iso3="BEL").exclude(email="").exists()
        old = RoundFactory(circulated_on=date(2020, 1, 1), status="closed")
        new = RoundFactory(circulated_on=date(2024, 1, 1), status="closed")
        state = State.objects.get(iso3="BEL")
        Addressee.objects.create(round=new, state=state, email="new@example.org", language="fr")
        Addressee.objects.create(round=old, state=state, email="old@example.org")
        rows = {row.state.iso3: row for row in address_everyone(by=editor, round_=RoundFactory(), day=SENT)}
        assert (rows["BEL"].email, rows["BEL"].language) == ("new@example.org", "fr")
        assert rows["PHL"].email == ""

    def test_a_round_that_is_out_takes_no_more(self, editor):
        with pytest.raises(Refused):
            address_everyone(by=editor, round_=out(), day=SENT)


class TestCirculating:
    def test_a_letter_to_each_and_its_e_mail(self, editor):
        rows = circulate(by=editor, round_=draft(), day=SENT)
        round_ = Round.objects.get(slug="test-round")
        assert (round_.status, round_.circulated_version, round_.circulated_on) == ("circulated", 1, SENT)
        assert [(row.addressee.state.iso3, row.kind, row.channel, row.by) for row in rows] == [
            (iso3, "letter", "e_mail", editor) for iso3 in ("BEL", "PHL", "TUV")
        ]
        assert {(row.starts_on, row.until, row.precision) for row in rows} == {(SENT, SENT + timedelta(1), "day")}
        mails = {mail.recipient: mail for mail in Message.objects.filter(dispatch__round=round_)}
        assert mails["bel@example.org"].subject == "letter fr Belgique"
        assert mails["bel@example.org"].body == "Belgique | Cycle d’essai | 13 avril 2026 | 2 mars 2026 | 2 mars 2026"
        assert mails["tuv@example.org"].body == "Tuvalu | Test round | 13 April 2026 | 2 March 2026 | 2 March 2026"

    def test_by_another_channel_nothing_waits_to_be_mailed(self, editor):
        assert len(circulate(by=editor, round_=draft(), day=SENT, channel="fax")) == 3
        assert not Message.objects.filter(dispatch__round__slug="test-round").exists()

    def test_by_e_mail_those_without_an_address_are_not_said_to_be_sent_to(self, editor):
        round_ = draft()
        round_.addressees.filter(state__iso3="TUV").update(email="")
        assert [row.addressee.state.iso3 for row in circulate(by=editor, round_=round_, day=SENT)] == ["BEL", "PHL"]

    @pytest.mark.parametrize(
        ("spoil", "words"),
        [
            pytest.param(
                lambda r: Question.objects.filter(round=r).update(text_fr=""),
                ["Question 1 has no text in: French."],
                id="question",
            ),
            pytest.param(
                lambda r: Choice.objects.create(question=r.questions.get(), slug="yes", label_en="Yes"),
                ["Choice “yes” of question 1 has no text in: French."],
                id="choice",
            ),
            pytest.param(
                lambda r: Question.objects.filter(round=r).delete(),
                ["There is no question in this version."],
                id="none",
            ),
            pytest.param(
                lambda r: r.addressees.all().delete(), ["The round is addressed to no State."], id="no addressee"
            ),
            pytest.param(
                lambda r: Letter.objects.filter(round=r, language="fr").delete(),
                ["There is no text of the letter in French."],
                id="no letter",
            ),
            pytest.param(
                lambda r: Letter.objects.filter(round=r, language="fr").update(body="{country} {"),
                ["The text of the letter in French has words in braces that are not known: {country} {."],
                id="unknown words in braces",
            ),
            pytest.param(
                lambda r: Round.objects.filter(pk=r.pk).update(deadline=None),
                [
                    "The text of the letter in English names the day of reply, but the round has none.",
                    "The text of the letter in French names the day of reply, but the round has none.",
                ],
                id="no deadline",
            ),
            pytest.param(
                lambda r: Round.objects.filter(pk=r.pk).update(working_languages=[], channel=""),
                ["The round has no working language.", "The round has no channel."],
                id="no language, no channel",
            ),
        ],
    )
    def test_what_it_lacks_is_said_and_nothing_goes_out(self, editor, spoil, words):
        round_ = draft()
        spoil(round_)
        round_.refresh_from_db()
        assert what_lacks(round_) == words
        with pytest.raises(Refused) as refusal:
            circulate(by=editor, round_=round_, day=SENT)
        assert refusal.value.messages == words
        round_.refresh_from_db()
        assert (round_.status, round_.dispatches.count()) == ("draft", 0)

    def test_a_language_nobody_is_written_to_in_needs_no_letter(self, editor):
        round_ = draft()
        Letter.objects.filter(round=round_, language="fr").delete()
        round_.addressees.filter(state__iso3="BEL").delete()
        assert len(circulate(by=editor, round_=round_, day=SENT)) == 2

    @pytest.mark.parametrize(
        "day",
        [
            pytest.param(timezone.localdate() + timedelta(1), id="tomorrow"),
            pytest.param(DEADLINE + timedelta(1), id="after the day of reply"),
        ],
    )
    def test_days_that_cannot_be(self, editor, day):
        with pytest.raises(Refused):
            circulate(by=editor, round_=draft(), day=day)

    def test_once(self, editor):
        round_ = draft()
        circulate(by=editor, round_=round_, day=SENT)
        with pytest.raises(Refused):
            circulate(by=editor, round_=round_, day=SENT)
        assert Dispatch.objects.filter(round=round_).count() == 3


class TestVersions:
    def reworded(self, round_):
        Question.objects.filter(round=round_, number=1).update(asked_until_version=1)
        Question.objects.create(
            round=round_, number=1, text_en="What now?", text_fr="Quoi ?", kind="open", asked_from_version=2
        )

    def test_a_new_version_goes_to_those_who_neither_answered_nor_declined(self, editor):
        round_ = out()
        self.reworded(round_)
        ReplyFactory(addressee=to(round_, "BEL"))
        event(to(round_, "PHL"), "decline", SENT)
        rows = circulate_version(by=editor, round_=round_, day=SENT + timedelta(1))
        round_.refresh_from_db()
        assert round_.circulated_version == 2
        assert round_.circulated_on == SENT
        assert [row.addressee.state.iso3 for row in rows] == ["TUV"]

    @pytest.mark.parametrize(
        ("status", "reword", "day"),
        [
            pytest.param("circulated", False, SENT, id="nothing changed"),
            pytest.param("circulated", True, SENT - timedelta(1), id="before the first"),
            pytest.param("closed", True, SENT, id="closed"),
        ],
    )
    def test_refused(self, editor, status, reword, day):
        round_ = out()
        if reword:
            self.reworded(round_)
        with past_the_steps():
            Round.objects.filter(pk=round_.pk).update(status=status)
        with pytest.raises(Refused):
            circulate_version(by=editor, round_=round_, day=day)

    def test_the_new_wording_needs_its_texts(self, editor):
        round_ = out()
        self.reworded(round_)
        Question.objects.filter(round=round_, asked_from_version=2).update(text_fr="")
        with pytest.raises(Refused, match="Question 1"):
            circulate_version(by=editor, round_=round_, day=SENT)


def test_closing_is_for_a_round_that_is_out(editor):
    round_ = out()
    assert close(by=editor, round_=round_).status == "closed"
    with pytest.raises(Refused):
        close(by=editor, round_=round_)


@pytest.mark.parametrize("name", [name for name in PERSONAS if "editor" not in name])
def test_only_editors_circulate(persona, name):
    by, round_, group = persona(name), draft(), Group.objects.first()
    for act in (
        lambda: address_everyone(by=by, round_=round_, day=SENT),
        lambda: address_group(by=by, round_=round_, group=group, day=SENT),
        lambda: circulate(by=by, round_=round_, day=SENT),
        lambda: circulate_version(by=by, round_=round_, day=SENT),
        lambda: close(by=by, round_=round_),
    ):
        with pytest.raises(PermissionDenied):
            act()
