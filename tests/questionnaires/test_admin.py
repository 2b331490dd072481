"""The admin beside the steps: it shows where a reply stands, and moves it nowhere."""

from datetime import date

import pytest
from django.contrib.auth.models import Permission

from gfmd.questionnaires.models import Answer, Reply, Round
from tests.questionnaires.rounds import circulated_round, reply_in

pytestmark = pytest.mark.django_db
BASE = "/admin/questionnaires"


@pytest.fixture
def make(persona):
    return lambda status: reply_in(circulated_round(), status, by=persona("editor"))


def posted_form(client, url, **changes):
    """The form of the page as a browser sends it back, with `changes`."""
    page = client.get(url)
    sent = {name: value for name, value in page.context["adminform"].form.initial.items() if value is not None}
    sent = {name: [row.pk for row in value] if isinstance(value, list) else value for name, value in sent.items()}
    for formset in page.context["inline_admin_formsets"]:
        sent |= {f"{formset.formset.prefix}-TOTAL_FORMS": 0, f"{formset.formset.prefix}-INITIAL_FORMS": 0}
    return client.post(url, sent | changes)


def test_steps_are_not_taken_in_the_admin_even_by_an_administrator(make, admin_client, admin):
    reply = make("coded")
    url = f"{BASE}/reply/{reply.pk}/change/"
    forged = {"status": "published", "checked_by": admin.pk, "checked_on": "2008-06-01", "withdrawal_reason": "x"}
    forged |= {"confirmed_by": admin.pk, "confirmed_on": "2008-06-01", "confirmation_due_on": "2008-06-01"}
    response = posted_form(admin_client, url, received_on="2008-05-02", **forged)
    assert response.status_code == 302
    found = Reply.objects.get(pk=reply.pk)
    assert (found.status, found.checked_by, found.confirmed_by, found.confirmation_due_on) == (
        "coded",
        None,
        None,
        None,
    )
    assert (found.received_on, found.withdrawal_reason) == (date(2008, 5, 2), "")


def test_an_editor_reads_replies_in_the_admin(make, client_of):
    reply, editor = make("coded"), client_of("editor")
    url = f"{BASE}/reply/{reply.pk}/change/"
    assert editor.get(url).status_code == 200
    assert editor.post(url, {"status": "published"}).status_code == 403
    assert Reply.objects.get(pk=reply.pk).status == "coded"


@pytest.mark.parametrize("who", ["editor", "administrator"])
@pytest.mark.parametrize("what", ["reply", "addressee", "round"])
def test_no_reply_is_deleted_not_even_with_what_it_belongs_to(what, who, make, client_of, admin_client):
    reply = make("coded")
    rows = {"reply": reply, "addressee": reply.addressee, "round": reply.addressee.round}
    client = admin_client if who == "administrator" else client_of("editor")
    response = client.post(f"{BASE}/{what}/{rows[what].pk}/delete/", {"post": "yes"})
    assert response.status_code in (403, 200), "refused, or shown what protects it"
    assert Reply.objects.filter(pk=reply.pk).exists()


def test_a_reply_is_not_changed_on_the_page_of_its_addressee(make, admin_client):
    addressee = make("coded").addressee
    page = admin_client.get(f"{BASE}/addressee/{addressee.pk}/change/")
    (inline,) = page.context["inline_admin_formsets"]
    rights = (inline.has_add_permission, inline.has_change_permission, inline.has_delete_permission)
    assert not any(rights)


def test_who_changes_an_answer_in_the_admin_has_entered_it(make, admin_client, admin):
    answer = make("entered").answers.get(yes=True)
    response = posted_form(admin_client, f"{BASE}/answer/{answer.pk}/change/", yes="false")
    assert response.status_code == 302, response.context["errors"]
    answer.refresh_from_db()
    assert (answer.yes, answer.entered_by) == (False, admin)


def test_of_a_checked_answer_only_its_confidence_changes(make, admin_client, persona):
    answer = make("checked").answers.get(yes=True)
    url = f"{BASE}/answer/{answer.pk}/change/"
    response = posted_form(admin_client, url, yes="false", is_confidential="on")
    assert response.status_code == 302
    found = Answer.objects.get(pk=answer.pk)
    assert (found.yes, found.is_confidential, found.entered_by) == (True, True, persona("editor"))


def test_a_meeting_admin_keeps_meetings_and_sees_no_questionnaire(client_of, persona):
    client, user = client_of("meeting admin"), persona("meeting admin")
    assert client.get("/admin/forum/meeting/add/").status_code == 200
    assert not [right for right in user.get_all_permissions() if right.startswith("questionnaires.")]
    for model in ("round", "reply", "answer", "addressee", "release", "reading"):
        assert client.get(f"{BASE}/{model}/").status_code == 403
    assert Permission.objects.filter(content_type__app_label="forum", codename="change_meeting").exists()
    assert user.has_perm("forum.change_meeting")


class TestRound:
    """The admin of rounds: what the steps own is shown, and not written."""

    def fields(self, client, round_):
        page = client.get(f"{BASE}/round/{round_.pk}/change/")
        return set(page.context["adminform"].form.fields)

    def test_a_new_round_is_a_draft_that_can_be_worked_on(self, admin_client):
        empty = {
            f"{name}-{form}_FORMS": 0
            for name in ("questions", "letters", "reminder_steps", "return_counts")
            for form in ("TOTAL", "INITIAL")
        }
        forged = {"status": "published", "circulated_on": "2026-03-02"}
        sent = {"slug": "new", "title_en": "New", "double_entry_percent": 10, "confirmation_days": 14}
        sent |= {"double_coding": "on"}
        response = admin_client.post(f"{BASE}/round/add/", sent | forged | empty)
        assert response.status_code == 302, response.context["errors"]
        round_ = Round.objects.get(slug="new")
        assert (round_.status, round_.circulated_on, round_.double_entry_percent) == ("draft", None, 10)
        assert {"channel", "deadline", "is_fictional", "double_coding"} <= self.fields(admin_client, round_)
        response = posted_form(admin_client, f"{BASE}/round/{round_.pk}/change/", channel="fax", double_coding="")
        assert response.status_code == 302, response.context["errors"]
        round_.refresh_from_db()
        assert (round_.channel, round_.double_coding) == ("fax", False)

    def test_once_out_the_steps_own_it(self, make, admin_client):
        round_ = make("entered").addressee.round
        before = (round_.status, round_.circulated_on, round_.is_fictional)
        assert not {"status", "circulated_on", "is_fictional"} & self.fields(admin_client, round_)
        forged = {"status": "published", "circulated_on": "2001-01-01", "is_fictional": "on", "channel": "fax"}
        response = posted_form(admin_client, f"{BASE}/round/{round_.pk}/change/", deadline="2008-05-01", **forged)
        assert response.status_code == 302, response.context["errors"]
        round_.refresh_from_db()
        assert (round_.status, round_.circulated_on, round_.is_fictional) == before
        assert (round_.deadline, round_.channel) == (date(2008, 5, 1), "fax")
        assert "channel" not in self.fields(admin_client, round_)

    def test_once_read_it_stays_read_once_or_twice(self, make, admin_client):
        assert "double_coding" in self.fields(admin_client, make("entered").addressee.round)
        assert "double_coding" not in self.fields(admin_client, make("coded").addressee.round)
