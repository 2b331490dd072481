"""Parts of States in the Forum: agree with a naive twin on random records and on the real one, on any day."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd.forum.models import Body, Chairmanship, Meeting, Membership, ReportedCount
from gfmd.indicators.parts import Part, Seat, parts_of_states, steering_group_counts
from gfmd.places.models import Group, Grouping, GroupMembership, State
from gfmd.sources.models import Document, Passage
from tests.indicators import builders, naive
from tests.indicators.test_twins import real_days

pytestmark = pytest.mark.django_db

MODELS = (Document, Passage, Meeting, Chairmanship, State, Body, Membership, Grouping, Group, GroupMembership)
RECORD_DAY = date(2008, 8, 11)
groupings = pytest.mark.parametrize("grouping", ["un-regional-groups", "m49-subregions", "ldc"])


def naive_parts(grouping, day):
    """{ISO code: (group, part, meetings held, meetings to come, seat)}."""
    record = naive.read(*MODELS)
    line = []
    for chair in naive.chairs(record):
        if any(known is not None and known <= day for known in (chair["starts_on"], chair["told_on"])):
            line.append(chair)
    ex_officio = {state for chair in naive_troika(line, day) for state in chair["states"]}
    bodies = {row["id"] for row in record["body"] if row["kind"] == "steering_group"}
    found = {}
    for state in record["state"]:
        if state["kind"] == "member" and not runs({**state, "starts_on": state["member_from"]}, day):
            continue
        held, coming = [], []
        for chair in line:
            if state["iso3"] in chair["states"]:
                over = chair["until"] is not None and chair["until"] <= day
                (held if over else coming).append(chair["meeting_name"])
        named = [
            row
            for row in record["membership"]
            if row["body_id"] in bodies
            and row["state_id"] == state["id"]
            and row["basis"] == "member"
            and runs(row, day)
        ]
        seat = "ex_officio" if state["iso3"] in ex_officio else "named" if named else ""
        part = "coming" if coming else "held" if held else "steering" if seat else "none"
        found[state["iso3"]] = (naive_group(record, grouping, state, day), part, tuple(held), tuple(coming), seat)
    return found


def naive_troika(line, day):
    """Past, current and next chair of a line."""
    running = [
        place
        for place, chair in enumerate(line)
        if chair["starts_on"] is not None
        and chair["starts_on"] <= day
        and (chair["until"] is None or day < chair["until"])
    ]
    if running:
        return line[max(0, running[-1] - 1) : running[-1] + 2]
    over = [place for place, chair in enumerate(line) if chair["until"] is not None and chair["until"] <= day]
    return line[over[-1] : over[-1] + 2] if over else line[:1]


def _grouped(record, slug):
    """(groups in order and None for those in none, memberships) of a grouping."""
    grouping = next(row["id"] for row in record["grouping"] if row["slug"] == slug)
    groups = sorted((row for row in record["group"] if row["grouping_id"] == grouping), key=lambda row: row["position"])
    ids = {group["id"] for group in groups}
    return [*groups, None], [row for row in record["groupmembership"] if row["group_id"] in ids]


def naive_group(record, grouping, state, day):
    groups, memberships = _grouped(record, grouping)
    found = [row["group_id"] for row in memberships if row["state_id"] == state["id"] and runs(row, day)]
    return next((group["slug"] for group in groups if group and group["id"] in found), "")


def runs(row, day):
    begun = row["starts_on"] is None or row["starts_on"] <= day
    return begun and (row["until"] is None or row["until"] > day)


def shown(grouping, day):
    rows = parts_of_states(grouping, day)
    assert len({row.state.pk for row in rows}) == len(rows)
    return {row.state.iso3: (row.group_slug, row.part, row.held, row.coming, row.seat) for row in rows}


@st.composite
def seats(draw):
    """Seats in the Steering Group of some of the first twenty States, one each."""
    wanted = draw(st.dictionaries(st.integers(0, 19), st.tuples(builders.maybe_days, builders.lengths), max_size=6))
    bases = st.sampled_from(["member", "member", "observer"])
    return [(place, start, start and start + length, draw(bases)) for place, (start, length) in wanted.items()]


@builders.examples
@given(
    plan=builders.forum_plans(), issued=builders.issue_days, cites=st.integers(0, 7), seats=seats(), day=builders.days
)
def test_random_forums(db, plan, issued, cites, seats, day):
    with builders.undone():
        passages = builders.documents(issued)
        builders.make_forum(plan)
        for chair in Chairmanship.objects.all():
            builders.cite(chair, {"cites": {n for n in range(3) if (cites + chair.pk) >> n & 1}}, passages)
        states, body = list(State.objects.order_by("iso3")[:20]), Body.objects.get(kind="steering_group")
        for place, start, until, basis in seats:
            Membership.objects.create(
                body=body, key=f"k{place}", state=states[place], basis=basis, starts_on=start, until=until
            )
        for asked in {day, *(found for found in issued if found)}:
            assert shown("un-regional-groups", asked) == naive_parts("un-regional-groups", asked)


@real_days
@groupings
def test_the_record(grouping, as_of):
    assert shown(grouping, as_of) == naive_parts(grouping, as_of)


def parts(day):
    return {row.state.iso3: (row.part, row.seat) for row in parts_of_states("ldc", day) if row.part != Part.NONE}


def test_the_day_of_the_record():
    assert parts(RECORD_DAY) == {
        "BEL": (Part.HELD, Seat.EX_OFFICIO),
        "PHL": (Part.COMING, Seat.EX_OFFICIO),
        "GRC": (Part.COMING, Seat.EX_OFFICIO),
        "ARG": (Part.COMING, Seat.NONE),
    }


def test_the_day_before_the_report_knows_only_chairs_whose_term_had_begun():
    assert parts(date(2008, 8, 10)) == {"BEL": (Part.HELD, Seat.EX_OFFICIO), "PHL": (Part.COMING, Seat.EX_OFFICIO)}


def test_the_states_are_those_of_the_day():
    kinds = Counter(row.state.kind for row in parts_of_states("ldc", RECORD_DAY))
    assert kinds == {"member": 192, "observer": 2}


def test_a_named_member_has_a_part():
    body, state = Body.objects.get(kind="steering_group"), State.objects.get(iso3="MEX")
    seat = Membership.objects.create(body=body, key="mex", state=state, basis="member", starts_on=date(2008, 1, 1))
    (row,) = [row for row in parts_of_states("ldc", RECORD_DAY) if row.state == state]
    assert (row.part, row.seat, row.membership) == (Part.STEERING, Seat.NAMED, seat.pk)
    assert "MEX" not in parts(date(2007, 12, 31))


def test_rows_of_a_group_stand_together_those_in_none_last():
    groups = [row.group_slug for row in parts_of_states("un-regional-groups", RECORD_DAY)]
    assert [slug for place, slug in enumerate(groups) if slug not in groups[:place]] == [
        *Group.objects.filter(grouping__slug="un-regional-groups").order_by("position").values_list("slug", flat=True),
        "",
    ]
    assert groups == sorted(groups, key=list(dict.fromkeys(groups)).index)


@pytest.mark.parametrize(("day", "numbers"), [(RECORD_DAY, [(20, 30)]), (date(2008, 8, 10), [])])
def test_the_reported_size_of_the_steering_group(day, numbers):
    assert [(count.low, count.high) for count in steering_group_counts(day)] == numbers
    assert ReportedCount.objects.filter(body__kind="friends").exists()


def test_it_is_four_queries(django_assert_num_queries):
    with django_assert_num_queries(4):
        parts_of_states("un-regional-groups", RECORD_DAY)


class TestGroupings:
    """A State is shown in one group: a grouping in which it has two at a time is not offered."""

    def overlap(self, until, starts_on):
        grouping = Grouping.objects.create(slug="unions", name="Unions")
        one, two = (Group.objects.create(grouping=grouping, slug=slug, name=slug) for slug in ("one", "two"))
        state = State.objects.get(iso3="BEL")
        GroupMembership.objects.create(group=one, state=state, until=until)
        GroupMembership.objects.create(group=two, state=state, starts_on=starts_on)
        return grouping in Grouping.objects.one_group_each()

    def test_two_groups_at_a_time(self):
        assert not self.overlap(None, None)
        assert not Grouping.objects.filter(slug="ldc").difference(Grouping.objects.one_group_each()).exists()

    @pytest.mark.parametrize(("starts_on", "offered"), [(date(2000, 1, 1), True), (date(1999, 12, 31), False)])
    def test_one_after_the_other(self, starts_on, offered):
        assert self.overlap(date(2000, 1, 1), starts_on) is offered

    def test_all_of_the_record(self):
        assert Grouping.objects.one_group_each().count() == Grouping.objects.count() == 6
