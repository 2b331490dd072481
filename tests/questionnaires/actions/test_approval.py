"""From coded to checked and confirmed: by whom, when, and not otherwise."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from gfmd.core.history import history_of
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.approval import (
    accept,
    check_reply,
    confirm,
    propose,
    refuse,
    send_back,
    take_back,
)
from gfmd.questionnaires.models import Answer, Codebook, CorrectionProposal, FocalPointAccount, Reply
from tests.factories.questionnaires import QuestionFactory, SecondEntryFactory
from tests.personas import PERSONAS
from tests.questionnaires.rounds import TODAY, circulated_round, reply_in

pytestmark = pytest.mark.django_db
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def round_():
    return circulated_round(confirmation_days=10)


@pytest.fixture
def make(round_, persona):
    """`make("coded")` gives a reply of Tuvalu at that step, entered by the editor."""
    return lambda status, **fields: reply_in(round_, status, by=persona("editor"), **fields)


@pytest.fixture
def check(persona):
    return lambda reply, name="reviewer": check_reply(reply=reply, by=persona(name), on=TODAY)


@pytest.fixture
def proposed(persona):
    """`proposed(reply)` gives a proposal of its focal point on question 1."""

    def made(reply, number=1, **fields):
        question = reply.addressee.round.questions.get(number=number)
        given = {"text": "Capacitación.", "reason": "A wrong word.", "by": persona("focal point"), "on": TODAY}
        return propose(reply=reply, question=question, **given | fields)

    return made


def last_context(reply):
    return history_of(Reply).objects.filter(pgh_obj_id=reply.pk).latest("pgh_id").pgh_context.metadata


class TestCheck:
    def test_a_coded_reply_is_checked_and_waits_for_its_state(self, make, check, persona):
        reply = check(make("coded"))
        reply.refresh_from_db()
        assert (reply.status, reply.checked_by, reply.checked_on) == ("checked", persona("reviewer"), TODAY)
        assert reply.confirmation_due_on == date(2008, 6, 12)
        assert last_context(reply)["user"] == persona("reviewer").pk

    def test_an_entered_reply_of_a_round_without_a_codebook(self, make, check):
        Codebook.objects.all().delete()
        assert check(make("entered")).status == "checked"

    def test_an_entered_reply_of_a_round_with_a_codebook(self, make, check):
        with pytest.raises(Refused, match="not coded yet"):
            check(make("entered"))

    @pytest.mark.parametrize("status", ["received", "checked", "published"])
    def test_at_another_step(self, status, make, check):
        with pytest.raises(Refused, match="waits for its check"):
            check(make(status))

    def test_a_withdrawn_reply(self, make, check, persona):
        gone = {"withdrawn_by": persona("editor"), "withdrawn_on": TODAY, "withdrawal_reason": "A wrong State."}
        with pytest.raises(Refused, match="withdrawn"):
            check(make("coded", **gone))

    @pytest.mark.parametrize("name", sorted({*PERSONAS} - {"reviewer"}))
    def test_only_a_reviewer_checks(self, name, make, check):
        with pytest.raises(PermissionDenied):
            check(make("coded"), name)

    @pytest.mark.parametrize(
        "enter",
        [
            pytest.param(lambda reply, who: Reply.objects.filter(pk=reply.pk).update(entered_by=who), id="entry"),
            pytest.param(lambda reply, who: reply.answers.filter(yes=True).update(entered_by=who), id="one answer"),
            pytest.param(
                lambda reply, who: SecondEntryFactory(
                    reply=reply, question=reply.addressee.round.questions.get(number=2), entered_by=who
                ),
                id="second entry",
            ),
        ],
    )
    def test_nobody_checks_what_they_entered_even_if_somebody_else_did_so_later(self, enter, make, check, persona):
        reply = make("entered")
        enter(reply, persona("reviewer"))
        Reply.objects.filter(pk=reply.pk).update(status="coded")
        with pytest.raises(Refused, match="somebody else must check"):
            check(reply)
        Reply.objects.filter(pk=reply.pk).update(status="entered", entered_by=persona("editor"))
        Answer.objects.filter(reply=reply).update(entered_by=persona("editor"))
        Reply.objects.filter(pk=reply.pk).update(status="coded")
        with pytest.raises(Refused, match="somebody else must check"):
            check(reply)

    def test_not_while_a_proposal_is_open(self, make, check, proposed):
        reply = make("coded")
        proposed(reply)
        with pytest.raises(Refused, match="proposed correction"):
            check(reply)


class TestSendBack:
    @pytest.mark.parametrize("status", ["entered", "coded", "checked", "published"])
    def test_it_is_entered_again_checked_and_confirmed_by_nobody(self, status, make, persona):
        pairs = {"checked_by": persona("reviewer"), "confirmed_by": persona("focal point")}
        dates = {"checked_on": TODAY, "confirmed_on": TODAY} if status in ("checked", "published") else {}
        reply = make(status, **(pairs | dates if dates else {}))
        send_back(reply=reply, reason=" Question 2 is of another State. ", by=persona("reviewer"))
        reply.refresh_from_db()
        found = (reply.status, reply.checked_by, reply.checked_on, reply.confirmed_by, reply.confirmed_on)
        assert found == ("received", None, None, None, None)
        assert reply.confirmation_due_on is None
        assert last_context(reply)["reason"] == "Question 2 is of another State."
        reply.answers.filter(yes=True).update(yes=False)

    def test_a_reason_is_needed(self, make, persona):
        reply = make("coded")
        with pytest.raises(Refused, match="reason"):
            send_back(reply=reply, reason=" \n", by=persona("reviewer"))
        reply.refresh_from_db()
        assert reply.status == "coded"

    def test_not_what_is_still_being_entered(self, make, persona):
        with pytest.raises(Refused, match="still being entered"):
            send_back(reply=make("received"), reason="x", by=persona("reviewer"))

    @pytest.mark.parametrize("name", sorted({*PERSONAS} - {"reviewer"}))
    def test_only_a_reviewer(self, name, make, persona):
        with pytest.raises(PermissionDenied):
            send_back(reply=make("coded"), reason="x", by=persona(name))


class TestConfirm:
    @pytest.mark.parametrize("status", ["checked", "published"])
    def test_the_focal_point_of_the_state(self, status, make, persona):
        reply = confirm(reply=make(status), by=persona("focal point"), on=TODAY)
        reply.refresh_from_db()
        assert (reply.confirmed_by, reply.confirmed_on, reply.status) == (persona("focal point"), TODAY, status)

    @pytest.mark.parametrize("status", ["entered", "coded"])
    def test_not_before_it_is_checked(self, status, make, persona):
        with pytest.raises(Refused, match="once the secretariat has checked"):
            confirm(reply=make(status), by=persona("focal point"), on=TODAY)

    def test_not_a_draft_which_nobody_outside_knows(self, make, persona):
        with pytest.raises(PermissionDenied):
            confirm(reply=make("received"), by=persona("focal point"), on=TODAY)

    @pytest.mark.parametrize("name", sorted({*PERSONAS} - {"focal point"}))
    def test_nobody_else(self, name, make, persona):
        with pytest.raises(PermissionDenied):
            confirm(reply=make("checked"), by=persona(name), on=TODAY)

    @pytest.mark.parametrize(
        ("starts_on", "until", "holds"),
        [
            pytest.param(None, None, True, id="without end"),
            pytest.param(TODAY, TOMORROW, True, id="on its only day"),
            pytest.param(TOMORROW, None, False, id="the day before it starts"),
            pytest.param(None, TODAY, False, id="the first day it no longer holds"),
        ],
    )
    def test_in_the_term_of_the_account(self, starts_on, until, holds, make, persona):
        user, reply = persona("focal point"), make("checked")
        FocalPointAccount.objects.filter(user=user).update(starts_on=starts_on, until=until)
        if holds:
            assert confirm(reply=reply, by=user, on=TODAY).confirmed_on == TODAY
        else:
            with pytest.raises(PermissionDenied):
                confirm(reply=reply, by=user, on=TODAY)

    def test_not_by_an_account_that_was_closed(self, make, persona):
        user = persona("focal point")
        user.is_active = False
        with pytest.raises(PermissionDenied):
            confirm(reply=make("checked"), by=user, on=TODAY)

    def test_once(self, make, persona):
        reply = confirm(reply=make("checked"), by=persona("focal point"), on=TODAY)
        with pytest.raises(Refused, match="already confirmed"):
            confirm(reply=reply, by=persona("focal point"), on=TODAY)

    def test_not_while_a_proposal_is_open(self, make, persona, proposed):
        reply = make("checked")
        proposed(reply)
        with pytest.raises(Refused, match="proposed correction"):
            confirm(reply=reply, by=persona("focal point"), on=TODAY)


class TestPropose:
    @pytest.mark.parametrize("status", ["entered", "coded", "checked", "published"])
    def test_a_proposal_changes_nothing_by_itself(self, status, make, proposed):
        proposal = proposed(make(status), text=" Capacitación. ")
        assert (proposal.status, proposal.text) == ("open", "Capacitación.")
        assert proposal.reply.answers.get(question__number=1).text == "Cursos."
        assert Reply.objects.get(pk=proposal.reply_id).status == status

    @pytest.mark.parametrize("missing", ["text", "reason"])
    def test_words_and_reason_are_needed(self, missing, make, proposed):
        with pytest.raises(Refused):
            proposed(make("coded"), **{missing: "  "})

    def test_one_open_proposal_a_question(self, make, proposed):
        reply = make("coded")
        proposed(reply)
        with pytest.raises(Refused, match="is open"):
            proposed(reply)
        assert proposed(reply, number=2).status == "open"

    def test_a_question_of_another_version_or_round(self, make, proposed, persona):
        reply = make("coded")
        later = QuestionFactory(round=reply.addressee.round, number=3, asked_from_version=2)
        for question in (later, QuestionFactory()):
            with pytest.raises(Refused, match="not asked"):
                propose(reply=reply, question=question, text="x", reason="x", by=persona("focal point"), on=TODAY)

    @pytest.mark.parametrize("name", sorted({*PERSONAS} - {"focal point"}))
    def test_only_the_focal_point_of_the_state(self, name, make, proposed, persona):
        with pytest.raises(PermissionDenied):
            proposed(make("coded"), by=persona(name))

    def test_not_of_a_draft(self, make, proposed):
        with pytest.raises(PermissionDenied):
            proposed(make("received"))


class TestTakeBack:
    def test_it_is_closed_and_stays(self, make, proposed, persona):
        proposal = take_back(proposal=proposed(make("coded")), by=persona("focal point"), on=TODAY)
        assert CorrectionProposal.objects.get(pk=proposal.pk).was_taken_back
        assert proposed(proposal.reply).status == "open"

    def test_not_by_a_colleague(self, make, proposed, persona):
        proposal, colleague = proposed(make("coded")), persona("other focal point")
        FocalPointAccount.objects.create(user=colleague, state=proposal.reply.addressee.state)
        with pytest.raises(Refused, match="who made"):
            take_back(proposal=proposal, by=colleague, on=TODAY)

    @pytest.mark.parametrize("name", sorted({*PERSONAS} - {"focal point"}))
    def test_nobody_else(self, name, make, proposed, persona):
        with pytest.raises(PermissionDenied):
            take_back(proposal=proposed(make("coded")), by=persona(name), on=TODAY)

    def test_not_what_was_decided(self, make, proposed, persona):
        proposal = refuse(proposal=proposed(make("coded")), reason="No.", by=persona("editor"), on=TODAY)
        with pytest.raises(Refused, match="already decided"):
            take_back(proposal=proposal, by=persona("focal point"), on=TODAY)


class TestDecide:
    @pytest.mark.parametrize("name", ["editor", "reviewer"])
    @pytest.mark.parametrize("status", ["entered", "coded", "checked", "published"])
    def test_an_accepted_proposal_reopens_the_reply(self, status, name, make, proposed, persona):
        proposal = proposed(make(status))
        accept(proposal=proposal, reason="You are right.", by=persona(name), on=TOMORROW)
        proposal.refresh_from_db()
        assert (proposal.status, proposal.decided_by, proposal.decided_on) == ("accepted", persona(name), TOMORROW)
        reply = Reply.objects.get(pk=proposal.reply_id)
        assert (reply.status, reply.checked_by, reply.confirmation_due_on) == ("entered", None, None)
        reply.answers.filter(question__number=1).update(text="Capacitación.")
        if status != "entered":  # it was open already: the reason is with the proposal alone
            assert last_context(reply)["reason"] == "You are right."

    def test_confirmation_is_of_the_answers_as_they_were(self, make, persona, proposed):
        reply = confirm(reply=make("checked"), by=persona("focal point"), on=TODAY)
        accept(proposal=proposed(reply), reason="Yes.", by=persona("editor"), on=TODAY)
        reply.refresh_from_db()
        assert (reply.confirmed_by, reply.confirmed_on) == (None, None)

    def test_a_refused_proposal_leaves_the_reply_as_it_is(self, make, proposed, persona):
        proposal = proposed(make("checked"))
        refuse(proposal=proposal, reason="It reads so.", by=persona("reviewer"), on=TOMORROW)
        proposal.refresh_from_db()
        assert (proposal.status, proposal.decision, proposal.was_taken_back) == ("refused", "It reads so.", False)
        assert Reply.objects.get(pk=proposal.reply_id).status == "checked"

    @pytest.mark.parametrize("decide", [accept, refuse])
    def test_a_reason_is_needed(self, decide, make, proposed, persona):
        with pytest.raises(Refused, match="reason"):
            decide(proposal=proposed(make("coded")), reason=" ", by=persona("editor"), on=TODAY)

    @pytest.mark.parametrize("decide", [accept, refuse])
    def test_once(self, decide, make, proposed, persona):
        proposal = proposed(make("coded"))
        decide(proposal=proposal, reason="x", by=persona("editor"), on=TODAY)
        with pytest.raises(Refused, match="already decided"):
            decide(proposal=proposal, reason="x", by=persona("editor"), on=TODAY)

    @pytest.mark.parametrize("decide", [accept, refuse])
    @pytest.mark.parametrize("name", sorted({*PERSONAS} - {"editor", "second editor", "reviewer"}))
    def test_only_editors_and_reviewers(self, name, decide, make, proposed, persona):
        with pytest.raises(PermissionDenied):
            decide(proposal=proposed(make("coded")), reason="x", by=persona(name), on=TODAY)

    def test_nobody_decides_on_their_own(self, make, proposed, persona):
        reply, editor = make("coded"), persona("editor")
        FocalPointAccount.objects.create(user=editor, state=reply.addressee.state)
        with pytest.raises(Refused, match="own proposal"):
            accept(proposal=proposed(reply, by=editor), reason="x", by=editor, on=TODAY)


class TestPublicAnswers:
    def test_those_of_a_published_reply(self, make):
        reply = make("published")
        assert Answer.objects.filter(reply=reply).public().count() == 2

    @pytest.mark.parametrize("status", ["entered", "coded", "checked"])
    def test_none_before(self, status, make):
        assert not Answer.objects.filter(reply=make(status)).public()

    def test_none_of_a_withdrawn_reply(self, make, persona):
        gone = {"withdrawn_by": persona("editor"), "withdrawn_on": TODAY, "withdrawal_reason": "A wrong State."}
        assert not Answer.objects.filter(reply=make("published", **gone)).public()

    def test_none_that_the_state_or_the_question_keeps(self, make):
        reply = make("published")
        reply.answers.filter(question__number=1).update(is_confidential=True)
        assert [answer.yes for answer in reply.answers.public()] == [True]
        reply.addressee.round.questions.filter(number=2).update(is_confidential=True)
        assert not reply.answers.public()
