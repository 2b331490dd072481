"""The ledger: what was sent and what came back, e-mails to be sent, planned reminders."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta

import pghistory
from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from gfmd.core.history import history_of
from gfmd.questionnaires.actions import Refused, stated, step
from gfmd.questionnaires.letters import filled, lacking, language_of, texts_of
from gfmd.questionnaires.models import Addressee, Channel, Dispatch, Message, ReminderStep, Reply, Round

FOLLOW_UP = "questionnaires.follow_up_round"
KIND = Dispatch.Kind


@dataclass(frozen=True)
class Queued:
    """E-mails that now wait, and those left out with the reason in words."""

    dispatches: list[Dispatch]
    left_out: list[tuple[Addressee, str]]


def held(round_):
    """The round as it is now, for this transaction only: two senders come one after the other."""
    # Not FOR UPDATE, which would make every insert of a row of the round wait.
    return Round.objects.select_for_update(no_key=True).get(pk=round_.pk)


def without_answer(round_):
    """Addressees without a standing reply that have not declined."""
    declined = Dispatch.objects.standing().filter(addressee=OuterRef("pk"), kind=KIND.DECLINE)
    answered = Reply.objects.standing().filter(addressee=OuterRef("pk"))
    return Addressee.objects.filter(~Exists(declined), ~Exists(answered), round=round_)


def to_be_reminded(round_):
    """Addressees that were written to and neither answered, declined nor asked not to be reminded."""
    asked_not_to = Dispatch.objects.standing().filter(addressee=OuterRef("pk"), kind=KIND.NO_REMINDERS)
    # A letter the ledger records for the round as a whole went to all.
    letters = Dispatch.objects.standing().filter(Q(addressee=OuterRef("pk")) | Q(addressee=None), kind=KIND.LETTER)
    letters = letters.filter(round=round_)
    return without_answer(round_).filter(~Exists(asked_not_to), Exists(letters))


def log(*, by, round_, addressees, kind, channel, day, outcome="", extended_to=None):
    """One event, or the same event for many addressees, on `day`; the new rows of the ledger.

    With an extension, `extended_to` is the later day agreed, if one was.
    """
    with step(by, FOLLOW_UP):
        round_ = held(round_)
        addressees = _of_round(round_, addressees)
        _check_event(round_, kind, day, extended_to)
        if extended_to:
            Addressee.objects.filter(pk__in=[addressee.pk for addressee in addressees]).update(extended_to=extended_to)
        rows = [in_ledger(round_, addressee, kind, channel, day, by=by, outcome=outcome) for addressee in addressees]
        for row in rows:
            row.extended_to = extended_to
        return Dispatch.objects.bulk_create(rows)


def take_back(*, dispatch, reason, by, with_others=False):
    """An event that was logged by mistake counts no more; the `Dispatch` rows that were taken back.

    It stays in the ledger, with who took it back and why. `with_others`: also those that were logged together with it,
    for other States. An e-mail that waits is not sent then; one that was begun cannot be taken back.
    """
    with step(by, FOLLOW_UP):
        reason = stated(reason)
        held(dispatch.round)
        wanted = logged_together([dispatch])[dispatch.pk] | {dispatch.pk} if with_others else {dispatch.pk}
        # Whoever sends holds the e-mail: either it is begun by now, or it is not sent.
        list(Message.objects.select_for_update().filter(dispatch__in=wanted).order_by("pk"))
        rows = Dispatch.objects.filter(pk__in=wanted).select_related("addressee", "message")
        rows = {row.pk: row for row in rows.select_for_update(of=("self",)).order_by("pk")}
        if dispatch.pk not in rows:
            raise Refused(_("This event is no longer here: its e-mail was not to be sent any more."))
        if rows[dispatch.pk].withdrawn_on:
            raise Refused(_("This event was taken back already."))
        if rows[dispatch.pk].addressee is None:
            raise Refused(_("A source reports this event for the round as a whole: it is not taken back here."))
        rows = [row for row in rows.values() if not row.withdrawn_on]
        if any(hasattr(row, "message") and row.message.begun_at for row in rows):
            raise Refused(_("An e-mail that went out cannot be taken back."))
        for row in rows:
            row.withdrawn_by, row.withdrawn_on, row.withdrawal_reason = by, timezone.localdate(), reason
        Dispatch.objects.bulk_update(rows, ["withdrawn_by", "withdrawn_on", "withdrawal_reason"])
        _undo_extensions([row for row in rows if row.extended_to])
        return rows


def logged_together(dispatches):
    """{dispatch id: ids of the other events that still stand and were logged in the same step}. Two queries."""
    made = history_of(Dispatch).objects.filter(pgh_label="insert", pgh_context__isnull=False)
    own = dict(made.filter(pgh_obj_id__in=[row.pk for row in dispatches]).values_list("pgh_obj_id", "pgh_context_id"))
    together = made.filter(pgh_context__in=set(own.values()), pgh_obj_id__in=Dispatch.objects.standing().values("pk"))
    of_step = defaultdict(set)
    for pk, context in together.values_list("pgh_obj_id", "pgh_context_id"):
        of_step[context].add(pk)
    return {row.pk: of_step[own.get(row.pk)] - {row.pk} for row in dispatches}


def _undo_extensions(rows):
    """A later day that was agreed with such an event gives way to the one agreed last that still stands; unless
    another day is recorded meanwhile."""
    agreed = Dispatch.objects.standing().filter(addressee__in=[row.addressee_id for row in rows])
    agreed = agreed.filter(extended_to__isnull=False).order_by("pk")
    last = dict(agreed.values_list("addressee_id", "extended_to"))
    addressees = [row.addressee for row in rows if row.addressee.extended_to == row.extended_to]
    for addressee in addressees:
        addressee.extended_to = last.get(addressee.pk)
    Addressee.objects.bulk_update(addressees, ["extended_to"])


def _of_round(round_, addressees):
    addressees = list(addressees)
    if not addressees:
        raise Refused(_("Tick at least one State."))
    if any(addressee.round_id != round_.pk for addressee in addressees):
        raise Refused(_("This addressee belongs to another round."))
    return addressees


def _check_event(round_, kind, day, extended_to):
    if round_.status == Round.Status.DRAFT:
        raise Refused(_("The round has not gone out yet."))
    if day > timezone.localdate():
        raise Refused(_("This day has not come yet."))
    if day < round_.circulated_on:
        raise Refused(_("This day is before the round went out."))
    if extended_to and kind != KIND.EXTENSION:
        raise Refused(_("Only an extension has a later day."))
    if extended_to and extended_to <= (round_.deadline or day):
        raise Refused(_("The later day must come after the day replies were requested by."))


def queue(*, by, round_, addressees, kind, day=None):
    """E-mails of a kind of letter wait to be sent. Nobody has two of a kind waiting, however often this is asked.

    Reminders leave out those who answered, declined or asked not to be reminded. Returns `Queued`.
    """
    with step(by, FOLLOW_UP):
        round_ = held(round_)
        addressees = _of_round(round_, addressees)
        if round_.status != Round.Status.CIRCULATED:
            raise Refused(_("Only a round that is out is written for."))
        waiting = Message.objects.waiting().filter(dispatch__round=round_, dispatch__kind=kind)
        waiting = set(waiting.values_list("dispatch__addressee_id", flat=True))
        may_remind = set(to_be_reminded(round_).values_list("pk", flat=True))
        wanted, left_out = [], []
        for addressee in addressees:
            if not addressee.email:
                left_out.append((addressee, _("no e-mail address")))
            elif addressee.pk in waiting:
                left_out.append((addressee, _("one is waiting already")))
            elif kind == KIND.REMINDER and addressee.pk not in may_remind:
                left_out.append((addressee, _("not to be reminded")))
            else:
                wanted.append(addressee)
        day = day or timezone.localdate()
        sent = send_out(by=by, round_=round_, kind=kind, addressees=wanted, channel=Channel.E_MAIL, day=day)
        return Queued(sent, left_out)


def remind(*, round_, day):
    """Queue the newest planned reminder due by `day` to those it is still to go to; the new rows of the ledger.

    One step a run: a reminder that was missed does not follow a later one. Nobody gets a step again, nor an earlier
    one after it, whether this runs twice, late, or at the same time elsewhere.
    """
    with transaction.atomic(), pghistory.context(command="send_reminders"):
        round_ = held(round_)
        due = ReminderStep.objects.filter(round=round_, due_on__lte=day).order_by("-number").first()
        if round_.status != Round.Status.CIRCULATED or due is None:
            return []
        # Also one that was taken back while it waited: whoever did so did not want it sent tomorrow.
        had = Dispatch.objects.filter(addressee=OuterRef("pk"), step__gte=due.number)
        addressees = to_be_reminded(round_).filter(~Exists(had)).exclude(email="").select_related("state")
        return send_out(
            by=None,
            round_=round_,
            kind=KIND.REMINDER,
            addressees=addressees.order_by("state__iso3"),
            channel=Channel.E_MAIL,
            day=day,
            number=due.number,
        )


def send_out(*, by, round_, kind, addressees, channel, day, number=None):
    """Letters or reminders in the ledger; by e-mail their texts wait beside them, for those with an address.

    In the transaction of the caller, which holds the round. `number`: which planned reminder it is.
    """
    by_mail = channel == Channel.E_MAIL
    addressees = [addressee for addressee in addressees if addressee.email or not by_mail]
    if by_mail and (problems := lacking(round_, kind, addressees)):
        raise Refused(problems)
    rows = Dispatch.objects.bulk_create(
        in_ledger(round_, addressee, kind, channel, day, by=by, number=number) for addressee in addressees
    )
    if by_mail:
        texts = texts_of(round_, kind)
        Message.objects.bulk_create(_message(row, texts, round_, day) for row in rows)
    return rows


def in_ledger(round_, addressee, kind, channel, day, *, by, number=None, outcome=""):
    """A line of the ledger on `day`, not saved yet."""
    return Dispatch(
        round=round_,
        addressee=addressee,
        kind=kind,
        channel=channel,
        starts_on=day,
        until=day + timedelta(days=1),
        precision="day",
        by=by,
        step=number,
        outcome=outcome,
    )


def _message(dispatch, texts, round_, day):
    addressee = dispatch.addressee
    letter = filled(texts[language_of(addressee, round_)], addressee, round_, day)
    return Message(dispatch=dispatch, recipient=addressee.email, subject=letter.subject[:300], body=letter.body)
