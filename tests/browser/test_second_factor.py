"""The pages of the second factor work under our policy."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.mark.parametrize("path", ["/accounts/2fa/", "/accounts/2fa/totp/activate/", "/accounts/2fa/webauthn/add/"])
def test_the_page_opens_without_a_violation(path, editor, visit):
    page = visit(f"/accounts/login/?next={path}")
    page.get_by_label("Username").fill(editor.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_load_state("load")
    if "reauthenticate" in page.url:
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button").last.click()
        page.wait_for_load_state("load")
    expect(page.locator("h1").first).to_be_visible()
    assert path in page.url
    hints = ("[DOM]",)  # advice of the browser on forms that are not ours
    assert [text for text in page.complaints if not text.startswith(hints)] == []
