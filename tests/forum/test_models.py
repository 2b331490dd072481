"""The Forum: what the database refuses in meetings, chairs, seats and counts."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from gfmd.forum.models import Meeting, Membership, ReportedCount
from tests.core.cases import assert_neighbour_accepted, assert_refused, refused, taken
from tests.factories import (
    AttendanceFactory,
    BodyFactory,
    BodyRuleFactory,
    ChairmanshipFactory,
    CivilSocietyMeetingFactory,
    ContributionFactory,
    FocalPointFactory,
    HostingOfferFactory,
    MeetingFactory,
    MeetingTopicFactory,
    MembershipFactory,
    OrganizationFactory,
    ReportedCountFactory,
    RoundTableFactory,
    SessionFactory,
    StateFactory,
    TransmittalFactory,
    TroikaRecordFactory,
)

Q, B, E = ReportedCount.Qualifier, Membership.Basis, Membership.Everyone
JULY_2007 = {"starts_on": date(2007, 7, 9), "until": date(2007, 7, 12), "precision": "day"}
FIRST_YEAR = {"starts_on": date(1991, 1, 1), "until": date(1992, 1, 1)}
SECOND_YEAR = {"starts_on": date(1992, 1, 1), "until": date(1993, 1, 1)}
LATER = {"starts_on": date(1998, 1, 1), "until": date(1999, 1, 1)}
LAST_DAY = {"starts_on": date(1991, 12, 31), "until": date(1993, 1, 1)}
NOBODY = {"state": None}


def overlap(factory, constraint, *same, id, bad, good, beside=FIRST_YEAR, **who):
    return refused(factory, constraint, id=id, beside=beside | who, start=LATER | who, same=same, bad=bad, good=good)


def overlaps(factory, constraint, *same, **who):
    """Every way two terms can share a day, each with a neighbour that touches only."""
    always = {"starts_on": None, "until": None}
    yield overlap(factory, constraint, *same, **who, id="the same term", bad=FIRST_YEAR, good=SECOND_YEAR)
    yield overlap(factory, constraint, *same, **who, id="the last day shared", bad=LAST_DAY, good=SECOND_YEAR)
    yield overlap(
        factory,
        constraint,
        *same,
        **who,
        id="open end",
        bad={"starts_on": date(1991, 6, 1), "until": None},
        good={"starts_on": date(1992, 1, 1), "until": None},
    )
    yield overlap(
        factory,
        constraint,
        *same,
        **who,
        id="open start",
        bad={"starts_on": None, "until": date(1991, 1, 2)},
        good={"starts_on": None, "until": date(1991, 1, 1)},
    )
    if same:
        yield overlap(
            factory, constraint, *same, **who, id="without dates", beside=always, bad=always, good={"body": BodyFactory}
        )


CASES = [
    taken(OrganizationFactory, "slug", "slug"),
    taken(MeetingFactory, "slug", "slug"),
    refused(
        MeetingFactory,
        "ordinal",
        id="same ordinal",
        beside={"ordinal": 9001},
        bad={"ordinal": 9001},
        good={"ordinal": 9001, "kind": Meeting.Kind.DIALOGUE},
    ),
    refused(
        MeetingFactory,
        "held_has_dates",
        id="held, without dates",
        bad={"status": Meeting.Status.HELD},
        good={"status": Meeting.Status.HELD, **JULY_2007},
    ),
    refused(
        MeetingFactory,
        "held_has_dates",
        id="held, without an end",
        start=JULY_2007 | {"status": Meeting.Status.HELD},
        bad={"until": None},
        good={"until": None, "status": Meeting.Status.PLANNED},
    ),
    refused(
        MeetingFactory,
        "held_has_dates",
        id="held, without a start",
        start=JULY_2007 | {"status": Meeting.Status.HELD},
        bad={"starts_on": None},
        good={"starts_on": None, "status": Meeting.Status.CANCELLED},
    ),
    refused(
        MeetingFactory,
        "forum_has_ordinal",
        id="Forum meeting without an ordinal",
        bad={"ordinal": None},
        good={"ordinal": None, "kind": Meeting.Kind.DIALOGUE},
    ),
    taken(MeetingTopicFactory, "number", "meeting", "number"),
    taken(BodyFactory, "slug", "slug"),
    taken(BodyRuleFactory, "number", "body", "number"),
    taken(ReportedCountFactory, "subject_key", "subject_key"),
    refused(
        ReportedCountFactory, "one_subject", id="no subject", bad={"meeting": None}, good={"meeting": MeetingFactory}
    ),
    refused(
        ReportedCountFactory,
        "one_subject",
        id="two subjects",
        bad={"body": BodyFactory},
        good={"body": BodyFactory, "meeting": None},
    ),
    *[
        refused(
            ReportedCountFactory,
            "between_has_two_numbers",
            id=id,
            bad={"low": 20, "high": high, "qualifier": qualifier},
            good={"low": 20, "high": good_high, "qualifier": qualifier},
        )
        for id, high, qualifier, good_high in [
            ("between, with one number", None, Q.BETWEEN, 30),
            ("between a number and itself", 20, Q.BETWEEN, 21),
            ("between, upside down", 10, Q.BETWEEN, 30),
            ("over, with an upper number", 30, Q.OVER, None),
            ("exactly, with an upper number", 30, Q.EXACTLY, None),
        ]
    ],
    taken(HostingOfferFactory, "state", "meeting", "state"),
    *overlaps(ChairmanshipFactory, "no_overlap"),
    taken(TroikaRecordFactory, "seen_on", "seen_on"),
    taken(MembershipFactory, "key", "body", "key"),
    refused(MembershipFactory, "one_holder", id="nobody", bad=NOBODY, good={"state": StateFactory}),
    refused(
        MembershipFactory,
        "one_holder",
        id="State and organization",
        bad={"organization": OrganizationFactory},
        good={"organization": OrganizationFactory, "state": None},
    ),
    refused(
        MembershipFactory,
        "one_holder",
        id="State and collective",
        bad={"everyone": E.ALL_MEMBERS_AND_OBSERVERS},
        good={"everyone": E.ALL_MEMBERS_AND_OBSERVERS, "state": None},
    ),
    refused(
        MembershipFactory,
        "one_holder",
        id="organization and collective",
        start=NOBODY | {"organization": OrganizationFactory},
        bad={"everyone": E.INTERNATIONAL_ORGANIZATIONS},
        good={"everyone": E.INTERNATIONAL_ORGANIZATIONS, "organization": None},
    ),
    # A form lets only the choices through, so it never comes to the constraint.
    refused(
        MembershipFactory,
        "basis_is_stored",
        id="ex officio",
        bad={"basis": "ex_officio"},
        good={"basis": B.OBSERVER},
        form_says="Value 'ex_officio' is not a valid choice.",
    ),
    refused(
        MembershipFactory,
        "open_is_collective",
        id="open to one State",
        bad={"basis": B.OPEN},
        good={"basis": B.OPEN, "state": None, "everyone": E.ALL_MEMBERS_AND_OBSERVERS},
    ),
    *overlaps(MembershipFactory, "state_no_overlap", "body", "state"),
    *overlaps(
        MembershipFactory,
        "organization_no_overlap",
        "body",
        "organization",
        state=None,
        organization=OrganizationFactory,
    ),
    taken(SessionFactory, "key", "body", "key"),
    taken(AttendanceFactory, "key", "meeting", "key"),
    refused(
        AttendanceFactory,
        "one_holder",
        id="State and organization",
        bad={"organization": OrganizationFactory},
        good={"organization": OrganizationFactory, "state": None},
    ),
    refused(
        AttendanceFactory,
        "someone_is_named",
        id="nobody",
        bad=NOBODY,
        good=NOBODY | {"person_title": "Secretary-General"},
    ),
    taken(RoundTableFactory, "number", "meeting", "number"),
    taken(FocalPointFactory, "office", "state", "office"),
    taken(FocalPointFactory, "office", "state", "office", "starts_on", starts_on=date(2007, 1, 1)),
    taken(ContributionFactory, "key", "chairmanship", "key"),
    refused(
        ContributionFactory,
        "key",
        id="same key, of the Forum as a whole",
        beside={"chairmanship": None, "key": "staff"},
        start={"chairmanship": None},
        bad={"key": "staff"},
        good={"key": "staff", "chairmanship": ChairmanshipFactory},
    ),
    refused(
        ContributionFactory,
        "amount_has_currency",
        id="amount without currency",
        bad={"amount": 100},
        good={"amount": 100, "currency": "EUR"},
    ),
    refused(
        ContributionFactory,
        "amount_has_currency",
        id="currency without amount",
        bad={"currency": "EUR"},
        good={"currency": ""},
    ),
    *[
        refused(
            ContributionFactory,
            "amount_is_positive",
            id=f"amount of {amount}",
            bad={"amount": amount, "currency": "EUR"},
            good={"amount": Decimal("0.01"), "currency": "EUR"},
        )
        for amount in (0, -1)
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
@pytest.mark.parametrize("factory", [ChairmanshipFactory, CivilSocietyMeetingFactory, TransmittalFactory])
def test_a_meeting_has_one(factory):
    row = factory()
    with pytest.raises(ValidationError, match="already exists"):
        factory.build(meeting=row.meeting).full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        factory(meeting=row.meeting)


@pytest.mark.django_db
def test_two_chairmanships_may_lack_dates():
    """The Troika follows the ordinals then (para. 16)."""
    ChairmanshipFactory()
    ChairmanshipFactory().full_clean()


@pytest.mark.django_db
def test_a_state_may_sit_in_two_bodies_at_once():
    seat = MembershipFactory(**FIRST_YEAR)
    MembershipFactory(state=seat.state, **FIRST_YEAR).full_clean()


@pytest.mark.django_db
def test_overlapping_seats_are_refused_in_bulk_too():
    """Without `full_clean`, the exclusion constraint alone."""
    seat = MembershipFactory(**FIRST_YEAR)
    other = MembershipFactory(body=seat.body, state=seat.state, **SECOND_YEAR)
    with pytest.raises(IntegrityError, match="forum_membership_state_no_overlap"), transaction.atomic():
        Membership.objects.filter(pk=other.pk).update(starts_on=date(1991, 12, 31))
    with pytest.raises(IntegrityError, match="forum_membership_state_no_overlap"), transaction.atomic():
        Membership.objects.bulk_create(
            [Membership(body=seat.body, state=seat.state, key="again", basis=B.MEMBER, **LAST_DAY)]
        )


@pytest.mark.django_db
def test_an_ex_officio_seat_is_no_choice():
    """Seats of the Troika are derived from the chairs (para. 17): there is no basis to store them under."""
    assert set(B.values) == {"member", "open", "observer"}
    seat = MembershipFactory.build(body=BodyFactory(), state=StateFactory(), basis="ex_officio")
    with pytest.raises(ValidationError, match="ex_officio"):
        seat.full_clean()


@pytest.mark.django_db
def test_civil_society_meeting_without_a_meeting_is_refused_by_the_form():
    with pytest.raises(ValidationError, match="meeting"):
        CivilSocietyMeetingFactory.build(meeting=None, **JULY_2007).full_clean()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("until", "accepted"),
    [
        pytest.param(date(2007, 7, 9), True, id="ends on the day before"),
        pytest.param(date(2007, 7, 10), False, id="ends on the day the governments begin"),
        pytest.param(None, True, id="end not stated"),
    ],
)
def test_civil_society_meets_before_the_governments(until, accepted):
    meeting = MeetingFactory(**JULY_2007)
    row = CivilSocietyMeetingFactory(meeting=meeting, starts_on=date(2007, 7, 8), precision="day")
    row.until = until
    if accepted:
        row.full_clean()
    else:
        with pytest.raises(ValidationError, match="Civil society meets before"):
            row.full_clean()


@pytest.mark.django_db
def test_civil_society_may_meet_before_a_meeting_without_dates():
    CivilSocietyMeetingFactory(**JULY_2007).full_clean()


@pytest.mark.django_db
def test_meetings_of_the_forum_come_in_their_order_without_the_dialogues():
    later, earlier = MeetingFactory(ordinal=9002), MeetingFactory(ordinal=9001)
    dialogue = MeetingFactory(kind=Meeting.Kind.DIALOGUE, ordinal=None)
    found = list(Meeting.objects.forum())
    assert found[-2:] == [earlier, later]
    assert dialogue not in found


@pytest.mark.django_db
def test_a_holder_is_whoever_has_the_seat():
    seat = MembershipFactory()
    organization = MembershipFactory(state=None, organization=OrganizationFactory())
    everyone = MembershipFactory(state=None, everyone=E.INTERNATIONAL_ORGANIZATIONS, basis=B.OBSERVER)
    assert seat.holder == seat.state
    assert organization.holder == organization.organization
    assert str(everyone.holder) == "international organizations"
