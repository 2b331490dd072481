"""The pages of entry: what they show, what they keep when they refuse, and to whom they open."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from gfmd.questionnaires.actions.answers import Given, add_translation, save_answers
from gfmd.questionnaires.models import Answer, Reply
from tests.personas import PERSONAS, STAFF
from tests.questionnaires.actions.small_rounds import again, small_round

pytestmark = pytest.mark.django_db
SAMPLE = "sample-round-2026"


@pytest.fixture
def small():
    return small_round()


def address(small, name="reply", iso3="bel", *more):
    return reverse(f"secretariat:{name}", args=[small.round.slug, iso3, *more])


def typed(small, kind, values, revision=0):
    """What a browser posts for one question."""
    prefix = f"q{small.questions[kind].pk}"
    fields = {f"{prefix}-{name}": value for name, value in values.items()}
    return {f"{prefix}-revision": revision, "reply": small.reply.pk} | fields


def everything(small):
    posted = {}
    for kind, value in {
        "open": "Quatre <b>réunions</b>.",
        "single": small.choices["single"][1].pk,
        "multiple": [choice.pk for choice in small.choices["multiple"][:2]],
        "yes_no": "true",
        "number": "3.5",
        "date": "2026-05-01",
    }.items():
        posted |= typed(small, kind, {"value": value, "language": "fr"})
    return posted


def test_the_form_asks_in_the_language_of_the_state(small, client_of):
    page = client_of("editor").get(address(small)).content.decode()
    for kind in small.questions:
        assert f'<span lang="fr" dir="ltr">Question du type {kind} ?</span>' in page
    assert 'lang="fr" dir="ltr">Choix 1</span>' in page
    assert page.count('<option value="fr" selected>') >= 1


def test_everything_is_saved_and_shown_again(small, client_of):
    client = client_of("editor")
    response = client.post(address(small, "save_answers"), everything(small), follow=True)
    page = response.content.decode()
    assert "Everything is saved." in page
    assert "Quatre &lt;b&gt;réunions&lt;/b&gt;." in page
    assert "Quatre <b>" not in page
    assert 'value="3.5"' in page
    assert 'value="2026-05-01"' in page
    assert Answer.objects.filter(reply=small.reply).count() == 6


def test_a_page_saved_twice_by_its_button_changes_nothing(small, client_of):
    client = client_of("editor")
    client.post(address(small, "save_answers"), everything(small))
    revisions = dict(Answer.objects.values_list("pk", "revision"))
    page = client.get(address(small)).content.decode()
    posted = {}
    for kind, question in small.questions.items():
        revision = Answer.objects.get(question=question).revision
        assert f'name="q{question.pk}-revision" value="{revision}"' in page
        posted |= {k: v for k, v in everything(small).items() if k.startswith(f"q{question.pk}-")}
        posted[f"q{question.pk}-revision"] = revision
        del kind
    client.post(address(small, "save_answers"), posted | {"reply": small.reply.pk})
    assert dict(Answer.objects.values_list("pk", "revision")) == revisions


def test_a_stale_save_shows_both_and_each_can_be_chosen(small, client_of):
    first, second = client_of("editor"), client_of("second editor")
    first.post(address(small, "save_answers"), typed(small, "open", {"value": "Three.", "language": "en"}))
    late = typed(small, "open", {"value": "Four <i>.", "language": "en"}) | typed(small, "number", {"value": "7"})
    response = second.post(address(small, "save_answers"), late)
    page = response.content.decode()
    assert response.status_code == 409
    assert "editor changed this answer meanwhile." in page
    assert "Three.</span>" in page
    assert page.count("Four &lt;i&gt;.") == 2  # among the versions, and still in the field
    assert Answer.objects.get(question=small.questions["number"]).number == 7
    answer = Answer.objects.get(question=small.questions["open"])
    take = f"q{small.questions['open'].pk}-take"
    second.post(address(small, "save_answers"), late | {take: f"theirs:{answer.revision}"})
    answer.refresh_from_db()
    assert answer.text == "Three."
    second.post(address(small, "save_answers"), late | {take: f"mine:{answer.revision}"})
    answer.refresh_from_db()
    assert answer.text == "Four <i>."


def test_a_choice_between_versions_that_changed_again_is_asked_again(small, client_of):
    client = client_of("editor")
    client.post(address(small, "save_answers"), typed(small, "yes_no", {"value": "true"}))
    take = f"q{small.questions['yes_no'].pk}-take"
    for which in ("mine:99", "theirs:99"):
        response = client.post(
            address(small, "save_answers"), typed(small, "yes_no", {"value": "false", "take": which})
        )
        assert response.status_code == 409
        assert take in response.content.decode()
    assert Answer.objects.get(question=small.questions["yes_no"]).yes is True


def test_the_script_gets_a_revision_a_conflict_or_an_error(small, client_of):
    client, accept = client_of("editor"), {"accept": "application/json"}

    def sent(posted):
        response = client.post(address(small, "save_answers"), posted, headers=accept)
        return json.loads(response.content)["questions"]

    number, open_ = str(small.questions["number"].pk), str(small.questions["open"].pk)
    told = sent(typed(small, "number", {"value": "5"}) | typed(small, "open", {"value": "A <b>", "language": "en"}))
    assert told == {number: {"revision": 1}, open_: {"revision": 1}}
    told = sent(
        typed(small, "number", {"value": "five"}, 1) | typed(small, "open", {"value": "B <b>", "language": "en"})
    )
    assert "error" in told[number]
    assert "A &lt;b&gt;" in told[open_]["conflict"]
    assert "B &lt;b&gt;" in told[open_]["conflict"]
    assert "<b>" not in told[open_]["conflict"]
    told = sent(typed(small, "open", {"value": "B", "language": "en", "take": "theirs:1"}))
    assert "A &lt;b&gt;" in told[open_]["html"]


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        pytest.param("number", {"value": "1e400"}, id="number beyond all"),
        pytest.param("number", {"value": "NaN"}, id="no number"),
        pytest.param("number", {"value": "drei"}, id="word for a number"),
        pytest.param("date", {"value": "31/12/2026"}, id="date in another order"),
        pytest.param("date", {"value": "2026-02-30"}, id="no such day"),
        pytest.param("single", {"value": "999999999"}, id="no such choice"),
        pytest.param("multiple", {"value": ["x"]}, id="choice of no number"),
        pytest.param("open", {"value": "Text", "language": "xx"}, id="no such language"),
        pytest.param("open", {"value": "Te\0xt", "language": "fr"}, id="null character"),
        pytest.param("open", {"value": "Text", "language": "fr", "is_unreadable": "on"}, id="unreadable with text"),
        pytest.param("open", {"value": "Text", "language": "fr", "take": "mine:x"}, id="choice of nothing"),
    ],
)
def test_what_is_wrong_is_said_beside_its_question_and_kept(small, client_of, kind, values):
    posted = typed(small, kind, values) | typed(small, "yes_no", {"value": "true"})
    response = client_of("editor").post(address(small, "save_answers"), posted)
    assert response.status_code == 409
    marked = [item for item in response.context["items"] if item.error]
    assert [item.question.kind for item in marked] == [kind]
    assert marked[0].form["value"].value() == (values["value"])
    assert Answer.objects.get(question=small.questions["yes_no"]).yes is True
    assert not Answer.objects.filter(question=small.questions[kind]).exists()


def test_finishing_saves_first_and_names_the_blanks(small, client_of):
    posted = typed(small, "number", {"value": "5"}) | {"then": "finish"}
    page = client_of("editor").post(address(small, "save_answers"), posted, follow=True).content.decode()
    assert "The entry is finished." in page
    assert "Required and left blank: questions 1 and 4." in page
    assert again(small.reply).status == "entered"


def test_finishing_waits_while_an_answer_is_refused(small, client_of):
    posted = typed(small, "number", {"value": "five"}) | {"then": "finish"}
    client_of("editor").post(address(small, "save_answers"), posted)
    assert again(small.reply).status == "received"


def test_what_was_typed_stays_when_the_reply_was_withdrawn_meanwhile(small, client_of, persona):
    Reply.objects.filter(pk=small.reply.pk).update(
        withdrawn_by=persona("editor"), withdrawn_on=timezone.localdate(), withdrawal_reason="x"
    )
    response = client_of("editor").post(address(small, "save_answers"), typed(small, "number", {"value": "517"}))
    assert response.status_code == 409
    assert 'value="517"' in response.content.decode()
    told = client_of("editor").post(
        address(small, "save_answers"), typed(small, "number", {"value": "5"}), headers={"accept": "application/json"}
    )
    assert "withdrawn" in told.json()["error"]


def test_a_reply_is_registered_withdrawn_brought_back_and_moved(small, client_of):
    client, name = client_of("editor"), "esp"
    assert "Register a reply" in client.get(address(small, "reply", name)).content.decode()
    arrival = {"received_on": "2026-02-02", "channel": "fax", "language": "es", "version": "1"}
    bad = client.post(address(small, "register", name), arrival | {"received_on": "2026-01-01", "language": "ar"})
    assert bad.status_code == 400
    assert "The questionnaire went out after this day." in bad.content.decode()
    assert '<option value="ar" selected>' in bad.content.decode()
    client.post(address(small, "register", name), arrival)
    reply = Reply.objects.get(addressee=small.addressees["ESP"])
    refused = client.post(address(small, "withdraw", name), {"reply": reply.pk, "reason": " "})
    assert refused.status_code == 409
    client.post(address(small, "withdraw", name), {"reply": reply.pk, "reason": "Only <a> cover page."})
    page = client.get(address(small, "reply", name)).content.decode()
    assert "Only &lt;a&gt; cover page." in page
    client.post(address(small, "restore", name), {"reply": reply.pk})
    moved = client.post(
        address(small, "move", name), {"reply": reply.pk, "addressee": small.addressees["PHL"].pk}, follow=True
    )
    assert moved.redirect_chain[-1][0] == address(small, "reply", "phl")
    taken = client.post(address(small, "move", "phl"), {"reply": reply.pk, "addressee": small.addressees["BEL"].pk})
    assert taken.status_code == 409


def test_a_translation_is_made_and_checked_on_the_page(small, client_of, persona):
    save_answers(
        reply=small.reply, given={small.questions["open"].pk: Given(text="Oui.", language="fr")}, by=persona("editor")
    )
    answer = Answer.objects.get(reply=small.reply)
    client = client_of("editor")
    wrong = {"language": "fr", "status": "draft", "text": "Kept in the form."}
    refused = client.post(address(small, "translate", "bel", answer.pk), wrong)
    assert refused.status_code == 409
    assert "Kept in the form.</textarea>" in refused.content.decode()
    client.post(address(small, "translate", "bel", answer.pk), wrong | {"language": "en", "text": "Yes."})
    made = answer.translations.get()
    assert "I have checked it" not in client.get(address(small)).content.decode()
    reviewer = client_of("reviewer")
    assert "I have checked it" in reviewer.get(address(small)).content.decode()
    reviewer.post(address(small, "check_translation", "bel", made.pk), {"text": "Yes."})
    made.refresh_from_db()
    assert made.checked_by == persona("reviewer")


def test_a_reviewer_reads_and_cannot_save(small, client_of):
    page = client_of("reviewer").get(address(small)).content.decode()
    assert 'accesskey="s"' not in page
    assert page.count("disabled>") == len(small.questions)


# Every verb of entry by every role: who may, all others are refused.
VERBS = {
    "replies": ("get", {"editor", "second editor", "reviewer", "publisher"}),
    "reply": ("get", {"editor", "second editor", "reviewer"}),
    "reopen": ("post", {"editor", "second editor", "reviewer"}),
    "check_translation": ("post", {"editor", "second editor", "reviewer"}),
    **{
        name: ("post", {"editor", "second editor"})
        for name in (
            "register", "save_answers", "confidential", "translate", "withdraw", "restore", "move", "add_original",
            "second_entry", "compare_entries",
        )
    },
}  # fmt: skip


@pytest.fixture
def with_all(persona):
    """A round whose reply has an answer, a translation and a second entry to make."""
    small = small_round(double_entry_percent=100)
    given = {small.questions["open"].pk: Given(text="Oui.", language="fr")}
    save_answers(reply=small.reply, given=given, by=persona("editor"))
    small.answer = Answer.objects.get(reply=small.reply)
    small.translation = add_translation(
        answer=small.answer, language="en", text="Yes.", status="draft", by=persona("editor")
    )
    return small


@pytest.mark.parametrize("who", PERSONAS)
@pytest.mark.parametrize("name", VERBS)
def test_every_verb_is_refused_to_all_who_may_not(with_all, client_of, name, who):
    method, allowed = VERBS[name]
    more = {"confidential": [with_all.answer.pk], "translate": [with_all.answer.pk]}.get(name, [])
    more = [with_all.translation.pk] if name == "check_translation" else more
    url = (
        reverse("secretariat:replies", args=[with_all.round.slug])
        if name == "replies"
        else address(with_all, name, "bel", *more)
    )
    response = getattr(client_of(who), method)(url)
    assert (response.status_code != 403) == (who in allowed), response.status_code
    assert response.status_code < 500
    assert who in STAFF or response.status_code == 403


@pytest.mark.parametrize("name", VERBS)
def test_strangers_are_asked_to_sign_in(with_all, client, name):
    more = [1] if name in ("confidential", "translate", "check_translation") else []
    args = [] if name == "replies" else ["bel", *more]
    url = reverse(f"secretariat:{name}", args=[with_all.round.slug, *args])
    response = getattr(client, VERBS[name][0])(url)
    assert response.status_code == 302
    assert "/accounts/login/" in response["Location"]


@pytest.mark.parametrize(
    "posted",
    [
        {"reply": "x"},
        {"reply": "9" * 30},
        {"reply": "٣"},
        {"reply": "0"},
        {"reply": ""},
    ],
)
@pytest.mark.parametrize("name", ["save_answers", "withdraw", "restore", "move", "reopen", "add_original"])
def test_a_form_of_no_reply_is_a_plain_404(small, client_of, name, posted):
    assert client_of("editor").post(address(small, name), posted).status_code == 404


def test_the_list_says_who_and_what_is_next(small, client_of, persona):
    client = client_of("editor")
    url = reverse("secretariat:replies", args=[small.round.slug])
    assert "Enter the answers" in client.get(url).content.decode()
    client.post(address(small, "save_answers"), typed(small, "number", {"value": "5"}))
    row = client.get(url).context["rows"][0]
    assert (row.who, row.next) == ("editor", "Finish the entry")
    assert client.get(f"{url}?status=entered").context["rows"] == []
    assert client.get(f"{url}?status=nonsense").status_code == 200
    assert client.get(f"{url}?state=ESP")["Location"] == address(small, "reply", "esp")


def test_pages_ask_few_questions_whatever_the_size(client_of, client, small):
    editor = client_of("editor")
    iso3 = Reply.objects.filter(addressee__round__slug=SAMPLE)[0].addressee.state.iso3.lower()
    for few, many in [
        (reverse("secretariat:replies", args=[small.round.slug]), reverse("secretariat:replies", args=[SAMPLE])),
        (address(small), reverse("secretariat:reply", args=[SAMPLE, iso3])),
    ]:
        counts = []
        for url in (few, many):
            with CaptureQueriesContext(connection) as queries:
                assert editor.get(url).status_code == 200
            counts.append(len(queries))
        assert max(counts) <= 20, counts
        assert counts[1] <= counts[0] + 4, counts
