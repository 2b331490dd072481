"""Error pages: refused, unknown and forbidden ones in the visitor's language, our own errors in all six."""

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override

from gfmd.dashboard import errors
from tests.dashboard.page import read

LANGUAGES = ["ar", "zh-hans", "en", "fr", "ru", "es"]


def heading(response):
    page = read(response.content.decode())
    return page.one("html")["lang"], page.one("h1").text


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["activities/?page=x", "nothing/", "meetings/nowhere-1999/"])
def test_refusals_are_in_the_language_of_the_address(path, client):
    found = {language: heading(client.get(f"/{language}/{path}")) for language in LANGUAGES}
    assert [lang for lang, _text in found.values()] == LANGUAGES
    assert len({text for _lang, text in found.values()}) == len(LANGUAGES)


@pytest.mark.django_db
def test_forbidden_is_in_the_visitors_language():
    found = []
    for language in LANGUAGES:
        with override(language):
            response = errors.forbidden(RequestFactory().get("/admin/"))
        assert response.status_code == 403
        found.append(heading(response)[1])
    assert len(set(found)) == len(LANGUAGES)


@pytest.mark.django_db
def test_our_own_errors_are_told_in_all_six_languages_without_the_database():
    with CaptureQueriesContext(connection) as queries:
        response = errors.server_error(request=None)
    assert response.status_code == 500
    assert len(queries) == 0
    page = read(response.content.decode())
    sections = page.all("section")
    assert [section["lang"] for section in sections] == LANGUAGES
    assert [section["dir"] for section in sections] == ["rtl", *["ltr"] * 5]
    for section in sections:
        assert section.one("h2").text
        assert section.links == [f"/{section['lang']}/"]
