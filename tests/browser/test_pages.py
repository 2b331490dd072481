"""What visitors get: own host only, no policy violation, nothing wider than the screen, usable without scripts."""

import pytest
from playwright.sync_api import expect

from gfmd.dashboard.charts import registry

PAGES = [
    "/en/",
    "/en/meetings/",
    "/en/meetings/brussels-2007/",
    "/en/bodies/troika/",
    "/en/questionnaires/hld-follow-up-2008/",
    "/en/questionnaires/sample-round-2026/",
    "/en/states/",
    "/en/states/phl/",
    "/en/activities/",
    "/en/entities/undp/",
    "/en/mechanisms/",
    "/en/mechanisms/ecowas/",
    "/en/commitments/",
    "/en/sources/a-63-265/",
    "/en/charts/",
    "/en/data/",
    "/en/about/",
    "/en/nothing/",
    "/accounts/login/",
]
CHARTS = [f"/en/charts/{slug}/" for slug in registry()]
WORLD = ["/en/charts/replies-by-state/?round=sample-round-2026&view=world"]
SAMPLE_CHARTS = [f"/en/charts/{slug}/?round=sample-round-2026" for slug in registry() if registry()[slug].takes_round]

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", [*PAGES, *CHARTS, *SAMPLE_CHARTS, *WORLD])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_pages_stay_on_our_host_and_on_the_screen(path, width, language, visit, site):
    page = visit(path.replace("/en/", f"/{language}/"), width=width, dark=language == "ar")
    assert page.hosts == {site.removeprefix("http://")}
    complaints = [text for text in page.complaints if "404 (Not Found)" not in text or path != "/en/nothing/"]
    assert complaints == []
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider == 0, f"{wider} pixels of sideways scroll"


@pytest.mark.parametrize("path", [*CHARTS, *SAMPLE_CHARTS, *WORLD])
def test_figures_are_drawn(path, visit):
    page = visit(path)
    plot = page.locator(".plot")
    if plot.count() == 0:  # a chart without a figure has its map or its table
        expect(page.locator(".tile-map, table.chart-table").first).to_be_visible()
        return
    expect(plot.locator("svg.main-svg").first).to_be_visible()


@pytest.mark.parametrize("path", ["/en/", "/en/charts/milestones/", "/en/charts/activities-by-entity-and-theme/"])
def test_pages_are_whole_without_scripts(path, visit):
    page = visit(path, scripts=False)
    expect(page.locator("h1")).to_be_visible()
    if "charts/" in path:
        assert page.locator("table.chart-table tbody tr").count() > 10
        for plot in page.locator(".plot").all():
            expect(plot).to_be_hidden()


def test_filters_work_without_scripts(visit):
    page = visit("/en/activities/", scripts=False)
    page.get_by_label("Theme", exact=True).select_option("remittances")
    page.get_by_role("button", name="Show").click()
    assert "theme=remittances" in page.url
    rows = page.locator("tbody tr")
    assert 0 < rows.count() < 40
    for text in rows.locator("td:nth-child(4)").all_inner_texts():
        assert "Remittances" in text


def test_a_failed_drawing_leaves_the_table(chromium, site):
    page = chromium.new_page()
    page.route("**/plotly-charts*.js", lambda route: route.abort())
    page.goto(f"{site}/en/charts/funds/")
    expect(page.locator(".plot")).to_be_hidden()
    expect(page.locator("table.chart-table")).to_be_visible()
    page.close()


def test_the_keyboard_reaches_the_content_first(visit):
    page = visit("/en/")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    expect(focused).to_have_text("Skip to content")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_the_language_switch_keeps_page_and_query(visit):
    page = visit("/en/activities/?theme=remittances")
    page.get_by_role("link", name="Español").click()
    assert page.url.endswith("/es/activities/?theme=remittances")


def test_a_number_leads_to_its_paragraph(visit):
    page = visit("/en/meetings/brussels-2007/")
    expect(page.locator(".stat-number").first).to_have_text("156")
    page.locator(".stat").first.get_by_role("link").click()
    assert page.url.endswith("/en/sources/a-63-265/#p12")
    expect(page.locator("#p12")).to_contain_text("156 Estados Miembros")
