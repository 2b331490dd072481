"""The reviewer's and the publisher's pages."""

import json
import re
from datetime import date

import pytest
from django.utils.html import escape

from gfmd.core.history import history_of
from gfmd.questionnaires.actions import approval
from gfmd.questionnaires.models import Answer, Release, Reply
from tests.factories.questionnaires import (
    AnswerTranslationFactory,
    CorrectionProposalFactory,
    OriginalFactory,
    QuestionFactory,
)
from tests.questionnaires.rounds import TODAY, circulated_round, reply_in

pytestmark = pytest.mark.django_db
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def round_():
    return circulated_round()


@pytest.fixture
def make(round_, persona):
    return lambda status, **fields: reply_in(round_, status, by=persona("editor"), **fields)


@pytest.fixture
def base(round_):
    return f"/admin/rounds/{round_.slug}"


@pytest.fixture
def reviewer(client_of):
    return client_of("reviewer")


def text_of(response, status=200):
    assert response.status_code == status
    return response.content.decode()


class TestQueue:
    def test_replies_by_what_they_wait_for(self, make, base, reviewer):
        make("coded")
        make("checked", iso3="VUT", confirmation_due_on=date(2999, 1, 1))
        text = text_of(reviewer.get(f"{base}/check/"))
        assert text.index("Waits for its check: 1") < text.index("Tuvalu")
        assert text.index("Waits for confirmation by the State: 1") < text.index("Vanuatu")

    def test_what_a_reviewer_has_to_do_comes_first_and_by_name(self, make, base, reviewer):
        make("received", iso3="TUV")
        make("coded", iso3="VUT")
        make("coded", iso3="PHL")
        text = text_of(reviewer.get(f"{base}/check/"))
        places = [text.index(f">{name}<") for name in ("Philippines", "Vanuatu", "Tuvalu")]
        assert places == sorted(places)

    def test_each_reply_leads_to_the_next_and_back_to_the_first(self, make, base, reviewer):
        for iso3 in ("TUV", "VUT", "PHL"):
            make("coded", iso3=iso3)
        pages = (text_of(reviewer.get(f"{base}/check/{iso3}/")) for iso3 in ("phl", "tuv", "vut"))
        onward = [re.search(r"waits for you: (\w+)<", page) for page in pages]
        assert [found[1] for found in onward] == ["Tuvalu", "Vanuatu", "Philippines"]

    def test_the_last_reply_leads_nowhere(self, make, base, reviewer, client_of):
        make("coded", iso3="TUV")
        assert "waits for you" not in text_of(reviewer.get(f"{base}/check/tuv/"))
        make("coded", iso3="VUT")
        assert "waits for you" in text_of(reviewer.get(f"{base}/check/tuv/"))
        assert "waits for you" not in text_of(client_of("publisher").get(f"{base}/check/tuv/"))

    def test_a_round_without_replies(self, base, reviewer):
        assert "No reply has come." in text_of(reviewer.get(f"{base}/check/"))

    def test_the_sample_with_as_few_queries_as_a_round_of_two(self, reviewer, django_assert_max_num_queries):
        with django_assert_max_num_queries(14):
            text_of(reviewer.get("/admin/rounds/sample-round-2026/check/"))


class TestCheckPage:
    def test_it_shows_answers_translations_codes_proposals_and_history(self, make, base, reviewer, persona):
        reply = make("coded")
        answer = reply.answers.get(question__number=1)
        AnswerTranslationFactory(answer=answer, language="fr", text="Des cours.")
        question = answer.question
        CorrectionProposalFactory(
            reply=reply, question=question, text="Capacitación.", proposed_by=persona("focal point")
        )
        OriginalFactory(reply=reply, name="scan.pdf")
        text = text_of(reviewer.get(f"{base}/check/tuv/"))
        for words in ("Cursos.", "Des cours.", "Training", "Capacitación.", "scan.pdf", "A slip of the pen.", "Yes"):
            assert words in text
        assert 'lang="es" dir="ltr">Cursos.' in text

    def test_codes_are_not_shown_while_somebody_may_still_read(self, make, base, reviewer):
        """Not even to a reviewer, who may be a coder too."""
        reply = make("coded")
        Reply.objects.filter(pk=reply.pk).update(status="entered")
        assert "Training" not in text_of(reviewer.get(f"{base}/check/tuv/"))

    def test_hostile_words_are_words(self, make, base, reviewer, persona):
        reply = make("entered")
        reply.answers.filter(question__number=1).update(text=HOSTILE)
        CorrectionProposalFactory(
            reply=reply,
            question=reply.addressee.round.questions.get(number=1),
            text=HOSTILE,
            reason=HOSTILE,
            proposed_by=persona("focal point"),
        )
        OriginalFactory(reply=reply, name=HOSTILE)
        approval.send_back(reply=reply, reason=HOSTILE, by=persona("reviewer"))
        text = text_of(reviewer.get(f"{base}/check/tuv/"))
        assert HOSTILE not in text
        assert text.count(escape(HOSTILE)) >= 5

    def test_the_number_of_queries_does_not_grow(self, make, base, reviewer, round_, django_assert_max_num_queries):
        reply = make("entered")
        for number in range(3, 30):
            question = QuestionFactory(round=round_, number=number)
            Answer.objects.create(reply=reply, question=question, text="x", language="en")
        Reply.objects.filter(pk=reply.pk).update(status="coded")
        with django_assert_max_num_queries(22):
            text_of(reviewer.get(f"{base}/check/tuv/"))

    @pytest.mark.parametrize("iso3", ["bel", "zzz", "%00"])
    def test_a_state_without_a_reply(self, iso3, make, base, reviewer):
        make("coded")
        assert reviewer.get(f"{base}/check/{iso3}/").status_code == 404

    def test_every_reply_of_the_sample_opens(self, reviewer):
        seen = set()
        for reply in Reply.objects.filter(addressee__round__slug="sample-round-2026").select_related(
            "addressee__state"
        ):
            if (reply.status, reply.language) not in seen:
                seen.add((reply.status, reply.language))
                url = f"/admin/rounds/sample-round-2026/check/{reply.addressee.state.iso3.lower()}/"
                assert reviewer.get(url).status_code == 200
        assert len(seen) > 10


class TestVerbs:
    def test_check(self, make, base, reviewer, persona):
        reply = make("coded")
        response = reviewer.post(f"{base}/check/tuv/approve/", follow=True)
        assert "The reply of Tuvalu is checked." in text_of(response)
        reply.refresh_from_db()
        assert (reply.status, reply.checked_by) == ("checked", persona("reviewer"))

    def test_a_refused_check_says_why(self, make, base, reviewer, persona):
        reply = make("entered")
        reply.answers.filter(yes=True).update(entered_by=persona("reviewer"))
        Reply.objects.filter(pk=reply.pk).update(status="coded")
        text = text_of(reviewer.post(f"{base}/check/tuv/approve/"), 409)
        assert "You entered some of this reply; somebody else must check it." in text
        assert Reply.objects.get(pk=reply.pk).status == "coded"

    def test_send_back_with_its_reason_in_the_history(self, make, base, reviewer):
        make("coded")
        response = reviewer.post(f"{base}/check/tuv/return/", {"reason": "Page 2 is missing."}, follow=True)
        assert "Page 2 is missing." in text_of(response)

    @pytest.mark.parametrize("reason", ["", "   ", "x" * 5001, "a\0b"])
    def test_a_reason_that_cannot_be(self, reason, make, base, reviewer):
        reply = make("coded")
        text = text_of(reviewer.post(f"{base}/check/tuv/return/", {"reason": reason}), 400)
        assert 'class="error"' in text
        assert Reply.objects.get(pk=reply.pk).status == "coded"

    def test_what_was_typed_stays_when_the_step_is_refused(self, make, base, reviewer):
        make("received")
        text = text_of(reviewer.post(f"{base}/check/tuv/return/", {"reason": "Page 2 is missing."}), 409)
        assert "still being entered" in text

    @pytest.mark.parametrize(("decision", "status"), [("accept", "accepted"), ("refuse", "refused")])
    def test_decide(self, decision, status, make, base, reviewer, persona):
        reply = make("checked")
        proposal = CorrectionProposalFactory(
            reply=reply, question=reply.addressee.round.questions.get(number=1), proposed_by=persona("focal point")
        )
        sent = {"decision": decision, "reason": "So it reads."}
        response = reviewer.post(f"{base}/check/tuv/proposals/{proposal.pk}/", sent, follow=True)
        assert "So it reads." in text_of(response)
        proposal.refresh_from_db()
        assert proposal.status == status

    @pytest.mark.parametrize("sent", [{"reason": "Kept."}, {"decision": "delete", "reason": "Kept."}])
    def test_a_decision_that_is_none_keeps_the_words(self, sent, make, base, reviewer, persona):
        reply = make("checked")
        proposal = CorrectionProposalFactory(
            reply=reply, question=reply.addressee.round.questions.get(number=1), proposed_by=persona("focal point")
        )
        text = text_of(reviewer.post(f"{base}/check/tuv/proposals/{proposal.pk}/", sent), 400)
        assert "Kept." in text
        proposal.refresh_from_db()
        assert proposal.status == "open"

    def test_a_proposal_of_another_reply(self, make, base, reviewer, persona):
        make("checked")
        other = make("checked", iso3="VUT")
        proposal = CorrectionProposalFactory(
            reply=other, question=other.addressee.round.questions.get(number=1), proposed_by=persona("focal point")
        )
        sent = {"decision": "accept", "reason": "x"}
        for pk in (proposal.pk, 10**30):
            assert reviewer.post(f"{base}/check/tuv/proposals/{pk}/", sent).status_code == 404


class TestReleases:
    @pytest.fixture(autouse=True)
    def content(self, monkeypatch):
        monkeypatch.setattr(
            "gfmd.secretariat.release_content.content_of",
            lambda round_, day, replies: {
                "public": Answer.objects.filter(question__round=round_).public().count(),
                "é": "ü",
            },
        )

    def test_what_the_next_one_holds_and_why_others_do_not(self, make, base, client_of):
        make("coded")
        make("checked", iso3="VUT", confirmation_due_on=date(2999, 1, 1))
        make("checked", iso3="BEL", confirmation_due_on=TODAY)
        text = text_of(client_of("publisher").get(f"{base}/releases/"))
        assert "Nothing of this round is published yet." in text
        assert "1 reply joins those already published" in text
        ready, hindered = text.split("Cannot be published yet")
        assert "Belgium" in ready
        assert "Belgium" not in hindered
        assert hindered.index("its check") < hindered.index("until 1 January 2999")

    def test_release(self, make, base, client_of, persona):
        make("checked", confirmation_due_on=TODAY)
        publisher = client_of("publisher")
        response = publisher.post(f"{base}/releases/new/", {"as_of": "2008-06-01", "note": HOSTILE}, follow=True)
        text = text_of(response)
        made = Release.objects.get(round__slug=base.rpartition("/")[2])
        assert made.sha256 in text
        assert escape(HOSTILE) in text
        assert HOSTILE not in text
        assert (made.released_by, made.content) == (persona("publisher"), {"public": 2, "é": "ü"})

    def test_the_file_is_what_the_digest_is_of(self, make, base, client_of):
        import hashlib

        make("checked", confirmation_due_on=TODAY)
        publisher = client_of("publisher")
        publisher.post(f"{base}/releases/new/", {"as_of": "2008-06-01", "note": "x"})
        response = publisher.get(f"{base}/releases/1.json")
        assert hashlib.sha256(response.content).hexdigest() == Release.objects.get(number=1).sha256
        assert json.loads(response.content) == {"public": 2, "é": "ü"}
        assert response["Content-Disposition"].startswith("attachment")
        assert publisher.get(f"{base}/releases/2.json").status_code == 404

    @pytest.mark.parametrize(
        ("sent", "status"),
        [
            pytest.param({"as_of": "", "note": "Kept."}, 400, id="no day"),
            pytest.param({"as_of": "2008-13-01", "note": "Kept."}, 400, id="no such day"),
            pytest.param({"as_of": "9999-12-31", "note": "Kept."}, 409, id="a day to come"),
            pytest.param({"as_of": "0001-01-01", "note": "Kept."}, 409, id="before circulation"),
        ],
    )
    def test_what_cannot_be_keeps_the_words(self, sent, status, make, base, client_of):
        reply = make("checked", confirmation_due_on=TODAY)
        assert "Kept." in text_of(client_of("publisher").post(f"{base}/releases/new/", sent), status)
        assert Reply.objects.get(pk=reply.pk).status == "checked"

    def test_twice_is_refused_in_words(self, make, base, client_of):
        make("checked", confirmation_due_on=TODAY)
        publisher, sent = client_of("publisher"), {"as_of": "2008-06-01", "note": "x"}
        publisher.post(f"{base}/releases/new/", sent)
        assert "Nothing has changed since release 1." in text_of(publisher.post(f"{base}/releases/new/", sent), 409)

    def test_a_reader_has_no_button(self, make, base, reviewer):
        assert "Make the release" not in text_of(reviewer.get(f"{base}/releases/"))


def test_the_history_names_each_step_and_its_maker(make, base, reviewer, persona):
    reply = make("coded")
    reviewer.post(f"{base}/check/tuv/approve/")
    approval.confirm(reply=reply, by=persona("focal point"), on=TODAY)
    text = text_of(reviewer.get(f"{base}/check/tuv/"))
    rows = text[text.index("<h2>History</h2>") :]
    assert rows.index("confirmed by the State") < rows.index("checked") < rows.index("coded")
    assert rows.index("focal-point") < rows.index("reviewer")
    assert history_of(Reply).objects.filter(pgh_obj_id=reply.pk).count() == 4
