from datetime import date

import factory

from gfmd.commitments.models import (
    Commitment,
    Conclusion,
    FollowUpOption,
    Fund,
    FundParty,
    Mechanism,
    Milestone,
    MoneyFlow,
    Participation,
    Progress,
)
from tests.factories.base import RowFactory, SourcedFactory, slugs
from tests.factories.places import StateFactory


class MechanismFactory(SourcedFactory):
    slug = slugs("mechanism")
    name = factory.LazyAttribute(lambda mechanism: mechanism.slug)
    kind = Mechanism.Kind.CONSULTATIVE_PROCESS

    class Meta:
        model = Mechanism


class ParticipationFactory(SourcedFactory):
    mechanism = factory.SubFactory(MechanismFactory)
    key = slugs("participation")
    state = factory.SubFactory(StateFactory)

    class Meta:
        model = Participation


class MilestoneFactory(SourcedFactory):
    slug = slugs("milestone")
    kind = Milestone.Kind.DECLARATION
    title = factory.LazyAttribute(lambda milestone: milestone.slug)

    class Meta:
        model = Milestone


class FollowUpOptionFactory(SourcedFactory):
    label = factory.Sequence(lambda n: f"x-{n}")

    class Meta:
        model = FollowUpOption


class ConclusionFactory(SourcedFactory):
    """Of a paragraph the report does not have."""

    paragraph = factory.Sequence(lambda n: 1000 + n)
    statement = factory.Sequence(lambda n: n + 1)
    kind = Conclusion.Kind.FINDING

    class Meta:
        model = Conclusion


class CommitmentFactory(SourcedFactory):
    slug = slugs("commitment")
    title = factory.LazyAttribute(lambda commitment: commitment.slug)

    class Meta:
        model = Commitment


class ProgressFactory(SourcedFactory):
    commitment = factory.SubFactory(CommitmentFactory)
    key = slugs("progress")
    status = Progress.Status.REPORTED_STARTED

    class Meta:
        model = Progress


class FundFactory(SourcedFactory):
    slug = slugs("fund")
    name = factory.LazyAttribute(lambda fund: fund.slug)

    class Meta:
        model = Fund


class FundPartyFactory(RowFactory):
    fund = factory.SubFactory(FundFactory)
    key = slugs("party")
    state = factory.SubFactory(StateFactory)
    role = FundParty.Role.DONOR

    class Meta:
        model = FundParty


class MoneyFlowFactory(SourcedFactory):
    fund = factory.SubFactory(FundFactory)
    on = date(2008, 7, 1)
    stage = MoneyFlow.Stage.PLEDGED
    amount = 1_000_000
    currency = "EUR"

    class Meta:
        model = MoneyFlow
