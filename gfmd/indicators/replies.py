"""Replies to a questionnaire round: how many of how many, when, from which groups.

What sources report and what is recorded here are never mixed. Replies after the deadline count (A/63/265, note 1).
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Exists, OuterRef, Prefetch, Q, Value

from gfmd.core.text import Folded, localized
from gfmd.places.models import Group, State
from gfmd.questionnaires.models import Addressee, Reply


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
class ReplyDay:
    """Replies received on one day and up to it. `reported` is the total a source gives for that day, or None."""

    day: date
    received: int
    cumulative: int
    addressees: int
    reported: int | None


@dataclass(frozen=True)
class GroupReplies:
    """Replies and addressees of one group; `group_slug` is empty for addressees in no group."""

    group_slug: str
    group_name: str
    replies: int
    addressees: int


class ReplyStatus(StrEnum):
    IN_TIME = "in_time"
    LATER = "later"
    NONE = "none"


@dataclass(frozen=True)
class StateStatus:
    """Whether one addressee had replied; `received_on` is None without a reply."""

    state: State
    group_slug: str
    group_name: str
    status: ReplyStatus
    received_on: date | None


def response_rate(round_, as_of=None, return_counts=None, groups=None):
    """`ResponseRate` of a round at a day (None: all that is recorded).

    Two queries; none when given what was asked already: the return counts and the `GroupReplies` of the same day.
    """
    if groups is None:
        addressees = Addressee.objects.filter(round=round_)
        counted = addressees.aggregate(all=Count("pk"), replied=Count("pk", filter=_replied(as_of)))
    else:
        counted = {"all": sum(row.addressees for row in groups), "replied": sum(row.replies for row in groups)}
    reported = _reported(round_, as_of, return_counts)
    last = reported[-1] if reported else None
    return ResponseRate(
        as_of=as_of,
        replies=counted["replied"],
        addressees=counted["all"],
        reported_replies=last.replies if last else None,
        reported_as_of=last.as_of if last else None,
        reported_addressees=round_.addressees_reported,
    )


def replies_over_time(round_, as_of=None):
    """`ReplyDay` for each day on which replies came in or a source reports a total, in order. Three queries."""
    received = Reply.objects.standing(as_of).filter(addressee__round=round_)
    by_day = Counter(dict(received.values_list("received_on").annotate(Count("pk")).order_by()))
    reported = {row.as_of: row.replies for row in _reported(round_, as_of)}
    addressees = Addressee.objects.filter(round=round_).count()
    rows, cumulative = [], 0
    for day in sorted(by_day.keys() | reported.keys()):
        cumulative += by_day[day]
        rows.append(ReplyDay(day, by_day[day], cumulative, addressees, reported.get(day)))
    return rows


def replies_by_group(round_, grouping_slug, as_of=None):
    """`GroupReplies` for each group of a grouping that has addressees, then those in no group. At most two queries.

    A State counts in the group it belongs to on the day the round was circulated.
    """
    addressees = Addressee.objects.filter(round=round_).annotate(replied=_replied(as_of))
    has_replied = dict(addressees.values_list("state_id", "replied"))
    if not has_replied:
        return []
    rows, placed = [], set()
    for group in _groups(grouping_slug, round_.circulated_on):
        members = has_replied.keys() & set(group.member_ids)
        placed |= members
        if members:
            replies = sum(has_replied[state_id] for state_id in members)
            rows.append(GroupReplies(group.slug, localized(group, "name"), replies, len(members)))
    unplaced = has_replied.keys() - placed
    if unplaced:
        rows.append(GroupReplies("", "", sum(has_replied[state_id] for state_id in unplaced), len(unplaced)))
    return rows


def _replied(as_of):
    """Of an addressee: whether a reply stands."""
    return Exists(Reply.objects.standing(as_of).filter(addressee=OuterRef("pk")))


def _groups(grouping_slug, day):
    return groups_of_states([grouping_slug], day)


def groups_of_states(grouping_slugs, day):
    """Groups of these groupings in order, each with the `member_ids` of its States on `day` (None: of any day)."""
    term = Q(memberships__isnull=False)
    if day:
        term &= Q(memberships__starts_on__isnull=True) | Q(memberships__starts_on__lte=day)
        term &= Q(memberships__until__isnull=True) | Q(memberships__until__gt=day)
    members = ArrayAgg("memberships__state_id", filter=term, default=Value([]))
    groups = Group.objects.filter(grouping__slug__in=grouping_slugs).select_related("grouping")
    return groups.annotate(member_ids=members).order_by("grouping", "position")


def _reported(round_, as_of, return_counts=None):
    rows = round_.return_counts.all() if return_counts is None else return_counts
    return sorted((row for row in rows if as_of is None or row.as_of <= as_of), key=lambda row: row.as_of)


def status_by_state(round_, grouping_slug, as_of=None):
    """`StateStatus` of each addressee, by group and then by name in English. At most three queries.

    A reply received after the day requested counts as a reply (note 1); it is only told apart.
    """
    standing = Prefetch("replies", Reply.objects.standing(as_of), to_attr="standing_replies")
    addressees = Addressee.objects.filter(round=round_).select_related("state").prefetch_related(standing)
    by_state = {addressee.state_id: addressee for addressee in addressees.order_by(Folded("state__name_en"))}
    if not by_state:
        return []
    rows, placed = [], set()
    for group in _groups(grouping_slug, round_.circulated_on):
        members = set(group.member_ids)
        rows += [
            _state_status(addressee, group.slug, localized(group, "name"), round_.deadline)
            for state_id, addressee in by_state.items()
            if state_id in members
        ]
        placed |= members
    rows += [
        _state_status(addressee, "", "", round_.deadline)
        for state_id, addressee in by_state.items()
        if state_id not in placed
    ]
    return rows


def _state_status(addressee, group_slug, group_name, deadline):
    received_on = max((reply.received_on for reply in addressee.standing_replies), default=None)
    due = addressee.extended_to or deadline
    if received_on is None:
        status = ReplyStatus.NONE
    else:
        status = ReplyStatus.LATER if due and received_on > due else ReplyStatus.IN_TIME
    return StateStatus(addressee.state, group_slug, group_name, status, received_on)
