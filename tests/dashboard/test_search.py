"""Search: names in six languages, texts by the rules of their language, accents or not."""

import pytest

from gfmd.dashboard.search import find_facts, find_passages

pytestmark = pytest.mark.django_db


def names(text, language="en"):
    return {fact.label for fact in find_facts(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        pytest.param("cote d'ivoire", "en", "Côte d’Ivoire", id="without accents, straight apostrophe"),
        pytest.param("Belgique", "fr", "Belgium", id="name in the page's language"),
        pytest.param("بلجيكا", "ar", "Belgium", id="Arabic"),
        pytest.param("比利时", "zh-hans", "Belgium", id="Chinese, without spaces"),
        pytest.param("Бельгии", "ru", "Belgium", id="inflected in Russian"),
        pytest.param("declarations rabat", "en", "Rabat Declaration", id="plural for singular"),
        pytest.param("UNDP", "en", "United Nations Development Programme", id="acronym"),
    ],
)
def test_names_are_found(text, language, name):
    assert name in names(text, language)


def test_texts_are_found_by_stem_and_without_accents():
    found = {(item.passage.document.slug, item.passage.label) for item in find_passages("telefax carta")}
    assert ("a-63-265", "n1") in found
    assert find_passages("migracion")
    assert any(is_found for item in find_passages("telefax") for _text, is_found in item.pieces)


@pytest.mark.parametrize("text", ["'", '"', "a & | ! b", "((", "%", "\\", ":*", "<script>", "-", "or and not", "🙂"])
def test_odd_texts_do_no_harm(text, client):
    response = client.get("/en/search/", {"q": text})
    assert response.status_code == 200
    assert "<script>" not in response.content.decode().partition("<main")[2]


def test_a_search_takes_two_queries(client, django_assert_max_num_queries):
    with django_assert_max_num_queries(3):
        client.get("/en/search/?q=remittances")


def test_nothing_found_is_said(client):
    text = client.get("/en/search/?q=zzzzzz").content.decode()
    assert "No name matches." in text
    assert "No passage matches." in text
