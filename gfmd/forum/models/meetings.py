"""Meetings, what they dealt with and who was there."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import (
    at_most_one_of,
    check,
    exactly_one_of,
    unique,
)
from gfmd.core.models import Dated, Quoted
from gfmd.places.models import State
from gfmd.sources.models import Document, Sourced
from gfmd.sources.querysets import FactQuerySet


class Organization(models.Model):
    """An organization that is not a State and not one of the United Nations entities of section IV."""

    class Kind(models.TextChoices):
        FOUNDATION = "foundation", _("foundation")
        INTERGOVERNMENTAL = "intergovernmental", _("intergovernmental organization")
        REGIONAL_BODY = "regional_body", _("regional body")
        PROGRAMME = "programme", pgettext_lazy("an organization", "programme")
        GROUP = "group", pgettext_lazy("an organization", "group")
        OTHER = "other", pgettext_lazy("an organization", "other")

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    acronym = models.CharField(_("acronym"), max_length=30, blank=True)
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)

    KEY = ("slug",)

    class Meta:
        verbose_name = _("organization")
        verbose_name_plural = _("organizations")
        ordering = ["name"]
        constraints = [unique("slug", "slug", message=_("Another organization has this short name."))]

    def __str__(self):
        return self.name


class MeetingQuerySet(FactQuerySet):
    def forum(self):
        """Summit meetings of the Forum, first to last; without the High-level Dialogues."""
        return self.filter(kind=Meeting.Kind.FORUM).order_by("ordinal")

    def with_states_counted(self):
        """Adds `states_counted` and `states_counted_pk`: an unhedged count of States and its row, or None."""
        counts = ReportedCount.objects.filter(
            meeting=OuterRef("pk"),
            qualifier=ReportedCount.Qualifier.EXACTLY,
            measure__in=[ReportedCount.Measure.STATES_REPRESENTED, ReportedCount.Measure.STATES_TOOK_PART],
        ).order_by("pk")
        return self.annotate(
            states_counted=Subquery(counts.values("low")[:1]), states_counted_pk=Subquery(counts.values("pk")[:1])
        )


class Meeting(Dated, Sourced):
    """A summit meeting of the Forum or a High-level Dialogue of the General Assembly."""

    class Kind(models.TextChoices):
        FORUM = "forum", _("Forum meeting")
        DIALOGUE = "dialogue", _("High-level Dialogue")

    class Status(models.TextChoices):
        # In the order a meeting passes through them.
        OFFERED = "offered", _("offered")
        PLANNED = "planned", pgettext_lazy("a meeting", "planned")
        HELD = "held", _("held")
        CANCELLED = "cancelled", _("cancelled")

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    ordinal = models.PositiveSmallIntegerField(_("ordinal"), null=True, blank=True)
    name = models.CharField(_("name"), max_length=200)
    city = models.CharField(_("city"), max_length=80, blank=True)
    host = models.ForeignKey(
        State, models.PROTECT, null=True, blank=True, related_name="hosted_meetings", verbose_name=_("host country")
    )
    status = models.CharField(
        _("status"), max_length=10, choices=Status, help_text=_("As the latest source we hold states it.")
    )
    theme = models.CharField(_("theme"), max_length=300, blank=True)

    objects = MeetingQuerySet.as_manager()

    KEY = ("slug",)
    CITED_AS = "name"
    CITED_ON = (("meeting", "slug"),)

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        ordering = [F("starts_on").asc(nulls_last=True), "ordinal"]
        constraints = [
            *Dated.Meta.constraints,
            unique("slug", "slug", message=_("Another meeting has this short name.")),
            unique("ordinal", "kind", "ordinal", message=_("Another meeting has this ordinal.")),
            check(
                "held_has_dates",
                ~Q(status="held") | Q(starts_on__isnull=False, until__isnull=False),
                _("A meeting that was held has dates."),
            ),
            check(
                "forum_has_ordinal",
                ~Q(kind="forum") | Q(ordinal__isnull=False),
                _("A Forum meeting has an ordinal: the Troika follows it."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("meeting", args=[self.slug])


class MeetingTopic(Quoted, Sourced):
    """A topic a meeting dealt with, in the words of the source."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="topics", verbose_name=_("meeting"))
    number = models.PositiveSmallIntegerField(_("number"))

    KEY = ("meeting", "number")
    CITED_AS = "text"
    CITED_ON = (("meeting", "meeting__slug"),)

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["meeting", "number"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("number", "meeting", "number", message=_("This meeting already has a topic with this number.")),
        ]

    def __str__(self):
        return self.text


class ReportedCount(Sourced):
    """A count a source reports, with its qualifier; kept beside what we count, never mixed with it."""

    class Measure(models.TextChoices):
        STATES_REPRESENTED = "states_represented", _("States represented")
        STATES_TOOK_PART = "states_took_part", _("States that took part in its meetings")
        SESSIONS_A_YEAR = "sessions_a_year", _("sessions a year")

    class Qualifier(models.TextChoices):
        EXACTLY = "exactly", _("as stated")
        ABOUT = "about", _("about")
        OVER = "over", _("over")
        AT_LEAST = "at_least", _("at least")
        BETWEEN = "between", _("between")

    subject_key = models.SlugField(_("key"), max_length=60)
    meeting = models.ForeignKey(
        Meeting, models.CASCADE, null=True, blank=True, related_name="reported_counts", verbose_name=_("meeting")
    )
    body = models.ForeignKey(
        "forum.Body", models.CASCADE, null=True, blank=True, related_name="reported_counts", verbose_name=_("body")
    )
    measure = models.CharField(_("measure"), max_length=24, choices=Measure)
    low = models.PositiveIntegerField(pgettext_lazy("a count", "number"))
    high = models.PositiveIntegerField(_("upper number"), null=True, blank=True)
    qualifier = models.CharField(_("qualifier"), max_length=8, choices=Qualifier, default=Qualifier.EXACTLY)
    as_written = models.CharField(_("as written"), max_length=200, blank=True)
    seen_on = models.DateField(_("seen on"), null=True, blank=True)

    KEY = ("subject_key",)
    CITED_AS = "as_written"
    CITED_ON = (("meeting", "meeting__slug"), ("body", "body__slug"))

    class Meta:
        verbose_name = _("reported count")
        verbose_name_plural = _("reported counts")
        ordering = ["measure", "pk"]
        constraints = [
            unique("subject_key", "subject_key", message=_("Another reported count has this key.")),
            exactly_one_of("one_subject", "meeting", "body", message=_("Name either a meeting or a body.")),
            check(
                "between_has_two_numbers",
                Q(qualifier="between", high__isnull=False, high__gt=F("low"))
                | ~Q(qualifier="between") & Q(high__isnull=True),
                _("“Between” needs a higher upper number; any other qualifier has none."),
            ),
        ]

    def __str__(self):
        return f"{self.meeting or self.body}: {self.as_written or self.low}"


class Attendance(Quoted, Sourced):
    """Someone's part in a meeting."""

    class Capacity(models.TextChoices):
        OPENING_ADDRESS = "opening_address", _("opening address")
        PARTICIPANT = "participant", _("participant")
        REPRESENTATIVE = "representative", _("representative")

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="attendances", verbose_name=_("meeting"))
    key = models.SlugField(_("key"), max_length=60)
    state = models.ForeignKey(
        State, models.PROTECT, null=True, blank=True, related_name="attendances", verbose_name=_("State")
    )
    organization = models.ForeignKey(
        Organization, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("organization")
    )
    person_title = models.CharField(pgettext_lazy("a person's post", "office"), max_length=200, blank=True)
    capacity = models.CharField(_("capacity"), max_length=20, choices=Capacity)

    KEY = ("meeting", "key")
    CITED_AS = "person_title"
    CITED_ON = (("meeting", "meeting__slug"),)

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendances")
        ordering = ["meeting", "key"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("key", "meeting", "key", message=_("This meeting already has an attendance with this key.")),
            at_most_one_of("one_holder", "state", "organization", message=_("Name a State or an organization.")),
            check(
                "someone_is_named",
                Q(state__isnull=False) | Q(organization__isnull=False) | ~Q(person_title=""),
                _("Name a State, an organization or an office."),
            ),
        ]

    def __str__(self):
        return f"{self.state or self.organization or self.person_title} · {self.meeting}"


class RoundTable(Sourced):
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="round_tables", verbose_name=_("meeting"))
    number = models.CharField(_("number"), max_length=8)
    title = models.CharField(_("title"), max_length=300, blank=True)
    co_chairs = models.ManyToManyField(
        State, blank=True, related_name="co_chaired_round_tables", verbose_name=_("co-chairs")
    )
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("working paper")
    )

    KEY = ("meeting", "number")
    CITED_AS = "number"
    CITED_ON = (("meeting", "meeting__slug"),)

    class Meta:
        verbose_name = _("round table")
        verbose_name_plural = _("round tables")
        ordering = ["meeting", "number"]
        constraints = [
            unique("number", "meeting", "number", message=_("This meeting already has a round table with this number."))
        ]

    def __str__(self):
        return f"{self.meeting} · {self.number}"


class CivilSocietyMeeting(Dated, Quoted, Sourced):
    """The meeting of civil society before a Forum meeting (paras. 12 and 15)."""

    meeting = models.OneToOneField(
        Meeting, models.CASCADE, related_name="civil_society_meeting", verbose_name=_("Forum meeting")
    )
    organizer = models.ForeignKey(
        Organization, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("organizer")
    )
    days = models.PositiveSmallIntegerField(_("days"), null=True, blank=True)

    KEY = ("meeting",)
    CITED_AS = "meeting__name"
    CITED_ON = (("meeting", "meeting__slug"),)

    class Meta:
        verbose_name = _("civil society meeting")
        verbose_name_plural = _("civil society meetings")
        ordering = ["meeting"]
        constraints = [*Dated.Meta.constraints, *Quoted.Meta.constraints]

    def __str__(self):
        return str(self.meeting)

    def clean(self):
        """It ends no later than the government meeting starts, when both dates are known."""
        if self.meeting_id and self.until and self.meeting.starts_on and self.until > self.meeting.starts_on:
            raise ValidationError({"until": _("Civil society meets before the government meeting starts.")})


class Transmittal(Dated, Sourced):
    """The report of a Forum meeting sent to the President of the General Assembly (para. 20)."""

    meeting = models.OneToOneField(Meeting, models.CASCADE, related_name="transmittal", verbose_name=_("meeting"))
    recipient = models.CharField(_("sent to"), max_length=200)

    KEY = ("meeting",)
    CITED_AS = "meeting__name"
    CITED_ON = (("meeting", "meeting__slug"),)

    class Meta:
        verbose_name = _("transmittal of the report")
        verbose_name_plural = _("transmittals of reports")
        ordering = ["meeting"]
        constraints = [*Dated.Meta.constraints]

    def __str__(self):
        return f"{self.meeting} → {self.recipient}"
