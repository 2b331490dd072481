"""The pages of reading and deciding: who may open them, what they do, with how many queries."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gfmd.questionnaires.actions import coding as actions
from gfmd.questionnaires.models import Adjudication, Answer, AnswerTranslation, Codebook, Reading, Reply
from tests.factories import AnswerTranslationFactory
from tests.personas import PERSONAS
from tests.questionnaires.coding_round import answers_of, code, codebook_of, make_coding_round, read

pytestmark = pytest.mark.django_db
MOST_QUERIES = 14
CODERS, REVIEWERS = {"coder a", "coder b"}, {"reviewer"}
EDITORS = {"editor", "second editor"}
LOOKERS = {*REVIEWERS, *EDITORS, "publisher"}
# Who may use each address: (arguments after the slug, method, personas).
PAGES = {
    "coding": ("get", CODERS | REVIEWERS),
    "next_answer": ("post", CODERS),
    "disagreements": ("get", REVIEWERS),
    "call_coded": ("post", REVIEWERS),
    "agreement": ("get", LOOKERS),
    "codebooks": ("get", CODERS | LOOKERS),
    "codebook_step": ("post", EDITORS),
    "decide_codes": ("get", REVIEWERS),
    "free_reading": ("post", REVIEWERS),
    "reading": ("get", CODERS),
}


def url(name, round_, *arguments):
    return reverse(f"secretariat:{name}", args=[round_.slug, *arguments])


@pytest.mark.parametrize("name", PERSONAS)
@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_for_those_with_the_right(page, name, client_of):
    method, allowed = PAGES[page]
    round_ = make_coding_round(1)
    arguments = {"codebook_step": codebook_of(round_).pk, "decide_codes": 999, "free_reading": 999, "reading": 999}
    response = getattr(client_of(name), method)(url(page, round_, *([arguments[page]] if page in arguments else [])))
    if name in allowed:
        assert response.status_code in (200, 302, 404)
    else:
        assert response.status_code == 403


@pytest.mark.parametrize("page", PAGES)
def test_strangers_are_sent_to_sign_in(page, client):
    method, _allowed = PAGES[page]
    round_ = make_coding_round(1)
    arguments = (
        [] if page in ("coding", "next_answer", "disagreements", "call_coded", "agreement", "codebooks") else [1]
    )
    response = getattr(client, method)(url(page, round_, *arguments))
    assert response.status_code == 302
    assert "login" in response["Location"]


def test_an_unknown_round_is_not_found(client_of):
    assert client_of("reviewer").get("/admin/rounds/nowhere/coding/disagreements/").status_code == 404


def test_a_coder_reads_one_answer_after_the_other(client_of):
    round_ = make_coding_round(2)
    coder = client_of("coder a")
    assert "Read the next answer" in coder.get(url("coding", round_)).content.decode()
    page = coder.post(url("next_answer", round_), follow=True)
    assert "Words of answer 0." in page.content.decode()
    first = Reading.objects.get()
    page = coder.post(
        url("reading", round_, first.pk),
        {"codes": [code("water", round_).pk], "verb": "next", "wording": 1},
        follow=True,
    )
    assert "Words of answer 1." in page.content.decode()
    second = Reading.objects.exclude(pk=first.pk).get()
    page = coder.post(url("reading", round_, second.pk), {"none_fits": "on", "verb": "next", "wording": 1}, follow=True)
    assert "no answer for you to read" in page.content.decode()
    assert "finished 2 of 2 answers" in page.content.decode()
    assert "Read the next answer" not in page.content.decode()


def test_what_was_chosen_is_kept_when_it_is_refused(client_of):
    round_ = make_coding_round(1)
    coder = client_of("coder a")
    coder.post(url("next_answer", round_))
    water = code("water", round_).pk
    page = coder.post(
        url("reading", round_, Reading.objects.get().pk),
        {"codes": [water], "none_fits": "on", "verb": "finish", "wording": 1},
    )
    assert "not both" in page.content.decode()
    assert f'value="{water}" checked' in page.content.decode()


@pytest.mark.parametrize(
    "posted",
    [
        pytest.param({"codes": ["x"], "verb": "save"}, id="no number"),
        pytest.param({"codes": ["99999999999999999999"], "verb": "save"}, id="a number too large"),
        pytest.param({"codes": ["\x00"], "verb": "finish"}, id="a null character"),
        pytest.param({"none_fits": "on", "verb": "finish", "wording": "\x00"}, id="words that are no number"),
        pytest.param({"none_fits": "on", "verb": "finish"}, id="no word on which words were read"),
        pytest.param({}, id="nothing"),
        pytest.param({"verb": "nonsense"}, id="an unknown verb"),
        pytest.param({"verb": "reopen"}, id="opened again while open"),
    ],
)
def test_no_input_breaks_the_page(client_of, posted):
    round_ = make_coding_round(1)
    coder = client_of("coder a")
    coder.post(url("next_answer", round_))
    assert coder.post(url("reading", round_, Reading.objects.get().pk), posted).status_code == 200
    assert not Reading.objects.get().codings.exists()


def test_the_checked_translation_stands_beside_the_answer(client_of, persona):
    round_ = make_coding_round(1)
    (answer,) = answers_of(round_)
    type(answer).objects.filter(pk=answer.pk).update(language="fr", text="De l'eau <b>")
    for language, status in (("en", AnswerTranslation.Status.CHECKED), ("es", AnswerTranslation.Status.MACHINE)):
        by = {"checked_by": persona("editor"), "checked_on": date(2026, 5, 1)} if status == "checked" else {}
        AnswerTranslationFactory(answer=answer, language=language, text=f"In {language}", status=status, **by)
    text = client_of("coder a").post(url("next_answer", round_), follow=True).content.decode()
    assert "In en" in text
    assert "In es" not in text
    assert "De l&#x27;eau &lt;b&gt;" in text
    assert str(answer.reply.addressee.state) not in text


def test_the_reviewer_decides_and_calls_it_coded(client_of, persona):
    round_ = make_coding_round(1)
    reading = read(round_, persona("coder a"), "water")
    read(round_, persona("coder b"), "bread")
    reviewer = client_of("reviewer")
    assert "Words of answer 0." in reviewer.get(url("disagreements", round_)).content.decode()
    page = url("decide_codes", round_, reading.answer_id)
    water, bread = code("water", round_).pk, code("bread", round_).pk
    refused = reviewer.post(page, {"wording": 1, f"given-{water}": "yes", f"reason-{bread}": "Typed text"})
    assert refused.status_code == 400
    assert "Typed text" in refused.content.decode()
    reviewer.post(
        page,
        {
            "wording": 1,
            f"given-{water}": "yes",
            f"reason-{water}": "It is there.",
            f"given-{bread}": "no",
            f"reason-{bread}": "Not.",
        },
    )
    assert Adjudication.objects.count() == 2
    text = reviewer.post(url("call_coded", round_), follow=True).content.decode()
    assert "1 reply is coded." in text
    assert Reply.objects.get(addressee__round=round_).status == Reply.Status.CODED


def test_the_editor_makes_a_version_and_puts_it_to_use(client_of, persona):
    round_ = make_coding_round(1)
    read(round_, persona("coder a"), "water")
    editor = client_of("editor")
    editor.post(url("codebook_step", round_, codebook_of(round_).pk), {"verb": "new"})
    made = Codebook.objects.get(question__round=round_, version=2)
    assert made.is_draft
    assert editor.get(f"/admin/questionnaires/codebook/{made.pk}/change/").status_code == 200
    editor.post(url("codebook_step", round_, made.pk), {"verb": "open"})
    assert not Codebook.objects.get(pk=made.pk).is_draft


def test_a_coefficient_without_value_says_why(client_of, persona):
    round_ = make_coding_round(2)
    for coder in ("coder a", "coder b"):
        read(round_, persona(coder), "water")
    text = client_of("reviewer").get(url("agreement", round_)).content.decode()
    assert "not defined: all readings are alike" in text
    assert "Few answers." in text
    assert "“Rarely given”" in text


def test_rarely_given_is_explained_where_it_is_said(client_of, persona):
    round_ = make_coding_round(5)
    for coder in ("coder a", "coder b"):
        for _answer in range(5):
            read(round_, persona(coder), "water", "salt", "bread")
    text = client_of("reviewer").get(url("agreement", round_)).content.decode()
    assert "arely given" not in text


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("coding", "coder a"),
        ("coding", "reviewer"),
        ("disagreements", "reviewer"),
        ("agreement", "reviewer"),
        ("codebooks", "editor"),
    ],
)
def test_queries_do_not_grow_with_the_rows(page, name, client_of, persona):
    counted = []
    for answers in (1, 10):
        round_ = make_coding_round(answers, slug=f"round-of-{answers}")
        for coder, label in (("coder a", "water"), ("coder b", "bread")):
            for _answer in range(answers):
                read(round_, persona(coder), label)
        client = client_of(name)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(url(page, round_)).status_code == 200
        counted.append(len(queries))
    assert counted[0] == counted[1] <= MOST_QUERIES


def test_an_open_reading_of_another_is_freed_by_the_reviewer(client_of, persona):
    round_ = make_coding_round(1)
    reading = actions.start_reading(round_=round_, by=persona("coder a"))
    assert "Free for another coder" in client_of("reviewer").get(url("disagreements", round_)).content.decode()
    client_of("reviewer").post(url("free_reading", round_, reading.pk))
    assert not Reading.objects.exists()


class TestWordsThatChange:
    """The answer is changed while a coder or a reviewer has its page open."""

    @pytest.fixture
    def reading(self, persona):
        return actions.start_reading(round_=make_coding_round(1), by=persona("coder a"))

    def change(self, reading):
        Answer.objects.filter(pk=reading.answer_id).update(text="Other words.")

    def test_the_finish_is_refused_and_the_new_words_shown(self, reading, client_of):
        round_, coder, water = reading.codebook.question.round, client_of("coder a"), code("water").pk
        address = url("reading", round_, reading.pk)
        assert 'name="wording" value="1"' in coder.get(address).content.decode()
        self.change(reading)
        text = coder.post(address, {"codes": [water], "verb": "next", "wording": 1}).content.decode()
        assert "was changed while you read it" in text
        assert "Other words." in text
        assert f'value="{water}" checked' in text
        assert 'name="wording" value="2"' in text
        assert not Reading.objects.get().finished_on
        coder.post(address, {"codes": [water], "verb": "next", "wording": 2})
        assert Reading.objects.get().finished_on

    def test_who_comes_back_later_is_told(self, reading, client_of):
        address = url("reading", reading.codebook.question.round, reading.pk)
        told = "were changed after you began"
        assert told not in client_of("coder a").get(address).content.decode()
        self.change(reading)
        assert told in client_of("coder a").get(address).content.decode()

    def test_what_was_finished_is_shown_with_the_words_it_was_of(self, reading, client_of):
        round_, coder = reading.codebook.question.round, client_of("coder a")
        coder.post(url("reading", round_, reading.pk), {"none_fits": "on", "verb": "finish", "wording": 1})
        self.change(reading)
        text = coder.get(url("reading", round_, reading.pk)).content.decode()
        assert "Words of answer 0." in text
        assert "no longer counts" in text
        assert "Open again" not in text
        assert "of earlier words" in coder.get(url("coding", round_)).content.decode()
        assert "Other words." in coder.post(url("next_answer", round_), follow=True).content.decode()

    def test_a_decision_is_refused_and_what_was_read_is_not_shown(self, client_of, persona):
        round_ = make_coding_round(1)
        reading = read(round_, persona("coder a"), "water")
        read(round_, persona("coder b"), "bread")
        page, reviewer = url("decide_codes", round_, reading.answer_id), client_of("reviewer")
        assert reviewer.get(page).status_code == 200
        self.change(reading)
        water = code("water", round_).pk
        posted = {"wording": 1, f"given-{water}": "yes", f"reason-{water}": "It is there."}
        assert "changed meanwhile" in reviewer.post(page, posted, follow=True).content.decode()
        assert reviewer.get(page).status_code == 404
        assert not Adjudication.objects.exists()
