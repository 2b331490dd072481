"""What United Nations entities and their partners do on migration and development (A/63/265, section IV)."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import at_most_one_of, check, exactly_one_of, unique
from gfmd.core.models import Dated, Precision, Quoted
from gfmd.forum.models import Organization
from gfmd.places.models import State
from gfmd.sources.models import Document, Sourced
from gfmd.sources.querysets import FactQuerySet


class Entity(Sourced):
    """A department, office, commission, fund, programme, institute or agency."""

    class Category(models.TextChoices):
        # The letters are the subsections of section IV; the order is the report's.
        A = "A", _("United Nations Secretariat")
        B = "B", _("Regional commissions")
        C = "C", _("United Nations programmes and funds")
        D = "D", _("United Nations research and training institutes")
        E = "E", _("Specialized agencies")
        F = "F", _("Other international organizations")

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    acronym = models.CharField(_("acronym"), max_length=30, blank=True)
    name = models.CharField(_("name"), max_length=200)
    category = models.CharField(_("category"), max_length=1, choices=Category, blank=True)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="parts", verbose_name=_("part of")
    )
    position = models.PositiveSmallIntegerField(_("position in the report"), default=0)
    is_listed = models.BooleanField(_("one of the entities of section IV"), default=False)

    KEY = ("slug",)
    CITED_AS = "name"
    SHORT_NAME = ("acronym", "name")
    CITED_ON = (("entity", "slug"),)

    class Meta:
        verbose_name = _("entity")
        verbose_name_plural = _("entities")
        ordering = ["position", "slug"]
        constraints = [
            unique("slug", "slug", message=_("Another entity has this short name.")),
            check("not_own_parent", ~Q(parent=F("id")), _("An entity cannot be part of itself.")),
            check(
                "listed_has_category",
                Q(is_listed=False) | ~Q(category=""),
                _("An entity of section IV stands in one of its categories."),
            ),
        ]

    def __str__(self):
        return self.acronym or self.name

    def get_absolute_url(self):
        return reverse("entity", args=[self.slug])


class EntityGroup(Quoted, Sourced):
    """Entities acting together: the Global Migration Group (category G)."""

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    acronym = models.CharField(_("acronym"), max_length=30, blank=True)
    name = models.CharField(_("name"), max_length=200)

    KEY = ("slug",)
    CITED_AS = "name"
    CITED_ON = (("entity", "slug"),)

    class Meta:
        verbose_name = _("group of entities")
        verbose_name_plural = _("groups of entities")
        ordering = ["slug"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("slug", "slug", message=_("Another group has this short name.")),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("entity", args=[self.slug])


class EntityGroupMembership(Sourced):
    """A member of a group as a source names it; `entity` is empty for a collective ("the regional commissions")."""

    group = models.ForeignKey(
        EntityGroup, models.CASCADE, related_name="memberships", verbose_name=pgettext_lazy("entities", "group")
    )
    key = models.SlugField(_("key"), max_length=60)
    entity = models.ForeignKey(
        Entity, models.PROTECT, null=True, blank=True, related_name="group_memberships", verbose_name=_("entity")
    )
    as_written = models.CharField(_("as written"), max_length=200)
    seen_on = models.DateField(_("seen on"), null=True, blank=True)
    seen_on_precision = models.CharField(_("precision"), max_length=8, choices=Precision, blank=True)

    KEY = ("group", "key")
    CITED_AS = "as_written"
    CITED_ON = (("entity", "group__slug"),)

    class Meta:
        verbose_name = _("group member")
        verbose_name_plural = _("group members")
        ordering = ["group", "key"]
        constraints = [
            unique("key", "group", "key", message=_("This group already has a member with this key.")),
            check(
                "seen_with_precision",
                Q(seen_on__isnull=True, seen_on_precision="") | Q(seen_on__isnull=False) & ~Q(seen_on_precision=""),
                _("The day it was seen needs its precision."),
            ),
        ]

    def __str__(self):
        return f"{self.as_written} · {self.group}"


class Theme(models.Model):
    """A subject of activities. Our own list, to sort by; the report has none."""

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    name = models.CharField(_("name"), max_length=120)
    description = models.TextField(_("what belongs here"), blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    KEY = ("slug",)

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["position", "slug"]
        constraints = [unique("slug", "slug", message=_("Another theme has this short name."))]

    def __str__(self):
        return self.name


class ActivityQuerySet(FactQuerySet):
    def of_entity(self, entity):
        """Activities of an entity and of its parts."""
        return self.filter(Q(entity=entity) | Q(entity__parent=entity))


class Activity(Dated, Quoted, Sourced):
    class Kind(models.TextChoices):
        RESEARCH = "research", _("research")
        PUBLICATION = "publication", _("publication")
        DATABASE = "database", _("database")
        STATISTICS = "statistics", _("statistics")
        POLICY_ADVICE = "policy_advice", _("policy advice")
        TECHNICAL_ASSISTANCE = "technical_assistance", _("technical assistance")
        TRAINING = "training", _("training")
        CAPACITY_BUILDING = "capacity_building", _("capacity-building")
        MEETING = "meeting", _("meeting or dialogue")
        SECRETARIAT_SUPPORT = "secretariat_support", _("secretariat support")
        PROGRAMME = "programme", _("programme or project")
        FUND_ADMINISTRATION = "fund_administration", _("fund administration")
        COORDINATION = "coordination", _("coordination")
        ADVOCACY = "advocacy", _("advocacy")
        MONITORING = "monitoring", _("monitoring of instruments")
        PROTECTION = "protection", _("protection")
        NETWORK = "network", _("network")
        AGREEMENT = "agreement", _("agreement between organizations")

    class Status(models.TextChoices):
        PLANNED = "planned", pgettext_lazy("an activity", "planned")
        ONGOING = "ongoing", _("ongoing")
        COMPLETED = "completed", _("completed")
        NOT_STATED = "not_stated", _("not stated")

    slug = models.SlugField(_("short name in addresses"), max_length=80)
    entity = models.ForeignKey(
        Entity, models.PROTECT, null=True, blank=True, related_name="activities", verbose_name=_("entity")
    )
    group = models.ForeignKey(
        EntityGroup,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="activities",
        verbose_name=pgettext_lazy("entities", "group"),
    )
    kind = models.CharField(_("kind"), max_length=24, choices=Kind)
    title = models.CharField(_("title"), max_length=300)
    status = models.CharField(_("status"), max_length=12, choices=Status, default=Status.NOT_STATED)
    symbol = models.CharField(_("document symbol"), max_length=60, blank=True)
    mandate = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("mandate")
    )
    themes = models.ManyToManyField(Theme, blank=True, related_name="activities", verbose_name=_("themes"))

    objects = ActivityQuerySet.as_manager()

    KEY = ("slug",)
    CITED_AS = "title"
    CITED_ON = (("entity", "entity__slug"), ("entity", "group__slug"))

    class Meta:
        verbose_name = _("activity")
        verbose_name_plural = _("activities")
        ordering = ["entity__position", "slug"]
        constraints = [
            *Dated.Meta.constraints,
            *Quoted.Meta.constraints,
            unique("slug", "slug", message=_("Another activity has this short name.")),
            exactly_one_of("one_actor", "entity", "group", message=_("Name either an entity or a group.")),
        ]

    def __str__(self):
        return self.title

    @property
    def actor(self):
        return self.entity or self.group

    def get_absolute_url(self):
        return f"{self.actor.get_absolute_url()}#{self.slug}"


class Partner(models.Model):
    """Who else takes part in an activity and how; no link for a partner the source leaves unnamed."""

    class Role(models.TextChoices):
        COLLABORATOR = "collaborator", _("in collaboration with")
        FUNDER = "funder", _("funded by")
        ON_BEHALF_OF = "on_behalf_of", _("on behalf of")
        SUPPORTER = "supporter", _("with the support of")
        CO_CHAIR = "co_chair", _("co-chaired with")

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="partners", verbose_name=_("activity"))
    key = models.SlugField(_("key"), max_length=60)
    entity = models.ForeignKey(
        Entity, models.PROTECT, null=True, blank=True, related_name="partnerships", verbose_name=_("entity")
    )
    organization = models.ForeignKey(
        Organization,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="partnerships",
        verbose_name=_("organization"),
    )
    state = models.ForeignKey(
        State, models.PROTECT, null=True, blank=True, related_name="partnerships", verbose_name=_("State")
    )
    role = models.CharField(_("role"), max_length=16, choices=Role)
    as_written = models.CharField(_("as written"), max_length=200)

    KEY = ("activity", "key")

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        ordering = ["activity", "key"]
        constraints = [
            unique("key", "activity", "key", message=_("This activity already has a partner with this key.")),
            at_most_one_of(
                "one_partner", "entity", "organization", "state", message=_("Name one entity, organization or State.")
            ),
        ]

    def __str__(self):
        return str(self.who)

    @property
    def who(self):
        return self.entity or self.organization or self.state or self.as_written
