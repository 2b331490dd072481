"""Rounds, replies and answers: what the database refuses, and that nothing strays into another round."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from gfmd.questionnaires.models import Addressee, Answer, AnswerTranslation, Dispatch, Question, Reply, Round
from tests.core.cases import assert_neighbour_accepted, assert_refused, refused, taken
from tests.factories import (
    AddresseeFactory,
    AdjudicationFactory,
    AnswerFactory,
    AnswerTranslationFactory,
    ChoiceFactory,
    CodebookFactory,
    CodeFactory,
    CodingFactory,
    DispatchFactory,
    QuestionFactory,
    ReplyFactory,
    ReturnCountFactory,
    RoundFactory,
    UserFactory,
)

MARCH, APRIL = date(2008, 3, 18), date(2008, 4, 30)
DIGEST = "0123456789abcdef" * 4
CHECKED = AnswerTranslation.Status.CHECKED


def original(id, bad, good):
    return refused(ReplyFactory, "original_has_digest", id=id, bad=bad, good=good)


WITH_NEIGHBOUR = [
    taken(RoundFactory, "slug", "slug"),
    *[
        refused(
            RoundFactory,
            "circulated_has_date",
            id=f"{status}, without a date of circulation",
            bad={"status": status},
            good={"status": status, "circulated_on": MARCH},
        )
        for status in (Round.Status.CIRCULATED, Round.Status.CLOSED, Round.Status.PUBLISHED)
    ],
    refused(
        RoundFactory,
        "deadline_after_circulation",
        id="deadline before circulation",
        start={"circulated_on": APRIL},
        bad={"deadline": MARCH},
        good={"deadline": APRIL},
    ),
    taken(QuestionFactory, "number", "round", "number"),
    refused(
        QuestionFactory,
        "version_from_one",
        id="version 0",
        bad={"asked_from_version": 0},
        good={"asked_from_version": 2},
    ),
    taken(ChoiceFactory, "slug", "question", "slug"),
    taken(AddresseeFactory, "state", "round", "state"),
    taken(DispatchFactory, "key", "round", "key"),
    taken(ReturnCountFactory, "as_of", "round", "as_of"),
    original("file without digest", {"original": "reply.pdf"}, {"original": "reply.pdf", "original_sha256": DIGEST}),
    original("digest without file", {"original_sha256": DIGEST}, {"original": "fax.tif", "original_sha256": DIGEST}),
    original(
        "digest too short",
        {"original": "reply.pdf", "original_sha256": DIGEST[1:]},
        {"original": "reply.pdf", "original_sha256": DIGEST[::-1]},
    ),
    original(
        "digest in capitals",
        {"original": "reply.pdf", "original_sha256": DIGEST.upper()},
        {"original": "reply.pdf", "original_sha256": "f" * 64},
    ),
    taken(AnswerTranslationFactory, "language", "answer", "language"),
    refused(
        AnswerTranslationFactory,
        "checked_pair",
        id="who, not when",
        bad={"checked_by": UserFactory},
        good={"checked_by": UserFactory, "checked_on": APRIL},
    ),
    refused(
        AnswerTranslationFactory,
        "checked_pair",
        id="when, not who",
        bad={"checked_on": APRIL},
        good={"checked_by": UserFactory, "checked_on": APRIL, "status": CHECKED},
    ),
    refused(
        AnswerTranslationFactory,
        "checked_has_checker",
        id="checked by nobody",
        bad={"status": CHECKED},
        good={"status": AnswerTranslation.Status.MACHINE},
    ),
    taken(CodebookFactory, "version", "question", "version"),
    taken(CodeFactory, "slug", "codebook", "slug"),
    taken(CodingFactory, "once", "answer", "code", "coder", "pass_number"),
    refused(CodingFactory, "pass_from_one", id="pass 0", bad={"pass_number": 0}, good={"pass_number": 2}),
    taken(AdjudicationFactory, "code", "answer", "code"),
]
VALUES = {"yes": True, "number": 7, "date": APRIL}
CASES = [
    *WITH_NEIGHBOUR,
    taken(AnswerFactory, "question", "reply", "question"),
    # A form lets only the value of the question's kind through, so it never comes to the constraint.
    *[
        refused(
            AnswerFactory,
            "at_most_one_value",
            id=f"{first} and {second}",
            bad={first: VALUES[first], second: VALUES[second]},
            form_says="The question asks for another kind of answer.",
        )
        for first, second in [("yes", "number"), ("yes", "date"), ("number", "date")]
    ],
]


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_bad_row_is_refused(case):
    assert_refused(case)


@pytest.mark.django_db
@pytest.mark.parametrize("case", WITH_NEIGHBOUR)
def test_neighbour_is_accepted(case):
    assert_neighbour_accepted(case)


@pytest.mark.django_db
@pytest.mark.parametrize("missing", ["reply", "question"])
def test_an_answer_without_its_place_is_refused_by_the_form(missing):
    answer = Answer(**{"reply": ReplyFactory(), "question": QuestionFactory()} | {missing: None})
    with pytest.raises(ValidationError, match=missing):
        answer.full_clean()


@pytest.fixture
def two_rounds(db):
    """(a reply with its question, the question and the addressee of another round)"""
    reply = ReplyFactory()
    return reply, QuestionFactory(round=reply.addressee.round), QuestionFactory(), AddresseeFactory()


@pytest.mark.django_db
def test_a_reply_has_one_addressee_and_an_addressee_one_reply():
    reply = ReplyFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        ReplyFactory(addressee=reply.addressee)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("kind", "value"),
    [
        pytest.param(Question.Kind.OPEN, {"text": "sí", "language": "es"}, id="open"),
        pytest.param(Question.Kind.YES_NO, {"yes": False}, id="yes or no"),
        pytest.param(Question.Kind.NUMBER, {"number": 0}, id="number"),
        pytest.param(Question.Kind.DATE, {"date": APRIL}, id="date"),
    ],
)
def test_only_the_value_of_the_questions_kind_is_accepted(kind, value):
    answer = AnswerFactory(question__kind=kind)
    for field, content in value.items():
        setattr(answer, field, content)
    answer.full_clean()
    answer.question.kind = Question.Kind.SINGLE
    with pytest.raises(ValidationError) as refusal:
        answer.full_clean()
    assert refusal.value.message_dict == {next(iter(value)): ["The question asks for another kind of answer."]}


@pytest.mark.django_db
def test_answers_to_two_questions_of_one_round_and_of_two_replies_to_one_question():
    answer = AnswerFactory()
    AnswerFactory(reply=answer.reply).full_clean()
    neighbour = ReplyFactory(addressee__round=answer.question.round)
    AnswerFactory(reply=neighbour, question=answer.question).full_clean()


class TestSameRound:
    """An answer, and what was sent to an addressee, stay in their round: by form and by trigger."""

    def test_form_says_why_an_answer_is_refused(self, two_rounds):
        reply, _question, stray, _addressee = two_rounds
        with pytest.raises(ValidationError) as refusal:
            Answer(reply=reply, question=stray).full_clean()
        assert refusal.value.message_dict == {"question": ["This question belongs to another round."]}

    def test_form_says_why_a_dispatch_is_refused(self, two_rounds):
        _reply, _question, _stray, addressee = two_rounds
        dispatch = DispatchFactory()
        dispatch.addressee = addressee
        with pytest.raises(ValidationError) as refusal:
            dispatch.full_clean()
        assert refusal.value.message_dict == {"addressee": ["This addressee belongs to another round."]}

    @pytest.mark.parametrize(
        "write",
        [
            pytest.param(lambda answer, stray: answer.save(), id="save"),
            pytest.param(lambda answer, stray: Answer.objects.bulk_create([answer]), id="bulk_create"),
            pytest.param(
                lambda answer, stray: Answer.objects.filter(pk=AnswerFactory(reply=answer.reply).pk).update(
                    question=stray
                ),
                id="update",
            ),
            pytest.param(
                lambda answer, stray: Answer.objects.filter(pk=AnswerFactory(question=stray).pk).update(
                    reply=answer.reply
                ),
                id="update of the reply",
            ),
        ],
    )
    def test_database_refuses_an_answer(self, write, two_rounds):
        reply, _question, stray, _addressee = two_rounds
        with pytest.raises(IntegrityError, match="the question belongs to another round"), transaction.atomic():
            write(Answer(reply=reply, question=stray), stray)

    @pytest.mark.parametrize(
        "write",
        [
            pytest.param(lambda dispatch: dispatch.save(), id="save"),
            pytest.param(lambda dispatch: Dispatch.objects.bulk_create([dispatch]), id="bulk_create"),
            pytest.param(
                lambda dispatch: Dispatch.objects.filter(pk=DispatchFactory().pk).update(addressee=dispatch.addressee),
                id="update",
            ),
            pytest.param(
                lambda dispatch: Dispatch.objects.filter(
                    pk=DispatchFactory(round=dispatch.addressee.round, addressee=dispatch.addressee).pk
                ).update(round=dispatch.round),
                id="update of the round",
            ),
        ],
    )
    def test_database_refuses_a_dispatch(self, write, two_rounds):
        _reply, _question, _stray, addressee = two_rounds
        dispatch = DispatchFactory.build(round=RoundFactory(), addressee=addressee)
        with pytest.raises(IntegrityError, match="the addressee belongs to another round"), transaction.atomic():
            write(dispatch)

    def test_neighbours_of_the_same_round_are_accepted(self, two_rounds):
        reply, question, _stray, addressee = two_rounds
        Answer.objects.bulk_create([Answer(reply=reply, question=question)])
        dispatch = DispatchFactory(round=addressee.round, addressee=addressee)
        dispatch.full_clean()
        Dispatch.objects.filter(pk=dispatch.pk).update(addressee=None)

    @pytest.mark.xfail(reason="gap: the triggers look at the answer or dispatch only, not at what it hangs on")
    @pytest.mark.parametrize(
        "move",
        [
            pytest.param(
                lambda answer, away: Question.objects.filter(pk=answer.question_id).update(round=away), id="Question"
            ),
            pytest.param(
                lambda answer, away: Addressee.objects.filter(reply=answer.reply).update(round=away), id="Addressee"
            ),
            pytest.param(
                lambda answer, away: Reply.objects.filter(pk=answer.reply_id).update(
                    addressee=AddresseeFactory(round=away)
                ),
                id="Reply",
            ),
        ],
    )
    def test_what_has_answers_stays_in_its_round(self, move):
        answer = AnswerFactory()
        with pytest.raises(IntegrityError), transaction.atomic():
            move(answer, RoundFactory())


@pytest.mark.django_db
@pytest.mark.xfail(reason="gap: nothing ties the choices of an answer to its question")
def test_an_answer_chooses_among_the_choices_of_its_question():
    answer = AnswerFactory(question__kind=Question.Kind.SINGLE)
    with pytest.raises(IntegrityError), transaction.atomic():
        answer.choices.add(ChoiceFactory())


@pytest.mark.django_db
def test_a_round_counts_its_rows():
    round_ = RoundFactory()
    replies = ReplyFactory.create_batch(2, addressee__round=round_)
    AddresseeFactory(round=round_)
    ReplyFactory()
    counted = Round.objects.with_counts().get(pk=round_.pk)
    assert (counted.addressees_recorded, counted.replies_recorded) == (3, 2)
    assert Reply.objects.filter(addressee__round=round_).count() == len(replies)
