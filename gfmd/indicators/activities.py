"""What entities do, on which themes: counts of recorded activities, not a measure of effort."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, F
from django.db.models.functions import Coalesce

from gfmd.activities.models import Activity, Entity, EntityGroup, Theme
from gfmd.core.text import localized


@dataclass(frozen=True)
class EntityThemes:
    """Activities of one entity (with its parts): by theme slug, without a theme, and altogether."""

    slug: str
    name: str
    acronym: str
    category: str
    by_theme: dict[str, int]
    without_theme: int
    total: int


@dataclass(frozen=True)
class KindCount:
    kind: str
    label: str
    activities: int
    total: int


@dataclass(frozen=True)
class ThemeCount:
    """Activities on one theme, and by how many entities and groups (a part counts as its entity)."""

    theme: Theme
    activities: int
    actors: int


def entities_and_themes(as_of):
    """(themes in order, `EntityThemes` rows in the order of the report). Four queries.

    An activity with two themes counts once under each and once in the total.
    """
    themes = list(Theme.objects.all())
    slug_of = {theme.pk: theme.slug for theme in themes}
    entities = {entity.pk: entity for entity in Entity.objects.select_related("parent")}
    by_theme, bare, totals = {}, Counter(), Counter()
    rows = Activity.objects.known_by(as_of).values_list("pk", "entity_id", "group_id", "themes").order_by("pk")
    seen = set()
    for pk, entity_id, group_id, theme_id in rows:
        actor = ("entity", entities[entity_id].parent_id or entity_id) if entity_id else ("group", group_id)
        if pk not in seen:
            totals[actor] += 1
            seen.add(pk)
        if theme_id is None:
            bare[actor] += 1
        else:
            by_theme.setdefault(actor, Counter())[slug_of[theme_id]] += 1
    found = [
        _entity_row(actor, "entity", actor.category, by_theme, bare, totals)
        for actor in entities.values()
        if actor.is_listed or totals["entity", actor.pk]
    ]
    found += [
        _entity_row(group, "group", "G", by_theme, bare, totals)
        for group in EntityGroup.objects.all()
        if totals["group", group.pk]
    ]
    return themes, found


def _entity_row(actor, kind, category, by_theme, bare, totals):
    key = (kind, actor.pk)
    return EntityThemes(
        actor.slug,
        localized(actor, "name"),
        localized(actor, "acronym"),
        category,
        dict(by_theme.get(key, {})),
        bare[key],
        totals[key],
    )


def by_kind(as_of):
    """`KindCount` for each kind with activities, most first. One query."""
    counted = (
        Activity.objects.known_by(as_of).values_list("kind").annotate(number=Count("pk")).order_by("-number", "kind")
    )
    rows = list(counted)
    total = sum(number for _, number in rows)
    return [KindCount(kind, str(Activity.Kind(kind).label), number, total) for kind, number in rows]


def by_theme(as_of):
    """`ThemeCount` for each theme with activities, most first. One query.

    An activity with two themes counts under each: the counts do not add up to the activities.
    """
    known = Activity.objects.known_by(as_of)
    rows = (
        Theme.objects.filter(activities__in=known)
        .annotate(
            activity_count=Count("activities", distinct=True),
            actor_count=Count(Coalesce(F("activities__entity__parent"), F("activities__entity")), distinct=True)
            + Count("activities__group", distinct=True),
        )
        .order_by("-activity_count", "position", "slug")
    )
    return [ThemeCount(row, row.activity_count, row.actor_count) for row in rows]
