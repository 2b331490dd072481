"""No violation of WCAG 2.2 A and AA that axe-core finds, on every kind of page, in English and Arabic."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.test_pages import CHARTS, PAGES, SAMPLE_CHARTS, WORLD

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
EMBEDS = ["/en/charts/funds/embed/", "/en/charts/replies-by-state/embed/?round=sample-round-2026"]


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (320, True)], ids=["desktop-light", "phone-dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("path", [*PAGES, *CHARTS, *SAMPLE_CHARTS, *WORLD, *EMBEDS])
def test_axe_finds_nothing(path, language, width, dark, visit):
    page = visit(path.replace("/en/", f"/{language}/"), width=width, dark=dark)
    violations = Axe().run(page, options=RULES).response["violations"]
    told = [f"{v['id']}: {node['target']} {node['failureSummary']}" for v in violations for node in v["nodes"]]
    assert told == []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("path", [*WORLD, "/en/charts/milestones/"])
def test_axe_finds_nothing_with_tools_and_files_open(path, dark, visit):
    page = visit(path, dark=dark)
    page.locator("button.tools").click()
    page.locator(".modebar-btn").first.wait_for()
    page.locator(".files summary").click()
    violations = Axe().run(page, options=RULES).response["violations"]
    assert [f"{v['id']}: {node['target']}" for v in violations for node in v["nodes"]] == []


def test_a_planted_fault_is_found(visit):
    page = visit("/en/about/")
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"/static/icon.svg\">')")
    assert [v["id"] for v in Axe().run(page, options=RULES).response["violations"]] == ["image-alt"]
