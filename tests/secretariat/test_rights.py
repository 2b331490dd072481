"""Who may do what: every persona by every verb of approval and publication, by own State and another."""

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

from gfmd.places.models import State
from gfmd.questionnaires.models import CorrectionProposal, Dispatch, DraftAnswer, Original, Release, Reply, Round
from gfmd.secretariat import urls, urls_public
from tests.factories.questionnaires import AddresseeFactory, CorrectionProposalFactory, OriginalFactory
from tests.personas import FOCAL_POINTS, PERSONAS
from tests.questionnaires.rounds import TODAY, circulated_round, reply_in

pytestmark = pytest.mark.django_db
EVERYBODY = [*PERSONAS, "visitor"]
STAFF_READERS = {"editor", "second editor", "reviewer", "publisher"}
DECIDERS = {"editor", "second editor", "reviewer"}
WORDS = {"text": "Capacitación.", "reason": "A wrong word."}

# Page or verb: (method, what is sent, status of the reply (None: there is none), who may).
STAFF_VERBS = {
    "check_queue": ("get", {}, "coded", STAFF_READERS),
    "check_page": ("get", {}, "coded", STAFF_READERS),
    "approve": ("post", {}, "coded", {"reviewer"}),
    "send_back": ("post", {"reason": "x"}, "coded", {"reviewer"}),
    "decide": ("post", {"reason": "x", "decision": "accept"}, "coded", DECIDERS),
    "releases": ("get", {}, "coded", STAFF_READERS),
    "make_release": ("post", {"as_of": "2008-06-01", "note": "x"}, "checked", {"publisher"}),
    "release_content": ("get", {}, "coded", STAFF_READERS),
}
STATE_VERBS = {
    "my_answers": ("get", {}, None),
    "my_answers_check": ("get", {}, None),
    "my_notice": ("post", {"kind": "acknowledgement"}, None),
    "my_reply": ("get", {}, "checked"),
    "my_reply_confirm": ("post", {}, "checked"),
    "my_reply_propose": ("post", WORDS, "checked"),
    "my_reply_take_back": ("post", {}, "checked"),
    "my_reply_original": ("get", {}, "checked"),
}


@pytest.fixture
def browser(client_of):
    return lambda name: Client() if name == "visitor" else client_of(name)


@pytest.fixture(autouse=True)
def content(monkeypatch):
    monkeypatch.setattr(
        "gfmd.secretariat.release_content.content_of", lambda round_, day, replies: {"day": day.isoformat()}
    )


@pytest.fixture
def scene(persona, settings, tmp_path):
    """`scene(status, iso3)` gives the address of a page or verb on that State's reply, and what to watch."""
    settings.VAR_DIR, settings.ORIGINALS_DIR = tmp_path, tmp_path / "originals"
    settings.ORIGINALS_DIR.mkdir()

    def made(verb, status, iso3="TUV"):
        round_ = circulated_round()
        Round.objects.filter(pk=round_.pk).update(circulated_version=1)
        if status is None:
            reply = None
            AddresseeFactory(round=round_, state=State.objects.get(iso3=iso3))
        else:
            reply = reply_in(round_, status, by=persona("editor"), iso3=iso3)
        if verb == "make_release":
            Reply.objects.filter(pk=reply.pk).update(confirmed_by=persona("focal point"), confirmed_on=TODAY)
        arguments = {"slug": round_.slug, "iso3": iso3.lower()}
        if verb in ("check_queue", "releases", "make_release", "release_content"):
            del arguments["iso3"]
        if verb == "release_content":
            Release.objects.create(
                round=round_,
                number=1,
                as_of=TODAY,
                released_by=persona("publisher"),
                released_on=TODAY,
                content={},
                sha256="0" * 64,
            )
            arguments["number"] = 1
        if verb == "my_reply_propose":
            arguments["number"] = 1
        if verb in ("decide", "my_reply_take_back"):
            name = {code: name for name, code in FOCAL_POINTS.items()}[iso3]
            question = round_.questions.get(number=1)
            proposal = CorrectionProposalFactory(reply=reply, question=question, proposed_by=persona(name))
            arguments["pk"] = proposal.pk
        if verb == "my_reply_original":
            (tmp_path / "originals" / "stored").write_bytes(b"%PDF-1.4 words")
            arguments["pk"] = OriginalFactory(reply=reply, path="stored").pk
        name = verb if verb in STATE_VERBS else f"secretariat:{verb}"
        return reply, reverse(name, kwargs=arguments)

    return made


def state_of_things():
    """All that the verbs could change."""
    return (
        list(Reply.objects.order_by("pk").values_list()),
        list(CorrectionProposal.objects.order_by("pk").values_list()),
        list(Release.objects.order_by("pk").values_list("pk", "sha256")),
        Original.objects.count(),
        list(Dispatch.objects.order_by("pk").values_list("pk", "kind")),
        list(DraftAnswer.objects.order_by("pk").values_list()),
    )


@pytest.mark.parametrize("name", EVERYBODY)
@pytest.mark.parametrize("verb", STAFF_VERBS)
def test_pages_and_verbs_of_the_secretariat(verb, name, scene, browser):
    method, sent, status, allowed = STAFF_VERBS[verb]
    client = browser(name)
    _reply, url = scene(verb, status)
    before = state_of_things()
    response = getattr(client, method)(url, sent)
    if name in allowed:
        assert response.status_code == (200 if method == "get" else 302)
        assert (state_of_things() == before) == (method == "get")
        return
    assert state_of_things() == before
    if name == "visitor":
        assert (response.status_code, response["Location"].split("?")[0]) == (302, "/accounts/login/")
    else:
        assert response.status_code == 403


@pytest.mark.parametrize("iso3", FOCAL_POINTS.values())
@pytest.mark.parametrize("name", EVERYBODY)
@pytest.mark.parametrize("verb", STATE_VERBS)
def test_pages_and_verbs_of_focal_points(verb, name, iso3, scene, browser):
    method, sent, status = STATE_VERBS[verb]
    client = browser(name)
    _reply, url = scene(verb, status, iso3)
    before = state_of_things()
    response = getattr(client, method)(url, sent)
    assert b"".join(response) or response.status_code == 302  # a file that is served is open until it is read
    if FOCAL_POINTS.get(name) == iso3:
        assert response.status_code == (200 if method == "get" else 302)
        assert (state_of_things() == before) == (method == "get")
        return
    assert state_of_things() == before
    if name == "visitor":
        assert (response.status_code, response["Location"].split("?")[0]) == (302, "/accounts/login/")
    else:
        # Another State's is not found; who stands for no State is told so.
        assert response.status_code == (404 if name in FOCAL_POINTS else 403)


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
    for pattern in [*urls.urlpatterns, *urls_public.urlpatterns]:
        name = pattern.name if pattern in urls_public.urlpatterns else f"secretariat:{pattern.name}"
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
    before = state_of_things()
    assert admin_client.get(url).status_code < 500
    assert state_of_things() == before


@pytest.mark.parametrize(("name", "arguments"), list(addresses()))
def test_a_verb_needs_the_token_of_its_form(name, arguments, admin):
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin)
    assert client.post(reverse(name, kwargs=arguments)).status_code in (403, 405)


def test_the_metatests_see_every_address():
    resolver = get_resolver()
    assert len(urls.urlpatterns) >= len(STAFF_VERBS)
    assert {f"secretariat:{name}" for name in STAFF_VERBS} <= {
        f"secretariat:{name}"
        for name in resolver.namespace_dict["secretariat"][1].reverse_dict
        if isinstance(name, str)
    }
    assert {pattern.name for pattern in urls_public.urlpatterns} == {*STATE_VERBS, "my_state"}
