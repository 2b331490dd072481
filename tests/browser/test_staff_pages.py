"""Pages for those who signed in, in a browser: no violation that axe finds, nothing wider than a phone, all of it ours.

The served site and its database do not know these pages: each is made by a test client in a transaction that is undone,
and put in where the browser asks for it. So are the answers to the browser's own forms. Style and scripts come from
the site; the policy of each page holds.
"""

from concurrent.futures import ThreadPoolExecutor
from html import escape

import pytest
from django.db import connection, transaction
from playwright.sync_api import expect

from tests.browser.conftest import watch
from tests.browser.test_accessibility import RULES, show, sideways_scroll, violations
from tests.browser.test_without_scripts import faults
from tests.staff_pages import NOT_FOR_THEM, PAGES, Page, office

pytestmark = pytest.mark.browser
# What shows a PDF in its frame is part of the browser, with addresses of its own.
PDF_VIEWER = {"mhjfbmdgcfjbbpaeojofohoefgiehjai", "resources"}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "resultTypes": ["violations"]}
# All rules once a width; what the other colours change is asked once more, where the words are not the point.
APPEARANCES = {
    "en": [(1280, "light", RULES), (1280, "dark", COLOURS), (320, "dark", RULES), (320, "light", COLOURS)],
    "ar": [(1280, "light", RULES), (320, "dark", RULES)],
}
ROUND_PAGE = next(page for page in PAGES if page.path.endswith("rounds/sample-round-2026/"))


@pytest.fixture(scope="module")
def in_office(site, django_db_blocker, tmp_path_factory):
    """`in_office(act)` runs act(office) in a thread of its own and gives what it returned.

    Where a loop runs, as Playwright's does in the thread of the tests, Django would open other connections.
    """
    opening = office(tmp_path_factory.mktemp("office"))
    with django_db_blocker.unblock(), ThreadPoolExecutor(1) as pool:
        opened = pool.submit(opening.__enter__).result()
        yield lambda act: pool.submit(act, opened).result()
        pool.submit(opening.__exit__, None, None, None).result()
        pool.submit(lambda: connection.close()).result()  # that of the thread


@pytest.fixture
def opened(readers, site, in_office):
    """Opens a page of `tests.staff_pages` as its reader; what is done there is undone after the test."""
    tabs, undone = [], transaction.atomic()

    def open_page(page, language="en", *, width=1280, scripts=True):
        tab = watch(readers(language, scripts=scripts).new_page())
        tabs.append(tab)
        tab.set_viewport_size({"width": width, "height": 900})

        def answer(route):
            asked = route.request
            path = asked.url.removeprefix(site)
            if path.startswith("/static/"):
                route.fallback()
                return
            sent = {"data": asked.post_data_buffer or b"", "content_type": asked.headers.get("content-type", "")}
            headers = {"accept-language": language, "accept": asked.headers.get("accept", "*/*")}
            response = in_office(
                lambda at: at.clients[page.reader].generic(asked.method, path, **sent, headers=headers)
            )
            if response.status_code == 302:
                # A redirect that is put in would be followed to the served site.
                onward = escape(response["Location"])
                route.fulfill(content_type="text/html", body=f'<meta http-equiv="refresh" content="0;url={onward}">')
                return
            kept = {name: value for name, value in response.items() if name.lower() != "set-cookie"}
            route.fulfill(status=response.status_code, headers=kept, body=response.getvalue())

        tab.route(f"{site}/**", answer)
        tab.status = tab.goto(f"{site}{in_office(lambda at: at.address(page, language))}").status
        expect(tab.locator("main h1")).to_be_visible()
        return tab

    in_office(lambda _at: undone.__enter__())
    yield open_page
    for tab in tabs:
        tab.close()

    def undo(_at):
        transaction.set_rollback(True)
        undone.__exit__(None, None, None)

    in_office(undo)


def settle(tab):
    """Wait until colours no longer change: the admin fades them."""
    tab.evaluate("() => Promise.all(document.getAnimations().map(one => one.finished))")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_page_in_every_appearance(page, language, opened, in_office, site):
    tab = opened(page, language)
    assert tab.url == f"{site}{in_office(lambda at: at.address(page, language))}", "another page is looked at"
    assert tab.status == (403 if page in NOT_FOR_THEM else 200)
    found = []
    for width, colours, rules in APPEARANCES[language]:
        show(tab, width, colours)
        settle(tab)
        seen = violations(tab, rules)
        if scroll := sideways_scroll(tab):
            seen.append(f"{scroll} pixels of sideways scroll")
        found += [f"{width} {colours}: {fault}" for fault in seen]
    assert found == []
    assert tab.hosts - PDF_VIEWER == {site.removeprefix("http://")}
    assert [text for text in tab.complaints if tab.status == 200 or f"status of {tab.status}" not in text] == []


def test_what_is_wrong_on_such_a_page_is_found(opened):
    tab = opened(ROUND_PAGE)
    tab.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=/static/icon.svg>')")
    tab.evaluate("document.querySelector('h1').setAttribute('style', 'color: #eee')")
    tab.evaluate("document.querySelector('h1').style.color = document.body.style.backgroundColor = '#eee'")
    assert {fault.split(":")[0] for fault in violations(tab)} >= {"image-alt", "color-contrast"}
    assert any("style" in text for text in tab.complaints), "the policy of the page does not hold"


def test_every_page_is_read_without_scripts(opened):
    found = {}
    for page in PAGES:
        tab = opened(page, width=320, scripts=False)
        if seen := faults(tab):
            found[str(page)] = seen
    assert found == {}


def at(path, reader="editor"):
    return Page(reader, f"/admin/rounds/sample-round-2026/{path}")


def said(tab):
    return expect(tab.locator(".messagelist, .notice").first)


def test_the_work_is_done_without_scripts(opened):
    tab = opened(ROUND_PAGE, scripts=False)
    tab.get_by_label("Cuba", exact=True).check()
    tab.get_by_role("button", name="Log", exact=True).click()
    said(tab).to_contain_text("1 event logged.")
    tab.get_by_role("button", name="Take 1 event back").click()
    said(tab).to_contain_text("1 event taken back.")

    tab = opened(at("replies/{without_reply}/"), scripts=False)
    tab.get_by_label("Channel").select_option("fax")
    tab.get_by_role("button", name="Register").click()
    said(tab).to_contain_text("The reply is registered.")
    tab.get_by_label("unreadable").first.check()
    tab.get_by_role("button", name="Save", exact=True).click()
    said(tab).to_contain_text("Everything is saved.")

    tab = opened(at("coding/readings/{open_reading}/", "coder a"), scripts=False)
    tab.get_by_role("button", name="Save for later").click()
    said(tab).to_contain_text("The reading stays open.")

    tab = opened(at("coding/disagreements/{disputed}/", "reviewer"), scripts=False)
    for choice in tab.get_by_label("The code is given").all():
        choice.check()
    for reason in tab.get_by_label("Reason").all():
        reason.fill("The sentence is there.")
    tab.get_by_role("button", name="Save the decision").click()
    said(tab).to_contain_text("The decision is saved.")

    tab = opened(at("check/{coded}/", "reviewer"), scripts=False)
    tab.get_by_role("button", name="The reply is right").click()
    said(tab).to_contain_text("is checked.")
    onward = tab.get_by_role("link", name="To the next reply that waits for you")
    expect(onward).to_be_visible()

    tab = opened(at("releases/", "publisher"), scripts=False)
    tab.get_by_label("What is new").fill("One more State replied.")
    tab.get_by_role("button", name="Make the release").click()
    said(tab).to_contain_text("Release 2 is made.")

    tab = opened(Page("other focal point", "/en/my-state/vut/sample-round-2026/"), scripts=False)
    tab.locator("#question-1 summary").click()
    tab.locator("#question-1").get_by_label("How it should read").fill("In person")
    tab.locator("#question-1").get_by_label("Reason").fill("A slip of the pen.")
    tab.locator("#question-1").get_by_role("button", name="Send the proposal").click()
    said(tab).to_contain_text("Your proposal was sent to the secretariat.")


def press_until(tab, key, condition, most=60):
    """Press a key until something is so of the element that has the focus."""
    for _step in range(most):
        if tab.evaluate(f"(() => {{ const at = document.activeElement; return {condition}; }})()"):
            return
        tab.keyboard.press(key)
    pytest.fail(f"{most} times {key} do not lead to {condition}")


def test_calls_are_logged_in_bulk_by_keyboard_alone_and_taken_back(opened):
    tab = opened(ROUND_PAGE)
    keys = tab.keyboard
    press_until(tab, "Tab", "at.name === 'q'")
    keys.type("an")
    keys.press("Enter")
    tab.wait_for_url("**q=an**")
    press_until(tab, "Tab", "at.name === 'state'", most=6)  # the list is where the filter leads
    shown = tab.locator("input[name=state]")
    expect(shown.first).to_be_focused()
    keys.press("Space")
    keys.press("ArrowDown")
    keys.press("Space")
    keys.press("s")  # to the next State that begins so
    assert tab.evaluate("document.activeElement.getAttribute('aria-label')").startswith("S")
    keys.press("Space")
    expect(tab.locator("#ticked")).to_have_text("(3)")
    keys.press("Enter")
    expect(tab.get_by_label("What happened")).to_be_focused()
    press_until(tab, "Tab", "at.name === 'outcome'", most=8)  # a date has several stops
    keys.type("Will answer this week")
    keys.press("Enter")
    said(tab).to_contain_text("3 events logged.")
    assert "q=an" in tab.url
    expect(tab.locator("input[name=state]:checked")).to_have_count(0)
    expect(tab.locator("#logged")).to_be_focused()
    keys.press("Tab")
    keys.press("Enter")
    said(tab).to_contain_text("3 events taken back.")
    assert tab.complaints == []


def test_answers_are_coded_by_keyboard_alone(opened, in_office):
    tab = opened(at("coding/readings/{open_reading}/", "coder a"))
    keys = tab.keyboard
    before = tab.locator("input[name=codes]").evaluate_all("boxes => boxes.map(box => box.checked)")
    for number, checked in enumerate(before, 1):
        if checked != (number in (1, 3)):
            keys.press(str(number))
    expect(tab.locator("input[name=codes]:checked")).to_have_count(2)
    first = tab.url
    keys.press("Enter")
    tab.wait_for_url(lambda url: "/readings/" in url and url != first)
    expect(tab.locator("input[name=codes]").first).to_be_focused()
    keys.press("0")
    keys.press("Enter")
    said(tab).to_contain_text("There is no answer for you to read now.")
    given = in_office(lambda at: at.codes_of(at.places["open_reading"]))
    assert [place for place, is_given in enumerate(given, 1) if is_given] == [1, 3]
    assert tab.complaints == []


def test_the_keys_of_the_pages_leave_typing_alone(opened):
    tab = opened(ROUND_PAGE)
    tab.get_by_label("Outcome").focus()
    tab.keyboard.type("s1 ")
    expect(tab.get_by_label("Outcome")).to_have_value("s1 ")
