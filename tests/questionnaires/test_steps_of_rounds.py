"""A round goes step by step, whoever writes it and by whatever way; what its record stands on stays as it was."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from gfmd.questionnaires.actions import coding
from gfmd.questionnaires.models import Reading, Round
from tests.factories import RoundFactory
from tests.questionnaires.coding_round import make_coding_round, read
from tests.questionnaires.rounds import past_the_steps

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)
STEPS = ["draft", "circulated", "closed", "published"]


def written(round_, **fields):
    """Whether the database takes these fields."""
    try:
        with transaction.atomic():
            Round.objects.filter(pk=round_.pk).update(**fields)
    except IntegrityError as refusal:
        return str(refusal).splitlines()[0]
    return ""


@pytest.mark.parametrize("before", STEPS)
@pytest.mark.parametrize("after", STEPS)
def test_only_to_the_next_step(before, after):
    round_ = RoundFactory(status=before, circulated_on=DAY)
    is_next = STEPS.index(after) - STEPS.index(before) in (0, 1)
    assert ("one step at a time" in written(round_, status=after)) != is_next
    with past_the_steps():
        assert written(round_, status=after) == ""


FIXED = [
    pytest.param({"circulated_on": date(2026, 3, 3)}, "the day the round went out", id="day"),
    pytest.param({"circulated_on": None}, "the day the round went out", id="no day"),
    pytest.param({"channel": "fax"}, "the channel the round went out by", id="channel"),
    pytest.param({"channel": ""}, "the channel the round went out by", id="no channel"),
    pytest.param({"is_fictional": True}, "from fiction into fact", id="fiction"),
]


@pytest.mark.parametrize(("fields", "why"), FIXED)
@pytest.mark.parametrize("status", STEPS[1:])
def test_once_out_it_stays_as_it_went_out(fields, why, status):
    assert why in written(RoundFactory(status=status, circulated_on=DAY, channel="e_mail"), **fields)


@pytest.mark.parametrize(("fields", "why"), FIXED)
def test_a_draft_is_worked_on(fields, why):
    assert written(RoundFactory(circulated_on=DAY, channel="e_mail"), **fields) == ""


def test_a_channel_that_was_not_recorded_is_filled_in_once():
    round_ = RoundFactory(status="circulated", circulated_on=DAY)
    assert written(round_, channel="fax") == ""
    assert "channel" in written(round_, channel="e_mail")


def test_what_is_agreed_later_can_still_be_changed():
    round_ = RoundFactory(status="circulated", circulated_on=DAY, channel="fax", deadline=date(2026, 4, 1))
    later = {"deadline": date(2026, 5, 1), "confirmation_days": 20, "double_entry_percent": 20, "double_coding": False}
    assert written(round_, **later) == ""


@pytest.mark.parametrize("double", [True, False])
def test_read_once_or_twice_is_settled_by_the_first_reading(double, persona):
    round_ = make_coding_round(1, double=double)
    assert written(round_, double_coding=not double) == ""
    assert written(round_, double_coding=double) == ""
    reading = coding.start_reading(round_=round_, by=persona("coder a"))
    assert "it stays so" in written(round_, double_coding=not double)
    coding.give_back(reading=reading, by=persona("coder a"))
    assert written(round_, double_coding=not double) == ""
    read(Round.objects.get(pk=round_.pk), persona("coder a"), "water")
    assert "it stays so" in written(round_, double_coding=double)
    assert Reading.objects.count() == 1


def test_the_readings_of_another_round_do_not_count(persona):
    read(make_coding_round(1, slug="read-before"), persona("coder a"), "water")
    assert written(make_coding_round(1), double_coding=False) == ""
