"""Texts in the language they have, source lines drawn together, tables as the page shows them."""

from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace

import pytest
from django.core.paginator import Paginator
from django.http import QueryDict
from django.template import Context, Template
from django.utils.translation import override

from gfmd.activities.models import Entity
from gfmd.commitments.models import Milestone
from gfmd.core.text import Worded, localized
from gfmd.dashboard.charts.base import Answer, Chart, Column, Drawn, Query
from gfmd.dashboard.presenters import chart_table, page_of, source_line
from gfmd.dashboard.requests import PlainBadRequest
from gfmd.dashboard.templatetags import record
from gfmd.sources.citations import Citation


def entity(**texts):
    """An unsaved entity with only the given columns filled."""
    return Entity(**{f"{name}_{language}": None for name in ("name", "acronym") for language in ("en", "es")} | texts)


class TestLocalizedText:
    @pytest.mark.parametrize(
        ("page", "texts", "expected"),
        [
            pytest.param("fr", {"name_fr": "F", "name_en": "E"}, ("F", "fr"), id="own language"),
            pytest.param("fr", {"name_es": "S", "name_en": "E"}, ("E", "en"), id="English first"),
            pytest.param("fr", {"name_es": "S", "name_ru": "R"}, ("S", "es"), id="then Spanish"),
            pytest.param("zh-hans", {"name_zh_hans": "中"}, ("中", "zh-hans"), id="hyphen in the language"),
            pytest.param("en", {"name_zh_hans": "中", "name_ru": "R"}, ("中", "zh-hans"), id="Chinese before Russian"),
            pytest.param("ar", {"name_ru": "R"}, ("R", "ru"), id="the only one there is"),
            pytest.param("ar", {"name_ar": "", "name_en": "E"}, ("E", "en"), id="empty is none"),
            pytest.param("ar", {}, ("", ""), id="nothing at all"),
        ],
    )
    def test_the_pages_language_else_the_first_that_has_a_text(self, page, texts, expected):
        with override(page):
            assert next(iter(localized(entity(**texts), "name").pieces), ("", "")) == expected

    @pytest.mark.parametrize(
        ("page", "texts", "expected"),
        [
            pytest.param("fr", {"acronym_fr": "F", "acronym_en": "E"}, ("F", "fr"), id="own language"),
            pytest.param("fr", {"acronym_en": "E", "acronym_es": "S"}, ("E", "en"), id="English"),
            pytest.param("fr", {"acronym_es": "S", "acronym_ru": "R"}, ("", ""), id="never a third language"),
        ],
    )
    def test_an_acronym_falls_back_to_english_only(self, page, texts, expected):
        with override(page):
            assert next(iter(localized(entity(**texts), "acronym").pieces), ("", "")) == expected

    @pytest.mark.parametrize(
        ("page", "texts", "expected"),
        [
            pytest.param("en", {"name_en": "E"}, "E", id="own language: no mark"),
            pytest.param("ar", {"name_en": "E"}, '<span lang="en" dir="ltr">E</span>', id="English in Arabic"),
            pytest.param("en", {"name_ar": "ع"}, '<span lang="ar" dir="rtl">ع</span>', id="Arabic in English"),
            pytest.param("zh-hans", {"name_es": "S"}, '<span lang="es" dir="ltr">S</span>', id="Spanish in Chinese"),
            pytest.param("en", {"name_es": "<b>"}, '<span lang="es" dir="ltr">&lt;b&gt;</span>', id="escaped"),
            pytest.param("en", {}, "", id="nothing to mark"),
        ],
    )
    def test_another_language_is_marked(self, page, texts, expected):
        with override(page):
            assert str(record.localized(entity(**texts), "name")) == expected

    @pytest.mark.parametrize(
        ("page", "pieces", "expected"),
        [
            pytest.param("en", [("Name", "en")], "<title>Name · GFMD follow-up dashboard</title>", id="own language"),
            pytest.param(
                "ru",
                [("Name", "en")],
                '<title lang="en" dir="ltr">Name · GFMD follow-up dashboard</title>',
                id="the name of the site follows the language of the title",
            ),
            pytest.param(
                "en",
                [("On it: ", ""), ("hola", "es")],
                "<title>Chart · GFMD follow-up dashboard</title>",
                id="two languages give way",
            ),
            pytest.param("en", [("<b>", "")], "<title>&lt;b&gt; · GFMD follow-up dashboard</title>", id="escaped"),
        ],
    )
    def test_a_title_is_in_one_language(self, page, pieces, expected):
        with override(page):
            assert record.page_title(Worded(pieces), "Chart") == expected

    def test_pieces_of_other_languages_are_marked_each(self):
        text = Worded([("On ", ""), ("<hola>", "es"), (" and ", "en")])
        assert record.marked(text) == 'On <span lang="es" dir="ltr">&lt;hola&gt;</span> and '

    @pytest.mark.parametrize("language", ["ar", "zh-hans", "en", "fr", "ru", "es"])
    def test_only_arabic_runs_from_right_to_left(self, language):
        assert record.direction(language) == ("rtl" if language == "ar" else "ltr")


class TestWhen:
    def test_a_date_in_its_precision(self):
        milestone = Milestone(starts_on=date(2008, 7, 1), until=date(2008, 8, 1), precision="month")
        assert record.when(milestone) == "July 2008"

    def test_the_words_of_the_source_marked_with_its_language(self):
        milestone = Milestone(precision="relative", date_as_written="hace <poco>", language="es")
        assert record.when(milestone) == '“<span lang="es" dir="ltr">hace &lt;poco&gt;</span>”'

    def test_a_relative_date_is_not_made_exact(self):
        milestone = Milestone(
            starts_on=date(2008, 7, 1), until=date(2008, 8, 1), precision="relative", date_as_written="hace poco"
        )
        assert "hace poco" in record.when(milestone)
        assert "July" not in record.when(milestone)

    def test_no_date_is_said(self):
        assert record.when(Milestone()) == '<span class="unknown">date not stated</span>'


def paragraphs(*numbers, document="A/63/265"):
    return [citation(f"p{number}", "paragraph", document) for number in numbers]


def citation(label, kind, document="A/63/265"):
    return Citation(document.lower().replace("/", "-"), document, label, kind, "complete")


def as_html(citations):
    return Template("{% load record %}{% source_links citations %}").render(Context({"citations": citations}))


def texts(citations):
    return [part.text for part in source_line(citations)]


class TestSourceLine:
    @pytest.mark.parametrize(
        ("citations", "expected"),
        [
            pytest.param([], [], id="none"),
            pytest.param(paragraphs(12), ["A/63/265, para. 12"], id="one"),
            pytest.param(paragraphs(*range(26, 45)), ["A/63/265, paras. 26–44"], id="a long run"),
            pytest.param(paragraphs(3, 2), ["A/63/265, paras. 2–3"], id="two, in their order"),
            pytest.param(
                paragraphs(2, 12, 15, 16, 70),
                ["A/63/265, para. 2", "para. 12", "paras. 15–16", "para. 70"],
                id="gaps: the document once",
            ),
            pytest.param(paragraphs(9, 10, 11), ["A/63/265, paras. 9–11"], id="numbers, not letters"),
            pytest.param(paragraphs(12, 12), ["A/63/265, para. 12"], id="twice the same"),
            pytest.param(
                [*paragraphs(1, 2), citation("n1", "note"), citation("n2", "note")],
                ["A/63/265, paras. 1–2", "note 1", "note 2"],
                id="notes stay apart",
            ),
            pytest.param(
                [citation("summary", "summary"), citation("p1", "paragraph")],
                ["A/63/265, para. 1", "summary"],
                id="summary after the paragraphs",
            ),
            pytest.param(
                [*paragraphs(5, document="B/2"), *paragraphs(4, document="A/1")],
                ["A/1, para. 4", "B/2, para. 5"],
                id="documents are never drawn together",
            ),
        ],
    )
    def test_neighbours_are_drawn_together(self, citations, expected):
        assert texts(citations) == expected
        assert texts(reversed(citations)) == expected

    def test_each_part_links_to_its_first_paragraph(self):
        with override("fr"):
            urls = [part.url for part in source_line(paragraphs(15, 16, 70))]
        assert urls == ["/fr/sources/a-63-265/#p15", "/fr/sources/a-63-265/#p70"]

    def test_two_documents_of_one_name_stay_apart(self):
        one, other = (
            Citation("one", "Report", "p1", "paragraph", "complete"),
            Citation("other", "Report", "p2", "paragraph", "complete"),
        )
        assert len(source_line([one, other])) == 2

    def test_as_html_it_is_escaped_and_named(self):
        html = as_html([Citation("x", "<b>", "p1", "paragraph", "complete")])
        assert '<a href="/en/sources/x/#p1">&lt;b&gt;, para. 1</a>' in html
        assert "<b>" not in html
        assert as_html([]) == ""


@dataclass(frozen=True)
class Row:
    name: str = "N"
    day: date | None = None
    number: int | None = None
    counts: dict = field(default_factory=dict)


def drawn(rows, columns, *, heat=False, citations=None):
    chart = Chart(
        slug="test",
        position=0,
        title="T",
        measure="M",
        ask=None,
        columns=lambda answer: columns,
        finding=None,
        gaps=None,
        is_heat_table=heat,
    )
    return Drawn(chart, Query(None), Answer(rows), citations or {})


NAME = Column("name", "Name", lambda row: row.name)
DAY = Column("day", "Day", lambda row: row.day, show=lambda row: "shown" if row.day else "")
NUMBER = Column("number", "Number", lambda row: row.number, is_number=True)


def shown(table):
    columns, rows = table
    return [column.key for column in columns], [[cell.text for cell in line] for line in rows]


class TestChartTable:
    def test_cells_are_shown_as_their_column_says(self):
        rows = [Row("A", date(2008, 7, 15), 1234), Row("B", None, 0)]
        assert shown(chart_table(drawn(rows, [NAME, DAY, NUMBER]))) == (
            ["name", "day", "number"],
            [["A", "shown", "1,234"], ["B", "", "0"]],
        )

    def test_columns_empty_in_every_row_are_left_out_and_nought_is_not_empty(self):
        assert shown(chart_table(drawn([Row(number=0), Row()], [NAME, DAY, NUMBER]))) == (
            ["name", "number"],
            [["N", "0"], ["N", ""]],
        )

    def test_without_rows_every_column_stands(self):
        assert shown(chart_table(drawn([], [NAME, DAY, NUMBER]))) == (["name", "day", "number"], [])

    def test_a_source_column_stands_when_any_row_is_cited(self):
        source = Column("source", "Source", lambda row: None, fact=lambda row: (Row, row.name))
        found = citation("p1", "paragraph")
        columns, rows = chart_table(drawn([Row("A"), Row("B")], [NAME, source], citations={(Row, "A"): [found]}))
        assert [column.key for column in columns] == ["name", "source"]
        assert [line[1].citations for line in rows] == [(found,), ()]
        assert [column.key for column in chart_table(drawn([Row("A")], [NAME, source]))[0]] == ["name"]

    def test_links_and_numbers_are_kept_on_the_cells(self):
        linked = Column("name", "Name", lambda row: row.name, link=lambda row: "/x/")
        (line,) = chart_table(drawn([Row(number=3)], [linked, NUMBER]))[1]
        assert [(cell.url, cell.is_number, cell.heat) for cell in line] == [("/x/", False, None), ("", True, None)]

    @pytest.mark.parametrize("hottest", [1, 2, 4, 5, 6, 17, 1000])
    def test_heat_runs_from_nothing_to_the_hottest(self, hottest):
        column = Column("one", "One", lambda row: row.number, is_number=True)
        (_, rows) = chart_table(drawn([Row(number=n) for n in range(hottest + 1)], [NAME, column], heat=True))
        heats = [line[1].heat for line in rows]
        assert heats[0] == 0
        assert all(1 <= heat <= 5 for heat in heats[1:])
        assert heats == sorted(heats)
        assert hottest < 5 or heats[-1] == 5

    def test_totals_and_texts_have_no_heat(self):
        total = Column("activities", "All", lambda row: row.number, is_number=True)
        bare = Column("without_theme", "None", lambda row: row.number, is_number=True)
        (line,) = chart_table(drawn([Row(number=3)], [NAME, NUMBER, bare, total], heat=True))[1]
        assert [cell.heat is not None for cell in line] == [False, True, False, False]

    def test_a_table_of_noughts_has_no_heat(self):
        (line,) = chart_table(drawn([Row(number=0)], [NAME, NUMBER], heat=True))[1]
        assert [cell.heat for cell in line] == [None, None]


class TestPageOf:
    @pytest.mark.parametrize(("query", "number"), [("", 1), ("page=", 1), ("page=3", 3)])
    def test_the_page_asked_for(self, query, number):
        assert page_of(Paginator(range(5), 2), SimpleNamespace(GET=QueryDict(query))).number == number

    @pytest.mark.parametrize("query", ["page=0", "page=4", "page=-1", "page=x", "page=1.5", "page=%00", "page=1e3"])
    def test_any_other_is_refused(self, query):
        with pytest.raises(PlainBadRequest):
            page_of(Paginator(range(5), 2), SimpleNamespace(GET=QueryDict(query)))

    def test_an_empty_list_has_one_page(self):
        assert list(page_of(Paginator([], 2), SimpleNamespace(GET=QueryDict()))) == []
