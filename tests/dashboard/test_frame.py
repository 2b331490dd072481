"""The frame around a chart: views, files, embedding, citing; and the tile map."""

import io
import json
import re
import zipfile

import openpyxl
import pytest
from django.conf import settings

from gfmd.dashboard.charts import registry
from gfmd.forum.models import Body, Membership
from gfmd.indicators.parts import Part
from gfmd.places.models import Group, Grouping, State
from tests.dashboard.page import read

SAMPLE = "?round=sample-round-2026"
pytestmark = pytest.mark.django_db


class TestTileMap:
    def test_every_addressee_has_one_tile_with_name_and_status_in_words(self, client):
        text = client.get(f"/en/charts/replies-by-state/{SAMPLE}").content.decode()
        assert text.count('class="tile tile-') == 195 + 3
        assert "Belgium: " in text
        assert 'href="/en/states/bel/"' in text

    def test_states_of_a_group_are_in_alphabetical_order_without_accents(self, client):
        names = [row["state"] for row in client.get(f"/en/charts/replies-by-state.json{SAMPLE}").json()["rows"]]
        assert names.index("Côte d’Ivoire") == names.index("Congo") + 1

    def test_statuses_sum_to_the_addressees(self, client):
        rows = client.get(f"/en/charts/replies-by-state.json{SAMPLE}").json()["rows"]
        counted = {status: sum(row["status"] == status for row in rows) for status in ("in_time", "later", "none")}
        assert sum(counted.values()) == 195
        assert counted["in_time"] + counted["later"] == 120

    def test_without_addressees_the_table_says_so(self, client):
        response = client.get("/en/charts/replies-by-state/")
        assert "tile-map" not in response.content.decode()
        assert "Which States replied to this round is not public, or no source" in response.content.decode()


# Addressees without a reply are not all States.
TILE_MAPS = [slug for slug, chart in registry().items() if chart.map and slug != "non-respondents"]


@pytest.mark.parametrize("slug", TILE_MAPS)
class TestGrouping:
    """States of a tile map stand together as `?grouping=` asks; the table follows, other parameters stay."""

    def ask(self, client, slug, grouping, form=""):
        query = f"round=sample-round-2026&as_of=2026-04-13&view=map{grouping}"
        return client.get(f"/en/charts/{slug}{form or '/'}?{query}")

    def test_regional_groups_are_the_default(self, slug, client):
        page, same = (self.ask(client, slug, grouping) for grouping in ("", "&grouping=un-regional-groups"))
        heads = [head.text for head in read(page.content.decode()).one("div", class_="tile-map").all("h2")]
        assert heads == [
            *Group.objects.filter(grouping__slug="un-regional-groups").values_list("name_en", flat=True),
            "in no regional group",
        ]
        assert [head.text for head in read(same.content.decode()).one("div", class_="tile-map").all("h2")] == heads

    @pytest.mark.parametrize("grouping", ["m49-regions", "m49-subregions", "ldc", "lldc", "sids"])
    def test_another_grouping_is_that_of_tiles_table_and_files(self, grouping, slug, client):
        page = read(self.ask(client, slug, f"&grouping={grouping}").content.decode())
        groups = list(Group.objects.filter(grouping__slug=grouping).values_list("name_en", flat=True))
        heads = [head.text for head in page.one("div", class_="tile-map").all("h2")]
        assert heads == ([*groups, "in no group of this kind"] if len(groups) == 1 else heads)
        assert set(heads) - {"in no group of this kind"} == set(groups)
        rows = self.ask(client, slug, f"&grouping={grouping}", ".json").json()
        assert rows["grouping"] == grouping
        assert list(dict.fromkeys(row["group"] for row in rows["rows"])) == heads
        names = [cell.text for cell in page.one("table", class_="chart-table").one("thead").all("th")]
        assert Grouping.objects.get(slug=grouping).name_en in names
        assert "Regional group" not in names

    def test_every_state_has_one_tile_in_any_grouping(self, slug, client):
        tiles = {}
        for grouping in ("un-regional-groups", "m49-subregions", "sids"):
            page = read(self.ask(client, slug, f"&grouping={grouping}").content.decode())
            links = [tile["href"] for tile in page.one("div", class_="tile-map").all("a") if "tile" in tile["class"]]
            assert len(set(links)) == len(links)
            tiles[grouping] = set(links)
        assert len(set(map(frozenset, tiles.values()))) == 1
        assert len(tiles["sids"]) == 195

    def test_the_form_offers_the_groupings_and_keeps_the_view(self, slug, client):
        page = read(self.ask(client, slug, "&grouping=ldc").content.decode())
        form = page.one("form", class_="filter")
        options = form.one("select", id="grouping").all("option")
        assert {option["value"] for option in options} == set(Grouping.objects.values_list("slug", flat=True))
        assert [option["value"] for option in options if "selected" in option.attributes] == ["ldc"]
        kept = {field["name"]: field["value"] for field in form.all("input")}
        assert kept == {"view": "map", "as_of": "2026-04-13"}
        assert all("grouping=ldc" in link for link in page.one(class_="tabs").links + page.one(class_="files").links)

    @pytest.mark.parametrize("form", ["/", "/embed/", ".json", ".csv", ".xlsx", ".zip"])
    def test_an_unknown_one_is_refused(self, form, slug, client):
        assert self.ask(client, slug, "&grouping=x", form).status_code == 400

    def test_a_file_of_another_grouping_has_another_name(self, slug, client):
        names = {self.ask(client, slug, grouping, ".csv")["Content-Disposition"] for grouping in ("", "&grouping=ldc")}
        assert len(names) == 2


def test_charts_without_states_ask_for_no_grouping(client):
    page = read(client.get("/en/charts/funds/?grouping=nonsense").content.decode())
    assert page.all("select", id="grouping") == []
    assert client.get("/en/charts/funds.json").json()["grouping"] is None


class TestPartsInTheForum:
    def tiles(self, client, query=""):
        page = read(client.get(f"/en/charts/parts-in-the-forum/{query}").content.decode())
        tiles = page.one("div", class_="tile-map").all("a", class_="tile")
        return {tile["href"][-4:-1]: (tile.classes[1], tile["title"]) for tile in tiles}

    def test_each_part_is_said_in_words(self, client):
        tiles = self.tiles(client)
        assert tiles["bel"] == (
            "tile-held",
            "Belgium: chair of a meeting held; member of the Steering Group (ex officio, as part of the Troika)",
        )
        assert tiles["arg"] == ("tile-coming", "Argentina: chair of a coming meeting")
        assert tiles["tuv"] == ("tile-none", "Tuvalu: no part recorded here")

    def test_it_follows_the_day(self, client):
        assert self.tiles(client, "?as_of=2007-07-11")["bel"][0] == "tile-coming"
        assert self.tiles(client, "?as_of=2007-07-12")["bel"][0] == "tile-held"
        assert "ssd" in self.tiles(client, "?as_of=2011-07-14")
        assert "ssd" not in self.tiles(client, "?as_of=2011-07-13")

    def test_what_the_sources_do_not_name_is_said(self, client):
        gaps = client.get("/en/charts/parts-in-the-forum.json").json()["not_known"]
        assert gaps[0].startswith("The sources we hold name no member of the Steering Group but the Troika")
        assert gaps[1].startswith("20 to 30 States are reported to have taken part in its meetings")

    def test_a_named_member_ends_the_first_gap(self, client):
        body, state = Body.objects.get(kind="steering_group"), State.objects.get(iso3="MEX")
        seat = Membership.objects.create(body=body, key="mex", state=state, basis="member")
        seat.passages.set(body.passages.all())
        assert self.tiles(client)["mex"] == (
            "tile-steering",
            "Mexico: member of the Steering Group (named by a source)",
        )
        gaps = client.get("/en/charts/parts-in-the-forum.json").json()["not_known"]
        assert not [gap for gap in gaps if "but the Troika" in gap]

    def test_every_status_has_a_look_of_its_own(self):
        sheet = (settings.BASE_DIR / "static/css/site.css").read_text(encoding="utf-8")
        looks = [re.search(rf"\.tile-{part}, .*?{{(.*?)}}", sheet)[1] for part in Part]
        borders = [
            re.search(r"border(?:-style)?: .*?(solid|double|dotted|dashed)|border-color", look)[0] for look in looks
        ]
        assert len(set(looks)) == len(set(borders)) == len(Part)


class TestViews:
    def test_the_table_view_draws_nothing(self, client):
        text = client.get("/en/charts/funds/?view=table").content.decode()
        assert 'class="plot"' not in text
        assert "plotly" not in text
        assert "<table" in text

    @pytest.mark.parametrize("slug", registry())
    def test_the_table_is_in_every_view(self, slug, client):
        for view in ("chart", "map", "table"):
            assert "<table" in client.get(f"/en/charts/{slug}/?view={view}").content.decode()

    def test_tabs_keep_the_day(self, client):
        text = client.get("/en/charts/funds/?as_of=2008-08-01").content.decode()
        assert 'href="?as_of=2008-08-01&amp;view=table"' in text

    def test_an_unknown_view_is_refused(self, client):
        assert client.get("/en/charts/funds/?view=hologram").status_code == 400


class TestFiles:
    def test_the_workbook_holds_the_rows_and_their_description(self, client):
        rows = client.get("/en/charts/funds.json").json()["rows"]
        book = openpyxl.load_workbook(io.BytesIO(client.get("/en/charts/funds.xlsx").content))
        sheet, about = book.worksheets
        assert sheet.max_row == len(rows) + 1
        assert [cell.value for cell in sheet["B"]][1] == rows[0]["amount"]
        assert any("A/63/265" in str(cell.value) for cell in about["B"])

    def test_a_fictional_workbook_says_so_in_every_row(self, client):
        book = openpyxl.load_workbook(io.BytesIO(client.get(f"/en/charts/replies-by-state.xlsx{SAMPLE}").content))
        sheet = book.worksheets[0]
        last = [row[-1].value for row in sheet.iter_rows()]
        assert set(last) == {"Fictional training data"}
        assert book.worksheets[1]["B1"].value == "Fictional training data"

    def test_text_that_looks_like_a_formula_stays_text(self, client):
        from gfmd.commitments.models import Fund

        Fund.objects.filter(slug="ecowas-spain-fund").update(
            name_en='=HYPERLINK("http://x")', name='=HYPERLINK("http://x")'
        )
        sheet = openpyxl.load_workbook(io.BytesIO(client.get("/en/charts/funds.xlsx").content)).worksheets[0]
        cell = next(cell for cell in sheet["A"] if str(cell.value).startswith("=HYPERLINK"))
        assert cell.data_type == "s"

    def test_the_archive_holds_rows_metadata_and_a_description(self, client):
        archive = zipfile.ZipFile(io.BytesIO(client.get("/en/charts/milestones.zip").content))
        assert {name.rsplit(".", 1)[-1] for name in archive.namelist()} == {"txt", "csv", "xlsx", "json"}
        readme = archive.read(next(name for name in archive.namelist() if name.endswith("README.txt"))).decode()
        assert "Milestones" in readme
        assert "A/63/265" in readme
        assert archive.testzip() is None


class TestDownloads:
    @pytest.mark.parametrize("language", ["en", "ar"])
    @pytest.mark.parametrize("slug", registry())
    def test_each_file_tells_its_rows_and_the_size_it_has(self, slug, language, client):
        page = read(client.get(f"/{language}/charts/{slug}/?as_of=2026-05-01&view=table").content.decode())
        files = page.one("ul", class_="file-list").all("li")
        assert len(files) == 4
        rows = len(client.get(f"/{language}/charts/{slug}.json?as_of=2026-05-01").json()["rows"])
        for entry in files:
            url = entry.links[0]
            assert "view=" not in url
            assert str(rows) in entry.text or language == "ar"
            thousands = -(-len(client.get(url).content) // 1000)
            if ".csv" in url or ".json" in url:
                assert re.search(rf"\b{thousands}\b", entry.text), (entry.text, thousands)
            else:
                assert "data-weigh" in entry.attributes

    def test_a_workbook_is_not_made_to_be_weighed(self, client, monkeypatch):
        monkeypatch.setattr("gfmd.dashboard.files.as_xlsx", None)
        assert client.get("/en/charts/funds/").status_code == 200


class TestPicture:
    def test_its_words_are_those_of_the_page(self, client):
        page = read(client.get(f"/en/charts/replies-by-state/{SAMPLE}&view=world").content.decode())
        words = json.loads(page.one("script", id="picture-replies-by-state").children[0])
        assert words["title"] == page.one("h1").text
        assert words["measure"] == page.one(class_="lead").text
        assert words["fiction"] == "Fictional training data"
        assert "do not imply official endorsement" in words["disclaimer"]
        assert words["link"].endswith(f"/en/charts/replies-by-state/{SAMPLE}&view=world")
        assert words["file"] == "fictional-replies-by-state-sample-round-2026-world.png"

    def test_a_map_of_tiles_and_a_real_chart_carry_no_disclaimer_and_no_mark(self, client):
        page = read(client.get("/en/charts/funds/").content.decode())
        words = json.loads(page.one("script", id="picture-funds").children[0])
        assert words["disclaimer"] == words["fiction"] == ""
        assert "A/63/265" in words["source"]

    def test_a_table_has_none(self, client):
        assert "picture-funds" not in client.get("/en/charts/funds/?view=table").content.decode()


class TestEmbed:
    def test_other_sites_may_frame_it_and_nothing_else(self, client):
        embed, page = client.get("/en/charts/funds/embed/"), client.get("/en/charts/funds/")
        assert "frame-ancestors *" in embed["Content-Security-Policy"]
        assert "X-Frame-Options" not in embed
        assert "frame-ancestors 'none'" in page["Content-Security-Policy"]
        assert page["X-Frame-Options"] == "DENY"
        assert "unsafe" not in embed["Content-Security-Policy"]

    def test_it_sets_no_cookie(self, client):
        client.get("/en/charts/funds/embed/")
        assert not client.cookies

    def test_fiction_is_marked(self, client):
        assert "Fictional training data" in client.get(f"/en/charts/replies-by-state/embed/{SAMPLE}").content.decode()


def test_the_citation_names_chart_day_and_address(client):
    text = client.get("/en/charts/funds/?as_of=2008-08-01").content.decode()
    assert "GFMD follow-up dashboard, “Funds”, as at 1 August 2008, read on" in text
    assert "http://testserver/en/charts/funds/?as_of=2008-08-01" in text
