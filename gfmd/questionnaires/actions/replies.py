"""A reply as a whole: registered, moved, withdrawn, finished, reopened. Its answers are in `answers`."""

import pghistory
from django.utils import timezone
from django.utils.translation import gettext as _

from gfmd.core.models import Language
from gfmd.questionnaires.actions import Refused, locked, require, stated, step
from gfmd.questionnaires.actions.answers import CHECK, ENTER, OPEN_TO_ENTRY
from gfmd.questionnaires.actions.entries import unanswered, waits_for_second_entry
from gfmd.questionnaires.actions.second_entry import differences
from gfmd.questionnaires.models import Addressee, Channel, Reply


def register(*, addressee, received_on, channel, language, version, by):
    """A reply has come: the new `Reply`, with nothing entered yet."""
    with step(by, ENTER):
        addressee = held_addressee(addressee)
        _check_arrival(addressee.round, received_on, channel, language, version)
        _check_free(addressee)
        reply = Reply.objects.create(
            addressee=addressee,
            number=next_number(addressee),
            received_on=received_on,
            channel=channel,
            language=language,
            version=version,
        )
        reply.refresh_from_db(fields=["is_entered_twice"])  # the database draws the lot
        return reply


def withdraw(*, reply, reason, by):
    """The reply no longer counts. It stays with all its answers, and `restore` brings it back."""
    with step(by, ENTER):
        reply, reason = locked(reply), stated(reason)
        _check_stands(reply)
        reply.withdrawn_by, reply.withdrawn_on, reply.withdrawal_reason = by, timezone.localdate(), reason
        reply.save(update_fields=["withdrawn_by", "withdrawn_on", "withdrawal_reason"])
        return reply


def restore(*, reply, by):
    """Undo a withdrawal."""
    with step(by, ENTER):
        held_addressee(reply.addressee)
        reply = locked(reply)
        if reply.withdrawn_on is None:
            raise Refused(_("This reply is not withdrawn."))
        _check_free(reply.addressee)
        reply.withdrawn_by, reply.withdrawn_on, reply.withdrawal_reason = None, None, ""
        reply.save(update_fields=["withdrawn_by", "withdrawn_on", "withdrawal_reason"])
        return reply


def move(*, reply, addressee, by):
    """The reply was entered for the wrong State: it goes to another addressee. To undo it, move it back.

    A checked reply is reopened first: whoever checked or confirmed it did so for that State.
    """
    with step(by, ENTER):
        addressee = held_addressee(addressee)
        reply = locked(reply)
        _check_stands(reply)
        _check_open(reply)
        if addressee.pk == reply.addressee_id:
            raise Refused(_("The reply is this State's already."))
        if addressee.round_id != reply.addressee.round_id:
            raise Refused(_("A reply stays in its round."))
        _check_free(addressee)
        reply.addressee, reply.number = addressee, next_number(addressee)
        reply.save(update_fields=["addressee", "number"])
        return reply


def finish_entry(*, reply, by):
    """All that the State wrote is entered. Gives the required questions left blank: a State need not answer."""
    with step(by, ENTER):
        reply = locked(reply)
        _check_stands(reply)
        if reply.status != Reply.Status.RECEIVED:
            raise Refused(_("The entry of this reply is finished."))
        if reply.is_entered_twice:
            if waits_for_second_entry(reply):
                raise Refused(_("A second person enters the closed questions of this reply first."))
            if differences(reply):
                raise Refused(_("The two entries differ: compare them first."))
        reply.status, reply.entered_by, reply.entered_on = Reply.Status.ENTERED, by, timezone.localdate()
        reply.save(update_fields=["status", "entered_by", "entered_on"])
        return [question for question in unanswered(reply) if question.is_required]


def reopen(*, reply, reason, by):
    """A coded, checked or published reply goes back to "entered" for a correction; what is released stays as it is.

    Editors and reviewers may. The check and the confirmation were of the reply as it was: they are taken off it, and
    stay, like the reason, in its history.
    """
    if not (by and by.is_active and by.has_perm(CHECK)):
        require(by, ENTER)
    with step(by), pghistory.context(reason=stated(reason)):
        reply = locked(reply)
        _check_stands(reply)
        if reply.status in OPEN_TO_ENTRY:
            raise Refused(_("This reply is open: its answers can be changed."))
        reply.status = Reply.Status.ENTERED
        reply.checked_by = reply.checked_on = reply.confirmed_by = reply.confirmed_on = None
        reply.confirmation_due_on = None
        reply.save(
            update_fields=[
                "status",
                "checked_by",
                "checked_on",
                "confirmed_by",
                "confirmed_on",
                "confirmation_due_on",
            ]
        )
        return reply


def held_addressee(addressee):
    """The addressee, held until the transaction ends: two people cannot both give it a reply."""
    return Addressee.objects.select_for_update(of=("self",)).select_related("round", "state").get(pk=addressee.pk)


def next_number(addressee):
    last = Reply.objects.filter(addressee=addressee).order_by("number").values_list("number", flat=True).last()
    return (last or 0) + 1


def _check_arrival(round_, received_on, channel, language, version):
    """The day, the channel, the language and the version are possible ones; all that is wrong is said at once."""
    wrong = {}
    if not round_.circulated_version or round_.circulated_on is None:
        raise Refused(_("This round has not gone out: nothing can come back."))
    if received_on > timezone.localdate():
        wrong["received_on"] = _("This day has not come yet.")
    elif received_on < round_.circulated_on:
        wrong["received_on"] = _("The questionnaire went out after this day.")
    if channel not in dict(Channel.brought()):
        wrong["channel"] = _("There is no such channel for what is registered here.")
    if language not in Language:
        wrong["language"] = _("This is not an official language.")
    if not 1 <= version <= round_.circulated_version:
        wrong["version"] = _("This version has not gone out.")
    if wrong:
        raise Refused(wrong)


def _check_free(addressee):
    if Reply.objects.filter(addressee=addressee).standing().exists():
        raise Refused(_("This State has a reply in this round; withdraw it first."))


def _check_stands(reply):
    if reply.withdrawn_on is not None:
        raise Refused(_("This reply is withdrawn."))


def _check_open(reply):
    if reply.status in (Reply.Status.CHECKED, Reply.Status.PUBLISHED):
        raise Refused(_("The reply is checked; reopen it first."))
