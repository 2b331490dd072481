"""What an uploaded workbook says, cell by cell, and what is wrong with it."""

import io
import zipfile
from datetime import date, datetime
from decimal import Decimal

import pytest

from gfmd.questionnaires.models import Question, Reply
from gfmd.questionnaires.workbooks.check import Outcome, compare, understood
from gfmd.questionnaires.workbooks.child import workbook as cells_of
from gfmd.questionnaires.workbooks.values import Value
from tests.factories.questionnaires import AnswerTranslationFactory
from tests.questionnaires.workbooks.conftest import Setting
from tests.questionnaires.workbooks.sheets import NOBODY, edited, made, told, typed

KIND = Question.Kind
pytestmark = pytest.mark.django_db


def run_of(small, content, by=None):
    return compare(understood(small.round, "xlsx", cells_of(content)), by or NOBODY)


def test_each_cell_is_new_changed_cleared_or_the_same(small):
    small.full_reply("TUV")
    content = typed(made(small, filled=True), E13="Rien encore.", E14=None, E18="Yes", E17="Yes")
    run = run_of(small, content)
    assert run.problems == []
    assert {line.asked.kind: line.outcome for line in run.lines} == {
        KIND.OPEN: Outcome.CHANGED,
        KIND.SINGLE: Outcome.CLEARED,
        KIND.MULTIPLE: Outcome.SAME,
        KIND.YES_NO: Outcome.CHANGED,
        KIND.NUMBER: Outcome.SAME,
        KIND.DATE: Outcome.SAME,
    }
    changed = run.lines[0]
    assert (changed.before.text, changed.after.text, changed.where) == ("Nous avons commencé.", "Rien encore.", "E13")
    assert run.counts == {Outcome.NEW: 0, Outcome.CHANGED: 2, Outcome.CLEARED: 1, Outcome.SAME: 3}


@pytest.mark.parametrize(
    ("cells", "kind", "value"),
    [
        pytest.param({"E13": " two\r\nlines "}, KIND.OPEN, Value(text="two\nlines", language="en"), id="text"),
        pytest.param({"E13": "oui", "F13": "FRENCH"}, KIND.OPEN, Value(text="oui", language="fr"), id="language"),
        pytest.param({"E13": 2026}, KIND.OPEN, Value(text="2026", language="en"), id="number as a text"),
        pytest.param({"E14": "choice TWO"}, KIND.SINGLE, Value(choices=("two",)), id="label in other letters"),
        pytest.param({"E14": "two"}, KIND.SINGLE, Value(choices=("two",)), id="code"),
        pytest.param({"E14": "Choix two"}, KIND.SINGLE, Value(choices=("two",)), id="label in another language"),
        pytest.param(
            {"E15": "x", "E17": "Да", "E16": "no"}, KIND.MULTIPLE, Value(choices=("one", "three")), id="marks"
        ),
        pytest.param({"E18": True}, KIND.YES_NO, Value(yes=True), id="a boolean"),
        pytest.param({"E18": "не"}, None, None, id="no word for it"),
        pytest.param({"E18": "لا"}, KIND.YES_NO, Value(yes=False), id="no in Arabic"),
        pytest.param({"E19": 5}, KIND.NUMBER, Value(number=Decimal(5)), id="number"),
        pytest.param({"E19": "٣"}, KIND.NUMBER, Value(number=Decimal(3)), id="number in Arabic digits as a text"),
        pytest.param({"E20": datetime(2026, 5, 1)}, KIND.DATE, Value(date=date(2026, 5, 1)), id="date"),
        pytest.param({"E20": "2026-05-01"}, KIND.DATE, Value(date=date(2026, 5, 1)), id="date as a text"),
    ],
)
def test_cells_are_read(small, cells, kind, value):
    run = run_of(small, typed(made(small), **cells))
    if kind is None:
        assert [problem.where for problem in run.problems] == list(cells)
    else:
        assert run.problems == []
        assert [(line.asked.kind, line.after) for line in run.lines] == [(kind, value)]


@pytest.mark.parametrize(
    ("cells", "where", "reason"),
    [
        pytest.param({"E13": "=1+1"}, "E13", "formula", id="formula in an answer"),
        pytest.param({"C13": "=1+1"}, "C13", "formula", id="formula in a question"),
        pytest.param({"E13": "oui", "F13": "Klingon"}, "F13", "six languages", id="unknown language"),
        pytest.param({"E13": datetime(2026, 1, 1)}, "E13", "Not a text", id="date for a text"),
        pytest.param({"E14": "Choice four"}, "E14", "not one of the choices", id="unknown choice"),
        pytest.param({"E14": "Choice one; Choice two"}, "E14", "Two choices", id="two choices for a single one"),
        pytest.param({"E16": "perhaps"}, "E16", "neither yes nor no", id="neither yes nor no of a choice"),
        pytest.param({"E18": "perhaps"}, "E18", "neither yes nor no", id="neither yes nor no"),
        pytest.param({"E19": "many"}, "E19", "not a number", id="words for a number"),
        pytest.param({"E19": "1,5"}, "E19", "not a number", id="a comma may mean two things"),
        pytest.param({"E19": 1.234}, "E19", "two decimals", id="three decimals"),
        pytest.param({"E19": 1e12}, "E19", "twelve digits", id="too large"),
        pytest.param({"E19": datetime(2026, 1, 1)}, "E19", "not a number", id="date for a number"),
        pytest.param({"E20": True}, "E20", "not a date", id="yes for a date"),
        pytest.param({"E20": "01/05/2026"}, "E20", "not a date", id="day or month first"),
        pytest.param({"E20": "2026-02-30"}, "E20", "not a date", id="no such day"),
        pytest.param({"E20": datetime(2026, 1, 1, 12)}, "E20", "time of day", id="date with a time"),
        pytest.param({"G3": "see annex"}, "G3", "outside", id="words outside the answers"),
        pytest.param({"E30": "more"}, "E30", "outside", id="words below the answers"),
        pytest.param({"F14": "English"}, "F14", "outside", id="language where none is asked"),
        pytest.param({"A15": "2"}, "A15", "Rows were", id="a key that was changed"),
    ],
)
def test_wrong_cells_are_named_with_a_reason(small, cells, where, reason):
    run = run_of(small, typed(made(small), **cells))
    assert [(problem.where, reason in problem.reason) for problem in run.problems] == [(where, True)]


@pytest.mark.parametrize("length", [32_768, 65_536])
def test_a_text_too_long_is_named(small, length):
    """openpyxl and Excel write no such cell, other programs do."""
    source, target = zipfile.ZipFile(io.BytesIO(typed(made(small), E13="HERE"))), io.BytesIO()
    with zipfile.ZipFile(target, "w") as longer:
        for name in source.namelist():
            longer.writestr(name, source.read(name).replace(b"HERE", b"x" * length))
    problems = run_of(small, target.getvalue()).problems
    assert [(problem.where, "32,767" in problem.reason) for problem in problems] == [("E13", True)]


@pytest.mark.parametrize(
    ("meta", "where", "reason"),
    [
        pytest.param({"format": "2"}, "gfmd!B1", "format", id="format"),
        pytest.param({"round": "sample-round-2026"}, "gfmd!B2", "another round", id="round"),
        pytest.param({"version": "2"}, "gfmd!B3", "never circulated", id="version not out yet"),
        pytest.param({"version": "0"}, "gfmd!B3", "never circulated", id="version before the first"),
        pytest.param({"version": "²"}, "gfmd!B3", "never circulated", id="version that is no number"),
        pytest.param({"state": "FRA"}, "gfmd!B4", "State", id="State that was not addressed"),
        pytest.param({"state": "\u202e"}, "gfmd!B4", "State", id="no State"),
        pytest.param({"state": "VUT"}, "gfmd!B9", "does not fit", id="another State than it was made for"),
        pytest.param({"language": "tlh"}, "gfmd!B5", "language", id="language"),
        pytest.param({"language": "fr"}, "gfmd!B9", "does not fit", id="another language than it was made in"),
        pytest.param({"filled": "yes"}, "gfmd!B9", "does not fit", id="said to be filled in"),
        pytest.param({"checksum": "0"}, "gfmd!B9", "does not fit", id="checksum"),
        pytest.param({"kept": "x"}, "gfmd!B7", "does not fit", id="kept answers that are no numbers"),
        pytest.param({"kept": "1" * 9}, "gfmd!B7", "does not fit", id="a kept answer beyond any number"),
        pytest.param({"revisions": "1"}, "gfmd!B7", "does not fit", id="revisions that are no pairs"),
        pytest.param({"revisions": "1:²"}, "gfmd!B7", "does not fit", id="revisions that are no digits"),
    ],
)
def test_workbooks_of_something_else_are_refused_whole(small, meta, where, reason):
    run = run_of(small, told(typed(made(small), E13="text"), **meta))
    assert [(problem.where, reason in problem.reason) for problem in run.problems] == [(where, True)]
    assert run.lines == []


def test_a_workbook_of_another_round_is_refused(small):
    other = Setting()
    run = run_of(small, typed(made(other), E13="text"))
    assert [problem.where for problem in run.problems] == ["gfmd!B2"]


def test_a_file_without_our_sheet_is_refused(small):
    run = run_of(small, edited(made(small), lambda book: book.remove(book["gfmd"])))
    assert "not a workbook of this site" in run.problems[0].reason


def test_foreign_sheets_and_merged_cells_are_named(small):
    def change(book):
        book.create_sheet("Annex")["A1"] = "more"
        book.create_sheet("Empty")
        book.worksheets[0].merge_cells("E13:E14")

    run = run_of(small, edited(made(small), change))
    assert {problem.where for problem in run.problems} == {"Annex", "E13:E14"}


def test_a_removed_row_is_found(small):
    run = run_of(small, edited(made(small), lambda book: book.worksheets[0].delete_rows(15)))
    assert "question 3 should stand in row 15" in run.problems[0].reason


@pytest.mark.parametrize("status", [Reply.Status.CODED, Reply.Status.CHECKED, Reply.Status.PUBLISHED])
def test_what_is_checked_is_reopened_first(small, status):
    small.full_reply("TUV")
    same, other = made(small, filled=True), typed(made(small), E13="Something else.")
    small.addressees["TUV"].replies.update(status=status, confirmation_due_on=date(2026, 4, 1))
    assert run_of(small, same).changes_nothing
    (problem,) = run_of(small, other).problems
    assert "The reply of Tuvalu is" in problem.reason
    assert "Reopen it first" in problem.reason


def test_a_reply_to_another_version_is_not_mixed(small):
    small.full_reply("TUV", version=2)
    problems = run_of(small, typed(made(small), E13="Something else.")).problems
    assert ["answers version 2" in problem.reason for problem in problems] == [True]


def test_an_answer_changed_here_since_the_workbook_was_made_is_marked(small):
    reply = small.full_reply("TUV")
    content = typed(made(small, filled=True), E13="From the file.", E19=7)
    reply.answers.filter(question=small.questions[KIND.OPEN]).update(text="From the screen.")
    lines = {line.asked.kind: line for line in run_of(small, content).lines}
    assert lines[KIND.OPEN].moved_on
    assert not lines[KIND.NUMBER].moved_on


def test_an_answer_first_given_here_since_the_workbook_was_made_is_marked(small):
    """Its empty cell would clear it."""
    reply = small.reply("TUV")
    small.answer(reply, KIND.YES_NO, yes=False)
    content = made(small, filled=True)
    small.answer(reply, KIND.NUMBER, number=7)
    (line,) = run_of(small, content).to_write
    assert (line.asked.kind, line.outcome, line.moved_on) == (KIND.NUMBER, Outcome.CLEARED, True)


def test_an_answer_does_not_take_the_language_of_its_translation(small):
    reply = small.full_reply("TUV")
    AnswerTranslationFactory(answer=reply.answers.get(question=small.questions[KIND.OPEN]), language="en")
    problems = run_of(small, typed(made(small), E13="We have begun.", F13="English")).problems
    assert [(problem.where, "translation" in problem.reason) for problem in problems] == [("E13", True)]


def test_it_is_seven_queries(small, persona, django_assert_max_num_queries):
    editor = persona("editor")
    editor.get_all_permissions()
    small.full_reply("TUV")
    parsed = cells_of(made(small, filled=True))
    with django_assert_max_num_queries(7):
        compare(understood(small.round, "xlsx", parsed), editor)
