"""E-mails that wait are handed over, each at most once; what a crash left in between is for a person to decide."""

from dataclasses import dataclass
from datetime import timedelta
from smtplib import SMTPDataError, SMTPRecipientsRefused, SMTPSenderRefused

import pghistory
from django.core.mail import EmailMessage, get_connection
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from gfmd.questionnaires.actions import Refused, step
from gfmd.questionnaires.actions.dispatches import FOLLOW_UP, to_be_reminded
from gfmd.questionnaires.models import Dispatch, Message

# Longer than the site waits for a mail server: what was begun before that is no longer on its way.
ON_ITS_WAY = timedelta(minutes=10)
REFUSALS = (SMTPDataError, SMTPRecipientsRefused, SMTPSenderRefused)


@dataclass
class Sending:
    """How a run went. `refused`: (recipient, error) of what the server did not take; `dropped`: reminders whose State
    answered or declined while they waited."""

    sent: int
    dropped: int
    refused: list[tuple[str, str]]


def send_waiting():
    """Send every e-mail that waits; `Sending`. Any number of these may run at once.

    An error that is not about one e-mail ends the run: what was begun stays begun, the rest waits.
    """
    run = Sending(0, 0, [])
    with get_connection() as connection:  # open before anything is begun
        while True:
            message = _begin(run)
            if message is None:
                return run
            mail = EmailMessage(message.subject, message.body, to=[message.recipient], connection=connection)
            try:
                mail.send()
            except REFUSALS as error:
                run.refused.append((message.recipient, str(error)))
                continue
            Message.objects.filter(pk=message.pk).update(sent_at=timezone.now())
            run.sent += 1


def _begin(run):
    """The next e-mail, marked as begun and committed so; None when none waits."""
    while True:
        with transaction.atomic(durable=True), pghistory.context(command="send_messages"):
            waiting = Message.objects.waiting().select_for_update(skip_locked=True, of=("self",))
            message = waiting.select_related("dispatch__round").order_by("pk").first()
            if message is None:
                return None
            # Held by now: nobody takes it back any more. Somebody may have just before.
            if not Message.objects.waiting().filter(pk=message.pk).exists():
                continue
            if _is_still_to_go(message.dispatch):
                message.begun_at = timezone.now()
                message.save(update_fields=["begun_at"])
                return message
            message.dispatch.delete()  # it did not happen; the history keeps that it was planned
            run.dropped += 1


def _is_still_to_go(dispatch):
    is_reminder = dispatch.kind == Dispatch.Kind.REMINDER
    return not is_reminder or to_be_reminded(dispatch.round).filter(pk=dispatch.addressee_id).exists()


def settle(*, by, message, was_sent):
    """Say of an e-mail that was begun and not finished whether it went out. If not, it waits again."""
    with step(by, FOLLOW_UP):
        message = Message.objects.select_for_update().get(pk=message.pk)
        if message.begun_at is None or message.sent_at is not None:
            raise Refused(_("Nothing is to be decided about this e-mail."))
        if message.begun_at > timezone.now() - ON_ITS_WAY:
            raise Refused(_("This e-mail may be on its way. Wait ten minutes."))
        if was_sent:
            message.sent_at = timezone.now()
        else:
            message.begun_at = None
        message.save(update_fields=["begun_at", "sent_at"])
        return message
