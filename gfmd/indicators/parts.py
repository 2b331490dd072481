"""Which part each State has in the Forum on a day, as far as the record knows: chair, or seat in the Steering Group.

The chair in office organizes the meeting (A/63/265, para. 16); the Troika sits in the Steering Group ex officio (para.
17). The Forum itself and its Friends are open to all (paras. 11 and 18): that is nobody's part in particular.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.db.models import F, OuterRef, Q, Subquery

from gfmd.core.text import Folded, localized
from gfmd.forum.models import Body, Membership, ReportedCount
from gfmd.indicators.chairs import chairs, troika
from gfmd.places.models import Group, GroupMembership, State


class Part(StrEnum):
    # A State with several is shown with the first.
    COMING = "coming"
    HELD = "held"
    STEERING = "steering"
    NONE = "none"


class Seat(StrEnum):
    EX_OFFICIO = "ex_officio"
    NAMED = "named"
    NONE = ""


@dataclass(frozen=True)
class StatePart:
    """One State: the meetings it chaired and is to chair, its seat in the Steering Group, `part` in one word.

    `chairmanship` and `membership` are the keys of the facts behind it, None without. `group_slug` is empty for a State
    in no group of the grouping.
    """

    state: State
    group_slug: str
    group_name: str
    part: Part
    held: tuple[str, ...]
    coming: tuple[str, ...]
    seat: Seat
    chairmanship: int | None
    membership: int | None


def parts_of_states(grouping_slug, as_of):
    """`StatePart` of each State that is a member or observer of the United Nations on a day. Four queries.

    By group and then by name in English; those in no group last.
    """
    line = [chair for chair in chairs() if chair.is_known_by(as_of)]
    ex_officio = set(troika(as_of, line).states)
    groups = {group.pk: group for group in Group.objects.filter(grouping__slug=grouping_slug)}
    return [
        _part(
            state,
            groups.get(state.group_pk),
            [chair for chair in line if state in chair.states],
            as_of,
            Seat.EX_OFFICIO if state in ex_officio else Seat.NAMED if state.seat_pk else Seat.NONE,
        )
        for state in _states(grouping_slug, as_of)
    ]


def steering_group_counts(as_of):
    """Reported numbers of States in meetings of the Steering Group, seen by `as_of`. One query."""
    found = ReportedCount.objects.filter(
        Q(seen_on__isnull=True) | Q(seen_on__lte=as_of),
        body__kind=Body.Kind.STEERING_GROUP,
        measure=ReportedCount.Measure.STATES_TOOK_PART,
    )
    return list(found)


def _states(grouping_slug, day):
    group = GroupMembership.objects.as_of(day).filter(state=OuterRef("pk"), group__grouping__slug=grouping_slug)
    group = group.order_by("group__position", "group__slug")
    seat = Membership.objects.as_of(day).filter(
        state=OuterRef("pk"), body__kind=Body.Kind.STEERING_GROUP, basis=Membership.Basis.MEMBER
    )
    states = State.objects.members_as_of(day) | State.objects.filter(kind=State.Kind.OBSERVER)
    return states.annotate(
        group_pk=Subquery(group.values("group")[:1]),
        group_place=Subquery(group.values("group__position")[:1]),
        seat_pk=Subquery(seat.order_by("pk").values("pk")[:1]),
    ).order_by(F("group_place").asc(nulls_last=True), Folded("name_en"))


def _part(state, group, line, day, seat):
    held = [chair for chair in line if chair.until is not None and chair.until <= day]
    coming = [chair for chair in line if chair not in held]
    shown = (coming or held or [None])[0]
    return StatePart(
        state=state,
        group_slug=group.slug if group else "",
        group_name=localized(group, "name") if group else "",
        part=Part.COMING if coming else Part.HELD if held else Part.STEERING if seat else Part.NONE,
        held=tuple(chair.meeting_name for chair in held),
        coming=tuple(chair.meeting_name for chair in coming),
        seat=seat,
        chairmanship=shown.pk if shown else None,
        membership=state.seat_pk,
    )
