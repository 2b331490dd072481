"""Who chairs the Forum and who sits in the Troika on a day (A/63/265, paras. 16 and 17)."""

from dataclasses import dataclass
from datetime import date

from django.db.models import F, OuterRef, Subquery

from gfmd.core.text import joined, localized
from gfmd.forum.models import Chairmanship, Meeting
from gfmd.places.models import State


@dataclass(frozen=True)
class Chair:
    """One chairmanship with its effective term, half-open; an open side is None.

    `told_on` is the day of the oldest document that names it, or None.
    """

    meeting_slug: str
    meeting_name: str
    meeting_status: str
    ordinal: int
    states: tuple[State, ...]
    starts_on: date | None
    until: date | None
    is_stated: bool
    pk: int
    told_on: date | None

    def is_known_by(self, day):
        """Whether the term had begun by `day`, or a document issued by then names the chair."""
        return any(known is not None and known <= day for known in (self.starts_on, self.told_on))

    @property
    def state_names(self):
        return joined(", ", (localized(state, "name") for state in self.states))


@dataclass(frozen=True)
class Troika:
    """Past, current and next chair on `day`; each is None where the record has none."""

    day: date
    past: Chair | None
    current: Chair | None
    next: Chair | None

    @property
    def chairs(self):
        return [chair for chair in (self.past, self.current, self.next) if chair]

    @property
    def states(self):
        return [state for chair in self.chairs for state in chair.states]


def chairs():
    """Every chairmanship in the order of the meetings, with the term in which it holds office. Two queries.

    A cancelled meeting seats nobody. Where a source states dates they hold. Elsewhere the term runs from the end of
    the previous meeting to the end of its own; the first from the end of the High-level Dialogue it follows (paras.
    10 and 11). It is open where a meeting has no date.
    """
    dialogues = Meeting.objects.filter(kind=Meeting.Kind.DIALOGUE, until__lte=OuterRef("meeting__starts_on"))
    citing = Chairmanship.passages.through.objects.filter(chairmanship=OuterRef("pk"))
    issued = "passage__document__issued_on"
    rows = (
        Chairmanship.objects.exclude(meeting__status=Meeting.Status.CANCELLED)
        .select_related("meeting")
        .prefetch_related("states")
        .annotate(
            dialogue_end=Subquery(dialogues.order_by("-until").values("until")[:1]),
            told_on=Subquery(citing.order_by(F(issued).asc(nulls_last=True)).values(issued)[:1]),
        )
        .order_by("meeting__ordinal")
    )
    found, previous_end = [], None
    for row in rows:
        previous_end = previous_end if found else row.dialogue_end
        until = row.until or row.meeting.until
        found.append(
            Chair(
                meeting_slug=row.meeting.slug,
                meeting_name=localized(row.meeting, "name"),
                meeting_status=row.meeting.status,
                ordinal=row.meeting.ordinal,
                states=tuple(row.states.all()),
                starts_on=row.starts_on or previous_end,
                until=until,
                is_stated=row.starts_on is not None,
                pk=row.pk,
                told_on=row.told_on,
            )
        )
        previous_end = until
    return found


def troika(day, all_chairs=None):
    """The Troika on `day`: past, current and next chair. Fewer than three at the ends of the record.

    In office is the last chair whose term has begun and not ended. A term without a known beginning never counts as
    begun: such a chair is known only as the next one.
    """
    line = chairs() if all_chairs is None else all_chairs
    current = None
    for place, chair in enumerate(line):
        begun = chair.starts_on is not None and chair.starts_on <= day
        if begun and (chair.until is None or chair.until > day):
            current = place
    if current is None:
        over = [place for place, chair in enumerate(line) if chair.until is not None and chair.until <= day]
        following = over[-1] + 1 if over else 0
        return Troika(day, line[over[-1]] if over else None, None, line[following] if following < len(line) else None)
    return Troika(
        day,
        line[current - 1] if current else None,
        line[current],
        line[current + 1] if current + 1 < len(line) else None,
    )
