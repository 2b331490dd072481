"""Components: each in the gallery with its states, each status with its tone, each page made from them."""

import re
from datetime import date

import pytest
from django.apps import apps
from django.db import connection
from django.template import Context, Template
from django.test.utils import CaptureQueriesContext

from gfmd.commitments.models import Progress
from gfmd.dashboard.gallery import ENTRIES
from gfmd.dashboard.presenters.status import TONES, Tag, all_tags, choices, status_of
from gfmd.forum.models import Meeting
from gfmd.places.models import State
from tests.dashboard.page import get, read
from tests.environment import ROOT

pytestmark = pytest.mark.django_db

GALLERY = "/en/about/components/"
VIEWS = ["chart", "map", "world", "table"]
COMPONENTS = {path.stem for path in (ROOT / "templates/components").glob("*.html")}
# Components that the gallery cannot show, each with its reason.
NOT_SHOWN: dict[str, str] = {}


@pytest.fixture
def gallery(client):
    return get(client, GALLERY).one("main")


class TestGallery:
    def test_every_component_has_its_place(self):
        listed = [component for entry in ENTRIES for component in entry.components]
        assert sorted(listed) == sorted(COMPONENTS - set(NOT_SHOWN))

    def test_every_component_is_shown(self, client):
        shown = set()
        for view in VIEWS:
            templates = [template.name for template in client.get(f"{GALLERY}?view={view}").templates if template.name]
            shown |= {name.split("/")[1].removesuffix(".html") for name in templates if name.startswith("components/")}
        assert shown == COMPONENTS - set(NOT_SHOWN)

    def test_it_is_made_up_without_the_record(self, client):
        with CaptureQueriesContext(connection) as queries:
            client.get(GALLERY)
        assert len(queries) == 0

    def test_it_names_no_state(self, gallery):
        names = State.objects.values_list("name_en", flat=True)
        assert len(names) > 190
        assert [name for name in names if re.search(rf"\b{re.escape(name)}\b", gallery.text)] == []

    def test_its_links_stay_or_lead_somewhere(self, gallery, client):
        ids = {element["id"] for element in gallery.elements if element.get("id")}
        for link in gallery.links:
            path, _mark, fragment = link.partition("#")
            if path.startswith("/"):
                assert client.get(path).status_code == 200, link
            else:
                assert not path or path.startswith("?"), link
                assert not fragment or fragment in ids, link

    @pytest.mark.parametrize("view", VIEWS)
    def test_no_two_elements_share_an_id(self, view, client):
        ids = [element["id"] for element in get(client, f"{GALLERY}?view={view}").elements if element.get("id")]
        assert sorted(ids) == sorted(set(ids))

    def test_the_chart_has_three_views(self, client):
        assert get(client, f"{GALLERY}?view=chart").all(class_="plot")
        tiled = get(client, f"{GALLERY}?view=map")
        assert tiled.all(class_="tile-map")
        assert not tiled.all(class_="plot")
        plain = get(client, f"{GALLERY}?view=table")
        assert plain.all(class_="tile-map") + plain.all(class_="plot") == []
        for view in VIEWS:
            assert get(client, f"{GALLERY}?view={view}").all("table", class_="chart-table")

    def test_states_of_the_small_parts(self, gallery):
        numbers = [number.text for number in gallery.all(class_="stat-number")]
        assert numbers == ["20", "more than 20", "20 to 30", "1,234"]
        assert "not stated" in gallery.one("section", id="stat").text
        lines = [line.text for line in gallery.one("section", id="source").all("p", class_="source-line")]
        assert lines == [
            "Source: Example document 1, para. 1",
            "Source: Example document 1, paras. 1–3; para. 7; Example document 2, para. 4",
            "Source: none",
        ]
        pages = [[link["rel"] for link in nav.all("a")] for nav in gallery.one("section", id="pagination").all("nav")]
        assert pages == [["next"], ["prev", "next"], ["prev"]]
        heats = [cell.classes[1] for cell in gallery.all("td", class_="number") if len(cell.classes) > 1]
        assert heats == [f"heat-{heat}" for heat in range(6)]

    def test_a_wrong_field_is_tied_to_its_error(self, gallery):
        wrong = gallery.one("select", id="id_wrong-status")
        assert wrong["aria-invalid"] == "true"
        assert gallery.one("p", id=wrong["aria-describedby"]).text.startswith("Select a valid choice.")
        assert "aria-invalid" not in gallery.one("select", id="id_filled-status").attributes

    def test_the_about_page_leads_to_it(self, client):
        assert GALLERY in get(client, "/en/about/").links


class TestStatus:
    def test_every_status_of_every_model_has_a_tone(self):
        owners = {
            model
            for model in apps.get_models()
            if model.__module__.startswith("gfmd") and {"Status", "Stage"} & set(vars(model))
        }
        assert set(TONES) == owners
        for model, tones in TONES.items():
            assert list(tones) == choices(model).values, model

    def test_every_tone_has_its_look(self):
        style = (ROOT / "static/css/site.css").read_text(encoding="utf-8")
        tones = {tone for tones in TONES.values() for tone in tones.values()}
        assert {tone for tone in tones if f".tag-{tone} {{" not in style} == set()

    def test_the_tag_has_the_words_of_the_model(self):
        assert status_of(Meeting(status="held")) == Tag("held", "done")
        assert status_of(Progress(status="reported_started")) == Tag("reported as started", "under-way")

    def test_the_gallery_shows_them_all(self, gallery):
        section = gallery.one("section", id="status")
        shown = [[tag.text for tag in row.all("span", class_="tag")] for row in section.all("dd")]
        assert shown[:-1] == [[tag.label for tag in tags] for _owner, tags in all_tags()]
        assert shown[-1] == ["Fictional training data"]


class TestBreadcrumb:
    @pytest.mark.parametrize(
        ("url", "way"),
        [
            ("/en/meetings/brussels-2007/", ["/en/", "/en/meetings/"]),
            ("/en/bodies/troika/", ["/en/", "/en/bodies/"]),
            ("/en/questionnaires/hld-follow-up-2008/", ["/en/", "/en/questionnaires/"]),
            ("/en/states/phl/", ["/en/", "/en/states/"]),
            ("/en/entities/undp/", ["/en/", "/en/activities/"]),
            ("/en/mechanisms/ecowas/", ["/en/", "/en/mechanisms/"]),
            ("/en/commitments/forum-national-focal-points/", ["/en/", "/en/commitments/"]),
            ("/en/sources/a-63-265/", ["/en/", "/en/sources/"]),
            ("/en/charts/funds/", ["/en/", "/en/charts/"]),
            (GALLERY, ["/en/", "/en/about/"]),
        ],
    )
    def test_pages_inside_a_section_lead_back(self, url, way, client):
        assert get(client, url).one("main").all("nav", class_="breadcrumb")[0].links == way

    def test_a_chart_is_named_because_its_heading_is_a_finding(self, client):
        crumb = get(client, "/en/charts/funds/").one("nav", class_="breadcrumb")
        assert [item.text for item in crumb.all("li") if item.get("aria-current")] == ["Funds"]


class TestTable:
    def render(self, arguments, **context):
        text = f"{{% load record %}}{{% table {arguments} %}}<tbody></tbody>{{% endtable %}}"
        return read(Template(text).render(Context(context)))

    def test_the_name_is_read_out_and_hidden_where_there_is_no_caption(self):
        table = self.render("name", name="A & <b>")
        assert table.one("div")["aria-label"] == table.one("caption").text == "A & <b>"
        assert table.one("caption").classes == ["visually-hidden"]
        assert "class" not in table.one("table").attributes

    def test_a_caption_says_day_and_fiction(self):
        caption = self.render("name caption=name kind='heat' day=day fictional=True", name="A", day=date(2001, 2, 28))
        assert caption.one("caption").text == "A · 28 February 2001 · Fictional training data"
        assert caption.one("table").classes == ["heat"]


def test_a_wrong_filter_can_be_put_right_where_it_is_refused(client):
    response = client.get("/en/activities/?kind=nonsense&theme=remittances")
    assert response.status_code == 400
    form = read(response.content.decode()).one("form", class_="filter")
    assert form.one("select", name="kind")["aria-invalid"] == "true"
    themes = form.one("select", name="theme").all("option")
    chosen = [option["value"] for option in themes if "selected" in option.attributes]
    assert chosen == ["remittances"]


def test_a_wrong_day_shows_no_form(client):
    page = read(client.get("/en/?as_of=x").content.decode())
    assert page.all("form", class_="filter") == []
