"""What comes back: replies, answers, their translations and codings."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import both_or_neither, check, unique
from gfmd.core.models import Language, Quoted
from gfmd.questionnaires.models.rounds import Addressee, Channel, Choice, Question, same_round


class Reply(models.Model):
    class Status(models.TextChoices):
        # In the order a reply passes through them.
        RECEIVED = "received", _("received")
        ENTERED = "entered", _("entered")
        CODED = "coded", _("coded")
        CHECKED = "checked", _("checked")
        PUBLISHED = "published", _("published")

    addressee = models.OneToOneField(Addressee, models.CASCADE, related_name="reply", verbose_name=_("addressee"))
    received_on = models.DateField(_("received on"))
    channel = models.CharField(_("channel"), max_length=16, choices=Channel)
    language = models.CharField(_("language"), max_length=7, choices=Language)
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.RECEIVED)
    original = models.CharField(_("original file"), max_length=200, blank=True)
    original_sha256 = models.CharField(_("SHA-256 of the original"), max_length=64, blank=True)

    KEY = ("addressee",)

    class Meta:
        verbose_name = _("reply")
        verbose_name_plural = _("replies")
        ordering = ["received_on", "addressee"]
        constraints = [
            check(
                "original_has_digest",
                Q(original="", original_sha256="") | ~Q(original="") & Q(original_sha256__regex="^[0-9a-f]{64}$"),
                _("An original file is stored with its SHA-256."),
            ),
        ]

    def __str__(self):
        return str(self.addressee)


class Answer(Quoted):
    """One State's answer to one question: the value in the field of the question's kind."""

    reply = models.ForeignKey(Reply, models.CASCADE, related_name="answers", verbose_name=_("reply"))
    question = models.ForeignKey(Question, models.PROTECT, related_name="answers", verbose_name=_("question"))
    choices = models.ManyToManyField(Choice, blank=True, related_name="answers", verbose_name=_("choices"))
    yes = models.BooleanField(_("yes"), null=True, blank=True)
    number = models.DecimalField(
        pgettext_lazy("an answer", "number"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    date = models.DateField(_("date"), null=True, blank=True)

    KEY = ("reply", "question")

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering = ["reply", "question"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("question", "reply", "question", message=_("This question is already answered in the reply.")),
            check(
                "at_most_one_value",
                Q(yes__isnull=True, number__isnull=True)
                | Q(yes__isnull=True, date__isnull=True)
                | Q(number__isnull=True, date__isnull=True),
                _("An answer has one value."),
            ),
        ]
        triggers = [
            same_round(
                "same_round",
                "SELECT round_id FROM questionnaires_question WHERE id = NEW.question_id",
                "SELECT a.round_id FROM questionnaires_reply r "
                "JOIN questionnaires_addressee a ON a.id = r.addressee_id WHERE r.id = NEW.reply_id",
                "the question belongs to another round",
            )
        ]

    def __str__(self):
        return f"{self.reply} · {self.question_id}"

    def clean(self):
        """The question is of the reply's round, and the value is of the question's kind."""
        if self.question_id is None or self.reply_id is None:
            return
        if self.question.round_id != self.reply.addressee.round_id:
            raise ValidationError({"question": _("This question belongs to another round.")})
        kinds = {"text": Question.Kind.OPEN, "yes": Question.Kind.YES_NO, "number": Question.Kind.NUMBER}
        for field, kind in {**kinds, "date": Question.Kind.DATE}.items():
            if getattr(self, field) not in (None, "") and self.question.kind != kind:
                raise ValidationError({field: _("The question asks for another kind of answer.")})


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
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("checked by")
    )
    checked_on = models.DateField(_("checked on"), null=True, blank=True)

    KEY = ("answer", "language")

    class Meta:
        verbose_name = _("translation of an answer")
        verbose_name_plural = _("translations of answers")
        ordering = ["answer", "language"]
        constraints = [
            unique("language", "answer", "language", message=_("This answer already has a translation.")),
            both_or_neither("checked_pair", "checked_by", "checked_on", _("Say both who checked and when.")),
            check(
                "checked_has_checker",
                ~Q(status="checked") | Q(checked_by__isnull=False),
                _("A checked translation names who checked it."),
            ),
        ]

    def __str__(self):
        return f"{self.answer} · {self.language}"


class Codebook(models.Model):
    """A version of the categories for one open question."""

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
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    KEY = ("codebook", "slug")

    class Meta:
        verbose_name = _("code")
        verbose_name_plural = _("codes")
        ordering = ["codebook", "position"]
        constraints = [unique("slug", "codebook", "slug", message=_("This codebook already has such a code."))]

    def __str__(self):
        return self.label


class Coding(models.Model):
    """One coder's reading of one answer. `pass_number` tells the independent readings apart."""

    answer = models.ForeignKey(Answer, models.CASCADE, related_name="codings", verbose_name=_("answer"))
    code = models.ForeignKey(Code, models.PROTECT, related_name="codings", verbose_name=_("code"))
    coder = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("coder"))
    pass_number = models.PositiveSmallIntegerField(_("pass"), default=1)

    KEY = ("answer", "code", "coder", "pass_number")

    class Meta:
        verbose_name = _("coding")
        verbose_name_plural = _("codings")
        ordering = ["answer", "pass_number"]
        constraints = [
            unique("once", "answer", "code", "coder", "pass_number", message=_("This code is already given.")),
            check("pass_from_one", Q(pass_number__gte=1), _("Passes count from 1.")),
        ]

    def __str__(self):
        return f"{self.answer} · {self.code}"


class Adjudication(models.Model):
    """The decision where two coders differ."""

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
        constraints = [unique("code", "answer", "code", message=_("This code is already adjudicated."))]

    def __str__(self):
        return f"{self.answer} · {self.code}"
