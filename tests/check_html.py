"""Run by `make check-html`, not by `make test`: it needs Java. JAVA and VNU_JAR name the program and its checker."""

import json
import os
import subprocess

import pytest

from tests.pages import EVERY, rendered
from tests.staff_pages import PAGES, office

pytestmark = pytest.mark.django_db

# Each run shows first that the checker still finds what is wrong here.
PLANTED = """<!doctype html><html lang="en"><head><title>Planted</title></head>
<body><p><div id="twice"></div></p><div id="twice"></div></body></html>"""


def judge(pages, folder):
    """What the checker says of pages {name: html}: {name: [(kind, line, words)]}; one start of Java for all."""
    files = {}
    for number, (name, html) in enumerate(pages.items()):
        path = folder / f"{number}.html"
        path.write_text(html, encoding="utf-8")
        files[path.name] = name
    command = [os.environ["JAVA"], "-jar", os.environ["VNU_JAR"], "--format", "json", "--exit-zero-always", "--stdout"]
    asked = subprocess.run([*command, *map(str, sorted(folder.glob("*.html")))], capture_output=True, text=True)
    assert asked.returncode == 0, asked.stderr
    said = {name: [] for name in pages}
    for message in json.loads(asked.stdout)["messages"]:
        kind = "warning" if message.get("subType") == "warning" or message["type"] == "info" else "error"
        where = f"line {message.get('lastLine', '?')}: {message.get('extract', '').strip()}"
        said[files[message["url"].rsplit("/", 1)[-1]]].append((kind, message["message"], where))
    return said


def test_the_checker_finds_what_is_wrong(tmp_path):
    said = judge({"planted": PLANTED, "good": "<!doctype html><html lang='en'><title>Good</title><p>Good."}, tmp_path)
    assert any("Duplicate ID" in words for kind, words, _where in said["planted"] if kind == "error")
    assert not [words for kind, words, _where in said["good"] if kind == "error"]


def test_no_page_has_an_error(tmp_path, capsys):
    pages = {
        f"{path} ({language})": rendered(path, language).content.decode() for path in EVERY for language in ("en", "ar")
    }
    with office(tmp_path / "var") as at:
        pages |= {
            f"{page} ({language})": at.ask(page, language).content.decode()
            for page in PAGES
            for language in ("en", "ar")
        }
    said = judge(pages, tmp_path)
    count = {
        kind: sum(message[0] == kind for found in said.values() for message in found) for kind in ("error", "warning")
    }
    with capsys.disabled():
        print(f"\n{len(pages)} pages: {count['error']} errors, {count['warning']} warnings")
        for name, found in said.items():
            for kind, words, where in dict.fromkeys(found):
                print(f"{name}: {kind}: {words} {where}")
    assert count["error"] == 0
