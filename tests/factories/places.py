from datetime import date

import factory

from gfmd.places.models import Group, Grouping, GroupMembership, State
from tests.factories.base import RowFactory, SourcedFactory, free_iso3, free_m49, slugs


class StateFactory(SourcedFactory):
    iso3 = factory.Iterator(free_iso3())
    m49 = factory.Iterator(free_m49())
    kind = State.Kind.MEMBER
    name = factory.LazyAttribute(lambda state: f"State {state.iso3}")
    member_from = date(1945, 10, 24)

    class Meta:
        model = State


class GroupingFactory(SourcedFactory):
    slug = slugs("grouping")
    name = factory.LazyAttribute(lambda grouping: grouping.slug)

    class Meta:
        model = Grouping


class GroupFactory(RowFactory):
    grouping = factory.SubFactory(GroupingFactory)
    slug = slugs("group")
    name = factory.LazyAttribute(lambda group: group.slug)

    class Meta:
        model = Group


class GroupMembershipFactory(SourcedFactory):
    group = factory.SubFactory(GroupFactory)
    state = factory.SubFactory(StateFactory)

    class Meta:
        model = GroupMembership
