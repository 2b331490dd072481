"""The world map: every State of the record is found on it, nothing else is filled, and a site may do without it."""

import json
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from gfmd.dashboard.charts import registry
from gfmd.dashboard.charts.base import Tile, TileMap
from gfmd.dashboard.charts.world import SMALLEST_SEEN, how_drawn, places, world_map
from gfmd.places.models import State
from tests.dashboard.asking import draw
from tests.dashboard.page import read

SAMPLE = "round=sample-round-2026"
ADDRESS = f"/en/charts/replies-by-state/?{SAMPLE}&view=world"
SHORT = "do not imply official endorsement or acceptance by the United Nations"
STATUSES = ["one", "two", "three"]

pytestmark = pytest.mark.django_db


def vendored(name):
    return Path(finders.find(f"vendor/plotly/{name}")).read_text()


@pytest.fixture
def shapes():
    """The countries of the file the map is drawn from."""
    return json.loads(vendored("world_110m.json"))["objects"]["countries"]["geometries"]


@pytest.fixture
def tiles():
    """One tile for each State of the record, with changing status."""
    states = State.objects.order_by("iso3")
    return TileMap(
        [Tile(s.iso3, s.name, "", STATUSES[place % 3], f"status {place % 3}", "") for place, s in enumerate(states)],
        [(status, status) for status in STATUSES],
    )


@pytest.fixture
def world(tiles):
    return world_map(tiles)


class TestEveryState:
    def test_is_an_area_a_mark_or_named(self, world, tiles, shapes):
        seen = {shape["id"] for shape in shapes}
        areas, marks = world.figure.data
        filled = {code for code in areas.locations if code in seen and places()["areas"][code] >= SMALLEST_SEEN}
        marked = {text.split("<br>")[0] for text in marks.text}
        named = {tile.name for tile in world.not_drawn}
        assert len(tiles.tiles) == State.objects.count() >= 195
        for tile in tiles.tiles:
            assert [tile.code in filled, tile.name in marked, tile.name in named].count(True) == 1, tile.code

    def test_only_two_are_in_no_geodata(self):
        assert {code for code in State.objects.values_list("iso3", flat=True) if not how_drawn(code)} == {"SMR", "VAT"}

    def test_has_its_own_status_in_colour_and_words(self, world, tiles):
        areas, marks = world.figure.data
        expected = {tile.name: (STATUSES.index(tile.status), tile.words) for tile in tiles.tiles}
        shown = [*zip(areas.text, areas.z, strict=True), *zip(marks.text, marks.marker.color, strict=True)]
        assert len(shown) > 195
        for text, colour in shown:
            name, words = text.split("<br>")
            assert expected[name] == (colour, words)

    def test_a_mark_stands_on_the_globe(self, world):
        marks = world.figure.data[1]
        assert len(marks.lon) == len(marks.lat) == len(marks.text) > 22
        assert all(-180 <= longitude <= 180 for longitude in marks.lon)
        assert all(-58 <= latitude <= 84 for latitude in marks.lat)

    def test_marks_stand_where_their_states_are(self):
        west, east = places()["points"]["TON"], places()["points"]["PSE"]
        assert west == [pytest.approx(-175.2, abs=0.5), pytest.approx(-21.2, abs=0.5)]
        assert east == [pytest.approx(35.3, abs=0.5), pytest.approx(31.9, abs=0.5)]


class TestAreas:
    def test_nothing_but_states_is_filled(self, world):
        states = set(State.objects.values_list("iso3", flat=True))
        assert set(world.figure.data[0].locations) - states == {"TWN"}

    def test_areas_whose_status_is_not_determined_stay_unfilled(self, world, shapes):
        undetermined = {shape["id"] for shape in shapes if shape["id"].startswith("X")}
        assert {"XJK", "XAC", "XAP", "XBT"} <= undetermined
        assert not undetermined & set(world.figure.data[0].locations)
        assert "ESH" in {shape["id"] for shape in shapes} - set(world.figure.data[0].locations)

    def test_an_area_united_nations_maps_draw_with_a_state_has_its_colour_and_words(self, world):
        areas = world.figure.data[0]
        by_code = dict(zip(areas.locations, zip(areas.z, areas.text, strict=True), strict=True))
        assert by_code["TWN"] == by_code["CHN"]

    def test_a_map_without_china_leaves_it_unfilled(self, tiles):
        fewer = TileMap([tile for tile in tiles.tiles if tile.code != "CHN"], tiles.key)
        assert not {"TWN", "CHN"} & set(world_map(fewer).figure.data[0].locations)

    def test_a_country_is_one_shape_as_plotly_fills_the_first_alone(self, shapes):
        codes = [shape["id"] for shape in shapes]
        assert len(codes) == len(set(codes)) == len(places()["areas"])
        assert set(codes) == set(places()["areas"])

    def test_we_draw_no_borders_and_no_colour_bar(self, world):
        assert world.figure.layout.geo.showcountries is False
        assert world.figure.data[0].showscale is False


class TestPage:
    def test_it_is_asked_for_by_its_tab_and_by_nothing_else(self, client):
        tiles = client.get(f"/en/charts/replies-by-state/?{SAMPLE}").content.decode()
        assert "World map" in tiles
        assert "plotly" not in tiles
        world = client.get(ADDRESS).content.decode()
        assert "plotly-geo" in world
        assert "plotly-charts" not in world
        assert "/static/vendor/plotly/world_110m" in world

    @pytest.mark.parametrize("form", ["/", "/embed/"])
    def test_it_says_whose_boundaries_these_are_not_and_who_is_not_drawn(self, form, client):
        page = read(client.get(f"/en/charts/replies-by-state{form}?{SAMPLE}&view=world").content.decode())
        assert SHORT in page.text
        assert re.search(r"San Marino \((replied|no reply)[^)]*\); Holy See \((replied|no reply)", page.text)
        assert "The map needs a script" in page.text
        assert page.one("table", class_="chart-table")

    def test_the_about_page_says_more(self, client):
        page = read(client.get("/en/about/").content.decode())
        assert page.one("h2", id="maps")
        for words in (
            SHORT,
            "Line of Control in Jammu and Kashmir",
            "South Sudan",
            "Falkland Islands (Malvinas)",
            "Abyei",
        ):
            assert words in page.text

    def test_a_chart_without_a_map_shows_its_table(self, client):
        page = read(client.get("/en/charts/funds/?view=world").content.decode())
        assert not page.all("div", class_="plot")
        assert page.one("table", class_="chart-table")
        assert SHORT not in page.text

    def test_it_asks_no_more_of_the_database_than_the_tiles(self, client, django_assert_max_num_queries):
        with django_assert_max_num_queries(8):
            client.get(ADDRESS)


class TestSwitchedOff:
    @pytest.fixture(autouse=True)
    def switched_off(self, settings):
        settings.GEOGRAPHIC_MAP = False

    def test_it_is_offered_nowhere(self, client):
        assert "World map" not in client.get(f"/en/charts/replies-by-state/?{SAMPLE}").content.decode()

    def test_its_address_shows_the_tiles_and_says_why(self, client):
        content = client.get(ADDRESS).content.decode()
        page = read(content)
        assert "does not show a geographic map" in page.text
        assert page.all("a", class_="tile")
        assert "plotly" not in content
        assert "world_110m" not in content


@pytest.mark.parametrize("slug", [slug for slug, chart in registry().items() if chart.map])
def test_every_status_has_its_colour_on_both_maps(slug):
    drawn = draw(slug, SAMPLE)
    sheet = Path(finders.find("css/site.css")).read_text()
    for status, _words in drawn.chart.map(drawn.query, drawn.answer).key:
        assert f".tile-{status}" in sheet
        assert f".area-{status} {{ background:" in sheet


@pytest.mark.parametrize("name", ["plotly-charts.min.js", "plotly-geo.min.js"])
class TestVendored:
    def test_it_makes_no_code_from_text(self, name):
        assert not re.search(r"(?<![\w.$])(new\s+Function\s*\(|Function\s*\(|eval\s*\()", vendored(name))

    def test_it_names_its_version_and_licence(self, name):
        assert vendored(name).startswith("/*! plotly.js v4.1.1")
        assert "MIT" in vendored("LICENSE")
        assert "d3" in vendored("LICENSES-of-parts.txt")
