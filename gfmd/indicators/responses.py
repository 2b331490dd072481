"""Counts of replies in a `RoundRecord`: over time, by group, by standing, by State.

What sources report and what is recorded here are never mixed. Replies after the deadline count (A/63/265, note 1).
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gfmd.indicators.nonresponse import ANSWERED, Standing
from gfmd.indicators.round_record import GroupRecord


@dataclass(frozen=True)
class ResponseRate:
    """`replies` of `addressees` recorded here up to `as_of`; beside them what a source reports, or None."""

    as_of: date | None
    replies: int
    addressees: int
    reported_replies: int | None
    reported_as_of: date | None
    reported_addressees: int | None


@dataclass(frozen=True)
class ResponseDay:
    """A day on which anything was sent, received or reported.

    `letters`, `reminders` and `calls` went out on it; `received` came back on it, `cumulative` up to it, of
    `addressees`; `reported` is the total a source gives for it, or None.
    """

    day: date
    letters: int
    reminders: int
    calls: int
    received: int
    cumulative: int
    addressees: int
    reported: int | None


@dataclass(frozen=True)
class GroupResponse:
    """Replies and addressees of one group; the slug of the group is empty for addressees in none."""

    group: GroupRecord
    replies: int
    addressees: int


class ReplyStatus(StrEnum):
    IN_TIME = "in_time"
    LATER = "later"
    NONE = "none"


@dataclass(frozen=True)
class StatePlace:
    """One addressee with its standing and its group."""

    iso3: str
    standing: Standing
    received_on: date | None
    is_late: bool
    group: GroupRecord

    @property
    def status(self):
        """Whether the addressee has replied, in part or not, and by the day requested of it."""
        if self.received_on is None:
            return ReplyStatus.NONE
        return ReplyStatus.LATER if self.is_late else ReplyStatus.IN_TIME


@dataclass(frozen=True)
class HistoryDay:
    """How many of `addressees` stood where at the end of a day: the counts add up to them. `replies` had replied."""

    day: date
    not_sent: int
    sent: int
    acknowledged: int
    declined: int
    partly: int
    on_time: int
    late: int
    replies: int
    addressees: int


@dataclass(frozen=True)
class Difference:
    """What a source reports at `day` beside what is recorded here up to that day."""

    day: date
    reported: int
    recorded: int

    @property
    def missing(self):
        """Replies reported and not recorded here; negative where more are recorded."""
        return self.reported - self.recorded

    @property
    def more(self):
        return -self.missing


def response_rate_of(record):
    """The `ResponseRate` of a record."""
    day, replies = record.reported[-1] if record.reported else (None, None)
    return ResponseRate(
        as_of=record.as_of,
        replies=record.replies,
        addressees=record.addressees,
        reported_replies=replies,
        reported_as_of=day,
        reported_addressees=record.addressees_reported,
    )


def difference(record):
    """`Difference` at the last reported day, or None when nothing is reported."""
    if not record.reported:
        return None
    day, reported = record.reported[-1]
    return Difference(day, reported, sum(number for on, number in record.received if on <= day))


def response_days(record):
    """`ResponseDay`s in order."""
    received, reported = dict(record.received), dict(record.reported)
    sent = Counter({(on, kind): number for on, kind, number in record.sent})
    rows, cumulative = [], 0
    for on in sorted({*received, *reported, *(on for on, _kind, _number in record.sent)}):
        cumulative += received.get(on, 0)
        rows.append(
            ResponseDay(
                day=on,
                letters=sent[on, "letter"],
                reminders=sent[on, "reminder"],
                calls=sent[on, "call"],
                received=received.get(on, 0),
                cumulative=cumulative,
                addressees=record.addressees,
                reported=reported.get(on),
            )
        )
    return rows


def response_by_group(record, grouping_slug):
    """`GroupResponse` of each group that has addressees, then those in no group."""
    grouping = record.grouping(grouping_slug)
    return [GroupResponse(group, group.replies, len(group.states)) for group in (grouping.groups if grouping else ())]


def places(record, grouping_slug):
    """`StatePlace` of each addressee by group and ISO code; empty unless the round names non-respondents."""
    by_code = {row.iso3: row for row in record.states}
    grouping = record.grouping(grouping_slug)
    rows = []
    for group in grouping.groups if grouping else ():
        found = [by_code[iso3] for iso3 in group.states if iso3 in by_code]
        rows += [StatePlace(row.iso3, row.standing, row.received_on, row.is_late, group) for row in found]
    return rows


def non_respondents(record, grouping_slug):
    """`StatePlace` of the addressees without a reply."""
    return [row for row in places(record, grouping_slug) if row.standing not in ANSWERED]


def history(record):
    """`HistoryDay`s in order."""
    return [history_day(day, counts) for day, counts in record.history]


def history_day(day, counts):
    """The `HistoryDay` of {standing: addressees}."""
    named = {str(standing): counts.get(standing, 0) for standing in Standing}
    return HistoryDay(
        day, replies=sum(named[standing] for standing in ANSWERED), addressees=sum(named.values()), **named
    )
