"""Mechanisms, promises and money: what the database refuses."""

from datetime import date

import pytest

from tests.core.cases import FromRow, assert_neighbour_accepted, assert_refused, refused, taken
from tests.factories import (
    CommitmentFactory,
    ConclusionFactory,
    EntityFactory,
    FollowUpOptionFactory,
    FundFactory,
    FundPartyFactory,
    MechanismFactory,
    MilestoneFactory,
    MoneyFlowFactory,
    OrganizationFactory,
    ParticipationFactory,
    ProgressFactory,
)

DAY = date(2009, 1, 1)
EUR = {"amount": 15_000_000, "currency": "EUR"}
REQUIRED = "This field cannot be blank."


def one_of(factory, constraint, *others):
    """Nobody; the State and one of `others`; two of them."""
    yield refused(
        factory, constraint, id="nobody", bad={"state": None}, good={"state": None, others[0][0]: others[0][1]}
    )
    for name, party in others:
        yield refused(factory, constraint, id=f"State and {name}", bad={name: party}, good={name: party, "state": None})
    (first, one), (second, two) = others[0], others[-1]
    yield refused(
        factory,
        constraint,
        id=f"{first} and {second}",
        start={"state": None, first: one},
        bad={second: two},
        good={second: two, first: None},
    )


CASES = [
    taken(MechanismFactory, "slug", "slug"),
    taken(ParticipationFactory, "key", "mechanism", "key"),
    *one_of(
        ParticipationFactory,
        "one_participant",
        ("organization", OrganizationFactory),
        ("participant", MechanismFactory),
    ),
    refused(
        ParticipationFactory,
        "not_in_itself",
        id="takes part in itself",
        start={"state": None, "participant": MechanismFactory},
        bad={"mechanism": FromRow(lambda row: row.participant)},
        good={"mechanism": MechanismFactory},
    ),
    taken(MilestoneFactory, "slug", "slug"),
    taken(FollowUpOptionFactory, "label", "label"),
    taken(ConclusionFactory, "statement", "paragraph", "statement"),
    refused(
        ConclusionFactory,
        "hedge_is_quoted",
        id="hedged in no words",
        bad={"is_hedged": True},
        good={"is_hedged": True, "hedge": "podría"},
    ),
    refused(
        ConclusionFactory,
        "hedge_is_quoted",
        id="hedging words, not hedged",
        bad={"hedge": "podría"},
        good={"hedge": ""},
    ),
    taken(CommitmentFactory, "slug", "slug"),
    refused(
        CommitmentFactory,
        "expected_with_precision",
        id="date without precision",
        bad={"expected_by": DAY},
        good={"expected_by": DAY, "expected_precision": "year"},
    ),
    refused(
        CommitmentFactory,
        "expected_with_precision",
        id="precision without date",
        bad={"expected_precision": "year"},
        good={"expected_precision": ""},
    ),
    taken(ProgressFactory, "key", "commitment", "key"),
    taken(FundFactory, "slug", "slug"),
    refused(FundFactory, "amount_has_currency", id="amount without currency", bad={"amount": 5}, good=EUR),
    refused(FundFactory, "amount_has_currency", id="currency without amount", bad={"currency": "EUR"}, good=EUR),
    refused(FundFactory, "amount_is_positive", id="nothing", bad=EUR | {"amount": 0}, good=EUR),
    refused(FundFactory, "amount_is_positive", id="less than nothing", bad=EUR | {"amount": -1}, good=EUR),
    taken(FundPartyFactory, "key", "fund", "key"),
    *one_of(
        FundPartyFactory,
        "one_party",
        ("organization", OrganizationFactory),
        ("entity", EntityFactory),
        ("mechanism", MechanismFactory),
    ),
    taken(MoneyFlowFactory, "stage", "fund", "on", "stage"),
    refused(
        MoneyFlowFactory,
        "amount_has_currency",
        id="amount without currency",
        bad={"currency": ""},
        good={"currency": "USD"},
        form_says=REQUIRED,
    ),
    refused(MoneyFlowFactory, "amount_is_positive", id="nothing", bad={"amount": 0}, good={"amount": 1}),
    refused(MoneyFlowFactory, "amount_is_positive", id="less than nothing", bad={"amount": -1}, good={"amount": 1}),
]


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_bad_row_is_refused(case):
    assert_refused(case)


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_neighbour_is_accepted(case):
    assert_neighbour_accepted(case)
