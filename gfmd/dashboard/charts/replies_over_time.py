import plotly.graph_objects as go
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext

from gfmd.core.text import Worded, filled
from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.indicators.replies import replies_over_time
from gfmd.questionnaires.models import ReturnCount, Round


def ask(query):
    rows = replies_over_time(query.round, query.as_of)
    counts = query.round.return_counts.values_list("pk", flat=True)
    addressees = query.round.addressees.count()
    return Answer(rows, {Round: {query.round.pk}, ReturnCount: set(counts)}, addressees)


def columns(answer):
    return [
        Column("day", _("Day"), lambda row: row.day, show=lambda row: words.day(row.day)),
        Column("received", _("Received that day (recorded here)"), lambda row: row.received, is_number=True),
        Column("cumulative", _("Received so far (recorded here)"), lambda row: row.cumulative, is_number=True),
        Column("reported", _("Total reported by a source"), lambda row: row.reported, is_number=True),
        Column("addressees", _("Addressees recorded here"), lambda row: row.addressees, is_number=True),
    ]


def finding(query, answer):
    reported = [row for row in answer.rows if row.reported is not None]
    recorded = answer.rows[-1].cumulative if answer.rows else 0
    if reported:
        last = reported[-1]
        return ngettext(
            "%(reported)s reply reported at %(day)s; %(recorded)s recorded here by State",
            "%(reported)s replies reported at %(day)s; %(recorded)s recorded here by State",
            last.reported,
        ) % {
            "reported": words.number(last.reported),
            "day": words.day(last.day),
            "recorded": words.number(recorded),
        }
    if not answer.rows:
        return _("No reply is recorded up to this day")
    last = answer.rows[-1]
    return ngettext(
        "%(share)s addressee had replied by %(day)s", "%(share)s addressees had replied by %(day)s", last.addressees
    ) % {"share": words.share(last.cumulative, last.addressees), "day": words.day(last.day)}


def gaps(query, answer):
    if answer.extra:
        return []
    return [
        _("The sources we hold do not say which States replied, nor on which day: no curve can be drawn."),
        filled(
            _("The addressees are known as the source writes them: “%(words)s”; no list of them is held."),
            words=Worded([(query.round.addressees_as_written, query.round.language)]),
        ),
    ]


def figure(query, answer):
    recorded = [row for row in answer.rows if row.addressees]
    reported = [row for row in answer.rows if row.reported is not None]
    drawn = go.Figure()
    if recorded:
        drawn.add_scatter(
            x=[row.day.isoformat() for row in recorded],
            y=[row.cumulative for row in recorded],
            mode="lines+markers",
            line={"shape": "hv", "color": figures.MARK, "width": 3},
            marker={"size": 5},
            hovertemplate="%{x}: %{y}<extra></extra>",
        )
        drawn.update_yaxes(range=[0, recorded[-1].addressees])
    if reported:
        drawn.add_scatter(
            x=[row.day.isoformat() for row in reported],
            y=[row.reported for row in reported],
            mode="markers+text",
            text=[words.number(row.reported) for row in reported],
            textposition="top center",
            marker={"symbol": "diamond", "size": 13, "color": figures.SECOND},
            hovertemplate="%{x}: %{y}<extra></extra>",
        )
    for day, name in (
        (query.round.circulated_on, pgettext("the day of an event", "circulated")),
        (query.round.deadline, pgettext("the day of an event", "replies requested by")),
    ):
        if day:
            drawn.add_vline(x=day.isoformat(), line={"dash": "dot", "color": figures.MUTED})
            drawn.add_annotation(x=day.isoformat(), y=1.06, yref="paper", text=name, showarrow=False)
    drawn.update_xaxes(type="date", tickformat=figures.day_format(), hoverformat=figures.day_format("%B"), nticks=6)
    drawn.update_yaxes(
        title={"text": _("replies")}, rangemode="tozero", gridcolor=figures.GRID, tickformat=figures.NUMBER
    )
    return figures.styled(drawn).update_layout(margin={"t": 40})


CHART = Chart(
    slug="replies-over-time",
    position=10,
    title=gettext_lazy("Replies over time"),
    measure=gettext_lazy("Replies to a questionnaire, counted at the day they were received"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
    takes_round=True,
)
