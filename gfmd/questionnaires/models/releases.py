"""What was published: numbered releases that never change."""

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from gfmd.core.constraints import check, unique
from gfmd.questionnaires.models.fields import by_person
from gfmd.questionnaires.models.rounds import Round


class Release(models.Model):
    """A round as it was published: all that its pages and files show, frozen. A correction makes a new release."""

    round = models.ForeignKey(Round, models.PROTECT, related_name="releases", verbose_name=_("round"))
    number = models.PositiveSmallIntegerField(_("number"))
    as_of = models.DateField(_("as at"))
    released_by = by_person(_("released by"))
    released_on = models.DateField(_("released on"))
    note = models.TextField(_("what is new"), blank=True)
    content = models.JSONField(_("content"))
    sha256 = models.CharField(_("SHA-256 of the content"), max_length=64)

    KEY = ("round", "number")

    class Meta:
        verbose_name = _("release")
        verbose_name_plural = _("releases")
        ordering = ["round", "-number"]
        constraints = [
            unique("number", "round", "number", message=_("This round already has a release with this number.")),
            check("number_from_one", Q(number__gte=1), _("Releases count from 1.")),
            check("digest", Q(sha256__regex="^[0-9a-f]{64}$"), _("A SHA-256 has 64 digits, a to f in small letters.")),
        ]
        triggers = [pgtrigger.Protect(name="frozen", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self):
        return f"{self.round} · {self.number}"
