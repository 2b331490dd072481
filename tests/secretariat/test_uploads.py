"""Several files in one go: each is read and compared as if it came alone, and taken over whole or not at all."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gfmd.questionnaires.models import Answer, Original, Reply
from gfmd.questionnaires.workbooks import read, waiting
from tests.personas import PERSONAS
from tests.questionnaires.workbooks.conftest import own_var, small  # noqa: F401
from tests.questionnaires.workbooks.sheets import made, typed
from tests.questionnaires.workbooks.test_hostile import sheet

EDITORS = {"editor", "second editor"}
RECEIPT = {"received_on": "2026-03-20", "channel": "fax"}
FAR_OUT = sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client_of):
    return client_of("editor")


@pytest.fixture
def base(small):  # noqa: F811
    return f"/admin/rounds/{small.round.slug}/workbooks/"


def workbook_of(small, iso3, text="Some words.", **cells):  # noqa: F811
    return typed(made(small, iso3), E13=text, **cells)


def send(client, base, **files):
    """Uploads {name without ending: content}, all at once."""
    sent = [SimpleUploadedFile(f"{name}.xlsx", content) for name, content in files.items()]
    return client.post(base, {"file": sent}, follow=True)


def take_over(client, base, **more):
    rows = client.get(f"{base}waiting/").context["clean"]
    basis = {f"basis-{row.upload.key}": row.run.basis for row in rows}
    return client.post(f"{base}waiting/", {"act": "take_over", **basis, **more}, follow=True)


def texts(small):  # noqa: F811
    answers = Answer.objects.filter(reply__addressee__round=small.round).exclude(text="")
    return dict(answers.values_list("reply__addressee__state__iso3", "text"))


def test_all_without_problems_are_taken_over_and_the_others_wait(small, base, editor, persona):  # noqa: F811
    small.full_reply("BEL")
    Reply.objects.filter(addressee=small.addressees["BEL"]).update(status="coded")
    page = send(
        editor,
        base,
        tuv=workbook_of(small, "TUV"),
        vut=workbook_of(small, "VUT", E18="perhaps"),
        bel=workbook_of(small, "BEL"),
        phl=workbook_of(small, "PHL"),
    )
    assert page.redirect_chain[-1][0] == f"{base}waiting/"
    assert not Reply.objects.filter(addressee__round=small.round).exclude(addressee__state__iso3="BEL").exists()
    found = {row.states[0].iso3: (row.counts[0][1], len(row.run.problems)) for row in page.context["rows"]}
    assert found == {"BEL": (0, 1), "PHL": (1, 0), "TUV": (1, 0), "VUT": (1, 1)}
    assert "The reply of Belgium is coded. Reopen it first" in page.content.decode()
    done = take_over(editor, base, **RECEIPT).content.decode()
    assert "2 files taken over." in done
    assert {iso3: text for iso3, text in texts(small).items() if iso3 != "BEL"} == dict.fromkeys(
        ["PHL", "TUV"], "Some words."
    )
    reply = Reply.objects.get(addressee=small.addressees["TUV"])
    assert (reply.received_on, reply.channel, reply.entered_by) == (date(2026, 3, 20), "fax", persona("editor"))
    assert Original.objects.filter(reply=reply, name="tuv.xlsx").exists()
    assert [row.upload.name for row in editor.get(f"{base}waiting/").context["rows"]] == ["bel.xlsx", "vut.xlsx"]


def test_many_files_need_no_more_queries_than_two(small, base, editor, django_assert_num_queries):  # noqa: F811
    send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL"))
    with CaptureQueriesContext(connection) as queries:
        editor.get(f"{base}waiting/")
    for_two = len(queries)  # before the next request empties the log
    send(editor, base, vut=workbook_of(small, "VUT"), bel=workbook_of(small, "BEL"))
    with django_assert_num_queries(for_two):
        assert len(editor.get(f"{base}waiting/").context["rows"]) == 4


def test_what_would_undo_a_change_made_here_is_looked_at_by_itself(small, base, editor):  # noqa: F811
    for iso3 in ("TUV", "PHL"):
        small.full_reply(iso3)
    files = {iso3.lower(): typed(made(small, iso3, filled=True), E19=8) for iso3 in ("TUV", "PHL")}
    number = Answer.objects.filter(question__kind="number", reply__addressee=small.addressees["TUV"])
    number.update(number=9)
    page = send(editor, base, **files)
    assert [row.upload.name for row in page.context["clean"]] == ["phl.xlsx"]
    assert "1 answer changed here after the workbook was made" in page.content.decode()
    assert "1 file taken over." in take_over(editor, base).content.decode()
    assert number.get().number == 9
    assert [row.upload.name for row in editor.get(f"{base}waiting/").context["rows"]] == ["tuv.xlsx"]


def test_a_file_that_is_gone_meanwhile_is_said(small, base, editor, settings):  # noqa: F811
    send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL"))
    key = editor.get(f"{base}waiting/").context["clean"][0].upload.key
    (settings.VAR_DIR / "uploads" / f"{key}.bin").unlink()
    told = take_over(editor, base, **RECEIPT).content.decode()
    assert "it was taken over or discarded" in told
    assert "1 file taken over." in told
    assert editor.post(f"{base}{key}/", {"basis": ""}).status_code == 409


@pytest.mark.parametrize("damage", ["", '{"key": ', "[]", '{"another": "release"}'])
def test_one_that_was_cut_short_stops_nobody(damage, small, base, editor, settings):  # noqa: F811
    send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL"))
    key = editor.get(f"{base}waiting/").context["clean"][0].upload.key
    (settings.VAR_DIR / "uploads" / f"{key}.json").write_text(damage)
    assert len(editor.get(f"{base}waiting/").context["rows"]) == 1
    assert editor.get(base).status_code == 200
    assert editor.get(f"{base}{key}/").status_code == 404


def test_the_receipt_is_asked_once_and_checked(small, base, editor):  # noqa: F811
    send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL"))
    page = editor.get(f"{base}waiting/").content.decode()
    assert page.count('name="received_on"') == 1
    refused = take_over(editor, base, received_on="2999-01-01", channel="fax")
    assert refused.status_code == 400
    assert "a day to come" in refused.content.decode()
    told = take_over(editor, base).content.decode()
    assert told.count("Say when and by which channel") == 2
    assert texts(small) == {}


def test_registered_replies_need_none(small, base, editor):  # noqa: F811
    small.full_reply("TUV")
    small.full_reply("PHL")
    page = send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL"))
    assert 'name="received_on"' not in page.content.decode()
    assert "2 files taken over." in take_over(editor, base).content.decode()


def test_what_changed_since_the_page_was_shown_is_looked_at_again(small, base, editor):  # noqa: F811
    for iso3 in ("TUV", "PHL"):
        small.full_reply(iso3)
    send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL"))
    rows = editor.get(f"{base}waiting/").context["clean"]
    Answer.objects.filter(reply__addressee=small.addressees["TUV"]).exclude(text="").update(text="From the screen.")
    basis = {f"basis-{row.upload.key}": row.run.basis for row in rows}
    told = editor.post(f"{base}waiting/", {"act": "take_over", **basis}, follow=True).content.decode()
    assert "“tuv.xlsx”: Something changed here" in told
    assert texts(small) == {"TUV": "From the screen.", "PHL": "Some words."}


def test_two_files_of_one_state_do_not_overwrite_each_other(small, base, editor):  # noqa: F811
    send(editor, base, first=workbook_of(small, "TUV", "One."), second=workbook_of(small, "TUV", "Another."))
    told = take_over(editor, base, **RECEIPT).content.decode()
    assert "1 file taken over." in told
    assert "“second.xlsx”: Something changed here" in told
    assert texts(small) == {"TUV": "One."}


def test_only_files_the_page_named_are_taken_over(small, base, editor):  # noqa: F811
    send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL"))
    (one, _other) = editor.get(f"{base}waiting/").context["clean"]
    editor.post(f"{base}waiting/", {"act": "take_over", f"basis-{one.upload.key}": one.run.basis, **RECEIPT})
    assert list(texts(small)) == ["PHL"]


def test_hostile_and_damaged_files_are_refused_one_by_one(small, base, editor):  # noqa: F811
    page = send(
        editor, base, tuv=workbook_of(small, "TUV"), far=FAR_OUT, torn=workbook_of(small, "PHL")[:500], empty=b""
    ).content.decode()
    assert "“far.xlsx”: " in page
    assert "outside the questionnaire" in page
    assert "“torn.xlsx”: The file is damaged" in page
    assert "“empty.xlsx”: The file is empty" in page
    assert "1 file without problems" in page


def test_if_none_can_be_read_the_page_says_why_of_each(small, base, editor):  # noqa: F811
    page = send(editor, base, one=b"PK", two=b"\0")
    assert page.status_code == 400
    assert "one.xlsx: " in page.content.decode()
    assert "two.xlsx: " in page.content.decode()


@pytest.mark.parametrize(
    ("limit", "value"), [pytest.param("MOST_TOGETHER", 1, id="number"), pytest.param("LARGEST_TOGETHER", 9, id="size")]
)
def test_too_many_or_too_large_together_is_refused_before_reading(
    small,  # noqa: F811
    base,
    editor,
    monkeypatch,
    limit,
    value,
):
    monkeypatch.setattr(read, limit, value)
    monkeypatch.setattr(read, "parse", None)
    page = send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL"))
    assert page.status_code == 400
    assert "Upload them in parts" in page.content.decode()


def test_slow_files_do_not_hold_up_the_site(small, base, editor, monkeypatch):  # noqa: F811
    monkeypatch.setattr(read, "PATIENCE_TOGETHER", -1)
    page = send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL")).content.decode()
    assert "“phl.xlsx”: Not read: the files before it took too long." in page
    assert "1 file without problems" in page


@pytest.mark.parametrize("who", [*PERSONAS, "another editor"])
def test_nobody_else_finds_takes_or_discards_them(who, small, base, editor, client_of, persona):  # noqa: F811
    send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL"))
    own = waiting.of(user=persona("editor"), round_=small.round)
    client = client_of("second editor" if who == "another editor" else who)
    if who == "editor":
        assert len(client.get(f"{base}waiting/").context["rows"]) == 2
        return
    for posted in ({"act": "take_over", f"basis-{own[0].key}": "", **RECEIPT}, {"act": "discard", "key": own[0].key}):
        assert client.post(f"{base}waiting/", posted).status_code == (302 if "editor" in who else 403)
    page = client.get(f"{base}waiting/")
    assert page.status_code == (200 if "editor" in who else 403)
    assert "tuv.xlsx" not in page.content.decode()
    assert waiting.of(user=persona("editor"), round_=small.round) == own
    assert texts(small) == {}


def test_one_can_be_discarded(small, base, editor):  # noqa: F811
    send(editor, base, tuv=workbook_of(small, "TUV"), phl=workbook_of(small, "PHL"))
    key = editor.get(f"{base}waiting/").context["rows"][0].upload.key
    page = editor.post(f"{base}waiting/", {"act": "discard", "key": key}, follow=True)
    assert [row.upload.name for row in page.context["rows"]] == ["tuv.xlsx"]
    assert "waits to be taken over" in editor.get(base).content.decode()


def test_one_file_leads_to_its_comparison_as_before(small, base, editor):  # noqa: F811
    page = send(editor, base, tuv=workbook_of(small, "TUV"))
    assert page.context["upload"].name == "tuv.xlsx"
