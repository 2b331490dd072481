"""The entry screen in a browser: a whole reply by keyboard, two people on one reply, the original in its frame."""

import pgtrigger
import pytest
from playwright.sync_api import expect

from gfmd.questionnaires.actions.answers import Given
from gfmd.questionnaires.models import Answer, Reply
from tests.browser.conftest import PASSWORD, committed
from tests.personas import make_persona
from tests.questionnaires.actions.small_rounds import small_round

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.fixture
def desk(django_db_setup, django_db_blocker):
    """A small round and two editors that the served site sees; all taken back afterwards."""
    names = ["editor", "second editor"]

    def lay_out():
        users = [make_persona(name) for name in names]
        for user in users:
            user.set_password(PASSWORD)
            user.save()
        return small_round(title="Round of the browser", title_en="Round of the browser"), users

    def take_back():
        Reply.objects.filter(addressee__round=small.round).delete()
        with pgtrigger.ignore():  # what went out does not change: a round goes only as a whole
            small.round.delete()
        for user in users:
            user.delete()

    with django_db_blocker.unblock():
        small, users = committed(lay_out)
        yield small
        committed(take_back)


@pytest.fixture
def signed_in(visit, site, desk):
    """Opens the entry screen of the reply as an editor."""

    def open_screen(username="editor", **options):
        path = f"/admin/rounds/{desk.round.slug}/replies/bel/"
        page = visit(path, **options)
        page.get_by_label("Username").fill(username)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        expect(page.locator("#entry")).to_be_visible()
        return page

    return open_screen


def stored(desk):
    """{kind: `Given`} of what the reply holds."""
    answers = Answer.objects.filter(reply=desk.reply).select_related("question").prefetch_related("choices")
    return committed(lambda: {answer.question.kind: Given.of(answer) for answer in answers})


def test_a_whole_reply_is_entered_by_keyboard_alone(signed_in, desk):
    page = signed_in()
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    keys = page.keyboard
    for _step in range(80):
        if page.evaluate("document.activeElement.closest('fieldset.question') !== null"):
            break
        keys.press("Tab")
    keys.type("Quatre réunions.")
    keys.press("Control+Enter")
    keys.press("2")
    keys.press("Control+Enter")
    keys.press("1")
    keys.press("3")
    keys.press("Control+Enter")
    keys.press("1")
    keys.press("Control+Enter")
    keys.type("12.5")
    keys.press("Control+Enter")
    keys.type("2026-05-01")
    expect(page.locator("#entry-status")).to_contain_text("Everything is saved")
    drafts = stored(desk)
    assert (drafts["open"].text, drafts["open"].language) == ("Quatre réunions.", "fr")
    assert drafts["single"].choices == {desk.choices["single"][1].pk}
    assert drafts["multiple"].choices == {desk.choices["multiple"][0].pk, desk.choices["multiple"][2].pk}
    assert drafts["yes_no"].yes is True
    assert str(drafts["number"].number) == "12.50"
    assert drafts["date"].date.isoformat() == "2026-05-01"
    # Access keys themselves do not reach a page in headless Chromium; the buttons are the last stops of the same way.
    keys.press("Control+Enter")
    keys.press("Tab")
    keys.press("Enter")
    expect(page.locator(".messagelist")).to_contain_text("The entry is finished.")
    assert committed(lambda: Reply.objects.get(pk=desk.reply.pk).status) == "entered"
    assert page.complaints == []


def test_of_two_who_edit_one_reply_the_second_is_told_and_nothing_is_lost(signed_in, desk):
    first, second = signed_in(), signed_in("second-editor")
    name = f"[name=q{desk.questions['open'].pk}-value]"
    first.locator(name).fill("Trois <b>réunions</b>.")
    expect(first.locator("#entry-status")).to_contain_text("Everything is saved")
    second.locator(name).fill("Quatre réunions.")
    conflict = second.locator(".conflict")
    expect(conflict).to_contain_text("editor changed this answer meanwhile.")
    expect(conflict).to_contain_text("Trois <b>réunions</b>.")
    expect(conflict).to_contain_text("Quatre réunions.")
    expect(second.locator(name)).to_have_value("Quatre réunions.")
    assert stored(desk)["open"].text == "Trois <b>réunions</b>."
    second.get_by_label("Keep mine").check()
    expect(conflict).to_have_count(0)
    expect(second.locator("#entry-status")).to_contain_text("Everything is saved")
    assert stored(desk)["open"].text == "Quatre réunions."
    first.locator(name).fill("Cinq réunions.")
    first.get_by_label("Keep the saved one").check()
    expect(first.locator(name)).to_have_value("Quatre réunions.")
    expect(first.locator(".conflict")).to_have_count(0)
    assert stored(desk)["open"].text == "Quatre réunions."
    assert first.complaints == second.complaints == []


def test_what_could_not_be_sent_is_sent_later(signed_in, desk):
    page = signed_in()
    name = f"[name=q{desk.questions['number'].pk}-value]"
    page.route("**/answers/", lambda route: route.abort())
    page.locator(name).fill("7")
    expect(page.locator("#entry-status")).to_contain_text("no connection")
    page.unroute("**/answers/")
    expect(page.locator("#entry-status")).to_contain_text("Everything is saved", timeout=8000)
    assert stored(desk)["number"].number == 7


def test_without_scripts_the_buttons_do_the_same(signed_in, desk):
    page = signed_in(scripts=False)
    page.locator(f"[name=q{desk.questions['number'].pk}-value]").fill("8")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".messagelist")).to_contain_text("Everything is saved.")
    assert stored(desk)["number"].number == 8


def test_the_original_is_shown_in_its_frame(signed_in, desk):
    page = signed_in()
    page.locator("input[type=file]").set_input_files({"name": "fax.pdf", "mimeType": "text/html", "buffer": PDF})
    with page.expect_response(lambda response: "?shown=1" in response.url) as shown:
        page.get_by_role("button", name="Add the original").click()
    assert shown.value.status == 200
    assert shown.value.headers["content-type"] == "application/pdf"
    expect(page.locator("iframe#original")).to_be_visible()
    assert [words for words in page.complaints if "Content Security Policy" in words or "frame" in words] == []
