from datetime import timedelta

import plotly.graph_objects as go
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gfmd.core.text import filled, localized
from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.forum.models import Chairmanship
from gfmd.indicators.chairs import chairs, troika


def ask(query):
    line = chairs() if query.as_of else []
    seated = troika(query.as_of, line) if query.as_of else None
    return Answer(line, {Chairmanship: {chair.pk for chair in line}}, seated)


def seat(answer):
    """The seat of a chair in the Troika of the day, in words."""
    if answer.extra is None:
        return lambda row: ""
    names = (
        (answer.extra.past, _("past chair")),
        (answer.extra.current, _("chair")),
        (answer.extra.next, _("next chair")),
    )

    def words_of(row):
        return next((name for chair, name in names if chair == row), "")

    return words_of


def names(row):
    return words.enumerated(localized(state, "name") for state in row.states)


def columns(answer):
    return [
        Column(
            "meeting",
            _("Meeting"),
            lambda row: row.meeting_name,
            link=lambda row: reverse("meeting", args=[row.meeting_slug]),
        ),
        Column("states", _("Chair"), lambda row: row.state_names, show=names),
        Column("starts_on", _("In office from"), lambda row: row.starts_on, show=lambda row: _day(row.starts_on)),
        Column("until", _("until before"), lambda row: row.until, show=lambda row: _day(row.until)),
        Column(
            "basis",
            _("Basis of the dates"),
            lambda row: "stated" if row.is_stated else "derived",
            show=lambda row: _("stated by a source") if row.is_stated else _("derived from the meetings"),
        ),
        Column("seat", _("Seat in the Troika"), seat(answer)),
        Column("source", _("Source"), lambda row: None, fact=lambda row: (Chairmanship, row.pk)),
    ]


def _day(value):
    return words.day(value) if value else _("not stated")


def finding(query, answer):
    if not answer.extra or not answer.extra.chairs:
        return _("No chair of the Forum is recorded")
    if not answer.extra.current:
        return _("On %(day)s no chair of the Forum is in office") % {"day": words.day(query.as_of)}
    states = words.listed(localized(state, "name") for state in answer.extra.states)
    return filled(_("On %(day)s the Troika is %(states)s"), day=words.day(query.as_of), states=states)


def gaps(query, answer):
    told = []
    if any(not row.is_stated for row in answer.rows):
        told.append(
            _(
                "The sources we hold give no dates of office: a chair is taken to serve from the end of the previous "
                "meeting to the end of its own."
            )
        )
    if any(offered(row) for row in answer.rows):
        told.append(_("Chairs of meetings that are only offered (pale bars) may change."))
    return told


def offered(row):
    return row.meeting_status == "offered"


def figure(query, answer):
    rows = [row for row in answer.rows if row.starts_on and row.until]
    if not rows:
        return None
    seats = seat(answer)
    drawn = go.Figure(
        go.Bar(
            base=[row.starts_on.isoformat() for row in rows],
            x=[(row.until - row.starts_on) / timedelta(milliseconds=1) for row in rows],
            y=[names(row) for row in rows],
            orientation="h",
            text=[seats(row) for row in rows],
            textposition="inside",
            insidetextanchor="middle",
            insidetextfont={"color": ["#0b2a3f" if offered(row) else "#ffffff" for row in rows]},
            marker={
                "color": [figures.PALE if offered(row) else figures.MARK for row in rows],
                "line": {"color": figures.MARK, "width": 1.5},
            },
            hoverinfo="none",
        )
    )
    drawn.update_yaxes(autorange="reversed", type="category")
    drawn.update_xaxes(type="date", tickformat="%Y", dtick="M12")
    drawn.add_vline(x=query.as_of.isoformat(), line={"dash": "dot", "color": figures.SECOND, "width": 2})
    return figures.styled(drawn, height=90 + 52 * len(rows))


CHART = Chart(
    slug="chairs-and-troika",
    position=40,
    title=gettext_lazy("Chairs and Troika"),
    measure=gettext_lazy("Who chairs the Forum; the Troika is the past, the current and the next chair"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
)
