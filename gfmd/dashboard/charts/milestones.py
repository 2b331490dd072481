import plotly.graph_objects as go
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext

from gfmd.commitments.models import Milestone
from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.indicators.milestones import milestones

SYMBOLS = {"day": "circle", "month": "square", "year": "diamond"}


def ask(query):
    rows = milestones(query.as_of) if query.as_of else []
    return Answer(rows, {Milestone: {row.pk for row in rows}})


def when(row):
    if row.precision != "relative" and (row.starts_on or row.until):
        return words.period(row.starts_on, row.until, row.precision)
    return words.quoted(row.date_as_written) if row.date_as_written else _("date not stated")


def columns(answer):
    return [
        Column("milestone", _("Milestone"), lambda row: row.title),
        Column("kind", _("Kind"), lambda row: row.kind, show=lambda row: str(Milestone.Kind(row.kind).label)),
        Column("mechanism", _("Mechanism"), lambda row: row.mechanism_name, link=_address),
        Column("starts_on", _("When"), lambda row: row.starts_on, show=when),
        Column("until", _("until before"), lambda row: row.until, show=lambda row: ""),
        Column("precision", _("Precision"), lambda row: row.precision, show=lambda row: ""),
        Column(
            "planned",
            _("Planned"),
            lambda row: "planned" if row.is_planned else "",
            show=lambda row: pgettext("a milestone", "planned") if row.is_planned else "",
        ),
        Column("source", _("Source"), lambda row: None, fact=lambda row: (Milestone, row.pk)),
    ]


def _address(row):
    return reverse("mechanism", args=[row.mechanism_slug]) if row.mechanism_slug else ""


def finding(query, answer):
    dated = sum(1 for row in answer.rows if row.starts_on)
    if not answer.rows:
        return _("No milestone is recorded up to this day")
    return ngettext(
        "%(milestones)s milestone is recorded, %(dated)s with a date",
        "%(milestones)s milestones are recorded, %(dated)s with a date",
        len(answer.rows),
    ) % {"milestones": words.number(len(answer.rows)), "dated": words.number(dated)}


def gaps(query, answer):
    undated = sum(1 for row in answer.rows if not row.starts_on)
    if not undated:
        return []
    return [
        ngettext(
            "%(undated)s milestone has no date in the sources we hold: it is in the table, not in the figure.",
            "%(undated)s milestones have no date in the sources we hold: they are in the table, not in the figure.",
            undated,
        )
        % {"undated": words.number(undated)}
    ]


def figure(query, answer):
    rows = [row for row in answer.rows if row.starts_on]
    if not rows:
        return None
    drawn = go.Figure(
        go.Scatter(
            x=[row.starts_on.isoformat() for row in rows],
            y=[str(Milestone.Kind(row.kind).label) for row in rows],
            mode="markers",
            marker={
                "size": 14,
                "color": [figures.SECOND if row.is_planned else figures.MARK for row in rows],
                "symbol": [SYMBOLS.get(row.precision, "circle-open") for row in rows],
                "line": {"color": "#ffffff", "width": 1},
                "opacity": 0.85,
            },
            text=[f"{row.title}<br>{when(row)}" for row in rows],
            hovertemplate="%{text}<extra></extra>",
        )
    )
    drawn.update_yaxes(type="category", gridcolor=figures.GRID)
    drawn.update_xaxes(type="date", tickformat="%Y", dtick="M12")
    kinds = {row.kind for row in rows}
    return figures.styled(drawn, height=100 + 36 * len(kinds))


CHART = Chart(
    slug="milestones",
    position=70,
    title=gettext_lazy("Milestones"),
    measure=gettext_lazy(
        "Declarations, plans, meetings and other steps. Circle: dated to the day; square: month; diamond: year"
    ),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
)
