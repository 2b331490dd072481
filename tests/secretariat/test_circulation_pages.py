"""The pages of a round's circulation and follow-up, as each persona."""

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from gfmd.places.models import Group, State
from gfmd.questionnaires.actions.dispatches import log, queue
from gfmd.questionnaires.models import Dispatch, Message, Round
from tests.factories.questionnaires import MessageFactory, ReplyFactory
from tests.personas import PERSONAS
from tests.questionnaires.actions.rounds import DEADLINE, SENT, draft, event, out, to

pytestmark = pytest.mark.django_db
SAMPLE = "/admin/rounds/sample-round-2026/"
TEST = "/admin/rounds/test-round/"
PAGES = ["", "circulate/", "letters/", "letters/?state=JOR&letter=reminder", "dispatches/", "dispatches/jor/"]
MOST_QUERIES = 12
CALL = {"act": "log", "kind": "call", "channel": "telephone", "day": "2026-04-08", "outcome": "Will answer <soon>"}


@pytest.fixture
def editor(client_of):
    return client_of("editor")


def counts(page):
    """{standing: number} of the links above the table."""
    bar = re.search(r'<nav class="counts".*?</nav>', page, re.S)[0]
    found = re.findall(r'href="(\?[^"]*)"[^>]*><b>(\d+)</b>', bar)
    return {(re.search(r"standing=(\w+)", link) or [0, "unanswered"])[1]: int(number) for link, number in found}


def shown(page):
    return re.findall(r'name="state" value="([A-Z]{3})"', page)


class TestRoundPage:
    def test_the_first_screen_is_who_has_not_answered(self, editor):
        page = editor.get(SAMPLE).content.decode()
        found = counts(page)
        assert found["unanswered"] == 75 == len(shown(page))
        assert found["all"] == 195 == sum(found.values()) - found["all"] - found["unanswered"]

    @pytest.mark.parametrize(
        "query",
        [
            pytest.param("?group=un-regional-groups/african-group", id="group"),
            pytest.param("?group=ldc/least-developed-countries", id="group of another grouping"),
            pytest.param("?language=fr", id="language"),
            pytest.param("?before=2026-04-10", id="last contact"),
            pytest.param("?day=2026-03-20", id="day"),
            pytest.param("?day=2000-01-01", id="before everything"),
            pytest.param("?q=an", id="text"),
            pytest.param("?q=an&language=fr&before=2026-04-14&day=2026-04-30", id="several"),
        ],
    )
    def test_standings_add_up_and_are_links_to_as_many_rows(self, editor, query):
        found = counts(editor.get(SAMPLE + query).content.decode())
        by_standing = {name: n for name, n in found.items() if name not in ("all", "unanswered")}
        assert sum(by_standing.values()) == found["all"]
        for name, number in found.items():
            rest = f"&standing={name}" if name != "unanswered" else ""
            assert len(shown(editor.get(SAMPLE + query + rest).content.decode())) == number

    def test_each_filter_keeps_what_it_says(self, editor):
        everyone = shown(editor.get(SAMPLE + "?standing=all").content.decode())
        french = shown(editor.get(SAMPLE + "?standing=all&language=fr").content.decode())
        assert set(french) == set(
            Round.objects.get(slug="sample-round-2026")
            .addressees.filter(language="fr")
            .values_list("state__iso3", flat=True)
        )
        ldc = State.objects.filter(group_memberships__group__grouping__slug="ldc").values_list("iso3", flat=True)
        some = shown(editor.get(SAMPLE + "?standing=all&group=" + group_of("ldc")).content.decode())
        assert set(some) <= set(ldc) & set(everyone)
        assert some
        assert shown(editor.get(SAMPLE + "?standing=all&q=cote d'iv").content.decode()) == ["CIV"]
        assert shown(editor.get(SAMPLE + "?standing=all&q=civ").content.decode()) == ["CIV"]

    def test_contact_before_a_day_includes_those_never_reached(self, editor):
        round_ = out(letters=False)
        Dispatch.objects.create(
            round=round_, addressee=to(round_, "BEL"), kind="letter", channel="fax", starts_on=SENT, precision="day"
        )
        assert shown(editor.get(TEST + f"?before={SENT}").content.decode()) == ["PHL", "TUV"]
        assert len(shown(editor.get(TEST + f"?before={SENT + timedelta(1)}").content.decode())) == 3

    @pytest.mark.parametrize(
        "query",
        [
            "?standing=x",
            "?group=x",
            "?group=x/y",
            "?before=x",
            "?day=2026-02-30",
            "?q=%00",
            "?q=" + "x" * 200,
            "?language=xx",
        ],
    )
    def test_a_value_that_is_none_is_said_and_left_out(self, editor, query):
        response = editor.get(SAMPLE + query)
        assert response.status_code == 200
        assert "errorlist" in response.content.decode()
        assert len(shown(response.content.decode())) == 75

    def test_all_shown_are_ticked_without_scripts(self, editor):
        page = editor.get(SAMPLE + "?language=fr&tick=all").content.decode()
        assert page.count(" checked>") == len(shown(page)) > 0

    def test_hostile_text_is_only_text(self, editor):
        round_ = out()
        editor.post(TEST, {**CALL, "state": "BEL", "outcome": "<script>alert(1)</script>"})
        page = editor.get(TEST + "dispatches/bel/").content.decode()
        assert "<script>alert(1)" not in page
        assert "&lt;script&gt;alert(1)" in page
        assert round_.dispatches.filter(kind="call").count() == 1


def group_of(grouping):
    return f"{grouping}/{Group.objects.get(grouping__slug=grouping).slug}"


class TestTickAndAct:
    def test_calls_are_logged_in_bulk(self, editor, persona):
        round_ = out()
        response = editor.post(TEST + "?language=fr", {**CALL, "state": ["BEL", "PHL"]})
        assert response.status_code == 302
        assert response["Location"] == TEST + "?language=fr"
        rows = round_.dispatches.filter(kind="call")
        assert set(rows.values_list("addressee__state__iso3", "starts_on", "outcome", "by")) == {
            (iso3, date(2026, 4, 8), "Will answer <soon>", persona("editor").pk) for iso3 in ("BEL", "PHL")
        }

    def test_e_mails_are_queued_and_those_left_out_are_named(self, editor):
        round_ = out()
        ReplyFactory(addressee=to(round_, "BEL"))
        response = editor.post(TEST, {"act": "queue", "letter": "reminder", "state": ["BEL", "PHL"]}, follow=True)
        page = response.content.decode()
        assert "1 e-mail waits." in page
        assert "Left out: Belgium (not to be reminded)" in page
        assert Message.objects.get(dispatch__round=round_).recipient == "phl@example.org"

    def test_letters_are_made_without_saying_they_were_sent(self, editor):
        round_ = out()
        response = editor.post(TEST, {"act": "letters", "letter": "letter", "state": ["BEL"]})
        assert response["Content-Disposition"] == 'attachment; filename="letter-bel-fr.docx"'
        assert response.content.startswith(b"PK")
        many = editor.post(TEST, {"act": "letters", "letter": "reminder", "state": ["BEL", "PHL"]})
        assert many["Content-Disposition"] == 'attachment; filename="reminders-test-round.zip"'
        assert round_.dispatches.count() == 3

    def test_no_letter_of_reminding_to_who_answered(self, editor):
        ReplyFactory(addressee=to(out(), "BEL"))
        page = editor.post(TEST, {"act": "letters", "letter": "reminder", "state": ["BEL", "PHL"]}).content.decode()
        assert "Not to be reminded, untick them: Belgium" in page

    @pytest.mark.parametrize(
        "wrong",
        [
            pytest.param({"day": ""}, id="no day"),
            pytest.param({"day": "2026-02-30"}, id="no such day"),
            pytest.param({"day": "2999-01-01"}, id="day to come"),
            pytest.param({"kind": "x"}, id="unknown kind"),
            pytest.param({"channel": "x"}, id="unknown channel"),
            pytest.param({"outcome": "x" * 201}, id="too long"),
            pytest.param({"outcome": "\0"}, id="null character"),
            pytest.param({"state": []}, id="nobody ticked"),
            pytest.param({"state": ["\0", "XXX", "BE"]}, id="no States"),
            pytest.param({"extended_to": "2026-05-01"}, id="a later day with a call"),
        ],
    )
    def test_an_error_keeps_what_was_typed_and_ticked(self, editor, wrong):
        round_ = out()
        response = editor.post(TEST, {"state": ["PHL"], **CALL, "outcome": "typed", **wrong})
        page = response.content.decode()
        assert response.status_code == 200
        assert "errorlist" in page
        assert "outcome" in wrong or 'value="typed"' in page
        assert "state" in wrong or re.search(r'value="PHL"[^>]* checked', page)
        assert round_.dispatches.filter(kind="call").count() == 0

    def test_what_was_just_logged_is_taken_back_by_one_button(self, editor):
        round_ = out()
        page = editor.post(TEST + "?q=b&tick=all", {**CALL, "state": ["BEL", "PHL"]}, follow=True)
        assert page.redirect_chain == [(TEST + "?q=b", 302)], "not all are ticked again, or the filter is lost"
        (offered,) = re.findall(r'name="dispatch" value="(\d+)"', page.content.decode())
        calls = round_.dispatches.standing().filter(kind="call")
        assert calls.filter(pk=offered).exists()
        again = editor.get(TEST).content.decode()
        assert 'name="dispatch"' not in again
        posted = {"act": "take_back", "dispatch": offered, "others": "on", "reason": "Logged by mistake"}
        page = editor.post(TEST, posted, follow=True).content.decode()
        assert "2 events taken back." in page
        assert not calls.exists()
        assert round_.dispatches.filter(kind="call", withdrawal_reason="Logged by mistake").count() == 2

    @pytest.mark.parametrize("dispatch", ["", "x", "1" * 30, "0"])
    def test_lines_that_are_none_are_not_taken_back(self, editor, dispatch):
        out()
        assert editor.post(TEST, {"act": "take_back", "dispatch": dispatch, "reason": "x"}).status_code == 404

    def test_an_unknown_act_is_a_bad_request(self, editor):
        out()
        assert editor.post(TEST, {"act": "x"}).status_code == 400
        assert editor.post(TEST + "circulate/", {"act": "x"}).status_code == 400
        assert editor.post(TEST + "circulate/").status_code == 400


class TestLedger:
    def test_everything_in_order_and_one_more(self, editor):
        round_ = out()
        later = DEADLINE + timedelta(14)
        editor.post(
            TEST + "dispatches/bel/",
            {"kind": "extension", "channel": "fax", "day": "2026-04-08", "extended_to": later.isoformat()},
        )
        assert to(round_, "BEL").extended_to == later
        page = editor.get(TEST + "dispatches/bel/").content.decode()
        assert page.index("2 March 2026</td>") < page.index("8 April 2026</td>")

    def test_replies_stand_in_it_too_also_withdrawn_ones(self, editor, persona):
        addressee = to(out(), "BEL")
        fields = {"addressee": addressee, "channel": "note_verbale", "received_on": date(2026, 4, 7)}
        ReplyFactory(withdrawn_on=SENT, withdrawn_by=persona("editor"), withdrawal_reason="Sent <twice>", **fields)
        ReplyFactory(number=2, **fields | {"received_on": date(2026, 4, 9)})
        editor.post(TEST + "dispatches/bel/", {"kind": "call", "channel": "fax", "day": "2026-04-08"})
        page = editor.get(TEST + "dispatches/bel/").content.decode()
        days = [page.index(f"{day} April 2026</td>") for day in (7, 8, 9)]
        assert days == sorted(days)
        assert "by editor: Sent &lt;twice&gt;" in page
        assert "Reply received 2" in page

    def test_an_error_keeps_what_was_typed(self, editor):
        out()
        form = {"kind": "call", "channel": "fax", "day": "2026-01-01", "outcome": "typed"}
        page = editor.post(TEST + "dispatches/bel/", form).content.decode()
        assert "This day is before the round went out." in page
        assert 'value="typed"' in page

    @pytest.mark.parametrize("path", ["dispatches/xxx/", "dispatches/jor/"])
    def test_a_state_that_is_no_addressee_is_not_found(self, editor, path):
        out()
        assert editor.get(TEST + path).status_code == 404


class TestCirculation:
    def test_from_draft_to_closed(self, editor):
        round_ = draft()
        assert (
            b"192 addressees added."
            in editor.post(TEST + "circulate/", {"act": "everyone", "to-day": "2026-03-01"}, follow=True).content
        )
        editor.post(TEST + "circulate/", {"act": "circulate", "day": "2026-03-02", "channel": "fax"})
        round_.refresh_from_db()
        assert (round_.status, round_.dispatches.count()) == ("circulated", 195)
        editor.post(TEST + "circulate/", {"act": "close"})
        round_.refresh_from_db()
        assert round_.status == "closed"

    def test_to_a_group(self, editor):
        draft()
        form = {"act": "group", "to-day": "2026-03-01", "to-group": group_of("ldc")}
        assert b"addressees added." in editor.post(TEST + "circulate/", form, follow=True).content
        page = editor.post(TEST + "circulate/", {**form, "to-group": ""}).content
        assert b"Choose a group." in page

    def test_what_it_lacks_is_listed_before_anything_is_tried(self, editor):
        round_ = draft()
        round_.questions.update(text_fr="")
        assert b"Question 1 has no text in: French." in editor.get(TEST + "circulate/").content
        page = editor.post(TEST + "circulate/", {"act": "circulate", "day": "2026-03-02", "channel": "fax"}).content
        assert page.count(b"Question 1 has no text in: French.") == 2
        assert b'value="2026-03-02"' in page


class TestMessages:
    @pytest.fixture
    def begun(self):
        round_ = out()
        dispatch = round_.dispatches.get(addressee__state__iso3="BEL")
        return Message.objects.create(
            dispatch=dispatch,
            recipient="bel@example.org",
            subject="S",
            body="B",
            begun_at=timezone.now() - timedelta(hours=1),
        )

    def test_what_was_begun_is_said_on_the_rounds_page_and_listed(self, editor, begun):
        assert b"Some e-mails were begun and not finished." in editor.get(TEST).content
        assert b"bel@example.org" in editor.get(TEST + "dispatches/").content

    @pytest.mark.parametrize("was_sent", ["yes", "no"])
    def test_a_person_decides(self, editor, begun, was_sent):
        assert editor.post(TEST + "dispatches/", {"message": begun.pk, "was_sent": was_sent}).status_code == 302
        begun.refresh_from_db()
        assert ((begun.sent_at is not None), (begun.begun_at is not None)) == (was_sent == "yes", was_sent == "yes")
        assert b"Some e-mails were begun" not in editor.get(TEST).content

    @pytest.mark.parametrize("number", ["", "x", "9" * 30, "²", "0"])
    def test_a_message_that_is_none_is_not_found(self, editor, begun, number):
        assert editor.post(TEST + "dispatches/", {"message": number}).status_code == 404

    def test_one_of_another_round_is_not_found(self, editor, begun):
        assert editor.post(SAMPLE + "dispatches/", {"message": begun.pk, "was_sent": "yes"}).status_code == 404


class TestLetterPreview:
    def test_as_the_state_gets_it(self, editor):
        page = editor.get(SAMPLE + "letters/?state=JOR&letter=reminder").content.decode()
        assert '<article class="letter" lang="ar" dir="rtl">' in page
        assert "الأردن" in page

    @pytest.mark.parametrize("query", ["?state=XXX&letter=letter", "?state=JOR&letter=x", "?state=%00&letter=letter"])
    def test_a_state_or_text_that_is_none_is_said(self, editor, query):
        response = editor.get(SAMPLE + "letters/" + query)
        assert response.status_code == 200
        assert "errorlist" in response.content.decode()

    def test_a_text_that_lacks_is_said(self, editor):
        out().letters.filter(language="fr").delete()
        page = editor.get(TEST + "letters/?state=BEL&letter=reminder").content.decode()
        assert "There is no text of the reminder in French." in page


@pytest.mark.parametrize("path", PAGES)
def test_few_queries(editor, path):
    with CaptureQueriesContext(connection) as queries:
        assert editor.get(SAMPLE + path).status_code == 200
    assert len(queries) <= MOST_QUERIES, "\n".join(query["sql"][:150] for query in queries)


def test_few_queries_with_every_filter(editor):
    query = f"?standing=all&group={group_of('ldc')}&language=en&before=2026-04-10&q=a&day=2026-05-01"
    with CaptureQueriesContext(connection) as queries:
        assert editor.get(SAMPLE + query).status_code == 200
    assert len(queries) <= MOST_QUERIES, "\n".join(query["sql"][:150] for query in queries)


# Who may open which page; everyone else is refused.
READERS = {
    "": {"editor", "second editor", "coder a", "coder b", "reviewer", "publisher"},
    "dispatches/bel/": {"editor", "second editor", "coder a", "coder b", "reviewer", "publisher"},
    "letters/": {"editor", "second editor"},
    "dispatches/": {"editor", "second editor"},
    "circulate/": {"editor", "second editor"},
}
WRITES = {
    "": [
        {**CALL, "state": "BEL"},
        {"act": "queue", "letter": "letter", "state": "BEL"},
        {"act": "letters", "letter": "letter", "state": "BEL"},
        {"act": "take_back", "dispatch": "1"},
    ],
    "dispatches/bel/": [
        {"kind": "call", "channel": "telephone", "day": "2026-04-08"},
        {"act": "take_back", "dispatch": "1"},
    ],
    "dispatches/": [{"message": "1", "was_sent": "yes"}],
    "circulate/": [{"act": "close"}, {"act": "everyone"}, {"act": "group"}, {"act": "circulate"}, {"act": "version"}],
}


@pytest.mark.parametrize("name", PERSONAS)
@pytest.mark.parametrize("path", READERS)
def test_who_may_open_what(client_of, name, path):
    out()
    assert client_of(name).get(TEST + path).status_code == (200 if name in READERS[path] else 403)


@pytest.mark.parametrize("name", [name for name in PERSONAS if "editor" not in name])
@pytest.mark.parametrize("path", WRITES)
def test_only_editors_write(client_of, name, path):
    round_, client = out(), client_of(name)
    for form in WRITES[path]:
        assert client.post(TEST + path, form).status_code == 403
    round_.refresh_from_db()
    assert (round_.status, round_.dispatches.count()) == ("circulated", 3)


@pytest.mark.parametrize("path", READERS)
def test_visitors_are_asked_to_sign_in(client, path):
    out()
    response = client.get(TEST + path)
    assert response.status_code == 302
    assert response["Location"].startswith("/accounts/login/")


@pytest.mark.parametrize("name", sorted(READERS[""]))
def test_the_bar_names_only_what_one_may_do(client_of, name):
    page = client_of(name).get(SAMPLE).content.decode()
    assert ("/circulate/" in page) is ("editor" in name)
    assert ('value="queue"' in page) is ("editor" in name)


@pytest.mark.parametrize("path", ["", "circulate/", "letters/", "dispatches/", "dispatches/bel/"])
def test_a_round_that_is_none_is_not_found(editor, path):
    assert editor.get("/admin/rounds/nothing/" + path).status_code == 404


def test_the_frame_of_the_admin_is_around_the_page(editor):
    page = editor.get(SAMPLE).content.decode()
    assert "GFMD follow-up dashboard" in page
    assert 'id="logout-form"' in page
    assert "Django administration" not in page


@pytest.mark.parametrize(
    ("body", "is_saved"),
    [pytest.param("Dear {state}", True, id="known"), pytest.param("Dear {country}", False, id="unknown")],
)
def test_the_admin_refuses_words_in_braces_that_are_not_known(editor, body, is_saved):
    round_ = out()
    round_.letters.all().delete()
    form = {"round": round_.pk, "kind": "letter", "language": "en", "subject": "S", "body": body}
    response = editor.post("/admin/questionnaires/letter/add/", form)
    assert round_.letters.exists() is is_saved
    assert is_saved or b"Words in braces that are not known: {country}." in response.content


class TestTakingBack:
    """The ledger of a State: a line logged by mistake is struck, with who, when and why."""

    @pytest.fixture
    def rows(self, persona):
        round_ = out()
        addressees = [to(round_, "BEL"), to(round_, "PHL")]
        told = {"kind": "call", "channel": "telephone", "day": SENT, "outcome": "Will answer."}
        return log(by=persona("editor"), round_=round_, addressees=addressees, **told)

    def address(self, iso3="bel"):
        return f"/admin/rounds/test-round/dispatches/{iso3}/"

    def test_it_is_struck_and_says_why(self, rows, client_of):
        client = client_of("second editor")
        assert "also of 1 other State" in client.get(self.address()).content.decode()
        posted = {"act": "take_back", "dispatch": rows[0].pk, "reason": "Another <b>round</b>."}
        text = client.post(self.address(), posted, follow=True).content.decode()
        assert "1 event taken back." in text
        assert "<s>Will answer.</s>" in text
        assert "by second-editor: Another &lt;b&gt;round&lt;/b&gt;." in text
        assert "Will answer." in client.get(self.address("phl")).content.decode()
        assert "<s>" not in client.get(self.address("phl")).content.decode()
        assert Dispatch.objects.standing().filter(round__slug="test-round", kind="call").count() == 1

    def test_all_at_once(self, rows, client_of):
        posted = {"act": "take_back", "dispatch": rows[0].pk, "reason": "Another round.", "others": "on"}
        text = client_of("editor").post(self.address(), posted, follow=True).content.decode()
        assert "2 events taken back." in text
        assert not Dispatch.objects.standing().filter(round__slug="test-round", kind="call").exists()

    def test_without_a_reason_it_stays_and_what_was_typed_is_kept(self, rows, client_of):
        client = client_of("editor")
        response = client.post(self.address(), {"act": "take_back", "dispatch": rows[0].pk, "reason": "x" * 301})
        assert "at most 300 characters" in response.content.decode()
        assert "x" * 301 in response.content.decode()
        assert Dispatch.objects.standing().filter(round__slug="test-round", kind="call").count() == 2

    @pytest.mark.parametrize("number", ["", "0", "x", "٣", "9" * 30, "of another State"])
    def test_nothing_else_is_taken_back(self, rows, client_of, number):
        number = rows[1].pk if number == "of another State" else number
        posted = {"act": "take_back", "dispatch": number, "reason": "Another round."}
        assert client_of("editor").post(self.address(), posted).status_code == 404
        assert Dispatch.objects.standing().filter(round__slug="test-round", kind="call").count() == 2

    @pytest.mark.parametrize("name", [name for name in PERSONAS if "editor" not in name])
    def test_only_who_follows_up_may(self, rows, client_of, name):
        posted = {"act": "take_back", "dispatch": rows[0].pk, "reason": "Another round."}
        assert client_of(name).post(self.address(), posted).status_code == 403
        assert "take_back" not in client_of(name).get(self.address()).content.decode()

    def test_an_event_of_all_and_a_sent_email_have_no_verb(self, rows, client_of):
        round_ = rows[0].round
        round_.dispatches.create(kind="letter", channel="fax", starts_on=SENT, precision="day")
        sent = event(to(round_, "BEL"), "letter", SENT, "e_mail")
        MessageFactory(dispatch=sent, begun_at=timezone.now(), sent_at=timezone.now())
        text = client_of("editor").get(self.address()).content.decode()
        assert text.count('value="take_back"') == 2  # the letter that `out` logs, and the call

    def test_it_waits_no_more(self, client_of, persona):
        round_ = out()
        rows = queue(by=persona("editor"), round_=round_, addressees=[to(round_, "BEL")], kind="letter").dispatches
        page = "/admin/rounds/test-round/dispatches/"
        assert "Waiting: 1" in client_of("editor").get(page).content.decode()
        posted = {"act": "take_back", "dispatch": rows[0].pk, "reason": "Another round."}
        client_of("editor").post(self.address(), posted)
        assert "Waiting: 0" in client_of("editor").get(page).content.decode()

    def test_the_admin_deletes_no_line(self, rows, admin_client):
        assert admin_client.get(f"/admin/questionnaires/dispatch/{rows[0].pk}/delete/").status_code == 403
        text = admin_client.get(f"/admin/questionnaires/dispatch/{rows[0].pk}/change/").content.decode()
        assert 'name="withdrawal_reason"' not in text
