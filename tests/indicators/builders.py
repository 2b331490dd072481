"""Random records for the twins: plans drawn by hypothesis, and the rows made from them."""

from contextlib import contextmanager
from datetime import date, timedelta

from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from gfmd.activities.models import Activity, Entity, EntityGroup, Theme
from gfmd.commitments.models import Commitment, Fund, FundParty, Milestone
from gfmd.forum.models import Chairmanship, Meeting, ReportedCount
from gfmd.places.models import Group, Grouping, GroupMembership, State
from gfmd.questionnaires.models import Addressee, Reply, ReturnCount, Round
from gfmd.sources.models import Document, Passage

FIRST, LAST = date(2006, 1, 1), date(2010, 12, 31)
GROUPING = "test-grouping"

# Few and the same each time: a run is quick, and a failure is there again on the next run.
examples = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
days = st.dates(FIRST, LAST)
maybe_days = st.none() | days
lengths = st.integers(1, 500).map(timedelta)


@contextmanager
def undone():
    """What is written inside is gone afterwards: one example of hypothesis leaves nothing to the next."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def dated(draw):
    """(starts_on, until, precision, date_as_written) as the database allows them."""
    start = draw(maybe_days)
    if start is None:
        words = draw(st.sampled_from(["", "lately", "open start"]))
        if words == "open start":
            return None, draw(days), "day", ""
        return None, None, "relative" if words else "", words
    return start, draw(st.none() | lengths.map(lambda length: start + length)), "day", ""


@st.composite
def facts(draw, most=6):
    """Plans of dated facts: their date and which of the three documents they cite."""
    return [
        {"dated": dated(draw), "cites": draw(st.sets(st.integers(0, 2))), "planned": draw(st.booleans())}
        for _ in range(draw(st.integers(0, most)))
    ]


def with_dates(plan):
    return dict(zip(("starts_on", "until", "precision", "date_as_written"), plan["dated"], strict=True))


def documents(issued):
    """One passage in each of three documents issued on the given days (None: not known when)."""
    passages = []
    for number, day in enumerate(issued):
        document = Document.objects.create(
            slug=f"test-{number}",
            kind="report",
            title=f"Test {number}",
            status="held",
            issued_on=day,
            issued_precision="day" if day else "",
        )
        passages.append(Passage.objects.create(document=document, label="p1", position=1, kind="paragraph", text="x"))
    return passages


issue_days = st.tuples(maybe_days, maybe_days, maybe_days)


def cite(fact, plan, passages):
    fact.passages.set([passages[place] for place in plan["cites"]])


def clear_meetings():
    Chairmanship.objects.all().delete()
    Meeting.objects.all().delete()


@st.composite
def forum_plans(draw):
    """Dialogues, and Forum meetings in order with or without dates, chairs and stated terms."""
    dialogues = draw(st.lists(days, max_size=2, unique=True))
    meetings = []
    for _ in range(draw(st.integers(0, 5))):
        start = draw(maybe_days)
        meetings.append(
            {
                "start": start,
                "length": draw(lengths),
                "chaired": draw(st.booleans()) or draw(st.booleans()),
                "states": draw(st.integers(1, 2)),
                "term": draw(st.none() | st.tuples(days, lengths)),
            }
        )
    return dialogues, meetings


def make_forum(plan):
    """Replaces all meetings and chairs. A stated term that would overlap an earlier one is left out."""
    dialogues, meetings = plan
    clear_meetings()
    for number, start in enumerate(dialogues):
        Meeting.objects.create(
            slug=f"d{number}",
            kind="dialogue",
            name=f"Dialogue {number}",
            status="held",
            starts_on=start,
            until=start + timedelta(2),
            precision="day",
        )
    states = list(State.objects.order_by("iso3")[:12])
    terms = []
    for number, wanted in enumerate(meetings):
        start = wanted["start"]
        meeting = Meeting.objects.create(
            slug=f"m{number}",
            kind="forum",
            ordinal=number + 1,
            name=f"Meeting {number}",
            status="planned",
            starts_on=start,
            until=start + wanted["length"] if start else None,
            precision="day" if start else "",
        )
        if not wanted["chaired"]:
            continue
        begin, end = None, None
        if wanted["term"]:
            begin, end = wanted["term"][0], wanted["term"][0] + wanted["term"][1]
            if any(begin < other_end and other_begin < end for other_begin, other_end in terms):
                begin, end = None, None
            else:
                terms.append((begin, end))
        chair = Chairmanship.objects.create(meeting=meeting, starts_on=begin, until=end)
        chair.states.set(states[2 * number : 2 * number + wanted["states"]])


@st.composite
def count_plans(draw):
    """Meetings that begin on different days, each with reported counts of several measures and qualifiers."""
    starts = draw(st.lists(days, max_size=4, unique=True))
    qualifiers = st.lists(st.sampled_from(ReportedCount.Qualifier.values), max_size=3)
    measures = st.sampled_from(ReportedCount.Measure.values)
    meetings = []
    for start in [*starts, *[None] * draw(st.integers(0, 2))]:
        counts = [(draw(measures), qualifier, draw(st.integers(0, 200))) for qualifier in draw(qualifiers)]
        meetings.append({"start": start, "counts": counts, "cites": draw(st.sets(st.integers(0, 2)))})
    return meetings


def make_counts(plan, passages):
    clear_meetings()
    for number, wanted in enumerate(plan):
        start = wanted["start"]
        meeting = Meeting.objects.create(
            slug=f"m{number}",
            kind="forum",
            ordinal=number + 1,
            name=f"Meeting {number}",
            status="held" if start else "planned",
            starts_on=start,
            until=start + timedelta(2) if start else None,
            precision="day" if start else "",
        )
        cite(meeting, wanted, passages)
        for place, (measure, qualifier, low) in enumerate(wanted["counts"]):
            ReportedCount.objects.create(
                subject_key=f"m{number}-{place}",
                meeting=meeting,
                measure=measure,
                qualifier=qualifier,
                low=low,
                high=low + 10 if qualifier == "between" else None,
            )


@st.composite
def round_plans(draw):
    """A round, its addressees with the groups they are in and leave, replies, and what sources report."""
    circulated = draw(maybe_days)
    addressees = [
        {
            "group": draw(st.integers(0, 3)),  # 3: in no group
            "moves": draw(maybe_days) if circulated else None,
            "replied": draw(maybe_days),
        }
        for _ in range(draw(st.integers(0, 10)))
    ]
    reported = draw(st.dictionaries(days, st.integers(0, 200), max_size=3))
    return {
        "circulated": circulated,
        "deadline": draw(st.integers(0, 60)),
        "addressees": addressees,
        "counts": reported,
    }


def make_round(plan):
    """The round of a plan; a State that moves goes to the next group on that day."""
    circulated = plan["circulated"]
    round_ = Round.objects.create(
        slug="test-round",
        title="Test round",
        circulated_on=circulated,
        deadline=circulated + timedelta(plan["deadline"]) if circulated else None,
        status="circulated" if circulated else "draft",
    )
    grouping = Grouping.objects.create(slug=GROUPING, name="Test")
    groups = [Group.objects.create(grouping=grouping, slug=f"g{n}", name=f"G{n}", position=9 - n) for n in range(3)]
    for state, wanted in zip(State.objects.order_by("iso3"), plan["addressees"], strict=False):
        addressee = Addressee.objects.create(round=round_, state=state)
        if wanted["group"] < 3:
            moves = wanted["moves"]
            GroupMembership.objects.create(group=groups[wanted["group"]], state=state, until=moves)
            if moves and wanted["group"] < 2:
                GroupMembership.objects.create(group=groups[wanted["group"] + 1], state=state, starts_on=moves)
        if wanted["replied"]:
            Reply.objects.create(addressee=addressee, received_on=wanted["replied"], channel="fax", language="en")
    for day, replies in plan["counts"].items():
        ReturnCount.objects.create(round=round_, as_of=day, replies=replies)
    return round_


@st.composite
def activity_plans(draw):
    """Activities of entities, of their parts and of a group, with none to three themes."""
    return [
        {
            **plan,
            "actor": draw(st.integers(0, 4)),
            "themes": draw(st.sets(st.integers(0, 3), max_size=3)),
            "kind": draw(st.sampled_from(["research", "meeting", "network"])),
        }
        for plan in draw(facts(most=8))
    ]


def make_activities(plan, passages):
    """Replaces all activities. Actors 0 to 3 are entities (3 is a part of 2), actor 4 is a group."""
    Activity.objects.all().delete()
    themes = [Theme.objects.create(slug=f"t{n}", name=f"T{n}", position=100 - n) for n in range(4)]
    listed = Entity.objects.filter(is_listed=True)[0]
    unlisted = Entity.objects.create(slug="e1", name="E1", category="A", position=90)
    parent = Entity.objects.create(slug="e2", name="E2", category="B", position=91)
    part = Entity.objects.create(slug="e3", name="E3", category="B", position=92, parent=parent)
    group = EntityGroup.objects.create(slug="a-group", name="A group")
    actors = [{"entity": entity} for entity in (listed, unlisted, parent, part)] + [{"group": group}]
    for number, wanted in enumerate(plan):
        activity = Activity.objects.create(
            slug=f"a{number}",
            title=f"A{number}",
            kind=wanted["kind"],
            **actors[wanted["actor"]],
            **with_dates(wanted),
        )
        activity.themes.set([themes[place] for place in wanted["themes"]])
        cite(activity, wanted, passages)


def make_milestones(plan, passages):
    Commitment.objects.update(milestone=None)
    Milestone.objects.all().delete()
    for number, wanted in enumerate(plan):
        milestone = Milestone.objects.create(
            slug=f"m{number}", title=f"M{number}", kind="meeting", is_planned=wanted["planned"], **with_dates(wanted)
        )
        cite(milestone, wanted, passages)


@st.composite
def fund_plans(draw):
    money = st.none() | st.tuples(st.integers(1, 50), st.sampled_from(["EUR", "USD", "XOF"]))
    return [{**plan, "money": draw(money), "parties": draw(st.integers(0, 3))} for plan in draw(facts())]


def make_funds(plan, passages):
    Fund.objects.all().delete()
    parties = [
        {"state": State.objects.get(iso3="ESP"), "role": "donor"},
        {"entity": Entity.objects.get(slug="undp"), "role": "administrator"},
        {"entity": Entity.objects.get(slug="world-bank"), "role": "recipient"},
    ]
    for number, wanted in enumerate(plan):
        amount, currency = wanted["money"] or (None, "")
        fund = Fund.objects.create(
            slug=f"f{number}", name=f"F{number}", amount=amount, currency=currency, **with_dates(wanted)
        )
        for place, party in enumerate(parties[: wanted["parties"]]):
            FundParty.objects.create(fund=fund, key=f"k{place}", **party)
        cite(fund, wanted, passages)
