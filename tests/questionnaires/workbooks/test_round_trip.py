"""What goes out in a workbook comes back the same, for every State and language."""

import io
import zipfile
from datetime import date
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gfmd.core.models import Language
from gfmd.questionnaires.models import Addressee, Answer, Question, Round
from gfmd.questionnaires.workbooks.check import Outcome, compare, understood
from gfmd.questionnaires.workbooks.child import workbook as cells_of
from gfmd.questionnaires.workbooks.read import parse
from gfmd.questionnaires.workbooks.values import value_of
from gfmd.questionnaires.workbooks.write import archive, recorded, workbook
from tests.questionnaires.workbooks.sheets import NOBODY

KIND = Question.Kind
pytestmark = pytest.mark.django_db


def dry_run(round_, content):
    """Read in this process: the child's own limits are tested apart, and starting it 195 times takes a minute."""
    return compare(understood(round_, "xlsx", cells_of(content)), NOBODY)


def filled(round_, addressee, language):
    return workbook(round_, addressee, language, answers=recorded([addressee], NOBODY).get(addressee.pk, {}))


# Texts of any characters, among them those that XML, Excel and openpyxl are known to trip over.
TRICKY = st.sampled_from(
    ["=1+1", "_x000D_", "_x005F_x0041_", "x005F_", "a\r\nb", "\u202eabc", "'=x", " x ", "\ufeffa", "\x0b"]
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=40) | TRICKY


@st.composite
def values(draw):
    """{kind: fields of an answer}: some questions answered, some blank, some without a row."""
    chosen = {}
    text = draw(TEXTS | st.none())
    if text is not None:
        chosen[KIND.OPEN] = {"text": text, "language": draw(st.sampled_from(Language.values)) if text else ""}
    slugs = ["one", "two", "three"]
    if draw(st.booleans()):
        chosen[KIND.SINGLE] = {"choices": draw(st.lists(st.sampled_from(slugs), max_size=1))}
    if draw(st.booleans()):
        chosen[KIND.MULTIPLE] = {"choices": draw(st.lists(st.sampled_from(slugs), unique=True))}
    if draw(st.booleans()):
        chosen[KIND.YES_NO] = {"yes": draw(st.booleans() | st.none())}
    if draw(st.booleans()):
        most = Decimal("999999999999.99")
        chosen[KIND.NUMBER] = {"number": draw(st.decimals(-most, most, places=2))}
    if draw(st.booleans()):
        chosen[KIND.DATE] = draw(st.dates().map(lambda day: {"date": day}) | st.just({"is_unreadable": True}))
    return chosen


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers=values(), language=st.sampled_from(Language.values), iso3=st.sampled_from(["TUV", "VUT", "BEL", "PHL"]))
def test_any_answers_come_back_without_a_difference(small, answers, language, iso3):
    Answer.objects.filter(reply__addressee__round=small.round).delete()
    addressee = small.addressees[iso3]
    reply = addressee.replies.first() or small.reply(iso3)
    for kind, fields in answers.items():
        small.answer(reply, kind, **fields)
    run = dry_run(small.round, filled(small.round, addressee, language))
    assert run.problems == []
    assert [line for line in run.lines if line.outcome != Outcome.SAME] == []


@pytest.mark.parametrize("language", Language.values)
def test_an_empty_workbook_changes_nothing_of_a_full_reply(small, language):
    small.full_reply("TUV")
    run = dry_run(small.round, workbook(small.round, small.addressees["TUV"], language))
    assert (run.problems, run.lines, run.changes_nothing) == ([], [], True)


@pytest.mark.parametrize("language", Language.values)
def test_every_answer_is_filled_in_and_read_again_without_the_reply(small, language):
    """The reading side alone: with the reply gone, all that was filled in is new and has its value."""
    reply = small.full_reply("TUV")
    content = filled(small.round, small.addressees["TUV"], language)
    expected = {answer.question.kind: value_of(answer) for answer in reply.answers.all()}
    reply.delete()
    run = dry_run(small.round, content)
    assert {line.asked.kind: line.after for line in run.lines} == expected
    assert {line.outcome for line in run.lines} == {Outcome.NEW}
    assert [claim.language for claim in run.to_register] == [language]


def test_every_state_of_the_sample_comes_back_without_a_difference():
    """All 195, each in its working language, and in another one too: every language is met many times."""
    round_ = Round.objects.get(slug="sample-round-2026")
    addressees = list(Addressee.objects.filter(round=round_).select_related("state").order_by("state__iso3"))
    answered = 0
    bundle = zipfile.ZipFile(io.BytesIO(archive(round_, addressees, NOBODY, filled=True)))
    assert len(bundle.namelist()) == len(addressees) == 195
    for name in bundle.namelist():
        run = dry_run(round_, bundle.read(name))
        assert run.problems == [], name
        assert {line.outcome for line in run.lines} <= {Outcome.SAME}, name
        answered += sum(not line.after.is_blank for line in run.lines)
    there = [
        value_of(answer) for answer in Answer.objects.filter(reply__addressee__round=round_, reply__withdrawn_on=None)
    ]
    assert answered == sum(not value.is_blank and not value.is_unreadable for value in there) > 500


def test_what_goes_out_is_locked_but_for_answers_and_says_what_it_is(small):
    small.full_reply("TUV")
    book = openpyxl.load_workbook(io.BytesIO(filled(small.round, small.addressees["TUV"], "ar")))
    page = book.worksheets[0]
    assert page.protection.sheet
    assert page.sheet_view.rightToLeft
    assert [sheet.sheet_state for sheet in book.worksheets] == ["visible", "hidden", "hidden"]
    unlocked = {cell.coordinate for row in page.iter_rows() for cell in row if not cell.protection.locked}
    # one open question with its language, one single, three choices, yes or no, number, date
    assert unlocked == {"E13", "F13", "E14", "E15", "E16", "E17", "E18", "E19", "E20"}
    about = {row[0].value: row[1].value for row in book["gfmd"].iter_rows()}
    assert about["state"] == "TUV"
    assert about["round"] == small.round.slug
    assert (about["version"], about["language"], about["format"], about["filled"]) == ("1", "ar", "1", "yes")
    rules = {str(rule.sqref): rule.type for rule in page.data_validations.dataValidation}
    assert rules["E14"] == "list"
    assert (rules["E19"], rules["E20"], rules["F13"]) == ("decimal", "date", "list")
    english = openpyxl.load_workbook(io.BytesIO(workbook(small.round, small.addressees["TUV"], "en")))
    assert not english.worksheets[0].sheet_view.rightToLeft


def test_texts_are_never_formulas(small):
    small.round.title_en = "=HYPERLINK(1)"
    reply = small.reply("TUV")
    small.answer(reply, KIND.OPEN, text="=1+1", language="en")
    page = openpyxl.load_workbook(io.BytesIO(filled(small.round, small.addressees["TUV"], "en"))).worksheets[0]
    assert (page["E13"].value, page["E13"].data_type) == ("=1+1", "s")
    assert page["B1"].data_type == "s"


def test_a_text_too_long_for_a_cell_stays_out_and_stays_as_it_is(small):
    reply = small.reply("TUV")
    small.answer(reply, KIND.OPEN, text="x" * 40_000, language="en")
    content = filled(small.round, small.addressees["TUV"], "en")
    page = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert page["E13"].protection.locked
    run = dry_run(small.round, content)
    assert run.changes_nothing
    assert KIND.OPEN not in {line.asked.kind for line in run.lines}


def test_dates_before_spreadsheets_and_equal_labels_come_back(small):
    for choice in small.questions[KIND.SINGLE].choices.filter(slug__in=["one", "two"]):
        type(choice).objects.filter(pk=choice.pk).update(label_ru="Да")  # may be filled in after circulation
    reply = small.reply("TUV")
    small.answer(reply, KIND.DATE, date=date(1899, 12, 31))
    small.answer(reply, KIND.SINGLE, choices=["two"])
    run = dry_run(small.round, filled(small.round, small.addressees["TUV"], "ru"))
    assert run.changes_nothing


def test_the_child_process_reads_the_same(small):
    small.full_reply("TUV")
    content = filled(small.round, small.addressees["TUV"], "fr")
    assert parse("xlsx", content) == cells_of(content)
