"""Every address opens, in every language, with few queries; bad ones get a plain answer."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver

from gfmd.activities.models import Entity, EntityGroup
from gfmd.commitments.models import Commitment, Mechanism
from gfmd.dashboard.charts import registry
from gfmd.forum.models import Body, Meeting
from gfmd.places.models import State
from gfmd.questionnaires.models import Round
from gfmd.sources.models import Document

LANGUAGES = ["ar", "zh-hans", "en", "fr", "ru", "es"]
MOST_QUERIES = 8

# Every name in the URL configuration below the language, with the arguments to try. A new name must be added here.
ARGUMENTS = {
    "overview": lambda: [[]],
    "about": lambda: [[]],
    "components": lambda: [[]],
    "data": lambda: [[]],
    "search": lambda: [[]],
    "changes": lambda: [[]],
    "changes_atom": lambda: [[]],
    "meetings": lambda: [[]],
    "meeting": lambda: [[m.slug] for m in Meeting.objects.all()],
    "bodies": lambda: [[]],
    "body": lambda: [[b.slug] for b in Body.objects.all()],
    "questionnaires": lambda: [[]],
    "questionnaire": lambda: [[r.slug] for r in Round.objects.all()],
    "report_docx": lambda: [[r.slug] for r in Round.objects.all()],
    "report_xlsx": lambda: [[r.slug] for r in Round.objects.all()],
    "states": lambda: [[]],
    "state": lambda: [[s.iso3.lower()] for s in State.objects.filter(iso3__in=["BEL", "PHL", "ESP", "VAT", "TUV"])],
    "activities": lambda: [[]],
    "entity": lambda: [[e.slug] for e in [*Entity.objects.all(), *EntityGroup.objects.all()]],
    "mechanisms": lambda: [[]],
    "mechanism": lambda: [[m.slug] for m in Mechanism.objects.all()],
    "commitments": lambda: [[]],
    "commitment": lambda: [[c.slug] for c in Commitment.objects.all()],
    "sources": lambda: [[]],
    "document": lambda: [[d.slug] for d in Document.objects.all()],
    "charts": lambda: [[]],
    "chart": lambda: [[slug] for slug in registry()],
    "chart_json": lambda: [[slug] for slug in registry()],
    "chart_embed": lambda: [[slug] for slug in registry()],
    "chart_xlsx": lambda: [[slug] for slug in registry()],
    "chart_zip": lambda: [[slug] for slug in registry()],
    "chart_csv": lambda: [[slug] for slug in registry()],
}

# Names for those who signed in. Others are sent to do so; tests/secretariat tries them as each persona.
BEHIND_THE_LOGIN = {
    "my_state": [],
    "my_reply": ["tuv", "sample-round-2026"],
    "my_answers": ["tuv", "sample-round-2026"],
    "my_answers_check": ["tuv", "sample-round-2026"],
    "my_notice": ["tuv", "sample-round-2026"],
    "my_reply_confirm": ["tuv", "sample-round-2026"],
    "my_reply_propose": ["tuv", "sample-round-2026", 1],
    "my_reply_take_back": ["tuv", "sample-round-2026", 1],
    "my_reply_original": ["tuv", "sample-round-2026", 1],
}


def public_names():
    """Names of all addresses under the language prefix."""
    for resolver in get_resolver().url_patterns:
        if isinstance(resolver, URLResolver) and resolver.pattern.__class__.__name__ == "LocalePrefixPattern":
            yield from (pattern.name for pattern in _patterns(resolver))


def _patterns(resolver):
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLPattern):
            yield pattern
        else:
            yield from _patterns(pattern)


def address(name, arguments, language="en"):
    from django.urls import reverse
    from django.utils.translation import override

    with override(language):
        return reverse(name, args=arguments)


def test_every_public_name_is_swept():
    assert set(public_names()) == set(ARGUMENTS) | set(BEHIND_THE_LOGIN)


@pytest.mark.django_db
@pytest.mark.parametrize("name", BEHIND_THE_LOGIN)
def test_strangers_are_sent_to_sign_in(name, client):
    path = address(name, BEHIND_THE_LOGIN[name])
    response = client.get(path)
    if response.status_code == 405:
        response = client.post(path)
    assert response.status_code == 302
    assert response["Location"].startswith("/accounts/login/?next=/en/my-state/")


@pytest.mark.django_db
@pytest.mark.parametrize("name", ARGUMENTS)
def test_every_page_opens_in_english_with_few_queries(name, client):
    for arguments in ARGUMENTS[name]():
        url = address(name, arguments)
        with CaptureQueriesContext(connection) as queries:
            response = client.get(url)
        assert response.status_code == 200, url
        assert len(queries) <= MOST_QUERIES, f"{url}: {len(queries)} queries\n" + "\n".join(
            query["sql"][:160] for query in queries
        )


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ARGUMENTS)
def test_one_page_of_each_kind_opens_in_every_language(name, language, client):
    arguments = ARGUMENTS[name]()[0]
    response = client.get(address(name, arguments, language))
    assert response.status_code == 200
    if response["Content-Type"].startswith("text/html"):
        text = response.content.decode()
        assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in text
        assert text.count("<h1") == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    [
        pytest.param("/en/?as_of=yesterday", id="words for a date"),
        pytest.param("/en/?as_of=2008-13-45", id="no such month"),
        pytest.param("/en/?as_of=20080715", id="date without hyphens"),
        pytest.param("/en/?as_of=0001-01-01", id="before the United Nations"),
        pytest.param("/en/charts/funds/?as_of=2008-02-30", id="no such day"),
        pytest.param("/en/charts/funds.json?as_of=x", id="bad date for a file"),
        pytest.param("/en/bodies/troika/?as_of=x", id="bad date for a body"),
        pytest.param("/en/activities/?kind=nonsense", id="unknown choice"),
        pytest.param("/en/activities/?theme=nonsense", id="unknown related slug"),
        pytest.param("/en/activities/?theme=%00", id="null character"),
        pytest.param("/en/changes/?page=2", id="page of changes after the last"),
        pytest.param("/en/activities/?page=0", id="page before the first"),
        pytest.param("/en/activities/?page=999999", id="page after the last"),
        pytest.param("/en/activities/?page=x", id="page of no number"),
        pytest.param("/en/charts/parts-in-the-forum/?grouping=nonsense", id="unknown grouping"),
        pytest.param("/en/charts/replies-by-state.csv?grouping=%00", id="null character in a grouping of a file"),
        pytest.param("/en/states/?group=nonsense", id="unknown group"),
        pytest.param("/en/states/?q=" + "x" * 200, id="search too long"),
        pytest.param("/en/states/?q=%00", id="null character in a search"),
        pytest.param("/en/search/?q=a%00b", id="null character in a search of everything"),
        pytest.param("/en/search/?q=" + "x" * 101, id="search of everything too long"),
    ],
)
def test_bad_values_get_a_plain_400(path, client):
    response = client.get(path)
    assert response.status_code == 400
    assert "Traceback" not in response.content.decode()
    assert "<h1>" in response.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    [
        "/en/nothing/",
        "/en/meetings/nowhere-1999/",
        "/en/states/zzz/",
        "/en/states/BEL/",
        "/en/charts/nothing/",
        "/en/charts/nothing.json",
        "/en/charts/replies-over-time/?round=nothing",
        "/en/entities/nothing/",
        "/en/mechanisms/nothing/",
        "/en/commitments/nothing/",
        "/en/sources/nothing/",
        "/xx/meetings/",
        "/nothing",
    ],
)
def test_unknown_addresses_get_a_plain_404(path, client):
    response = client.get(path)
    assert response.status_code == 404
    assert "<h1>" in response.content.decode()


@pytest.mark.django_db
def test_the_root_redirects_to_the_visitors_language(client):
    assert client.get("/", headers={"accept-language": "fr-CH, fr;q=0.9"})["Location"] == "/fr/"
    assert client.get("/", headers={"accept-language": "xx"})["Location"] == "/en/"


@pytest.mark.django_db
def test_pages_do_not_change_on_post(client):
    assert client.post("/en/meetings/").status_code == 405


@pytest.mark.django_db
def test_probes(client):
    assert client.get("/healthz").content == b"ok\n"
    assert client.get("/readyz").content == b"ready\n"


@pytest.mark.django_db
def test_the_policy_allows_no_inline_and_no_other_host(client):
    policy = client.get("/en/")["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "http" not in policy
    assert "default-src 'none'" in policy
