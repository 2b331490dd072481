"""A reply as a whole: what each verb does, what it refuses, and to whom."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from gfmd.core.history import history_of
from gfmd.questionnaires.actions import Refused, replies
from gfmd.questionnaires.actions.answers import Given, save_answers
from gfmd.questionnaires.models import Reply
from tests.factories.questionnaires import AddresseeFactory
from tests.questionnaires.actions.small_rounds import again, small_round

pytestmark = pytest.mark.django_db
ARRIVAL = {"received_on": date(2026, 2, 3), "channel": "fax", "language": "fr", "version": 1}


@pytest.fixture
def small():
    return small_round()


@pytest.fixture
def editor(persona):
    return persona("editor")


def test_a_reply_is_registered(small, editor):
    reply = replies.register(addressee=small.addressees["ESP"], by=editor, **ARRIVAL)
    assert (reply.number, reply.status, reply.channel, reply.language) == (1, "received", "fax", "fr")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        pytest.param({"received_on": date(2026, 1, 14)}, "received_on", id="before the questionnaire went out"),
        pytest.param({"received_on": None}, "received_on", id="tomorrow"),
        pytest.param({"channel": "pigeon"}, "channel", id="no such channel"),
        pytest.param({"channel": "portal"}, "channel", id="the portal, where States register theirs"),
        pytest.param({"language": "de"}, "language", id="not an official language"),
        pytest.param({"version": 2}, "version", id="a version that has not gone out"),
        pytest.param({"version": 0}, "version", id="no version"),
    ],
)
def test_an_impossible_arrival_is_refused_at_its_field(small, editor, change, field):
    arrival = ARRIVAL | change
    arrival["received_on"] = arrival["received_on"] or timezone.localdate() + timedelta(days=1)
    with pytest.raises(Refused) as refusal:
        replies.register(addressee=small.addressees["ESP"], by=editor, **arrival)
    assert list(refusal.value.error_dict) == [field]


def test_the_days_at_the_edges_are_possible(small, editor):
    replies.register(
        addressee=small.addressees["ESP"], by=editor, **ARRIVAL | {"received_on": small.round.circulated_on}
    )
    replies.register(addressee=small.addressees["PHL"], by=editor, **ARRIVAL | {"received_on": timezone.localdate()})


def test_nothing_comes_back_from_a_round_that_has_not_gone_out(editor):
    with pytest.raises(Refused, match="not gone out"):
        replies.register(addressee=AddresseeFactory(), by=editor, **ARRIVAL)


def test_one_reply_stands_and_a_withdrawn_one_makes_room(small, editor):
    with pytest.raises(Refused, match="withdraw it first"):
        replies.register(addressee=small.addressees["BEL"], by=editor, **ARRIVAL)
    withdrawn = replies.withdraw(reply=small.reply, reason="A test page of the fax.", by=editor)
    assert (withdrawn.withdrawn_by, withdrawn.withdrawn_on) == (editor, timezone.localdate())
    second = replies.register(addressee=small.addressees["BEL"], by=editor, **ARRIVAL)
    assert second.number == 2
    with pytest.raises(Refused, match="withdraw it first"):
        replies.restore(reply=withdrawn, by=editor)
    replies.withdraw(reply=second, reason="Sent twice.", by=editor)
    restored = replies.restore(reply=withdrawn, by=editor)
    assert (restored.withdrawn_by, restored.withdrawn_on, restored.withdrawal_reason) == (None, None, "")


def test_a_withdrawal_is_undone_with_its_answers_and_its_history(small, editor):
    question = small.questions["yes_no"]
    save_answers(reply=small.reply, given={question.pk: Given(yes=True)}, by=editor)
    replies.withdraw(reply=small.reply, reason="Wrong round.", by=editor)
    replies.restore(reply=small.reply, by=editor)
    assert small.reply.answers.get().yes is True
    events = history_of(Reply).objects.filter(pgh_obj=small.reply.pk)
    assert "Wrong round." in set(events.values_list("withdrawal_reason", flat=True))


@pytest.mark.parametrize("reason", ["", "  \n ", "x" * 301, None])
def test_a_withdrawal_has_a_reason(small, editor, reason):
    with pytest.raises(Refused):
        replies.withdraw(reply=small.reply, reason=reason, by=editor)
    assert again(small.reply).withdrawn_on is None


def test_a_reply_moves_to_another_state_and_back(small, editor):
    moved = replies.move(reply=small.reply, addressee=small.addressees["ESP"], by=editor)
    assert (moved.addressee, moved.number) == (small.addressees["ESP"], 1)
    back = replies.move(reply=moved, addressee=small.addressees["BEL"], by=editor)
    assert (back.addressee, back.number) == (small.addressees["BEL"], 1)


def test_a_reply_does_not_move_onto_another_or_out_of_its_round(small, editor):
    replies.register(addressee=small.addressees["ESP"], by=editor, **ARRIVAL)
    for addressee in (small.addressees["ESP"], small.addressees["BEL"], small_round().addressees["PHL"]):
        with pytest.raises(Refused):
            replies.move(reply=small.reply, addressee=addressee, by=editor)


def test_a_reply_moves_beside_a_withdrawn_one(small, editor):
    first = replies.register(addressee=small.addressees["ESP"], by=editor, **ARRIVAL)
    replies.withdraw(reply=first, reason="Empty pages.", by=editor)
    assert replies.move(reply=small.reply, addressee=small.addressees["ESP"], by=editor).number == 2


def test_a_checked_reply_is_reopened_before_it_moves(small, editor, persona):
    Reply.objects.filter(pk=small.reply.pk).update(
        status="checked", checked_by=persona("reviewer"), checked_on=timezone.localdate()
    )
    with pytest.raises(Refused, match="reopen"):
        replies.move(reply=small.reply, addressee=small.addressees["ESP"], by=editor)


def test_finishing_names_what_is_required_and_blank(small, editor):
    save_answers(reply=small.reply, given={small.questions["yes_no"].pk: Given(yes=False)}, by=editor)
    blank = replies.finish_entry(reply=small.reply, by=editor)
    assert [question.kind for question in blank] == ["open"]
    reply = again(small.reply)
    assert (reply.status, reply.entered_by, reply.entered_on) == ("entered", editor, timezone.localdate())
    with pytest.raises(Refused, match="finished"):
        replies.finish_entry(reply=small.reply, by=editor)


def test_what_cannot_be_read_is_named_as_blank(small, editor):
    given = {small.questions["open"].pk: Given(is_unreadable=True), small.questions["yes_no"].pk: Given(yes=True)}
    save_answers(reply=small.reply, given=given, by=editor)
    assert [question.kind for question in replies.finish_entry(reply=small.reply, by=editor)] == ["open"]


@pytest.mark.parametrize("status", ["coded", "checked", "published"])
@pytest.mark.parametrize("who", ["editor", "reviewer"])
def test_reopening_takes_off_the_check_and_keeps_the_reason(small, persona, status, who):
    today = timezone.localdate()
    Reply.objects.filter(pk=small.reply.pk).update(
        status=status,
        checked_by=persona("reviewer"),
        checked_on=today,
        confirmed_by=persona("focal point"),
        confirmed_on=today,
        confirmation_due_on=today,
    )
    reply = replies.reopen(reply=small.reply, reason="Page 2 was read wrongly.", by=persona(who))
    assert reply.status == "entered"
    assert {reply.checked_by, reply.checked_on, reply.confirmed_by, reply.confirmed_on} == {None}
    assert reply.confirmation_due_on is None
    context = history_of(Reply).objects.filter(pgh_obj=reply.pk).order_by("pgh_id").last().pgh_context.metadata
    assert context == {"reason": "Page 2 was read wrongly.", "user": persona(who).pk}


def test_an_open_reply_is_not_reopened(small, editor):
    with pytest.raises(Refused, match="open"):
        replies.reopen(reply=small.reply, reason="Why not.", by=editor)


def test_a_withdrawn_reply_takes_no_verb_but_its_return(small, editor):
    reply = replies.withdraw(reply=small.reply, reason="Sent by mistake.", by=editor)
    for act in (
        lambda: replies.withdraw(reply=reply, reason="Again.", by=editor),
        lambda: replies.move(reply=reply, addressee=small.addressees["ESP"], by=editor),
        lambda: replies.finish_entry(reply=reply, by=editor),
        lambda: replies.reopen(reply=reply, reason="Again.", by=editor),
        lambda: save_answers(reply=reply, given={}, by=editor),
    ):
        with pytest.raises(Refused, match="withdrawn"):
            act()
    with pytest.raises(Refused, match="not withdrawn"):
        replies.restore(reply=replies.restore(reply=reply, by=editor), by=editor)


@pytest.mark.parametrize("who", ["coder a", "reviewer", "publisher", "meeting admin", "focal point"])
def test_nobody_but_editors_enters(small, persona, who):
    by = persona(who)
    for act in (
        lambda: replies.register(addressee=small.addressees["ESP"], by=by, **ARRIVAL),
        lambda: replies.withdraw(reply=small.reply, reason="x", by=by),
        lambda: replies.restore(reply=small.reply, by=by),
        lambda: replies.move(reply=small.reply, addressee=small.addressees["ESP"], by=by),
        lambda: replies.finish_entry(reply=small.reply, by=by),
        lambda: save_answers(reply=small.reply, given={}, by=by),
    ):
        with pytest.raises(PermissionDenied):
            act()


@pytest.mark.parametrize("who", ["coder a", "publisher", "meeting admin", "focal point"])
def test_only_editors_and_reviewers_reopen(small, persona, who):
    Reply.objects.filter(pk=small.reply.pk).update(status="coded")
    with pytest.raises(PermissionDenied):
        replies.reopen(reply=small.reply, reason="x", by=persona(who))
