"""The pages of workbooks and tables: who may, what they show, what they write, and that it is all or nothing."""

import csv
import io
import zipfile
from datetime import date

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape

from gfmd.questionnaires.actions import Refused, workbooks
from gfmd.questionnaires.models import Answer, Original, Question, Reply, Round
from gfmd.questionnaires.workbooks import tables
from gfmd.questionnaires.workbooks.check import Outcome, compare, understood
from gfmd.questionnaires.workbooks.child import table as table_cells
from gfmd.questionnaires.workbooks.child import workbook as cells_of
from gfmd.questionnaires.workbooks.values import value_of
from tests.factories.questionnaires import AnswerTranslationFactory
from tests.personas import PERSONAS
from tests.questionnaires.workbooks.conftest import own_var, small  # noqa: F401
from tests.questionnaires.workbooks.sheets import NOBODY, made, typed

KIND = Question.Kind
EDITORS = {"editor", "second editor"}
RECEIPT = {"received_on": "2026-03-20", "channel": "e_mail"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client_of):
    return client_of("editor")


@pytest.fixture
def base(small):  # noqa: F811
    return f"/admin/rounds/{small.round.slug}/workbooks/"


def send(client, base, content, name="reply.xlsx"):
    """Uploads; returns the address of the comparison, or the page that refuses."""
    response = client.post(base, {"file": SimpleUploadedFile(name, content)})
    return response["Location"] if response.status_code == 302 else response


def take_over(client, address, **more):
    basis = client.get(address).context["run"].basis
    return client.post(address, {"basis": basis, **more})


def read_csv(response):
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))


def table_of(*rows, columns="state,question,answer,language,received_on,channel"):
    return "\n".join([columns, *rows]).encode()


@pytest.mark.parametrize("name", [*PERSONAS, None])
def test_only_those_who_enter_replies(small, base, client_of, client, name):  # noqa: F811
    chosen = client_of(name) if name else client
    address = None
    if name in EDITORS:
        address = send(chosen, base, typed(made(small), E13="text"))
    paths = ["", "download/?state=TUV", "template.csv", "answers.csv"]
    for path in [base + path for path in paths] + ([address, f"{address}marked/"] if address else []):
        assert chosen.get(path).status_code == (200 if name in EDITORS else 403 if name else 302), path
    if name not in EDITORS:
        assert send(chosen, base, made(small)) is not None
        assert chosen.post(base).status_code in (302, 403)
        assert chosen.post(f"{base}{'a' * 22}/").status_code in (302, 403)
    assert not Reply.objects.filter(addressee__round=small.round).exists()


def test_the_action_refuses_those_without_the_right(small, persona):  # noqa: F811
    from django.core.exceptions import PermissionDenied

    for name in set(PERSONAS) - EDITORS:
        with pytest.raises(PermissionDenied):
            workbooks.import_answers(
                by=persona(name),
                round_=small.round,
                kind="xlsx",
                parsed=cells_of(typed(made(small), E13="x")),
                received_on=date(2026, 3, 9),
                channel="fax",
            )


def test_one_upload_is_nobody_elses(small, base, client_of):  # noqa: F811
    address = send(client_of("editor"), base, typed(made(small), E13="text"))
    other = client_of("second editor")
    assert other.get(address).status_code == other.get(f"{address}marked/").status_code == 404
    assert other.post(address, {"basis": "", **RECEIPT}).status_code == 404


def test_a_workbook_registers_enters_and_keeps_the_reply(small, base, editor, persona):  # noqa: F811
    content = typed(made(small), E13="Nous commençons.", F13="français", E14="Choice two", E15="Yes", E19=4)
    address = send(editor, base, content)
    page = editor.get(address).content.decode()
    assert "Nous commençons." in page
    assert "E13" in page
    assert not Reply.objects.filter(addressee__round=small.round).exists(), "a comparison writes nothing"
    done = editor.post(address, {"basis": editor.get(address).context["run"].basis, **RECEIPT}, follow=True)
    assert "4 new" in done.content.decode()
    reply = Reply.objects.get(addressee=small.addressees["TUV"])
    assert (reply.received_on, reply.channel, reply.language) == (date(2026, 3, 20), "e_mail", "en")
    assert (reply.status, reply.entered_by, reply.version, reply.number) == ("entered", persona("editor"), 1, 1)
    answers = {answer.question.kind: value_of(answer) for answer in reply.answers.all()}
    assert answers[KIND.OPEN].text == "Nous commençons."
    assert answers[KIND.OPEN].language == "fr"
    assert answers[KIND.SINGLE].choices == ("two",)
    assert answers[KIND.MULTIPLE].choices == ("one",)
    assert answers[KIND.NUMBER].number == 4
    assert {answer.entered_by for answer in reply.answers.all()} == {persona("editor")}
    original = reply.originals.get()
    assert original.size == len(content)
    assert editor.get(address).status_code == 404, "an upload is decided on once"


def test_the_same_file_twice_changes_nothing(small, base, editor):  # noqa: F811
    content = typed(made(small), E13="Text.", E14="one", E16="x")
    take_over(editor, send(editor, base, content), **RECEIPT)
    before = list(Answer.objects.filter(reply__addressee__round=small.round).order_by("pk").values())
    address = send(editor, base, content)
    assert "recorded here already" in editor.get(address).content.decode()
    said = take_over(editor, address)
    assert said.status_code == 302
    assert list(Answer.objects.filter(reply__addressee__round=small.round).order_by("pk").values()) == before
    assert Original.objects.filter(reply__addressee__round=small.round).count() == 1


def test_changes_replace_values_and_choices_and_count_a_revision(small, base, editor):  # noqa: F811
    reply = small.full_reply("TUV")
    before = {answer.question.kind: answer.revision for answer in reply.answers.all()}
    content = typed(made(small, filled=True), E13=None, E14="Choice one", E15=None, E16="Yes", E18="Yes")
    take_over(editor, send(editor, base, content))
    after = {answer.question.kind: answer for answer in reply.answers.all()}
    assert value_of(after[KIND.OPEN]).is_blank
    assert value_of(after[KIND.SINGLE]).choices == ("one",)
    assert value_of(after[KIND.MULTIPLE]).choices == ("three", "two")
    assert after[KIND.YES_NO].yes is True
    moved = {kind for kind, answer in after.items() if answer.revision > before[kind]}
    assert moved == {KIND.OPEN, KIND.SINGLE, KIND.MULTIPLE, KIND.YES_NO}


def test_what_changed_in_between_is_compared_anew(small, base, editor):  # noqa: F811
    reply = small.full_reply("TUV")
    address = send(editor, base, typed(made(small, filled=True), E13="From the file."))
    basis = editor.get(address).context["run"].basis
    reply.answers.filter(question=small.questions[KIND.NUMBER]).update(number=99)
    response = editor.post(address, {"basis": basis})
    assert response.status_code == 409
    assert "Something changed here" in response.content.decode()
    assert reply.answers.get(question=small.questions[KIND.OPEN]).text == "Nous avons commencé."
    assert take_over(editor, address).status_code == 302
    assert reply.answers.get(question=small.questions[KIND.OPEN]).text == "From the file."
    assert reply.answers.get(question=small.questions[KIND.NUMBER]).number == -12.5, "the person saw it and agreed"


def test_a_receipt_is_asked_and_kept_when_wrong(small, base, editor):  # noqa: F811
    address = send(editor, base, typed(made(small), E13="Text."))
    for receipt in [
        {},
        {"received_on": "", "channel": "fax"},
        {"received_on": "2999-01-01", "channel": "fax"},
        {"received_on": "2026-03-01", "channel": "fax"},
        {"received_on": "2026-03-20", "channel": "pigeon"},
    ]:
        response = take_over(editor, address, **receipt)
        assert response.status_code == 409
        assert "errorlist" in response.content.decode() or "errornote" in response.content.decode()
    assert 'value="2026-03-20"' in response.content.decode()
    assert not Reply.objects.filter(addressee__round=small.round).exists()


def test_problems_keep_everything_out_and_come_back_marked(small, base, editor):  # noqa: F811
    content = typed(made(small), E13="Good.", E19="many", E14="Choice four")
    address = send(editor, base, content)
    page = editor.get(address).content.decode()
    assert page.count("E19") == 1
    assert "Take over" not in page
    assert take_over(editor, address, **RECEIPT).status_code == 409
    assert not Reply.objects.filter(addressee__round=small.round).exists()
    marked = editor.get(f"{address}marked/").content
    book = openpyxl.load_workbook(io.BytesIO(marked)).worksheets[0]
    assert (book["E13"].value, book["E14"].value, book["E19"].value) == ("Good.", "Choice four", "many")
    assert "not a number" in book["G19"].value
    assert book["G13"].value is None
    assert book["E19"].fill.start_color.rgb != book["E13"].fill.start_color.rgb
    again = compare(understood(small.round, "xlsx", cells_of(marked)), NOBODY)
    assert sorted(problem.where for problem in again.problems) == ["E14", "E19"]
    corrected = send(editor, base, typed(marked, E19=4, E14="Choice two"))
    assert take_over(editor, corrected, **RECEIPT).status_code == 302
    assert Answer.objects.filter(reply__addressee__round=small.round).count() == 3


def test_words_beside_the_answers_are_told_in_the_marked_workbook(small, base, editor):  # noqa: F811
    address = send(editor, base, typed(made(small), E13="Good.", G14="see annex", E40="more"))
    marked = editor.get(f"{address}marked/").content
    page = openpyxl.load_workbook(io.BytesIO(marked)).worksheets[0]
    assert "see annex" in page["G14"].value
    assert "more" in page["B11"].value
    run = editor.get(send(editor, base, marked)).context["run"]
    assert (run.problems, [line.after.text for line in run.lines]) == ([], ["Good."])


def test_a_failure_in_the_middle_leaves_nothing(small, persona, monkeypatch):  # noqa: F811
    def fails(*_arguments):
        raise IntegrityError("in the middle")

    monkeypatch.setattr(workbooks, "_chosen", fails)
    with pytest.raises(IntegrityError):
        workbooks.import_answers(
            by=persona("editor"),
            round_=small.round,
            kind="xlsx",
            parsed=cells_of(typed(made(small), E13="x")),
            received_on=date(2026, 3, 9),
            channel="fax",
        )
    assert not Reply.objects.filter(addressee__round=small.round).exists()


def test_after_a_withdrawn_reply_comes_the_next_number(small, base, editor, persona):  # noqa: F811
    reply = small.full_reply("TUV")
    fields = {"withdrawn_by": persona("editor"), "withdrawn_on": date(2026, 3, 10), "withdrawal_reason": "wrong State"}
    Reply.objects.filter(pk=reply.pk).update(**fields)
    take_over(editor, send(editor, base, typed(made(small), E13="Text.")), **RECEIPT)
    assert [r.number for r in small.addressees["TUV"].replies.order_by("number")] == [1, 2]
    assert reply.answers.count() == 6


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        pytest.param("reply.xlsx", b"words", "damaged", id="not a workbook"),
        pytest.param("reply.pdf", b"%PDF-", "Only workbooks", id="another type"),
        pytest.param("reply.xlsm", b"PK", "macros", id="macros"),
        pytest.param("reply.xlsx", b"", "empty", id="empty"),
        pytest.param("reply.xlsx", b"x" * (5 * 2**20 + 1), "5 MB", id="too large"),
        pytest.param("x" * 300 + ".xlsx", b"x", "at most 200", id="name too long"),
    ],
)
def test_unreadable_files_are_refused_on_the_page(base, editor, name, content, words):
    response = send(editor, base, content, name)
    assert response.status_code == 400
    assert words in response.content.decode()


def test_uploaded_words_are_escaped(small, base, editor):  # noqa: F811
    hostile = "<script>alert(1)</script>"
    content = typed(made(small), E13=hostile, E14=hostile, C30=hostile)
    address = send(editor, base, content, f"{hostile}.xlsx".replace("/", ""))
    page = editor.get(address).content.decode()
    assert hostile not in page
    assert escape(hostile) in page
    refused = send(editor, base, b"x", "<b>.pdf")
    assert "<b>" not in refused.content.decode()


def test_downloads(small, base, editor):  # noqa: F811
    small.full_reply("TUV")
    one = editor.get(f"{base}download/", {"state": "TUV", "language": "ar", "filled": "on"})
    assert one["Content-Disposition"] == f'attachment; filename="{small.round.slug}-tuv-ar.xlsx"'
    assert openpyxl.load_workbook(io.BytesIO(one.content)).worksheets[0]["E13"].value == "Nous avons commencé."
    everything = editor.get(f"{base}download/")
    names = zipfile.ZipFile(io.BytesIO(everything.content)).namelist()
    assert sorted(names) == sorted(f"{small.round.slug}-{iso3}-en.xlsx" for iso3 in ("tuv", "vut", "bel", "phl"))
    for bad in ("state=FRA", "state=%00", "language=xx", "state=TUV&language=tlh"):
        assert editor.get(f"{base}download/?{bad}").status_code == 404
    Round.objects.filter(pk=small.round.pk).update(circulated_version=1)
    assert editor.get("/admin/rounds/nothing/workbooks/").status_code == 404


def test_the_page_of_a_draft_says_why_there_is_nothing(editor):
    from tests.factories.questionnaires import RoundFactory

    round_ = RoundFactory()
    page = editor.get(f"/admin/rounds/{round_.slug}/workbooks/")
    assert "before the round is circulated" in page.content.decode()
    assert editor.get(f"/admin/rounds/{round_.slug}/workbooks/download/").status_code == 404


def test_a_table_of_many_replies(small, base, editor):  # noqa: F811
    small.full_reply("BEL")
    content = table_of(
        "TUV,1,'=text,fr,2026-03-20,fax",
        "vut,2,two,,2026-03-21,e_mail",
        'VUT,3,"one; Choice three",,,',
        "VUT,4,no,,,",
        "VUT,5,٣,,,",
        "VUT,6,2026-05-01,,,",
        "BEL,5,7,,,",
        "BEL,2,,,,",
    )
    address = send(editor, base, content, "many.csv")
    run = editor.get(address).context["run"]
    assert run.problems == []
    assert run.counts == {Outcome.NEW: 6, Outcome.CHANGED: 1, Outcome.CLEARED: 0, Outcome.SAME: 0}
    assert "received_on" not in editor.get(address).content.decode(), "the table says when"
    assert take_over(editor, address).status_code == 302
    tuvalu = Reply.objects.get(addressee=small.addressees["TUV"])
    assert (tuvalu.received_on, tuvalu.channel, tuvalu.language) == (date(2026, 3, 20), "fax", "fr")
    assert tuvalu.answers.get().text == "=text"
    vanuatu = Reply.objects.get(addressee=small.addressees["VUT"])
    several = vanuatu.answers.get(question=small.questions[KIND.MULTIPLE])
    assert value_of(several).choices == ("one", "three")
    assert not Original.objects.exists() or not tuvalu.originals.exists(), "a table of many States is no one's original"
    again = editor.get(send(editor, base, content, "many.csv")).context["run"]
    assert again.changes_nothing


@pytest.mark.parametrize(
    ("row", "where", "reason"),
    [
        pytest.param("FRA,1,x,fr,2026-03-20,fax", "A2", "not addressed", id="State not addressed"),
        pytest.param("Tuvalu,1,x,fr,2026-03-20,fax", "A2", "three letters", id="name for a code"),
        pytest.param("TUV,9,x,fr,2026-03-20,fax", "B2", "asks no question", id="unknown question"),
        pytest.param("TUV,²,x,fr,2026-03-20,fax", "B2", "asks no question", id="question of no number"),
        pytest.param("TUV,1,x,xx,2026-03-20,fax", "D2", "six languages", id="unknown language"),
        pytest.param("TUV,2,four,,2026-03-20,fax", "C2", "not one of the choices", id="unknown choice"),
        pytest.param("TUV,2,one;two,,2026-03-20,fax", "C2", "Two choices", id="two choices"),
        pytest.param("TUV,3,one;four,,2026-03-20,fax", "C2", "not one of the choices", id="one of several unknown"),
        pytest.param("TUV,4,maybe,,2026-03-20,fax", "C2", "neither", id="neither yes nor no"),
        pytest.param("TUV,5,5 000,,2026-03-20,fax", "C2", "not a number", id="spaces in a number"),
        pytest.param("TUV,6,1.5.2026,,2026-03-20,fax", "C2", "not a date", id="a date in another form"),
        pytest.param("TUV,1,x,fr,20.3.2026,fax", "E2", "not a date", id="day of receipt"),
        pytest.param("TUV,1,x,fr,2999-01-01,fax", "E2", "to come", id="receipt to come"),
        pytest.param("TUV,1,x,fr,2026-03-01,fax", "E2", "went out after", id="receipt before circulation"),
        pytest.param("TUV,1,x,fr,2026-03-20,pigeon", "F2", "not one of", id="channel"),
        pytest.param("TUV,1,x,fr,,\nTUV,1,y,fr,,", "C3", "row 2", id="answered twice"),
        pytest.param("TUV,1,x,fr,2026-03-20,\nTUV,5,1,,2026-03-21,", "E3", "Another row", id="two days of receipt"),
    ],
)
def test_wrong_rows_of_a_table(small, base, editor, row, where, reason):  # noqa: F811
    address = send(editor, base, table_of(row), "many.csv")
    run = editor.get(address).context["run"]
    found = [(p.where.replace("B3", "C3"), reason in p.reason) for p in run.problems]
    assert found == [(where, True)]
    assert take_over(editor, address, **RECEIPT).status_code == 409
    assert not Reply.objects.filter(addressee__round=small.round).exists()
    marked = read_csv(editor.get(f"{address}marked/"))
    assert reason in marked[-1]["problem"]


@pytest.mark.parametrize("columns", ["state,question", "state,question,answer,colour", "", ";;;"])
def test_a_table_with_other_columns_is_refused(base, editor, columns):
    address = send(editor, base, table_of("TUV,1,x", columns=columns), "many.csv")
    assert editor.get(address).context["run"].problems


def test_a_table_out_and_in_again_is_the_same_and_safe_to_open(small, base, editor):  # noqa: F811
    small.full_reply("TUV")
    hostile = ["=1+1", "'=1+1", "+41 22 917", "-1 or 2", "@x", "\t=1", "＝1", '"; =1', "\u200f=1", "a\r\nb"]
    for iso3, text in zip(["VUT", "BEL", "PHL"], ["\n".join(hostile), "'=1+1", "=1+1"], strict=True):
        small.answer(small.reply(iso3), KIND.OPEN, text=text, language="es")
    content = editor.get(f"{base}answers.csv").content
    for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))):
        assert not any(cell.startswith(("=", "+", "@", "\t", "＝")) for cell in row)
    run = compare(understood(small.round, "csv", table_cells(content)), NOBODY)
    assert run.problems == []
    assert [line.outcome for line in run.lines] == [Outcome.SAME] * 9
    assert tables.template().strip("\ufeff\r\n").split(",")[:3] == ["state", "question", "answer"]


def test_pages_need_few_queries(small, base, editor):  # noqa: F811
    for iso3 in ("TUV", "VUT"):
        small.full_reply(iso3)
    address = send(editor, base, table_of("TUV,5,7,,,", "VUT,5,8,,,", "BEL,5,9,,2026-03-20,fax"), "many.csv")
    for path in (base, address, f"{base}download/?filled=on", f"{base}answers.csv"):
        with CaptureQueriesContext(connection) as queries:
            assert editor.get(path).status_code == 200
        assert len(queries) <= 12, f"{path}: {len(queries)}\n" + "\n".join(q["sql"][:150] for q in queries)


def test_a_long_comparison_comes_in_pages(small, base, editor, monkeypatch):  # noqa: F811
    monkeypatch.setattr("gfmd.secretariat.views.workbooks.LINES_ON_A_PAGE", 2)
    small.full_reply("TUV")
    address = send(editor, base, typed(made(small, filled=True), E19=1))
    assert len(editor.get(address).context["lines"]) == 2
    assert len(editor.get(f"{address}?page=3").context["lines"]) == 2
    assert [line["where"] for line in editor.get(f"{address}?show=changed").context["lines"]] == ["E19"]
    assert editor.get(f"{address}?show=%00&page=x").status_code == 200


def test_a_translation_of_older_words_is_a_draft_again(small, persona):  # noqa: F811
    answer = small.full_reply("TUV").answers.get(question__kind="open")
    told = {"language": "en", "status": "checked", "checked_by": persona("reviewer"), "checked_on": date(2026, 3, 20)}
    made_then = AnswerTranslationFactory(answer=answer, **told)
    parsed = cells_of(typed(made(small), E13="Nous avons fini.", F13="Français"))
    workbooks.import_answers(by=persona("editor"), round_=small.round, kind="xlsx", parsed=parsed)
    made_then.refresh_from_db()
    assert (made_then.status, made_then.checked_by, made_then.checked_on) == ("draft", None, None)


def test_no_reply_is_registered_by_the_portal_from_outside(small, persona):  # noqa: F811
    with pytest.raises(Refused, match="cannot be registered by this channel"):
        workbooks.import_answers(
            by=persona("editor"),
            round_=small.round,
            kind="xlsx",
            parsed=cells_of(typed(made(small), E13="Nous avons fini.")),
            received_on=date(2026, 3, 20),
            channel="portal",
        )
    assert not Reply.objects.filter(addressee__round=small.round).exists()


def test_refusals_of_the_action_name_cell_and_reason(small, persona):  # noqa: F811
    with pytest.raises(Refused) as refused:
        workbooks.import_answers(
            by=persona("editor"), round_=small.round, kind="xlsx", parsed=cells_of(typed(made(small), E19="many"))
        )
    assert refused.value.messages[0].startswith("E19: ")
