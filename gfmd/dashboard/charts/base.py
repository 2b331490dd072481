"""What a chart is: an indicator, the columns of its table, a figure, a finding, what it does not know."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gfmd.core.alphabet import alphabet
from gfmd.core.text import localized
from gfmd.indicators.round_record import QuestionRecord, RoundRecord
from gfmd.places.models import Grouping, State
from gfmd.questionnaires.models import Release, Round
from gfmd.sources.citations import Citation

REGIONAL_GROUPS = "un-regional-groups"


@dataclass(frozen=True)
class Query:
    """What is asked of a chart: up to which day, for which round (None for charts that have none).

    `covered` is the last day the record knows of, for charts of the whole record. `grouping` is how States stand
    together, for charts that show States (None: by regional group), `groupings` what one may choose from.

    `release` is the release the address names: all numbers are then those it froze. `record` holds the round where it
    is known already, `question` the key of the question asked for ("": the first), `other` the round to
    compare with (in `other_release`), `states` the States by ISO code.
    """

    as_of: date | None
    round: Round | None = None
    covered: date | None = None
    grouping: Grouping | None = None
    groupings: tuple[Grouping, ...] = ()
    release: Release | None = None
    record: RoundRecord | None = None
    question: str = ""
    other: Round | None = None
    other_release: Release | None = None
    states: dict[str, State] | None = None

    @property
    def grouping_slug(self):
        return self.grouping.slug if self.grouping else REGIONAL_GROUPS

    @property
    def grouping_keys(self):
        """Keys of the grouping, as a source of the answer. No query where the grouping is given."""
        if self.grouping:
            return {self.grouping.pk}
        return set(Grouping.objects.filter(slug=REGIONAL_GROUPS).values_list("pk", flat=True))


def state_name(row):
    """The name of the row's State, as a text that knows its language."""
    return localized(row.state, "name")


def in_the_pages_alphabet(rows):
    """Rows of States: the groups in their order, in each the States in the alphabet of the page's language."""
    places = {group: place for place, group in enumerate(dict.fromkeys(row.group_slug for row in rows))}
    order = alphabet(get_language())
    return sorted(rows, key=lambda row: (places[row.group_slug], order(state_name(row))))


def group_column(grouping):
    """The column of the group of a State; None stands for the regional groups."""
    label = localized(grouping, "name") if grouping and grouping.slug != REGIONAL_GROUPS else _("Regional group")
    return Column("group", label, lambda row: group_of(row, grouping))


def group_of(row, grouping):
    """The name of a State's group, or that it is in none."""
    if row.group_name:
        return row.group_name
    if grouping and grouping.slug != REGIONAL_GROUPS:
        return _("in no group of this kind")
    return _("in no regional group")


@dataclass(frozen=True)
class Answer:
    """What an indicator answered: rows in order, the keys of the facts they rest on, and what charts need besides.

    Charts of answers say which `release` they show, its `record` and the `question` in it.
    """

    rows: list
    sources: dict[type, set[int]] = field(default_factory=dict)
    extra: Any = None
    release: Release | None = None
    record: RoundRecord | None = None
    question: QuestionRecord | None = None


@dataclass(frozen=True)
class Column:
    """A column of the table and of the files. `value` takes a row and gives text, a number, a date or None.

    `show` gives what the page shows where that differs (a date with its precision, a number with its hedge);
    `link` an address; `fact` the (model, pk) whose passages a source column names; `heat` the tone of a cell (0 to 5).
    """

    key: str
    label: str
    value: Callable[[Any], str | int | Decimal | date | None]
    show: Callable[[Any], str] | None = None
    link: Callable[[Any], str] | None = None
    fact: Callable[[Any], tuple[type, int] | None] | None = None
    is_number: bool = False
    heat: Callable[[Any], int] | None = None


@dataclass(frozen=True)
class Tile:
    """One State of a tile map: equal in size to every other, told apart by `status` in words and in mark."""

    code: str
    name: str
    group: str
    status: str
    words: str
    url: str


@dataclass(frozen=True)
class TileMap:
    """Tiles by group, and the key: (status, words) in order."""

    tiles: list[Tile]
    key: list[tuple[str, str]]


@dataclass(frozen=True)
class Chart:
    """One entry of the registry.

    `ask` calls the indicator. `finding` says in one sentence what the rows show, with the numbers of the rows.
    `gaps` lists what the chart does not know. `figure` gives a Plotly figure and `map` a tile map, or None where the
    rows give none. `shows_release` is for charts of answers, which show what a release published and nothing else.
    """

    slug: str
    position: int
    title: str
    measure: str
    ask: Callable[[Query], Answer]
    columns: Callable[[Answer], list[Column]]
    finding: Callable[[Query, Answer], str]
    gaps: Callable[[Query, Answer], list[str]]
    figure: Callable[[Query, Answer], Any] | None = None
    map: Callable[[Query, Answer], TileMap | None] | None = None
    takes_round: bool = False
    takes_grouping: bool = False
    takes_question: bool = False
    takes_other_round: bool = False
    shows_release: bool = False
    is_heat_table: bool = False


@dataclass(frozen=True)
class Drawn:
    """A chart asked and answered, with the passages of its facts: what pages and files are made from."""

    chart: Chart
    query: Query
    answer: Answer
    citations: dict[tuple[type, int], list[Citation]]

    @cached_property
    def columns(self):
        return self.chart.columns(self.answer)

    @cached_property
    def finding(self):
        return self.chart.finding(self.query, self.answer)

    @cached_property
    def gaps(self):
        return self.chart.gaps(self.query, self.answer)

    @property
    def is_fictional(self):
        return any(round_.is_fictional for round_ in (self.query.round, self.query.other) if round_)

    @property
    def release(self):
        """The release whose numbers are shown, or None for live ones."""
        return self.query.release or self.answer.release

    @property
    def all_citations(self):
        return list(dict.fromkeys(citation for found in self.citations.values() for citation in found))
