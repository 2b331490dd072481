"""Staff sign in with a browser and edit the record; the change shows on the public page."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.contrib.admin.models import LogEntry
from django.db import connection
from playwright.sync_api import expect

from gfmd.accounts.models import User
from gfmd.forum.models import Meeting

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
PASSWORD = "correct horse battery staple"


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


def test_a_staff_member_signs_in_and_edits_a_meeting(editor, visit, site):
    page = visit("/admin/forum/meeting/")
    assert "/accounts/login/" in page.url
    page.get_by_label("Username").fill(editor.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name="Fourth meeting").first.click()
    page.locator("#id_city_en").fill("Buenos Aires")
    page.locator("input[name=_save]").first.click()
    expect(page.locator(".messagelist .success, .success").first).to_be_visible()
    assert page.complaints == []
    page.goto(f"{site}/en/meetings/argentina-2010/")
    expect(page.locator("dl.facts").first).to_contain_text("Buenos Aires")


def test_a_wrong_password_gets_a_message_and_keeps_the_name(editor, visit):
    page = visit("/accounts/login/")
    page.get_by_label("Username").fill(editor.username)
    page.get_by_label("Password").fill("not this one")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Username")).to_have_value(editor.username)
