"""The portal: a draft is the State's own, counts nowhere, and becomes a reply once."""

import threading
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection
from django.db.models import ProtectedError
from django.utils import timezone

from gfmd.core.history import history_of
from gfmd.indicators.nonresponse import Standing, standings
from gfmd.places.models import State
from gfmd.questionnaires.actions import Refused, portal
from gfmd.questionnaires.actions.entries import Given
from gfmd.questionnaires.actions.replies import restore, withdraw
from gfmd.questionnaires.models import Answer, Dispatch, DraftAnswer, FocalPointAccount, Question, Reply, Round
from tests.browser.conftest import committed
from tests.factories.questionnaires import AddresseeFactory, DraftAnswerFactory, QuestionFactory
from tests.personas import make_persona
from tests.questionnaires.actions.small_rounds import small_round
from tests.questionnaires.actions.test_answers import full

TODAY = date(2026, 2, 10)
KIND = Dispatch.Kind


@pytest.fixture
def small(db):
    small = small_round()
    small.addressee = AddresseeFactory(round=small.round, state=State.objects.get(iso3="TUV"), language="en")
    return small


@pytest.fixture
def focal_point(persona):
    return persona("focal point")


def drafted(small, by, **by_kind):
    given = {small.questions[kind].pk: values for kind, values in by_kind.items()}
    return portal.save_draft(addressee=small.addressee, given=given, by=by, on=TODAY)


def sent(small, by, **options):
    options = {"language": "en", "version": 1, "on": TODAY} | options
    return portal.send(addressee=small.addressee, by=by, **options)


def standing_of(small):
    rows = standings(small.round)
    return next(row.standing for row in rows if row.state.iso3 == "TUV")


class TestDraft:
    def test_every_kind_of_answer_is_kept_and_none_counts(self, small, focal_point):
        before = standing_of(small)
        outcome = drafted(small, focal_point, **full(small))
        assert not outcome.stale
        assert not outcome.refused
        for kind, values in full(small).items():
            draft = DraftAnswer.objects.get(addressee=small.addressee, question=small.questions[kind])
            assert Given.of(draft).value == values.value
            assert (draft.entered_by, draft.entered_on) == (focal_point, TODAY)
            assert outcome.saved[draft.question_id] == draft.revision
        assert standing_of(small) == before == Standing.NOT_SENT
        assert not Answer.objects.filter(reply__addressee=small.addressee).exists()

    def test_of_two_focal_points_the_second_is_told(self, small, focal_point, persona):
        colleague = persona("editor")
        FocalPointAccount.objects.create(user=colleague, state=small.addressee.state)
        seen = drafted(small, focal_point, **full(small)).saved[small.questions["yes_no"].pk]
        drafted(small, colleague, yes_no=Given(revision=seen, yes=True))
        late = drafted(small, focal_point, yes_no=Given(revision=seen))
        both = late.stale[small.questions["yes_no"].pk]
        assert (both.given.yes, both.stored.yes, both.stored.entered_by) == (None, True, colleague)

    def test_what_is_no_answer_is_refused_and_the_rest_is_kept(self, small, focal_point):
        outcome = drafted(small, focal_point, number=Given(number=Decimal(10) ** 12), yes_no=Given(yes=True))
        assert set(outcome.refused) == {small.questions["number"].pk}
        assert set(outcome.saved) == {small.questions["yes_no"].pk}

    def test_a_question_of_another_round_is_refused(self, small, focal_point):
        other = QuestionFactory(kind=Question.Kind.YES_NO)
        given = {other.pk: Given(yes=True)}
        assert set(portal.save_draft(addressee=small.addressee, given=given, by=focal_point, on=TODAY).refused) == {
            other.pk
        }
        with pytest.raises(IntegrityError, match="another round"):
            DraftAnswerFactory(addressee=small.addressee, question=other)

    def test_the_kind_of_value_is_a_rule_of_the_database(self, small):
        with pytest.raises(IntegrityError, match="another kind"):
            DraftAnswerFactory(addressee=small.addressee, question=small.questions["yes_no"], number=1)

    def test_every_change_counts_whatever_its_way(self, small):
        draft = DraftAnswerFactory(addressee=small.addressee, question=small.questions["yes_no"])
        DraftAnswer.objects.filter(pk=draft.pk).update(yes=True)
        draft.refresh_from_db()
        assert draft.revision == 2


class TestRight:
    @pytest.mark.parametrize("name", ["other focal point", "editor", "reviewer", "publisher", "meeting admin"])
    def test_only_those_who_stand_for_the_state(self, small, focal_point, persona, name):
        drafted(small, focal_point, yes_no=Given(yes=True))
        other = persona(name)
        with pytest.raises(PermissionDenied):
            drafted(small, other, number=Given(number=Decimal(1)))
        with pytest.raises(PermissionDenied):
            sent(small, other)
        with pytest.raises(PermissionDenied):
            portal.tell(addressee=small.addressee, kind=KIND.DECLINE, words="", by=other, on=TODAY)
        assert not DraftAnswer.objects.visible_to(other, TODAY).exists()
        assert DraftAnswer.objects.visible_to(focal_point, TODAY).count() == 1

    def test_not_outside_the_term_nor_for_who_was_switched_off(self, small, focal_point):
        drafted(small, focal_point, yes_no=Given(yes=True))
        accounts = FocalPointAccount.objects.filter(user=focal_point)
        accounts.update(until=TODAY)
        with pytest.raises(PermissionDenied):
            sent(small, focal_point)
        assert not DraftAnswer.objects.visible_to(focal_point, TODAY).exists()
        accounts.update(until=None)
        focal_point.is_active = False
        with pytest.raises(PermissionDenied):
            sent(small, focal_point)
        assert not DraftAnswer.objects.visible_to(focal_point, TODAY).exists()

    def test_not_before_the_round_went_out(self, small, focal_point):
        draft = AddresseeFactory(state=small.addressee.state)
        with pytest.raises(PermissionDenied):
            portal.save_draft(addressee=draft, given={}, by=focal_point, on=TODAY)


class TestSending:
    def test_the_draft_is_the_reply_and_is_gone(self, small, focal_point):
        drafted(small, focal_point, **full(small))
        reply, blank = sent(small, focal_point)
        assert blank == []
        assert (reply.status, reply.channel, reply.received_on) == (Reply.Status.ENTERED, "portal", TODAY)
        assert (reply.entered_by, reply.entered_on, reply.language, reply.version) == (focal_point, TODAY, "en", 1)
        for kind, values in full(small).items():
            answer = Answer.objects.get(reply=reply, question=small.questions[kind])
            assert Given.of(answer).value == values.value
            assert answer.entered_by == focal_point
        assert not DraftAnswer.objects.filter(addressee=small.addressee).exists()
        assert history_of(DraftAnswer).objects.filter(addressee=small.addressee.pk).exists()
        assert standing_of(small) == Standing.ON_TIME

    def test_nobody_enters_it_a_second_time(self, small, focal_point):
        Round.objects.filter(pk=small.round.pk).update(double_entry_percent=100)
        drafted(small, focal_point, yes_no=Given(yes=True))
        reply, _blank = sent(small, focal_point)
        reply.refresh_from_db()
        assert not reply.is_entered_twice

    def test_required_questions_may_be_blank_and_are_named(self, small, focal_point):
        drafted(small, focal_point, number=Given(number=Decimal(2)))
        _reply, blank = sent(small, focal_point)
        assert {question.kind for question in blank} == {"open", "yes_no"}

    def test_a_wish_for_confidence_is_kept(self, small, focal_point):
        drafted(small, focal_point, yes_no=Given(yes=True, is_confidential=True))
        reply, _blank = sent(small, focal_point)
        assert reply.answers.get().is_confidential

    @pytest.mark.parametrize("given", [{}, {"yes_no": Given()}, {"yes_no": Given(is_confidential=True)}])
    def test_nothing_is_not_sent(self, small, focal_point, given):
        drafted(small, focal_point, **given)
        with pytest.raises(Refused, match="no answer to send"):
            sent(small, focal_point)
        assert not Reply.objects.filter(addressee=small.addressee).exists()

    def test_not_beside_a_reply_that_stands(self, small, focal_point):
        drafted(small, focal_point, yes_no=Given(yes=True))
        reply = Reply.objects.create(
            addressee=small.addressee, received_on=TODAY, channel="fax", language="en", version=1
        )
        for act in (lambda: sent(small, focal_point), lambda: drafted(small, focal_point, yes_no=Given(yes=False))):
            with pytest.raises(Refused, match="with the secretariat"):
                act()
        assert DraftAnswer.objects.get(addressee=small.addressee).yes is True, "what was written stays"
        Reply.objects.filter(pk=reply.pk).update(
            withdrawn_on=TODAY, withdrawn_by=focal_point, withdrawal_reason="Sent twice."
        )
        again, _blank = sent(small, focal_point)
        assert again.number == 2

    def test_not_in_a_version_nobody_saw(self, small, focal_point):
        drafted(small, focal_point, **full(small))
        Question.objects.filter(pk=small.questions["yes_no"].pk).update(asked_until_version=1)
        QuestionFactory(round=small.round, number=4, kind="yes_no", asked_from_version=2, text_fr="Oui ?")
        Round.objects.filter(pk=small.round.pk).update(circulated_version=2)
        with pytest.raises(Refused, match="new version"):
            sent(small, focal_point)
        reply, blank = sent(small, focal_point, version=2)
        assert not reply.answers.filter(question=small.questions["yes_no"]).exists()
        assert reply.answers.count() == 5
        assert blank == []

    def test_not_in_a_language_there_is_not(self, small, focal_point):
        drafted(small, focal_point, yes_no=Given(yes=True))
        with pytest.raises(Refused, match="official language"):
            sent(small, focal_point, language="de")


class TestAfterAWithdrawal:
    @pytest.fixture
    def withdrawn(self, small, focal_point, persona):
        drafted(small, focal_point, **full(small))
        reply, _blank = sent(small, focal_point)
        return withdraw(reply=reply, reason="The State asked for it.", by=persona("editor"))

    def take_up(self, small, by):
        return portal.take_up(addressee=small.addressee, by=by, on=TODAY)

    def test_what_was_sent_is_the_draft_again(self, small, focal_point, withdrawn):
        Answer.objects.filter(reply=withdrawn, question=small.questions["yes_no"]).update(is_confidential=True)
        assert self.take_up(small, focal_point) == withdrawn
        for kind, values in full(small).items():
            draft = DraftAnswer.objects.get(addressee=small.addressee, question=small.questions[kind])
            assert Given.of(draft).value == values.value
            assert draft.is_confidential == (kind == "yes_no")
        assert withdrawn.answers.count() == 6, "nothing is taken from it"
        again, _blank = sent(small, focal_point)
        assert (again.number, again.answers.count()) == (2, 6)

    def test_a_page_open_from_before_does_not_take_it_for_what_it_showed(self, small, focal_point, withdrawn):
        self.take_up(small, focal_point)
        question = small.questions["number"].pk
        given = {question: Given(revision=1, number=Decimal(99))}
        outcome = portal.save_draft(addressee=small.addressee, given=given, by=focal_point, on=TODAY)
        assert set(outcome.stale) == {question}

    def test_nothing_written_anew_is_lost(self, small, focal_point, withdrawn):
        was_sent = full(small)["yes_no"].yes
        drafted(small, focal_point, yes_no=Given(yes=not was_sent))
        with pytest.raises(Refused, match="written here already"):
            self.take_up(small, focal_point)
        question = small.questions["yes_no"].pk
        drafted(small, focal_point, yes_no=Given(revision=DraftAnswer.objects.get(question=question).revision))
        self.take_up(small, focal_point)
        assert DraftAnswer.objects.get(addressee=small.addressee, question=question).yes is was_sent

    def test_only_what_the_version_of_today_asks(self, small, focal_point, withdrawn):
        Question.objects.filter(pk=small.questions["yes_no"].pk).update(asked_until_version=1)
        Round.objects.filter(pk=small.round.pk).update(circulated_version=2)
        small.addressee.refresh_from_db()
        self.take_up(small, focal_point)
        assert DraftAnswer.objects.filter(addressee=small.addressee).count() == 5

    def test_not_what_came_by_another_way(self, small, focal_point, withdrawn):
        Reply.objects.filter(pk=withdrawn.pk).update(channel="fax")
        with pytest.raises(Refused, match="no withdrawn reply"):
            self.take_up(small, focal_point)

    def test_not_beside_a_reply_that_stands(self, small, focal_point, withdrawn, persona):
        restore(reply=withdrawn, by=persona("editor"))
        with pytest.raises(Refused, match="with the secretariat"):
            self.take_up(small, focal_point)

    @pytest.mark.parametrize("who", ["other focal point", "editor", "reviewer"])
    def test_not_for_others(self, who, small, withdrawn, persona):
        with pytest.raises(PermissionDenied):
            self.take_up(small, persona(who))


class TestNotices:
    @pytest.mark.parametrize(
        ("kind", "standing"),
        [
            (KIND.ACKNOWLEDGEMENT, Standing.ACKNOWLEDGED),
            (KIND.EXTENSION, Standing.ACKNOWLEDGED),
            (KIND.NO_REMINDERS, Standing.ACKNOWLEDGED),
            (KIND.DECLINE, Standing.DECLINED),
        ],
    )
    def test_it_is_a_line_of_the_ledger(self, small, focal_point, kind, standing):
        row = portal.tell(addressee=small.addressee, kind=kind, words=" Until\n June ", by=focal_point, on=TODAY)
        assert (row.channel, row.kind, row.by, row.outcome) == ("portal", kind, focal_point, "Until June")
        assert (row.starts_on, row.until) == (TODAY, TODAY + timedelta(days=1))
        assert standing_of(small) == standing

    @pytest.mark.parametrize(
        ("kind", "words", "on", "why"),
        [
            pytest.param(KIND.LETTER, "", TODAY, "cannot be told here", id="what the secretariat does"),
            pytest.param(KIND.BOUNCE, "", TODAY, "cannot be told here", id="what no State says"),
            pytest.param("shout", "", TODAY, "cannot be told here", id="no kind"),
            pytest.param(KIND.EXTENSION, "  ", TODAY, "until when", id="more time without a day"),
            pytest.param(KIND.DECLINE, "x" * 201, TODAY, "200 characters", id="too long"),
            pytest.param(KIND.DECLINE, "", date(2026, 1, 14), "before the round", id="too early"),
        ],
    )
    def test_what_cannot_be_told(self, small, focal_point, kind, words, on, why):
        with pytest.raises(Refused, match=why):
            portal.tell(addressee=small.addressee, kind=kind, words=words, by=focal_point, on=on)
        assert not small.addressee.dispatches.exists()

    def test_what_was_taken_back_can_be_told_again(self, small, focal_point):
        told = {"addressee": small.addressee, "kind": KIND.DECLINE, "words": "", "by": focal_point, "on": TODAY}
        row = portal.tell(**told)
        Dispatch.objects.filter(pk=row.pk).update(
            withdrawn_by=focal_point, withdrawn_on=TODAY, withdrawal_reason="A mistake."
        )
        portal.tell(**told)
        assert standing_of(small) == Standing.DECLINED

    def test_once_is_enough(self, small, focal_point):
        for kind in (KIND.DECLINE, KIND.EXTENSION, KIND.EXTENSION):
            portal.tell(addressee=small.addressee, kind=kind, words="June", by=focal_point, on=TODAY)
        with pytest.raises(Refused, match="knows already"):
            portal.tell(addressee=small.addressee, kind=KIND.DECLINE, words="", by=focal_point, on=TODAY)
        assert small.addressee.dispatches.count() == 3


@pytest.mark.django_db(transaction=False)
def test_of_two_who_send_at_once_one_is_told(django_db_blocker):
    """Two browsers of one State, or the secretariat with the fax in hand: one reply stands."""
    with django_db_blocker.unblock():
        small, user = committed(lambda: (small_round(), make_persona("focal point")))
        try:
            addressee = committed(
                lambda: AddresseeFactory(round=small.round, state=State.objects.get(iso3="TUV"), language="en")
            )
            given = {small.questions["yes_no"].pk: Given(yes=True)}
            on = timezone.localdate()
            committed(lambda: portal.save_draft(addressee=addressee, given=given, by=user, on=on))
            gate, told = threading.Barrier(2), []

            def one():
                gate.wait()
                try:
                    portal.send(addressee=addressee, language="en", version=1, by=user, on=on)
                    told.append("sent")
                except Refused:
                    told.append("refused")
                finally:
                    connection.close()

            threads = [threading.Thread(target=one) for _number in range(2)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert sorted(told) == ["refused", "sent"]
            assert committed(lambda: Reply.objects.filter(addressee=addressee).count()) == 1
        finally:

            def take_back():
                import pgtrigger

                Reply.objects.filter(addressee__round=small.round).delete()
                with pgtrigger.ignore():
                    small.round.delete()
                user.delete()

            committed(take_back)


def test_an_account_that_wrote_is_kept(small, focal_point):
    drafted(small, focal_point, yes_no=Given(yes=True))
    with pytest.raises(ProtectedError):
        focal_point.delete()
