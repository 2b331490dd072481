"""Stored text in another language than the page's carries its own `lang` and `dir`, on every page in every language."""

import pgtrigger
import pytest
from django.db.models import Case, CharField, QuerySet, Value, When
from django.db.models.functions import Cast, Concat, Left
from django.urls import reverse
from django.utils.translation import override
from modeltranslation.translator import translator

from gfmd.activities.models import Activity, Entity, EntityGroup
from gfmd.commitments.models import Commitment, Mechanism
from gfmd.core.models import Quoted
from gfmd.dashboard.charts import registry
from gfmd.forum.models import Body, Meeting, RoundTable
from gfmd.places.models import State
from gfmd.sources.citations import sourced_models
from gfmd.sources.models import Document, Passage
from tests.dashboard.asking import SAMPLE
from tests.dashboard.page import Element, get
from tests.test_urls import ARGUMENTS

pytestmark = [pytest.mark.django_db, pytest.mark.sweep]

LANGUAGES = ["ar", "zh-hans", "en", "fr", "ru", "es"]
ONLY = "fr"  # the one language that stored text has in these tests
MARK = "⟦fr⟧"
ORIGINAL_WORDS = 40  # characters of a quoted text by which it is known again: lists cut it, search results too


def texts(element, lang="", direction="", inside=""):
    """(text, language, direction, element) of every text node, by the nearest element that says so."""
    lang, direction = element.get("lang") or lang, element.get("dir") or direction
    for child in element.children:
        if not isinstance(child, Element):
            yield " ".join(child.split()), lang, direction, element.name
        elif child.name not in {"script", "style"}:
            yield from texts(child, lang, direction, element.name)


FILES = {"changes_atom", "report_docx", "report_xlsx"}


def pages():
    """(name of the address, arguments, query) of one page of each kind; every chart; a State named by facts."""
    chosen = {
        name: arguments()[0]
        for name, arguments in ARGUMENTS.items()
        if name not in FILES and not name.startswith("chart")
    }
    chosen |= {
        "state": ["phl"],
        "entity": [EntityGroup.objects.first().slug],
        "meeting": ["brussels-2007"],
        "body": ["steering-group"],
        "document": ["a-63-265"],
        "mechanism": [Mechanism.objects.filter(milestones__isnull=False).first().slug],
        "commitment": [Commitment.objects.exclude(milestone=None).first().slug],
    }
    for name, arguments in chosen.items():
        yield name, arguments, "q=fr" if name == "search" else ""
    yield "entity", [Entity.objects.filter(activities__partners__isnull=False).first().slug], ""
    yield "body", [Body.objects.get(kind="troika").slug], ""
    yield "document", [Document.objects.filter(symbol="", passages__isnull=False).first().slug], ""
    yield "search", [], "q=migración"
    yield "charts", [], ""
    for slug, chart in registry().items():
        yield "chart", [slug], f"round={SAMPLE}" if chart.takes_round else "as_of=2008-08-11"
    yield "chart", ["replies-over-time"], ""
    yield "chart_embed", ["milestones"], ""


@pytest.fixture(scope="module")
def only_french(django_db_setup, django_db_blocker):
    """Every translated field has a text in French alone; acronyms, which fall back to English alone, have none."""
    with django_db_blocker.unblock():
        from tests.indicators.builders import undone

        with undone(), pgtrigger.ignore():  # what went out is translated no more
            round_table = RoundTable.objects.first()
            if round_table:
                round_table.co_chairs.add(*State.objects.all()[:2])
            for model in translator.get_registered_models(abstract=False):
                _keep_only_french(model)
            yield


def _keep_only_french(model):
    for field in translator.get_options_for_model(model).fields:
        if field not in {column.name for column in model._meta.fields}:
            continue
        columns = {language: f"{field}_{language.replace('-', '_')}" for language in LANGUAGES}
        length = model._meta.get_field(columns[ONLY]).max_length or 1000
        words = Concat(Value(f"{MARK} {field} "), Cast("pk", CharField()), Value(" "), Cast(columns["en"], CharField()))
        told = Case(
            When(**{f"{columns['en']}__gt": ""}, then=Left(Cast(words, CharField()), length)), default=Value("")
        )
        QuerySet(model).update(**{columns[ONLY]: Value("") if field == "acronym" else told})
        QuerySet(model).update(**{column: "" for language, column in columns.items() if language != ONLY})


def quoted():
    """{first characters of a quoted text: its language} of passages and of all facts that quote their source."""
    found = {}
    for model in [Passage, *(model for model in sourced_models() if issubclass(model, Quoted))]:
        for text, language in QuerySet(model).exclude(text="").values_list("text", "language"):
            found[" ".join(text.split())[:ORIGINAL_WORDS]] = language
    return {text: language for text, language in found.items() if len(text) == ORIGINAL_WORDS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_stored_text_is_marked_with_its_language(language, only_french, client):
    known, wrong, with_names, quotes = quoted(), [], set(), 0
    for name, arguments, query in pages():
        with override(language):
            url = f"{reverse(name, args=arguments)}?{query}"
        for text, lang, direction, element in texts(get(client, url)):
            stored = ONLY if MARK in text else known.get(text[:ORIGINAL_WORDS])
            if stored and (lang, direction) != (stored, "ltr"):
                wrong.append(f"{url}: <{element} lang={lang} dir={direction}> {text[:90]}")
            if MARK in text:
                with_names.add(name)
            quotes += bool(stored) and MARK not in text
    print("\n".join(wrong))
    assert wrong == []
    assert with_names >= {name for name, _arguments, _query in pages()} - {"about", "charts", "changes", "components"}
    assert quotes > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_of_options_and_pages_in_one_language(language, only_french, client):
    """An option and a title can hold no marks: they carry the language themselves."""
    with override(language):
        activities, meeting = reverse("activities"), Meeting.objects.get(slug="brussels-2007").get_absolute_url()
    options = [option for option in get(client, activities).all("option") if MARK in option.text]
    assert options
    own = None if language == ONLY else ONLY
    assert {option.get("lang") for option in options} == {own}
    title = get(client, meeting).one("title")
    assert title.get("lang") == own
    assert title.text.endswith("GFMD follow-up dashboard") == (language == "en" and own is None)


def test_no_activity_is_left_out_by_the_sentinels(only_french):
    assert Activity.objects.filter(title_fr__startswith=MARK).count() == Activity.objects.count() > 0
