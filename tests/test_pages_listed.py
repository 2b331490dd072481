"""The list of kinds of pages is whole: every public page and every error page is on it."""

from urllib.parse import urlsplit

import pytest
from django.urls import get_resolver, resolve

from tests.pages import CHARTS, EMBEDS, ERRORS, EVERY, PAGES, rendered, status_of
from tests.test_urls import BEHIND_THE_LOGIN, public_names

FILES = {"chart_csv", "chart_json", "chart_xlsx", "chart_zip", "changes_atom", "report_docx", "report_xlsx"}


def test_every_kind_of_page_is_listed():
    listed = {resolve(urlsplit(path).path).url_name for path in [*PAGES, *CHARTS, *EMBEDS]}
    assert set(public_names()) - FILES - set(BEHIND_THE_LOGIN) <= listed


def test_every_error_page_is_listed():
    handled = {code for code in (400, 403, 404, 500) if get_resolver().resolve_error_handler(code)}
    assert set(ERRORS.values()) == handled


def test_no_page_is_listed_twice():
    assert len(EVERY) == len(set(EVERY))


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("path", ERRORS)
def test_error_pages_are_ours_and_in_the_language_asked_for(path, language):
    response = rendered(path, language)
    text = response.content.decode()
    assert response.status_code == status_of(path)
    # What failed may be the language itself: that page says it in all six.
    where = "section" if status_of(path) == 500 else "html"
    assert f'<{where} lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in text
    assert 'href="/' in text
    assert "<style" not in text
