"""Counts of public answers in a `RoundRecord`, live or frozen: numerators with their denominators, never percentages.

Withheld answers are in neither. `within` limits a count to the replies of some States (their ISO codes).
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gfmd.indicators.round_record import AnswerRecord, AnswerState, Option, QuestionRecord

MOST_SINGLE_NUMBERS = 12
BINS = 10


@dataclass(frozen=True)
class QuestionStates:
    """What became of one question in the published replies: the five states add up to `replies`."""

    question: QuestionRecord
    answered: int
    blank: int
    unreadable: int
    not_asked: int
    withheld: int
    replies: int


@dataclass(frozen=True)
class OptionCount:
    """`states` gave this option, of `answered` whose answer is public and readable."""

    option: Option
    states: int
    answered: int


@dataclass(frozen=True)
class CodeCount:
    """`states` were given this code, of `coded` whose coding is settled, of `answered`."""

    option: Option
    states: int
    coded: int
    answered: int


@dataclass(frozen=True)
class NumberBin:
    """`states` answered a number from `low` to `high` (inclusive, equal for a single number)."""

    low: Decimal
    high: Decimal
    states: int
    answered: int


@dataclass(frozen=True)
class NumberSummary:
    """Of `answered` numbers: the least, the quartiles (linear between neighbours), the greatest. None without any."""

    answered: int
    least: Decimal | None = None
    quartile_1: Decimal | None = None
    median: Decimal | None = None
    quartile_3: Decimal | None = None
    greatest: Decimal | None = None


@dataclass(frozen=True)
class DateCount:
    """`states` answered this day."""

    day: date
    states: int
    answered: int


YES, NO = Option("yes", {}), Option("no", {})


def answers_to(record, question, within=None):
    """{ISO code: AnswerRecord} of the answered, readable and public answers."""
    return {
        reply.iso3: reply.answers[question.key]
        for reply in record.published
        if reply.answers[question.key].state == AnswerState.ANSWERED and (within is None or reply.iso3 in within)
    }


def question_states(record):
    """`QuestionStates` of each question in order."""
    found = []
    for question in record.questions:
        states = Counter(reply.answers[question.key].state for reply in record.published)
        counts = {str(state): states[state] for state in AnswerState}
        found.append(QuestionStates(question, replies=len(record.published), **counts))
    return found


def option_counts(record, question, within=None):
    """`OptionCount` of each choice, or of yes and no. Several choices of one State count once each."""
    answers = answers_to(record, question, within).values()
    if question.kind == "yes_no":
        given = Counter(("yes" if answer.yes else "no") for answer in answers)
        options = (YES, NO)
    else:
        given = Counter(slug for answer in answers for slug in set(answer.choices))
        options = question.choices
    return [OptionCount(option, given[option.slug], len(answers)) for option in options]


def code_counts(record, question, within=None):
    """`CodeCount` of each code of an open question."""
    answers = answers_to(record, question, within).values()
    coded = [answer for answer in answers if answer.codes is not None]
    given = Counter(slug for answer in coded for slug in set(answer.codes))
    return [CodeCount(code, given[code.slug], len(coded), len(answers)) for code in question.codes]


def number_summary(record, question, within=None):
    """`NumberSummary` of the answers to a question for a number."""
    numbers = sorted(answer.number for answer in answers_to(record, question, within).values())
    if not numbers:
        return NumberSummary(0)
    return NumberSummary(len(numbers), numbers[0], *(_quantile(numbers, part) for part in (1, 2, 3)), numbers[-1])


def _quantile(numbers, quarters):
    """The value a number of quarters along the sorted numbers, linear between neighbours (Hyndman and Fan's type 7)."""
    place, rest = divmod((len(numbers) - 1) * quarters, 4)
    if not rest:
        return numbers[place]
    return numbers[place] + (numbers[place + 1] - numbers[place]) * rest / 4


def number_bins(record, question, within=None):
    """`NumberBin`s from the least to the greatest answer: one a number while few differ, else ten of equal width."""
    numbers = [answer.number for answer in answers_to(record, question, within).values()]
    given = Counter(numbers)
    if len(given) <= MOST_SINGLE_NUMBERS:
        return [NumberBin(number, number, given[number], len(numbers)) for number in sorted(given)]
    low = min(numbers)
    width = (max(numbers) - low) // BINS + 1
    # The last number a bin holds is a step before the next one: answers have two decimals.
    step = 1 if _all_whole(numbers) else Decimal("0.01")
    found = []
    for place in range(BINS):
        first = low + place * width
        states = sum(1 for number in numbers if first <= number < first + width)
        found.append(NumberBin(first, first + width - step, states, len(numbers)))
    return [row for row in found if row.low <= max(numbers)]


def _all_whole(numbers):
    return all(number == number.to_integral_value() for number in numbers)


def date_counts(record, question, within=None):
    """`DateCount` of each day answered, in order."""
    days = Counter(answer.day for answer in answers_to(record, question, within).values())
    return [DateCount(day, days[day], days.total()) for day in sorted(days)]


def members(record, grouping_slug, group_slug):
    """ISO codes of the addressees of a group; empty for a group that is not there."""
    grouping = record.grouping(grouping_slug)
    found = [group.states for group in (grouping.groups if grouping else ()) if group.slug == group_slug]
    return frozenset(found[0]) if found else frozenset()


def group_of(record, grouping_slug, iso3):
    """The `GroupRecord` of an addressee in a grouping, or None."""
    grouping = record.grouping(grouping_slug)
    return next((group for group in (grouping.groups if grouping else ()) if iso3 in group.states), None)


@dataclass(frozen=True)
class MatrixRow:
    """The answers of one State to every question, in the order of the questions."""

    iso3: str
    received_on: date
    confirmation: str
    answers: tuple[AnswerRecord, ...]


def matrix(record):
    """`MatrixRow` of each published reply, by ISO code."""
    return [
        MatrixRow(
            reply.iso3,
            reply.received_on,
            reply.confirmation,
            tuple(reply.answers[question.key] for question in record.questions),
        )
        for reply in record.published
    ]
