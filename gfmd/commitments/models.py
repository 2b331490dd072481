"""Mechanisms of cooperation, what they decided and promised, and the money (A/63/265, sections III.B, V, VI)."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.activities.models import Entity
from gfmd.commitments.querysets import CommitmentQuerySet
from gfmd.core.constraints import amount_has_currency, check, exactly_one_of, unique
from gfmd.core.models import Dated, Precision, Quoted
from gfmd.forum.models import Organization
from gfmd.places.models import State
from gfmd.sources.models import Sourced
from gfmd.sources.querysets import FactQuerySet


class Mechanism(Quoted, Sourced):
    """A formal group of States, an interregional mechanism or a regional consultative process."""

    class Kind(models.TextChoices):
        FORMAL_GROUP = "formal_group", _("formal intergovernmental group")
        INTERREGIONAL = "interregional", _("interregional mechanism")
        CONSULTATIVE_PROCESS = "consultative_process", _("regional consultative process")

    class Focus(models.TextChoices):
        # As paras. 58-63 class the processes; empty where the report classes none.
        REGULAR = "regular", _("focuses on migration and development")
        WHEN_NEEDED = "when_needed", _("considers it when needed")
        NOT_CONSIDERED = "not_considered", _("does not consider development")

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    acronym = models.CharField(_("acronym"), max_length=30, blank=True)
    name = models.CharField(_("name"), max_length=200)
    popular_name = models.CharField(_("also known as"), max_length=120, blank=True)
    kind = models.CharField(_("kind"), max_length=24, choices=Kind)
    focus = models.CharField(_("focus"), max_length=16, choices=Focus, blank=True)
    region = models.CharField(_("region"), max_length=120, blank=True)
    position = models.PositiveSmallIntegerField(_("position in the report"), default=0)

    KEY = ("slug",)
    CITED_AS = "name"
    SHORT_NAME = ("popular_name", "name")
    CITED_ON = (("mechanism", "slug"),)

    class Meta:
        verbose_name = _("mechanism")
        verbose_name_plural = _("mechanisms")
        ordering = ["position", "slug"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("slug", "slug", message=_("Another mechanism has this short name.")),
        ]

    def __str__(self):
        return self.popular_name or self.name

    def get_absolute_url(self):
        return reverse("mechanism", args=[self.slug])


class Participation(Sourced):
    """Someone's part in a mechanism: a State, an organization or another mechanism."""

    mechanism = models.ForeignKey(Mechanism, models.CASCADE, related_name="participations", verbose_name=_("mechanism"))
    key = models.SlugField(_("key"), max_length=60)
    state = models.ForeignKey(
        State, models.PROTECT, null=True, blank=True, related_name="participations", verbose_name=_("State")
    )
    organization = models.ForeignKey(
        Organization, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("organization")
    )
    participant = models.ForeignKey(
        Mechanism,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="takes_part_in",
        verbose_name=_("other mechanism"),
    )
    role = models.CharField(_("role"), max_length=200, blank=True)

    KEY = ("mechanism", "key")
    CITED_AS = "mechanism__name"
    CITED_ON = (("mechanism", "mechanism__slug"),)

    class Meta:
        verbose_name = _("participation")
        verbose_name_plural = _("participations")
        ordering = ["mechanism", "key"]
        constraints = [
            unique("key", "mechanism", "key", message=_("This mechanism already has a participant with this key.")),
            exactly_one_of(
                "one_participant",
                "state",
                "organization",
                "participant",
                message=_("Name one State, organization or mechanism."),
            ),
            check("not_in_itself", ~Q(mechanism=F("participant")), _("A mechanism does not take part in itself.")),
        ]

    def __str__(self):
        return str(self.who)

    @property
    def who(self):
        return self.state or self.organization or self.participant


class Milestone(Dated, Quoted, Sourced):
    """A declaration, plan, meeting or other step with or without a stated date."""

    class Kind(models.TextChoices):
        DECLARATION = "declaration", _("declaration")
        PLAN_OF_ACTION = "plan_of_action", _("plan of action")
        POLICY_FRAMEWORK = "policy_framework", _("policy framework")
        AGREEMENT = "agreement", _("agreement")
        RESOLUTION = "resolution", _("resolution")
        MEETING = "meeting", pgettext_lazy("a milestone", "meeting")
        SUMMIT = "summit", _("summit")
        ESTABLISHMENT = "establishment", _("establishment")
        PROGRAMME = "programme", pgettext_lazy("a milestone", "programme")
        FUND = "fund", _("fund")
        STUDY = "study", _("study")
        CIRCULATION = "circulation", _("questionnaire circulated")

    slug = models.SlugField(_("short name in addresses"), max_length=80)
    mechanism = models.ForeignKey(
        Mechanism, models.PROTECT, null=True, blank=True, related_name="milestones", verbose_name=_("mechanism")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    title = models.CharField(_("title"), max_length=300)
    place = models.CharField(_("place"), max_length=120, blank=True)
    host = models.ForeignKey(
        State, models.PROTECT, null=True, blank=True, related_name="hosted_milestones", verbose_name=_("host country")
    )
    is_planned = models.BooleanField(_("planned when the source was written"), default=False)

    objects = FactQuerySet.as_manager()

    KEY = ("slug",)
    CITED_AS = "title"
    CITED_ON = (("mechanism", "mechanism__slug"), ("commitments", None))

    class Meta:
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")
        ordering = [F("starts_on").asc(nulls_last=True), "slug"]
        constraints = [
            *Dated.Meta.constraints,
            *Quoted.Meta.constraints,
            unique("slug", "slug", message=_("Another milestone has this short name.")),
        ]

    def __str__(self):
        return self.title


class FollowUpOption(Quoted, Sourced):
    """A way Member States suggested to follow up the Dialogue (paras. 23, 24, 71, 72)."""

    label = models.SlugField(_("label"), max_length=12)
    proposed_by = models.CharField(_("proposed by, as written"), max_length=200, blank=True)

    KEY = ("label",)
    CITED_AS = "label"
    CITED_ON = (("commitments", None),)

    class Meta:
        verbose_name = _("follow-up option")
        verbose_name_plural = _("follow-up options")
        ordering = ["label"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("label", "label", message=_("Another option has this label.")),
        ]

    def __str__(self):
        return self.label


class Conclusion(Quoted, Sourced):
    """One statement of the report's conclusions, with its hedge."""

    class Kind(models.TextChoices):
        FINDING = "finding", _("finding")
        PROBLEM = "problem", _("problem")
        OPTION = "option", _("option")
        RECOMMENDATION = "recommendation", _("recommendation")

    paragraph = models.PositiveSmallIntegerField(_("paragraph"))
    statement = models.PositiveSmallIntegerField(_("statement in the paragraph"))
    kind = models.CharField(_("kind"), max_length=16, choices=Kind)
    is_hedged = models.BooleanField(_("hedged"), default=False)
    hedge = models.CharField(_("hedging words"), max_length=120, blank=True)

    KEY = ("paragraph", "statement")
    CITED_AS = "text"
    CITED_ON = (("commitments", None),)

    class Meta:
        verbose_name = _("conclusion")
        verbose_name_plural = _("conclusions")
        ordering = ["paragraph", "statement"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("statement", "paragraph", "statement", message=_("Another conclusion has this number.")),
            check(
                "hedge_is_quoted",
                Q(is_hedged=False, hedge="") | Q(is_hedged=True) & ~Q(hedge=""),
                _("A hedged conclusion quotes its hedge; any other has none."),
            ),
        ]

    def __str__(self):
        return f"{self.paragraph}.{self.statement}"


class Commitment(Quoted, Sourced):
    """Something States or groups said they would do. Voluntary: it moves or is not reported, it never fails."""

    slug = models.SlugField(_("short name in addresses"), max_length=80)
    mechanism = models.ForeignKey(
        Mechanism, models.PROTECT, null=True, blank=True, related_name="commitments", verbose_name=_("mechanism")
    )
    milestone = models.ForeignKey(
        Milestone, models.PROTECT, null=True, blank=True, related_name="commitments", verbose_name=_("made in")
    )
    title = models.CharField(_("title"), max_length=300)
    actors = models.CharField(_("actors, as written"), max_length=300, blank=True)
    expected_by = models.DateField(_("expected by"), null=True, blank=True)
    expected_precision = models.CharField(_("precision"), max_length=8, choices=Precision, blank=True)

    objects = CommitmentQuerySet.as_manager()

    KEY = ("slug",)
    CITED_AS = "title"
    CITED_ON = (("commitment", "slug"),)

    class Meta:
        verbose_name = _("commitment")
        verbose_name_plural = _("commitments")
        ordering = ["mechanism__position", "slug"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("slug", "slug", message=_("Another commitment has this short name.")),
            check(
                "expected_with_precision",
                Q(expected_by__isnull=True, expected_precision="")
                | Q(expected_by__isnull=False) & ~Q(expected_precision=""),
                _("An expected date needs its precision."),
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("commitment", args=[self.slug])


class Progress(Dated, Quoted, Sourced):
    """What a source reports about a commitment."""

    class Status(models.TextChoices):
        REPORTED_STARTED = "reported_started", _("reported as started")
        REPORTED_ADVANCING = "reported_advancing", _("reported as advancing")
        REPORTED_DONE = "reported_done", _("reported as done")
        NOT_REPORTED = "not_reported", _("nothing reported")

    commitment = models.ForeignKey(Commitment, models.CASCADE, related_name="progress", verbose_name=_("commitment"))
    key = models.SlugField(_("key"), max_length=60)
    status = models.CharField(_("status"), max_length=20, choices=Status)

    objects = FactQuerySet.as_manager()

    KEY = ("commitment", "key")
    CITED_AS = "commitment__title"
    CITED_ON = (("commitment", "commitment__slug"),)

    class Meta:
        verbose_name = _("progress")
        verbose_name_plural = _("progress")
        ordering = ["commitment", F("starts_on").asc(nulls_last=True), "key"]
        constraints = [
            *Dated.Meta.constraints,
            *Quoted.Meta.constraints,
            unique("key", "commitment", "key", message=_("This commitment already has progress with this key.")),
        ]

    def __str__(self):
        return f"{self.commitment}: {self.get_status_display()}"


class Fund(Dated, Quoted, Sourced):
    """Money set aside. Amounts of different scope or currency are never added up."""

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    name = models.CharField(_("name"), max_length=200)
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2, null=True, blank=True)
    currency = models.CharField(_("currency"), max_length=3, blank=True)
    scope = models.CharField(_("scope"), max_length=300, blank=True)

    objects = FactQuerySet.as_manager()

    KEY = ("slug",)
    CITED_AS = "name"
    CITED_ON = (("commitments", None),)

    class Meta:
        verbose_name = _("fund")
        verbose_name_plural = _("funds")
        ordering = ["slug"]
        constraints = [
            *Dated.Meta.constraints,
            *Quoted.Meta.constraints,
            unique("slug", "slug", message=_("Another fund has this short name.")),
            amount_has_currency(_("An amount needs a currency, and a currency an amount.")),
            check(
                "amount_is_positive",
                Q(amount__isnull=True) | Q(amount__gt=0),
                _("An amount is more than nothing."),
            ),
        ]

    def __str__(self):
        return self.name


class FundParty(models.Model):
    """Who gives, administers or receives a fund."""

    class Role(models.TextChoices):
        DONOR = "donor", _("donor")
        ADMINISTRATOR = "administrator", _("administrator")
        RECIPIENT = "recipient", _("recipient")
        FOUNDER = "founder", _("set up by")

    fund = models.ForeignKey(Fund, models.CASCADE, related_name="parties", verbose_name=_("fund"))
    key = models.SlugField(_("key"), max_length=60)
    state = models.ForeignKey(
        State, models.PROTECT, null=True, blank=True, related_name="fund_parties", verbose_name=_("State")
    )
    organization = models.ForeignKey(
        Organization, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("organization")
    )
    entity = models.ForeignKey(
        Entity, models.PROTECT, null=True, blank=True, related_name="fund_parties", verbose_name=_("entity")
    )
    mechanism = models.ForeignKey(
        Mechanism, models.PROTECT, null=True, blank=True, related_name="fund_parties", verbose_name=_("mechanism")
    )
    role = models.CharField(_("role"), max_length=16, choices=Role)

    KEY = ("fund", "key")

    class Meta:
        verbose_name = _("party to a fund")
        verbose_name_plural = _("parties to funds")
        ordering = ["fund", "role", "key"]
        constraints = [
            unique("key", "fund", "key", message=_("This fund already has a party with this key.")),
            exactly_one_of(
                "one_party",
                "state",
                "organization",
                "entity",
                "mechanism",
                message=_("Name one State, organization, entity or mechanism."),
            ),
        ]

    def __str__(self):
        return f"{self.who} ({self.get_role_display()})"

    @property
    def who(self):
        return self.state or self.organization or self.entity or self.mechanism


class MoneyFlow(Sourced):
    """Money of a fund at one stage on one day."""

    class Stage(models.TextChoices):
        # In the order money passes through them.
        PLEDGED = "pledged", _("pledged")
        COMMITTED = "committed", _("committed")
        DISBURSED = "disbursed", _("disbursed")

    fund = models.ForeignKey(Fund, models.CASCADE, related_name="flows", verbose_name=_("fund"))
    on = models.DateField(pgettext_lazy("a money flow", "on"))
    stage = models.CharField(_("stage"), max_length=10, choices=Stage)
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2)
    currency = models.CharField(_("currency"), max_length=3)

    KEY = ("fund", "on", "stage")
    CITED_AS = "fund__name"
    CITED_ON = (("commitments", None),)

    class Meta:
        verbose_name = _("money flow")
        verbose_name_plural = _("money flows")
        ordering = ["fund", "on"]
        constraints = [
            unique("stage", "fund", "on", "stage", message=_("This flow is already recorded.")),
            amount_has_currency(_("An amount needs a currency, and a currency an amount.")),
            check("amount_is_positive", Q(amount__gt=0), _("An amount is more than nothing.")),
        ]

    def __str__(self):
        return f"{self.fund} · {self.get_stage_display()} · {self.on}"
