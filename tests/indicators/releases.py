"""Releases for tests: of the sample round, whose replies are checked and open to confirmation long enough."""

from datetime import date

from django.db.models import Q

from gfmd.indicators.results import content_of
from gfmd.questionnaires.actions.releases import digest
from gfmd.questionnaires.models import Release, Round
from tests.factories.accounts import UserFactory

SAMPLE = "sample-round-2026"
RELEASED = date(2026, 6, 1)


def publishable(day):
    """Q: replies that a release of `day` takes in: checked, and confirmed or open to confirmation long enough."""
    confirmed = Q(confirmed_on__lte=day) | Q(confirmed_on__isnull=True, confirmation_due_on__lt=day)
    return Q(status="published") | Q(status="checked") & confirmed


def would_hold(round_, day):
    """What a release of `day` would hold."""
    return content_of(round_, day, replies=publishable(day))


def release(round_=None, day=RELEASED):
    """The next release of a round, as the release action would make it."""
    round_ = round_ or Round.objects.get(slug=SAMPLE)
    frozen = would_hold(round_, day)
    return Release.objects.create(
        round=round_,
        number=round_.releases.count() + 1,
        as_of=day,
        released_by=UserFactory(),
        released_on=day,
        content=frozen,
        sha256=digest(frozen),
    )
