"""What was known of commitments on a day, and what was last reported of each."""

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, JSONObject


class CommitmentQuerySet(QuerySet):
    def known_by(self, day):
        """Commitments made in a milestone that had begun by `day`, or that a document issued by then states."""
        links = self.model.passages.through._base_manager.filter(
            commitment=OuterRef("pk"), passage__document__issued_on__lte=day
        )
        return self.filter(Q(milestone__starts_on__lte=day) | Exists(links))

    def with_last_progress(self, day=None):
        """Adds `last_progress`: a dict of the last progress a source reports by `day`, with its day as `on`, or None.

        Its day is the one it began or, undated, that of the newest document that reports it. A source that mentions a
        commitment and reports nothing of it is no progress.
        """
        progress = self.model._meta.get_field("progress").related_model
        stated = progress.passages.through._base_manager.filter(progress=OuterRef("pk"))
        if day:
            stated = stated.filter(passage__document__issued_on__lte=day)
        newest = stated.order_by(F("passage__document__issued_on").desc(nulls_last=True))
        steps = progress.objects.known_by(day) if day else progress.objects.all()
        steps = (
            steps.filter(commitment=OuterRef("pk"))
            .exclude(status=progress.Status.NOT_REPORTED)
            .annotate(on=Coalesce("starts_on", Subquery(newest.values("passage__document__issued_on")[:1])))
            .order_by(F("on").desc(nulls_last=True), "-pk")
        )
        fields = ("pk", "on", "status", "starts_on", "until", "precision", "date_as_written", "language")
        return self.annotate(
            last_progress=Subquery(steps.values(row=JSONObject(**{field: field for field in fields}))[:1])
        )
