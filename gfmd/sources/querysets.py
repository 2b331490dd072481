"""What was known on a day: the row predicate every `as of` rests on."""

from django.db.models import Exists, OuterRef, Q, QuerySet


class FactQuerySet(QuerySet):
    """Dated facts that cite passages."""

    def known_by(self, day):
        """Facts that had begun by `day`, or that a document issued by `day` already stated (plans, undated facts)."""
        links = self.model.passages.through._base_manager.filter(
            **{self.model._meta.model_name: OuterRef("pk")}, passage__document__issued_on__lte=day
        )
        return self.filter(Q(starts_on__lte=day) | Exists(links))
