"""What the record covers: the day up to which it holds documents."""

from django.db.models import Subquery

from gfmd.sources.models import Document


def record_day():
    """Day of the newest document whose text we hold, or None: the default of every `as of`.

    The record is what documents state, so "today" would show an empty present instead of the last known state.
    """
    return _held().first()


def record_day_expression():
    """The same as an expression, to annotate a query that runs anyway."""
    return Subquery(_held()[:1])


def _held():
    held = Document.objects.filter(
        is_fictional=False, status__in=[Document.Status.HELD, Document.Status.PARTIAL], issued_on__isnull=False
    )
    return held.order_by("-issued_on").values_list("issued_on", flat=True)
