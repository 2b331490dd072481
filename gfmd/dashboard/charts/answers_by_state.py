from django.utils.translation import get_language, gettext_lazy, ngettext, pgettext
from django.utils.translation import gettext as _

from gfmd.core.alphabet import alphabet
from gfmd.core.text import localized
from gfmd.dashboard import words
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.dashboard.charts.rounds import (
    answer_state_words,
    no_release,
    option_label,
    published,
    question_label,
    states_by_code,
    withheld_gap,
)
from gfmd.indicators.answers import matrix
from gfmd.indicators.round_record import AnswerState, Option
from gfmd.questionnaires.models import Round

HEAT = {AnswerState.ANSWERED: 2}


def ask(query):
    release, record = published(query)
    states = states_by_code() if record else {}
    order = alphabet(get_language())
    rows = sorted(matrix(record), key=lambda row: order(localized(states[row.iso3], "name"))) if record else []
    return Answer(rows, {Round: {query.round.pk}}, states, release=release, record=record)


def columns(answer):
    states, questions = answer.extra, answer.record.questions if answer.record else ()
    return [
        Column(
            "state",
            _("State"),
            lambda row: localized(states[row.iso3], "name"),
            link=lambda row: states[row.iso3].get_absolute_url(),
        ),
        Column("iso3", _("ISO code"), lambda row: row.iso3),
        *(_question_column(place, question) for place, question in enumerate(questions)),
        Column(
            "confirmation",
            _("Confirmation"),
            lambda row: row.confirmation,
            show=lambda row: confirmation_words()[row.confirmation],
        ),
    ]


def confirmation_words():
    return {
        "confirmed": pgettext("reply", "confirmed by the State"),
        "elapsed": pgettext("reply", "not objected to by the day given"),
    }


def _question_column(place, question):
    return Column(
        f"q{question.key}",
        question_label(question),
        lambda row: plain(row.answers[place]),
        show=lambda row: told(row.answers[place], question),
        heat=lambda row: HEAT.get(row.answers[place].state, 0),
    )


def plain(answer):
    """An answer for files: codes of choices, yes, no, a number, a day, "answered" for a text; else its state."""
    if answer.state != AnswerState.ANSWERED:
        return str(answer.state)
    if answer.choices:
        return "; ".join(answer.choices)
    if answer.yes is not None:
        return "yes" if answer.yes else "no"
    if answer.number is not None:
        return str(answer.number.normalize() if answer.number % 1 else int(answer.number))
    return answer.day.isoformat() if answer.day else "answered"


def told(answer, question):
    """An answer in a few words of the page's language."""
    if answer.state != AnswerState.ANSWERED:
        return answer_state_words()[answer.state]
    if answer.choices:
        labels = {option.slug: option_label(option) for option in question.choices}
        return words.listed(labels.get(slug, slug) for slug in answer.choices)
    if answer.yes is not None:
        return option_label(Option("yes" if answer.yes else "no", {}))
    if answer.number is not None:
        return words.number(answer.number)
    if answer.day:
        return words.day(answer.day)
    if answer.codes:
        labels = {option.slug: option_label(option) for option in question.codes}
        return words.listed(labels.get(slug, slug) for slug in answer.codes)
    return answer_state_words()[AnswerState.ANSWERED]


def finding(query, answer):
    if answer.record is None:
        return _("No answers of this round are published")
    return ngettext(
        "%(replies)s reply is published, question by question",
        "%(replies)s replies are published, question by question",
        len(answer.rows),
    ) % {"replies": words.number(len(answer.rows))}


def gaps(query, answer):
    return withheld_gap(answer.record) if answer.record else [no_release()]


CHART = Chart(
    slug="answers-by-state",
    position=23,
    title=gettext_lazy("Answers by State and question"),
    measure=gettext_lazy("What each published reply says to each question, or why nothing stands there"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    takes_round=True,
    shows_release=True,
    is_heat_table=True,
)
