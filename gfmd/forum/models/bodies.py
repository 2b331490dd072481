"""Standing bodies, their rules, seats and sessions."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import (
    check,
    terms_do_not_overlap,
    unique,
)
from gfmd.core.models import Dated, Quoted, Term, TermQuerySet
from gfmd.forum.models.meetings import Organization
from gfmd.places.models import State
from gfmd.sources.models import Sourced


class Body(Quoted, Sourced):
    """A standing part of the process: the Forum, its Troika, Steering Group, Friends."""

    class Kind(models.TextChoices):
        FORUM = "forum", _("Forum")
        TROIKA = "troika", _("Troika")
        STEERING_GROUP = "steering_group", _("Steering Group")
        FRIENDS = "friends", _("Friends of the Forum")
        SPECIAL_REPRESENTATIVE = "special_representative", _("Special Representative")
        OTHER = "other", pgettext_lazy("a body", "other")

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    kind = models.CharField(_("kind"), max_length=24, choices=Kind)
    name = models.CharField(_("name"), max_length=200)

    KEY = ("slug",)
    CITED_AS = "name"
    CITED_ON = (("body", "slug"),)

    class Meta:
        verbose_name = _("body")
        verbose_name_plural = _("bodies")
        ordering = ["pk"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("slug", "slug", message=_("Another body has this short name.")),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("body", args=[self.slug])


class BodyRule(Quoted, Sourced):
    """A rule a source states about a body."""

    body = models.ForeignKey(Body, models.CASCADE, related_name="rules", verbose_name=_("body"))
    number = models.PositiveSmallIntegerField(_("number"))
    is_derived = models.BooleanField(_("applied by this site"), default=False)

    KEY = ("body", "number")
    CITED_AS = "text"
    CITED_ON = (("body", "body__slug"),)

    class Meta:
        verbose_name = _("stated rule")
        verbose_name_plural = _("stated rules")
        ordering = ["body", "number"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("number", "body", "number", message=_("This body already has a rule with this number.")),
        ]

    def __str__(self):
        return self.text


class Membership(Term, Sourced):
    """A seat in a body. Ex officio seats of the Troika are derived, not stored (para. 17)."""

    class Basis(models.TextChoices):
        MEMBER = "member", _("member")
        OPEN = "open", _("open to all")
        OBSERVER = "observer", _("observer")

    class Everyone(models.TextChoices):
        ALL_MEMBERS_AND_OBSERVERS = "all_members_and_observers", _("all Member States and observers")
        INTERNATIONAL_ORGANIZATIONS = "international_organizations", _("international organizations")

    body = models.ForeignKey(Body, models.CASCADE, related_name="memberships", verbose_name=_("body"))
    key = models.SlugField(_("key"), max_length=60)
    state = models.ForeignKey(
        State, models.PROTECT, null=True, blank=True, related_name="body_memberships", verbose_name=_("State")
    )
    organization = models.ForeignKey(
        Organization, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("organization")
    )
    everyone = models.CharField(_("collective"), max_length=32, choices=Everyone, blank=True)
    basis = models.CharField(_("basis"), max_length=10, choices=Basis)

    objects = TermQuerySet.as_manager()

    KEY = ("body", "key")
    CITED_AS = "key"
    CITED_ON = (("body", "body__slug"),)

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        ordering = ["body", "key"]
        constraints = [
            *Term.Meta.constraints,
            unique("key", "body", "key", message=_("This body already has a membership with this key.")),
            check(
                "one_holder",
                Q(state__isnull=False, organization__isnull=True, everyone="")
                | Q(state__isnull=True, organization__isnull=False, everyone="")
                | Q(state__isnull=True, organization__isnull=True) & ~Q(everyone=""),
                _("Name one State, one organization or one collective."),
            ),
            check(
                "basis_is_stored",
                Q(basis__in=["member", "open", "observer"]),
                _("Ex officio seats are derived from the Troika, not stored."),
            ),
            check(
                "open_is_collective",
                ~Q(basis="open") | ~Q(everyone=""),
                _("“Open to all” belongs to a collective, not to one State."),
            ),
            terms_do_not_overlap(
                "state_no_overlap",
                "body",
                "state",
                message=_("This State already has a seat in the body at that time."),
                condition=Q(state__isnull=False),
            ),
            terms_do_not_overlap(
                "organization_no_overlap",
                "body",
                "organization",
                message=_("This organization already has a seat in the body at that time."),
                condition=Q(organization__isnull=False),
            ),
        ]

    def __str__(self):
        return f"{self.holder} · {self.body}"

    @property
    def holder(self):
        return self.state or self.organization or self.get_everyone_display()


class Session(Dated, Quoted, Sourced):
    """A sitting of a body between the summit meetings."""

    body = models.ForeignKey(Body, models.CASCADE, related_name="sessions", verbose_name=_("body"))
    key = models.SlugField(_("key"), max_length=60)
    place = models.CharField(_("place"), max_length=120, blank=True)

    KEY = ("body", "key")
    CITED_AS = "text"
    CITED_ON = (("body", "body__slug"),)

    class Meta:
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        ordering = ["body", F("starts_on").asc(nulls_last=True), "key"]
        constraints = [
            *Dated.Meta.constraints,
            *Quoted.Meta.constraints,
            unique("key", "body", "key", message=_("This body already has a session with this key.")),
        ]

    def __str__(self):
        return f"{self.body} · {self.key}"


class FocalPoint(Term, Sourced):
    """The office a government named to coordinate its positions (para. 14)."""

    state = models.ForeignKey(State, models.PROTECT, related_name="focal_points", verbose_name=_("State"))
    office = models.CharField(_("office"), max_length=200)

    objects = TermQuerySet.as_manager()

    KEY = ("state", "office", "starts_on")
    CITED_AS = "office"
    CITED_ON = (("state", "state__iso3"),)

    class Meta:
        verbose_name = _("focal point")
        verbose_name_plural = _("focal points")
        ordering = ["state", "starts_on"]
        constraints = [
            *Term.Meta.constraints,
            unique(
                "office",
                "state",
                "office",
                "starts_on",
                nulls_distinct=False,
                message=_("This focal point is already recorded."),
            ),
        ]

    def __str__(self):
        return f"{self.state} · {self.office}"
