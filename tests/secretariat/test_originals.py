"""Files that come with replies: what they are is found out, and what they carry reaches nobody."""

import base64
import html
import io
import re
import stat
import zipfile

import openpyxl
import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.originals import add_original
from gfmd.questionnaires.models import Original
from gfmd.questionnaires.originals import shown_name
from tests.personas import PERSONAS
from tests.questionnaires.actions.small_rounds import small_round

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.ORIGINALS_DIR = tmp_path / "originals"
    return settings.ORIGINALS_DIR


@pytest.fixture
def small():
    return small_round()


def image(kind):
    made = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(made, kind)
    return made.getvalue()


def workbook():
    made = io.BytesIO()
    openpyxl.Workbook().save(made)
    return made.getvalue()


def package(*names):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, "<a/>")
    return made.getvalue()


def document():
    return package("[Content_Types].xml", "word/document.xml")


def page_of(small, name, *more):
    return reverse(f"secretariat:{name}", args=[small.round.slug, "bel", *more])


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("fax.pdf", lambda: PDF, "application/pdf"),
        ("Fax.PDF", lambda: PDF, "application/pdf"),
        ("scan.png", lambda: image("PNG"), "image/png"),
        ("scan.jpg", lambda: image("JPEG"), "image/jpeg"),
        ("scan.tif", lambda: image("TIFF"), "image/tiff"),
        ("reply.xlsx", workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("reply.docx", document, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ],
)
def test_a_file_is_kept_under_a_random_name_for_nobody_else(small, persona, folder, name, content, media_type):
    content = content()
    original, is_new = add_original(reply=small.reply, name=name, content=content, by=persona("editor"))
    assert is_new
    assert (original.name, original.media_type, original.size) == (name, media_type, len(content))
    kept = folder / original.path
    assert kept.read_bytes() == content
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert original.path.isalnum()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("empty.pdf", lambda: b"", id="zero bytes"),
        pytest.param("page.html", lambda: b"<script>alert(1)</script>", id="kind not taken"),
        pytest.param("page.pdf", lambda: b"<html><script>alert(1)</script>", id="page as PDF"),
        pytest.param("late.pdf", lambda: b"<script>alert(1)</script>\n" + PDF, id="PDF that begins as a page"),
        pytest.param("cut.pdf", lambda: PDF[:-8] + b" " * 4000, id="PDF without its end"),
        pytest.param("script.png", lambda: b"GIF89a/*" + b"\0" * 20 + b"*/=alert(1)", id="GIF and script as PNG"),
        pytest.param("scan.gif", lambda: image("GIF"), id="image of a kind not taken"),
        pytest.param("scan.png", lambda: image("JPEG"), id="JPEG as PNG"),
        pytest.param("scan.tiff", lambda: image("PNG"), id="PNG as TIFF"),
        pytest.param("cut.png", lambda: image("PNG")[:50], id="cut PNG"),
        pytest.param("bad.png", lambda: image("PNG").replace(b"IDAT", b"IDXT"), id="damaged PNG"),
        pytest.param("drawing.svg", lambda: b"<svg onload='alert(1)'/>", id="drawing with script"),
        pytest.param("macro.xlsm", workbook, id="workbook with macros by its name"),
        pytest.param(
            "macro.xlsx",
            lambda: package("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
            id="workbook with macros inside",
        ),
        pytest.param("zip.xlsx", lambda: package("evil.html"), id="archive as workbook"),
        pytest.param("reply.docx", workbook, id="workbook as document"),
        pytest.param("cut.xlsx", lambda: workbook()[:200], id="cut workbook"),
        pytest.param("late.xlsx", lambda: b"<script></script>" + workbook(), id="archive after a page"),
        pytest.param("none", lambda: PDF, id="no extension"),
        pytest.param(".pdf", lambda: PDF, id="nothing but an extension"),
        pytest.param("reply.pdf.exe", lambda: PDF, id="two extensions"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused(small, persona, folder, name, content):
    with pytest.raises(Refused):
        add_original(reply=small.reply, name=name, content=content(), by=persona("editor"))
    assert not Original.objects.exists()
    assert not folder.exists() or not list(folder.iterdir())


def test_a_huge_file_and_a_huge_image_are_refused(small, persona, settings):
    bomb = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(bomb, "PNG")
    assert len(bomb.getvalue()) < 200_000
    with pytest.raises(Refused):
        add_original(reply=small.reply, name="bomb.png", content=bomb.getvalue(), by=persona("editor"))
    settings.ORIGINAL_MAX_BYTES = 100
    with pytest.raises(Refused, match="larger"):
        add_original(reply=small.reply, name="big.pdf", content=PDF + b" " * 100, by=persona("editor"))


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        pytest.param("../../etc/passwd.pdf", "passwd.pdf", id="way up"),
        pytest.param("C:\\scans\\fax.pdf", "fax.pdf", id="way of another system"),
        pytest.param("a\u202efdp.exe.pdf", "afdp.exe.pdf", id="direction turned round"),
        pytest.param("fax\r\nSet-Cookie: a.pdf", "faxSet-Cookie: a.pdf", id="line ends"),
        pytest.param("x" * 300 + ".pdf", "x" * 196 + ".pdf", id="too long"),
        pytest.param("ответ.pdf", "ответ.pdf", id="another script"),
    ],
)
def test_names_are_for_people_only(given, shown):
    assert shown_name(given) == shown


def test_the_same_file_twice_is_said_and_not_doubled(small, client_of, folder):
    client = client_of("editor")
    for said in ("The file is kept with the reply.", "This file is with the reply already."):
        posted = {"reply": small.reply.pk, "file": SimpleUploadedFile("fax.pdf", PDF)}
        page = client.post(page_of(small, "add_original"), posted, follow=True).content.decode()
        assert said in page
    assert Original.objects.count() == len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("who", [who for who in PERSONAS if "editor" not in who])
def test_only_editors_add(small, persona, who):
    with pytest.raises(PermissionDenied):
        add_original(reply=small.reply, name="fax.pdf", content=PDF, by=persona(who))


def test_a_row_that_fails_leaves_no_file(small, persona, folder, monkeypatch):
    def fails(**_fields):
        raise RuntimeError

    monkeypatch.setattr(Original.objects, "create", fails)
    with pytest.raises(RuntimeError):
        add_original(reply=small.reply, name="fax.pdf", content=PDF, by=persona("editor"))
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("file", [None, ("fax.pdf", b""), ("<b>.html", b"x")])
def test_the_page_says_what_is_wrong(small, client_of, file):
    posted = {"reply": small.reply.pk} | ({"file": SimpleUploadedFile(*file)} if file else {})
    response = client_of("editor").post(page_of(small, "add_original"), posted)
    assert response.status_code == 409
    assert "errorlist" in response.content.decode()


@pytest.fixture
def kept(small, persona):
    return [
        add_original(reply=small.reply, name=name, content=content, by=persona("editor"))[0]
        for name, content in [('a"b.pdf', PDF), ("scan.png", image("PNG")), ("reply.xlsx", workbook())]
    ]


@pytest.mark.parametrize("who", PERSONAS)
def test_only_those_who_enter_or_check_see_the_original(small, kept, client_of, who):
    response = client_of(who).get(page_of(small, "original", kept[0].pk))
    response.close()
    assert (response.status_code == 200) == (who in ("editor", "second editor", "reviewer"))


def test_the_right_is_asked_each_time(small, kept, client_of, persona, client):
    url, editor = page_of(small, "original", kept[0].pk), client_of("editor")
    answer = editor.get(url)
    assert (answer.status_code, b"".join(answer.streaming_content) != b"") == (200, True)
    persona("editor").groups.clear()
    assert editor.get(url).status_code == 403
    assert client.get(url).status_code == 302


def test_files_are_served_where_they_can_do_nothing(small, kept, client_of):
    client = client_of("editor")
    pdf, png, xlsx = (page_of(small, "original", original.pk) for original in kept)
    for url, inline, sandboxed in [
        (pdf, False, True),
        (png, False, True),
        (xlsx, False, True),
        (f"{pdf}?shown=1", True, False),
        (f"{png}?shown=1", True, True),
        (f"{xlsx}?shown=1", False, True),
    ]:
        response = client.get(url)
        policy = response["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src" not in policy
        assert "frame-ancestors 'self'" in policy
        assert policy.endswith("sandbox") == sandboxed
        assert response["Content-Disposition"].startswith("inline" if inline else "attachment")
        assert response["X-Content-Type-Options"] == "nosniff"
        assert response["X-Frame-Options"] == "SAMEORIGIN"
        assert "no-store" in response["Cache-Control"]
        assert b"".join(response.streaming_content)


@pytest.fixture
def fax(small, persona):
    """Three pages as a fax machine packs them, one more black bar on each."""
    pages = []
    for number in (1, 2, 3):
        page = Image.new("1", (200, 100), 1)
        for bar in range(number):
            page.paste(0, (40 * bar, 0, 40 * bar + 20, 100))
        pages.append(page)
    made = io.BytesIO()
    pages[0].save(made, "TIFF", save_all=True, append_images=pages[1:], compression="group4", dpi=(204, 98))
    return add_original(reply=small.reply, name="fax <1>.tif", content=made.getvalue(), by=persona("editor"))[0]


def picture_in(page):
    (found,) = re.findall(r'<img src="data:image/png;base64,([^"]+)"', page)
    return Image.open(io.BytesIO(base64.b64decode(found)))


def test_a_fax_is_shown_page_by_page_without_scripts(small, fax, client_of):
    client, address = client_of("editor"), page_of(small, "original", fax.pk)
    told = []
    following = "?shown=1"
    while following:
        page = client.get(address + following).content.decode()
        picture = picture_in(page)
        black = sum(picture.getpixel((40 * bar + 10, 50)) < 128 for bar in range(5))
        told.append((black, re.search(r"Page \d of \d", page)[0], 'rel="prev"' in page))
        assert "fax &lt;1&gt;.tif" in page
        assert "<script" not in page
        assert "style=" not in page
        links = re.findall(r'rel="next" href="([^"]+)"', page)
        following = html.unescape(links[0]) if links else ""
    assert told == [(1, "Page 1 of 3", False), (2, "Page 2 of 3", True), (3, "Page 3 of 3", True)]
    previous = html.unescape(re.search(r'rel="prev" href="([^"]+)"', page)[1])
    assert "Page 2 of 3" in client.get(address + previous).content.decode()


def test_the_page_around_a_fax_can_do_nothing_and_is_kept_nowhere(small, fax, client_of):
    response = client_of("editor").get(page_of(small, "original", fax.pk) + "?shown=1&page=2")
    assert response["Content-Type"].startswith("text/html")
    policy = response["Content-Security-Policy"]
    assert policy == "default-src 'none'; img-src data:; style-src 'self'; frame-ancestors 'self'"
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "no-store" in response["Cache-Control"]


def test_a_fax_is_still_saved_as_it_came(small, fax, client_of, folder):
    response = client_of("editor").get(page_of(small, "original", fax.pk))
    assert response["Content-Disposition"].startswith("attachment")
    assert b"".join(response.streaming_content) == (folder / fax.path).read_bytes()


def test_the_entry_screen_shows_a_fax_beside_the_form(small, fax, client_of):
    page = client_of("editor").get(page_of(small, "reply")).content.decode()
    assert f'src="{page_of(small, "original", fax.pk)}?shown=1#' in page
    assert "cannot show this kind of file" not in page


@pytest.mark.parametrize("page", ["x", "-1", "1.5", "", "²", "99999"])
def test_a_page_that_is_no_number_is_not_found(page, small, fax, client_of):
    assert client_of("editor").get(page_of(small, "original", fax.pk), {"shown": "1", "page": page}).status_code == 404


def test_a_fax_that_cannot_be_shown_says_why_and_can_be_saved(small, fax, client_of, folder):
    client, address = client_of("editor"), page_of(small, "original", fax.pk)
    (folder / fax.path).write_bytes(b"II*\0" + b"\xff" * 100)
    response = client.get(address + "?shown=1")
    assert response.status_code == 422
    assert "The file is damaged." in response.content.decode()
    assert '<a href="?" download>' in response.content.decode()
    (folder / fax.path).unlink()
    assert client.get(address + "?shown=1").status_code == 404


@pytest.mark.parametrize("who", PERSONAS)
def test_only_those_who_enter_or_check_see_a_page_of_a_fax(small, fax, client_of, who):
    status = client_of(who).get(page_of(small, "original", fax.pk) + "?shown=1").status_code
    assert (status == 200) == (who in ("editor", "second editor", "reviewer"))


def test_only_the_entry_screen_may_frame(small, kept, client_of):
    client = client_of("editor")
    assert "frame-src 'self'" in client.get(page_of(small, "reply"))["Content-Security-Policy"]
    other = client.get(reverse("secretariat:replies", args=[small.round.slug]))
    assert "frame-src" not in other["Content-Security-Policy"]
    assert f"{page_of(small, 'original', kept[0].pk)}?shown=1#" in client.get(page_of(small, "reply")).content.decode()


def test_an_original_is_found_under_its_own_reply_only(small, kept, client_of, folder):
    client = client_of("editor")
    elsewhere = reverse("secretariat:original", args=[small.round.slug, "esp", kept[0].pk])
    assert client.get(elsewhere).status_code == 404
    assert client.get(page_of(small, "original", 10**30)).status_code == 404
    (folder / kept[0].path).unlink()
    assert client.get(page_of(small, "original", kept[0].pk)).status_code == 404


def test_a_row_that_points_elsewhere_leads_nowhere(small, kept, client_of):
    Original.objects.filter(pk=kept[0].pk).update(path="../../../../etc/passwd")
    assert client_of("editor").get(page_of(small, "original", kept[0].pk)).status_code == 404
