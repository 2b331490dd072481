"""What benchmarks measure with: the clock, and the processor time of Python and of the session's server process.

The clock tells little on a machine that others use at the same time; processor time tells what the work costs.
"""

import time
from contextlib import suppress

import psutil
import pytest
from django.db import connection

from gfmd.places.models import State
from gfmd.questionnaires.models import Question
from tests.factories.questionnaires import AddresseeFactory, ChoiceFactory, QuestionFactory, RoundFactory

QUESTIONS = 52
EVERY = 10  # every tenth question is one of choices


@pytest.fixture
def timed(db):
    """`timed(words, work)` does the work, prints what it took, and returns what it gave."""

    def server_time():
        with suppress(psutil.Error, AttributeError):  # it may run on another machine
            times = psutil.Process(connection.connection.info.backend_pid).cpu_times()
            return times.user + times.system
        return float("nan")

    def measure(words, work):
        connection.ensure_connection()
        marks = time.perf_counter(), time.process_time(), server_time()
        found = work()
        took = [after - before for after, before in zip(clocks(), marks, strict=True)]
        print(f"{words:<44} {took[0]:6.1f} s, of processor: Python {took[1]:5.1f} s, PostgreSQL {took[2]:5.1f} s")
        return found

    def clocks():
        return time.perf_counter(), time.process_time(), server_time()

    print()
    return measure


class Big:
    """A round of 52 questions to 195 States, with the tables that answer it in 10,140 cells."""

    def __init__(self):
        self.round = RoundFactory(title_en="A big round")
        for number in range(1, QUESTIONS + 1):
            kind = Question.Kind.OPEN if number % EVERY else Question.Kind.SINGLE
            question = QuestionFactory(round=self.round, number=number, kind=kind)
            if kind == Question.Kind.SINGLE:
                for slug in ("one", "two"):
                    ChoiceFactory(question=question, slug=slug)
        self.states = list(State.objects.order_by("iso3"))[:195]
        for state in self.states:
            AddresseeFactory(round=self.round, state=state)
        self.round.status, self.round.circulated_on, self.round.circulated_version = "circulated", "2026-03-02", 1
        self.round.save()
        self.round.refresh_from_db()

    def table(self, words, choice):
        rows = ["state,question,answer,language,received_on,channel"]
        for state in self.states:
            for number in range(1, QUESTIONS + 1):
                answer = f"{words} {number} of {state.iso3}." if number % EVERY else choice
                rows.append(f"{state.iso3},{number},{answer},en,2026-03-20,e_mail")
        return "\n".join(rows).encode()


@pytest.fixture
def big(db):
    return Big()
