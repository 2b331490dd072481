"""A reader with a keyboard alone sees where they are at every step, and passes what is long."""

import pytest
from playwright.sync_api import expect

from tests.pages import ROUND

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

MOST_STOPS = 60
# (what has the focus, whether it is drawn around, whether it is on the screen with nothing over it), or null.
STOP = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const [box] = element.getClientRects();
  const [x, y] = [box.left + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height, 16) / 2];
  const top = document.elementFromPoint(x, y);
  return [
    element.outerHTML.slice(0, 90),
    outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
    top !== null && (element.contains(top) || top.contains(element)),
  ];
}"""


def stops(page):
    """Where Tab leads from the top of the page, up to MOST_STOPS."""
    for _stop in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return
        yield stop


@pytest.mark.parametrize(
    ("path", "language", "width", "least"),
    [
        ("/en/", "en", 1280, 40),
        ("/en/charts/funds/", "ar", 320, 35),
        (f"/en/charts/replies-by-state/?round={ROUND}&view=map", "en", 320, MOST_STOPS),
        ("/en/activities/", "ar", 1280, MOST_STOPS),
        ("/accounts/login/", "en", 320, 25),
    ],
)
def test_every_step_is_seen(path, language, width, least, sweep):
    found = list(stops(sweep(path, language, width=width)))
    assert len(found) >= least
    assert [what for what, is_drawn, is_free in found if not (is_drawn and is_free)] == []


def test_a_step_that_is_not_seen_is_noticed(sweep):
    page = sweep("/en/about/", "en")
    page.evaluate("""() => {
      document.querySelector('.site-name').style.outline = 'none';
      document.querySelector('.site-search button').style.marginInlineStart = '-200rem';
    }""")
    unseen = [what for what, is_drawn, is_free in stops(page) if not (is_drawn and is_free)]
    assert len(unseen) == 2
    assert "site-name" in unseen[0]
    assert "<button" in unseen[1]


def test_the_keyboard_reaches_the_content_first(sweep):
    page = sweep("/en/", "en")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    expect(focused).to_have_text("Skip to content")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_the_map_of_tiles_is_passed_in_one_step(sweep):
    page = sweep(f"/en/charts/replies-by-state/?round={ROUND}&view=map", "en")
    skip = page.get_by_role("link", name="Skip the map")
    skip.focus()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_count(1)
    expect(page.locator(".tile-map :focus")).to_have_count(0)
