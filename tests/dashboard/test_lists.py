"""Lists: filters that filter, pages that keep them, languages that keep both."""

import pytest
from django.utils.translation import override

from gfmd.activities.models import Activity
from gfmd.commitments.models import Mechanism
from gfmd.places.models import Group, Grouping, State
from tests.dashboard.page import get

pytestmark = pytest.mark.django_db

LANGUAGES = ["ar", "zh-hans", "en", "fr", "ru", "es"]


def main(client, url):
    return get(client, url).one("main")


def count(page):
    """The number of records the list says it has."""
    return int(page.one("p", class_="count").text.split()[0])


def states(client, query, language="en"):
    page = main(client, f"/{language}/states/?{query}")
    return [link.removesuffix("/")[-3:].upper() for link in page.one("ul", class_="columns").links]


def titles(client, query):
    """Titles of the activities on all pages of a filtered list, by following its links."""
    found, url = [], f"?{query}"
    while url:
        page = main(client, f"/en/activities/{url}")
        found += [row[0] for row in page.one("table").rows if len(row) > 1]
        following = page.all("a", rel="next")
        url = following[0]["href"] if following else None
    assert len(found) == count(page)
    return sorted(found)


def all_activities():
    return list(Activity.objects.select_related("entity__parent").prefetch_related("themes"))


class TestActivities:
    @pytest.mark.parametrize(
        ("query", "keep"),
        [
            pytest.param("", lambda a: True, id="none"),
            pytest.param("kind=research", lambda a: a.kind == "research", id="kind"),
            pytest.param("status=planned", lambda a: a.status == "planned", id="status"),
            pytest.param("category=B", lambda a: a.entity and a.entity.category == "B", id="category"),
            pytest.param("theme=remittances", lambda a: "remittances" in {t.slug for t in a.themes.all()}, id="theme"),
            pytest.param(
                "entity=desa",
                lambda a: a.entity and "desa" in {a.entity.slug, a.entity.parent and a.entity.parent.slug},
                id="entity with its parts",
            ),
            pytest.param("entity=celade", lambda a: a.entity and a.entity.slug == "celade", id="a part alone"),
            pytest.param(
                "entity=unicef&kind=research&theme=gender",
                lambda a: (
                    a.entity
                    and a.entity.slug == "unicef"
                    and a.kind == "research"
                    and "gender" in {t.slug for t in a.themes.all()}
                ),
                id="three together",
            ),
            pytest.param("entity=desa&kind=advocacy", lambda a: False, id="nothing matches"),
        ],
    )
    def test_filters_keep_what_they_say(self, query, keep, client):
        assert titles(client, query) == sorted(a.title for a in all_activities() if keep(a))

    def test_desa_has_activities_only_its_parts_do(self):
        """Without this the test of the parts would prove nothing."""
        of_desa = [a.entity.slug for a in all_activities() if a.entity and a.entity.slug.startswith("desa")]
        assert {"desa", "desa-population-division", "desa-statistics-division"} == set(of_desa)

    def test_no_match_is_said(self, client):
        page = main(client, "/en/activities/?entity=desa&kind=advocacy")
        assert "No activity matches." in page.one("table").text
        assert count(page) == 0

    def test_pages_keep_the_filters(self, client):
        page = main(client, "/en/activities/?status=ongoing&page=2")
        assert page.one("a", rel="prev")["href"] == "?status=ongoing&page=1"
        assert page.one("a", rel="next")["href"] == "?status=ongoing&page=3"
        assert "Page 2 of 3" in page.one("nav", class_="pagination").text

    def test_one_page_needs_no_pages(self, client):
        assert main(client, "/en/activities/?theme=remittances").all("nav", class_="pagination") == []

    def test_the_form_shows_what_is_chosen(self, client):
        form = main(client, "/en/activities/?theme=remittances&kind=research").one("form", class_="filter")
        chosen = {option["value"] for option in form.all("option") if "selected" in option.attributes}
        assert {"remittances", "research"} <= chosen

    def test_unknown_parameters_are_not_read(self, client):
        assert titles(client, "title=x&entity__slug=desa&ordering=-pk") == titles(client, "")


class TestStates:
    @pytest.mark.parametrize(
        ("day", "number"),
        [
            pytest.param("2008-08-11", 49, id="day of the report"),
            pytest.param("2007-12-01", 50, id="before Cabo Verde left"),
            pytest.param("2024-12-31", 44, id="today's list"),
        ],
    )
    def test_a_group_is_that_of_the_day(self, day, number, client):
        query = f"group=least-developed-countries&as_of={day}"
        assert count(main(client, f"/en/states/?{query}")) == len(states(client, query)) == number

    def test_the_day_is_kept_in_the_form(self, client):
        page = main(client, "/en/states/?as_of=2008-08-11")
        assert page.one("input", name="as_of")["value"] == "2008-08-11"

    @pytest.mark.parametrize(
        ("query", "language", "expected"),
        [
            pytest.param("q=cote", "en", ["CIV"], id="without accents"),
            pytest.param("q=CÔTE", "en", ["CIV"], id="with accents and capitals"),
            pytest.param("q=turkiye", "en", ["TUR"], id="umlaut"),
            pytest.param("q=belgi", "en", ["BEL"], id="a part of a name"),
            pytest.param("q=bélgi", "es", ["BEL"], id="in Spanish"),
            pytest.param("q=Бельг", "ru", ["BEL"], id="in Russian"),
            pytest.param("q=比利", "zh-hans", ["BEL"], id="in Chinese"),
            pytest.param("q=%25", "en", [], id="a per cent sign is no pattern"),
            pytest.param("q=_", "en", [], id="an underscore is no pattern"),
            pytest.param("q=%5C", "en", [], id="a backslash"),
            pytest.param("q=cote%20d%27ivoire", "en", ["CIV"], id="a straight apostrophe for the curly one"),
            pytest.param("kind=observer", "en", ["VAT", "PSE"], id="observers"),
            pytest.param("q=zzzz", "en", [], id="no such name"),
        ],
    )
    def test_names_and_kinds(self, query, language, expected, client):
        assert states(client, query, language) == expected

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_names_are_in_the_alphabet_of_the_page(self, language, client):
        found = states(client, "", language)
        with override(language):
            assert found == [state.iso3 for state in State.objects.in_alphabet(language)]
        assert len(found) == 195

    def test_accents_do_not_send_a_name_to_the_end(self, client):
        found = states(client, "")
        assert found.index("CIV") == found.index("HRV") - 1

    def test_two_groupings_may_share_the_name_of_a_group(self, client):
        Group.objects.create(grouping=Grouping.objects.get(slug="ldc"), slug="asia", name="Asia")
        assert client.get("/en/states/?group=asia").status_code in {200, 400}


@pytest.mark.parametrize(
    ("query", "keep"),
    [
        ("kind=consultative_process", lambda m: m.kind == "consultative_process"),
        ("focus=when_needed", lambda m: m.focus == "when_needed"),
        ("kind=formal_group&focus=regular", lambda m: m.kind == "formal_group" and m.focus == "regular"),
    ],
)
def test_mechanisms_are_filtered(query, keep, client):
    page = main(client, f"/en/mechanisms/?{query}")
    assert count(page) == len([mechanism for mechanism in Mechanism.objects.all() if keep(mechanism)])


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/en/meetings/?kind=dialogue", ["High-level Dialogue on International Migration and Development"]),
        ("/en/meetings/?kind=forum&status=held", ["First meeting of the Global Forum on Migration and Development"]),
        (
            "/en/sources/?kind=agenda",
            ["A/63/150 · Provisional agenda of the sixty-third session of the General Assembly"],
        ),
    ],
)
def test_other_lists_are_filtered(url, expected, client):
    assert [row[0] for row in main(client, url).one("table").rows] == expected


class TestLanguages:
    @pytest.mark.parametrize(
        "rest",
        [
            "",
            "activities/?theme=remittances&page=1",
            "states/bel/",
            "charts/funds/?as_of=2008-07-15",
            "states/?q=c%C3%B4te",
        ],
    )
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_switch_keeps_the_page_and_its_question(self, language, rest, client):
        page = get(client, f"/{language}/{rest}")
        links = {link["hreflang"]: link["href"] for link in page.one("nav", class_="languages").all("a")}
        assert links == {code: f"/{code}/{rest}" for code in LANGUAGES}
        current = [link["lang"] for link in page.one("nav", class_="languages").all("a") if link.get("aria-current")]
        assert current == [language]
        alternates = {
            link["hreflang"]: link["href"] for link in page.all("link", rel="alternate") if link.get("hreflang")
        }
        assert alternates == {code: f"http://testserver{url}" for code, url in links.items()}

    def test_arabic_pages_mark_english_fallback(self, client):
        page = get(client, "/ar/activities/")
        assert page.one("html")["dir"] == "rtl"
        heads = [row.all("a")[0] for row in page.one("table").one("tbody").all("tr")]
        assert {(head.one("span")["lang"], head.one("span")["dir"]) for head in heads} == {("en", "ltr")}

    def test_arabic_chart_tables_mark_english_fallback(self, client):
        table = get(client, "/ar/charts/milestones/").one("table")
        heads = [head for head in table.all("th") if "Global Forum" in head.text]
        assert [head for head in heads if not head.all("span", lang="en")] == []

    def test_own_names_are_not_marked(self, client):
        page = get(client, "/ar/states/")
        assert page.one("ul", class_="columns").all("span", lang="en") == []

    @pytest.mark.parametrize(
        "url",
        [
            "/en/meetings/brussels-2007/",
            "/en/bodies/",
            "/en/bodies/troika/",
            "/en/questionnaires/hld-follow-up-2008/",
            "/en/entities/global-migration-group/",
            "/en/mechanisms/ecowas/",
            "/en/commitments/",
        ],
    )
    @pytest.mark.parametrize("name", ["blockquote", "q"])
    def test_words_of_a_spanish_source_are_marked(self, url, name, client):
        for quote in main(client, url).all(name):
            assert (quote["lang"], quote["dir"]) == ("es", "ltr"), quote.text

    def test_passages_are_marked_with_their_language(self, client):
        texts = main(client, "/en/sources/a-63-265/").all("p", class_="passage-text")
        assert {(text["lang"], text["dir"]) for text in texts} == {("es", "ltr")}

    @pytest.mark.parametrize(
        "words",
        [
            "las asociaciones",
            "representantes de 156 Estados Miembros",
        ],
    )
    def test_spanish_names_of_facts_are_marked(self, words, client):
        facts = main(client, "/en/sources/a-63-265/").one("article", id="p12").one("ul").all("li")
        (fact,) = [fact for fact in facts if words in fact.text]
        assert [mark["dir"] for mark in fact.all("span", lang="es")] == ["ltr"]
