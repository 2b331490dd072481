"""The portal's pages: the questionnaire, the look before it is sent, and what a State tells the secretariat."""

import json
from datetime import date

import pytest
from django.utils import timezone
from django.utils.html import escape

from gfmd.places.models import State
from gfmd.questionnaires.actions.replies import withdraw
from gfmd.questionnaires.models import Answer, Dispatch, DraftAnswer, Question, Reply, Round
from tests.factories.questionnaires import AddresseeFactory, DraftAnswerFactory, QuestionFactory
from tests.questionnaires.actions.small_rounds import small_round

pytestmark = pytest.mark.django_db
HOSTILE = "<script>alert(1)</script>"
LANGUAGES = ["ar", "zh-hans", "en", "fr", "ru", "es"]


@pytest.fixture
def small():
    small = small_round(slug="portal-round")
    small.addressee = AddresseeFactory(round=small.round, state=State.objects.get(iso3="TUV"), language="en")
    return small


@pytest.fixture
def focal_point(client_of):
    return client_of("focal point")


URL = "/en/my-state/tuv/portal-round/answer/"


def typed(small, revisions=None, **values):
    """The fields of the form as a browser sends them; values by kind."""
    sent = {}
    for kind, value in values.items():
        prefix = f"q{small.questions[kind].pk}"
        sent |= {f"{prefix}-revision": (revisions or {}).get(kind, 0), f"{prefix}-value": value}
        if kind == "open":
            sent[f"{prefix}-language"] = "en"
    return sent


def everything(small):
    single, multiple = small.choices["single"], small.choices["multiple"]
    return typed(
        small,
        open="Two centres.",
        single=single[0].pk,
        multiple=[multiple[0].pk, multiple[2].pk],
        yes_no="true",
        number="12.5",
        date="2026-01-31",
    )


def text_of(response, status=200):
    assert response.status_code == status
    return response.content.decode()


class TestDraft:
    def test_it_is_offered_on_the_first_page_and_gone_on_with(self, small, focal_point):
        text = text_of(focal_point.get("/en/my-state/"))
        assert f'href="{URL}">Answer here</a>' in text
        focal_point.post(URL, everything(small))
        text = text_of(focal_point.get("/en/my-state/"))
        assert "Your draft has 6 answers" in text
        assert "Go on with it" in text

    def test_without_scripts_it_is_saved_and_looked_over(self, small, focal_point):
        response = focal_point.post(URL, everything(small) | {"act": "check"})
        assert (response.status_code, response["Location"]) == (302, f"{URL}check/")
        text = text_of(focal_point.get(f"{URL}check/"))
        for words in ("Two centres.", "Choice 1", "Choice 3", "Yes", "12.5", "31 January 2026"):
            assert words in text
        assert "Required and left blank" not in text
        assert not Reply.objects.filter(addressee=small.addressee).exists()

    def test_what_was_typed_and_refused_stays_on_the_page(self, small, focal_point):
        sent = typed(small, number="many", date="31 January", open=f"Words {HOSTILE}")
        text = text_of(focal_point.post(URL, sent), 409)
        assert 'value="many"' in text
        assert 'value="31 January"' in text
        assert HOSTILE not in text
        draft = DraftAnswer.objects.get(addressee=small.addressee)
        assert draft.text == "Words <script>alert(1)</script>"
        assert escape(draft.text) in text

    def test_the_script_is_told_of_each_question(self, small, focal_point, persona, client_of):
        accept = {"headers": {"accept": "application/json"}}
        answer = focal_point.post(URL, typed(small, yes_no="true", number="x"), **accept)
        told = json.loads(text_of(answer))["questions"]
        yes_no, number = (str(small.questions[kind].pk) for kind in ("yes_no", "number"))
        assert told[yes_no] == {"revision": 1}
        assert told[number]["error"]
        stale = json.loads(text_of(focal_point.post(URL, typed(small, yes_no="false"), **accept)))["questions"]
        assert "Choose the one to keep" in stale[yes_no]["conflict"]
        prefix = f"q{yes_no}"
        taken = typed(small, yes_no="false") | {f"{prefix}-take": "theirs:1"}
        html = json.loads(text_of(focal_point.post(URL, taken, **accept)))["questions"][yes_no]["html"]
        assert f'id="q{yes_no}"' in html
        assert DraftAnswer.objects.get(addressee=small.addressee).yes is True

    def test_nobody_can_call_it_unreadable(self, small, focal_point):
        prefix = f"q{small.questions['yes_no'].pk}"
        focal_point.post(URL, typed(small, yes_no="") | {f"{prefix}-is_unreadable": "on"})
        assert not DraftAnswer.objects.filter(is_unreadable=True).exists()

    def test_what_was_written_to_an_earlier_wording_is_kept_apart(self, small, focal_point):
        focal_point.post(URL, everything(small))
        Question.objects.filter(pk=small.questions["open"].pk).update(asked_until_version=1)
        QuestionFactory(round=small.round, number=1, text="Asked anew?", asked_from_version=2)
        Round.objects.filter(pk=small.round.pk).update(circulated_version=2)
        text = text_of(focal_point.get(URL))
        assert "Asked anew?" in text
        assert text.count("Two centres.") == 1
        assert "Written to questions that have changed" in text

    def test_what_is_typed_in_a_page_of_an_earlier_version_is_kept(self, small, focal_point):
        text_of(focal_point.get(URL))
        open_, number = small.questions["open"], small.questions["number"]
        Question.objects.filter(pk__in=[open_.pk, number.pk]).update(asked_until_version=1)
        Round.objects.filter(pk=small.round.pk).update(circulated_version=2)
        sent = typed(small, open="Typed meanwhile.", yes_no="true")
        answer = focal_point.post(URL, sent, headers={"accept": "application/json"})
        told = json.loads(text_of(answer))["questions"]
        assert told[str(small.questions["yes_no"].pk)] == {"revision": 1}
        assert told[str(open_.pk)]["revision"] == 1
        assert "new version" in told[str(open_.pk)]["error"]
        for page in ("", "check/"):
            assert "Typed meanwhile." in text_of(focal_point.get(f"{URL}{page}"))
        refused = text_of(focal_point.post(URL, typed(small, number="many")), 409)
        assert 'value="many"' in refused

    def test_a_question_that_never_went_out_is_not_written_to(self, small, focal_point):
        later = QuestionFactory(round=small.round, number=9, kind="yes_no", asked_from_version=2)
        focal_point.post(URL, {f"q{later.pk}-revision": 0, f"q{later.pk}-value": "true"})
        assert not DraftAnswer.objects.exists()

    @pytest.mark.parametrize("page", ["", "check/"])
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_in_every_language(self, small, focal_point, language, page):
        focal_point.post(URL, everything(small))
        text = text_of(focal_point.get(f"{URL.replace('/en/', f'/{language}/')}{page}"))
        assert '<span lang="fr" dir="ltr">Question du type' in text if (language, page) == ("fr", "") else True
        assert "no-store" in focal_point.get(URL)["Cache-Control"]

    def test_few_queries_however_many_questions(self, small, focal_point, django_assert_max_num_queries):
        for number in range(7, 40):
            QuestionFactory(round=small.round, number=number, asked_from_version=2)
        Round.objects.filter(pk=small.round.pk).update(circulated_version=2)
        for question in Question.objects.filter(round=small.round):
            DraftAnswerFactory(addressee=small.addressee, question=question)
        for page in ("", "check/"):
            with django_assert_max_num_queries(16):
                focal_point.get(f"{URL}{page}")


class TestSending:
    def send(self, client, **fields):
        return client.post(URL, {"act": "submit", "version": 1, "language": "en"} | fields)

    def test_it_becomes_the_reply(self, small, focal_point):
        focal_point.post(URL, everything(small))
        response = self.send(focal_point)
        assert response["Location"] == "/en/my-state/tuv/portal-round/"
        text = text_of(focal_point.get(response["Location"]))
        assert "Your reply is with the secretariat." in text
        assert "Two centres." in text
        reply = Reply.objects.get(addressee=small.addressee)
        assert (reply.status, reply.channel, reply.received_on) == ("entered", "portal", timezone.localdate())
        assert Answer.objects.filter(reply=reply).count() == 6
        assert focal_point.get(URL)["Location"] == "/en/my-state/tuv/portal-round/"

    def test_answers_and_sending_in_one(self, small, focal_point):
        self.send(focal_point, **typed(small, yes_no="true"))
        assert Reply.objects.get(addressee=small.addressee).answers.get().yes is True

    def test_after_a_withdrawal_it_can_be_begun_from(self, small, focal_point, persona):
        focal_point.post(URL, everything(small))
        assert "Begin from it" not in text_of(focal_point.get(URL))
        self.send(focal_point)
        withdraw(reply=Reply.objects.get(addressee=small.addressee), reason="Asked for.", by=persona("editor"))
        text = text_of(focal_point.get(URL))
        assert "Begin from it" in text
        assert "Two centres." not in text
        response = focal_point.post(URL, {"act": "take_up"}, follow=True)
        text = text_of(response)
        assert "is your draft again" in text
        assert "Two centres." in text
        assert "Begin from it" not in text
        text_of(focal_point.post(URL, {"act": "take_up"}), 409)

    def test_nothing_is_sent_while_something_is_refused(self, small, focal_point):
        text_of(self.send(focal_point, **typed(small, yes_no="true", number="x")), 409)
        assert not Reply.objects.filter(addressee=small.addressee).exists()
        assert DraftAnswer.objects.get(addressee=small.addressee).yes is True

    @pytest.mark.parametrize("wrong", [{"version": 2}, {"version": ""}, {"language": "de"}, {"language": ""}])
    def test_a_wrong_version_or_language_is_said(self, small, focal_point, wrong):
        focal_point.post(URL, typed(small, yes_no="true"))
        assert "notice-error" in text_of(self.send(focal_point, **wrong), 409)
        assert not Reply.objects.filter(addressee=small.addressee).exists()

    def test_what_is_required_and_blank_is_named_and_no_hindrance(self, small, focal_point):
        focal_point.post(URL, typed(small, number="2"))
        text = text_of(focal_point.get(f"{URL}check/"))
        assert 'Required and left blank: <a href="#question-1">1</a>, <a href="#question-4">4</a>.' in text
        assert self.send(focal_point).status_code == 302

    def test_an_empty_draft_has_no_button(self, small, focal_point):
        assert 'value="submit"' not in text_of(focal_point.get(f"{URL}check/"))
        text_of(self.send(focal_point), 409)

    def test_a_reply_on_paper_meanwhile_is_said_and_the_draft_can_still_be_read(self, small, focal_point):
        focal_point.post(URL, everything(small))
        Reply.objects.create(
            addressee=small.addressee, received_on=date(2026, 2, 1), channel="fax", language="en", version=1
        )
        text = text_of(focal_point.get(URL))
        assert "A reply of your State came on 1 February 2026 (fax)." in text
        assert "Two centres." in text
        assert "<fieldset" in text
        assert 'name="act"' not in text
        text_of(focal_point.post(URL, typed(small, yes_no="false", revisions={"yes_no": 1})), 409)
        assert focal_point.get(f"{URL}check/")["Location"] == URL


class TestNotices:
    def test_it_is_told_and_listed(self, small, focal_point):
        response = focal_point.post(URL.replace("answer", "tell"), {"kind": "extension", "words": "Until <b>June</b>"})
        assert response["Location"] == URL
        row = Dispatch.objects.get(addressee=small.addressee)
        assert (row.kind, row.channel, row.outcome) == ("extension", "portal", "Until <b>June</b>")
        assert "Until &lt;b&gt;June&lt;/b&gt;" in text_of(focal_point.get(URL))

    @pytest.mark.parametrize(
        "sent", [{}, {"kind": "letter"}, {"kind": "extension"}, {"kind": "decline", "words": "x" * 201}]
    )
    def test_what_is_wrong_is_said(self, small, focal_point, sent):
        text = text_of(focal_point.post(URL.replace("answer", "tell"), sent), 400)
        assert 'class="error"' in text
        assert not small.addressee.dispatches.exists()


class TestNobodyElse:
    @pytest.mark.parametrize("name", ["editor", "reviewer", "publisher"])
    def test_the_secretariat_finds_no_word_of_a_draft(self, small, client_of, name):
        client_of("focal point").post(URL, typed(small, open="Unspoken words."))
        client = client_of(name)
        pages = [
            f"/admin/rounds/{small.round.slug}/",
            f"/admin/rounds/{small.round.slug}/replies/",
            f"/admin/rounds/{small.round.slug}/dispatches/tuv/",
            f"/admin/questionnaires/addressee/{small.addressee.pk}/change/",
            "/admin/questionnaires/draftanswer/",
            "/admin/questionnaires/draftanswer/?text__startswith=U",
            f"/admin/questionnaires/draftanswer/{DraftAnswer.objects.get().pk}/change/",
            f"/admin/questionnaires/draftanswer/{DraftAnswer.objects.get().pk}/history/",
        ]
        for page in pages:
            text = client.get(page, follow=True).content.decode()
            assert "Unspoken" not in text
            assert "1 draft" not in text

    def test_nor_does_another_state_or_the_public(self, small, client_of, client):
        client_of("focal point").post(URL, typed(small, open="Unspoken words."))
        assert client_of("other focal point").get(URL).status_code == 404
        for page in ("/en/questionnaires/portal-round/", "/en/states/tuv/", "/en/search/?q=Unspoken"):
            assert "Unspoken words" not in client.get(page).content.decode()
