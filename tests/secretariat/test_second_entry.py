"""Double entry: who is picked, that the second sees nothing of the first, and how the two become one."""

import hashlib
from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from gfmd.places.models import State
from gfmd.questionnaires.actions import Refused, replies
from gfmd.questionnaires.actions.answers import Given, save_answers
from gfmd.questionnaires.actions.approval import check_reply
from gfmd.questionnaires.actions.second_entry import differences, enter_second, merge
from gfmd.questionnaires.models import Addressee, Reply, Round, SecondEntry
from tests.factories import RoundFactory
from tests.questionnaires.actions.small_rounds import again, small_round

pytestmark = pytest.mark.django_db


@pytest.fixture
def small():
    return small_round(double_entry_percent=100)


@pytest.fixture
def first(persona):
    return persona("editor")


@pytest.fixture
def second(persona):
    return persona("second editor")


def values(small, **by_kind):
    return {small.questions[kind].pk: given for kind, given in by_kind.items()}


def entered_once(small, by):
    given = values(
        small, yes_no=Given(yes=True), number=Given(number=Decimal(4)), open=Given(text="Oui.", language="fr")
    )
    return save_answers(reply=small.reply, given=given, by=by)


def url(small, name):
    return reverse(f"secretariat:{name}", args=[small.round.slug, "bel"])


def lot(reply):
    """The twin of the lot the database draws, 0 to 99."""
    name = f"{reply.addressee.round.slug}#{reply.addressee.state.iso3}#{reply.number}"
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") % 100


@pytest.mark.parametrize("percent", [0, 1, 10, 50, 100])
def test_the_lot_picks_the_share_that_was_set_and_nothing_typed_by_a_state(percent):
    round_ = RoundFactory(slug=f"round-of-{percent}", double_entry_percent=percent)
    addressees = Addressee.objects.bulk_create(
        Addressee(round=round_, state=state) for state in State.objects.order_by("iso3")
    )
    told = {"received_on": date(2026, 2, 1), "language": "fr", "is_entered_twice": True}
    Reply.objects.bulk_create(
        Reply(addressee=addressee, channel="portal" if place % 10 == 0 else "fax", **told)
        for place, addressee in enumerate(addressees)
    )
    replies = list(Reply.objects.filter(addressee__round=round_).select_related("addressee__round", "addressee__state"))
    picked = [reply.is_entered_twice for reply in replies]
    assert picked == [reply.channel != "portal" and lot(reply) < percent for reply in replies]
    assert abs(sum(picked) / (0.9 * len(replies)) - percent / 100) < 0.1


def test_a_later_share_is_for_later_replies(small, persona):
    """Neither the share nor what is written about a reply, nor where it is moved, changes what was drawn."""
    assert small.reply.is_entered_twice
    Round.objects.filter(pk=small.round.pk).update(double_entry_percent=0)
    Reply.objects.filter(pk=small.reply.pk).update(is_entered_twice=False, channel="portal")
    reply = replies.move(reply=again(small.reply), addressee=small.addressees["ESP"], by=persona("editor"))
    assert again(reply).is_entered_twice
    told = {"received_on": date(2026, 2, 1), "channel": "fax", "language": "fr", "version": 1}
    later = replies.register(addressee=small.addressees["PHL"], by=persona("editor"), **told)
    assert not later.is_entered_twice
    Round.objects.filter(pk=small.round.pk).update(double_entry_percent=100)
    assert not again(later).is_entered_twice
    assert replies.register(addressee=small.addressees["BEL"], by=persona("editor"), **told).is_entered_twice


def test_finishing_waits_for_the_second_entry_and_for_its_comparison(small, first, second):
    seen = entered_once(small, first).saved
    with pytest.raises(Refused, match="second person"):
        replies.finish_entry(reply=small.reply, by=first)
    given = values(small, yes_no=Given(yes=False), number=Given(number=Decimal(4)))
    enter_second(reply=small.reply, given=given, by=second)
    with pytest.raises(Refused, match="differ"):
        replies.finish_entry(reply=small.reply, by=first)
    (difference,) = differences(small.reply)
    assert (difference.question, difference.first.yes, difference.second.yes) == (
        small.questions["yes_no"],
        True,
        False,
    )
    pk = small.questions["yes_no"].pk
    merge(reply=small.reply, taken={pk: ("second", seen[pk])}, by=first)
    assert small.reply.answers.get(question=pk).yes is False
    replies.finish_entry(reply=small.reply, by=first)


def test_a_reply_that_lacks_its_second_entry_is_not_checked(small, first, second, persona):
    """Finishing the entry waits for it; a reply that was called entered by other ways does too."""
    entered_once(small, first)
    Reply.objects.filter(pk=small.reply.pk).update(status="entered")
    with pytest.raises(Refused, match="second person"):
        check_reply(reply=small.reply, by=persona("reviewer"), on=date(2026, 3, 1))
    enter_second(reply=small.reply, given={}, by=second)
    assert check_reply(reply=small.reply, by=persona("reviewer"), on=date(2026, 3, 1)).status == "checked"


def test_taking_the_first_settles_it_and_keeps_what_the_second_said(small, first, second):
    seen = entered_once(small, first).saved
    enter_second(reply=small.reply, given={}, by=second)
    assert len(differences(small.reply)) == 2
    taken = {d.question.pk: ("first", seen[d.question.pk]) for d in differences(small.reply)}
    merge(reply=small.reply, taken=taken, by=second)
    assert differences(small.reply) == []
    entry = SecondEntry.objects.get(reply=small.reply, question=small.questions["yes_no"])
    assert (entry.yes, entry.entered_by) == (True, second)
    assert entry.events.order_by("pgh_id").first().yes is None


def test_a_comparison_of_an_older_entry_is_refused(small, first, second):
    seen = entered_once(small, first).saved
    enter_second(reply=small.reply, given={}, by=second)
    pk = small.questions["number"].pk
    save_answers(reply=small.reply, given={pk: Given(revision=seen[pk], number=Decimal(5))}, by=first)
    for which in ("first", "second"):
        assert set(merge(reply=small.reply, taken={pk: (which, seen[pk])}, by=second).refused) == {pk}
    assert small.reply.answers.get(question=pk).number == 5


def test_who_made_the_first_entry_does_not_make_the_second(small, first, second):
    with pytest.raises(Refused, match="first time"):
        enter_second(reply=small.reply, given={}, by=second)
    entered_once(small, first)
    with pytest.raises(Refused, match="first entry"):
        enter_second(reply=small.reply, given={}, by=first)
    enter_second(reply=small.reply, given={}, by=second)
    with pytest.raises(Refused, match="twice"):
        enter_second(reply=small.reply, given={}, by=second)


def test_a_second_entry_is_whole_or_nothing(small, first, second):
    entered_once(small, first)
    wrong = values(small, number=Given(number=Decimal("1e13")), yes_no=Given(yes=True))
    assert set(enter_second(reply=small.reply, given=wrong, by=second).refused) == {small.questions["number"].pk}
    assert not SecondEntry.objects.exists()


def test_the_second_neither_sees_nor_changes_the_first(small, first, second, client_of):
    save_answers(reply=small.reply, given=values(small, number=Given(number=Decimal("4711"))), by=first)
    client = client_of("second editor")
    for name in ("reply", "second_entry", "compare_entries"):
        assert "4711" not in client.get(url(small, name)).content.decode()
    prefix = f"q{small.questions['number'].pk}"
    posted = {"reply": small.reply.pk, f"{prefix}-revision": "0", f"{prefix}-value": "1"}
    for headers in ({}, {"accept": "application/json"}):
        page = client.post(url(small, "save_answers"), posted, headers=headers).content.decode()
        assert "4711" not in page
        assert "you make the second" in page
    with pytest.raises(Refused):
        merge(reply=small.reply, taken={}, by=second)
    assert small.reply.answers.get().number == 4711
    assert "4711" in client_of("editor").get(url(small, "reply")).content.decode()


def test_the_second_may_enter_what_is_open(small, first, second):
    entered_once(small, first)
    pk = small.questions["open"].pk
    revision = small.reply.answers.get(question=pk).revision
    given = {pk: Given(revision=revision, text="Non.", language="fr")}
    assert set(save_answers(reply=small.reply, given=given, by=second).saved) == {pk}


def test_the_pages_enter_and_compare(small, first, client_of):
    entered_once(small, first)
    client = client_of("second editor")
    fields = {"reply": small.reply.pk}
    for kind in ("single", "multiple", "yes_no", "number", "date"):
        fields[f"q{small.questions[kind].pk}-revision"] = "0"
    yes_no, number = (f"q{small.questions[kind].pk}" for kind in ("yes_no", "number"))
    refused = client.post(url(small, "second_entry"), fields | {f"{number}-value": "vier", f"{yes_no}-value": "true"})
    assert refused.status_code == 409
    assert 'value="vier"' in refused.content.decode()
    client.post(url(small, "second_entry"), fields | {f"{number}-value": "5", f"{yes_no}-value": "true"})
    page = client.get(url(small, "compare_entries"))
    assert len(page.context["rows"]) == 1
    revision = page.context["rows"][0]["revision"]
    client.post(url(small, "compare_entries"), {"reply": small.reply.pk, number: f"second:{revision}"})
    assert small.reply.answers.get(question=small.questions["number"]).number == 5
    response = client.post(url(small, "save_answers"), {"reply": small.reply.pk, "then": "finish"}, follow=True)
    assert "The entry is finished." in response.content.decode()
    assert again(small.reply).status == "entered"


@pytest.mark.parametrize("taken", ["third:1", "first:x", "second:" + "9" * 20, "first", ""])
def test_a_choice_of_nothing_changes_nothing(small, first, second, client_of, taken):
    entered_once(small, first)
    enter_second(reply=small.reply, given={}, by=second)
    posted = {"reply": small.reply.pk, f"q{small.questions['number'].pk}": taken, "q٣": "first:1"}
    assert client_of("editor").post(url(small, "compare_entries"), posted).status_code == 200
    assert len(differences(small.reply)) == 2


def test_a_reply_that_is_not_picked_has_no_second_entry(client_of, persona):
    plain = small_round()
    with pytest.raises(Refused, match="once only"):
        enter_second(reply=plain.reply, given={}, by=persona("second editor"))
    assert client_of("editor").get(url(plain, "second_entry")).status_code == 404
    assert client_of("editor").get(url(plain, "compare_entries")).status_code == 404


@pytest.mark.parametrize("who", ["coder a", "reviewer", "publisher", "meeting admin", "focal point"])
def test_only_editors_enter_and_compare(small, persona, who):
    for act in (
        lambda: enter_second(reply=small.reply, given={}, by=persona(who)),
        lambda: merge(reply=small.reply, taken={}, by=persona(who)),
    ):
        with pytest.raises(PermissionDenied):
            act()
