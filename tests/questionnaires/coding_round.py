"""A small round whose open question two coders read."""

from datetime import date

from gfmd.questionnaires.actions.coding import finish_reading, start_reading
from gfmd.questionnaires.models import Answer, Code, Codebook, Question, Reply, Round
from tests.factories import (
    AddresseeFactory,
    AnswerFactory,
    CodebookFactory,
    CodeFactory,
    QuestionFactory,
    ReplyFactory,
    RoundFactory,
)

LABELS = ("water", "bread", "salt")


def make_coding_round(answers=3, *, double=True, labels=LABELS, slug="coding-round"):
    """A circulated round: one open question, its codebook, and `answers` entered replies with a text each."""
    round_ = RoundFactory(slug=slug, title="A round to read", double_coding=double)
    question = QuestionFactory(round=round_, number=1, kind=Question.Kind.OPEN, text="What is needed?")
    codebook = CodebookFactory(question=question, version=1)
    for position, label in enumerate(labels, 1):
        CodeFactory(codebook=codebook, slug=label, label=label, position=position, inclusion_rule=f"Says {label}.")
    Round.objects.filter(pk=round_.pk).update(
        status=Round.Status.CIRCULATED, circulated_on=date(2026, 3, 2), circulated_version=1
    )
    for number in range(answers):
        make_answer(question, f"Words of answer {number}.")
    round_.refresh_from_db()
    return round_


def make_answer(question, text, status=Reply.Status.ENTERED):
    reply = ReplyFactory(addressee=AddresseeFactory(round=question.round), status=status)
    return AnswerFactory(reply=reply, question=question, text=text, language="en")


def code(label, round_=None):
    codes = Code.objects.filter(slug=label)
    return codes.get(codebook__question__round=round_) if round_ else codes.get()


def codebook_of(round_):
    return Codebook.objects.get(question__round=round_, version=1)


def read(round_, coder, *labels, answer=None):
    """`coder` takes the next answer (it is `answer`, if that is said) and finishes it with these codes."""
    reading = start_reading(round_=round_, by=coder)
    assert answer is None or reading.answer_id == answer.pk
    given = list(reading.codebook.codes.filter(slug__in=labels))
    return finish_reading(reading=reading, codes=given, none_fits=not labels, wording=reading.wording, by=coder)


def answers_of(round_):
    return list(Answer.objects.filter(question__round=round_).order_by("pk"))
