"""Texts that know their languages: joined, filled and cut into pieces without losing one."""

import json
import pickle

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from gfmd.activities.models import Entity
from gfmd.core.text import Worded, filled, foreign_languages, joined, localized, named, pieces_of, sole_language
from gfmd.sources.models import Document

SPANISH, ARABIC = Worded([("hola", "es")]), Worded([("سلام", "ar")])
pieces = st.lists(st.tuples(st.text(), st.sampled_from(["", "en", "es", "ar"])))


@given(pieces=pieces)
def test_it_is_its_pieces_and_a_plain_text(pieces):
    worded = Worded(pieces)
    assert worded == "".join(text for text, _language in pieces)
    assert worded.pieces == tuple((text, language) for text, language in pieces if text)
    assert json.loads(json.dumps(worded)) == worded
    assert pickle.loads(pickle.dumps(worded)).pieces == worded.pieces


def test_a_pattern_keeps_the_languages_of_its_parts():
    sentence = filled("%(who)s said %(what)s: 100 %%", who="She", what=SPANISH)
    assert sentence == "She said hola: 100 %"
    assert ("hola", "es") in sentence.pieces
    assert {language for text, language in sentence.pieces if text != "hola"} == {""}


def test_percent_signs_of_a_part_are_its_own():
    assert filled("%(share)s", share="10 %% %(x)s") == "10 %% %(x)s"


def test_a_pattern_without_its_part_is_an_error():
    with pytest.raises(KeyError):
        filled("%(who)s", whom="x")


@given(texts=st.lists(st.text(min_size=1) | st.just(SPANISH)))
def test_joining_is_that_of_plain_texts(texts):
    together = joined("; ", texts)
    assert together == "; ".join(texts)
    assert sum(1 for piece in together.pieces if piece == ("hola", "es")) == sum(1 for text in texts if text is SPANISH)


@pytest.mark.parametrize(
    ("text", "foreign", "sole"),
    [
        pytest.param("plain", set(), "", id="plain"),
        pytest.param(Worded([("a", "en")]), set(), "", id="the page's own"),
        pytest.param(SPANISH, {"es"}, "es", id="one other"),
        pytest.param(joined(", ", [SPANISH, SPANISH]), {"es"}, "", id="with a comma of the page"),
        pytest.param(Worded([*SPANISH.pieces, *ARABIC.pieces]), {"es", "ar"}, "", id="two others"),
        pytest.param(Worded([]), set(), "", id="nothing"),
    ],
)
def test_languages_other_than_the_pages(text, foreign, sole):
    assert (foreign_languages(text), sole_language(text)) == (foreign, sole)


def test_the_short_name_comes_first():
    with override("fr"):
        assert named(Entity(name_en="Name", acronym_en="N")).pieces == (("N", "en"),)
        assert named(Entity(name_fr="Nom", acronym_es="X")).pieces == (("Nom", "fr"),)


def test_a_symbol_has_no_language():
    assert named(Document(symbol="A/63/265", title_es="Informe")).pieces == (("A/63/265", ""),)
    assert named(Document(symbol="", title_es="Informe")).pieces == (("Informe", "es"),)


def test_the_first_field_with_a_text():
    assert localized(Entity(name_en="Name"), "acronym", "name") == "Name"
    assert pieces_of(localized(Entity(), "acronym", "name")) == ()
