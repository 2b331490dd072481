"""Files hold the values of the page, and no cell that a spreadsheet would run."""

import csv
import io
import json
import math
from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.test import RequestFactory
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd.dashboard import files
from gfmd.dashboard.charts.base import Answer, Chart, Column, Drawn, Query
from gfmd.sources.citations import Citation

STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "\x00", "＝", "＋", "－", "＠"]
BEFORE = ["", " ", "   ", "\u200e", "\u200f", "\ufeff", "\u2066", "\u2067", "\u2068", "\u2069", " \u200f "]
IGNORED = "".join(BEFORE)

examples = settings(deadline=None, derandomize=True)
risky = st.builds("".join, st.tuples(st.sampled_from(BEFORE), st.sampled_from(STARTS), st.text(max_size=20)))
texts = st.text(max_size=30) | risky


def looks_live(text):
    """Would a spreadsheet read this cell as more than text?"""
    return text.lstrip(IGNORED)[:1] in STARTS or text[:1] in STARTS


@pytest.mark.parametrize("before", BEFORE, ids=ascii)
@pytest.mark.parametrize("start", STARTS, ids=ascii)
def test_every_risky_beginning_is_neutralised(start, before):
    assert files.cell(f"{before}{start}1+1") == f"'{before}{start}1+1"


@pytest.mark.parametrize("text", ['=HYPERLINK("x")', "+41 22 917", "-5", "@SUM(1)", "=cmd|' /C calc'!A0", " =1", "－1"])
def test_a_text_that_looks_like_a_formula_or_number_stays_text(text):
    assert files.cell(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "Belgium", "5", "5-6", "a=b", "Côte d'Ivoire", "“x”", "第一次会议", "مرحبا", "1 = 1"]
)
def test_harmless_texts_stay_as_they_are(text):
    assert files.cell(text) == text


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param(None, "", id="missing"),
        pytest.param(0, "0", id="nought is not missing"),
        pytest.param(-5, "-5", id="a negative number stays a number"),
        pytest.param(Decimal("15000000.00"), "15000000.00", id="decimal"),
        pytest.param(Decimal("-0.5"), "-0.5", id="negative decimal"),
        pytest.param(1.5, "1.5", id="float"),
        pytest.param(date(2008, 7, 15), "2008-07-15", id="date"),
    ],
)
def test_numbers_and_dates_stay(value, expected):
    assert files.cell(value) == expected


@examples
@given(text=texts)
def test_no_cell_is_live_and_nothing_is_lost(text):
    found = files.cell(text)
    assert not looks_live(found)
    assert text in {found, found.removeprefix("'")}


def test_two_texts_never_give_one_cell():
    assert files.cell("'=1") != files.cell("=1")


@pytest.mark.parametrize("mark", ["\u061c", "\u202a", "\u202b", "\u202e"], ids=ascii)
def test_other_invisible_beginnings_are_neutralised(mark):
    assert files.cell(f"{mark}=1+1").startswith("'")


@examples
@given(
    value=st.none() | st.integers() | st.dates() | st.decimals(allow_nan=False, allow_infinity=False) | texts,
)
def test_values_survive_csv(value):
    assert read(files.as_csv(drawn([value])))[1:] == [[files.cell(value)]]


def read(text):
    """Rows of a CSV file as `csv` reads it back."""
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def drawn(values, *, key="value", fictional=False, as_of=None, round_slug=None):
    """A chart with one column and one row for each value."""
    chart = Chart(
        slug="test-chart",
        position=0,
        title="Title",
        measure="Measure",
        ask=None,
        columns=lambda answer: [Column(key, "Label", lambda row: row)],
        finding=lambda query, answer: "Finding",
        gaps=lambda query, answer: ["Gap"],
    )
    round_ = SimpleNamespace(slug=round_slug, is_fictional=fictional) if round_slug else None
    citation = Citation("doc", "D/1", "p1", "paragraph", "complete")
    return Drawn(chart, Query(as_of, round_), Answer(list(values)), {(str, 1): [citation]})


class TestCsv:
    def test_header_and_rows(self):
        assert files.as_csv(drawn(["a", 2])) == "\ufeffvalue\r\na\r\n2\r\n"

    def test_no_rows_still_have_a_header(self):
        assert read(files.as_csv(drawn([]))) == [["value"]]

    def test_fictional_rows_say_so_each(self):
        rows = read(files.as_csv(drawn(["a", "b"], fictional=True, round_slug="r")))
        assert rows == [["value", "notice"], ["a", "Fictional training data"], ["b", "Fictional training data"]]

    def test_a_fictional_file_without_rows_says_so(self):
        assert "Fictional training data" in files.as_csv(drawn([], fictional=True, round_slug="r"))

    def test_headers_are_neutralised(self):
        assert not looks_live(read(files.as_csv(drawn([], key="-theme")))[0][0])


class TestJson:
    def as_json(self, *arguments, **options):
        return files.as_json(drawn(*arguments, **options), RequestFactory().get("/"))

    def test_values_keep_their_kind(self):
        values = ["=1", 2, None, date(2008, 7, 15), Decimal("15000000.00"), Decimal("1.50"), ""]
        plain = [row["value"] for row in self.as_json(values)["rows"]]
        assert plain == ["=1", 2, None, "2008-07-15", 15_000_000, 1.5, ""]
        assert isinstance(plain[4], int)

    @examples
    @given(value=st.none() | st.integers() | st.dates() | st.decimals(0, 10**12, places=2) | texts)
    def test_any_value_is_json_and_comes_back(self, value):
        (row,) = json.loads(json.dumps(self.as_json([value])))["rows"]
        if isinstance(value, date):
            assert row["value"] == value.isoformat()
        elif isinstance(value, Decimal):
            assert math.isclose(row["value"], value, abs_tol=0.005)
        else:
            assert row["value"] == value

    def test_what_is_said_beside_the_rows(self):
        found = self.as_json([1], as_of=date(2008, 7, 15), round_slug="r")
        assert found | {"rows": []} == {
            "question": None,
            "release": None,
            "chart": "test-chart",
            "title": "Title",
            "measure": "Measure",
            "finding": "Finding",
            "language": "en",
            "as_of": "2008-07-15",
            "round": "r",
            "grouping": None,
            "notice": None,
            "not_known": ["Gap"],
            "sources": [{"text": "D/1, para. 1", "url": "http://testserver/en/sources/doc/#p1"}],
            "columns": [{"key": "value", "label": "Label"}],
            "rows": [],
        }

    def test_fiction_is_said(self):
        assert self.as_json([], fictional=True, round_slug="r")["notice"] == "Fictional training data"


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        pytest.param({}, "test-chart", id="plain"),
        pytest.param({"as_of": date(2008, 7, 15)}, "test-chart-2008-07-15", id="with a day"),
        pytest.param({"round_slug": "r", "as_of": date(2008, 7, 15)}, "test-chart-r-2008-07-15", id="with a round"),
        pytest.param({"round_slug": "r", "fictional": True}, "fictional-test-chart-r", id="fictional first"),
    ],
)
def test_file_names(options, expected):
    assert files.name(drawn([], **options)) == expected
