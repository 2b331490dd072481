"""What an entry is: the values given, the questions a reply answers, and whose eyes the first entry is for."""

import datetime
from dataclasses import dataclass, replace
from decimal import Decimal

from django.utils.translation import gettext as _

from gfmd.questionnaires.models import Answer, AnswerValue, Question, Reply

MOST = Decimal(10) ** 12


@dataclass(frozen=True)
class Given:
    """What is to stand as the answer to a question. `choices` are ids; `language` is that of `text`.

    `revision` is that of the answer as whoever gives this saw it; 0 where there was none.
    """

    revision: int = 0
    text: str = ""
    language: str = ""
    yes: bool | None = None
    number: Decimal | None = None
    date: datetime.date | None = None
    choices: frozenset = frozenset()
    is_unreadable: bool = False
    is_confidential: bool = False

    @classmethod
    def of(cls, answer, revision=None):
        """The values of a stored answer, draft or second entry, whose choices are best prefetched."""
        return cls(
            revision=getattr(answer, "revision", 0) if revision is None else revision,
            choices=frozenset(choice.pk for choice in answer.choices.all()),
            is_confidential=getattr(answer, "is_confidential", False),
            **{name: getattr(answer, name) for name in ("text", "language", "yes", "number", "date", "is_unreadable")},
        )

    @property
    def value(self):
        """What is answered, apart from who may see it and in which revision."""
        return replace(self, revision=0, is_confidential=False)

    @property
    def is_blank(self):
        return self.value == Given()

    def same_as(self, other):
        return replace(self, revision=0) == replace(other, revision=0)


def questions_of(reply):
    """The questions of the version that was answered, in order, with their choices."""
    return questions_in(reply.addressee.round_id, reply.version)


def questions_in(round_, version):
    """The questions of a version of a round (or the id of one), in order, with their choices."""
    return Question.objects.filter(round=round_).asked_in(version).prefetch_related("choices").order_by("number")


def unanswered(reply):
    """The questions of the reply's version without a value: left blank, or not readable."""
    blank = {
        answer.question_id
        for answer in reply.answers.prefetch_related("choices")
        if replace(Given.of(answer).value, is_unreadable=False).is_blank
    }
    answered = set(reply.answers.values_list("question_id", flat=True)) - blank
    return [question for question in questions_of(reply) if question.pk not in answered]


def tidy(text):
    """Text as it is stored: one kind of line end, nothing blank at its ends, no NUL."""
    return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").strip()


def why_not(question, values, answer=None):
    """Why these values cannot be the answer, in words; "" when they can."""
    wanted = AnswerValue.FIELD_OF_KIND.get(question.kind, "choices")
    kinds = ("text", "yes", "number", "date", "choices")
    filled = {name for name in kinds if getattr(values, name) not in (None, "", frozenset())}
    if filled - {wanted}:
        return _("The question asks for another kind of answer.")
    if bool(values.text) != bool(values.language):
        return _("Say in which language the answer is.")
    if values.is_unreadable and filled:
        return _("What cannot be read has no value.")
    if values.number is not None and not _fits(values.number):
        return _("Give a number of at most twelve digits and two decimals.")
    if not values.choices <= {choice.pk for choice in question.choices.all()}:
        return _("This is not one of the choices.")
    if question.kind == Question.Kind.SINGLE and len(values.choices) > 1:
        return _("Only one choice is possible.")
    translations = answer.translations.all() if isinstance(answer, Answer) else ()
    if values.text and values.language in {kept.language for kept in translations}:
        return _("The answer has a translation into this language: it cannot be its own.")
    return ""


def _fits(number):
    """Whether the column keeps this number as it is."""
    return number.is_finite() and abs(number) < MOST and number == round(number, 2)


def closed_questions(reply):
    return [question for question in questions_of(reply) if question.kind != Question.Kind.OPEN]


def waits_for_second_entry(reply):
    """Whether a closed question of the reply lacks its second entry."""
    done = set(reply.second_entries.values_list("question_id", flat=True))
    return any(question.pk not in done for question in closed_questions(reply))


def is_blind(reply, by):
    """Whether `by` must not see the first entry: somebody else made it, and the second is still to come."""
    return reply.is_entered_twice and Reply.objects.filter(pk=reply.pk).blind_to(by).exists()


def first_hands(reply):
    """Ids of those who entered the closed questions first."""
    closed = reply.answers.exclude(question__kind=Question.Kind.OPEN).exclude(entered_by=None)
    return set(closed.order_by().values_list("entered_by", flat=True))
