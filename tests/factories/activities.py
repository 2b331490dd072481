import factory

from gfmd.activities.models import Activity, Entity, EntityGroup, EntityGroupMembership, Partner, Theme
from tests.factories.base import RowFactory, SourcedFactory, linked, slugs


class EntityFactory(SourcedFactory):
    slug = slugs("entity")
    name = factory.LazyAttribute(lambda entity: entity.slug)

    class Meta:
        model = Entity


class EntityGroupFactory(SourcedFactory):
    slug = slugs("entity-group")
    name = factory.LazyAttribute(lambda group: group.slug)

    class Meta:
        model = EntityGroup


class EntityGroupMembershipFactory(SourcedFactory):
    group = factory.SubFactory(EntityGroupFactory)
    key = slugs("member")
    as_written = "las comisiones regionales"

    class Meta:
        model = EntityGroupMembership


class ThemeFactory(RowFactory):
    slug = slugs("theme")
    name = factory.LazyAttribute(lambda theme: theme.slug)

    class Meta:
        model = Theme


class ActivityFactory(SourcedFactory):
    slug = slugs("activity")
    entity = factory.SubFactory(EntityFactory)
    kind = Activity.Kind.RESEARCH
    title = factory.LazyAttribute(lambda activity: activity.slug)
    themes = linked("themes")

    class Meta:
        model = Activity


class PartnerFactory(RowFactory):
    activity = factory.SubFactory(ActivityFactory)
    key = slugs("partner")
    role = Partner.Role.COLLABORATOR
    as_written = "otros asociados"

    class Meta:
        model = Partner
