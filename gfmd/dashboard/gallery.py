"""The components of the pages, each with its states: made-up examples, nothing of the record, no query."""

from dataclasses import dataclass
from datetime import date

import django_filters as filters
from django.core.paginator import Paginator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gfmd.commitments.models import Milestone, Progress
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column, Drawn, Query, Tile, TileMap
from gfmd.dashboard.charts.replies_by_state import status_words
from gfmd.dashboard.filters import choice
from gfmd.dashboard.presenters.frame import frame
from gfmd.dashboard.presenters.status import all_tags
from gfmd.forum.models import Meeting, ReportedCount
from gfmd.indicators.responses import ReplyStatus
from gfmd.places.models import State
from gfmd.questionnaires.models import Round
from gfmd.sources.citations import Citation


@dataclass(frozen=True)
class Entry:
    """A section of the gallery: what to use it for, and the templates in components/ that it shows."""

    slug: str
    name: str
    use: str
    components: tuple[str, ...]

    @property
    def template(self):
        return f"gallery/{self.slug}.html"


ENTRIES = [
    Entry(
        "stat",
        gettext_lazy("Number"),
        gettext_lazy("For a number that stands alone. The words of the source and the passage stay beside it."),
        ("stat", "reported_counts"),
    ),
    Entry(
        "table",
        gettext_lazy("Table"),
        gettext_lazy("For facts of one kind. It scrolls inside itself, never the page; an empty one says so."),
        ("table", "count"),
    ),
    Entry(
        "chart",
        gettext_lazy("Chart frame"),
        gettext_lazy("For every chart: the views it has as tabs, its table, its source, and what it does not know."),
        ("chart_frame", "chart_body", "chart_table", "tile_map", "chart_scripts", "world_key", "world_notes"),
    ),
    Entry(
        "filter",
        gettext_lazy("Filter"),
        gettext_lazy("Above a list or a page of a day. What is chosen is in the address; it works without scripts."),
        ("filter", "field", "as_of", "as_of_field"),
    ),
    Entry(
        "source",
        gettext_lazy("Source line"),
        gettext_lazy("Beside each fact and below each chart. A document is named once, with its paragraphs."),
        ("cite", "source_line", "quote"),
    ),
    Entry(
        "status",
        gettext_lazy("Status tag"),
        gettext_lazy("For the status of a record. The border says how far it is, the word says what it is."),
        ("status", "fictional_tag"),
    ),
    Entry(
        "timeline",
        gettext_lazy("Timeline"),
        gettext_lazy("For steps in time. Dates keep the precision of the source."),
        ("timeline",),
    ),
    Entry(
        "troika",
        gettext_lazy("Seats"),
        gettext_lazy("For the three chairs of the Troika; an empty seat is said to be empty."),
        ("troika",),
    ),
    Entry(
        "notice",
        gettext_lazy("Notice"),
        gettext_lazy("For what a visitor must know before reading on. One on a page, rarely two."),
        ("notice", "covered", "fictional"),
    ),
    Entry(
        "breadcrumb",
        gettext_lazy("Breadcrumb"),
        gettext_lazy("Above the heading of every page inside a section."),
        ("breadcrumb",),
    ),
    Entry(
        "pagination",
        gettext_lazy("Pages of a list"),
        gettext_lazy("Below a list of more than one page. The filters stay."),
        ("pagination",),
    ),
    Entry(
        "languages",
        gettext_lazy("Language switch"),
        gettext_lazy("In the header. It keeps the page, the filters and the day."),
        ("languages",),
    ),
]


class ExampleCitation(Citation):
    """A citation of nothing: its link stays on the page."""

    @property
    def url(self):
        return f"?passage={self.document_slug}-{self.label}#source"


class ExampleFilter(filters.FilterSet):
    q = filters.CharFilter(label=gettext_lazy("Name contains"))
    status = choice("status", Meeting.Status, gettext_lazy("Status"))


@dataclass(frozen=True)
class ExampleRow:
    place: int
    group: int
    answers: int
    status: ReplyStatus


EXAMPLE_ROWS = [
    ExampleRow(1, 1, 12, ReplyStatus.IN_TIME),
    ExampleRow(2, 1, 7, ReplyStatus.LATER),
    ExampleRow(3, 2, 3, ReplyStatus.IN_TIME),
    ExampleRow(4, 2, 0, ReplyStatus.NONE),
]
QUOTE = {"text": "Texto de ejemplo, escrito para esta página.", "language": "es"}


def examples(request):
    """The context of the gallery."""
    return {
        "entries": ENTRIES,
        "citations": {(model, 1): passages(1) for model in (ReportedCount, Milestone, Progress)},
        "counts": [
            ReportedCount(pk=1, measure="states_represented", low=20, as_written="20 ejemplos"),
            ReportedCount(pk=2, measure="states_represented", low=20, qualifier="over"),
            ReportedCount(pk=2, measure="states_represented", low=20, high=30, qualifier="between"),
        ],
        "passages": {"one": passages(1), "many": [*passages(1, 2, 3, 7), *passages(4, document=2)], "none": []},
        "heats": range(6),
        "blank_filter": ExampleFilter({}, queryset=Meeting.objects.none(), prefix="blank"),
        "filled_filter": ExampleFilter(
            {"filled-q": "example", "filled-status": "held"}, queryset=Meeting.objects.none(), prefix="filled"
        ),
        "wrong_filter": ExampleFilter({"wrong-status": "unknown"}, queryset=Meeting.objects.none(), prefix="wrong"),
        "day": date(2001, 2, 28),
        "covered_day": date(2001, 1, 31),
        "tags": all_tags(),
        "quoted": QUOTE,
        "milestones": _milestones(),
        "progress": [Progress(pk=1, status="reported_started", starts_on=date(2001, 1, 1), precision="year", **QUOTE)],
        "seats": [
            (_("past chair"), [], ""),
            (_("chair"), [State(name_en="Example State A")], "#troika"),
            (_("next chair"), [State(name_en="Example State B"), State(name_en="Example State C")], "#troika"),
        ],
        "pages": [Paginator(range(100), 10).page(number) for number in (1, 5, 10)],
        "drawn": drawn(),
        "chart": drawn().chart,
        "frame": frame(drawn(), request),
    }


def passages(*numbers, document=1):
    """Citations of paragraphs of an example document."""
    name = _("Example document %(number)s") % {"number": document}
    return [ExampleCitation(f"example-{document}", name, f"p{number}", "paragraph", "complete") for number in numbers]


def drawn():
    """An example chart with all three views."""
    chart = Chart(
        slug="example",
        position=0,
        title=_("Example chart"),
        measure=_("Answers by place"),
        ask=lambda query: Answer(EXAMPLE_ROWS),
        columns=_columns,
        finding=lambda query, answer: _("Place 1 gave the most answers"),
        gaps=lambda query, answer: [_("Nothing: the example is made up.")],
        figure=_figure,
        map=_tiles,
    )
    round_ = Round(slug="example", title_en="Example round", is_fictional=True)
    return Drawn(chart, Query(None, round_), Answer(EXAMPLE_ROWS), {(Round, 1): passages(1)})


def _columns(answer):
    return [
        Column("place", _("Place"), _place, link=lambda row: "#chart"),
        Column("status", _("Status"), lambda row: str(row.status), show=lambda row: status_words()[row.status]),
        Column("answers", _("Answers"), lambda row: row.answers, is_number=True),
        Column("source", _("Source"), lambda row: "", fact=lambda row: (Round, 1)),
    ]


def _place(row):
    return _("Place %(number)s") % {"number": row.place}


def _figure(query, answer):
    numbers = [row.answers for row in answer.rows]
    return figures.bars([_place(row) for row in answer.rows], numbers, texts=map(str, numbers), unit=_("answers"))


def _tiles(query, answer):
    told = status_words()
    tiles = [
        Tile(
            code=f"X{row.place}",
            name=_place(row),
            group=_("Group %(number)s") % {"number": row.group},
            status=str(row.status),
            words=told[row.status],
            url="#chart",
        )
        for row in answer.rows
    ]
    return TileMap(tiles, [(str(status), text) for status, text in told.items()])


def _milestones():
    return [
        Milestone(
            pk=1,
            slug="example-day",
            kind="meeting",
            title_en="Example step with a day",
            starts_on=date(2001, 1, 31),
            until=date(2001, 2, 1),
            precision="day",
            **QUOTE,
        ),
        Milestone(
            pk=2,
            slug="example-month",
            kind="study",
            title_en="Example step with a month and a place",
            place_en="Example city",
            place="Example city",
            starts_on=date(2001, 3, 1),
            until=date(2001, 4, 1),
            precision="month",
        ),
        Milestone(
            pk=2,
            slug="example-words",
            kind="fund",
            title_en="Example step, planned, in the words of the source",
            is_planned=True,
            precision="relative",
            date_as_written="el próximo año",
            language="es",
        ),
        Milestone(pk=2, slug="example-none", kind="agreement", title_en="Example step without a date"),
    ]
