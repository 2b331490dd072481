"""What visitors meet: a number that leads to its paragraph, a figure that cannot be drawn."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


def test_a_failed_drawing_leaves_the_table(chromium, site):
    page = chromium.new_page()
    page.route("**/plotly-*.js", lambda route: route.abort())
    page.goto(f"{site}/en/charts/funds/")
    expect(page.locator(".plot")).to_be_hidden()
    expect(page.locator("table.chart-table")).to_be_visible()
    page.close()


def test_a_number_leads_to_its_paragraph(visit):
    page = visit("/en/meetings/brussels-2007/")
    expect(page.locator(".stat-number").first).to_have_text("156")
    page.locator(".stat").first.get_by_role("link").click()
    assert page.url.endswith("/en/sources/a-63-265/#p12")
    expect(page.locator("#p12")).to_contain_text("156 Estados Miembros")
