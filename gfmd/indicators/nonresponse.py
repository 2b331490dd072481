"""What became of each addressee of a round on a day: non-response is data, derived from the ledger and the replies.

Every addressee has exactly one standing, so standings add up to the addressees for any round, filter and day. Replies
after the day requested count, and are told apart (A/63/265, note 1).
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db.models import BooleanField, Exists, ExpressionWrapper, F, FilteredRelation, OuterRef, Q

from gfmd.places.models import State
from gfmd.questionnaires.models import Addressee, Answer, Dispatch, Question, Reply, standing

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


def standings(round_, day=None, *, public=False, dispatches=None):
    """`StateStanding` of each addressee at the end of `day` (None: as things stand), by ISO code.

    Two queries; one when given `dispatches`, all rows of the round's ledger that stand.

    An answered addressee is `partly` when its entered reply leaves a required question of its version without a
    readable answer; else `late` after the deadline (or the later day agreed with the State), else `on_time`. One that
    has not answered is `declined` if it said so; `acknowledged` if anything was heard; `sent` if something is out that
    has not come back; else `not_sent`. A letter the ledger records for the round as a whole was sent to all.

    With `public` no standing depends on a confidential answer, not even on whether it was left blank.
    """
    events, common = _events(round_, day, dispatches)
    rows = {}
    for addressee in _addressees(round_, day, public):
        heard = sorted([*common, *events[addressee.pk]])
        contacts = [on for on, _pk, kind in heard if kind in CONTACT and on > date.min]
        if addressee.received_on:
            contacts.append(addressee.received_on)
            found = _answered(addressee, addressee.received_on, round_.deadline, addressee.is_partly)
        else:
            found = _unanswered([kind for _on, _pk, kind in heard])
        rows[addressee.pk] = StateStanding(
            addressee=addressee,
            state=addressee.state,
            standing=found,
            last_contact=max(contacts, default=None),
            received_on=addressee.received_on,
            no_reminders=any(kind == KIND.NO_REMINDERS for _on, _pk, kind in heard),
        )
    return list(rows.values())


def tally(rows):
    """{standing: number of addressees} of `StateStanding` rows, every standing named: they sum to the rows."""
    counts = Counter(row.standing for row in rows)
    return {standing: counts[standing] for standing in Standing}


@dataclass(frozen=True)
class StandingDay:
    """How many addressees stood where at the end of `day`, and what was sent on it: {kind of dispatch: number}."""

    day: date
    counts: dict[Standing, int]
    sent: dict[str, int]


def standings_over_time(round_, day=None, *, public=False):
    """`StandingDay` of each day up to `day` on which anything passed in either direction. Three queries.

    Whether a reply is `partly` is told from its answers of today: the history of entering is not that of the State.
    """
    dispatches = list(Dispatch.objects.standing().filter(round=round_))
    events, common = _events(round_, day, dispatches)
    replies = defaultdict(list)
    for reply in Reply.objects.filter(addressee__round=round_).annotate(is_partly=_is_partly("", public)):
        replies[reply.addressee_id].append(reply)
    addressees = list(Addressee.objects.filter(round=round_))
    days = {on for rows in (common, *events.values()) for on, _pk, _kind in rows if on > date.min}
    days |= {on for rows in replies.values() for reply in rows for on in (reply.received_on, reply.withdrawn_on) if on}
    found, sent = [], sent_by_day(dispatches)
    for on in sorted(on for on in days if day is None or on <= day):
        counts = dict.fromkeys(Standing, 0)
        for addressee in addressees:
            standing_replies = [reply for reply in replies[addressee.pk] if _stands(reply, on)]
            if standing_replies:
                last = max(standing_replies, key=lambda reply: (reply.received_on, reply.number))
                counts[_answered(addressee, last.received_on, round_.deadline, last.is_partly)] += 1
            else:
                heard = sorted(row for row in (*common, *events[addressee.pk]) if row[0] <= on)
                counts[_unanswered([kind for _on, _pk, kind in heard])] += 1
        found.append(StandingDay(on, counts, sent.get(on, {})))
    return found


def sent_by_day(dispatches):
    """{day: {kind: number}} of letters, reminders and calls with a date."""
    found = defaultdict(dict)
    for dispatch in dispatches:
        if dispatch.starts_on and dispatch.kind in (*Dispatch.SENDING, KIND.CALL):
            of_day = found[dispatch.starts_on]
            of_day[dispatch.kind] = of_day.get(dispatch.kind, 0) + 1
    return found


def _stands(reply, on):
    return reply.received_on <= on and (reply.withdrawn_on is None or reply.withdrawn_on > on)


def _addressees(round_, day, public):
    """The addressees with the reply that stands on `day`: `received_on` (None without one) and `is_partly`.

    Where two stood on a day that is past, the one that came last is the last row.
    """
    return (
        Addressee.objects.filter(round=round_)
        .select_related("state")
        .annotate(reply=FilteredRelation("replies", condition=standing(day, "replies__")))
        .annotate(received_on=F("reply__received_on"), is_partly=_is_partly("reply__", public))
        .order_by("state__iso3", "received_on", "reply__number")
    )


def _is_partly(path, public):
    """Of an entered reply at `path`: whether a required question of its version has no readable answer."""
    has_value = Q(yes__isnull=False) | Q(number__isnull=False) | Q(date__isnull=False) | ~Q(text="")
    has_value = Q(is_unreadable=False) & (has_value | Q(choices__isnull=False))
    if public:
        has_value |= Q(is_confidential=True)
    answered = Answer.objects.filter(has_value, question=OuterRef("pk"), reply=OuterRef(OuterRef(f"{path}pk")))
    version = OuterRef(f"{path}version")
    missing = Question.objects.filter(
        Q(asked_until_version__isnull=True) | Q(asked_until_version__gte=version),
        ~Exists(answered),
        round=OuterRef(f"{path}addressee__round"),
        is_required=True,
        asked_from_version__lte=version,
    )
    if public:
        missing = missing.filter(is_confidential=False)
    entered = ~Q(**{f"{path}status": Reply.Status.RECEIVED})
    return Exists(missing) & ExpressionWrapper(entered, BooleanField())


def _events(round_, day, dispatches=None):
    """({addressee: [(day, order, kind)]}, the same of the round as a whole) up to `day`; undated ones come first."""
    rows = Dispatch.objects.standing().filter(round=round_).order_by() if dispatches is None else dispatches
    by_addressee, common = defaultdict(list), []
    for row in rows:
        if day is None or row.starts_on is None or row.starts_on <= day:
            of_one = by_addressee[row.addressee_id] if row.addressee_id else common
            of_one.append((row.starts_on or date.min, row.pk, row.kind))
    return by_addressee, common


def _answered(addressee, received_on, deadline, is_partly):
    due = addressee.extended_to or deadline
    if is_partly:
        return Standing.PARTLY
    return Standing.LATE if due and received_on > due else Standing.ON_TIME


def _unanswered(kinds):
    if KIND.DECLINE in kinds:
        return Standing.DECLINED
    if any(kind in HEARD for kind in kinds):
        return Standing.ACKNOWLEDGED
    is_out = False
    for kind in kinds:
        is_out = kind != KIND.BOUNCE if kind in (*Dispatch.SENDING, KIND.BOUNCE) else is_out
    return Standing.SENT if is_out else Standing.NOT_SENT
