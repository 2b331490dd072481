"""The frame around a chart: views, files, embedding, citing; and the tile map."""

import io
import json
import re
import zipfile
from datetime import date

import openpyxl
import pytest

from gfmd.dashboard.charts import registry
from gfmd.indicators.replies import ReplyStatus, status_by_state
from gfmd.questionnaires.models import Addressee, Round
from tests.dashboard.page import read

SAMPLE = "?round=sample-round-2026"
pytestmark = pytest.mark.django_db


@pytest.fixture
def sample():
    return Round.objects.get(slug="sample-round-2026")


class TestStatusByState:
    @pytest.mark.parametrize("day", [None, date(2026, 3, 1), date(2026, 4, 13), date(2026, 4, 14), date(2027, 1, 1)])
    def test_it_agrees_with_a_naive_twin(self, sample, day):
        rows = status_by_state(sample, "un-regional-groups", day)
        naive = {}
        for addressee in Addressee.objects.filter(round=sample).select_related("state", "reply"):
            reply = getattr(addressee, "reply", None)
            if reply is None or (day and reply.received_on > day):
                naive[addressee.state.iso3] = ReplyStatus.NONE
            else:
                late = reply.received_on > sample.deadline
                naive[addressee.state.iso3] = ReplyStatus.LATER if late else ReplyStatus.IN_TIME
        assert {row.state.iso3: row.status for row in rows} == naive
        assert len(rows) == len(naive) == 195

    def test_a_round_without_addressees_has_no_rows(self):
        assert status_by_state(Round.objects.get(slug="hld-follow-up-2008"), "un-regional-groups") == []

    def test_it_takes_two_queries(self, sample, django_assert_num_queries):
        with django_assert_num_queries(2):
            status_by_state(sample, "un-regional-groups")


class TestTileMap:
    def test_every_addressee_has_one_tile_with_name_and_status_in_words(self, client):
        text = client.get(f"/en/charts/replies-by-state/{SAMPLE}").content.decode()
        assert text.count('class="tile tile-') == 195 + 3
        assert "Belgium: " in text
        assert 'href="/en/states/bel/"' in text

    def test_statuses_sum_to_the_addressees(self, client):
        rows = client.get(f"/en/charts/replies-by-state.json{SAMPLE}").json()["rows"]
        counted = {status: sum(row["status"] == status for row in rows) for status in ("in_time", "later", "none")}
        assert sum(counted.values()) == 195
        assert counted["in_time"] + counted["later"] == 120

    def test_without_addressees_the_table_says_so(self, client):
        response = client.get("/en/charts/replies-by-state/")
        assert "tile-map" not in response.content.decode()
        assert "do not name the States that replied" in response.content.decode()


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
