"""What a State answered, beside its region and all that answered: public answers of the newest release only."""

from dataclasses import dataclass

from gfmd.dashboard.charts.answers import whole
from gfmd.dashboard.charts.answers_by_state import confirmation_words, told
from gfmd.dashboard.charts.base import REGIONAL_GROUPS
from gfmd.dashboard.charts.rounds import frozen, option_label
from gfmd.dashboard.presenters import in_words
from gfmd.indicators.answers import answers_to, code_counts, group_of, number_summary, option_counts
from gfmd.indicators.round_record import AnswerRecord, AnswerState, QuestionRecord, ReplyRecord
from gfmd.questionnaires.models import Release

COUNT = {"single": option_counts, "multiple": option_counts, "yes_no": option_counts, "open": code_counts}


@dataclass(frozen=True)
class OptionBeside:
    """An option: whether this State gave it, and how many did in its region and of all."""

    label: str
    given: bool
    region: int
    region_of: int
    world: int
    world_of: int


@dataclass(frozen=True)
class AnswerBeside:
    """One answer of the State in words; `options` for closed and coded questions, medians for numbers."""

    question: QuestionRecord
    answer: AnswerRecord
    words: str
    options: list[OptionBeside]
    region_median: object = None
    world_median: object = None


@dataclass(frozen=True)
class ReplyBeside:
    release: Release
    title: dict[str, str]
    is_fictional: bool
    reply: ReplyRecord
    confirmation: str
    region: str
    answers: list[AnswerBeside]


def reply_beside(release, iso3):
    """`ReplyBeside` of a State in a release that came from `releases`, or None where none of its is published."""
    record = frozen(release, release.round)
    reply = next((reply for reply in record.published if reply.iso3 == iso3), None)
    if reply is None:
        return None
    group = group_of(record, REGIONAL_GROUPS, iso3)
    region = frozenset(group.states) if group else frozenset()
    return ReplyBeside(
        release=release,
        title=record.title,
        is_fictional=record.is_fictional,
        reply=reply,
        confirmation=confirmation_words()[reply.confirmation],
        region=in_words(group.name) if group else "",
        answers=[_beside(record, question, reply.answers[question.key], region) for question in record.questions],
    )


def _beside(record, question, answer, region):
    shown = answer.text if answer.text else told(answer, question)
    if answer.state == AnswerState.WITHHELD or not answers_to(record, question):
        return AnswerBeside(question, answer, shown, [])
    if question.kind == "number":
        of_region, of_all = number_summary(record, question, region), number_summary(record, question)
        return AnswerBeside(question, answer, shown, [], of_region.median, of_all.median)
    count = COUNT.get(question.kind)
    counts = zip(count(record, question, region), count(record, question), strict=True) if count else ()
    given = _given(answer)
    options = [
        OptionBeside(
            option_label(row.option), row.option.slug in given, near.states, whole(near), row.states, whole(row)
        )
        for near, row in counts
        if whole(row)
    ]
    return AnswerBeside(question, answer, shown, options)


def _given(answer):
    if answer.yes is not None:
        return {"yes" if answer.yes else "no"}
    return {*answer.choices, *(answer.codes or ())}
