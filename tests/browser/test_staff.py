"""Staff sign in with a browser and edit the record; the change shows on the public page."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


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
