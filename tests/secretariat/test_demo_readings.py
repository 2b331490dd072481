"""The readings of the demo: made from the known sentences, loaded whole, and only once."""

import json
import time

import pytest

from gfmd.indicators.agreement import agreement
from gfmd.indicators.coding import reading_progress
from gfmd.questionnaires.actions import coding as actions
from gfmd.questionnaires.models import Adjudication, Answer, Codebook, Coding, Reading, Round
from gfmd.secretariat.demo.coding import LEFT_TO_DECIDE, READINGS, load_demo_readings
from tools import demo_readings


def test_the_file_is_as_generated():
    assert READINGS.read_text(encoding="utf-8") == demo_readings.contents()


def test_about_one_answer_in_eight_is_read_differently():
    readings = json.loads(READINGS.read_text(encoding="utf-8")).values()
    differing = sum(set(first) != set(second) for first, second in readings)
    assert 0.10 < differing / len(readings) < 0.14


@pytest.mark.django_db
def test_they_load_at_once_and_only_once(persona):
    people = {"coder_a": persona("coder a"), "coder_b": persona("coder b"), "reviewer": persona("reviewer")}
    round_ = Round.objects.get(slug="sample-round-2026")
    begun = time.monotonic()
    written = load_demo_readings(**people)
    assert time.monotonic() - begun < 3
    answered = Answer.objects.filter(question__round=round_, question__number=6).exclude(text="")
    assert written == answered.count() == Reading.objects.filter(pass_number=2).count()
    assert Coding.objects.undecided().values("reading__answer").distinct().count() == LEFT_TO_DECIDE
    progress = reading_progress(round_)
    assert (progress.to_read, progress.to_decide) == (0, LEFT_TO_DECIDE)
    (found,) = agreement(Codebook.objects.filter(question__round=round_))
    assert found.answers == written
    assert 0.7 < found.alpha.value < 1
    counted = [model.objects.count() for model in (Reading, Coding, Adjudication)]
    assert load_demo_readings(**people) == 0
    assert counted == [model.objects.count() for model in (Reading, Coding, Adjudication)]


@pytest.mark.django_db
def test_what_was_begun_by_hand_stays(persona):
    own = actions.start_reading(round_=Round.objects.get(slug="sample-round-2026"), by=persona("coder a"))
    load_demo_readings(coder_a=persona("coder a"), coder_b=persona("coder b"), reviewer=persona("reviewer"))
    assert list(Reading.objects.filter(answer=own.answer)) == [own]
