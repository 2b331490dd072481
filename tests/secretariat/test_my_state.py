"""The focal point's pages: the own State's replies and nothing else, in the term of the account, in six languages."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from django.utils.html import escape

from gfmd.accounts.models import User
from gfmd.places.models import State
from gfmd.questionnaires.actions import approval
from gfmd.questionnaires.models import Answer, CorrectionProposal, FocalPointAccount, Reply, Round
from tests.factories.questionnaires import AddresseeFactory, CorrectionProposalFactory, OriginalFactory, QuestionFactory
from tests.questionnaires.rounds import circulated_round, reply_in

pytestmark = pytest.mark.django_db
HOSTILE = "<script>alert(1)</script>"
LANGUAGES = ["ar", "zh-hans", "en", "fr", "ru", "es"]


@pytest.fixture
def round_():
    return circulated_round()


@pytest.fixture
def make(round_, persona):
    return lambda status, **fields: reply_in(round_, status, by=persona("editor"), **fields)


@pytest.fixture
def url(round_):
    return f"/en/my-state/tuv/{round_.slug}/"


@pytest.fixture
def focal_point(client_of):
    return client_of("focal point")


def text_of(response, status=200):
    assert response.status_code == status
    return response.content.decode()


class TestRounds:
    def test_what_became_of_each_round(self, make, url, round_, focal_point):
        due = date(2999, 1, 1)
        make("checked", confirmation_due_on=due)
        text = text_of(focal_point.get("/en/my-state/"))
        assert f'href="{url}"' in text
        assert "Please confirm it by 1 January 2999." in text
        assert "Vanuatu" not in text

    def test_a_draft_is_named_and_not_opened(self, make, url, focal_point):
        make("received")
        text = text_of(focal_point.get("/en/my-state/"))
        assert "Your reply came on 30 April 2008; it is being entered." in text
        assert url not in text
        assert focal_point.get(url).status_code == 404

    def test_a_round_that_has_not_gone_out_is_not_there(self, focal_point):
        round_ = Round.objects.create(slug="draft-2009", title="Not yet", title_en="Not yet", status="draft")
        AddresseeFactory(round=round_, state=State.objects.get(iso3="TUV"))
        assert "Not yet" not in text_of(focal_point.get("/en/my-state/"))

    def test_an_account_may_stand_for_two_states(self, make, round_, persona, focal_point):
        FocalPointAccount.objects.create(user=persona("focal point"), state=State.objects.get(iso3="VUT"))
        make("coded", iso3="VUT")
        text = text_of(focal_point.get("/en/my-state/"))
        assert {"Tuvalu", "Vanuatu"} <= {
            word.strip("<>/h2") for word in text.replace("<", " <").replace(">", "> ").split()
        }
        assert focal_point.get(f"/en/my-state/vut/{round_.slug}/").status_code == 200

    @pytest.mark.parametrize(
        ("starts", "until", "status"),
        [
            pytest.param(0, 1, 200, id="today only"),
            pytest.param(1, None, 403, id="from tomorrow"),
            pytest.param(None, 0, 403, id="ended today"),
        ],
    )
    def test_it_ends_with_the_term(self, starts, until, status, make, url, persona, focal_point):
        make("coded")
        today = timezone.localdate()
        term = {"starts_on": starts, "until": until}
        days = {name: None if shift is None else today + timedelta(days=shift) for name, shift in term.items()}
        FocalPointAccount.objects.filter(user=persona("focal point")).update(**days)
        for path in ("/en/my-state/", url):
            assert ("stands for no State today" in text_of(focal_point.get(path), status)) == (status == 403)


class TestReply:
    def test_what_was_entered_and_how_it_was_coded(self, make, url, focal_point):
        reply = make("coded")
        OriginalFactory(reply=reply, name="scan.pdf")
        text = text_of(focal_point.get(url))
        for words in ("Reply of Tuvalu", "Cursos.", "Training", "Yes", "scan.pdf"):
            assert words in text
        assert "no-store" in focal_point.get(url)["Cache-Control"]

    def test_the_names_of_staff_stay_inside(self, make, url, focal_point, persona):
        reply = make("checked", checked_by=persona("reviewer"), checked_on=date(2008, 6, 1))
        CorrectionProposalFactory(
            reply=reply,
            question=reply.addressee.round.questions.get(number=1),
            status="refused",
            proposed_by=persona("focal point"),
            decided_by=persona("second editor"),
            decided_on=date(2008, 6, 1),
            decision="It reads so.",
        )
        text = text_of(focal_point.get(url))
        assert "It reads so." in text
        assert not any(name in text for name in ("reviewer", "second-editor"))

    def test_codes_are_not_shown_while_coders_read(self, make, url, focal_point):
        reply = make("coded")
        Reply.objects.filter(pk=reply.pk).update(status="entered")
        assert "Training" not in text_of(focal_point.get(url))

    def test_a_withdrawn_reply_is_gone(self, make, url, persona, focal_point):
        make("checked", withdrawn_by=persona("editor"), withdrawn_on=date(2008, 6, 1), withdrawal_reason="x")
        assert focal_point.get(url).status_code == 404

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("status", ["entered", "coded", "checked", "published"])
    def test_in_every_language(self, status, language, make, url, focal_point):
        make(status)
        text = text_of(focal_point.get(url.replace("/en/", f"/{language}/")))
        assert f'<html lang="{language}"' in text
        assert text.count("<h1") == 1
        assert text_of(focal_point.get(f"/{language}/my-state/")).count("<h1") == 1

    def test_the_number_of_queries_does_not_grow(self, make, url, round_, focal_point, django_assert_max_num_queries):
        reply = make("entered")
        for number in range(3, 30):
            question = QuestionFactory(round=round_, number=number)
            Answer.objects.create(reply=reply, question=question, text="x", language="en")
        Reply.objects.filter(pk=reply.pk).update(status="coded")
        with django_assert_max_num_queries(18):
            text_of(focal_point.get(url))

    def test_hostile_words_are_words(self, make, url, persona, focal_point):
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
        text = text_of(focal_point.get(url))
        assert HOSTILE not in text
        assert text.count(escape(HOSTILE)) == 4


class TestVerbs:
    def test_confirm(self, make, url, persona, focal_point):
        reply = make("checked")
        assert "Thank you. The reply is confirmed." in text_of(focal_point.post(f"{url}confirm/", follow=True))
        reply.refresh_from_db()
        assert reply.confirmed_by == persona("focal point")
        assert "already confirmed" in text_of(focal_point.post(f"{url}confirm/"), 409)

    def test_propose_and_take_back(self, make, url, persona, focal_point):
        make("coded")
        sent = {"text": "Capacitación.", "reason": "A wrong word."}
        text = text_of(focal_point.post(f"{url}propose/1/", sent, follow=True))
        assert "Capacitación." in text
        assert "Take the proposal back" in text
        assert "already" not in text
        assert "is open" in text_of(focal_point.post(f"{url}propose/1/", sent), 409)
        proposal = CorrectionProposal.objects.get()
        text = text_of(focal_point.post(f"{url}proposals/{proposal.pk}/", follow=True))
        assert "Your proposal is taken back." in text
        assert "taken back" in text

    @pytest.mark.parametrize(
        "sent",
        [
            pytest.param({"text": "Kept.", "reason": ""}, id="no reason"),
            pytest.param({"text": "", "reason": "Kept."}, id="no words"),
            pytest.param({"text": "a\0", "reason": "Kept."}, id="null character"),
            pytest.param({"text": "x" * 5001, "reason": "Kept."}, id="too long"),
        ],
    )
    def test_what_was_typed_stays(self, sent, make, url, focal_point):
        make("coded")
        text = text_of(focal_point.post(f"{url}propose/1/", sent), 400)
        assert "Kept." in text
        assert "<details open>" in text
        assert not CorrectionProposal.objects.exists()

    @pytest.mark.parametrize("number", [0, 3, 32768, 10**30])
    def test_a_question_that_is_none(self, number, make, url, focal_point):
        make("coded")
        sent = {"text": "x", "reason": "x"}
        assert focal_point.post(f"{url}propose/{number}/", sent).status_code == 404

    def test_a_proposal_by_its_number_through_the_own_reply(self, make, url, persona, focal_point):
        make("coded")
        other = make("coded", iso3="VUT")
        question = other.addressee.round.questions.get(number=1)
        theirs = approval.propose(
            reply=other,
            question=question,
            text="x",
            reason="x",
            by=persona("other focal point"),
            on=timezone.localdate(),
        )
        assert focal_point.post(f"{url}proposals/{theirs.pk}/").status_code == 404
        theirs.refresh_from_db()
        assert theirs.status == "open"


class TestOriginal:
    @pytest.fixture
    def stored(self, settings, tmp_path):
        settings.ORIGINALS_DIR = tmp_path / "elsewhere"
        settings.ORIGINALS_DIR.mkdir()
        (settings.ORIGINALS_DIR / "stored").write_bytes(b"%PDF-1.4 words")
        (tmp_path / "secret").write_bytes(b"not yours")

    def test_it_is_saved_and_does_nothing(self, stored, make, url, focal_point):
        original = OriginalFactory(reply=make("entered"), path="stored", name="our reply.pdf")
        response = focal_point.get(f"{url}originals/{original.pk}/")
        assert b"".join(response.streaming_content) == b"%PDF-1.4 words"
        assert response["Content-Disposition"] == 'attachment; filename="our reply.pdf"'
        assert "sandbox" in response["Content-Security-Policy"]
        assert response["X-Content-Type-Options"] == "nosniff"

    @pytest.mark.parametrize("path", ["missing", "../secret", "..", "/etc/passwd"])
    def test_nothing_but_the_folder_is_served(self, path, stored, make, url, focal_point):
        original = OriginalFactory(reply=make("entered"), path=path)
        assert focal_point.get(f"{url}originals/{original.pk}/").status_code == 404

    def test_not_of_another_reply(self, stored, make, url, focal_point):
        make("entered")
        original = OriginalFactory(reply=make("entered", iso3="VUT"), path="stored")
        assert focal_point.get(f"{url}originals/{original.pk}/").status_code == 404

    def test_not_while_the_reply_is_a_draft(self, stored, make, url, focal_point):
        original = OriginalFactory(reply=make("received"), path="stored")
        assert focal_point.get(f"{url}originals/{original.pk}/").status_code == 404


class TestSignIn:
    PASSWORD = "correct horse battery staple"

    @pytest.fixture(autouse=True)
    def _fresh_limits(self, db):
        from django.core.cache import cache

        cache.clear()

    def sign_in(self, client, **fields):
        user = User.objects.create_user("somebody", password=self.PASSWORD, **fields)
        return user, client.post("/accounts/login/", {"login": "somebody", "password": self.PASSWORD})

    def test_staff_go_to_the_admin(self, client):
        assert self.sign_in(client, is_staff=True)[1]["Location"] == "/admin/"

    def test_a_focal_point_goes_to_its_state(self, client):
        user, response = self.sign_in(client)
        assert response["Location"] == "/en/my-state/"
        assert "stands for no State today" in text_of(client.get("/en/my-state/"), 403)
        FocalPointAccount.objects.create(user=user, state=State.objects.get(iso3="TUV"))
        assert "Tuvalu" in text_of(client.get("/en/my-state/"))
