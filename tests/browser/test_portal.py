"""The portal in a browser: a State answers by keyboard, two of its people meet, the reply is sent."""

import pgtrigger
import pytest
from playwright.sync_api import expect

from gfmd.places.models import State
from gfmd.questionnaires.models import DraftAnswer, FocalPointAccount, Reply
from tests.browser.conftest import PASSWORD, committed
from tests.browser.test_accessibility import show, sideways_scroll, violations
from tests.factories.questionnaires import AddresseeFactory
from tests.personas import make_persona
from tests.questionnaires.actions.small_rounds import small_round

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def desk(django_db_setup, django_db_blocker):
    """A small round and two focal points of one State that the served site sees; all taken back afterwards."""
    names = ["focal point", "other focal point"]

    def lay_out():
        small = small_round(title="Round of the portal", title_en="Round of the portal", slug="portal-round")
        state = State.objects.get(iso3="TUV")
        users = [make_persona(name) for name in names]
        for user in users:
            user.set_password(PASSWORD)
            user.save()
            FocalPointAccount.objects.get_or_create(user=user, state=state)
        small.addressee = AddresseeFactory(round=small.round, state=state, language="en")
        return small, users

    def take_back():
        Reply.objects.filter(addressee__round=small.round).delete()
        DraftAnswer.objects.filter(addressee__round=small.round).delete()
        with pgtrigger.ignore():
            small.round.delete()
        for user in users:
            user.delete()

    with django_db_blocker.unblock():
        small, users = committed(lay_out)
        yield small
        committed(take_back)


@pytest.fixture
def signed_in(visit, desk):
    """Opens the questionnaire of Tuvalu as one of its focal points."""

    def open_screen(username="focal-point", language="en", **options):
        page = visit(f"/{language}/my-state/tuv/portal-round/answer/", **options)
        page.locator("[name=login]").fill(username)
        page.locator("[name=password]").fill(PASSWORD)
        page.locator("[name=password]").press("Enter")
        expect(page.locator("#entry")).to_be_visible()
        return page

    return open_screen


def drafts(desk):
    """{kind: draft} of what is kept."""
    rows = DraftAnswer.objects.filter(addressee=desk.addressee).select_related("question")
    return committed(lambda: {draft.question.kind: draft for draft in rows})


def test_a_whole_reply_is_written_and_sent_by_keyboard_alone(signed_in, desk):
    page = signed_in()
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    keys = page.keyboard
    for _step in range(80):
        if page.evaluate("document.activeElement.closest('fieldset.question') !== null"):
            break
        keys.press("Tab")
    keys.type("Two training centres.")
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
    kept = drafts(desk)
    assert (kept["open"].text, kept["open"].language, kept["yes_no"].yes) == ("Two training centres.", "en", True)
    assert str(kept["number"].number) == "12.50"
    keys.press("Control+Enter")
    keys.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Look it over, then send it")
    expect(page.locator("main")).to_contain_text("Two training centres.")
    page.get_by_role("button", name="Send the reply").press("Enter")
    expect(page.locator(".notice").first).to_contain_text("Your reply is with the secretariat.")
    assert committed(lambda: Reply.objects.get(addressee=desk.addressee).status) == "entered"
    assert page.complaints == []


def test_of_two_people_of_a_state_the_second_is_told(signed_in, desk):
    first, second = signed_in(), signed_in("other-focal-point")
    name = f"[name=q{desk.questions['open'].pk}-value]"
    first.locator(name).fill("Three <b>centres</b>.")
    expect(first.locator("#entry-status")).to_contain_text("Everything is saved")
    second.locator(name).fill("Four centres.")
    conflict = second.locator(".conflict")
    expect(conflict).to_contain_text("focal-point changed this answer meanwhile.")
    expect(conflict).to_contain_text("Three <b>centres</b>.")
    assert drafts(desk)["open"].text == "Three <b>centres</b>."
    second.get_by_label("Keep the saved one").check()
    expect(second.locator(name)).to_have_value("Three <b>centres</b>.")
    assert first.complaints == second.complaints == []


def test_without_scripts(signed_in, desk):
    page = signed_in(scripts=False)
    page.locator(f"[name=q{desk.questions['number'].pk}-value]").fill("8")
    page.get_by_role("button", name="Look it over and send").click()
    page.get_by_role("button", name="Send the reply").click()
    expect(page.locator(".notice").first).to_contain_text("Your reply is with the secretariat.")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_is_accessible_in_every_appearance(signed_in, desk, site, language):
    page = signed_in(language=language)
    page.locator(f"[name=q{desk.questions['open'].pk}-value]").fill("Words")
    expect(page.locator("#entry-status")).not_to_be_empty()
    for _page in ("answer", "check"):
        for width, colours in [(1280, "light"), (1280, "dark"), (320, "dark"), (320, "light")]:
            show(page, width, colours)
            assert violations(page) == []
            assert sideways_scroll(page) == 0
        page.goto(f"{site}/{language}/my-state/tuv/portal-round/answer/check/")
    assert page.hosts == {site.removeprefix("http://")}
    assert page.complaints == []
