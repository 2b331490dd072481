"""How long the pages and files of a round to 195 States take: `make bench`. Prints; judges only what came."""

import io
import zipfile
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from gfmd.questionnaires.actions.workbooks import import_answers
from gfmd.questionnaires.models import Reply
from gfmd.questionnaires.workbooks.read import parse
from tests.indicators.releases import release


@pytest.fixture
def answered(big, persona):
    """The round with all of its answers."""
    import_answers(by=persona("editor"), round_=big.round, kind="csv", parsed=parse("csv", big.table("Answer", "one")))
    return big


def test_pages_and_files_of_a_round(answered, persona, client_of, client, timed, settings, tmp_path):
    settings.VAR_DIR, big = tmp_path, answered
    editor, base = client_of("editor"), f"/admin/rounds/{big.round.slug}/"

    def page(words, who, address):
        response = timed(words, lambda: who.get(address))
        assert response.status_code == 200, address
        return response

    file = SimpleUploadedFile("answers.csv", big.table("Other words", "two"))
    sent = timed("upload of a table of 10,140 answers", lambda: editor.post(f"{base}workbooks/", {"file": file}))
    compared = page("dry run, all changed (page)", editor, sent["Location"])
    assert compared.context["run"].counts["changed"] == 10_140
    page("the round's page (195 addressees)", editor, base)
    page("the replies' page (195 replies)", editor, f"{base}replies/")
    for words, query, filled in [("empty", "", False), ("filled in", "?filled=on", True)]:
        name = f"a ZIP of 195 workbooks, {words}"
        bundle = zipfile.ZipFile(io.BytesIO(page(name, editor, f"{base}workbooks/download/{query}").content))
        assert len(bundle.namelist()) == 195
        assert (b"Answer 1 of " in texts_of_first(bundle)) == filled
    checked = {"checked_by": persona("reviewer"), "checked_on": date(2026, 4, 1)}
    replies = Reply.objects.filter(addressee__round=big.round)
    replies.update(status="published", confirmation_due_on=date(2026, 4, 20), **checked)
    timed("a release of the round", lambda: release(big.round, date(2026, 5, 4)))
    page("the public page of the round", client, f"/en/questionnaires/{big.round.slug}/")
    address = f"/en/charts/answers-by-state/?round={big.round.slug}"
    chart = page("the matrix of 195 States by 52 questions", client, address)
    assert chart.content.count(b'scope="row"') >= 195


def texts_of_first(bundle):
    """The shared texts of the first workbook in a bundle."""
    with zipfile.ZipFile(io.BytesIO(bundle.read(bundle.namelist()[0]))) as workbook:
        return workbook.read("xl/sharedStrings.xml")
