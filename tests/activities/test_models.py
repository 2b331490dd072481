"""Entities and what they do: what the database refuses."""

from datetime import date

import pytest

from gfmd.activities.models import Activity, Entity
from gfmd.core.models import Precision
from tests.core.cases import FromRow, assert_neighbour_accepted, assert_refused, refused, taken
from tests.factories import (
    ActivityFactory,
    EntityFactory,
    EntityGroupFactory,
    EntityGroupMembershipFactory,
    OrganizationFactory,
    PartnerFactory,
    StateFactory,
    ThemeFactory,
)

CASES = [
    taken(EntityFactory, "slug", "slug"),
    refused(
        EntityFactory,
        "not_own_parent",
        id="part of itself",
        bad={"parent": FromRow(lambda row: row)},
        good={"parent": EntityFactory},
    ),
    refused(
        EntityFactory,
        "listed_has_category",
        id="listed in no category",
        bad={"is_listed": True},
        good={"is_listed": True, "category": Entity.Category.E},
    ),
    taken(EntityGroupFactory, "slug", "slug"),
    taken(EntityGroupMembershipFactory, "key", "group", "key"),
    refused(
        EntityGroupMembershipFactory,
        "seen_with_precision",
        id="seen on a day, without precision",
        bad={"seen_on": date(2008, 7, 1)},
        good={"seen_on": date(2008, 7, 1), "seen_on_precision": Precision.MONTH},
    ),
    refused(
        EntityGroupMembershipFactory,
        "seen_with_precision",
        id="day taken away",
        start={"seen_on": date(2008, 7, 1), "seen_on_precision": Precision.DAY},
        bad={"seen_on": None},
        good={"seen_on": None, "seen_on_precision": ""},
    ),
    taken(ThemeFactory, "slug", "slug"),
    taken(ActivityFactory, "slug", "slug"),
    refused(ActivityFactory, "one_actor", id="nobody acts", bad={"entity": None}, good={"entity": EntityFactory}),
    refused(
        ActivityFactory,
        "one_actor",
        id="entity and group",
        bad={"group": EntityGroupFactory},
        good={"group": EntityGroupFactory, "entity": None},
    ),
    taken(PartnerFactory, "key", "activity", "key"),
    *[
        refused(
            PartnerFactory,
            "one_partner",
            id=" and ".join(who),
            bad=who,
            good=dict.fromkeys(who) | {"entity": EntityFactory},
        )
        for who in [
            {"entity": EntityFactory, "organization": OrganizationFactory},
            {"entity": EntityFactory, "state": StateFactory},
            {"organization": OrganizationFactory, "state": StateFactory},
            {"state": StateFactory, "organization": OrganizationFactory, "entity": EntityFactory},
        ]
    ],
]


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_bad_row_is_refused(case):
    assert_refused(case)


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_neighbour_is_accepted(case):
    assert_neighbour_accepted(case)


@pytest.mark.django_db
def test_activities_of_an_entity_are_its_own_and_those_of_its_parts():
    whole = EntityFactory()
    own = ActivityFactory(entity=whole)
    of_part = ActivityFactory(entity__parent=whole)
    ActivityFactory(entity=None, group=EntityGroupFactory())
    assert set(Activity.objects.of_entity(whole)) == {own, of_part}


@pytest.mark.django_db
def test_an_activity_stands_on_the_page_of_its_actor():
    of_entity = ActivityFactory(slug="study", entity__slug="entity-a")
    of_group = ActivityFactory(slug="handbook", entity=None, group=EntityGroupFactory(slug="group-g"))
    assert of_entity.get_absolute_url() == "/en/entities/entity-a/#study"
    assert of_group.get_absolute_url() == "/en/entities/group-g/#handbook"


@pytest.mark.django_db
def test_an_unnamed_partner_keeps_the_words_of_the_source():
    assert str(PartnerFactory(as_written="otros asociados")) == "otros asociados"
    entity = EntityFactory(acronym="ILO")
    assert PartnerFactory(entity=entity).who == entity
