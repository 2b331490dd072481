"""What is asked: a round, its questions in versions, its letters and its days of reminding."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import check, unique, versions_do_not_overlap
from gfmd.core.models import Language, Quoted
from gfmd.questionnaires import placeholders
from gfmd.questionnaires.models.triggers import CLOSED, closed, refuses, refuses_each, stays_in_round
from gfmd.sources.models import Sourced

_WITHOUT_TEXT = """EXISTS (
    SELECT 1 FROM questionnaires_question q, unnest(NEW.working_languages) AS lang
    WHERE q.round_id = NEW.id AND q.asked_from_version <= NEW.circulated_version
      AND (q.asked_until_version IS NULL OR q.asked_until_version >= NEW.circulated_version)
      AND (coalesce(to_jsonb(q) ->> ('text_' || replace(lang, '-', '_')), '') = '' OR EXISTS (
        SELECT 1 FROM questionnaires_choice c WHERE c.question_id = q.id
          AND coalesce(to_jsonb(c) ->> ('label_' || replace(lang, '-', '_')), '') = '')))"""

_CIRCULATED = (
    "{row}.asked_from_version <= (SELECT circulated_version FROM questionnaires_round WHERE id = {row}.round_id)"
)
_QUESTION_CIRCULATED = (
    "EXISTS (SELECT 1 FROM questionnaires_question q JOIN questionnaires_round r ON r.id = q.round_id "
    "WHERE q.id = {row}.question_id AND q.asked_from_version <= r.circulated_version)"
)


class Channel(models.TextChoices):
    FAX = "fax", _("fax")
    NOTE_VERBALE = "note_verbale", _("note verbale")
    E_MAIL = "e_mail", _("e-mail")
    TELEPHONE = "telephone", _("telephone")
    HAND = "hand", _("by hand")
    PORTAL = "portal", _("portal")

    @classmethod
    def brought(cls):
        """Choices of a reply that the secretariat registers: what comes by the portal registers itself, and is not
        entered twice."""
        return [choice for choice in cls.choices if choice[0] != cls.PORTAL]


def standing(day=None, prefix=""):
    """Q: the reply (at `prefix`) was received by `day` and not withdrawn by then; without a day, as things stand."""
    withdrawn = f"{prefix}withdrawn_on"
    if day is None:
        return Q(**{f"{prefix}received_on__isnull": False, f"{withdrawn}__isnull": True})
    return Q(**{f"{prefix}received_on__lte": day}) & (
        Q(**{f"{withdrawn}__isnull": True}) | Q(**{f"{withdrawn}__gt": day})
    )


class RoundQuerySet(models.QuerySet):
    def public(self):
        """Rounds that have left the secretariat: all but drafts."""
        return self.exclude(status=Round.Status.DRAFT)

    def with_counts(self, day=None):
        """Adds `addressees_recorded` and `replies_recorded` (by `day`): rows here, never what a source reports.

        An addressee has replied once: of two replies one may have been withdrawn after the other came.
        """
        return self.annotate(
            addressees_recorded=Count("addressees", distinct=True),
            replies_recorded=Count("addressees", distinct=True, filter=standing(day, "addressees__replies__")),
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
    working_languages = ArrayField(
        models.CharField(max_length=7, choices=Language),
        verbose_name=_("working languages"),
        default=list,
        blank=True,
        help_text=_("Each question must be written in each of them before the round is circulated."),
    )
    circulated_version = models.PositiveSmallIntegerField(
        _("version circulated"),
        default=0,
        help_text=_("Questions up to this version can no longer change. 0: nothing has gone out."),
    )
    double_entry_percent = models.PositiveSmallIntegerField(
        _("entered twice, per cent"),
        default=0,
        validators=[MaxValueValidator(100)],
        help_text=_("Share of the replies, from now on, whose closed questions a second person enters too."),
    )
    double_coding = models.BooleanField(
        _("coded twice"), default=True, help_text=_("Two coders read each open answer without seeing each other.")
    )
    names_non_respondents = models.BooleanField(
        _("non-respondents are public"),
        default=False,
        help_text=_("Whether public pages and files name the addressees without a reply."),
    )
    confirmation_days = models.PositiveSmallIntegerField(
        _("days to confirm"),
        default=14,
        help_text=_("Days a focal point has to confirm a reply once it is checked."),
    )

    objects = RoundQuerySet.as_manager()

    KEY = ("slug",)
    CITED_AS = "title"
    CITED_ON = (("questionnaire", "slug"),)

    class Meta:
        verbose_name = _("questionnaire round")
        verbose_name_plural = _("questionnaire rounds")
        ordering = ["is_fictional", F("circulated_on").desc(nulls_last=True)]
        permissions = [
            ("circulate_round", "Can circulate a questionnaire and set its letters"),
            ("follow_up_round", "Can log what was sent and received"),
            ("publish_round", "Can publish a release"),
        ]
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
            check("percent", Q(double_entry_percent__lte=100), _("A share is at most 100 per cent.")),
            check(
                "languages_are_official",
                Q(working_languages__contained_by=list(Language.values)),
                _("Working languages are among the six official ones."),
            ),
            check(
                "draft_has_no_version",
                ~Q(status="draft") | Q(circulated_version=0),
                _("A draft has not been circulated in any version."),
            ),
        ]
        triggers = [
            refuses(
                "questions_have_texts",
                f"NEW.circulated_version > OLD.circulated_version AND {_WITHOUT_TEXT}",
                "a question or a choice has no text in a working language of the round",
                on=pgtrigger.Update,
            ),
            # A round recorded from a source is loaded as it ended; one worked on here goes step by step.
            refuses_each(
                CLOSED,
                {
                    "a round goes from draft to circulated, closed and published, one step at a time": (
                        "NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN "
                        "(('draft', 'circulated'), ('circulated', 'closed'), ('closed', 'published'))"
                    ),
                    "the day the round went out does not change": (
                        "OLD.status <> 'draft' AND NEW.circulated_on IS DISTINCT FROM OLD.circulated_on"
                    ),
                    "the channel the round went out by does not change": (
                        "OLD.status <> 'draft' AND OLD.channel NOT IN ('', NEW.channel)"
                    ),
                    "a round that went out does not turn from fiction into fact, or back": (
                        "OLD.status <> 'draft' AND NEW.is_fictional <> OLD.is_fictional"
                    ),
                    "answers of this round were read: once or twice, it stays so": (
                        "NEW.double_coding <> OLD.double_coding AND EXISTS (SELECT 1 FROM questionnaires_reading g "
                        "JOIN questionnaires_codebook b ON b.id = g.codebook_id "
                        "JOIN questionnaires_question q ON q.id = b.question_id WHERE q.round_id = NEW.id)"
                    ),
                },
                on=pgtrigger.Update,
            ),
            refuses(
                "version_goes_forward",
                "NEW.circulated_version < OLD.circulated_version",
                "a version that was circulated stays so",
                on=pgtrigger.Update,
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("questionnaire", args=[self.slug])


class QuestionQuerySet(models.QuerySet):
    def asked_in(self, version):
        """Questions of that version of their questionnaire."""
        return self.filter(
            Q(asked_until_version__isnull=True) | Q(asked_until_version__gte=version), asked_from_version__lte=version
        )


class Question(models.Model):
    """A question as worded in versions `asked_from_version` to `asked_until_version` (inclusive) of its round.

    Once a version is circulated its questions change no more: a new wording is a new row with the same number.
    """

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
    is_confidential = models.BooleanField(
        _("confidential"), default=False, help_text=_("Answers stay out of public pages, files and totals.")
    )
    asked_from_version = models.PositiveSmallIntegerField(_("asked from version"), default=1)
    asked_until_version = models.PositiveSmallIntegerField(
        _("asked until version"), null=True, blank=True, help_text=_("The last version with this wording.")
    )

    objects = QuestionQuerySet.as_manager()

    KEY = ("round", "number", "asked_from_version")

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ["round", "number", "asked_from_version"]
        constraints = [
            versions_do_not_overlap(
                "number",
                "round",
                "number",
                first="asked_from_version",
                last="asked_until_version",
                message=_("This round already asks a question with this number in these versions."),
            ),
            check("version_from_one", Q(asked_from_version__gte=1), _("Versions count from 1.")),
            check(
                "versions_in_order",
                Q(asked_until_version__isnull=True) | Q(asked_until_version__gte=F("asked_from_version")),
                _("The last version with this wording cannot come before the first."),
            ),
        ]
        triggers = [
            stays_in_round(
                "SELECT 1 FROM questionnaires_answer WHERE question_id = NEW.id", "answers belong to this question"
            ),
            closed(
                while_new=_CIRCULATED.format(row="NEW"),
                while_old=_CIRCULATED.format(row="OLD"),
                message="the questions of a version that was circulated do not change; make a new version",
                may_change=["asked_until_version"],
                may_fill=True,
            ),
            refuses(
                "was_asked",
                "NEW.asked_until_version IS DISTINCT FROM OLD.asked_until_version AND NEW.asked_until_version < "
                "(SELECT circulated_version FROM questionnaires_round WHERE id = NEW.round_id)",
                "this question was asked in a later version",
                on=pgtrigger.Update,
            ),
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
        triggers = [
            closed(
                while_new=_QUESTION_CIRCULATED.format(row="NEW"),
                while_old=_QUESTION_CIRCULATED.format(row="OLD"),
                message="the choices of a version that was circulated do not change; make a new version",
                may_fill=True,
            )
        ]

    def __str__(self):
        return self.label


class Letter(models.Model):
    """What a round writes to its addressees, in one language. The words in braces are filled in for each State."""

    class Kind(models.TextChoices):
        LETTER = "letter", _("letter")
        REMINDER = "reminder", _("reminder")

    round = models.ForeignKey(Round, models.CASCADE, related_name="letters", verbose_name=_("round"))
    kind = models.CharField(_("kind"), max_length=8, choices=Kind)
    language = models.CharField(_("language"), max_length=7, choices=Language)
    subject = models.CharField(_("subject"), max_length=200)
    body = models.TextField(
        _("text"), help_text=_("Filled in for each State: {state}, {round}, {deadline}, {circulated_on}, {today}.")
    )

    KEY = ("round", "kind", "language")

    class Meta:
        verbose_name = _("letter text")
        verbose_name_plural = _("letter texts")
        ordering = ["round", "kind", "language"]
        constraints = [
            unique("kind", "round", "kind", "language", message=_("This round already has this text in this language."))
        ]

    def __str__(self):
        return f"{self.get_kind_display()} · {self.get_language_display()}"

    def clean(self):
        wrong = {name: placeholders.unknown(getattr(self, name)) for name in ("subject", "body")}
        message = _("Words in braces that are not known: %(words)s.")
        problems = {name: message % {"words": " ".join(found)} for name, found in wrong.items() if found}
        if problems:
            raise ValidationError(problems)


class ReminderStep(models.Model):
    """A day on which those who have not answered are written to again."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="reminder_steps", verbose_name=_("round"))
    number = models.PositiveSmallIntegerField(_("number"))
    due_on = models.DateField(_("due on"))

    KEY = ("round", "number")

    class Meta:
        verbose_name = _("day of reminding")
        verbose_name_plural = _("days of reminding")
        ordering = ["round", "number"]
        constraints = [
            unique("number", "round", "number", message=_("This round already has a reminder with this number.")),
            unique("due_on", "round", "due_on", message=_("This round already reminds on this day.")),
        ]

    def __str__(self):
        return f"{self.number} · {self.due_on}"


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
