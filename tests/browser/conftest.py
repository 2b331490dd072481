"""A real browser on the served site. It must be there: a browser test is never skipped in silence."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.contrib.admin.models import LogEntry
from django.db import connection

from gfmd.accounts.models import User
from gfmd.forum.models import Meeting

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
        page = context.new_page()
        page.hosts, page.complaints = set(), []
        page.on("request", lambda request: page.hosts.add(request.url.split("/")[2]))
        page.on("console", lambda message: page.complaints.append(f"{message.text} ({message.location['url']})"))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(f"{site}{path}")
        if scripts and page.locator(".plot").count():
            page.locator(".plot svg.main-svg").first.wait_for()
        return page

    yield open_page
    for context in contexts:
        context.close()


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
