from datetime import date, timedelta

import factory

from gfmd.forum.models import (
    Attendance,
    Body,
    BodyRule,
    Chairmanship,
    CivilSocietyMeeting,
    Contribution,
    FocalPoint,
    HostingOffer,
    Meeting,
    MeetingTopic,
    Membership,
    Organization,
    ReportedCount,
    RoundTable,
    Session,
    Transmittal,
    TroikaRecord,
)
from tests.factories.base import RowFactory, SourcedFactory, linked, slugs
from tests.factories.places import StateFactory


class OrganizationFactory(RowFactory):
    slug = slugs("organization")
    name = factory.LazyAttribute(lambda organization: organization.slug)
    kind = Organization.Kind.FOUNDATION

    class Meta:
        model = Organization


class MeetingFactory(SourcedFactory):
    """A planned Forum meeting without dates, after all real ones."""

    slug = slugs("meeting")
    kind = Meeting.Kind.FORUM
    ordinal = factory.Sequence(lambda n: 100 + n)
    name = factory.LazyAttribute(lambda meeting: meeting.slug)
    status = Meeting.Status.PLANNED

    class Meta:
        model = Meeting


class MeetingTopicFactory(SourcedFactory):
    meeting = factory.SubFactory(MeetingFactory)
    number = factory.Sequence(lambda n: n + 1)

    class Meta:
        model = MeetingTopic


class BodyFactory(SourcedFactory):
    slug = slugs("body")
    kind = Body.Kind.OTHER
    name = factory.LazyAttribute(lambda body: body.slug)

    class Meta:
        model = Body


class BodyRuleFactory(SourcedFactory):
    body = factory.SubFactory(BodyFactory)
    number = factory.Sequence(lambda n: n + 1)

    class Meta:
        model = BodyRule


class ReportedCountFactory(SourcedFactory):
    subject_key = slugs("count")
    meeting = factory.SubFactory(MeetingFactory)
    measure = ReportedCount.Measure.STATES_REPRESENTED
    low = 100

    class Meta:
        model = ReportedCount


class HostingOfferFactory(SourcedFactory):
    meeting = factory.SubFactory(MeetingFactory)
    state = factory.SubFactory(StateFactory)

    class Meta:
        model = HostingOffer


class ChairmanshipFactory(SourcedFactory):
    meeting = factory.SubFactory(MeetingFactory)
    states = linked("states")

    class Meta:
        model = Chairmanship


class TroikaRecordFactory(SourcedFactory):
    seen_on = factory.Sequence(lambda n: date(1990, 1, 1) + timedelta(days=n))
    states = linked("states")

    class Meta:
        model = TroikaRecord


class MembershipFactory(SourcedFactory):
    body = factory.SubFactory(BodyFactory)
    key = slugs("seat")
    state = factory.SubFactory(StateFactory)
    basis = Membership.Basis.MEMBER

    class Meta:
        model = Membership


class SessionFactory(SourcedFactory):
    body = factory.SubFactory(BodyFactory)
    key = slugs("session")

    class Meta:
        model = Session


class AttendanceFactory(SourcedFactory):
    meeting = factory.SubFactory(MeetingFactory)
    key = slugs("attendance")
    state = factory.SubFactory(StateFactory)
    capacity = Attendance.Capacity.PARTICIPANT

    class Meta:
        model = Attendance


class RoundTableFactory(SourcedFactory):
    meeting = factory.SubFactory(MeetingFactory)
    number = factory.Sequence(lambda n: f"{n}.1")
    co_chairs = linked("co_chairs")

    class Meta:
        model = RoundTable


class CivilSocietyMeetingFactory(SourcedFactory):
    meeting = factory.SubFactory(MeetingFactory)

    class Meta:
        model = CivilSocietyMeeting


class FocalPointFactory(SourcedFactory):
    state = factory.SubFactory(StateFactory)
    office = factory.Sequence(lambda n: f"Office {n}")

    class Meta:
        model = FocalPoint


class ContributionFactory(SourcedFactory):
    chairmanship = factory.SubFactory(ChairmanshipFactory)
    key = slugs("contribution")
    kind = Contribution.Kind.MONEY

    class Meta:
        model = Contribution


class TransmittalFactory(SourcedFactory):
    meeting = factory.SubFactory(MeetingFactory)
    recipient = "President of the General Assembly"

    class Meta:
        model = Transmittal
