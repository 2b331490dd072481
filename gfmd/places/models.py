"""States and observers of the United Nations and every grouping of them."""

from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.db.models import Exists, F, Func, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.alphabet import alphabet
from gfmd.core.constraints import check, terms_do_not_overlap, unique
from gfmd.core.models import Term, TermQuerySet
from gfmd.sources.models import Sourced


class StateQuerySet(models.QuerySet):
    def in_alphabet(self, language):
        """A list of the States in the alphabetical order of their names in `language`."""
        order, column = alphabet(language), f"name_{language.replace('-', '_')}"
        return sorted(self, key=lambda state: order(getattr(state, column) or state.name))

    def members_as_of(self, day):
        """Member States of the United Nations on `day`: 192 in 2008, 193 since 14 July 2011."""
        return self.filter(Q(member_from__lte=day), Q(until__isnull=True) | Q(until__gt=day))

    def in_group(self, group, day):
        """States that belong to `group` on `day`."""
        terms = GroupMembership.objects.as_of(day).filter(state=OuterRef("pk"), group=group)
        return self.filter(Exists(terms))


class State(Sourced):
    """A Member State of the United Nations or a non-member observer State."""

    class Kind(models.TextChoices):
        MEMBER = "member", _("Member State")
        OBSERVER = "observer", _("non-member observer State")

    iso3 = models.CharField(_("ISO code"), max_length=3)
    m49 = models.CharField(_("M49 code"), max_length=3)
    kind = models.CharField(_("kind"), max_length=8, choices=Kind)
    name = models.CharField(_("short name"), max_length=120)
    member_from = models.DateField(_("member from"), null=True, blank=True)
    until = models.DateField(_("member until"), null=True, blank=True)

    objects = StateQuerySet.as_manager()

    KEY = ("iso3",)
    CITED_AS = "name"
    CITED_ON = (("state", "iso3"),)

    class Meta:
        verbose_name = _("State")
        verbose_name_plural = _("States")
        ordering = ["name"]
        constraints = [
            unique("iso3", "iso3", message=_("Another State has this ISO code.")),
            unique("m49", "m49", message=_("Another State has this M49 code.")),
            check("iso3_form", Q(iso3__regex="^[A-Z]{3}$"), _("An ISO code is three capital letters.")),
            check("m49_form", Q(m49__regex="^[0-9]{3}$"), _("An M49 code is three digits.")),
            check(
                "membership_in_order",
                Q(until__isnull=True) | Q(member_from__isnull=False, until__gt=F("member_from")),
                _("Membership must end after it starts."),
            ),
            check(
                "members_have_a_date",
                Q(kind="observer") | Q(member_from__isnull=False),
                _("A Member State has a date of admission."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("state", args=[self.iso3.lower()])


class GroupingQuerySet(models.QuerySet):
    def one_group_each(self):
        """Groupings in which no State is in two groups at a time: what a State can be shown in."""
        term = Func("starts_on", "until", function="daterange", output_field=DateRangeField())
        twice = GroupMembership.objects.annotate(term=term).filter(
            group__grouping=OuterRef("group__grouping"), state=OuterRef("state"), term__overlap=OuterRef("term")
        )
        theirs = GroupMembership.objects.annotate(term=term).filter(group__grouping=OuterRef("pk"))
        return self.exclude(Exists(theirs.filter(Exists(twice.exclude(group=OuterRef("group"))))))


class Grouping(Sourced):
    """A way of grouping States: UN regional groups, M49 regions, least developed countries..."""

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    name = models.CharField(_("name"), max_length=200)
    note = models.TextField(_("note"), blank=True)

    objects = GroupingQuerySet.as_manager()

    KEY = ("slug",)
    CITED_AS = "name"
    CITED_ON = (("states", None),)

    class Meta:
        verbose_name = _("grouping")
        verbose_name_plural = _("groupings")
        ordering = ["slug"]
        constraints = [unique("slug", "slug", message=_("Another grouping has this short name."))]

    def __str__(self):
        return self.name


class Group(models.Model):
    grouping = models.ForeignKey(Grouping, models.PROTECT, related_name="groups", verbose_name=_("grouping"))
    slug = models.SlugField(_("short name in addresses"), max_length=60)
    name = models.CharField(_("name"), max_length=200)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    KEY = ("grouping", "slug")

    class Meta:
        verbose_name = pgettext_lazy("States", "group")
        verbose_name_plural = _("groups")
        ordering = ["grouping", "position", "slug"]
        constraints = [unique("slug", "grouping", "slug", message=_("This grouping already has such a group."))]

    def __str__(self):
        return self.name


class GroupMembership(Term, Sourced):
    """A State in a group for a term; an empty start means: as far back as the list goes."""

    group = models.ForeignKey(
        Group, models.PROTECT, related_name="memberships", verbose_name=pgettext_lazy("States", "group")
    )
    state = models.ForeignKey(State, models.PROTECT, related_name="group_memberships", verbose_name=_("State"))

    objects = TermQuerySet.as_manager()

    KEY = ("group", "state", "starts_on")
    CITED_AS = "state__name"
    CITED_ON = (("state", "state__iso3"),)

    class Meta:
        verbose_name = _("group membership")
        verbose_name_plural = _("group memberships")
        ordering = ["group", "state"]
        constraints = [
            *Term.Meta.constraints,
            terms_do_not_overlap(
                "no_overlap", "group", "state", message=_("This State is already in the group at that time.")
            ),
        ]

    def __str__(self):
        return f"{self.state} · {self.group}"
