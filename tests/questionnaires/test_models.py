"""Rounds, replies and answers: what the database refuses, and that nothing strays into another round."""

from datetime import UTC, date, datetime, timedelta

import pgtrigger
import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from gfmd.questionnaires.models import Addressee, Answer, AnswerTranslation, Dispatch, Question, Reply, Round
from tests.core.cases import FromRow, assert_neighbour_accepted, assert_refused, refused, taken
from tests.factories import (
    AddresseeFactory,
    AdjudicationFactory,
    AnswerFactory,
    AnswerTranslationFactory,
    ChoiceFactory,
    CodebookFactory,
    CodeFactory,
    CodingFactory,
    CorrectionProposalFactory,
    DispatchFactory,
    DraftAnswerFactory,
    FocalPointAccountFactory,
    LetterFactory,
    MessageFactory,
    OriginalFactory,
    QuestionFactory,
    ReadingFactory,
    ReleaseFactory,
    ReminderStepFactory,
    ReplyFactory,
    ReturnCountFactory,
    RoundFactory,
    SecondEntryFactory,
    UserFactory,
)

DAY = timedelta(days=1)
MARCH, APRIL = date(2008, 3, 18), date(2008, 4, 30)
NOON = datetime(2008, 3, 18, 12, tzinfo=UTC)
DIGEST = "0123456789abcdef" * 4
WITHDRAWN = {"withdrawn_by": UserFactory, "withdrawn_on": APRIL, "withdrawal_reason": "Sent by mistake."}
CHECKED = AnswerTranslation.Status.CHECKED


def pair(factory, verb, **start):
    """Who and when: neither without the other."""
    both = {f"{verb}_by": UserFactory, f"{verb}_on": APRIL}
    return [
        refused(factory, f"{verb}_pair", id=f"{verb}: {id}", start={**start, **both}, bad={missing: None}, good=both)
        for id, missing in [("when, not who", f"{verb}_by"), ("who, not when", f"{verb}_on")]
    ]


WITH_NEIGHBOUR = [
    taken(RoundFactory, "slug", "slug"),
    refused(
        RoundFactory,
        "circulated_has_date",
        id="circulated, without a date of circulation",
        bad={"status": Round.Status.CIRCULATED},
        good={"status": Round.Status.CIRCULATED, "circulated_on": MARCH},
    ),
    refused(
        RoundFactory,
        "deadline_after_circulation",
        id="deadline before circulation",
        start={"circulated_on": APRIL},
        bad={"deadline": MARCH},
        good={"deadline": APRIL},
    ),
    refused(
        RoundFactory,
        "percent",
        id="more than all",
        bad={"double_entry_percent": 101},
        good={"double_entry_percent": 100},
        form_says="Ensure this value is less than or equal to 100.",
    ),
    refused(
        RoundFactory,
        "languages_are_official",
        id="a seventh language",
        bad={"working_languages": ["en", "pt"]},
        good={"working_languages": ["ar", "zh-hans", "en", "fr", "ru", "es"]},
        form_says="Item 2 in the array did not validate: Value 'pt' is not a valid choice.",
    ),
    refused(
        RoundFactory,
        "draft_has_no_version",
        id="draft in version 1",
        bad={"circulated_version": 1},
        good={"circulated_version": 1, "status": "circulated", "circulated_on": MARCH},
    ),
    taken(LetterFactory, "kind", "round", "kind", "language"),
    taken(ReminderStepFactory, "number", "round", "number"),
    taken(ReminderStepFactory, "due_on", "round", "due_on"),
    refused(
        QuestionFactory,
        "versions_in_order",
        id="until before from",
        bad={"asked_from_version": 3, "asked_until_version": 2},
        good={"asked_from_version": 3, "asked_until_version": 3},
    ),
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
    *[
        refused(
            OriginalFactory,
            "digest",
            id=id,
            bad={"sha256": digest},
            good={"sha256": DIGEST[::-1]},
        )
        for id, digest in [("too short", DIGEST[1:]), ("in capitals", DIGEST.upper())]
    ],
    taken(OriginalFactory, "once", "reply", "sha256"),
    taken(OriginalFactory, "path", "path"),
    *pair(OriginalFactory, "added"),
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
    refused(ReadingFactory, "pass_one_or_two", id="pass 0", bad={"pass_number": 0}, good={"pass_number": 2}),
    refused(ReadingFactory, "pass_one_or_two", id="pass 3", bad={"pass_number": 3}, good={"pass_number": 2}),
    refused(
        AdjudicationFactory,
        "has_reason",
        id="no reason",
        bad={"reason": ""},
        good={"reason": "It names a document."},
        form_says="This field cannot be blank.",
    ),
    refused(
        ReplyFactory,
        "number",
        id="a second one",
        beside=WITHDRAWN,
        same=("addressee",),
        bad={"number": 1},
        good={"number": 2},
    ),
    refused(
        ReplyFactory,
        "one_standing",
        id="a second that stands",
        start={"number": 2},
        beside={},
        same=("addressee",),
        bad={},
        good=WITHDRAWN,
    ),
    *pair(ReplyFactory, "entered"),
    *pair(ReplyFactory, "checked"),
    *pair(ReplyFactory, "confirmed"),
    *pair(ReplyFactory, "withdrawn", withdrawal_reason="Sent by mistake."),
    refused(
        ReplyFactory,
        "withdrawn_has_reason",
        id="no reason",
        start={"withdrawal_reason": "Sent by mistake.", "withdrawn_by": UserFactory, "withdrawn_on": APRIL},
        bad={"withdrawal_reason": ""},
        good={"withdrawal_reason": "Sent twice."},
    ),
    refused(
        ReplyFactory,
        "not_checked_by_who_entered",
        id="the same person",
        start={"entered_by": UserFactory, "entered_on": APRIL, "checked_by": UserFactory, "checked_on": APRIL},
        bad={"checked_by": FromRow(lambda reply: reply.entered_by)},
        good={"checked_by": UserFactory},
    ),
    refused(
        ReplyFactory,
        "published_was_open_to_confirmation",
        id="neither confirmed nor a day to confirm by",
        bad={"status": "published"},
        good={"status": "published", "confirmation_due_on": APRIL},
    ),
    refused(ReplyFactory, "version_from_one", id="version 0", bad={"version": 0}, good={"version": 2}),
    *pair(AnswerFactory, "entered"),
    *pair(AnswerTranslationFactory, "made"),
    refused(
        CorrectionProposalFactory,
        "decided_pair",
        id="when, not who",
        bad={"decided_on": APRIL},
        good={"status": "accepted", "decided_by": UserFactory, "decided_on": APRIL},
    ),
    refused(
        CorrectionProposalFactory,
        "decided_pair",
        id="who, not when",
        bad={"status": "accepted", "decided_by": UserFactory},
        good={"status": "accepted", "decided_by": UserFactory, "decided_on": APRIL},
    ),
    refused(
        CorrectionProposalFactory,
        "decided_unless_open",
        id="accepted by nobody",
        bad={"status": "accepted"},
        good={"status": "accepted", "decided_by": UserFactory, "decided_on": APRIL},
    ),
    refused(
        CorrectionProposalFactory,
        "decided_unless_open",
        id="open, yet decided",
        bad={"decided_by": UserFactory, "decided_on": APRIL},
        good={"status": "accepted", "decided_by": UserFactory, "decided_on": APRIL},
    ),
    refused(
        CorrectionProposalFactory,
        "refusal_has_reason",
        id="refused without a word",
        start={"status": "accepted", "decided_by": UserFactory, "decided_on": APRIL},
        bad={"status": "refused"},
        good={"status": "refused", "decision": "The scan says otherwise."},
    ),
    taken(FocalPointAccountFactory, "state", "user", "state"),
    refused(
        FocalPointAccountFactory,
        "term_in_order",
        id="ends before it starts",
        bad={"starts_on": APRIL, "until": MARCH},
        good={"starts_on": MARCH, "until": APRIL},
    ),
    refused(
        MessageFactory,
        "sent_was_begun",
        id="sent, never begun",
        bad={"sent_at": NOON},
        good={"begun_at": NOON, "sent_at": NOON},
    ),
    taken(ReleaseFactory, "number", "round", "number"),
    refused(ReleaseFactory, "number_from_one", id="release 0", bad={"number": 0}, good={"number": 1}),
    refused(ReleaseFactory, "digest", id="too short", bad={"sha256": DIGEST[1:]}, good={"sha256": DIGEST}),
    refused(
        DispatchFactory,
        "step_is_reminder",
        id="a letter with a number",
        bad={"step": 1},
        good={"step": None},
    ),
    refused(
        DispatchFactory,
        "day_is_of_extension",
        id="a later day with a call",
        start={"to_one": True, "kind": "extension"},
        bad={"kind": "call", "extended_to": APRIL},
        good={"extended_to": APRIL},
    ),
    *[
        refused(DispatchFactory, "withdrawn_pair", id=id, bad=WITHDRAWN | {missing: None}, good=WITHDRAWN)
        for id, missing in [("taken back by nobody", "withdrawn_by"), ("taken back on no day", "withdrawn_on")]
    ],
    refused(
        DispatchFactory,
        "withdrawn_has_reason",
        id="taken back without a word",
        bad=WITHDRAWN | {"withdrawal_reason": ""},
        good=WITHDRAWN,
    ),
]
# Their neighbours, which share part of a key, would belong to another round or question.
CASES = [
    *WITH_NEIGHBOUR,
    taken(AnswerFactory, "question", "reply", "question"),
    taken(SecondEntryFactory, "question", "reply", "question"),
    taken(DraftAnswerFactory, "question", "addressee", "question"),
    taken(CodingFactory, "once", "reading", "code"),
    taken(AdjudicationFactory, "code", "answer", "code"),
    taken(ReadingFactory, "pass", "answer", "codebook"),
    taken(QuestionFactory, "number", "round", "number"),
    refused(
        DispatchFactory,
        "step",
        id="the same reminder twice",
        start={"to_one": True, "kind": "reminder", "step": 1},
        beside={"to_one": True, "kind": "reminder", "step": 1},
        same=("addressee", "round"),
        bad={},
    ),
    refused(
        ReadingFactory,
        "coder",
        id="one coder twice",
        start={"pass_number": 2},
        beside={},
        same=("answer", "codebook", "coder"),
        bad={},
    ),
    refused(
        CorrectionProposalFactory, "one_open", id="a second open one", beside={}, same=("reply", "question"), bad={}
    ),
    *[
        refused(
            factory,
            "unreadable_has_no_value",
            id=f"unreadable, yet {next(iter(value))}",
            start={"question__kind": kind},
            bad={"is_unreadable": True, **value},
        )
        for factory in (AnswerFactory, SecondEntryFactory, DraftAnswerFactory)
        for kind, value in [
            (Question.Kind.OPEN, {"text": "sí", "language": "es"}),
            (Question.Kind.YES_NO, {"yes": False}),
            (Question.Kind.NUMBER, {"number": 0}),
            (Question.Kind.DATE, {"date": APRIL}),
        ]
    ],
]


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_bad_row_is_refused(case):
    with pgtrigger.ignore("questionnaires.Release:frozen"):  # its rules are on rows that nothing changes later
        assert_refused(case)


@pytest.mark.django_db
@pytest.mark.parametrize("case", WITH_NEIGHBOUR)
def test_neighbour_is_accepted(case):
    with pgtrigger.ignore("questionnaires.Release:frozen"):
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
def test_an_addressee_has_one_standing_reply():
    reply = ReplyFactory()
    with pytest.raises(IntegrityError), transaction.atomic():
        ReplyFactory(addressee=reply.addressee, number=2)
    Reply.objects.filter(pk=reply.pk).update(
        withdrawn_by=UserFactory(), withdrawn_on=APRIL, withdrawal_reason="Sent by mistake."
    )
    ReplyFactory(addressee=reply.addressee, number=2)
    assert Reply.objects.standing().get(addressee=reply.addressee).number == 2
    assert Reply.objects.standing(APRIL - DAY).filter(addressee=reply.addressee).count() == 0


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

    @pytest.mark.django_db
    @pytest.mark.parametrize(
        "move",
        [
            pytest.param(
                lambda answer, away: Question.objects.filter(pk=answer.question_id).update(round=away), id="Question"
            ),
            pytest.param(
                lambda answer, away: Addressee.objects.filter(replies=answer.reply).update(round=away), id="Addressee"
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


@pytest.mark.django_db
@pytest.mark.parametrize("status", [Round.Status.CLOSED, Round.Status.PUBLISHED])
def test_a_round_recorded_as_it_ended_has_a_date_of_circulation(status):
    """A row that is there goes step by step (`test_steps_of_rounds`): this is how a finished one comes in."""
    with pytest.raises(IntegrityError, match="circulated_has_date"), transaction.atomic():
        RoundFactory(status=status)
    RoundFactory(status=status, circulated_on=MARCH)
