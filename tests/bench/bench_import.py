"""How long an import of 10,140 answers takes, part by part: `make bench`.

Prints, and judges only what was written: a time measured on a shared machine says nothing that a test could assert.
"""

from gfmd.questionnaires.actions.workbooks import import_answers
from gfmd.questionnaires.models import Answer
from gfmd.questionnaires.workbooks.check import compare, understood
from gfmd.questionnaires.workbooks.read import parse


def test_ten_thousand_answers(persona, timed, big):
    told = {"by": persona("editor"), "round_": big.round, "kind": "csv"}
    first, second = big.table("Answer", "one"), big.table("Other words", "two")
    parsed = timed("read in the child process", lambda: parse("csv", first))
    timed("compared, all new", lambda: compare(understood(big.round, "csv", parsed), told["by"]))
    timed("imported, all new", lambda: import_answers(parsed=parsed, **told))
    written = Answer.objects.filter(reply__addressee__round=big.round)
    assert written.count() == 10_140
    timed("imported again, nothing new", lambda: import_answers(parsed=parsed, **told))
    changed = parse("csv", second)
    timed("compared, all changed", lambda: compare(understood(big.round, "csv", changed), told["by"]))
    imported = timed("imported, all changed", lambda: import_answers(parsed=changed, **told))
    assert imported.counts["changed"] == 10_140
    assert not written.filter(revision=1).exists()
