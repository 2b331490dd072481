"""From facts to passages and back: one query each, and the same as looking at every row of every model."""

from collections import defaultdict

import pytest
from django.apps import apps
from django.db.models import QuerySet
from django.urls import resolve
from django.utils.translation import override
from pghistory.models import Event

from gfmd.activities.models import Activity, Partner
from gfmd.commitments.models import FundParty
from gfmd.forum.models import Chairmanship, Meeting, ReportedCount
from gfmd.places.models import GroupMembership, State
from gfmd.questionnaires.models import Addressee, FocalPointAccount, Question
from gfmd.sources.citations import (
    Citation,
    citations_by_key,
    citations_of,
    facts_citing,
    facts_naming,
    sourced_models,
)
from gfmd.sources.models import Document, Passage, Sourced

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def english():
    with override("en"):
        yield


def rows(model):
    return list(QuerySet(model).order_by("pk"))


def cited():
    """{(model, pk): passages in the order of the documents} of every fact, from the rows of the links."""
    passages = {passage.pk: passage for passage in Passage.objects.select_related("document")}
    found = defaultdict(list)
    for model in sourced_models():
        for link in model.passages.through._base_manager.values():
            found[model, link[f"{model._meta.model_name}_id"]].append(passages[link["passage_id"]])
    for held in found.values():
        held.sort(key=lambda passage: (passage.document_id, passage.position))
    return found


# Rows without passages of their own, and the fact of which each is a part.
PARTS = {Partner: "activity", FundParty: "fund", Addressee: "round"}


def value(fact, lookup):
    """The value at the end of a lookup, or None where a link on the way is empty."""
    for name in lookup.split("__"):
        fact = getattr(fact, name, None)
    return fact


def pages(fact):
    """Addresses of the pages that show a fact, best first."""
    for name, lookup in fact.CITED_ON:
        own_words = not lookup or lookup.startswith("=")
        argument = (lookup or "").removeprefix("=") if own_words else value(fact, lookup)
        if argument is not None:
            yield name, argument.lower()


def test_every_model_of_facts_is_found():
    names = {model.__name__ for model in sourced_models()}
    assert {"Meeting", "Activity", "Milestone", "State", "Round", "Chairmanship"} <= names
    assert all(issubclass(model, Sourced) and not model._meta.abstract for model in sourced_models())
    assert len(names) == len(sourced_models())


class TestCitationsOf:
    def test_all_facts_of_the_record_at_once(self, django_assert_num_queries):
        facts = [rows(model) for model in sourced_models()]
        with django_assert_num_queries(1):
            found = citations_of(facts)
        expected = cited()
        assert set(found) == set(expected)
        for key, passages in expected.items():
            assert found[key] == [
                Citation(
                    passage.document.slug,
                    passage.document.symbol or passage.document.title_en,
                    passage.label,
                    passage.kind,
                    passage.status,
                    passage.language,
                    "" if passage.document.symbol else "en",
                )
                for passage in passages
            ]

    def test_facts_in_lists_alone_and_missing_ones(self, django_assert_num_queries):
        meeting, count = Meeting.objects.get(slug="brussels-2007"), ReportedCount.objects.first()
        with django_assert_num_queries(1):
            found = citations_of(meeting, None, [[count], []], Chairmanship(pk=1))
        assert {(Meeting, meeting.pk), (ReportedCount, count.pk)} <= set(found)
        assert {model for model, _pk in found} <= {Meeting, ReportedCount, Chairmanship}

    @pytest.mark.parametrize("facts", [(), (None,), ([], [None])], ids=str)
    def test_no_facts_need_no_query(self, facts, django_assert_num_queries):
        with django_assert_num_queries(0):
            assert citations_of(*facts) == {}

    def test_a_fact_that_cites_nothing_is_not_there(self):
        activity = Activity.objects.first()
        activity.passages.clear()
        assert citations_by_key({Activity: {activity.pk}}) == {}

    def test_names_and_links(self):
        meeting = Meeting.objects.get(slug="brussels-2007")
        found = citations_of(meeting)[Meeting, meeting.pk]
        assert [citation.name for citation in found] == [
            "A/63/265, para. 2",
            "A/63/265, para. 12",
            "A/63/265, para. 70",
        ]
        with override("es"):
            assert found[1].url == "/es/sources/a-63-265/#p12"

    def test_a_document_without_an_english_title_is_named_in_its_own(self):
        document = Document.objects.get(slug="rcp-working-paper-2008")
        passage = Passage.objects.create(
            document=document, label="p1", position=1, kind="paragraph", language="es", text="x"
        )
        activity = Activity.objects.first()
        activity.passages.set([passage])
        assert citations_of(activity)[Activity, activity.pk][0].document_name


class TestFactsCiting:
    def test_every_document_against_every_row(self):
        expected = defaultdict(set)
        by_key = cited()
        for model in sourced_models():
            for fact in rows(model):
                if any(True for _page in pages(fact)):
                    for passage in by_key[model, fact.pk]:
                        expected[passage.pk].add((model, fact.pk))
        found = {}
        for document in Document.objects.all():
            for passage, facts in facts_citing(document).items():
                assert len({(fact.model, fact.pk) for fact in facts}) == len(facts)
                found[passage] = {(fact.model, fact.pk) for fact in facts}
        assert found == expected

    def test_every_fact_of_the_record_has_a_page(self):
        assert [fact for model in sourced_models() for fact in rows(model) if not list(pages(fact))] == []

    def test_each_fact_leads_to_its_best_page(self):
        facts = {}
        for model in sourced_models():
            facts |= {(model, fact.pk): fact for fact in rows(model)}
        for found in facts_citing(Document.objects.get(slug="a-63-265")).values():
            for fact in found:
                match = resolve(fact.url)
                name, argument = next(pages(facts[fact.model, fact.pk]))
                assert (match.url_name, "".join(match.kwargs.values())) == (name, argument)
                assert fact.label
                assert fact.kind == fact.model._meta.verbose_name

    def test_only_passages_of_the_document(self):
        document = Document.objects.get(slug="a-63-265")
        assert set(facts_citing(document)) <= set(document.passages.values_list("pk", flat=True))

    @pytest.mark.parametrize("slug", ["a-63-265", "un-m49", "sample-round-2026-note", "a-63-150"])
    def test_one_query(self, slug, django_assert_num_queries):
        document = Document.objects.get(slug=slug)
        with django_assert_num_queries(1):
            facts_citing(document)


ACCOUNT = FocalPointAccount  # who may sign in for a State is no public fact


class TestFactsNaming:
    def naming(self, state, leaving_out=()):
        """Every fact with the State in one of its fields or of its parts, found row by row."""
        found = set()
        for model in [*sourced_models(), *PARTS]:
            if model in leaving_out:
                continue
            for field in [*model._meta.fields, *model._meta.many_to_many]:
                if field.related_model is not State:
                    continue
                for row in rows(model):
                    here = getattr(row, field.name)
                    if here == state if field.many_to_one else state in here.all():
                        fact = getattr(row, PARTS[model]) if model in PARTS else row
                        found.add((type(fact), fact.pk))
        return found

    def test_every_part_that_names_states_is_known_here(self):
        apart = [model for model in apps.get_models() if model not in {*sourced_models(), *PARTS, ACCOUNT}]
        naming = [model for model in apart if any(field.related_model is State for field in model._meta.fields)]
        assert [model.__name__ for model in naming if not (model._meta.proxy or issubclass(model, Event))] == []

    @pytest.mark.parametrize("iso3", ["PHL", "BEL", "ESP", "TUV"])
    def test_a_state_against_every_row(self, iso3, django_assert_num_queries):
        state = State.objects.get(iso3=iso3)
        with django_assert_num_queries(1):
            found = facts_naming(state, leaving_out=[GroupMembership])
        keys = [(fact.model, fact.pk) for fact in found]
        assert len(set(keys)) == len(keys)
        assert set(keys) == self.naming(state, [GroupMembership])

    def test_nothing_is_left_out_unless_asked(self):
        state = State.objects.get(iso3="BEL")
        assert {(fact.model, fact.pk) for fact in facts_naming(state)} == self.naming(state)

    def test_a_meeting_is_named_by_its_parts(self):
        names = {fact.model.__name__ for fact in facts_naming(Meeting.objects.get(slug="brussels-2007"))}
        assert {"MeetingTopic", "ReportedCount", "HostingOffer", "Chairmanship", "Transmittal"} <= names

    def test_something_no_fact_can_name_needs_no_query(self, django_assert_num_queries):
        question = Question.objects.first()
        with django_assert_num_queries(0):
            assert facts_naming(question) == []
