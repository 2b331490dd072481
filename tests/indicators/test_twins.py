"""Every indicator agrees with its naive twin, on random records and on the real one, on any day."""

from datetime import date, timedelta

import pytest
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
from gfmd.indicators.replies import replies_by_group, replies_over_time, response_rate, status_by_state
from gfmd.places.models import Group, Grouping, GroupMembership, State
from gfmd.questionnaires.models import Addressee, Reply, ReturnCount, Round
from gfmd.sources.models import Document, Passage
from tests.indicators import builders, naive

pytestmark = pytest.mark.django_db

SOURCES = (Document, Passage)
ROUND = (Addressee, Reply, ReturnCount, Grouping, Group, GroupMembership)
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


def by_state(found):
    return sorted(found, key=lambda row: row["state_id"])


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
    record = naive.read(*ROUND)
    assert vars(response_rate(round_, as_of)) == naive.response_rate(record, round_, as_of)
    assert rows(replies_over_time(round_, as_of)) == naive.replies_over_time(record, round_, as_of)
    groups = replies_by_group(round_, grouping, as_of)
    assert rows(groups) == naive.replies_by_group(record, round_, grouping, as_of)
    shown = [{"state_id": row["state"].pk, **row} for row in rows(status_by_state(round_, grouping, as_of))]
    for row in shown:
        del row["state"]
    assert by_state(shown) == by_state(naive.status_by_state(record, round_, grouping, as_of))
    assert [row["group_slug"] for row in shown] == [row.group_slug for row in groups for _ in range(row.addressees)]
    given = response_rate(round_, as_of, list(round_.return_counts.all()), groups)
    assert given == response_rate(round_, as_of)


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
