"""Every indicator agrees with its naive twin, on random records and on the real one, on any day."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from gfmd.activities.models import Activity, Entity, EntityGroup, Theme
from gfmd.commitments.models import Fund, FundParty, Mechanism, Milestone
from gfmd.forum.models import Chairmanship, Meeting, Organization, ReportedCount
from gfmd.indicators.activities import by_kind, by_theme, entities_and_themes
from gfmd.indicators.chairs import chairs, troika
from gfmd.indicators.funds import funds
from gfmd.indicators.meetings import states_represented
from gfmd.indicators.milestones import milestones
from gfmd.indicators.record import record_day, record_day_expression
from gfmd.indicators.responses import (
    difference,
    non_respondents,
    places,
    response_by_group,
    response_days,
    response_rate_of,
)
from gfmd.indicators.results import counted
from gfmd.places.models import Group, Grouping, GroupMembership, State
from gfmd.questionnaires.models import Round
from gfmd.sources.models import Document, Passage
from tests.indicators import builders, histories, naive, naive_rounds

pytestmark = pytest.mark.django_db

SOURCES = (Document, Passage)
ROUND = (*histories.MODELS, Grouping, Group, GroupMembership)
ACTIVITIES = (*SOURCES, Activity, Entity, EntityGroup, Theme)
FUNDS = (*SOURCES, Fund, FundParty, State, Organization, Entity, Mechanism)
REAL_DAYS = [
    date(1946, 1, 1),
    date(2006, 9, 15),
    date(2007, 7, 11),
    date(2007, 7, 12),
    date(2008, 7, 14),
    date(2008, 7, 15),
    date(2008, 8, 11),
    date(2009, 12, 31),
    date(2026, 3, 20),
    date(2100, 12, 31),
]

real_days = pytest.mark.parametrize("as_of", REAL_DAYS, ids=str)


def rows(found):
    return [vars(row) for row in found]


def check_chairs(days):
    record = naive.read(*SOURCES, Chairmanship, Meeting, State)
    found = chairs()
    shown = [{**vars(chair), "states": {state.iso3 for state in chair.states}} for chair in found]
    assert shown == naive.chairs(record)
    for day in days:
        seated = troika(day)
        slugs = tuple(chair and chair.meeting_slug for chair in (seated.past, seated.current, seated.next))
        assert slugs == naive.troika(record, day), day
        assert seated == troika(day, found)


def check_round(round_, grouping, as_of):
    record, circulated = naive.read(*ROUND), round_.circulated_on or timezone.localdate()
    round_.names_non_respondents = True
    live = counted(round_, as_of, grouping_slugs=[grouping])
    assert vars(response_rate_of(live)) == naive_rounds.response_rate(record, round_, as_of)
    assert rows(response_days(live)) == naive_rounds.response_days(record, round_, as_of)
    found = difference(live)
    told = naive_rounds.difference(record, round_, as_of)
    assert (found and (found.day, found.reported, found.recorded)) == told
    assert not found or found.missing == -found.more == told[1] - told[2]
    groups = [(row.group.slug, row.replies, row.addressees) for row in response_by_group(live, grouping)]
    assert groups == naive_rounds.response_by_group(record, round_, grouping, as_of, circulated)
    assert sum(addressees for _slug, _replies, addressees in groups) == live.addressees
    keys = dict(State.objects.values_list("iso3", "pk"))
    placed = places(live, grouping)
    shown = [(keys[row.iso3], row.group.slug, row.standing, row.received_on, row.is_late) for row in placed]
    wanted = naive_rounds.places(record, round_, grouping, as_of, circulated)
    assert (set(shown), len(shown)) == (wanted, len(wanted))
    assert [row.group.slug for row in placed] == [slug for slug, _replies, number in groups for _ in range(number)]
    assert {row.iso3 for row in non_respondents(live, grouping)} == {row.iso3 for row in placed if not row.received_on}
    assert all((row.status == "none", row.status == "later") == (not row.received_on, row.is_late) for row in placed)


def check_meetings(as_of):
    record = naive.read(*SOURCES, Meeting, ReportedCount)
    assert rows(states_represented(as_of)) == naive.states_represented(record, as_of)


def check_activities(as_of):
    record = naive.read(*ACTIVITIES)
    themes, found = entities_and_themes(as_of)
    assert rows(found) == naive.entities_and_themes(record, as_of)
    assert [theme.pk for theme in themes] == [row["id"] for row in sorted(record["theme"], key=lambda r: r["position"])]
    kinds = by_kind(as_of)
    assert {row.kind: row.activities for row in kinds} == naive.by_kind(record, as_of)
    assert [row.activities for row in kinds] == sorted((row.activities for row in kinds), reverse=True)
    on_themes = by_theme(as_of)
    assert {row.theme.pk: (row.activities, row.actors) for row in on_themes} == naive.by_theme(record, as_of)
    assert [row.activities for row in on_themes] == sorted((row.activities for row in on_themes), reverse=True)
    assert {row.total for row in kinds} <= {sum(row.total for row in found)}


def check_milestones(as_of):
    record = naive.read(*SOURCES, Milestone, Mechanism)
    found = milestones(as_of)
    assert sorted(rows(found), key=lambda row: row["pk"]) == naive.milestones(record, as_of)
    dates = [row.starts_on or date.max for row in found]
    assert dates == sorted(dates)


def check_funds(as_of):
    record = naive.read(*FUNDS)
    shown = [{**row, "parties": sorted(row["parties"])} for row in rows(funds(as_of))]
    assert shown == naive.funds(record, as_of)


@builders.examples
@given(plan=builders.forum_plans(), days=st.lists(builders.days, min_size=1, max_size=4))
def test_chairs_on_random_meetings(db, plan, days):
    with builders.undone():
        builders.make_forum(plan)
        check_chairs(days)
        for chair in chairs():
            check_chairs([day for day in (chair.starts_on, chair.until) if day])


@builders.examples
@given(plan=builders.round_plans(), as_of=builders.maybe_days)
def test_replies_on_random_rounds(db, plan, as_of):
    with builders.undone():
        round_ = builders.make_round(plan)
        for day in {as_of, plan["circulated"], None}:
            check_round(round_, builders.GROUPING, day)


@builders.examples
@given(plan=histories.histories(), as_of=histories.maybe_days)
def test_replies_on_random_histories(db, plan, as_of):
    with builders.undone():
        round_ = histories.make_history(plan)
        for day in {as_of, None}:
            check_round(round_, "un-regional-groups", day)


@builders.examples
@given(plan=builders.count_plans(), issued=builders.issue_days, as_of=builders.days)
def test_states_represented_on_random_counts(db, plan, issued, as_of):
    with builders.undone():
        builders.make_counts(plan, builders.documents(issued))
        check_meetings(as_of)


@builders.examples
@given(plan=builders.activity_plans(), issued=builders.issue_days, as_of=builders.days)
def test_activities_on_random_activities(db, plan, issued, as_of):
    with builders.undone():
        builders.make_activities(plan, builders.documents(issued))
        check_activities(as_of)


@builders.examples
@given(plan=builders.facts(), issued=builders.issue_days, as_of=builders.days)
def test_milestones_on_random_milestones(db, plan, issued, as_of):
    with builders.undone():
        builders.make_milestones(plan, builders.documents(issued))
        check_milestones(as_of)


@builders.examples
@given(plan=builders.fund_plans(), issued=builders.issue_days, as_of=builders.days)
def test_funds_on_random_funds(db, plan, issued, as_of):
    with builders.undone():
        builders.make_funds(plan, builders.documents(issued))
        check_funds(as_of)


@builders.examples
@given(
    issued=builders.issue_days,
    statuses=st.tuples(*[st.sampled_from(Document.Status.values)] * 3),
    fictional=st.tuples(*[st.booleans()] * 3),
)
def test_record_day_on_random_documents(db, issued, statuses, fictional):
    with builders.undone():
        Document.objects.update(issued_on=None, issued_precision="")
        for passage, status, invented in zip(builders.documents(issued), statuses, fictional, strict=True):
            Document.objects.filter(pk=passage.document_id).update(status=status, is_fictional=invented)
        assert record_day() == naive.record_day(naive.read(Document))
        assert Document.objects.annotate(covered=record_day_expression())[0].covered == record_day()


@real_days
def test_chairs_on_the_record(as_of):
    check_chairs([as_of, as_of + timedelta(1)])


@real_days
def test_meetings_milestones_and_funds_on_the_record(as_of):
    check_meetings(as_of)
    check_milestones(as_of)
    check_funds(as_of)


@real_days
def test_activities_on_the_record(as_of):
    check_activities(as_of)


@pytest.mark.parametrize("as_of", [*REAL_DAYS, None], ids=str)
@pytest.mark.parametrize("slug", ["hld-follow-up-2008", "sample-round-2026"])
def test_rounds_on_the_record(slug, as_of):
    check_round(Round.objects.get(slug=slug), "un-regional-groups", as_of)


def test_record_day_on_the_record():
    assert record_day() == naive.record_day(naive.read(Document)) == date(2008, 8, 11)
