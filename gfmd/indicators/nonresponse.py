"""What became of each addressee of a round on a day: non-response is data, derived from the ledger and the replies.

Every addressee has exactly one standing, so standings add up to the addressees for any round, filter and day. Replies
after the day requested count, and are told apart (A/63/265, note 1).
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db.models import Q

from gfmd.places.models import State
from gfmd.questionnaires.models import Addressee, Answer, Dispatch, Question, Reply

KIND = Dispatch.Kind
HEARD = {KIND.RECEIPT, KIND.ACKNOWLEDGEMENT, KIND.EXTENSION, KIND.NO_REMINDERS}
CONTACT = {KIND.LETTER, KIND.REMINDER, KIND.CALL, *HEARD, KIND.DECLINE}


class Standing(StrEnum):
    # In the order of the work: what needs most to be done comes first.
    NOT_SENT = "not_sent"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    DECLINED = "declined"
    PARTLY = "partly"
    ON_TIME = "on_time"
    LATE = "late"


ANSWERED = (Standing.PARTLY, Standing.ON_TIME, Standing.LATE)


@dataclass(frozen=True)
class StateStanding:
    """One addressee on the day. `last_contact` is the last day anything passed in either direction, or None."""

    addressee: Addressee
    state: State
    standing: Standing
    last_contact: date | None
    received_on: date | None
    no_reminders: bool


def standings(round_, day=None):
    """`StateStanding` of each addressee at the end of `day` (None: as things stand), by ISO code. Five queries.

    An answered addressee is `partly` when its entered reply leaves a required question of its version without a
    readable answer; else `late` after the deadline (or the later day agreed with the State), else `on_time`. One that
    has not answered is `declined` if it said so; `acknowledged` if anything was heard; `sent` if something is out that
    has not come back; else `not_sent`. A letter the ledger records for the round as a whole was sent to all.
    """
    addressees = list(Addressee.objects.filter(round=round_).select_related("state").order_by("state__iso3"))
    events, common = _events(round_, day)
    replies = {reply.addressee_id: reply for reply in Reply.objects.standing(day).filter(addressee__round=round_)}
    incomplete = _incomplete(round_, replies.values())
    rows = []
    for addressee in addressees:
        heard = sorted([*common, *events[addressee.pk]])
        reply = replies.get(addressee.pk)
        contacts = [on for on, _pk, kind in heard if kind in CONTACT and on > date.min]
        if reply:
            contacts.append(reply.received_on)
            standing = _answered(addressee, reply, round_.deadline, incomplete)
        else:
            standing = _unanswered([kind for _on, _pk, kind in heard])
        rows.append(
            StateStanding(
                addressee=addressee,
                state=addressee.state,
                standing=standing,
                last_contact=max(contacts, default=None),
                received_on=reply.received_on if reply else None,
                no_reminders=any(kind == KIND.NO_REMINDERS for _on, _pk, kind in heard),
            )
        )
    return rows


def tally(rows):
    """{standing: number of addressees} of `StateStanding` rows, every standing named: they sum to the rows."""
    counts = Counter(row.standing for row in rows)
    return {standing: counts[standing] for standing in Standing}


def _events(round_, day):
    """({addressee: [(day, order, kind)]}, the same of the round as a whole) up to `day`; undated ones come first."""
    dispatches = Dispatch.objects.filter(round=round_)
    if day:
        dispatches = dispatches.filter(Q(starts_on__lte=day) | Q(starts_on=None))
    by_addressee, common = defaultdict(list), []
    for pk, addressee_id, kind, on in dispatches.order_by().values_list("pk", "addressee_id", "kind", "starts_on"):
        (by_addressee[addressee_id] if addressee_id else common).append((on or date.min, pk, kind))
    return by_addressee, common


def _answered(addressee, reply, deadline, incomplete):
    due = addressee.extended_to or deadline
    if reply.pk in incomplete:
        return Standing.PARTLY
    return Standing.LATE if due and reply.received_on > due else Standing.ON_TIME


def _unanswered(kinds):
    if KIND.DECLINE in kinds:
        return Standing.DECLINED
    if any(kind in HEARD for kind in kinds):
        return Standing.ACKNOWLEDGED
    is_out = False
    for kind in kinds:
        is_out = kind != KIND.BOUNCE if kind in (*Dispatch.SENDING, KIND.BOUNCE) else is_out
    return Standing.SENT if is_out else Standing.NOT_SENT


def _incomplete(round_, replies):
    """Ids of the entered replies that lack a readable answer to a required question of their version."""
    required = list(Question.objects.filter(round=round_, is_required=True).order_by())
    entered = [reply for reply in replies if reply.status != Reply.Status.RECEIVED]
    has_value = Q(yes__isnull=False) | Q(number__isnull=False) | Q(date__isnull=False) | ~Q(text="")
    answers = Answer.objects.filter(has_value | Q(choices__isnull=False), reply__in=entered, question__in=required)
    answered = set(answers.order_by().values_list("reply_id", "question_id"))
    return {
        reply.pk
        for reply in entered
        for question in required
        if question.asked_from_version <= reply.version <= (question.asked_until_version or reply.version)
        and (reply.pk, question.pk) not in answered
    }
