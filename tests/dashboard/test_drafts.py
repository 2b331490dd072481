"""A round is nobody's business before it leaves the secretariat."""

import pytest

from gfmd.questionnaires.models import Round

pytestmark = pytest.mark.django_db
TITLE = "Not yet for everyone"


@pytest.fixture
def draft():
    return Round.objects.create(
        slug="draft-2009", title=TITLE, title_en=TITLE, circulated_on="2009-01-01", status="draft"
    )


def test_a_draft_has_no_page(draft, client):
    assert client.get("/en/questionnaires/draft-2009/").status_code == 404
    assert client.get("/en/charts/replies-over-time/?round=draft-2009").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/en/",
        "/en/questionnaires/",
        "/en/data/",
        "/en/charts/replies-over-time/",
        "/en/search/?q=everyone",
        "/en/?as_of=2010-01-01",
    ],
)
def test_no_page_names_a_draft(path, draft, client):
    assert TITLE not in client.get(path).content.decode()


def test_a_draft_is_not_the_round_charts_begin_with(draft, client):
    assert client.get("/en/charts/replies-over-time.json").json()["round"] == "hld-follow-up-2008"


def test_once_circulated_it_is_public(draft, client):
    Round.objects.filter(pk=draft.pk).update(status="circulated")
    assert TITLE in client.get("/en/questionnaires/").content.decode()
