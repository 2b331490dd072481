"""Every role by every verb of the work on a round, by own and other State: done, or refused with nothing written."""

from contextlib import contextmanager

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from gfmd.accounts.models import User
from gfmd.secretariat import urls, urls_public
from tests.personas import FOCAL_POINTS
from tests.secretariat.rights import EVERYBODY, OF_STATES, OWN, STAFF, Scene

pytestmark = pytest.mark.django_db
LOGIN = "/accounts/login/"
PATTERNS = {
    **{f"secretariat:{pattern.name}": pattern for pattern in urls.urlpatterns},
    **{pattern.name: pattern for pattern in urls_public.urlpatterns},
}
DEEDS = {**{f"secretariat:{name}": deeds for name, deeds in STAFF.items()}, **OF_STATES}
# Sessions begin with a sign-in, counts of attempts with a form: neither is of the record.
NOT_OF_THE_RECORD = ["django_session", "django_cache"]


@pytest.fixture(autouse=True)
def own_var(settings, tmp_path):
    settings.VAR_DIR, settings.ORIGINALS_DIR = tmp_path, tmp_path / "originals"
    (tmp_path / "originals").mkdir()


@pytest.fixture(autouse=True)
def content(monkeypatch):
    monkeypatch.setattr(
        "gfmd.secretariat.release_content.content_of", lambda round_, day, replies: {"day": day.isoformat()}
    )


@pytest.fixture
def browsers(client_of):
    """{name: client}, all signed in."""
    found = {name: client_of(name) for name in EVERYBODY if name not in ("plain user", "visitor")}
    found["plain user"], found["visitor"] = Client(), Client()
    found["plain user"].force_login(User.objects.create(username="plain"))
    return found


def written():
    """{table: rows written in this transaction}, also those undone since: whoever is refused writes none."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname, n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_xact_user_tables"
            " WHERE n_tup_ins + n_tup_upd + n_tup_del > 0 AND relname <> ALL (%s)",
            [NOT_OF_THE_RECORD],
        )
        return dict(cursor.fetchall())


@contextmanager
def undone():
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def may(deed, name, iso3):
    return name in deed.who or (OWN in deed.who and FOCAL_POINTS.get(name) == iso3)


def answer_to(deed, name, iso3):
    """What a person is told: the status, or where to."""
    if name in deed.told:
        return deed.told[name]
    if may(deed, name, iso3):
        return 200 if deed.method == "get" else 302
    if name == "visitor":
        return LOGIN
    # Another State's is not found; who stands for no State is told so.
    return 404 if OWN in deed.who and name in FOCAL_POINTS else 403


def done(client, deed, url, sent):
    """(what the person is told, whether anything was written)"""
    before = written()
    response = getattr(client, deed.method)(url, sent)
    told = response.status_code
    if told == 302 and response["Location"].startswith(LOGIN):
        told = response["Location"].split("?")[0]
    if response.streaming:
        b"".join(response.streaming_content)  # a file is closed once it is read
    return told, written() != before


@pytest.mark.sweep
@pytest.mark.parametrize("address", PATTERNS)
def test_every_role_by_every_verb_by_own_and_other_state(address, browsers):
    converters = PATTERNS[address].pattern.converters
    problems = []
    for deed in DEEDS[address]:
        for iso3 in FOCAL_POINTS.values():
            with undone():
                scene = Scene(deed.status)
                reply = scene.replies[iso3]
                given = {"slug": scene.round.slug, "iso3": iso3.lower(), **deed.ready(scene, reply)}
                url = reverse(address, kwargs={name: given[name] for name in converters})
                # Those who may come last: what they do may use a row up.
                for name in sorted(EVERYBODY, key=lambda name: may(deed, name, iso3)):
                    with undone():
                        found = done(browsers[name], deed, url, deed.sent(scene, reply))
                    expected = answer_to(deed, name, iso3), may(deed, name, iso3) and deed.writes
                    if found != expected:
                        problems.append((deed.method, iso3, name, found, expected))
    assert problems == []


def test_no_address_is_without_an_expectation():
    assert DEEDS.keys() == PATTERNS.keys()
    assert all(deeds for deeds in DEEDS.values())


@pytest.mark.parametrize("address", PATTERNS)
def test_a_verb_nobody_may_do_is_none(address, admin_client):
    """What the table does not name is no way to the address: a GET of a verb, a POST of a page without a form."""
    methods = {deed.method for deed in DEEDS[address]}
    arguments = dict.fromkeys(PATTERNS[address].pattern.converters, 1) | {"slug": "sample-round-2026", "iso3": "vut"}
    arguments = {name: arguments[name] for name in PATTERNS[address].pattern.converters}
    for method in {"get", "post"} - methods:
        assert getattr(admin_client, method)(reverse(address, kwargs=arguments)).status_code == 405


def views(patterns):
    return [pytest.param(pattern.callback, id=pattern.name) for pattern in patterns]


@pytest.mark.parametrize("view", views(urls.urlpatterns))
def test_every_page_of_the_secretariat_names_the_rights_it_needs(view):
    assert view.rights
    assert all("." in right for right in view.rights)


@pytest.mark.parametrize("view", views(urls_public.urlpatterns))
def test_every_page_of_focal_points_asks_for_whom_they_stand(view):
    assert view.is_of_own_state


def test_the_public_pages_of_this_part_are_all_below_my_state():
    assert {str(pattern.pattern).split("/")[0] for pattern in urls_public.urlpatterns} == {"my-state"}


def addresses():
    for name, pattern in PATTERNS.items():
        example = {"slug": "sample-round-2026", "iso3": "vut"}
        arguments = {key: example.get(key, 1) for key in pattern.pattern.converters}
        yield pytest.param(name, arguments, id=pattern.name)


@pytest.mark.parametrize(("name", "arguments"), list(addresses()))
def test_reading_an_address_changes_nothing_and_strangers_do_neither(name, arguments, client, admin_client):
    """A GET of a verb is refused, a POST of a page without a form too; no link, image or prefetch does anything."""
    url = reverse(name, kwargs=arguments)
    stranger = Client()
    answers = {method: getattr(stranger, method)(url).status_code for method in ("get", "post")}
    assert answers in ({"get": 302, "post": 405}, {"get": 405, "post": 302}, {"get": 302, "post": 302})
    before = written()
    assert admin_client.get(url).status_code < 500
    assert written() == before


@pytest.mark.parametrize(("name", "arguments"), list(addresses()))
def test_a_verb_needs_the_token_of_its_form(name, arguments, admin):
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin)
    assert client.post(reverse(name, kwargs=arguments)).status_code in (403, 405)
