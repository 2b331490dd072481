from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.core.text import filled
from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.dashboard.presenters import reported_number
from gfmd.forum.models import Meeting, ReportedCount
from gfmd.indicators.meetings import states_represented


def ask(query):
    rows = states_represented(query.as_of) if query.as_of else []
    return Answer(rows, {ReportedCount: {row.count_pk for row in rows if row.count_pk}})


def in_words(row):
    return reported_number(row.low, row.high, row.qualifier) if row.low is not None else ""


def columns(answer):
    return [
        Column(
            "meeting",
            _("Meeting"),
            lambda row: row.meeting_name,
            link=lambda row: reverse("meeting", args=[row.meeting_slug]),
        ),
        Column(
            "starts_on",
            _("Began on"),
            lambda row: row.starts_on,
            show=lambda row: words.day(row.starts_on) if row.starts_on and row.low is not None else "",
        ),
        Column("status", _("Status"), lambda row: row.status, show=lambda row: str(Meeting.Status(row.status).label)),
        Column("qualifier", _("Qualifier"), lambda row: row.qualifier, show=lambda row: _qualifier(row)),
        Column("states", _("States"), lambda row: row.low, show=in_words, is_number=True),
        Column("states_up_to", _("Up to"), lambda row: row.high, is_number=True),
        Column(
            "source",
            _("Source"),
            lambda row: None,
            fact=lambda row: (ReportedCount, row.count_pk) if row.count_pk else None,
        ),
    ]


def _qualifier(row):
    return str(ReportedCount.Qualifier(row.qualifier).label) if row.qualifier else ""


def finding(query, answer):
    counted = [row for row in answer.rows if row.low is not None and row.qualifier == "exactly"]
    if not counted:
        return _("No source we hold gives a number of States up to this day")
    top = max(counted, key=lambda row: row.low)
    pattern = ngettext(
        "%(states)s State was represented at the %(meeting)s",
        "%(states)s States were represented at the %(meeting)s",
        top.low,
    )
    return filled(pattern, states=words.number(top.low), meeting=top.meeting_name)


def gaps(query, answer):
    missing = [row.meeting_name for row in answer.rows if row.low is None]
    told = [_("Counts are what each source reports; where sources differ, each is shown with its qualifier.")]
    if missing:
        told.append(filled(_("No number is held for: %(meetings)s."), meetings=words.listed(missing)))
    return told


def _label(row):
    return words.bracketed(row.meeting_name, row.starts_on.year) + ("" if row.qualifier == "exactly" else " *")


def figure(query, answer):
    rows = [row for row in answer.rows if row.low is not None]
    if not rows:
        return None
    hedged = {"over", "about", "at_least", "between"}
    return figures.bars(
        [figures.in_lines(_label(row)) for row in rows],
        [row.low for row in rows],
        texts=[in_words(row) for row in rows],
        unit=_("States"),
        colours=[figures.SECOND if row.qualifier in hedged else figures.MARK for row in rows],
        room=110,
    )


CHART = Chart(
    slug="states-represented-at-meetings",
    position=30,
    title=gettext_lazy("States represented at meetings"),
    measure=gettext_lazy("Member States represented or taking part, as sources report; hedged counts marked with *"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
)
