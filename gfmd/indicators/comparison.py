"""Two rounds beside each other: their addressees, and the questions with the same number that can be compared."""

from dataclasses import dataclass

from gfmd.indicators.answers import answers_to, code_counts, option_counts
from gfmd.indicators.round_record import Option, QuestionRecord

COUNTED = {"single": option_counts, "multiple": option_counts, "yes_no": option_counts, "open": code_counts}


@dataclass(frozen=True)
class Overlap:
    """States in both rounds, only in the first, only in the second."""

    both: int
    only_first: int
    only_second: int


@dataclass(frozen=True)
class ComparedOption:
    """How many States gave an option in each round, and how many of those that answered in both.

    `first` of `first_answered` and `second` of `second_answered` count all; `first_both` and `second_both` count the
    `answered_both` States whose answers are in both.
    """

    question: QuestionRecord
    option: Option
    first: int
    first_answered: int
    second: int
    second_answered: int
    first_both: int
    second_both: int
    answered_both: int


def addressee_overlap(first, second):
    """`Overlap` of the addressees of two rounds."""
    return _overlap(addressed(first), addressed(second))


def reply_overlap(first, second):
    """`Overlap` of the States whose replies are published."""
    return _overlap({reply.iso3 for reply in first.published}, {reply.iso3 for reply in second.published})


def addressed(record):
    """ISO codes of the addressees."""
    groups = record.groupings[0].groups if record.groupings else ()
    return {iso3 for group in groups for iso3 in group.states}


def _overlap(first, second):
    return Overlap(len(first & second), len(first - second), len(second - first))


def compared(first, second):
    """`ComparedOption`s of the questions of both rounds with the same number, kind and options, in order."""
    found = []
    for question in first.questions:
        count = COUNTED.get(question.kind)
        other = second.question(question.key)
        if not count or not other or not _alike(question, other):
            continue
        both = answers_to(first, question).keys() & answers_to(second, other).keys()
        if question.kind == "open":
            both = _coded(first, question, both) & _coded(second, other, both)
        counts = (
            count(first, question),
            count(second, other),
            count(first, question, both),
            count(second, other, both),
        )
        found += [
            ComparedOption(
                question=question,
                option=all_first.option,
                first=all_first.states,
                first_answered=_whole(all_first),
                second=all_second.states,
                second_answered=_whole(all_second),
                first_both=some_first.states,
                second_both=some_second.states,
                answered_both=len(both),
            )
            for all_first, all_second, some_first, some_second in zip(*counts, strict=True)
        ]
    return found


def _alike(question, other):
    def shape(of):
        return of.kind, [option.slug for option in of.choices], [option.slug for option in of.codes]

    return shape(question) == shape(other) and not (question.is_confidential or other.is_confidential)


def _coded(record, question, within):
    return {iso3 for iso3, answer in answers_to(record, question, within).items() if answer.codes is not None}


def _whole(count):
    return count.coded if hasattr(count, "coded") else count.answered
