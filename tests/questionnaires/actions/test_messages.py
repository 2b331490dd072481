"""E-mails go out once, whatever crashes and however many send at a time."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from smtplib import SMTPRecipientsRefused
from threading import Barrier

import pgtrigger
import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.dispatches import queue, remind
from gfmd.questionnaires.actions.messages import send_waiting, settle
from gfmd.questionnaires.models import Dispatch, Message
from tests.factories.questionnaires import ReplyFactory
from tests.personas import PERSONAS
from tests.questionnaires.actions.rounds import event, out, to

pytestmark = pytest.mark.django_db
DAY = date(2026, 4, 8)


class FailingBackend(EmailBackend):
    """Takes the first e-mail, then fails as a server that dies does, or refuses Belgium's address."""

    def send_messages(self, mails):
        if mails[0].to == ["bel@example.org"]:
            raise SMTPRecipientsRefused({"bel@example.org": (550, b"unknown")})
        if mail.outbox:
            raise ConnectionResetError("the server is gone")
        return super().send_messages(mails)


@pytest.fixture
def failing(settings):
    settings.EMAIL_BACKEND = f"{__name__}.FailingBackend"


@pytest.fixture
def editor(persona):
    return persona("editor")


@pytest.fixture
def waiting(editor):
    """A round with an e-mail waiting for each of its three States."""
    round_ = out()
    queue(by=editor, round_=round_, addressees=round_.addressees.all(), kind="letter", day=DAY)
    return round_


def states(found):
    return sorted(row.dispatch.addressee.state.iso3 for row in found)


def test_each_goes_out_once(waiting):
    assert send_waiting().sent == 3
    assert send_waiting().sent == 0
    assert sorted(m.to[0] for m in mail.outbox) == ["bel@example.org", "phl@example.org", "tuv@example.org"]
    assert mail.outbox[0].from_email == "dashboard@localhost"
    sent = Message.objects.filter(dispatch__round=waiting)
    assert all(row.begun_at <= row.sent_at for row in sent)


def test_what_the_server_refused_is_begun_and_the_rest_goes_on(waiting, failing):
    waiting.addressees.get(state__iso3="TUV").dispatches.filter(channel="e_mail").delete()
    with pytest.raises(CommandError, match="refused 1"):
        call_command("send_messages")
    assert states(Message.objects.filter(begun_at__isnull=False, sent_at=None)) == ["BEL"]
    assert [m.to for m in mail.outbox] == [["phl@example.org"]]


def test_a_crash_in_between_is_not_sent_again_by_itself(waiting, failing, settings):
    waiting.addressees.get(state__iso3="BEL").dispatches.filter(channel="e_mail").delete()
    with pytest.raises(ConnectionResetError):
        send_waiting()
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert send_waiting().sent == 0
    assert states(Message.objects.filter(begun_at__isnull=False, sent_at=None)) == ["TUV"]
    assert [m.to for m in mail.outbox] == [["phl@example.org"]]


def test_where_no_server_answers_nothing_is_begun(waiting, settings, monkeypatch):
    def closed(self):
        raise ConnectionRefusedError

    monkeypatch.setattr(EmailBackend, "open", closed)
    with pytest.raises(ConnectionRefusedError):
        send_waiting()
    assert not Message.objects.filter(dispatch__round=waiting, begun_at__isnull=False).exists()


@pytest.mark.parametrize("kind", ["answered", "declined"])
def test_a_reminder_overtaken_by_the_answer_is_dropped(editor, kind):
    round_ = out()
    queue(by=editor, round_=round_, addressees=round_.addressees.all(), kind="reminder", day=DAY)
    if kind == "answered":
        ReplyFactory(addressee=to(round_, "PHL"))
    else:
        event(to(round_, "PHL"), "decline", DAY)
    run = send_waiting()
    assert (run.sent, run.dropped) == (2, 1)
    reminders = Dispatch.objects.filter(round=round_, kind="reminder")
    assert sorted(reminders.values_list("addressee__state__iso3", flat=True)) == ["BEL", "TUV"]


class TestSettling:
    @pytest.fixture
    def begun(self, waiting):
        message = Message.objects.filter(dispatch__round=waiting).first()
        message.begun_at = timezone.now() - timedelta(hours=1)
        message.save()
        return message

    def test_it_went_out(self, editor, begun):
        assert settle(by=editor, message=begun, was_sent=True).sent_at is not None
        assert send_waiting().sent == 2

    def test_it_did_not_and_waits_again(self, editor, begun):
        settle(by=editor, message=begun, was_sent=False)
        assert send_waiting().sent == 3

    def test_what_may_be_on_its_way_is_left_alone(self, editor, begun):
        Message.objects.filter(pk=begun.pk).update(begun_at=timezone.now())
        with pytest.raises(Refused):
            settle(by=editor, message=begun, was_sent=False)

    def test_what_waits_or_was_sent_is_not_decided(self, editor, waiting):
        message = Message.objects.filter(dispatch__round=waiting).first()
        with pytest.raises(Refused):
            settle(by=editor, message=message, was_sent=True)
        send_waiting()
        with pytest.raises(Refused):
            settle(by=editor, message=message, was_sent=False)

    @pytest.mark.parametrize("name", [name for name in PERSONAS if "editor" not in name])
    def test_only_by_editors(self, persona, begun, name):
        with pytest.raises(PermissionDenied):
            settle(by=persona(name), message=begun, was_sent=True)


def at_once(act, n=4):
    """What `act` returned in each of `n` threads that began together, each on a connection that commits."""
    barrier = Barrier(n)

    def run(_place):
        try:
            connection.ensure_connection()
            barrier.wait(timeout=20)
            return act()
        finally:
            connection.close()

    with ThreadPoolExecutor(n) as pool:
        return list(pool.map(run, range(n)))


def remove(round_):
    with pgtrigger.ignore():  # the questions of a circulated version are not deleted otherwise
        round_.delete()


class TestSeveralAtOnce:
    """Real connections that commit, taken back by hand: a flush would take the seed with it."""

    @pytest.fixture
    def round_(self, db):
        (round_,) = at_once(lambda: out(steps=[DAY]), n=1)
        yield round_
        at_once(lambda: remove(round_), n=1)

    def test_a_planned_reminder_is_queued_once(self, round_):
        queued = at_once(lambda: len(remind(round_=round_, day=DAY)))
        assert sorted(queued) == [0, 0, 0, 3]
        assert Dispatch.objects.filter(round=round_, kind="reminder", step=1).count() == 3

    def test_an_e_mail_is_sent_once(self, round_):
        at_once(lambda: remind(round_=round_, day=DAY), n=1)
        assert sum(at_once(lambda: send_waiting().sent)) == 3
        assert sorted(m.to[0] for m in mail.outbox) == ["bel@example.org", "phl@example.org", "tuv@example.org"]

    def test_a_crash_leaves_it_begun_for_others_to_see(self, round_, failing):
        at_once(lambda: remind(round_=round_, day=DAY), n=1)
        with pytest.raises(ConnectionResetError):
            at_once(send_waiting, n=1)
        assert states(Message.objects.filter(begun_at__isnull=False, sent_at=None)) == ["BEL", "TUV"]
