"""What every figure shares: the words and signs of the page's language, and labels that keep their order."""

from datetime import date, timedelta

import plotly.graph_objects as go
import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from gfmd.dashboard import words
from gfmd.dashboard.charts import figures

LANGUAGES = ["ar", "zh-hans", "en", "fr", "ru", "es"]
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def config():
    """Plotly's configuration for the language that is on, and its formats."""
    plain = figures.as_plain(go.Figure())["config"]
    return plain, plain["locales"][plain["locale"]]


def written(day, pattern, formats):
    """The day as Plotly's date format writes it, in plain Python."""
    signs = {
        "%-d": str(day.day),
        "%-m": str(day.month),
        "%Y": str(day.year),
        "%B": formats["months"][day.month - 1],
        "%b": formats["shortMonths"][day.month - 1],
    }
    for sign, text in signs.items():
        pattern = pattern.replace(sign, text)
    return pattern.strip("\u2067\u2069")


@in_every_language
@given(day=st.dates(date(1946, 1, 1), date(2100, 1, 1)))
def test_a_day_under_the_pointer_reads_as_in_the_table(language, day):
    with override(language):
        assert written(day, figures.day_format("%B"), config()[1]["format"]) == words.day(day)


@in_every_language
@given(number=st.integers(10_000, 10**9))
def test_separators_are_those_of_the_table(language, number):
    with override(language):
        signs = config()[1]["format"]
        assert f"{number:,}".replace(",", signs["thousands"]) == words.number(number)
        assert f"1{signs['decimal']}5" == words.number(1.5)


@in_every_language
def test_days_of_the_week_begin_with_sunday(language):
    with override(language):
        signs = config()[1]["format"]
        sunday = date(2008, 7, 6)
        for place in range(7):
            day = sunday + timedelta(days=place)
            assert signs["days"][place] == words.locale().days["format"]["wide"][day.weekday()]
        assert len(set(signs["days"])) == len(set(signs["shortDays"])) == 7


@in_every_language
def test_every_tool_has_a_name(language):
    with override(language):
        assert all(config()[1]["dictionary"].values())


class TestDirection:
    @pytest.mark.parametrize("label", ["33 من أصل 54 (61 في المائة)", "19 أبريل 2026"])
    def test_an_arabic_label_is_isolated_line_by_line_on_an_arabic_page(self, label):
        figure = go.Figure(go.Bar(y=[f"{label}<br>{label}", "2008-07-15"], text=["#1d2b36", label]))
        with override("ar"):
            bars = figures.as_plain(figure)["data"][0]
        assert bars["y"] == [f"\u2067{label}\u2069<br>\u2067{label}\u2069", "2008-07-15"]
        assert bars["text"] == ["#1d2b36", f"\u2067{label}\u2069"]

    def test_other_pages_have_no_marks(self):
        figure = go.Figure(go.Bar(y=["Belgium", "بلجيكا"]))
        with override("en"):
            assert figures.as_plain(figure)["data"][0]["y"] == ["Belgium", "بلجيكا"]

    @pytest.mark.parametrize(("language", "side"), [("en", "r"), ("ar", "l")])
    def test_texts_at_the_end_of_bars_have_their_room(self, language, side):
        with override(language):
            figure = figures.bars(["a"], [1], texts=["one of one"], unit="", room=150)
        assert figure.layout.margin[side] == 150
        assert figure.layout.margin["l" if side == "r" else "r"] < 50


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("short name", "short name", id="fits"),
        pytest.param("one two threefold four", "one two<br>threefold<br>four", id="three lines"),
        pytest.param("unbreakable-in-any-way", "unbreakable-in-any-way", id="one long word"),
    ],
)
def test_long_names_stand_in_lines(name, expected):
    assert figures.in_lines(name, 10) == expected
