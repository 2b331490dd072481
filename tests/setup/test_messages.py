"""Message catalogues are compiled without gettext, and a fault in one has a place."""

import gettext
import os
from pathlib import Path

import pytest

from tools import messages
from tools.environment import SetupError

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'


@pytest.fixture
def french(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(messages, "ROOT", tmp_path)
    source = tmp_path / "locale" / "fr" / "LC_MESSAGES" / "django.po"
    source.parent.mkdir(parents=True)
    source.write_text(HEADER + 'msgid "reply"\nmsgstr "réponse"\n', encoding="utf-8")
    return source


def read(source: Path) -> str:
    with source.with_suffix(".mo").open("rb") as compiled:
        return gettext.GNUTranslations(compiled).gettext("reply")


def test_what_is_stale_is_compiled(french):
    messages.compile_stale()
    assert read(french) == "réponse"
    french.write_text(french.read_text(encoding="utf-8").replace("réponse", "retour"), encoding="utf-8")
    later = french.with_suffix(".mo").stat().st_mtime + 1
    os.utime(french, (later, later))
    messages.compile_stale()
    assert read(french) == "retour"


def test_what_is_not_stale_is_left_alone(french):
    messages.compile_stale()
    compiled = french.with_suffix(".mo")
    later = french.stat().st_mtime + 1
    os.utime(compiled, (later, later))
    messages.compile_stale()
    assert compiled.stat().st_mtime == later


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param('#, python-format\nmsgid "%(n)s replies"\nmsgstr "%(m)s réponses"\n', id="another placeholder"),
        pytest.param("this is no catalogue\n", id="no catalogue"),
    ],
)
def test_a_fault_is_named_with_file_and_line(fault, french):
    with french.open("a", encoding="utf-8") as source:
        source.write(f"\n{fault}")
    with pytest.raises(SetupError, match=r"locale/fr/LC_MESSAGES/django.po:\d+: "):
        messages.main()
