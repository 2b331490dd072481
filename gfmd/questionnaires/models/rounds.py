"""What is asked of whom and how it goes out."""

import pgtrigger
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import check, unique
from gfmd.core.models import Dated, Quoted
from gfmd.places.models import State
from gfmd.sources.models import Sourced


class Channel(models.TextChoices):
    FAX = "fax", _("fax")
    NOTE_VERBALE = "note_verbale", _("note verbale")
    E_MAIL = "e_mail", _("e-mail")
    TELEPHONE = "telephone", _("telephone")
    HAND = "hand", _("by hand")
    PORTAL = "portal", _("portal")


def same_round(name, near, far, message):
    """A trigger: the round that `near` (SQL on NEW) leads to is the one `far` leads to."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        func=f"IF ({near}) <> ({far}) THEN RAISE check_violation USING MESSAGE = '{message}'; END IF; RETURN NEW;",
    )


class RoundQuerySet(models.QuerySet):
    def public(self):
        """Rounds that have left the secretariat: all but drafts."""
        return self.exclude(status=Round.Status.DRAFT)

    def with_counts(self, day=None):
        """Adds `addressees_recorded` and `replies_recorded` (by `day`): rows here, never what a source reports."""
        received = Q(addressees__reply__received_on__lte=day) if day else None
        return self.annotate(
            addressees_recorded=Count("addressees", distinct=True),
            replies_recorded=Count("addressees__reply", distinct=True, filter=received),
        )

    def with_last_return_count(self, day):
        """Adds `reported_replies`, `reported_as_of`, `reported_pk`: what a source reports last by `day`, or None."""
        last = ReturnCount.objects.filter(round=OuterRef("pk"), as_of__lte=day).order_by("-as_of")
        return self.annotate(
            reported_replies=Subquery(last.values("replies")[:1]),
            reported_as_of=Subquery(last.values("as_of")[:1]),
            reported_pk=Subquery(last.values("pk")[:1]),
        )


class Round(Quoted, Sourced):
    """One questionnaire sent to States and followed up until it is published."""

    class Status(models.TextChoices):
        # In the order a round passes through them.
        DRAFT = "draft", pgettext_lazy("a round", "draft")
        CIRCULATED = "circulated", pgettext_lazy("a round", "circulated")
        CLOSED = "closed", _("closed")
        PUBLISHED = "published", _("published")

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    title = models.CharField(_("title"), max_length=300)
    issuer = models.CharField(_("issued by"), max_length=300, blank=True)
    circulated_on = models.DateField(_("circulated on"), null=True, blank=True)
    channel = models.CharField(_("channel"), max_length=16, choices=Channel, blank=True)
    deadline = models.DateField(
        _("replies requested by"), null=True, blank=True, help_text=_("Replies after this day count (note 1).")
    )
    addressees_as_written = models.CharField(_("addressees as written"), max_length=300, blank=True)
    addressees_reported = models.PositiveIntegerField(_("addressees reported"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=12, choices=Status, default=Status.DRAFT)
    is_fictional = models.BooleanField(
        pgettext_lazy("a round", "fictional"),
        default=False,
        help_text=_("Training data: every page and file that shows it says so."),
    )

    objects = RoundQuerySet.as_manager()

    KEY = ("slug",)
    CITED_AS = "title"
    CITED_ON = (("questionnaire", "slug"),)

    class Meta:
        verbose_name = _("questionnaire round")
        verbose_name_plural = _("questionnaire rounds")
        ordering = ["is_fictional", F("circulated_on").desc(nulls_last=True)]
        constraints = [
            *Quoted.Meta.constraints,
            unique("slug", "slug", message=_("Another round has this short name.")),
            check(
                "circulated_has_date",
                Q(status="draft") | Q(circulated_on__isnull=False),
                _("A round that was circulated has a date of circulation."),
            ),
            check(
                "deadline_after_circulation",
                Q(deadline__isnull=True) | Q(circulated_on__isnull=True) | Q(deadline__gte=F("circulated_on")),
                _("Replies cannot be requested by a day before circulation."),
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("questionnaire", args=[self.slug])


class Question(models.Model):
    class Kind(models.TextChoices):
        OPEN = "open", _("open")
        SINGLE = "single", _("one choice")
        MULTIPLE = "multiple", _("several choices")
        YES_NO = "yes_no", _("yes or no")
        NUMBER = "number", pgettext_lazy("an answer", "number")
        DATE = "date", _("date")

    round = models.ForeignKey(Round, models.CASCADE, related_name="questions", verbose_name=_("round"))
    number = models.PositiveSmallIntegerField(_("number"))
    text = models.TextField(_("text"))
    help_text = models.TextField(_("help"), blank=True)
    kind = models.CharField(_("kind"), max_length=8, choices=Kind)
    is_required = models.BooleanField(_("required"), default=False)
    asked_from_version = models.PositiveSmallIntegerField(_("asked from version"), default=1)

    KEY = ("round", "number")

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ["round", "number"]
        constraints = [
            unique("number", "round", "number", message=_("This round already has a question with this number.")),
            check("version_from_one", Q(asked_from_version__gte=1), _("Versions count from 1.")),
        ]

    def __str__(self):
        return f"{self.number}. {self.text}"


class Choice(models.Model):
    question = models.ForeignKey(Question, models.CASCADE, related_name="choices", verbose_name=_("question"))
    slug = models.SlugField(_("code"), max_length=40)
    label = models.CharField(pgettext_lazy("words of a choice", "label"), max_length=200)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    KEY = ("question", "slug")

    class Meta:
        verbose_name = _("choice")
        verbose_name_plural = _("choices")
        ordering = ["question", "position"]
        constraints = [unique("slug", "question", "slug", message=_("This question already has such a choice."))]

    def __str__(self):
        return self.label


class Addressee(models.Model):
    """A State to which a round was addressed; together they are the denominator."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="addressees", verbose_name=_("round"))
    state = models.ForeignKey(State, models.PROTECT, related_name="addressed", verbose_name=_("State"))

    KEY = ("round", "state")

    class Meta:
        verbose_name = _("addressee")
        verbose_name_plural = _("addressees")
        ordering = ["round", "state"]
        constraints = [unique("state", "round", "state", message=_("This State is already an addressee."))]

    def __str__(self):
        return f"{self.state} · {self.round}"


class Dispatch(Dated, Quoted, Sourced):
    """A letter, reminder or call. Without an addressee the source reports it for the round as a whole."""

    class Kind(models.TextChoices):
        LETTER = "letter", _("letter")
        REMINDER = "reminder", _("reminder")
        CALL = "call", _("call")
        EXTENSION = "extension", _("extension")
        ACKNOWLEDGEMENT = "acknowledgement", _("acknowledgement")

    round = models.ForeignKey(Round, models.CASCADE, related_name="dispatches", verbose_name=_("round"))
    key = models.SlugField(_("key"), max_length=60)
    addressee = models.ForeignKey(
        Addressee, models.CASCADE, null=True, blank=True, related_name="dispatches", verbose_name=_("addressee")
    )
    kind = models.CharField(_("kind"), max_length=16, choices=Kind)
    channel = models.CharField(_("channel"), max_length=16, choices=Channel)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=pgettext_lazy("a dispatch", "by"),
    )
    outcome = models.CharField(_("outcome"), max_length=200, blank=True)

    KEY = ("round", "key")
    CITED_AS = "key"
    CITED_ON = (("questionnaire", "round__slug"),)

    class Meta:
        verbose_name = _("dispatch")
        verbose_name_plural = _("dispatches")
        ordering = ["round", F("starts_on").asc(nulls_last=True), "key"]
        constraints = [
            *Dated.Meta.constraints,
            *Quoted.Meta.constraints,
            unique("key", "round", "key", message=_("This round already has a dispatch with this key.")),
        ]
        triggers = [
            same_round(
                "same_round",
                "NEW.round_id",
                "SELECT round_id FROM questionnaires_addressee WHERE id = NEW.addressee_id",
                "the addressee belongs to another round",
            )
        ]

    def __str__(self):
        return f"{self.get_kind_display()} · {self.get_channel_display()}"

    def clean(self):
        if self.addressee and self.addressee.round_id != self.round_id:
            raise ValidationError({"addressee": _("This addressee belongs to another round.")})


class ReturnCount(Sourced):
    """The number of replies a source reports for a day; kept beside our own count."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="return_counts", verbose_name=_("round"))
    as_of = models.DateField(_("as at"))
    replies = models.PositiveIntegerField(_("replies"))

    KEY = ("round", "as_of")
    CITED_AS = "round__title"
    CITED_ON = (("questionnaire", "round__slug"),)

    class Meta:
        verbose_name = _("reported number of replies")
        verbose_name_plural = _("reported numbers of replies")
        ordering = ["round", "as_of"]
        constraints = [unique("as_of", "round", "as_of", message=_("A count for this day is already recorded."))]

    def __str__(self):
        return f"{self.round}: {self.replies} ({self.as_of})"
