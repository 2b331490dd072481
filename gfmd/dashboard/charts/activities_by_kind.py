from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.activities.models import Activity
from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.indicators.activities import by_kind


def ask(query):
    if not query.as_of:
        return Answer([])
    known = Activity.objects.known_by(query.as_of).values_list("pk", flat=True)
    return Answer(by_kind(query.as_of), {Activity: set(known)})


def columns(answer):
    return [
        Column(
            "kind",
            _("Kind"),
            lambda row: row.kind,
            show=lambda row: row.label,
            link=lambda row: f"{reverse('activities')}?kind={row.kind}",
        ),
        Column("activities", _("Activities"), lambda row: row.activities, is_number=True),
        Column(
            "share",
            _("Of all activities"),
            lambda row: f"{row.activities}/{row.total}",
            show=lambda row: words.share(row.activities, row.total),
        ),
    ]


def finding(query, answer):
    if not answer.rows:
        return _("No activity is recorded up to this day")
    first = answer.rows[0]
    return ngettext(
        "%(share)s activity is of the kind “%(kind)s”",
        "%(share)s activities are of the kind “%(kind)s”",
        first.total,  # "1 of 131 activities": the noun counts the whole
    ) % {"share": words.share(first.activities, first.total), "kind": first.label}


def gaps(query, answer):
    return [_("Each activity has one kind, given by us when reading the source; large and small ones count alike.")]


def figure(query, answer):
    if not answer.rows:
        return None
    return figures.bars(
        [row.label for row in answer.rows],
        [row.activities for row in answer.rows],
        texts=[words.number(row.activities) for row in answer.rows],
        unit=_("activities"),
    )


CHART = Chart(
    slug="activities-by-kind",
    position=60,
    title=gettext_lazy("Activities by kind"),
    measure=gettext_lazy("Recorded activities of United Nations entities and partners, by kind"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
)
