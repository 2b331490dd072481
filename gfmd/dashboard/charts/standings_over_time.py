import plotly.graph_objects as go
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.dashboard.charts.rounds import counts, standing_words
from gfmd.indicators.nonresponse import Standing, standings_over_time
from gfmd.indicators.responses import history, history_day
from gfmd.questionnaires.models import Round

# From what is answered up to what was not sent, in tones that stay apart in grey too.
COLOURS = {
    Standing.ON_TIME: "#1b6ca8",
    Standing.LATE: "#7fb4d8",
    Standing.PARTLY: "#b5d5ea",
    Standing.DECLINED: "#6b1f5c",
    Standing.ACKNOWLEDGED: "#b3541e",
    Standing.SENT: "#a9b8c4",
    Standing.NOT_SENT: "#e3e8ec",
}


def ask(query):
    if query.release:
        rows = history(counts(query))
    else:
        days = standings_over_time(query.round, query.as_of, public=True)
        rows = [history_day(row.day, row.counts) for row in days]
    rows = [row for row in rows if row.addressees]
    return Answer(rows, {Round: {query.round.pk}})


def columns(answer):
    told = standing_words()
    return [
        Column("day", _("Day"), lambda row: row.day, show=lambda row: words.day(row.day)),
        *(Column(str(standing), told[standing], _counted(standing), is_number=True) for standing in told),
        Column("addressees", _("Addressees recorded here"), lambda row: row.addressees, is_number=True),
    ]


def _counted(standing):
    return lambda row: getattr(row, str(standing))


def finding(query, answer):
    if not answer.rows:
        return _("No addressee of this round is recorded up to this day")
    last = answer.rows[-1]
    return ngettext(
        "%(share)s addressee had replied by %(day)s", "%(share)s addressees had replied by %(day)s", last.addressees
    ) % {"share": words.share(last.replies, last.addressees), "day": words.day(last.day)}


def gaps(query, answer):
    if not answer.rows:
        return [_("The sources we hold do not say which States were written to, nor on which day.")]
    return [_("Whether a reply is in part is told from its answers as they are now.")]


def figure(query, answer):
    if not answer.rows:
        return None
    told = standing_words()
    drawn = go.Figure()
    for standing, colour in COLOURS.items():
        values = [getattr(row, str(standing)) for row in answer.rows]
        if any(values):
            drawn.add_scatter(
                x=[row.day.isoformat() for row in answer.rows],
                y=values,
                name=told[standing],
                mode="lines",
                line={"width": 0.5, "color": colour, "shape": "hv"},
                fillcolor=colour,
                stackgroup="standings",
                hovertemplate="%{x}: %{y}<extra></extra>",
            )
    drawn.update_xaxes(type="date", tickformat="%d/%m/%Y", nticks=6)
    drawn.update_yaxes(title={"text": _("addressees")}, range=[0, answer.rows[-1].addressees], gridcolor=figures.GRID)
    return figures.styled(drawn, height=430).update_layout(
        showlegend=True, legend={"orientation": "h", "y": -0.18, "traceorder": "normal"}
    )


CHART = Chart(
    slug="standings-over-time",
    position=12,
    title=gettext_lazy("Where addressees stood over time"),
    measure=gettext_lazy("Addressees of a questionnaire by what had become of each at the end of the day"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
    takes_round=True,
)
