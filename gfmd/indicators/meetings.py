"""Meetings of the process and the States represented, as sources report them."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from gfmd.core.text import localized
from gfmd.forum.models import Meeting, ReportedCount


@dataclass(frozen=True)
class MeetingCount:
    """States at one meeting as one source reports it; `low` is None where no source we hold gives a number."""

    meeting_slug: str
    meeting_name: str
    starts_on: date | None
    status: str
    low: int | None
    high: int | None
    qualifier: str
    as_written: str
    count_pk: int | None


def states_represented(as_of):
    """`MeetingCount` rows, first meeting to last, one for each reported count. Two queries.

    A count belongs to a meeting that had begun by `as_of`; meetings known by then without a count give a row
    without a number.
    """
    counts = ReportedCount.objects.filter(
        measure__in=[ReportedCount.Measure.STATES_REPRESENTED, ReportedCount.Measure.STATES_TOOK_PART]
    ).order_by("qualifier", "pk")
    meetings = Meeting.objects.known_by(as_of).prefetch_related(Prefetch("reported_counts", queryset=counts))
    rows = []
    for meeting in meetings:
        begun = meeting.starts_on is not None and meeting.starts_on <= as_of
        reported = meeting.reported_counts.all() if begun else ()
        head = (meeting.slug, localized(meeting, "name"), meeting.starts_on, meeting.status)
        rows += [MeetingCount(*head, c.low, c.high, c.qualifier, c.as_written, c.pk) for c in reported]
        if not reported:
            rows.append(MeetingCount(*head, None, None, "", "", None))
    return rows
