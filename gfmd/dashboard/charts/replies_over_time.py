import plotly.graph_objects as go
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext

from gfmd.core.text import Worded, filled
from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.dashboard.charts.rounds import counts
from gfmd.indicators.responses import response_days
from gfmd.questionnaires.models import ReturnCount, Round


def ask(query):
    reported = list(query.round.return_counts.all())
    record = counts(query, return_counts=reported)
    sources = {Round: {query.round.pk}, ReturnCount: {row.pk for row in reported}}
    return Answer(response_days(record), sources, record.addressees)


def columns(answer):
    return [
        Column("day", _("Day"), lambda row: row.day, show=lambda row: words.day(row.day)),
        Column("letters", _("Letters sent"), lambda row: row.letters, show=sent("letters"), is_number=True),
        Column("reminders", _("Reminders sent"), lambda row: row.reminders, show=sent("reminders"), is_number=True),
        Column("calls", _("Calls made"), lambda row: row.calls, show=sent("calls"), is_number=True),
        Column("received", _("Received that day (recorded here)"), lambda row: row.received, is_number=True),
        Column("cumulative", _("Received so far (recorded here)"), lambda row: row.cumulative, is_number=True),
        Column("reported", _("Total reported by a source"), lambda row: row.reported, is_number=True),
        Column("addressees", _("Addressees recorded here"), lambda row: row.addressees, is_number=True),
    ]


def sent(kind):
    """Most days nothing is sent: the page leaves those cells empty."""
    return lambda row: words.number(getattr(row, kind)) if getattr(row, kind) else ""


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
    replied = [row for row in answer.rows if row.received]
    if not replied:
        return _("No reply is recorded up to this day")
    last = replied[-1]
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
            mode="lines",
            line={"shape": "hv", "color": figures.MARK, "width": 3},
            hovertemplate="%{x}: %{y}<extra></extra>",
        )
        drawn.update_yaxes(range=[0, recorded[-1].addressees])
    for symbol, kinds in dispatches(answer.rows):
        drawn.add_scatter(
            x=[day.isoformat() for day, _text in kinds],
            y=[0 for _row in kinds],
            mode="markers",
            text=[text for _day, text in kinds],
            marker={"symbol": symbol, "size": 11, "color": figures.SECOND},
            cliponaxis=False,
            hovertemplate="%{x}: %{text}<extra></extra>",
        )
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
    for day, name, height in marks(query, answer):
        drawn.add_vline(x=day.isoformat(), line={"dash": "dot", "color": figures.MUTED})
        drawn.add_annotation(x=day.isoformat(), y=height, yref="paper", text=name, showarrow=False)
    drawn.update_xaxes(type="date", tickformat=figures.day_format(), hoverformat=figures.day_format("%B"), nticks=6)
    drawn.update_yaxes(
        title={"text": _("replies")}, rangemode="tozero", gridcolor=figures.GRID, tickformat=figures.NUMBER
    )
    return figures.styled(drawn).update_layout(margin={"t": 64})


def marks(query, answer):
    """(day, words, height of the words) of the days to mark; neighbours stand at two heights."""
    found = [
        (query.round.circulated_on, pgettext("the day of an event", "circulated")),
        (query.round.deadline, pgettext("the day of an event", "replies requested by")),
    ]
    reminded = [row.day for row in answer.rows if row.reminders]
    found += [(day, _("reminder")) for day in reminded[:4]]
    dated = sorted((day, name) for day, name in found if day)
    return [(day, name, 1.06 + 0.08 * (place % 2)) for place, (day, name) in enumerate(dated)]


def dispatches(rows):
    """[(symbol, [(day, words)])] of what was sent, one mark a day and kind."""
    told = (
        ("triangle-up", "letters", lambda n: ngettext("%(n)s letter", "%(n)s letters", n)),
        ("triangle-up-open", "reminders", lambda n: ngettext("%(n)s reminder", "%(n)s reminders", n)),
        ("line-ns-open", "calls", lambda n: ngettext("%(n)s call", "%(n)s calls", n)),
    )
    for symbol, kind, say in told:
        found = [
            (row.day, say(getattr(row, kind)) % {"n": words.number(getattr(row, kind))})
            for row in rows
            if getattr(row, kind)
        ]
        if found:
            yield symbol, found


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
