"""States and their groups: what the database refuses, and who belongs where on a day."""

from datetime import date

import pytest

from gfmd.places.models import GroupMembership, State
from tests.core.cases import assert_neighbour_accepted, assert_refused, refused, taken
from tests.factories import GroupFactory, GroupingFactory, GroupMembershipFactory, StateFactory

SEVENTIES = {"starts_on": date(1971, 1, 1), "until": date(1980, 1, 1)}
EIGHTIES = {"starts_on": date(1980, 1, 1), "until": date(1990, 1, 1)}
LATER = {"starts_on": date(2000, 1, 1), "until": date(2010, 1, 1)}


def overlap(id, bad, good, beside=SEVENTIES):
    return refused(
        GroupMembershipFactory,
        "no_overlap",
        id=id,
        beside=beside,
        same=("group", "state"),
        start=LATER,
        bad=bad,
        good=good,
    )


def code(field, bad, good, id):
    return refused(StateFactory, f"{field}_form", id=id, bad={field: bad}, good={field: good})


CASES = [
    taken(StateFactory, "iso3", "iso3"),
    taken(StateFactory, "m49", "m49"),
    code("iso3", "xqa", "XQA", id="small letters"),
    code("iso3", "XQ", "XQB", id="two letters"),
    code("iso3", "X1A", "XQC", id="a digit"),
    code("iso3", "ÑAN", "XQD", id="a letter with a tilde"),
    code("m49", "56", "997", id="leading zero lost"),
    code("m49", "O56", "998", id="letter O for zero"),
    code("m49", "٠٥٦", "999", id="Arabic digits"),
    refused(
        StateFactory,
        "membership_in_order",
        id="ends before it starts",
        start={"member_from": date(1971, 1, 1)},
        bad={"until": date(1970, 1, 1)},
        good={"until": date(1990, 10, 3)},
    ),
    refused(
        StateFactory,
        "membership_in_order",
        id="lasts no day",
        start={"member_from": date(1971, 1, 1)},
        bad={"until": date(1971, 1, 1)},
        good={"until": date(1971, 1, 2)},
    ),
    refused(
        StateFactory,
        "membership_in_order",
        id="ends without having started",
        start={"kind": State.Kind.OBSERVER, "member_from": None},
        bad={"until": date(1990, 1, 1)},
        good={"until": None},
    ),
    refused(
        StateFactory,
        "members_have_a_date",
        id="member without a date of admission",
        bad={"member_from": None},
        good={"member_from": None, "kind": State.Kind.OBSERVER},
    ),
    taken(GroupingFactory, "slug", "slug"),
    taken(GroupFactory, "slug", "grouping", "slug"),
    overlap("the same days", bad=SEVENTIES, good=EIGHTIES),
    overlap("one day shared", bad={"starts_on": date(1979, 12, 31)}, good={"starts_on": date(1980, 1, 1)}),
    overlap("inside", bad={"starts_on": date(1975, 1, 1), "until": date(1976, 1, 1)}, good=EIGHTIES),
    overlap(
        "open start",
        bad={"starts_on": None, "until": date(1971, 1, 2)},
        good={"starts_on": None, "until": date(1971, 1, 1)},
    ),
    overlap("open on both sides", bad={"starts_on": None, "until": None}, good={"until": None}),
    overlap(
        "beside one without dates",
        beside={"starts_on": None, "until": None},
        bad={},
        good={"group": GroupFactory},
    ),
]


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_bad_row_is_refused(case):
    assert_refused(case)


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_neighbour_is_accepted(case):
    assert_neighbour_accepted(case)


@pytest.mark.parametrize(
    ("day", "belongs"),
    [
        pytest.param(date(1970, 12, 31), False, id="day before"),
        pytest.param(date(1971, 1, 1), True, id="first day"),
        pytest.param(date(1979, 12, 31), True, id="last day"),
        pytest.param(date(1980, 1, 1), False, id="day after"),
    ],
)
@pytest.mark.django_db
def test_a_term_holds_from_its_first_to_its_last_day(day, belongs):
    membership = GroupMembershipFactory(**SEVENTIES)
    assert GroupMembership.objects.as_of(day).filter(pk=membership.pk).exists() is belongs
    assert State.objects.in_group(membership.group, day).exists() is belongs


@pytest.mark.django_db
def test_a_term_without_dates_holds_always():
    membership = GroupMembershipFactory()
    for day in (date(1945, 10, 24), date(2100, 1, 1)):
        assert membership in GroupMembership.objects.as_of(day)


@pytest.mark.django_db
def test_a_state_is_a_member_while_its_membership_runs():
    state = StateFactory(member_from=date(1973, 9, 18), until=date(1990, 10, 3))
    observer = StateFactory(kind=State.Kind.OBSERVER, member_from=None)
    members = {day: set(State.objects.members_as_of(day)) for day in (date(1990, 10, 2), date(1990, 10, 3))}
    assert [state in found for found in members.values()] == [True, False]
    assert not any(observer in found for found in members.values())


@pytest.mark.django_db
def test_the_alphabet_ignores_accents_and_case():
    states = [StateFactory(name=name) for name in ("Écume", "eclipse", "Edam")]
    found = State.objects.filter(pk__in=[state.pk for state in states]).in_alphabet("en")
    assert [state.name for state in found] == ["eclipse", "Écume", "Edam"]
