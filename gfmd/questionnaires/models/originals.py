"""The files that replies came as."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from gfmd.core.constraints import both_or_neither, check, unique
from gfmd.questionnaires.models.fields import by_person
from gfmd.questionnaires.models.replies import Reply


class Original(models.Model):
    """A file as it came: a scan, an image, a workbook. Stored under a random name, served to those with the right."""

    reply = models.ForeignKey(Reply, models.CASCADE, related_name="originals", verbose_name=_("reply"))
    name = models.CharField(_("name of the file"), max_length=200)
    path = models.CharField(_("where it is stored"), max_length=100)
    media_type = models.CharField(_("type"), max_length=100)
    size = models.PositiveIntegerField(_("size"), help_text=_("In bytes."))
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    added_by = by_person(_("added by"), null=True, blank=True)
    added_on = models.DateField(_("added on"), null=True, blank=True)

    KEY = ("reply", "sha256")

    class Meta:
        verbose_name = _("original file")
        verbose_name_plural = _("original files")
        ordering = ["reply", "pk"]
        constraints = [
            unique("once", "reply", "sha256", message=_("This file is already with the reply.")),
            unique("path", "path", message=_("Another file is stored there.")),
            both_or_neither("added_pair", "added_by", "added_on", _("Say both who added it and when.")),
            check("digest", Q(sha256__regex="^[0-9a-f]{64}$"), _("A SHA-256 has 64 digits, a to f in small letters.")),
        ]

    def __str__(self):
        return self.name
