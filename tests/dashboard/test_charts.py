"""Every chart of the registry: page, table, figure, JSON and CSV show the rows of one indicator."""

import io
import json
import re
from collections import Counter
from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path

import openpyxl
import pytest
from django.utils.translation import override

from gfmd.dashboard import charts, words
from gfmd.dashboard.charts.base import Chart
from gfmd.dashboard.charts.figures import as_plain
from gfmd.sources.models import Passage
from tests.dashboard.asking import EARLY, REAL, SAMPLE, address, csv_rows, draw, every_chart, json_rows
from tests.dashboard.page import get

pytestmark = pytest.mark.django_db

LANGUAGES = ["ar", "zh-hans", "en", "fr", "ru", "es"]
NOTICE = "Fictional training data"


def asked():
    """(slug, query string) of every chart at several days, for every round where it takes one."""
    for slug, chart in charts.registry().items():
        if chart.takes_round:
            queries = ["", f"round={REAL}&as_of=2008-08-11", f"round={SAMPLE}", f"round={SAMPLE}&as_of=2026-03-20"]
        else:
            queries = ["", "as_of=2007-07-12", "as_of=2100-12-31"]
        yield from ((slug, query) for query in queries)


every_question = pytest.mark.parametrize(("slug", "query"), list(asked()))


@pytest.fixture(scope="module")
def seen():
    """Answers to the questions asked so far: no test here changes a row."""
    return {}


def once(seen, key, ask):
    if key not in seen:
        seen[key] = ask()
    return seen[key]


@pytest.fixture
def drawn(seen, slug, query):
    return once(seen, ("drawn", slug, query), lambda: draw(slug, query))


@pytest.fixture
def page(seen, slug, query, client):
    return once(seen, ("page", slug, query), lambda: get(client, address(slug, query)))


@pytest.fixture
def plain(seen, slug, query, client):
    """The answer as JSON."""
    return once(seen, ("plain", slug, query), lambda: json_rows(client, slug, query))


def shown(column, row):
    """What the page shows of a value."""
    value = column.value(row)
    if column.show:
        text = column.show(row)
    elif column.is_number:
        text = "" if value is None else words.number(value)
    else:
        text = "" if value is None else str(value)
    return " ".join(text.split())


class TestRegistry:
    def test_every_module_of_a_chart_has_one(self):
        names = {path.stem for path in Path(charts.__file__).parent.glob("*.py")} - charts.NOT_CHARTS - {"__init__"}
        found = [import_module(f"{charts.__name__}.{name}").CHART for name in names]
        assert all(isinstance(chart, Chart) for chart in found)
        assert sorted(chart.slug for chart in found) == sorted(charts.registry())

    def test_slugs_are_unique_and_in_kebab_case(self):
        slugs = [chart.slug for chart in charts.registry().values()]
        assert len(set(slugs)) == len(slugs) > 0
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) for slug in slugs)

    def test_positions_are_unique_and_in_order(self):
        positions = [chart.position for chart in charts.registry().values()]
        assert positions == sorted(set(positions))

    def test_titles_and_measures_are_there_and_differ(self):
        texts = [str(text) for chart in charts.registry().values() for text in (chart.title, chart.measure)]
        assert all(texts)
        assert len(set(texts)) == len(texts)

    @every_question
    def test_keys_of_columns_are_unique_and_plain(self, drawn):
        keys = [column.key for column in drawn.columns]
        assert len(set(keys)) == len(keys)
        assert all(re.fullmatch(r"[a-z0-9][a-z0-9_-]*", key) for key in keys)
        assert "notice" not in keys

    def test_every_chart_is_on_the_list_the_overview_and_the_data_page(self, client):
        for url in ("/en/charts/", "/en/", "/en/data/"):
            links = {link.split("?")[0] for link in get(client, url).links}
            assert {address(slug).removesuffix("?") for slug in charts.registry()} <= links, url


class TestSameRowsEverywhere:
    @every_question
    def test_json_holds_the_values_of_the_indicator(self, drawn, plain):
        assert [column["key"] for column in plain["columns"]] == [column.key for column in drawn.columns]
        assert len(plain["rows"]) == len(drawn.answer.rows)
        for found, row in zip(plain["rows"], drawn.answer.rows, strict=True):
            for column in drawn.columns:
                value = column.value(row)
                if not column.fact:
                    assert found[column.key] == (value.isoformat() if isinstance(value, date) else value)

    @every_question
    def test_csv_holds_the_values_of_json(self, slug, query, plain, client):
        cells = csv_rows(client, slug, query)
        if not plain["rows"]:  # fiction without rows still says that it is fiction
            cells = [row for row in cells if any(value for key, value in row.items() if key != "notice")]
        keys = [column["key"] for column in plain["columns"]]
        assert len(cells) == len(plain["rows"])
        for row, line in zip(plain["rows"], cells, strict=True):
            assert list(line) == (keys if plain["notice"] is None else [*keys, "notice"])
            for key in keys:
                if row[key] is None:
                    assert line[key] == ""
                elif isinstance(row[key], str):
                    assert line[key].removeprefix("'") == row[key].removeprefix("'")
                else:
                    assert Decimal(line[key]) == Decimal(str(row[key]))

    @every_question
    def test_the_workbook_holds_the_values_of_json(self, slug, query, plain, client):
        content = client.get(address(slug, query, ".xlsx")).content
        head, *lines = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0].iter_rows()
        labels = [column["label"] for column in plain["columns"]] + ([plain["notice"]] if plain["notice"] else [])
        assert [cell.value for cell in head] == labels
        assert len(lines) == len(plain["rows"])
        for row, line in zip(plain["rows"], lines, strict=True):
            for cell, value in zip(line, row.values(), strict=False):
                assert cell.data_type != "f"
                assert (cell.value.date().isoformat() if cell.is_date else cell.value) == value

    @every_question
    def test_the_table_of_the_page_shows_the_same_rows_in_frames_too(self, slug, query, drawn, plain, page, client):
        table = page.one("table", class_="chart-table")
        labels = [cell.text for cell in table.one("thead").all("th")]
        texts = {
            column.key: [f"Source: {line[column.key]}" if line[column.key] else "" for line in plain["rows"]]
            if column.fact
            else [shown(column, row) for row in drawn.answer.rows]
            for column in drawn.columns
        }
        kept = [column for column in drawn.columns if any(texts[column.key]) or not plain["rows"]]
        assert labels == [str(column.label) for column in kept]
        embedded = get(client, address(slug, query, "/embed/")).one("table", class_="chart-table")
        assert embedded.rows == table.rows
        if plain["rows"]:
            assert table.rows == [list(line) for line in zip(*(texts[column.key] for column in kept), strict=True)]
        else:
            assert table.rows == [["No row for this day."]]

    @every_question
    def test_the_page_counts_its_rows_and_links_its_files_for_the_same_question(self, slug, query, plain, page):
        files, number = page.one(class_="files"), len(plain["rows"])
        assert re.search(rf"\b{number} row{'' if number == 1 else 's'}\b", files.text)
        assert {address(slug, query, ".csv"), address(slug, query, ".json")} <= set(files.links)
        assert {link.partition("?")[2] for link in files.links} == {query}

    @every_chart
    def test_files_are_sent_as_what_they_are(self, slug, client):
        plain, sheet = client.get(address(slug, form=".json")), client.get(address(slug, form=".csv"))
        assert plain["Content-Type"] == "application/json"
        assert sheet["Content-Type"] == "text/csv; charset=utf-8"
        assert sheet["Content-Disposition"].startswith(f'attachment; filename="{slug}')
        assert {plain["X-Content-Type-Options"], sheet["X-Content-Type-Options"]} == {"nosniff"}


def allowed_numbers(drawn):
    """Numbers a finding may name: values of the rows, their sums, how many rows have one, how many have the same."""
    rows = [vars(row) for row in drawn.answer.rows]
    found = {len(rows)}
    for key in rows[0] if rows else ():
        values = [row[key] for row in rows]
        found.add(sum(1 for value in values if getattr(value, "slug", value)))  # a group without a slug is none
        numbers = [value for value in values if isinstance(value, (int, Decimal)) and not isinstance(value, bool)]
        found |= {*numbers, sum(numbers)}
        found |= set(Counter(value for value in values if isinstance(value, str)).values())
        counted = [value for value in values if isinstance(value, dict)]
        found |= {sum(value.get(theme, 0) for value in counted) for theme in {t for v in counted for t in v}}
    return found


def without(text, parts):
    for part in sorted(filter(None, parts), key=len, reverse=True):
        text = text.replace(part, " ")
    return text


class TestFinding:
    @every_question
    def test_its_numbers_come_from_the_rows(self, drawn):
        values = [value for row in drawn.answer.rows for value in vars(row).values()]
        dates = [value for value in (*values, drawn.query.as_of) if isinstance(value, date)]
        texts = [value for value in values if isinstance(value, str)]
        rest = without(drawn.finding, [*map(words.day, dates), *texts])
        allowed = allowed_numbers(drawn)
        shares = re.findall(r"([\d,]+) of ([\d,]+) \(([\d,]+) per cent\)", rest)
        for part, whole, percent in [[int(number.replace(",", "")) for number in share] for share in shares]:
            assert abs(100 * part / whole - percent) <= 0.5
        rest = re.sub(r"\([\d,]+ per cent\)", "", rest)
        named = {int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", rest)}
        assert named <= allowed, (drawn.finding, named - allowed)

    @every_question
    def test_it_is_the_headline_the_name_of_the_figure_and_in_json(self, drawn, plain, page):
        assert page.one("h1").text == " ".join(drawn.finding.split())
        assert {plot["aria-label"] for plot in page.all("div", class_="plot")} <= {drawn.finding}
        assert plain["finding"] == drawn.finding


class TestFigure:
    @every_chart
    def test_in_every_language_nothing_is_left_unfilled_and_the_figure_is_plain_and_harmless(self, slug):
        drawn = draw(slug, f"round={SAMPLE}")
        for language in LANGUAGES:
            with override(language):
                texts = [drawn.finding, *drawn.gaps, *(str(column.label) for column in drawn.columns)]
                figure = drawn.chart.figure and drawn.chart.figure(drawn.query, drawn.answer)
                plain = as_plain(figure) if figure else {"data": [], "layout": {}}
            assert all(texts)
            assert not [text for text in texts if "%(" in text or "None" in text or "{" in text]
            written = json.dumps(plain, allow_nan=False)
            assert "<" not in written.replace("<br>", "").replace("<extra></extra>", "")
            assert set(plain) <= {"data", "layout", "config"}
            assert "template" not in plain["layout"]
            assert "http" not in written
            assert len(written) < 40_000

    @every_question
    def test_the_page_holds_it_as_data_beside_the_table(self, drawn, page):
        figure = drawn.chart.figure and drawn.chart.figure(drawn.query, drawn.answer)
        found = [script for script in page.all("script", type="application/json") if script["id"].startswith("figure-")]
        assert len(found) == len(page.all("div", class_="plot")) == (figure is not None)
        for script in found:
            assert script["id"] == page.one("div", class_="plot")["data-figure"]
            assert json.loads(script.children[0]) == as_plain(figure)
        assert page.one("table", class_="chart-table")

    @every_chart
    def test_a_chart_has_a_figure_a_map_or_a_heat_table(self, slug):
        chart = charts.registry()[slug]
        assert chart.figure or chart.map or chart.is_heat_table


class TestWhatIsSaidBeside:
    @every_question
    def test_every_source_leads_to_a_passage_we_hold(self, drawn, plain, page):
        line = page.one("p", class_="source-line")
        found = {tuple(link.removeprefix("/en/sources/").split("/#")) for link in line.links}
        assert found
        assert found <= set(Passage.objects.values_list("document__slug", "label"))
        listed = [source["url"] for source in plain["sources"]]
        assert listed == [f"http://testserver{citation.url}" for citation in drawn.all_citations]

    @every_question
    def test_every_row_with_a_source_column_is_cited(self, drawn):
        for column in (column for column in drawn.columns if column.fact):
            uncited = [row for row in drawn.answer.rows if column.fact(row) and not drawn.citations[column.fact(row)]]
            assert uncited == []

    @every_question
    def test_gaps_are_shown_and_in_json(self, drawn, plain, page):
        section = page.all("section", class_="gaps")
        assert [item.text for part in section for item in part.all("li")] == drawn.gaps
        assert plain["not_known"] == drawn.gaps

    @every_question
    def test_the_day_and_the_measure_are_said(self, drawn, plain, page):
        lead = page.one("p", class_="lead").text
        assert str(drawn.chart.measure) in lead
        day = drawn.query.as_of
        assert (f"as at {words.day(day)}" in lead) if day else ("as at" not in lead)
        assert plain["as_of"] == (day.isoformat() if day else None)


class TestRounds:
    takes_round = pytest.mark.parametrize("slug", [s for s, chart in charts.registry().items() if chart.takes_round])

    @takes_round
    @pytest.mark.parametrize("query", [f"round={SAMPLE}", f"round={SAMPLE}&as_of={EARLY}"])
    def test_fiction_is_said_on_the_page_in_json_and_csv_and_in_the_name(self, slug, query, client):
        page = get(client, address(slug, query))
        assert page.one("div", class_="fiction").text.startswith(NOTICE)
        assert NOTICE in page.one("caption").text
        assert client.get(address(slug, query, ".json")).json()["notice"] == NOTICE
        sheet = client.get(address(slug, query, ".csv"))
        assert sheet["Content-Disposition"].startswith(f'attachment; filename="fictional-{slug}-{SAMPLE}')
        assert all(row["notice"] == NOTICE for row in csv_rows(client, slug, query))

    @every_chart
    def test_real_data_never_says_that_it_is_fictional(self, slug, client):
        for query in ("", f"round={REAL}"):
            page = get(client, address(slug, query))
            assert page.all("div", class_="fiction") == []
            assert NOTICE not in page.one("table", class_="chart-table").text
            assert client.get(address(slug, query, ".json")).json()["notice"] is None
            sheet = client.get(address(slug, query, ".csv"))
            assert "fictional" not in sheet["Content-Disposition"]
            assert "ictional" not in sheet.content.decode()

    @takes_round
    @pytest.mark.parametrize("form", ["/", ".json", ".csv"])
    def test_an_unknown_round_is_not_found(self, slug, form, client):
        assert client.get(address(slug, "round=nothing", form)).status_code == 404

    def test_the_real_round_says_what_is_reported_and_that_nothing_is_recorded(self, client):
        page = get(client, address("replies-over-time", f"round={REAL}"))
        assert page.one("h1").text == "64 replies reported at 15 July 2008; 0 recorded here by State"
        assert json_rows(client, "replies-by-regional-group", f"round={REAL}")["rows"] == []

    @takes_round
    def test_the_newest_real_round_is_the_default(self, slug, client):
        assert json_rows(client, slug, "")["round"] == REAL
