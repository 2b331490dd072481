"""How long an import of 10,140 answers takes, part by part: `pytest tests/bench/bench_import.py -s`.

Prints and judges only what was written: a time measured on a shared machine says nothing that a test could assert.
"""

import time

import pytest

from gfmd.places.models import State
from gfmd.questionnaires.actions.workbooks import import_answers
from gfmd.questionnaires.models import Answer, Question, Round
from gfmd.questionnaires.workbooks.check import compare, understood
from gfmd.questionnaires.workbooks.read import parse
from tests.factories.questionnaires import AddresseeFactory, ChoiceFactory, QuestionFactory, RoundFactory

QUESTIONS = 52


def timed(words, work):
    started = time.perf_counter()
    found = work()
    print(f"{words}: {time.perf_counter() - started:.1f} s")
    return found


@pytest.mark.django_db
def test_ten_thousand_answers(persona):
    round_ = RoundFactory()
    for number in range(1, QUESTIONS + 1):
        kind = Question.Kind.SINGLE if number % 10 == 0 else Question.Kind.OPEN
        question = QuestionFactory(round=round_, number=number, kind=kind)
        if kind == Question.Kind.SINGLE:
            ChoiceFactory(question=question, slug="one")
    states = list(State.objects.order_by("iso3"))[:195]
    for state in states:
        AddresseeFactory(round=round_, state=state)
    Round.objects.filter(pk=round_.pk).update(status="circulated", circulated_on="2026-03-02", circulated_version=1)
    round_.refresh_from_db()

    def table(words):
        rows = ["state,question,answer,language,received_on,channel"]
        for state in states:
            for number in range(1, QUESTIONS + 1):
                answer = "one" if number % 10 == 0 else f"{words} {number} of {state.iso3}."
                rows.append(f"{state.iso3},{number},{answer},en,2026-03-20,e_mail")
        return "\n".join(rows).encode()

    told = {"by": persona("editor"), "round_": round_, "kind": "csv"}
    parsed = timed("read in the child process", lambda: parse("csv", table("Answer")))
    timed("compared", lambda: compare(understood(round_, "csv", parsed), told["by"]))
    timed("imported, all new", lambda: import_answers(parsed=parsed, **told))
    assert Answer.objects.filter(reply__addressee__round=round_).count() == QUESTIONS * 195
    timed("imported again, nothing new", lambda: import_answers(parsed=parsed, **told))
    changed = parse("csv", table("Other words"))
    imported = timed("imported, nine in ten changed", lambda: import_answers(parsed=changed, **told))
    assert imported.counts["changed"] == 195 * 47
