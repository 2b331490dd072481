"""Search over the names of the record and the texts of its passages, in the page's language, without accents.

PostgreSQL full text finds inflected words by the rules of the language; a plain match finds parts of words and
languages without spaces between words.
"""

from dataclasses import dataclass

from django.contrib.postgres.search import SearchHeadline, SearchQuery, SearchVector, SearchVectorExact
from django.db.models import Q, QuerySet, Value

from gfmd.activities.models import Activity, Entity, EntityGroup
from gfmd.commitments.models import Commitment, Fund, Mechanism, Milestone
from gfmd.core.text import Folded
from gfmd.forum.models import Body, Meeting
from gfmd.places.models import State
from gfmd.questionnaires.models import Round
from gfmd.sources.citations import facts_among
from gfmd.sources.models import Passage

CONFIGURATIONS = {
    "ar": "arabic",
    "zh-hans": "simple",
    "en": "english",
    "fr": "french",
    "ru": "russian",
    "es": "spanish",
}
SEARCHED = {
    State: ["name"],
    Meeting: ["name", "city", "theme"],
    Body: ["name"],
    Round: ["title"],
    Entity: ["name", "acronym"],
    EntityGroup: ["name", "acronym"],
    Activity: ["title"],
    Mechanism: ["name", "popular_name", "acronym"],
    Milestone: ["title"],
    Commitment: ["title"],
    Fund: ["name"],
}
START, STOP = "\u2066\u2068", "\u2069\u2069"  # marks around found words that no text of ours holds
MOST_PASSAGES = 30


@dataclass(frozen=True)
class FoundPassage:
    """A passage and the words around what was found, cut where `START` and `STOP` mark it."""

    passage: Passage
    pieces: list[tuple[str, bool]]


def find_facts(text, language):
    """[Fact] whose names match, in the page's language or in English. One query."""
    suffixes = dict.fromkeys([language.replace("-", "_"), "en"])
    querysets = []
    for model, fields in SEARCHED.items():
        columns = [f"{field}_{suffix}" for field in fields for suffix in suffixes]
        rows = QuerySet(model).filter(_matches(columns, text, language)).order_by()
        querysets.append(rows.exclude(status=Round.Status.DRAFT) if model is Round else rows)
    return facts_among(querysets)


def find_passages(text):
    """[FoundPassage] whose texts match by the rules of their own language, best documents first. One query."""
    condition = Q(pk__in=[])
    for language in CONFIGURATIONS:
        condition |= Q(language=language) & _matches(["text"], text, language)
    snippet = SearchHeadline(
        "text",
        SearchQuery(text, config="simple", search_type="websearch"),
        config="simple",
        start_sel=START,
        stop_sel=STOP,
        max_words=40,
        min_words=20,
    )
    rows = Passage.objects.filter(condition).select_related("document").annotate(snippet=snippet)
    return [FoundPassage(row, _pieces(row.snippet)) for row in rows.order_by("document", "position")[:MOST_PASSAGES]]


def _matches(columns, text, language):
    configuration = CONFIGURATIONS[language]
    vector = SearchVector(*[Folded(column) for column in columns], config=configuration)
    wanted = SearchQuery(Folded(Value(text)), config=configuration, search_type="websearch")
    whole = Q()
    for word in text.split():
        anywhere = Q()
        for column in columns:
            anywhere |= Q(**{f"{column}__folded__contains": Folded(Value(word))})
        whole &= anywhere
    return Q(SearchVectorExact(vector, wanted)) | whole


def _pieces(snippet):
    """[(text, whether it was found)] of a marked snippet."""
    pieces = []
    for part in snippet.split(START):
        found, stop, rest = part.partition(STOP)
        pieces += [(found, True), (rest, False)] if stop else [(part, False)]
    return [(text, is_found) for text, is_found in pieces if text]
