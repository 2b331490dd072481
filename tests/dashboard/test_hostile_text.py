"""Hostile texts in any field a page, figure or file shows: they arrive as text, letter by letter, and do nothing."""

import html
import json

import pgtrigger
import pytest

from gfmd.activities.models import Activity, Entity, Theme
from gfmd.commitments.models import Commitment, Fund, Mechanism, Milestone
from gfmd.forum.models import Body, Meeting, ReportedCount
from gfmd.places.models import Group, Grouping, State
from gfmd.questionnaires.models import Question, Round
from gfmd.sources.models import Document, Passage
from tests.dashboard.asking import address, csv_rows
from tests.dashboard.page import read
from tests.dashboard.test_files import looks_live

pytestmark = [pytest.mark.django_db, pytest.mark.sweep]

TEXTS = [
    pytest.param("<script>alert(1)</script>", id="script"),
    pytest.param('=HYPERLINK("x")', id="formula"),
    pytest.param('"><img src=x onerror=1>', id="broken attribute"),
    pytest.param("</script><svg onload=1>", id="end of data"),
    pytest.param("<a href='javascript:1'>x</a>", id="link"),
    pytest.param("%(day)s {{ x }} {% now %}", id="patterns"),
]
every_text = pytest.mark.parametrize("text", TEXTS)

SCRIPTS_OF_OURS = ("/static/vendor/plotly/", "/static/js/")


@pytest.fixture
def hostile(text):
    """One row of each model that pages show, with the text in every free field."""
    note = Document.objects.get(slug="a-63-265")
    passage = Passage.objects.get(document=note, label="p12")
    Passage.objects.filter(pk=passage.pk).update(text=text, section=text)
    Document.objects.filter(pk=note.pk).update(title_en=text, note=text)
    Milestone.objects.filter(slug="forum-manila-2008").update(title_en=text, text=text)
    Milestone.objects.filter(slug="budapest-process-meeting").update(title_en=text, date_as_written=text)
    Fund.objects.filter(slug="acp-migration-facility").update(name_en=text, scope_en=text, text=text)
    Theme.objects.filter(slug="remittances").update(name_en=text)
    Entity.objects.filter(slug="undp").update(name_en=text, acronym_en=text)
    Activity.objects.filter(slug="undp-handbook").update(title_en=text, text=text, symbol=text)
    Meeting.objects.filter(slug="brussels-2007").update(name_en=text, city_en=text)
    ReportedCount.objects.filter(subject_key="brussels-2007-states").update(as_written=text)
    Commitment.objects.filter(slug="forum-national-focal-points").update(title_en=text, actors=text, text=text)
    Mechanism.objects.filter(slug="budapest-process").update(name_en=text, popular_name_en=text, region_en=text)
    Body.objects.filter(slug="troika").update(name_en=text, text=text)
    State.objects.filter(iso3="BEL").update(name_en=text)
    Group.objects.filter(slug="african-group").update(name_en=text)
    Grouping.objects.filter(slug="un-regional-groups").update(name_en=text)
    Round.objects.filter(slug="hld-follow-up-2008").update(title_en=text, addressees_as_written=text, text=text)
    Round.objects.filter(slug="sample-round-2026").update(title_en=text)
    with pgtrigger.ignore("questionnaires.Question:closed"):  # its version went out
        Question.objects.filter(round__slug="sample-round-2026", number=1).update(text_en=text)


PAGES = [
    "/en/?as_of=2007-08-01",
    "/en/data/",
    "/en/meetings/",
    "/en/meetings/brussels-2007/",
    "/en/bodies/",
    "/en/bodies/troika/",
    "/en/questionnaires/",
    "/en/questionnaires/hld-follow-up-2008/",
    "/en/questionnaires/sample-round-2026/",
    "/en/states/",
    "/en/states/bel/",
    "/en/activities/?theme=remittances",
    "/en/entities/undp/",
    "/en/mechanisms/",
    "/en/mechanisms/budapest-process/",
    "/en/commitments/",
    "/en/commitments/forum-national-focal-points/",
    "/en/sources/",
    "/en/sources/a-63-265/",
]
# Charts that show texts of the record, for the round in which they do.
CHARTS = {
    "replies-over-time": "round=hld-follow-up-2008",
    "replies-by-regional-group": "round=sample-round-2026",
    "replies-by-state": "round=sample-round-2026",
    "states-represented-at-meetings": "",
    "chairs-and-troika": "",
    "activities-by-entity-and-theme": "",
    "milestones": "",
    "funds": "",
}


def assert_harmless(url, content, text):
    """The text is on the page, and nothing on it acts that is not ours."""
    page = read(content)
    assert text in page.text, url
    for script in page.all("script"):
        ours = (script.get("src") or "").startswith(SCRIPTS_OF_OURS)
        assert ours or script.get("type") == "application/json", (url, script.attributes)
    for element in page.elements:
        assert element.name not in {"img", "svg", "iframe", "object", "embed"}, url
        assert not [name for name in element.attributes if name.startswith("on") or name == "style"], url
        for name in ("href", "src", "action"):
            assert not (element.get(name) or "").lower().lstrip().startswith(("javascript:", "data:")), url


def strings(value):
    """Every text in a JSON document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)


@every_text
def test_pages_show_it_as_text(text, hostile, client):
    for url in PAGES:
        response = client.get(url)
        assert response.status_code == 200, url
        assert_harmless(url, response.content.decode(), text)


@every_text
def test_charts_show_it_as_text(text, hostile, client):
    for slug, query in CHARTS.items():
        response = client.get(address(slug, query))
        content = response.content.decode()
        assert_harmless(slug, content, text)
        for script in read(content).all("script", type="application/json"):
            assert not set("<>&") & set(script.children[0]), slug
            figure = json.loads(script.children[0])
            if script["id"].startswith("picture-"):  # written letter by letter on a canvas
                assert text in figure["measure"] or "round=" not in query
                continue
            assert "<" not in json.dumps(figure).replace("<br>", "").replace("<extra></extra>", ""), slug
            if slug == "milestones":
                assert any(text.replace("<", "&lt;") in label for label in figure["data"][0]["text"])


@every_text
def test_json_holds_it_letter_by_letter(text, hostile, client):
    for slug, query in CHARTS.items():
        response = client.get(address(slug, query, ".json"))
        assert response["Content-Type"] == "application/json"
        assert any(text in found for found in strings(response.json())), slug


@every_text
def test_csv_holds_it_as_text_no_spreadsheet_runs(text, hostile, client):
    for slug, query in CHARTS.items():
        cells = [cell for row in csv_rows(client, slug, query) for cell in row.values()]
        assert not [cell for cell in cells if looks_live(cell)], slug
    assert text in {row["fund"].removeprefix("'") for row in csv_rows(client, "funds")}


@every_text
def test_hostile_addresses_are_refused_or_shown_as_text(text, client):
    for url in ("/en/states/", "/en/activities/", "/en/charts/replies-over-time/", "/en/nothing/"):
        for name in ("q", "as_of", "page", "theme", "group", "round"):
            response = client.get(url, {name: text})
            assert response.status_code in {200, 400, 404}, (url, name)
            content = response.content.decode()
            read(content)
            assert text not in content or html.escape(text) == text, (url, name)


@every_text
def test_hostile_paths_are_not_found(text, client):
    response = client.get(f"/en/{text}/")
    assert response.status_code == 404
    assert all(link.startswith(("/", "#")) for link in read(response.content.decode()).links)
