"""What became of each addressee: one standing each, whatever passed; the same as the naive twins say."""

from datetime import date, timedelta

import pytest
from django.db.models import Q
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd.indicators.answers import question_states
from gfmd.indicators.nonresponse import Standing, standings, standings_over_time, tally
from gfmd.indicators.responses import history
from gfmd.indicators.results import record_of
from gfmd.indicators.round_record import AnswerState
from gfmd.places.models import GroupMembership, State
from gfmd.questionnaires.models import Addressee, Answer, Reply, Round
from gfmd.secretariat.follow_up import EVERYONE, UNANSWERED, follow_up
from tests.indicators import builders, naive, naive_rounds
from tests.indicators.histories import FIRST, MODELS, histories, make_event, make_history, maybe_days

pytestmark = pytest.mark.django_db

GROUPS = (
    "un-regional-groups/african-group",
    "ldc/least-developed-countries",
    "un-regional-groups/eastern-european-group",
)


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


def over_time(found):
    return [(row.day, row.counts, row.sent) for row in found]


@settings(parent=builders.examples, max_examples=60)
@given(plan=histories(), day=maybe_days)
def test_the_twins_say_the_same(db, plan, day):
    with builders.undone():
        round_ = make_history(plan)
        record = naive.read(*MODELS)
        for public in (False, True):
            assert rows(standings(round_, day, public=public)) == naive_rounds.standings(record, round_, day, public)
            passed = naive_rounds.standings_over_time(record, round_, day, public)
            assert over_time(standings_over_time(round_, day, public=public)) == passed


@pytest.mark.parametrize("day", [None, date(2026, 3, 1), date(2026, 3, 20), date(2026, 4, 13), date(2026, 4, 14)])
def test_the_twin_says_the_same_of_the_sample(day):
    round_ = Round.objects.get(slug="sample-round-2026")
    assert rows(standings(round_, day)) == naive_rounds.standings(naive.read(*MODELS), round_, day)


def test_the_twin_says_the_same_of_the_history_of_the_sample():
    round_, day = Round.objects.get(slug="sample-round-2026"), date(2026, 3, 12)
    passed = naive_rounds.standings_over_time(naive.read(*MODELS), round_, day, public=True)
    assert len(passed) > 3
    assert over_time(standings_over_time(round_, day, public=True)) == passed


@builders.examples
@given(plan=histories(), day=maybe_days)
def test_answers_to_each_question_sum_to_the_replies_for_any_history_and_day(db, plan, day):
    with builders.undone():
        round_ = make_history(plan)
        public = record_of(round_, day, replies=Q())
        counts = {
            row.question.number: {str(state): getattr(row, state) for state in AnswerState}
            for row in question_states(public)
        }
        assert counts == naive_rounds.question_states(naive.read(*MODELS), round_, day)
        assert {sum(states.values()) for states in counts.values()} == {len(public.published)}
        assert len({reply.iso3 for reply in public.published}) == len(public.published)
        # The history of the record is that of the round, and each of its days sums to the addressees.
        passed = naive_rounds.standings_over_time(naive.read(*MODELS), round_, day, public=True)
        assert [(row.day, {s: getattr(row, s) for s in Standing}) for row in history(public)] == [
            (on, counts) for on, counts, _sent in passed
        ]
        assert {row.addressees for row in history(public)} <= {len(plan["addressees"])}


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
    return any((t.starts_on or FIRST) <= FIRST and (t.until is None or t.until > FIRST) for t in terms)


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


def test_a_choice_beside_what_cannot_be_read_is_no_readable_answer():
    round_ = Round.objects.create(slug="test-round", title="T")
    question = round_.questions.create(number=1, text="T", kind="single", is_required=True)
    addressee = Addressee.objects.create(round=round_, state=State.objects.get(iso3="BEL"))
    reply = Reply.objects.create(addressee=addressee, received_on=FIRST, channel="fax", language="en", status="entered")
    answer = Answer.objects.create(reply=reply, question=question)
    answer.choices.add(question.choices.create(slug="a", label="A"))
    assert [row.standing for row in standings(round_)] == ["on_time"]
    Answer.objects.filter(pk=answer.pk).update(is_unreadable=True)
    assert [row.standing for row in standings(round_)] == ["partly"]
    assert question_states(record_of(round_, replies=Q()))[0].unreadable == 1


def test_of_two_replies_that_stood_on_a_day_the_later_one_counts(persona):
    """One was registered for the wrong State and withdrawn after the State's own had come."""
    round_ = Round.objects.create(slug="test-round", title="T", deadline=FIRST + timedelta(2))
    addressee = Addressee.objects.create(round=round_, state=State.objects.get(iso3="BEL"))
    common = {"addressee": addressee, "channel": "fax", "language": "en", "confirmation_due_on": FIRST}
    first = Reply.objects.create(received_on=FIRST, **common)
    Reply.objects.filter(pk=first.pk).update(
        withdrawn_by=persona("editor"), withdrawn_on=FIRST + timedelta(9), withdrawal_reason="x", status="published"
    )
    Reply.objects.create(number=2, received_on=FIRST + timedelta(3), status="published", **common)
    day = FIRST + timedelta(5)
    assert [(row.standing, row.received_on) for row in standings(round_, day)] == [("late", FIRST + timedelta(3))]
    assert Round.objects.with_counts(day).get(pk=round_.pk).replies_recorded == 1
    # What was withdrawn is not published again, as at whatever day.
    assert [row.received_on for row in record_of(round_, day, replies=Q()).published] == [FIRST + timedelta(3)]
