"""Releases for tests: of the sample round, whose replies are checked and open to confirmation long enough."""

from datetime import date

from gfmd.indicators.results import content_of, digest
from gfmd.questionnaires.models import Release, Round
from tests.factories.accounts import UserFactory

SAMPLE = "sample-round-2026"
RELEASED = date(2026, 6, 1)


def release(round_=None, day=RELEASED):
    """The next release of a round, as the release action would make it."""
    round_ = round_ or Round.objects.get(slug=SAMPLE)
    content = content_of(round_, day)
    return Release.objects.create(
        round=round_,
        number=round_.releases.count() + 1,
        as_of=day,
        released_by=UserFactory(),
        released_on=day,
        content=content,
        sha256=digest(content),
    )
