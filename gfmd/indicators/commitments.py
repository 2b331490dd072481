"""Which commitments move: the last progress a source reports of each. Voluntary: no progress is no failure."""

from dataclasses import dataclass
from datetime import date

from gfmd.commitments.models import Commitment, Progress


@dataclass(frozen=True)
class CommitmentMove:
    """A commitment with its last reported progress and the day of it; both None where none is recorded."""

    commitment: Commitment
    progress: Progress | None
    on: date | None


def last_progress(as_of):
    """`CommitmentMove` of each commitment known by `as_of`: newest progress first, then those without. One query."""
    rows = Commitment.objects.known_by(as_of).with_last_progress(as_of).order_by("slug")
    found = [_move(row) for row in rows]
    return sorted(found, key=lambda row: (row.progress is None, -row.on.toordinal() if row.on else 0))


def _move(commitment):
    if commitment.last_progress is None:
        return CommitmentMove(commitment, None, None)
    values = dict(commitment.last_progress)
    on, values["starts_on"], values["until"] = (
        date.fromisoformat(day) if day else None for day in (values.pop("on"), values["starts_on"], values["until"])
    )
    return CommitmentMove(commitment, Progress(commitment=commitment, **values), on)
