from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.activities.models import Activity, Entity
from gfmd.core.text import filled, localized
from gfmd.dashboard import words
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.indicators.activities import entities_and_themes


def ask(query):
    if not query.as_of:
        return Answer([], extra=[])
    themes, rows = entities_and_themes(query.as_of)
    return Answer(rows, {Activity: set(Activity.objects.known_by(query.as_of).values_list("pk", flat=True))}, themes)


def columns(answer):
    head = [
        Column("entity", _("Entity"), lambda row: row.name, show=lambda row: row.acronym or row.name, link=_address),
        Column("category", _("Category"), lambda row: row.category, show=_category),
    ]
    themes = [
        Column(
            theme.slug, localized(theme, "name"), lambda row, slug=theme.slug: row.by_theme.get(slug, 0), is_number=True
        )
        for theme in answer.extra
    ]
    tail = [
        Column("without_theme", _("without a theme"), lambda row: row.without_theme, is_number=True),
        Column("activities", _("Activities"), lambda row: row.total, is_number=True),
    ]
    return head + themes + tail


def _address(row):
    return reverse("entity", args=[row.slug])


def _category(row):
    return str(Entity.Category(row.category).label) if row.category in Entity.Category else row.category


def finding(query, answer):
    activities = sum(row.total for row in answer.rows)
    if not activities:
        return _("No activity is recorded up to this day")
    by_theme = {theme: sum(row.by_theme.get(theme.slug, 0) for row in answer.rows) for theme in answer.extra}
    if not any(by_theme.values()):
        return ngettext("%(activities)s activity is recorded", "%(activities)s activities are recorded", activities) % {
            "activities": words.number(activities)
        }
    theme, number = max(by_theme.items(), key=lambda item: item[1])
    pattern = ngettext(
        "%(activities)s activity is recorded; most often its theme is %(theme)s (%(number)s)",
        "%(activities)s activities are recorded; most often their theme is %(theme)s (%(number)s)",
        activities,
    )
    return filled(
        pattern,
        activities=words.number(activities),
        theme=localized(theme, "name"),
        number=words.number(number),
    )


def gaps(query, answer):
    return [
        _("Counts are of the activities the sources describe: they measure what was reported, not effort or money."),
        _("An activity with several themes counts once under each. The themes are ours; the report has none."),
    ]


CHART = Chart(
    slug="activities-by-entity-and-theme",
    position=50,
    title=gettext_lazy("Activities by entity and theme"),
    measure=gettext_lazy("Recorded activities of United Nations entities and partners, by theme"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    is_heat_table=True,
)
