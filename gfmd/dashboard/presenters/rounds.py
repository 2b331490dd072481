"""A round as a dashboard: its charts in small, its questions with their results."""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.urls import reverse

from gfmd.dashboard.charts import registry
from gfmd.dashboard.charts.answers import whole
from gfmd.dashboard.charts.base import Drawn
from gfmd.dashboard.charts.rounds import option_label
from gfmd.dashboard.presenters.frame import Frame, frame
from gfmd.indicators.answers import QuestionStates, question_states
from gfmd.indicators.round_record import QuestionRecord
from gfmd.sources.citations import citations_by_key

INLINE = ("replies-over-time", "replies-by-regional-group", "standings-by-state")


@dataclass(frozen=True)
class Inline:
    """A chart on the page of a round; `url` is its own page with the same question."""

    drawn: Drawn
    frame: Frame
    url: str

    @property
    def chart(self):
        return self.drawn.chart


@dataclass(frozen=True)
class QuestionResult:
    """One question with what was answered: (label, States, of so many) by option, and the finding in a sentence.

    `states` is None before a release; `url` leads to the chart of its answers.
    """

    question: QuestionRecord
    states: QuestionStates | None
    options: list[tuple[str, int, int]]
    finding: str
    url: str


def answers_of(query):
    """[(slug, chart, its answer)] of the charts in small."""
    return [(registry()[slug], registry()[slug].ask(query)) for slug in INLINE]


def inline_charts(query, answered, citations, request):
    """`Inline` of each chart that shows anything but its table."""
    found = []
    for chart, answer in answered:
        keys = [(model, pk) for model, pks in answer.sources.items() for pk in pks]
        drawn = Drawn(chart, query, answer, {key: citations[key] for key in keys if key in citations})
        shown = frame(drawn, request)
        if shown.figure or shown.tile_groups:
            found.append(Inline(drawn, shown, _address(chart, query)))
    return found


def sources_of(answered, *others):
    """{model: keys} of all facts of the page, for one query."""
    keys = {}
    for model, pks in [pair for _chart, answer in answered for pair in answer.sources.items()] + list(others):
        keys.setdefault(model, set()).update(pks)
    return citations_by_key(keys)


def question_results(query, release, record):
    """`QuestionResult` of each question of a release."""
    chart = registry()["answers"]
    found = []
    for states in question_states(record):
        asked = replace(query, release=release, record=record, question=states.question.key)
        answer = chart.ask(asked)
        options = [(option_label(row.option), row.states, whole(row)) for row in answer.rows if hasattr(row, "option")]
        shown = states.answered and any(row.states for row in answer.rows)
        url = _address(chart, query, question=states.question.key)
        found.append(
            QuestionResult(states.question, states, options if shown else [], chart.finding(asked, answer), url)
        )
    return found


def unanswered(questions):
    """`QuestionResult` of questions before any release."""
    return [QuestionResult(question, None, [], "", "") for question in questions]


def _address(chart, query, **more):
    parameters = {"round": query.round.slug, **more}
    if query.release:
        parameters["release"] = query.release.number
    elif query.as_of:
        parameters["as_of"] = query.as_of.isoformat()
    return f"{reverse('chart', args=[chart.slug])}?{urlencode(parameters)}"
