"""Replies to a questionnaire round: how many of how many, when, from which groups.

What sources report and what is recorded here are never mixed. Replies after the deadline count (A/63/265, note 1).
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, OuterRef, Q

from gfmd.places.models import Group, GroupMembership
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


def response_rate(round_, as_of=None, return_counts=None):
    """`ResponseRate` of a round at a day (None: all that is recorded). Two queries, one when given the counts."""
    received = Q(reply__isnull=False)
    if as_of:
        received &= Q(reply__received_on__lte=as_of)
    counted = Addressee.objects.filter(round=round_).aggregate(all=Count("pk"), replied=Count("pk", filter=received))
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
    received = Reply.objects.filter(addressee__round=round_)
    if as_of:
        received = received.filter(received_on__lte=as_of)
    by_day = Counter(dict(received.values_list("received_on").annotate(Count("pk")).order_by()))
    reported = {row.as_of: row.replies for row in _reported(round_, as_of)}
    addressees = Addressee.objects.filter(round=round_).count()
    rows, cumulative = [], 0
    for day in sorted(by_day.keys() | reported.keys()):
        cumulative += by_day[day]
        rows.append(ReplyDay(day, by_day[day], cumulative, addressees, reported.get(day)))
    return rows


def replies_by_group(round_, grouping_slug, as_of=None):
    """`GroupReplies` for each group of a grouping that has addressees, then those in no group. Three queries.

    A State counts in the group it belongs to on the day the round was circulated.
    """
    day = round_.circulated_on
    replied = Reply.objects.filter(addressee=OuterRef("pk"))
    if as_of:
        replied = replied.filter(received_on__lte=as_of)
    memberships = GroupMembership.objects.filter(group__grouping__slug=grouping_slug)
    if day:
        memberships = memberships.as_of(day)
    group_of = dict(memberships.values_list("state_id", "group_id"))
    counted, answered = Counter(), Counter()
    for state_id, has_replied in (
        Addressee.objects.filter(round=round_).annotate(replied=Exists(replied)).values_list("state_id", "replied")
    ):
        counted[group_of.get(state_id)] += 1
        answered[group_of.get(state_id)] += has_replied
    rows = [
        GroupReplies(group.slug, group.name, answered[group.pk], counted[group.pk])
        for group in Group.objects.filter(grouping__slug=grouping_slug).order_by("position")
        if counted[group.pk]
    ]
    if counted[None]:
        rows.append(GroupReplies("", "", answered[None], counted[None]))
    return rows


def _reported(round_, as_of, return_counts=None):
    rows = round_.return_counts.all() if return_counts is None else return_counts
    return sorted((row for row in rows if as_of is None or row.as_of <= as_of), key=lambda row: row.as_of)
