"""How open answers are read: codebooks in versions, independent readings, and decisions where they differ."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import check, unique
from gfmd.questionnaires.models.replies import Answer
from gfmd.questionnaires.models.rounds import Question
from gfmd.questionnaires.models.triggers import closed, refuses

_READ = "EXISTS (SELECT 1 FROM questionnaires_reading WHERE codebook_id = {row}.codebook_id)"
_FINISHED = "EXISTS (SELECT 1 FROM questionnaires_reading WHERE id = {row}.reading_id AND finished_on IS NOT NULL)"


class Codebook(models.Model):
    """A version of the categories for one open question. Once read by, it stays as it is."""

    question = models.ForeignKey(Question, models.CASCADE, related_name="codebooks", verbose_name=_("question"))
    version = models.PositiveSmallIntegerField(_("version"), default=1)

    KEY = ("question", "version")

    class Meta:
        verbose_name = _("codebook")
        verbose_name_plural = _("codebooks")
        ordering = ["question", "version"]
        constraints = [unique("version", "question", "version", message=_("This version already exists."))]

    def __str__(self):
        return f"{self.question} · {self.version}"


class Code(models.Model):
    codebook = models.ForeignKey(Codebook, models.CASCADE, related_name="codes", verbose_name=_("codebook"))
    slug = models.SlugField(_("code"), max_length=40)
    label = models.CharField(pgettext_lazy("words of a choice", "label"), max_length=200)
    inclusion_rule = models.TextField(_("when to use it"), blank=True)
    example = models.TextField(_("example"), blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    KEY = ("codebook", "slug")

    class Meta:
        verbose_name = _("code")
        verbose_name_plural = _("codes")
        ordering = ["codebook", "position"]
        constraints = [unique("slug", "codebook", "slug", message=_("This codebook already has such a code."))]
        triggers = [
            closed(
                while_new=_READ.format(row="NEW"),
                while_old=_READ.format(row="OLD"),
                message="answers were read by this codebook; make a new version",
                may_fill=True,
            )
        ]

    def __str__(self):
        return self.label


class Reading(models.Model):
    """One coder's reading of one answer by one codebook. Two with pass 1 and 2 are made blind to each other."""

    answer = models.ForeignKey(Answer, models.CASCADE, related_name="readings", verbose_name=_("answer"))
    codebook = models.ForeignKey(Codebook, models.PROTECT, related_name="readings", verbose_name=_("codebook"))
    pass_number = models.PositiveSmallIntegerField(_("pass"), default=1)
    coder = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="readings", verbose_name=_("coder")
    )
    finished_on = models.DateField(_("finished on"), null=True, blank=True)

    KEY = ("answer", "codebook", "pass_number")

    class Meta:
        verbose_name = _("reading")
        verbose_name_plural = _("readings")
        ordering = ["answer", "codebook", "pass_number"]
        constraints = [
            unique(
                "pass", "answer", "codebook", "pass_number", message=_("This pass over the answer is already taken.")
            ),
            unique("coder", "answer", "codebook", "coder", message=_("This coder has read this answer.")),
            check("pass_one_or_two", Q(pass_number__in=[1, 2]), _("An answer is read once or twice.")),
        ]
        triggers = [
            refuses(
                "same_question",
                "(SELECT question_id FROM questionnaires_answer WHERE id = NEW.answer_id) <> "
                "(SELECT question_id FROM questionnaires_codebook WHERE id = NEW.codebook_id)",
                "the codebook is of another question",
            )
        ]

    def __str__(self):
        return f"{self.answer} · {self.pass_number}"


class Coding(models.Model):
    """A code given in a reading."""

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="codings", verbose_name=_("reading"))
    code = models.ForeignKey(Code, models.PROTECT, related_name="codings", verbose_name=_("code"))

    KEY = ("reading", "code")

    class Meta:
        verbose_name = _("coding")
        verbose_name_plural = _("codings")
        ordering = ["reading_id", "code_id"]
        constraints = [unique("once", "reading", "code", message=_("This code is already given."))]
        triggers = [
            refuses(
                "same_codebook",
                "(SELECT codebook_id FROM questionnaires_reading WHERE id = NEW.reading_id) <> "
                "(SELECT codebook_id FROM questionnaires_code WHERE id = NEW.code_id)",
                "the code is of another codebook",
            ),
            closed(
                while_new=_FINISHED.format(row="NEW"),
                while_old=_FINISHED.format(row="OLD"),
                message="this reading is finished",
            ),
        ]

    def __str__(self):
        return f"{self.reading} · {self.code}"


class Adjudication(models.Model):
    """The decision on one code where two readings differ."""

    answer = models.ForeignKey(Answer, models.CASCADE, related_name="adjudications", verbose_name=_("answer"))
    code = models.ForeignKey(Code, models.PROTECT, related_name="adjudications", verbose_name=_("code"))
    is_given = models.BooleanField(_("the code is given"))
    reason = models.TextField(_("reason"))
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=pgettext_lazy("a decision", "by")
    )
    decided_on = models.DateField(pgettext_lazy("a decision", "on"))

    KEY = ("answer", "code")

    class Meta:
        verbose_name = _("adjudication")
        verbose_name_plural = _("adjudications")
        ordering = ["answer", "code"]
        constraints = [
            unique("code", "answer", "code", message=_("This code is already adjudicated.")),
            check("has_reason", ~Q(reason=""), _("Give the reason of the decision.")),
        ]
        triggers = [
            refuses(
                "same_question",
                "(SELECT question_id FROM questionnaires_answer WHERE id = NEW.answer_id) <> "
                "(SELECT b.question_id FROM questionnaires_code c JOIN questionnaires_codebook b "
                "ON b.id = c.codebook_id WHERE c.id = NEW.code_id)",
                "the code is of another question",
                on=pgtrigger.Insert | pgtrigger.Update,
            )
        ]

    def __str__(self):
        return f"{self.answer} · {self.code}"
