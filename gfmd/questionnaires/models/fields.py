"""Fields that several models have."""

from django.conf import settings
from django.db import models


def by_person(verbose_name, **options):
    """Who did something. An account that did anything is not deleted, and knows nothing of it from its own side."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=verbose_name, **options
    )
