"""Answers in other languages than their own."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import both_or_neither, check, unique
from gfmd.core.models import Language
from gfmd.questionnaires.models.fields import by_person
from gfmd.questionnaires.models.replies import Answer
from gfmd.questionnaires.models.triggers import refuses


class AnswerTranslation(models.Model):
    """A rendering of an open answer in another language; it never replaces the answer."""

    class Status(models.TextChoices):
        MACHINE = "machine", _("machine translation")
        DRAFT = "draft", pgettext_lazy("a translation", "draft")
        CHECKED = "checked", _("checked")

    answer = models.ForeignKey(Answer, models.CASCADE, related_name="translations", verbose_name=_("answer"))
    language = models.CharField(_("language"), max_length=7, choices=Language)
    text = models.TextField(_("text"))
    status = models.CharField(_("status"), max_length=8, choices=Status)
    made_by = by_person(_("made by"), null=True, blank=True)
    made_on = models.DateField(_("made on"), null=True, blank=True)
    checked_by = by_person(_("checked by"), null=True, blank=True)
    checked_on = models.DateField(_("checked on"), null=True, blank=True)

    KEY = ("answer", "language")

    class Meta:
        verbose_name = _("translation of an answer")
        verbose_name_plural = _("translations of answers")
        ordering = ["answer", "language"]
        constraints = [
            unique("language", "answer", "language", message=_("This answer already has a translation.")),
            both_or_neither("made_pair", "made_by", "made_on", _("Say both who made it and when.")),
            both_or_neither("checked_pair", "checked_by", "checked_on", _("Say both who checked and when.")),
            check(
                "checked_has_checker",
                ~Q(status="checked") | Q(checked_by__isnull=False),
                _("A checked translation names who checked it."),
            ),
        ]
        triggers = [
            refuses(
                "another_language",
                "(SELECT language FROM questionnaires_answer WHERE id = NEW.answer_id) = NEW.language",
                "a translation is in another language than the answer",
            )
        ]

    def __str__(self):
        return f"{self.answer} · {self.language}"
