"""What became of each addressee: one standing each, whatever passed; the same as the naive twin says."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd.accounts.models import User
from gfmd.core.models import Language
from gfmd.indicators.nonresponse import Standing, standings, tally
from gfmd.places.models import GroupMembership, State
from gfmd.questionnaires.models import Addressee, Answer, Dispatch, Question, Reply, Round
from gfmd.secretariat.follow_up import EVERYONE, UNANSWERED, follow_up
from tests.indicators import builders, naive, naive_rounds

pytestmark = pytest.mark.django_db

FIRST = date(2026, 3, 2)
days = st.integers(0, 60).map(lambda n: FIRST + timedelta(n))
maybe_days = st.none() | days
MODELS = (Addressee, Dispatch, Reply, Question, Answer)
GROUPS = (
    "un-regional-groups/african-group",
    "ldc/least-developed-countries",
    "un-regional-groups/eastern-european-group",
)


@st.composite
def histories(draw):
    """A round with required questions, its addressees and what passed with each, in no order of days."""
    # What goes out and comes back undelivered is drawn more often: only then does the order of events matter.
    kinds = st.sampled_from([*Dispatch.Kind.values, *["letter", "bounce", "reminder", "bounce"] * 3])
    events = st.lists(st.tuples(kinds, maybe_days), max_size=4)
    addressees = [
        {
            "language": draw(st.sampled_from(["", "en", "fr"])),
            "extended_to": draw(maybe_days),
            "events": draw(events),
            "replied": draw(maybe_days),
            "withdrawn": draw(maybe_days),
            "again": draw(maybe_days),
            "version": draw(st.integers(1, 2)),
            "status": draw(st.sampled_from(["received", "entered"])),
            "answers": draw(st.sets(st.sampled_from([(1, "text"), (2, "yes"), (3, "choice"), (1, "blank")]))),
        }
        for _ in range(draw(st.integers(0, 8)))
    ]
    return {"deadline": draw(maybe_days), "common": draw(events), "addressees": addressees}


def make_history(plan):
    round_ = Round.objects.create(slug="test-round", title="T", deadline=plan["deadline"])
    questions = {
        1: Question.objects.create(round=round_, number=1, text="T", kind="open", is_required=True),
        2: Question.objects.create(
            round=round_, number=2, text="T", kind="yes_no", is_required=True, asked_from_version=2
        ),
        3: Question.objects.create(
            round=round_, number=3, text="T", kind="single", is_required=True, asked_until_version=1
        ),
    }
    choice = questions[3].choices.create(slug="a", label="A")
    user = User.objects.create(username="who-withdraws")
    for event in plan["common"]:
        make_event(round_, None, event)
    for state, wanted in zip(State.objects.order_by("iso3"), plan["addressees"], strict=False):
        addressee = Addressee.objects.create(
            round=round_, state=state, language=wanted["language"], extended_to=wanted["extended_to"]
        )
        for event in wanted["events"]:
            make_event(round_, addressee, event)
        if wanted["replied"]:
            make_replies(addressee, wanted, questions, choice, user)
    return round_


def make_event(round_, addressee, event):
    kind, day = event
    Dispatch.objects.create(
        round=round_,
        addressee=addressee,
        kind=kind,
        channel="fax",
        starts_on=day,
        precision="day" if day else "",
    )


def make_replies(addressee, wanted, questions, choice, user):
    """The reply of a plan and, once it is withdrawn, a second one."""
    common = {"addressee": addressee, "channel": "fax", "language": Language.EN, "version": wanted["version"]}
    withdrawn = (
        {"withdrawn_by": user, "withdrawn_on": wanted["withdrawn"], "withdrawal_reason": "x"}
        if wanted["withdrawn"]
        else {}
    )
    reply = Reply.objects.create(received_on=wanted["replied"], status=wanted["status"], **withdrawn, **common)
    if wanted["withdrawn"] and wanted["again"] and wanted["again"] >= wanted["withdrawn"]:
        reply = Reply.objects.create(number=2, received_on=wanted["again"], status=wanted["status"], **common)
    for number, field in sorted(wanted["answers"]):
        value = {"text": {"text": "x", "language": "en"}, "yes": {"yes": False}}.get(field, {})
        answer, _made = Answer.objects.get_or_create(reply=reply, question=questions[number], defaults=value)
        if field == "choice":
            answer.choices.add(choice)


def rows(found):
    return sorted(
        (
            {
                "state_id": row.state.pk,
                "standing": row.standing,
                "last_contact": row.last_contact,
                "received_on": row.received_on,
                "no_reminders": row.no_reminders,
            }
            for row in found
        ),
        key=lambda row: row["state_id"],
    )


@settings(parent=builders.examples, max_examples=60)
@given(plan=histories(), day=maybe_days)
def test_the_twin_says_the_same(db, plan, day):
    with builders.undone():
        round_ = make_history(plan)
        assert rows(standings(round_, day)) == naive_rounds.standings(naive.read(*MODELS), round_, day)


@pytest.mark.parametrize("day", [None, date(2026, 3, 1), date(2026, 3, 20), date(2026, 4, 13), date(2026, 4, 14)])
def test_the_twin_says_the_same_of_the_sample(day):
    round_ = Round.objects.get(slug="sample-round-2026")
    assert rows(standings(round_, day)) == naive_rounds.standings(naive.read(*MODELS), round_, day)


@builders.examples
@given(
    plan=histories(),
    day=maybe_days,
    before=maybe_days,
    group=st.sampled_from(["", *GROUPS]),
    language=st.sampled_from(["", "en", "fr"]),
    text=st.sampled_from(["", "a", "an", "zz"]),
)
def test_standings_sum_to_the_addressees_for_any_history_filter_and_day(db, plan, day, before, group, language, text):
    wanted = {"day": day, "before": before, "group": group, "language": language, "q": text}
    with builders.undone():
        round_ = make_history(plan)
        everyone = follow_up(round_, {"day": day, "standing": EVERYONE})
        assert sum(everyone.counts.values()) == everyone.total == len(everyone.rows) == len(plan["addressees"])
        found = follow_up(round_, {**wanted, "standing": EVERYONE})
        assert sum(found.counts.values()) == found.total == len(found.rows)
        for standing in Standing:
            alone = follow_up(round_, {**wanted, "standing": standing})
            assert (len(alone.rows), alone.counts) == (found.counts[standing], found.counts)
        unanswered = follow_up(round_, wanted)
        assert len(unanswered.rows) == unanswered.unanswered == sum(found.counts[s] for s in UNANSWERED)
        kept = {row.state for row in found.rows}
        by_hand = {row.state for row in everyone.rows if fits(row, before, group, language, text)}
        assert kept == by_hand


def fits(row, before, group, language, text):
    if before and row.last_contact and row.last_contact >= before:
        return False
    if language and row.addressee.language != language:
        return False
    if text and text not in row.state.name.lower():
        return False
    if not group:
        return True
    terms = GroupMembership.objects.filter(state=row.state, group__slug=group.split("/")[1])
    today = date.today()
    return any((t.starts_on or today) <= today and (t.until is None or t.until > today) for t in terms)


def test_a_tally_names_every_standing():
    assert tally([]) == dict.fromkeys(Standing, 0)


@pytest.mark.parametrize(
    ("kinds", "standing"),
    [
        pytest.param([], "not_sent", id="nothing"),
        pytest.param(["call"], "not_sent", id="only called"),
        pytest.param(["letter"], "sent", id="sent"),
        pytest.param(["letter", "bounce"], "not_sent", id="came back"),
        pytest.param(["letter", "bounce", "letter"], "sent", id="sent again"),
        pytest.param(["letter", "reminder", "call"], "sent", id="reminded and called"),
        pytest.param(["letter", "acknowledgement"], "acknowledged", id="acknowledged"),
        pytest.param(["letter", "no_reminders", "bounce"], "acknowledged", id="heard from once"),
        pytest.param(["letter", "decline", "acknowledgement"], "declined", id="declined"),
    ],
)
def test_what_passed_gives_the_standing(kinds, standing):
    round_ = Round.objects.create(slug="test-round", title="T")
    addressee = Addressee.objects.create(round=round_, state=State.objects.get(iso3="BEL"))
    for place, kind in enumerate(kinds):
        make_event(round_, addressee, (kind, FIRST + timedelta(place)))
    assert [row.standing for row in standings(round_)] == [standing]
