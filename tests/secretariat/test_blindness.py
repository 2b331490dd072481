"""Nothing that coder A wrote reaches coder B before it is settled: B's whole site is the same whatever A wrote.

Each test makes two worlds that differ only in A's codes, and asks every address as B in both. Whatever B may be
besides a coder: the answers must be the same, byte for byte.
"""

import re

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from gfmd.accounts.roles import ensure_roles
from gfmd.core.history import domain_models
from gfmd.questionnaires.actions import coding as actions
from gfmd.questionnaires.actions.answers import save_answers
from gfmd.questionnaires.actions.entries import Given
from gfmd.questionnaires.models import (
    Adjudication,
    Answer,
    Code,
    Codebook,
    Coding,
    Reading,
    Reply,
    Round,
    visible_readings,
)
from tests.indicators.builders import undone
from tests.questionnaires.coding_round import answers_of, code, codebook_of, make_coding_round, read

pytestmark = [pytest.mark.django_db, pytest.mark.sweep]

# What B may be besides a coder, up to everything.
MORE = {
    "a coder": [],
    "every role": ["editor", "reviewer", "publisher", "meeting admin"],
    "a superuser": None,
}
TELLING = (Round, Reply, Answer, Codebook, Code, Reading, Coding, Adjudication)
# Filters by what points at a row: Django allows some of these in any list.
PROBES = [
    ("answer", "readings__codings__code__slug=water"),
    ("answer", "readings__codings__id__gt=0"),
    ("answer", "adjudications__is_given=1"),
    ("code", "codings__isnull=False"),
    ("code", "codings__id__gt=0"),
    ("code", "codings__reading__coder__username=coder-a"),
    ("code", "adjudications__id__gt=0"),
    ("codebook", "codes__codings__isnull=False"),
    ("reply", "answers__readings__codings__code__slug=water"),
    ("coding", "code__slug=water"),
    ("coding", "q=water"),
    ("coding", "code__codebook__id__exact=0"),
    ("reading", "q=answer"),
    ("reading", "codings__code__slug=water"),
    ("adjudication", "q=salt"),
]


@pytest.fixture
def coder_a(persona):
    return persona("coder a")


@pytest.fixture(params=MORE)
def coder_b(request, persona):
    user = persona("coder b")
    ensure_roles()
    roles = MORE[request.param]
    user.groups.add(*Group.objects.filter(name__in=roles or []))
    user.is_superuser = roles is None
    user.save()
    return type(user).objects.get(pk=user.pk)


def addresses(round_):
    """Every page of the work on coding, and every admin page of the rows that could tell."""
    slug = round_.slug
    yield reverse("secretariat:rounds")
    for name in ("coding", "disagreements", "agreement", "codebooks"):
        yield reverse(f"secretariat:{name}", args=[slug])
    for answer in answers_of(round_):
        yield reverse("secretariat:decide_codes", args=[slug, answer.pk])
    for reading in Reading.objects.filter(codebook__question__round=round_, coder__username="coder-b"):
        yield reverse("secretariat:reading", args=[slug, reading.pk])
    yield "/admin/"
    for model in domain_models():
        if model._meta.app_label in ("questionnaires", "accounts"):
            yield _admin(model)
        if model in TELLING:
            yield _admin(model) + "?q=water"
    for model in TELLING:
        # The numbers of A's rows differ between the worlds: `test_rows_of_others_are_not_there` asks for those.
        for pk in _shared(model).order_by("-pk").values_list("pk", flat=True)[:3]:
            yield from (f"{_admin(model)}{pk}/{page}/" for page in ("change", "history", "delete"))
    for name, query in PROBES:
        yield f"/admin/questionnaires/{name}/?{query}"
    for app, name, field in (("questionnaires", "coding", "reading"), ("questionnaires", "coding", "code")):
        yield f"/admin/autocomplete/?app_label={app}&model_name={name}&field_name={field}&term=a"
    for language in ("en", "ar"):
        yield f"/{language}/questionnaires/{slug}/"
        yield f"/{language}/search/?q=water"


def _shared(model):
    rows = model._base_manager.all()
    if model is Adjudication:
        return rows.none()
    if model in (Reading, Coding):
        return rows.filter(**{"coder__username" if model is Reading else "reading__coder__username": "coder-b"})
    return rows


def _admin(model):
    return f"/admin/{model._meta.app_label}/{model._meta.model_name}/"


def seen(client, urls):
    """{address: (status, text)} of all of them, without the tokens that are new in each answer."""
    found = {}
    for url in urls:
        response = client.get(url)
        assert response.status_code < 500, url
        text = response.content.decode(errors="replace") if not response.streaming else ""
        text = re.sub(r'name="csrfmiddlewaretoken" value="\w+"|data-[\w-]*csrf[\w-]*="[^"]*"', "", text)
        found[url] = (response.status_code, re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d|nonce-[\w+/=-]+", "", text))
    return found


def differing(worlds):
    first, second = worlds
    return [url for url in first if first[url] != second.get(url)] + [url for url in second if url not in first]


def crawl_both(client, coder_b, round_, write, only=None):
    """What B sees where A gives one code, and where A gives two others; of all addresses, or of some of them."""
    client.force_login(coder_b)
    worlds = []
    for labels in (["water"], ["bread", "salt"]):
        with undone():
            write(labels)
            worlds.append(seen(client, [url for url in addresses(round_) if only is None or url in only]))
    return worlds


BOUNDS = pytest.mark.parametrize("coder_b", ["a coder", "a superuser"], indirect=True)


def test_while_b_still_reads(client, coder_a, coder_b):
    round_ = make_coding_round(2)
    actions.start_reading(round_=round_, by=coder_b)
    worlds = crawl_both(client, coder_b, round_, lambda labels: read(round_, coder_a, *labels))
    assert differing(worlds) == []
    assert len(worlds[0]) > 70


@BOUNDS
def test_before_b_has_begun(client, coder_a, coder_b):
    round_ = make_coding_round(2)
    worlds = crawl_both(client, coder_b, round_, lambda labels: read(round_, coder_a, *labels))
    assert differing(worlds) == []


@BOUNDS
def test_when_both_have_finished_and_nobody_has_decided(client, coder_a, coder_b):
    """In one world they agree, in the other they differ: B is not told which."""
    round_ = make_coding_round(1)
    read(round_, coder_b, "water")
    worlds = crawl_both(client, coder_b, round_, lambda labels: read(round_, coder_a, *labels))
    assert differing(worlds) == []


@BOUNDS
def test_when_a_new_codebook_makes_b_read_again(client, coder_a, coder_b, persona):
    round_ = make_coding_round(1)
    read(round_, coder_b, "water")

    def write(labels):
        read(round_, coder_a, *labels)
        # Whatever was decided by the old version: it hints at what A will write by the new one.
        actions.adjudicate(
            answer=answers_of(round_)[0], codebook=codebook_of(round_), decisions={}, wording=1, by=reviewer
        )
        made = actions.new_codebook_version(codebook=codebook_of(round_), by=persona("editor"))
        actions.open_codebook(codebook=made, by=persona("editor"))

    reviewer = persona("reviewer")
    worlds = crawl_both(client, coder_b, round_, write)

    def has_ids(url):  # the codes of a new version, listed with their ids
        return any(part in url for part in ("codebook", "/code/", "field_name=code"))

    stable = [{url: text for url, text in world.items() if not has_ids(url)} for world in worlds]
    # Rows made anew in each world have other ids, and those stand in addresses and fields, never in words.
    stable = [{url: re.sub(r'[\w-]+="[^"]*"', "", text) for url, (_status, text) in world.items()} for world in stable]
    assert [_without_ids(url) for url in differing(stable)] == []


@BOUNDS
def test_when_changed_words_make_b_read_again(client, coder_a, coder_b, persona):
    """Readings and decisions of the old words are hidden like those of an old codebook."""
    round_, reviewer, editor = make_coding_round(1), persona("reviewer"), persona("editor")
    read(round_, coder_b, "water")

    def write(labels):
        read(round_, coder_a, *labels)
        if labels != ["water"]:
            decisions = {code(slug, round_): (True, "It says so.") for slug in ("water", *labels)}
            answer = answers_of(round_)[0]
            actions.adjudicate(answer=answer, codebook=codebook_of(round_), decisions=decisions, wording=1, by=reviewer)
        (answer,) = answers_of(round_)
        given = Given(revision=answer.revision, text="Other words.", language="en")
        save_answers(reply=answer.reply, given={answer.question_id: given}, by=editor)

    assert differing(crawl_both(client, coder_b, round_, write)) == []


def _without_ids(url):
    return re.sub(r"\d+", "#", url)


def test_the_crawl_would_find_a_leak(client, coder_a, persona):
    """The control: a reviewer who codes nothing sees the two worlds differ, at addresses that the crawl asks."""
    round_ = make_coding_round(1)
    read(round_, persona("coder b"), "water")
    telling = [reverse(f"secretariat:{name}", args=[round_.slug]) for name in ("disagreements", "agreement")]
    telling.append("/admin/questionnaires/coding/")
    worlds = crawl_both(client, persona("reviewer"), round_, lambda labels: read(round_, coder_a, *labels), telling)
    assert sorted(differing(worlds)) == sorted(telling)


def refusals(client, round_, reading):
    """What B's writes answer: (status, where to, messages)."""
    slug = round_.slug
    posts = [
        (reverse("secretariat:reading", args=[slug, reading.pk]), {"verb": "reopen"}),
        (reverse("secretariat:next_answer", args=[slug]), {}),
        (reverse("secretariat:call_coded", args=[slug]), {}),
        (reverse("secretariat:decide_codes", args=[slug, reading.answer_id]), {}),
    ]
    return [(response.status_code, _text(response)) for response in (client.post(*post) for post in posts)]


def _text(response):
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", response.content.decode())


def test_no_refusal_tells_whether_readings_agree(client, coder_a, coder_b):
    round_ = make_coding_round(1)
    reading = read(round_, coder_b, "water")
    answers = []
    for labels in (["water"], ["bread", "salt"]):
        with undone():
            client.logout()
            client.force_login(coder_b)
            read(round_, coder_a, *labels)
            answers.append(refusals(client, round_, reading))
    assert answers[0] == answers[1]


def test_rows_of_others_are_not_there(client, coder_a, coder_b):
    """Asking for A's rows by their number is asking for nothing."""
    round_ = make_coding_round(1)
    read(round_, coder_b, "water")
    other = read(round_, coder_a, "bread")
    client.force_login(coder_b)
    assert client.get(reverse("secretariat:reading", args=[round_.slug, other.pk])).status_code == 404
    for row in (other, other.codings.get()):
        for page in ("change", "history", "delete"):
            response = client.get(f"{_admin(type(row))}{row.pk}/{page}/")
            assert response.status_code in (302, 403), page
            assert response.status_code == 403 or response["Location"] == "/admin/"


class TestVisibleReadings:
    def test_own_readings_always(self, coder_a, coder_b):
        round_ = make_coding_round(1)
        own = actions.start_reading(round_=round_, by=coder_b)
        read(round_, coder_a, "water")
        assert list(visible_readings(coder_b, round_)) == [own]

    def test_all_of_an_answer_once_its_reply_is_coded(self, coder_a, coder_b, persona):
        round_ = make_coding_round(1)
        reading = read(round_, coder_a, "water")
        read(round_, coder_b, "bread")
        decisions = {code(slug, round_): (True, "It says so.") for slug in ("water", "bread")}
        reviewer = persona("reviewer")
        actions.adjudicate(
            answer=reading.answer, codebook=codebook_of(round_), decisions=decisions, wording=1, by=reviewer
        )
        assert visible_readings(coder_b, round_).count() == 1
        actions.finish_coding(reply=reading.answer.reply, by=reviewer)
        assert visible_readings(coder_b, round_).count() == 2
        assert Adjudication.objects.visible_to(coder_b).count() == 2

    @pytest.mark.parametrize("name", ["reviewer", "publisher", "editor"])
    def test_who_does_not_code_sees_complete_pairs_only(self, persona, coder_a, name):
        round_ = make_coding_round(1)
        read(round_, coder_a, "water")
        assert not visible_readings(persona(name), round_).exists()
        other = actions.start_reading(round_=round_, by=persona("coder b"))
        assert not visible_readings(persona(name), round_).exists()
        actions.finish_reading(reading=other, codes=[], none_fits=True, wording=1, by=persona("coder b"))
        assert visible_readings(persona(name), round_).count() == 2

    @pytest.mark.parametrize("name", ["meeting admin", "focal point"])
    def test_others_see_none(self, persona, coder_a, name):
        round_ = make_coding_round(1, double=False)
        read(round_, coder_a, "water")
        assert not visible_readings(persona(name), round_).exists()

    def test_who_left_sees_none(self, coder_a):
        round_ = make_coding_round(1)
        read(round_, coder_a, "water")
        coder_a.is_active = False
        assert not visible_readings(coder_a, round_).exists()

    def test_a_reviewer_who_codes_decides_on_what_they_did_not_read(self, coder_a, persona):
        round_ = make_coding_round(2)
        both = persona("second editor")
        both.groups.set(Group.objects.filter(name__in=["coder", "reviewer"]))
        third = persona("coder b")
        read(round_, coder_a, "water")
        read(round_, third, "bread")
        read(round_, coder_a, "water")
        own = read(round_, type(both).objects.get(pk=both.pk), "bread")
        seen_ = visible_readings(type(both).objects.get(pk=both.pk), round_)
        assert {reading.answer_id for reading in seen_ if reading.coder != both} == {answers_of(round_)[0].pk}
        assert own in seen_
