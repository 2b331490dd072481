"""The interface speaks six languages, completely."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override, pgettext

from tests.environment import ROOT

CATALOGUES = {path.parent.parent.name: path for path in ROOT.glob("locale/*/LC_MESSAGES/django.po")}
PLACEHOLDER = re.compile(r"%\((\w+)\)s")
IN_TEMPLATES = re.compile(r"""{%\s*trans\s+(["'])(.+?)\1""")
IN_TEMPLATES_WITH_CONTEXT = re.compile(r"""{%\s*trans\s+(["'])([^%]+?)\1\s+context\s+(["'])(.+?)\3""")
IN_CODE_WITH_CONTEXT = re.compile(r"""\bpgettext(?:_lazy)?\(\s*"([^"]+)",\s*"([^"]+)"\s*\)""")
IN_CODE = re.compile(r"""\b(?:_|gettext|gettext_lazy)\(\s*"((?:[^"\\]|\\.)+)"\s*\)""")


def catalogue(locale):
    with CATALOGUES[locale].open("rb") as file:
        return read_po(file, locale=locale, abort_invalid=True)


def forms(message):
    return list(message.string) if isinstance(message.string, tuple) else [message.string]


def texts_of(message):
    return list(message.id) if isinstance(message.id, tuple) else [message.id]


def test_there_is_a_catalogue_for_each_language_but_english():
    assert set(CATALOGUES) == {"ar", "zh_Hans", "fr", "ru", "es"}


@pytest.mark.parametrize("locale", sorted(CATALOGUES))
def test_no_message_is_missing_fuzzy_or_broken(locale):
    wrong = []
    for message in catalogue(locale):
        if not message.id:
            continue
        wanted = set(PLACEHOLDER.findall(" ".join(texts_of(message))))
        if message.fuzzy or not all(forms(message)):
            wrong.append(f"{message.id}: missing or fuzzy")
        for form in forms(message):
            if not set(PLACEHOLDER.findall(form)) <= wanted:
                wrong.append(f"{message.id}: {form}")
        if set(PLACEHOLDER.findall(forms(message)[-1])) != wanted:
            wrong.append(f"{message.id}: a placeholder is lost")
    assert wrong == []


@pytest.mark.parametrize("locale", sorted(CATALOGUES))
def test_every_text_of_the_site_is_in_the_catalogue(locale):
    known = {text for message in catalogue(locale) for text in texts_of(message) if text}
    used = set()
    for path in Path(ROOT / "templates").rglob("*.html"):
        used |= {match[1] for match in IN_TEMPLATES.findall(path.read_text(encoding="utf-8"))}
    for path in Path(ROOT / "gfmd").rglob("*.py"):
        if "migrations" not in path.parts:
            used |= set(IN_CODE.findall(path.read_text(encoding="utf-8")))
    django_has = {"English", "Arabic", "French", "Russian", "Spanish"}
    assert used - known - django_has == set(), "run `python manage.py makemessages` and translate"


@pytest.mark.parametrize("locale", sorted(CATALOGUES))
def test_every_text_with_a_context_is_in_the_catalogue(locale):
    known = {(message.context, text) for message in catalogue(locale) for text in texts_of(message)}
    used = set()
    for path in Path(ROOT / "templates").rglob("*.html"):
        found = IN_TEMPLATES_WITH_CONTEXT.findall(path.read_text(encoding="utf-8"))
        used |= {(context, text) for _quote, text, _other, context in found}
    for path in Path(ROOT / "gfmd").rglob("*.py"):
        if "migrations" not in path.parts:
            used |= set(IN_CODE_WITH_CONTEXT.findall(path.read_text(encoding="utf-8")))
    assert ("meeting", "Next") in used
    assert ("a count", "number") in used
    assert used - known == set(), "run `python manage.py makemessages` and translate"


def test_words_of_two_meanings_are_translated_apart():
    with override("ru"):
        assert pgettext("page", "Next") != pgettext("meeting", "Next")
        assert pgettext("a count", "number") != _("number")
        assert pgettext("a person's post", "office") != _("office")


def test_french_punctuation_does_not_start_a_line():
    """A no-break space stands before the high marks and inside the quotation marks."""
    texts = [form for message in catalogue("fr") if message.id for form in forms(message)]
    assert [text for text in texts if re.search(r" [:;?!»]|« ", text)] == []


def test_catalogues_are_compiled_and_in_use():
    with override("fr"):
        assert _("Meetings") != "Meetings"
    with override("ru"):
        one, few, many = (ngettext("%(n)s letter", "%(n)s letters", number) % {"n": number} for number in (1, 3, 5))
        assert len({text.lstrip("0123456789 ") for text in (one, few, many)}) == 3
