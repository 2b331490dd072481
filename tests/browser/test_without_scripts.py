"""With scripts off every page is read on a phone, every filter and tab works, every file is reached."""

import pytest
from playwright.sync_api import expect

from tests.dashboard.page import get
from tests.pages import CHARTS, EMBEDS, EVERY, ROUND, in_language

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SHORTEST = 60  # characters below the heading: an empty page has none, the shortest error page about this many


FAULTS = """shortest => {
  const seen = [...document.querySelectorAll('h1')].filter(heading => heading.checkVisibility());
  const text = document.querySelector('main').innerText.replace(seen[0]?.innerText ?? '', '').trim();
  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const waiting = [...document.querySelectorAll('.plot, [aria-busy]')].filter(element => element.checkVisibility());
  return [
    ...(seen.length === 1 ? [] : [`${seen.length} headings`]),
    ...(text.length < shortest ? [`only “${text}”`] : []),
    ...(wider ? [`${wider} pixels of sideways scroll`] : []),
    ...waiting.map(element => `waits for a script: ${element.outerHTML.slice(0, 80)}`),
  ];
}"""


def faults(page):
    """What keeps a reader from the page as it stands. Asked from outside: the page itself runs nothing."""
    return page.evaluate(FAULTS, SHORTEST)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("path", EVERY)
def test_every_kind_of_page_is_read(path, language, sweep):
    page = sweep(path, language, width=320, scripts=False)
    assert faults(page) == []


def test_a_page_that_needs_scripts_is_noticed(sweep):
    page = sweep("/en/charts/funds/", "en", width=320, scripts=False)
    page.evaluate("document.querySelector('main').innerHTML = '<div class=plot>Loading</div>'")
    assert faults(page) == ["0 headings", "only “Loading”", 'waits for a script: <div class="plot">Loading</div>']


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("path", [*CHARTS, *EMBEDS])
def test_the_table_of_a_chart_has_every_row_of_its_file(path, language, client):
    address, _mark, query = in_language(path, language).partition("?")
    rows = client.get(f"{address.removesuffix('embed/').removesuffix('/')}.json?{query}").json()["rows"]
    body = get(client, f"{address}?{query}").one("table", class_="chart-table").one("tbody")
    if rows:
        assert len(body.all("tr")) == len(rows)
    else:
        assert body.one("tr").one("td").text


@pytest.mark.parametrize(
    "path",
    [
        "/en/meetings/",
        "/en/bodies/",
        "/en/questionnaires/",
        "/ar/states/",
        "/ar/activities/",
        "/en/mechanisms/",
        "/en/commitments/",
        "/en/sources/",
    ],
)
def test_each_filter_of_a_list_narrows_it_and_stays_chosen(path, sweep):
    page = sweep(path, "en", scripts=False)
    names = [choice.get_attribute("name") for choice in page.locator("main form select").all()]
    assert names
    for name in names:
        choice = page.locator(f"main select[name={name}]")
        value = choice.locator("option").nth(1).get_attribute("value")
        choice.select_option(value)
        page.locator("main form.filter button").click()
        assert f"{name}={value}" in page.url
        expect(page.locator(f"main select[name={name}]")).to_have_value(value)
        assert faults(page) == []
        page.locator("main form.filter .actions a").click()
        assert f"{name}={value}" not in page.url


def test_a_filtered_list_shows_only_what_was_asked(sweep):
    page = sweep("/en/activities/", "en", scripts=False)
    page.get_by_label("Theme", exact=True).select_option("remittances")
    page.get_by_role("button", name="Show").click()
    rows = page.locator("tbody tr")
    assert 0 < rows.count() < 40
    for text in rows.locator("td:nth-child(4)").all_inner_texts():
        assert "Remittances" in text


def test_pages_of_a_list_are_turned(sweep):
    page = sweep("/en/activities/", "en", scripts=False)
    first = page.locator("tbody th").all_inner_texts()
    page.locator(".pagination [rel=next]").click()
    assert not set(first) & set(page.locator("tbody th").all_inner_texts())
    page.locator(".pagination [rel=prev]").click()
    assert page.locator("tbody th").all_inner_texts() == first


def test_tabs_keep_round_and_day(sweep):
    page = sweep(f"/en/charts/replies-over-time/?round={ROUND}", "en", scripts=False)
    page.get_by_label("As at").fill("2026-04-01")
    page.get_by_role("button", name="Show").click()
    for tab in page.locator(".tabs a").all():
        tab.click()
        expect(tab).to_have_attribute("aria-current", "page")
        assert {f"round={ROUND}", "as_of=2026-04-01"} <= set(page.url.partition("?")[2].split("&"))
        assert faults(page) == []


def test_files_are_reached(sweep):
    page = sweep("/en/charts/funds/?as_of=2008-08-01", "en", scripts=False)
    page.locator(".files summary").click()
    links = page.locator(".files a")
    expect(links.first).to_be_visible()
    kinds = set()
    for link in links.all():
        answer = page.request.get(link.evaluate("link => link.href"))
        assert answer.ok
        assert "as_of=2008-08-01" in answer.url
        kinds.add(answer.headers["content-type"].split(";")[0].split("/")[1])
    assert {"csv", "json", "zip", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"} <= kinds


def test_what_to_share_is_reached(sweep):
    page = sweep("/en/charts/funds/", "en", scripts=False)
    page.locator(".share summary").click()
    expect(page.get_by_label("Citation")).to_be_visible()


def test_the_language_switch_keeps_page_and_query(sweep):
    page = sweep("/en/activities/?theme=remittances", "en", scripts=False)
    page.get_by_role("link", name="Español").click()
    assert page.url.endswith("/es/activities/?theme=remittances")
    expect(page.locator("html")).to_have_attribute("lang", "es")


def test_the_search_of_every_page_finds(sweep):
    page = sweep("/en/about/", "en", scripts=False)
    page.get_by_role("searchbox").fill("remittances")
    page.get_by_role("searchbox").press("Enter")
    assert page.url.endswith("/en/search/?q=remittances")
    assert page.locator("main li a").count() > 3
