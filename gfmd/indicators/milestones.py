"""Declarations, plans, meetings and other steps, in time."""

from dataclasses import dataclass
from datetime import date

from gfmd.commitments.models import Milestone
from gfmd.core.text import Worded, localized, named


@dataclass(frozen=True)
class MilestoneRow:
    """One milestone. `starts_on` and `until` (half-open) are None where the source gives no date."""

    pk: int
    slug: str
    title: str
    kind: str
    mechanism_slug: str
    mechanism_name: str
    starts_on: date | None
    until: date | None
    precision: str
    date_as_written: str
    is_planned: bool


def milestones(as_of):
    """`MilestoneRow`s known by `as_of`, dated ones first in order of time. One query.

    `is_planned` is what the source says of a date after `as_of`, or of an undated plan.
    """
    rows = Milestone.objects.known_by(as_of).select_related("mechanism")
    return [
        MilestoneRow(
            pk=row.pk,
            slug=row.slug,
            title=localized(row, "title"),
            kind=row.kind,
            mechanism_slug=row.mechanism.slug if row.mechanism else "",
            mechanism_name=named(row.mechanism) if row.mechanism else "",
            starts_on=row.starts_on,
            until=row.until,
            precision=row.precision,
            date_as_written=Worded([(row.date_as_written, row.language or "es")]),
            is_planned=row.is_planned and (row.starts_on is None or row.starts_on > as_of),
        )
        for row in rows
    ]
