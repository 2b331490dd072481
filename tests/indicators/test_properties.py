"""What holds of every indicator whatever the record, and the days on which the real record changes."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd.activities.models import Activity
from gfmd.commitments.models import Fund, Milestone
from gfmd.forum.models import Chairmanship, Meeting
from gfmd.indicators.activities import by_kind, by_theme, entities_and_themes
from gfmd.indicators.chairs import chairs, troika
from gfmd.indicators.funds import funds
from gfmd.indicators.meetings import states_represented
from gfmd.indicators.milestones import milestones
from gfmd.indicators.record import record_day
from gfmd.indicators.responses import places, response_by_group, response_days, response_rate_of
from gfmd.indicators.results import counted
from gfmd.questionnaires.models import Reply, Round
from tests.indicators import builders

pytestmark = pytest.mark.django_db

FAR = date(2100, 12, 31)


def seats(day):
    """Names of the past, current and next chair."""
    seated = troika(day)
    return tuple(chair and chair.state_names for chair in (seated.past, seated.current, seated.next))


def sample():
    return Round.objects.get(slug="sample-round-2026")


def real():
    return Round.objects.get(slug="hld-follow-up-2008")


def response_rate(round_, as_of=None):
    return response_rate_of(counted(round_, as_of))


def replies_over_time(round_, as_of=None):
    return response_days(counted(round_, as_of))


def replies_by_group(round_, grouping, as_of=None):
    return response_by_group(counted(round_, as_of), grouping)


def status_by_state(round_):
    return places(counted(round_), "un-regional-groups")


class TestReplies:
    @builders.examples
    @given(plan=builders.round_plans(), as_of=builders.maybe_days)
    def test_groups_sum_to_the_addressees_and_replies_of_the_round(self, db, plan, as_of):
        with builders.undone():
            round_ = builders.make_round(plan)
            rate, groups = response_rate(round_, as_of), replies_by_group(round_, builders.GROUPING, as_of)
            assert sum(row.addressees for row in groups) == rate.addressees == len(plan["addressees"])
            assert sum(row.replies for row in groups) == rate.replies
            assert all(0 <= row.replies <= row.addressees for row in groups)

    @builders.examples
    @given(plan=builders.round_plans())
    def test_cumulative_replies_never_fall_and_end_at_the_rate(self, db, plan):
        with builders.undone():
            round_ = builders.make_round(plan)
            days = replies_over_time(round_)
            so_far = [row.cumulative for row in days]
            assert so_far == sorted(so_far)
            assert sum(row.received for row in days) == (so_far or [0])[-1] == response_rate(round_).replies
            assert len({row.day for row in days}) == len(days)

    @builders.examples
    @given(plan=builders.round_plans(), earlier=builders.days, later=builders.days)
    def test_a_later_day_takes_nothing_away_and_the_far_future_equals_everything(self, db, plan, earlier, later):
        earlier, later = sorted([earlier, later])
        with builders.undone():
            round_ = builders.make_round(plan)
            assert response_rate(round_, earlier).replies <= response_rate(round_, later).replies
            shown = replies_over_time(round_, later)
            assert replies_over_time(round_, earlier) == [row for row in shown if row.day <= earlier]
            assert {**vars(response_rate(round_, FAR)), "as_of": None} == vars(response_rate(round_))
            assert replies_over_time(round_, FAR) == replies_over_time(round_)
            assert replies_by_group(round_, builders.GROUPING, FAR) == replies_by_group(round_, builders.GROUPING)

    def test_replies_after_the_deadline_count(self):
        round_ = sample()
        late = Reply.objects.filter(addressee__round=round_, received_on__gt=round_.deadline).count()
        assert late > 0
        assert response_rate(round_).replies == response_rate(round_, round_.deadline).replies + late

    def test_late_replies_are_told_apart_and_count(self):
        round_ = sample()
        found = Counter(row.status for row in status_by_state(round_))
        late = Reply.objects.filter(addressee__round=round_, received_on__gt=round_.deadline).count()
        rate = response_rate(round_)
        assert found == {"in_time": rate.replies - late, "later": late, "none": rate.addressees - rate.replies}

    def test_the_day_requested_is_in_time(self):
        addressee = sample().addressees.filter(replies=None)[0]
        for day, status in [(date(2026, 4, 13), "in_time"), (date(2026, 4, 14), "later")]:
            Reply.objects.filter(addressee=addressee).delete()
            Reply.objects.create(addressee=addressee, received_on=day, channel="fax", language="en")
            rows = {row.iso3: row.status for row in status_by_state(sample())}
            assert rows[addressee.state.iso3] == status

    def test_the_day_asked_for_is_included(self):
        round_ = sample()
        day = [row.day for row in replies_over_time(round_) if row.received][5]
        before, on = response_rate(round_, day - timedelta(1)).replies, response_rate(round_, day).replies
        assert on - before == Reply.objects.filter(addressee__round=round_, received_on=day).count() > 0

    def test_what_a_source_reports_is_never_what_is_recorded(self):
        rate = response_rate(real(), date(2008, 8, 11))
        assert (rate.replies, rate.addressees) == (0, 0)
        assert (rate.reported_replies, rate.reported_as_of) == (64, date(2008, 7, 15))
        assert rate.reported_addressees == 193

    @pytest.mark.parametrize(
        ("day", "reported"),
        [
            pytest.param(date(2008, 7, 14), None, id="the day before the count"),
            pytest.param(date(2008, 7, 15), 64, id="the day of the count"),
            pytest.param(None, 64, id="everything"),
        ],
    )
    def test_a_reported_count_is_known_from_its_day_on(self, day, reported):
        assert response_rate(real(), day).reported_replies == reported
        told = [(row.day, row.reported) for row in replies_over_time(real(), day) if row.reported is not None]
        assert told == ([(date(2008, 7, 15), reported)] if reported else [])

    @pytest.mark.parametrize(
        ("moves", "group"),
        [
            pytest.param(date(2008, 3, 17), "g1", id="moved the day before"),
            pytest.param(date(2008, 3, 18), "g1", id="moved on the day: half-open"),
            pytest.param(date(2008, 3, 19), "g0", id="moved the day after"),
        ],
    )
    def test_a_state_counts_in_its_group_on_the_day_of_circulation(self, moves, group):
        plan = {
            "circulated": date(2008, 3, 18),
            "deadline": 43,
            "addressees": [{"group": 0, "moves": moves, "replied": date(2008, 6, 1)}],
            "counts": {},
        }
        with builders.undone():
            found = replies_by_group(builders.make_round(plan), builders.GROUPING)
        assert [(row.group.slug, row.replies, row.addressees) for row in found] == [(group, 1, 1)]


class TestChairs:
    @builders.examples
    @given(plan=builders.forum_plans(), day=builders.days)
    def test_the_troika_is_at_most_three_chairs_in_order_and_the_current_one_is_in_office(self, db, plan, day):
        with builders.undone():
            builders.make_forum(plan)
            seated = troika(day)
            ordinals = [chair.ordinal for chair in seated.chairs]
            assert len(ordinals) <= 3
            assert ordinals == sorted(set(ordinals))
            current = seated.current
            assert current is None or current.starts_on <= day
            assert current is None or current.until is None or day < current.until

    def test_the_next_chair_never_comes_before_the_past_one(self):
        with builders.undone():
            builders.make_forum(([], [{**MEETING, "start": None}, MEETING]))
            ordinals = [chair.ordinal for chair in troika(date(2009, 1, 1)).chairs]
        assert ordinals == sorted(ordinals)

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            pytest.param(date(1946, 1, 1), (None, None, "Belgium"), id="long before"),
            pytest.param(date(2006, 9, 15), (None, None, "Belgium"), id="last day of the Dialogue"),
            pytest.param(date(2006, 9, 16), (None, "Belgium", "Philippines"), id="day after the Dialogue"),
            pytest.param(date(2007, 7, 11), (None, "Belgium", "Philippines"), id="Brussels ends: Belgium still"),
            pytest.param(date(2007, 7, 12), ("Belgium", "Philippines", "Greece"), id="day after Brussels"),
            pytest.param(date(2008, 8, 11), ("Belgium", "Philippines", "Greece"), id="day of the report"),
            pytest.param(date(2008, 10, 30), ("Belgium", "Philippines", "Greece"), id="Manila ends"),
            pytest.param(date(2008, 10, 31), ("Philippines", "Greece", "Argentina"), id="day after Manila"),
            pytest.param(date(2010, 12, 31), ("Greece", "Argentina", None), id="last day known"),
            pytest.param(date(2011, 1, 1), ("Argentina", None, None), id="after the record"),
        ],
    )
    def test_the_troika_of_the_record(self, day, expected):
        assert seats(day) == expected

    @pytest.mark.parametrize(
        ("dialogues", "begins"),
        [
            pytest.param([], None, id="no Dialogue: not stated"),
            pytest.param([date(2007, 12, 30)], date(2008, 1, 1), id="ends the day before the meeting"),
            pytest.param([date(2007, 12, 31)], None, id="ends on the day of the meeting"),
            pytest.param([date(2005, 1, 1), date(2007, 1, 1)], date(2007, 1, 3), id="the later of two"),
            pytest.param([date(2007, 1, 1), date(2009, 1, 1)], date(2007, 1, 3), id="not one that comes after"),
        ],
    )
    def test_the_first_term_begins_with_the_end_of_the_dialogue_before_it(self, dialogues, begins):
        builders.make_forum((dialogues, [MEETING]))
        assert [chair.starts_on for chair in chairs()] == [begins]

    def test_the_troika_without_chairs_is_empty(self):
        Chairmanship.objects.all().delete()
        assert seats(date(2008, 8, 11)) == (None, None, None)
        assert troika(date(2008, 8, 11)).states == []

    def test_stated_dates_hold_before_derived_ones(self):
        chair = Chairmanship.objects.get(meeting__slug="manila-2008")
        chair.starts_on, chair.until = date(2007, 9, 1), date(2008, 12, 1)
        chair.save()
        found = {row.meeting_slug: row for row in chairs()}["manila-2008"]
        assert (found.starts_on, found.until, found.is_stated) == (date(2007, 9, 1), date(2008, 12, 1), True)
        assert seats(date(2007, 8, 31)) == ("Belgium", None, "Philippines")
        assert seats(date(2008, 11, 30)) == ("Belgium", "Philippines", "Greece")

    def test_a_chair_whose_meeting_has_no_date_stays_in_office(self):
        Meeting.objects.filter(slug="argentina-2010").update(
            starts_on=None, until=None, precision="", date_as_written=""
        )
        assert seats(date(2050, 1, 1)) == ("Greece", "Argentina", None)


MEETING = {"start": date(2008, 1, 1), "length": timedelta(3), "chaired": True, "states": 1, "term": None}


class TestKnownBy:
    """Facts of the record as of a day: nothing before it, everything at its end."""

    def test_nothing_is_known_before_everything(self):
        early = date(1946, 1, 1)
        assert states_represented(early) == milestones(early) == funds(early) == by_kind(early) == []
        assert sum(row.total for row in entities_and_themes(early)[1]) == 0

    def test_the_far_future_holds_every_fact(self):
        assert len(milestones(FAR)) == Milestone.objects.count()
        assert len(funds(FAR)) == Fund.objects.count()
        assert sum(row.activities for row in by_kind(FAR)) == Activity.objects.count()
        assert len({row.meeting_slug for row in states_represented(FAR)}) == Meeting.objects.count()

    @pytest.mark.parametrize("slug", ["ga-resolution-61-208", "forum-manila-2008"])
    def test_undated_and_coming_milestones_are_known_with_the_report(self, slug):
        assert slug not in {row.slug for row in milestones(date(2008, 8, 10))}
        assert slug in {row.slug for row in milestones(date(2008, 8, 11))}

    @pytest.mark.parametrize(
        ("day", "planned"),
        [
            pytest.param(date(2008, 10, 28), True, id="the day before"),
            pytest.param(date(2008, 10, 29), False, id="the day itself"),
        ],
    )
    def test_a_plan_is_planned_until_its_day(self, day, planned):
        row = next(row for row in milestones(day) if row.slug == "forum-manila-2008")
        assert row.is_planned is planned

    def test_a_meeting_counts_states_from_its_first_day(self):
        def counted(day):
            return [(row.low, row.qualifier) for row in states_represented(day) if row.meeting_slug == "brussels-2007"]

        assert counted(date(2007, 7, 9)) == []
        assert counted(date(2007, 7, 10)) == [(156, "exactly"), (150, "over")]

    @builders.examples
    @given(plan=builders.activity_plans(), issued=builders.issue_days, day=builders.days)
    def test_themes_and_kinds_add_up_to_the_activities(self, db, plan, issued, day):
        with builders.undone():
            builders.make_activities(plan, builders.documents(issued))
            _themes, found = entities_and_themes(day)
            for row in found:
                assert row.without_theme <= row.total <= row.without_theme + sum(row.by_theme.values())
            assert sum(row.total for row in found) == sum(row.activities for row in by_kind(day))
            assert all(row.total == sum(k.activities for k in by_kind(day)) for row in by_kind(day))

    @builders.examples
    @given(plan=builders.fund_plans(), day=st.sampled_from([FAR]))
    def test_amounts_are_never_summed(self, db, plan, day):
        """Each amount is that of one fund, in its own currency; a currency's funds stand together."""
        with builders.undone():
            builders.make_funds(plan, builders.documents([date(2008, 1, 1)] * 3))
            found = funds(day)
            stated = {(row.slug, row.amount, row.currency) for row in found}
            assert stated <= set(Fund.objects.values_list("slug", "amount", "currency"))
            currencies = [row.currency for row in found if row.amount is not None]
            assert currencies == sorted(currencies)
            assert all((row.amount is None) == (row.currency == "") for row in found)


@pytest.mark.parametrize(
    ("most", "ask"),
    [
        pytest.param(1, record_day, id="record_day"),
        pytest.param(2, chairs, id="chairs"),
        pytest.param(2, lambda: troika(FAR), id="troika"),
        pytest.param(0, lambda: troika(FAR, []), id="troika of given chairs"),
        pytest.param(2, lambda: states_represented(FAR), id="states_represented"),
        pytest.param(4, lambda: entities_and_themes(FAR), id="entities_and_themes"),
        pytest.param(1, lambda: by_kind(FAR), id="by_kind"),
        pytest.param(1, lambda: by_theme(FAR), id="by_theme"),
        pytest.param(1, lambda: milestones(FAR), id="milestones"),
        pytest.param(6, lambda: funds(FAR), id="funds"),
    ],
)
def test_number_of_queries_whatever_the_number_of_rows(most, ask, django_assert_max_num_queries):
    with django_assert_max_num_queries(most):
        ask()
