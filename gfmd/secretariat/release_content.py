"""What a release holds: the results of the round, of published replies only."""

from django.db.models import Q

from gfmd.indicators.results import content_of
from gfmd.questionnaires.models import Reply


def published_content(round_, day):
    """Plain JSON of what is public of the round as at `day`. What is published says the release, which moved it."""
    return content_of(round_, day, replies=Q(status=Reply.Status.PUBLISHED))
