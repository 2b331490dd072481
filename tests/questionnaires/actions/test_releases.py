"""A release freezes a round under a number; who may make it, of what, and when there is something new."""

import hashlib
import json
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, transaction

from gfmd.core.history import history_of
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.approval import propose, send_back
from gfmd.questionnaires.actions.releases import canonical, digest, release
from gfmd.questionnaires.models import Answer, Release, Reply, Round
from tests.personas import PERSONAS
from tests.questionnaires.rounds import CIRCULATED, RECEIVED, TODAY, circulated_round, past_the_steps, reply_in

pytestmark = pytest.mark.django_db
DUE = TODAY - timedelta(days=1)


def told(round_, day):
    """Stands for the results: what is public of the round."""
    answers = Answer.objects.filter(question__round=round_).public()
    return {"as_of": day.isoformat(), "yes": answers.filter(yes=True).count(), "titles": {"ü": 1, "a": [1, None]}}


@pytest.fixture
def round_():
    return circulated_round()


@pytest.fixture
def make(round_, persona):
    return lambda status, **fields: reply_in(round_, status, by=persona("editor"), **fields)


@pytest.fixture
def publish(round_, persona):
    def made(**fields):
        given = {"content": told, "as_of": TODAY, "note": " First. ", "by": persona("publisher"), "on": TODAY}
        return release(round=round_, **given | fields)

    return made


def status_of(reply):
    return Reply.objects.get(pk=reply.pk).status


def confirmed(persona):
    return {"confirmed_by": persona("focal point"), "confirmed_on": TODAY}


class TestFreezing:
    def test_the_first_release(self, make, publish, persona, round_):
        reply = make("checked", **confirmed(persona))
        made = publish()
        made.refresh_from_db()
        assert (made.number, made.as_of, made.released_on, made.note) == (1, TODAY, TODAY, "First.")
        assert made.released_by == persona("publisher")
        assert made.content == told(round_, TODAY)
        assert made.content["yes"] == 1, "frozen after the replies are published, not before"
        assert status_of(reply) == "published"
        event = history_of(Reply).objects.filter(pgh_obj_id=reply.pk).latest("pgh_id")
        assert event.pgh_context.metadata["user"] == persona("publisher").pk

    def test_the_digest_is_of_what_is_stored(self, make, publish, persona):
        make("checked", **confirmed(persona))
        made = Release.objects.get(pk=publish().pk)
        by_hand = json.dumps(made.content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert made.sha256 == hashlib.sha256(by_hand.encode("utf-8")).hexdigest() == digest(made.content)

    def test_the_digest_does_not_know_the_order_of_keys(self):
        assert digest({"a": 1, "b": "é"}) == digest({"b": "é", "a": 1}) != digest({"a": 1, "b": "e"})
        assert canonical({"b": "é", "a": [1, None]}) == '{"a":[1,null],"b":"é"}'.encode()

    def test_a_correction_makes_a_new_release_and_the_old_one_stays(self, make, publish, persona):
        make("checked", **confirmed(persona))
        first = publish()
        make("checked", iso3="VUT", **confirmed(persona))
        second = publish(note="Another reply.")
        first.refresh_from_db()
        assert (first.number, first.content["yes"], second.number, second.content["yes"]) == (1, 1, 2, 2)

    def test_a_reply_sent_back_leaves_the_next_release_and_not_the_last(self, make, publish, persona):
        reply = make("checked", **confirmed(persona))
        make("checked", iso3="VUT", **confirmed(persona))
        first = publish()
        send_back(reply=reply, reason="Wrong.", by=persona("reviewer"))
        assert publish().content["yes"] == 1
        assert Release.objects.get(pk=first.pk).content["yes"] == 2

    def test_a_release_cannot_change(self, make, publish, persona):
        make("checked", **confirmed(persona))
        made = publish()
        for change in (lambda: Release.objects.filter(pk=made.pk).update(note="x"), made.delete):
            with pytest.raises(DatabaseError), transaction.atomic():
                change()

    def test_numbers_count_in_each_round(self, make, publish, persona, round_):
        make("checked", **confirmed(persona))
        publish()
        other = circulated_round()
        reply_in(other, "checked", by=persona("editor"), **confirmed(persona))
        made = release(round=other, content=told, as_of=TODAY, note="", by=persona("publisher"), on=TODAY)
        assert made.number == 1

    @pytest.mark.parametrize(("before", "after"), [("closed", "published"), ("circulated", "circulated")])
    def test_a_closed_round_is_published_and_an_open_one_stays_open(
        self, before, after, make, publish, persona, round_
    ):
        with past_the_steps():
            Round.objects.filter(pk=round_.pk).update(status=before)
        make("checked", **confirmed(persona))
        publish()
        assert Round.objects.get(pk=round_.pk).status == after


class TestWhatMoves:
    @pytest.mark.parametrize(
        ("due", "moves"),
        [
            pytest.param(DUE, True, id="the last day has passed"),
            pytest.param(TODAY, False, id="on the last day"),
            pytest.param(TODAY + timedelta(days=1), False, id="before the last day"),
        ],
    )
    def test_unconfirmed_after_the_day_to_confirm_by(self, due, moves, make, publish, persona):
        make("checked", iso3="VUT", **confirmed(persona))
        reply = make("checked", confirmation_due_on=due)
        publish()
        assert status_of(reply) == ("published" if moves else "checked")

    @pytest.mark.parametrize("status", ["received", "entered", "coded"])
    def test_nothing_that_is_not_checked(self, status, make, publish, persona):
        make("checked", iso3="VUT", **confirmed(persona))
        reply = make(status)
        publish()
        assert status_of(reply) == status

    def test_nothing_withdrawn(self, make, publish, persona):
        make("checked", iso3="VUT", **confirmed(persona))
        gone = {"withdrawn_by": persona("editor"), "withdrawn_on": TODAY, "withdrawal_reason": "A wrong State."}
        reply = make("checked", confirmation_due_on=DUE, **gone)
        publish()
        assert status_of(reply) == "checked"

    def test_nothing_with_an_open_proposal(self, make, publish, persona, round_):
        make("checked", iso3="VUT", **confirmed(persona))
        reply = make("checked", confirmation_due_on=DUE)
        question = round_.questions.get(number=1)
        propose(reply=reply, question=question, text="x", reason="x", by=persona("focal point"), on=TODAY)
        publish()
        assert status_of(reply) == "checked"

    def test_nothing_received_after_the_day_it_tells_of(self, make, publish, persona):
        make("checked", iso3="VUT", received_on=CIRCULATED, **confirmed(persona))
        reply = make("checked", **confirmed(persona))
        publish(as_of=RECEIVED - timedelta(days=1))
        assert status_of(reply) == "checked"

    def test_nothing_of_another_round(self, make, publish, persona):
        make("checked", **confirmed(persona))
        other = reply_in(circulated_round(), "checked", by=persona("editor"), **confirmed(persona))
        publish()
        assert status_of(other) == "checked"


class TestRefusals:
    def test_nothing_new(self, make, publish, persona):
        make("checked", **confirmed(persona))
        publish()
        with pytest.raises(Refused, match="since release 1"):
            publish()
        with pytest.raises(Refused, match="since release 1"):
            publish(as_of=TODAY + timedelta(days=1), on=TODAY + timedelta(days=1))
        assert Release.objects.filter(number=2).count() == 0

    def test_a_refused_release_moves_nothing(self, make, publish, persona):
        reply = make("checked", **confirmed(persona))
        publish()
        other = make("checked", iso3="VUT", **confirmed(persona))
        with pytest.raises(Refused, match="since release 1"):
            publish(content=lambda round_, day: Release.objects.get(number=1).content)
        assert (status_of(reply), status_of(other)) == ("published", "checked")

    def test_no_reply_to_publish(self, make, publish):
        make("checked")
        with pytest.raises(Refused, match="No reply"):
            publish()

    @pytest.mark.parametrize(
        ("day", "why"),
        [
            pytest.param(TODAY + timedelta(days=1), "to come", id="tomorrow"),
            pytest.param(CIRCULATED - timedelta(days=1), "before the round", id="before circulation"),
        ],
    )
    def test_a_day_it_cannot_tell_of(self, day, why, make, publish, persona):
        make("checked", **confirmed(persona))
        with pytest.raises(Refused, match=why):
            publish(as_of=day)

    def test_a_draft(self, make, publish, persona, round_):
        make("checked", **confirmed(persona))
        with past_the_steps():
            Round.objects.filter(pk=round_.pk).update(status="draft")
        with pytest.raises(Refused, match="not been circulated"):
            publish()

    def test_content_that_is_no_plain_json(self, make, publish, persona):
        reply = make("checked", **confirmed(persona))
        for broken in ({"day": TODAY}, {"rate": float("nan")}):
            with pytest.raises((TypeError, ValueError)), transaction.atomic():
                publish(content=lambda round_, day, broken=broken: broken)
        assert status_of(reply) == "checked"

    @pytest.mark.parametrize("name", sorted({*PERSONAS} - {"publisher"}))
    def test_only_a_publisher(self, name, make, publish, persona):
        make("checked", **confirmed(persona))
        with pytest.raises(PermissionDenied):
            publish(by=persona(name))
