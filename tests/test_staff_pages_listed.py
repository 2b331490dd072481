"""The list of pages for those who signed in is whole, and each of them opens for its reader."""

from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory
from django.urls import resolve

from gfmd.secretariat import urls, urls_public
from tests.staff_pages import FILES, PAGES, office

pytestmark = pytest.mark.django_db
FILLED = {"slug": "x", "iso3": "x", "pk": 1, "number": 1, "key": "x"}


def answers_get(pattern):
    """Whether an address is read: those that only act refuse GET before they look who asks."""
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    arguments = {name: FILLED[name] for name in pattern.pattern.converters}
    status = pattern.callback(request, **arguments, **pattern.default_args).status_code
    assert status in (302, 405)
    return status == 302


def test_every_page_that_is_read_is_listed(tmp_path):
    with office(tmp_path) as at:
        listed = {resolve(urlsplit(at.address(page, "en")).path).url_name for page in PAGES}
    read = {pattern.name for module in (urls, urls_public) for pattern in module.urlpatterns if answers_get(pattern)}
    assert read - FILES == listed
    assert len(read) > 25
    assert {"approve", "my_reply_confirm", "next_answer"}.isdisjoint(read)


def test_no_page_is_listed_twice():
    assert len(PAGES) == len(set(PAGES))


def test_every_page_opens_in_both_directions_of_writing(tmp_path):
    with office(tmp_path) as at:
        for page in PAGES:
            for language in ("en", "ar"):
                response = at.ask(page, language)
                text = response.content.decode()
                assert response.status_code == (403 if "coder a" in page.reader and "my-state" in page.path else 200), (
                    page
                )
                assert f'lang="{language}"' in text, page
                assert text.count("<h1") == 1, page
