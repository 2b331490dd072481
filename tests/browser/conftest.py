"""A real browser on the served site. It must be there: a browser test is never skipped in silence."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.contrib.admin.models import LogEntry
from django.db import connection

from gfmd.accounts.models import User
from gfmd.forum.models import Meeting
from tests.pages import in_language, rendered

PASSWORD = "correct horse battery staple"
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium(django_db_setup):
    from playwright.sync_api import sync_playwright

    path = os.environ.get("CHROME_PATH")
    assert path, "CHROME_PATH is not set: run the tests with `make test`, which finds or installs a browser."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


def watch(page):
    """Keeps what the page asked for and complained of: `page.hosts`, `page.complaints`."""
    page.hosts, page.complaints = set(), []
    page.on("request", lambda request: page.hosts.add(request.url.split("/")[2]))
    page.on("console", lambda message: page.complaints.append(f"{message.text} ({message.location['url']})"))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    return page


def wait_for_figures(page):
    for plot in page.locator(".plot").all():
        plot.locator("svg.main-svg").first.wait_for()


@pytest.fixture
def visit(chromium, site):
    """Opens pages in fresh contexts: visit("/en/", width=320, dark=True, scripts=False)."""
    contexts = []

    def open_page(path, *, width=1280, dark=False, scripts=True):
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
        )
        contexts.append(context)
        page = watch(context.new_page())
        page.goto(f"{site}{path}")
        if scripts:
            wait_for_figures(page)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def readers(chromium):
    """Contexts that stay open, so that a sweep loads style and scripts once: readers("ar", scripts=False).

    For public pages only: a session that signed in would be seen by the tests after it.
    """
    contexts = {}

    def reader(language, *, scripts=True):
        key = (language, scripts)
        if key not in contexts:
            contexts[key] = chromium.new_context(locale=language, java_script_enabled=scripts)
        return contexts[key]

    yield reader
    for context in contexts.values():
        context.close()


@pytest.fixture(scope="session")
def tabs(readers):
    """One page of each reader, which goes from test to test: to open a new one costs more than what it then shows."""
    opened = {}

    def tab(language, *, scripts=True):
        key = (language, scripts)
        if key not in opened:
            opened[key] = watch(readers(language, scripts=scripts).new_page())
        return opened[key]

    return tab


@pytest.fixture
def sweep(tabs, site):
    """Opens one page of `tests.pages` in a reader's tab; error pages that the site cannot show are put in."""
    lent = []

    def open_page(path, language, *, width=1280, scripts=True):
        page = tabs(language, scripts=scripts)
        assert page not in lent, "a test has one page of a reader at a time"
        lent.append(page)
        page.hosts.clear()
        page.complaints.clear()
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="light")
        url = f"{site}{in_language(path, language)}"
        if path.startswith("/en/broken/"):
            response = rendered(path, language)
            body, headers = response.content, dict(response.headers)
            page.route(url, lambda route: route.fulfill(status=response.status_code, body=body, headers=headers))
        page.status = page.goto(url).status
        if scripts:
            wait_for_figures(page)
        return page

    yield open_page
    for page in lent:
        page.unroute_all()
        page.goto(f"{site}/healthz")  # so that nothing of this page is still under way in the next test


def committed(act):
    """Run `act` outside the test's transaction, on a connection of its own, so that the served site sees it."""

    def act_and_close():
        try:
            return act()
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(act_and_close).result()


@pytest.fixture
def editor():
    """An administrator the served site sees; all that the test changed is taken back afterwards."""
    user = committed(lambda: User.objects.create_superuser("browser-editor", password=PASSWORD))
    yield user

    def take_back():
        Meeting.objects.filter(slug="argentina-2010").update(city="", city_en="")
        LogEntry.objects.filter(user=user).delete()
        user.delete()

    committed(take_back)
