"""Who offers to host, who chairs, with what means. The Troika is derived from it."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from gfmd.core.constraints import (
    amount_has_currency,
    check,
    terms_do_not_overlap,
    unique,
)
from gfmd.core.models import Quoted, Term
from gfmd.forum.models.meetings import Meeting
from gfmd.places.models import State
from gfmd.sources.models import Sourced


class HostingOffer(Quoted, Sourced):
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="hosting_offers", verbose_name=_("meeting"))
    state = models.ForeignKey(State, models.PROTECT, related_name="hosting_offers", verbose_name=_("State"))

    KEY = ("meeting", "state")
    CITED_AS = "state__name"
    CITED_ON = (("meeting", "meeting__slug"),)

    class Meta:
        verbose_name = _("hosting offer")
        verbose_name_plural = _("hosting offers")
        ordering = ["meeting"]
        constraints = [
            *Quoted.Meta.constraints,
            unique("state", "meeting", "state", message=_("This State's offer is already recorded.")),
        ]

    def __str__(self):
        return f"{self.state} · {self.meeting}"


class Chairmanship(Term, Sourced):
    """The State or States that chair the Forum up to and including one meeting.

    Without stated dates the chair is in office from the day after the previous meeting to the end of its own:
    the rule `gfmd.indicators.chairs` applies for any date.
    """

    meeting = models.OneToOneField(
        Meeting, models.PROTECT, related_name="chairmanship", verbose_name=_("meeting it leads to")
    )
    states = models.ManyToManyField(State, related_name="chairmanships", verbose_name=_("States"))

    KEY = ("meeting",)
    CITED_AS = "meeting__name"
    CITED_ON = (("meeting", "meeting__slug"),)

    class Meta:
        verbose_name = _("chairmanship")
        verbose_name_plural = _("chairmanships")
        ordering = ["meeting__ordinal"]
        constraints = [
            *Term.Meta.constraints,
            terms_do_not_overlap(
                "no_overlap",
                message=_("Another chairmanship runs at that time."),
                condition=Q(starts_on__isnull=False) | Q(until__isnull=False),
            ),
        ]

    def __str__(self):
        return str(self.meeting)


class TroikaRecord(Sourced):
    """A Troika a source named on a day where it differs from the derived one."""

    seen_on = models.DateField(_("seen on"))
    states = models.ManyToManyField(State, related_name="troika_records", verbose_name=_("States"))
    note = models.TextField(_("note"), blank=True)

    KEY = ("seen_on",)
    CITED_AS = "note"
    CITED_ON = (("bodies", None),)

    class Meta:
        verbose_name = _("Troika as named by a source")
        verbose_name_plural = _("Troikas as named by sources")
        ordering = ["seen_on"]
        constraints = [unique("seen_on", "seen_on", message=_("A Troika of this day is already recorded."))]

    def __str__(self):
        return self.seen_on.isoformat()


class Contribution(Quoted, Sourced):
    """What a chair could count on: staff, experts, money (para. 19)."""

    class Kind(models.TextChoices):
        HOST_STAFF = "host_staff", _("staff of the host government")
        SECONDED_EXPERTS = "seconded_experts", _("experts and advisers sent by other governments")
        MONEY = "money", _("money")

    chairmanship = models.ForeignKey(
        Chairmanship,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="contributions",
        verbose_name=_("chairmanship"),
        help_text=_("Empty when the source speaks of the Forum as a whole."),
    )
    key = models.SlugField(_("key"), max_length=60)
    state = models.ForeignKey(
        State, models.PROTECT, null=True, blank=True, related_name="contributions", verbose_name=_("State")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2, null=True, blank=True)
    currency = models.CharField(_("currency"), max_length=3, blank=True)

    KEY = ("chairmanship", "key")
    CITED_AS = "text"
    CITED_ON = (("body", "=global-forum"),)

    class Meta:
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")
        ordering = ["chairmanship", "key"]
        constraints = [
            *Quoted.Meta.constraints,
            unique(
                "key", "chairmanship", "key", nulls_distinct=False, message=_("This contribution is already recorded.")
            ),
            amount_has_currency(_("An amount needs a currency, and a currency an amount.")),
            check("amount_is_positive", Q(amount__isnull=True) | Q(amount__gt=0), _("An amount is more than nothing.")),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} · {self.chairmanship}"
