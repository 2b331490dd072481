"""No violation of WCAG 2.2 A and AA that axe-core finds: each kind of page, en and ar, light and dark, wide and narrow.

All rules run in all eight combinations. A page is loaded wide and light and loaded anew narrow and dark, since a figure
is drawn for both; in between colours or width change under the open page, as when a reader turns a phone.

Contrast is most of the work of axe. It is asked of every text as a page opens, and of each look in the other three
appearances: the same letters on the same grounds have the same contrast, so three of them stand for a thousand cells
of a table. Looks are what the browser computes there and then: no fault of other colours or another width hides behind
them.
What else a visitor may expect of every page is asked on the same visit: our host only, no violation of the policy,
nothing wider than the screen.
"""

from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import wait_for_figures
from tests.pages import EVERY, ROUND, status_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}
APPEARANCES = [(1280, "light"), (1280, "dark"), (320, "dark"), (320, "light")]


def show(page, width, colours):
    """Change width and colours of the open page."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=colours)


# Texts that stand for all, three of each look (the first, the last, one between). A look: the letters' colour and size,
# and the grounds that the element and those around it paint. What is placed out of the flow is a look of its own.
LOOKS = """() => {
  const grounds = new Map();
  const ground = element => {
    if (element === null) return '';
    if (!grounds.has(element)) {
      const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = getComputedStyle(element);
      const paints = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position].join();
      const plain = paints === 'rgba(0, 0, 0, 0),none,1,none,normal,static';
      grounds.set(element, ground(element.parentElement) + (plain ? '' : `${paints} `));
    }
    return grounds.get(element);
  };
  const isText = node => node.nodeType === Node.TEXT_NODE && node.data.trim();
  const looks = new Map();
  for (const element of document.body.querySelectorAll('*')) {
    const words = element.matches('input, select, textarea') || [...element.childNodes].some(isText);
    if (!words || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { color, fill, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const look = [element.localName, color, fill, fontSize, fontWeight, textShadow, ground(element)].join();
    looks.set(look, [...looks.get(look) ?? [], element]);
  }
  return [...looks.values()].flatMap(alike => [alike[0], alike[alike.length >> 1], alike.at(-1)]);
}"""
FIND = f"""async ([rules, byLook]) => {{
  const texts = byLook ? ({LOOKS})() : [];
  texts.forEach(element => element.setAttribute('data-look', ''));
  axe.configure({{ rules: [{{ id: 'color-contrast', selector: byLook ? '[data-look]' : '*' }}] }});
  const {{ violations }} = await axe.run(document, rules);
  texts.forEach(element => element.removeAttribute('data-look'));
  return violations;
}}"""


def violations(page, rules=RULES, *, by_look=False):
    """What axe finds on the page as it stands, one line for each element; contrast of each look when `by_look`."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate(FIND, [rules, by_look])
    return [f"{rule['id']}: {node['target']} {node['failureSummary']}" for rule in found for node in rule["nodes"]]


def sideways_scroll(page):
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("path", EVERY)
def test_every_kind_of_page_in_every_appearance(path, language, sweep, site):
    page = sweep(path, language)
    assert page.status == status_of(path)
    if "/charts/" in path and path != "/en/charts/":
        expect(page.locator(".plot svg.main-svg, .tile-map, table.chart-table").first).to_be_visible()
    faults = []
    for width, colours in APPEARANCES:
        show(page, width, colours)
        if (width, colours) == (320, "dark"):
            page.reload()
            wait_for_figures(page)
        seen = violations(page, by_look=(width, colours) != APPEARANCES[0])
        if scroll := sideways_scroll(page):
            seen.append(f"{scroll} pixels of sideways scroll")
        faults += [f"{width} {colours}: {fault}" for fault in seen]
    assert faults == []
    assert page.hosts == {site.removeprefix("http://")}
    refused = f"status of {page.status}"
    assert [text for text in page.complaints if page.status == 200 or refused not in text] == []


PLANTED = {
    "every": ("<img src='/static/icon.svg'>", {(width, colours) for width, colours in APPEARANCES}, "image-alt"),
    "dark": ("<p class='planted-dark'>Words</p>", {(320, "dark"), (1280, "dark")}, "color-contrast"),
    "narrow": ("<p class='planted-narrow'>Words</p>", {(320, "light"), (320, "dark")}, "color-contrast"),
    "one of many": (
        f"<ul>{'<li>Words</li>' * 40}<li class='planted-dark'>Words</li>{'<li>Words</li>' * 40}</ul>",
        {(320, "dark"), (1280, "dark")},
        "color-contrast",
    ),
    "ground": (
        f"<ul>{'<li>Words</li>' * 40}<li class='planted-ground'><b>Words</b></li>{'<li>Words</li>' * 40}</ul>",
        {(320, "light"), (1280, "light")},
        "color-contrast",
    ),
}
STYLE = """
.planted-dark, .planted-narrow { color: #000; background: #fff; }
@media (prefers-color-scheme: dark) { .planted-dark { color: #333; background: #222; } }
@media (prefers-color-scheme: light) { .planted-ground { background: #333; } }
@media (max-width: 40rem) { .planted-narrow { color: #eee; } }
"""


@pytest.mark.parametrize(("planted", "where", "rule"), PLANTED.values(), ids=PLANTED)
def test_a_planted_fault_is_found_where_it_is(planted, where, rule, sweep):
    page = sweep("/en/about/", "en")
    page.evaluate("planted => document.querySelector('h1').insertAdjacentHTML('afterend', planted)", planted)
    page.evaluate(
        "text => { const s = new CSSStyleSheet(); s.replaceSync(text); document.adoptedStyleSheets = [s]; }",
        STYLE,
    )
    found = {}
    for width, colours in APPEARANCES:
        show(page, width, colours)
        faults = violations(page, by_look=(width, colours) != APPEARANCES[0])
        found[width, colours] = [fault.split(":")[0] for fault in faults]
    assert found == {appearance: [rule] if appearance in where else [] for appearance in APPEARANCES}


def test_a_page_wider_than_the_screen_is_noticed(sweep):
    page = sweep("/en/about/", "en", width=320)
    assert sideways_scroll(page) == 0
    page.evaluate("document.querySelector('h1').textContent = 'x'.repeat(200)")
    page.evaluate("document.querySelector('h1').style.overflowWrap = 'normal'")
    assert sideways_scroll(page) > 0


@pytest.mark.parametrize("path", [f"/en/charts/replies-by-state/?round={ROUND}&view=world", "/en/charts/milestones/"])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_with_tools_and_files_open(path, colours, sweep):
    page = sweep(path, "en")
    show(page, 1280, colours)
    page.locator("button.tools").click()
    page.locator(".modebar-btn").first.wait_for()
    page.locator(".files summary").click()
    assert violations(page) == []
