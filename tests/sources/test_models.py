"""Documents and passages: what the database refuses, and how a passage is named."""

from datetime import date

import pytest

from gfmd.core.models import Precision
from gfmd.sources.models import Passage
from tests.core.cases import assert_neighbour_accepted, assert_refused, refused, taken
from tests.factories import DocumentFactory, PassageFactory

DAY = date(2008, 8, 11)

CASES = [
    taken(DocumentFactory, "slug", "slug"),
    refused(
        DocumentFactory,
        "symbol",
        id="same symbol",
        beside={"symbol": "A/99/1"},
        bad={"symbol": "A/99/1"},
        good={"symbol": "A/99/2"},
    ),
    refused(
        DocumentFactory,
        "symbol",
        id="none is not a symbol",
        beside={"symbol": ""},
        start={"symbol": "A/99/1"},
        bad={"symbol": "A/63/265"},
        good={"symbol": ""},
    ),
    refused(
        DocumentFactory,
        "issued_with_precision",
        id="date without precision",
        bad={"issued_on": DAY},
        good={"issued_on": DAY, "issued_precision": Precision.DAY},
    ),
    refused(
        DocumentFactory,
        "issued_with_precision",
        id="precision without date",
        bad={"issued_precision": Precision.YEAR},
        good={"issued_on": date(2007, 1, 1), "issued_precision": Precision.YEAR},
    ),
    taken(PassageFactory, "label", "document", "label"),
    taken(PassageFactory, "position", "document", "position"),
    refused(
        PassageFactory,
        "missing_is_empty",
        id="missing, with a text",
        bad={"status": Passage.Status.MISSING},
        good={"status": Passage.Status.MISSING, "text": ""},
    ),
    refused(
        PassageFactory,
        "missing_is_empty",
        id="complete, without text",
        bad={"text": ""},
        good={"text": "Otro párrafo."},
    ),
    refused(
        PassageFactory,
        "missing_is_empty",
        id="fragment, without text",
        start={"status": Passage.Status.FRAGMENT},
        bad={"text": ""},
        good={"text": "… por consiguiente"},
    ),
]


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_bad_row_is_refused(case):
    assert_refused(case)


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_neighbour_is_accepted(case):
    assert_neighbour_accepted(case)


@pytest.mark.parametrize(
    ("label", "kind", "number", "short"),
    [
        pytest.param("p21", Passage.Kind.PARAGRAPH, "21", "para. 21", id="paragraph"),
        pytest.param("n1", Passage.Kind.NOTE, "1", "note 1", id="note"),
        pytest.param("figure-21", Passage.Kind.FIGURE, "figure-21", "figure in para. 21", id="figure"),
        pytest.param("summary", Passage.Kind.SUMMARY, "summary", "summary", id="summary"),
        pytest.param("list", Passage.Kind.ENTRY, "list", "list", id="list"),
        pytest.param("notice", Passage.Kind.NOTE, "notice", "note notice", id="word that begins like a note"),
    ],
)
def test_number_and_short_label(label, kind, number, short):
    passage = Passage(label=label, kind=kind)
    assert (passage.number, passage.short_label) == (number, short)


@pytest.mark.django_db
def test_a_passage_is_found_on_the_page_of_its_document():
    passage = PassageFactory(document__slug="a-99-1", document__symbol="A/99/1", label="p7")
    assert passage.get_absolute_url() == "/en/sources/a-99-1/#p7"
    assert str(passage) == "A/99/1, para. 7"


@pytest.mark.django_db
def test_lost_passages_are_the_missing_and_the_fragments():
    document = DocumentFactory()
    PassageFactory(document=document)
    fragment = PassageFactory(document=document, status=Passage.Status.FRAGMENT)
    missing = PassageFactory(document=document, status=Passage.Status.MISSING, text="")
    assert set(document.passages.lost()) == {fragment, missing}
