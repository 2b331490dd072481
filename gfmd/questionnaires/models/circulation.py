"""To whom a round goes, and the ledger of all that passed between the secretariat and them."""

import uuid

import pgtrigger
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import both_or_neither, check, unique
from gfmd.core.models import Dated, Language, Quoted, TermQuerySet
from gfmd.places.models import State
from gfmd.questionnaires.models.fields import by_person
from gfmd.questionnaires.models.rounds import Channel, Round
from gfmd.questionnaires.models.triggers import refuses, same_round, stays_in_round
from gfmd.sources.models import Sourced


class Addressee(models.Model):
    """A State to which a round was addressed; together they are the denominator."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="addressees", verbose_name=_("round"))
    state = models.ForeignKey(State, models.PROTECT, related_name="addressed", verbose_name=_("State"))
    language = models.CharField(
        _("working language"), max_length=7, choices=Language, blank=True, help_text=_("In which it is written to.")
    )
    email = models.EmailField(_("e-mail"), blank=True)
    fax = models.CharField(_("fax"), max_length=40, blank=True)
    telephone = models.CharField(_("telephone"), max_length=40, blank=True)
    extended_to = models.DateField(
        _("extended to"), null=True, blank=True, help_text=_("A later day agreed with this State.")
    )

    KEY = ("round", "state")

    class Meta:
        verbose_name = _("addressee")
        verbose_name_plural = _("addressees")
        ordering = ["round", "state"]
        constraints = [unique("state", "round", "state", message=_("This State is already an addressee."))]
        triggers = [
            stays_in_round(
                "SELECT 1 FROM questionnaires_reply WHERE addressee_id = NEW.id "
                "UNION ALL SELECT 1 FROM questionnaires_dispatch WHERE addressee_id = NEW.id",
                "replies or dispatches belong to this addressee",
            )
        ]

    def __str__(self):
        return f"{self.state} · {self.round}"


def new_key():
    """A key for a dispatch nobody names by hand."""
    return f"d-{uuid.uuid4().hex[:20]}"


class DispatchQuerySet(models.QuerySet):
    def standing(self):
        """Events that were not taken back: what every count, standing, chart and reminder goes by."""
        return self.filter(withdrawn_on__isnull=True)


class Dispatch(Dated, Quoted, Sourced):
    """One event of the correspondence. Without an addressee the source reports it for the round as a whole.

    One logged by mistake is taken back: it stays in the ledger of its State and counts on no day.
    """

    class Kind(models.TextChoices):
        # What the secretariat did.
        LETTER = "letter", _("letter")
        REMINDER = "reminder", _("reminder")
        CALL = "call", _("call")
        # What came back.
        RECEIPT = "receipt", _("received by the mission")
        BOUNCE = "bounce", _("bounced")
        ACKNOWLEDGEMENT = "acknowledgement", _("acknowledgement")
        EXTENSION = "extension", _("extension asked")
        DECLINE = "decline", _("declined to answer")
        NO_REMINDERS = "no_reminders", _("asked not to be reminded")

    SENDING = (Kind.LETTER, Kind.REMINDER)

    round = models.ForeignKey(Round, models.CASCADE, related_name="dispatches", verbose_name=_("round"))
    key = models.SlugField(_("key"), max_length=60, default=new_key)
    addressee = models.ForeignKey(
        Addressee, models.CASCADE, null=True, blank=True, related_name="dispatches", verbose_name=_("addressee")
    )
    kind = models.CharField(_("kind"), max_length=16, choices=Kind)
    channel = models.CharField(_("channel"), max_length=16, choices=Channel)
    by = by_person(pgettext_lazy("a dispatch", "by"), null=True, blank=True)
    outcome = models.CharField(_("outcome"), max_length=200, blank=True)
    extended_to = models.DateField(
        _("extended to"), null=True, blank=True, help_text=_("The later day that was agreed with an extension.")
    )
    step = models.PositiveSmallIntegerField(
        _("reminder number"), null=True, blank=True, help_text=_("Which planned reminder this was.")
    )
    withdrawn_by = by_person(_("taken back by"), null=True, blank=True)
    withdrawn_on = models.DateField(_("taken back on"), null=True, blank=True)
    withdrawal_reason = models.CharField(_("why it was taken back"), max_length=300, blank=True)

    objects = DispatchQuerySet.as_manager()

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
            unique(
                "step",
                "addressee",
                "step",
                condition=Q(step__isnull=False),
                message=_("This reminder was already sent to this addressee."),
            ),
            check(
                "step_is_reminder",
                Q(step__isnull=True) | Q(kind="reminder", addressee__isnull=False),
                _("Only a reminder to an addressee has a number."),
            ),
            check(
                "day_is_of_extension",
                Q(extended_to__isnull=True) | Q(kind="extension", addressee__isnull=False),
                _("Only an extension has a later day."),
            ),
            both_or_neither("withdrawn_pair", "withdrawn_by", "withdrawn_on", _("Say both who took it back and when.")),
            check(
                "withdrawn_has_reason",
                Q(withdrawn_on__isnull=True) | ~Q(withdrawal_reason=""),
                _("Say why it was taken back."),
            ),
        ]
        triggers = [
            refuses(
                "what_went_out_stays",
                "NEW.withdrawn_on IS NOT NULL AND OLD.withdrawn_on IS NULL AND EXISTS "
                "(SELECT 1 FROM questionnaires_message WHERE dispatch_id = NEW.id AND begun_at IS NOT NULL)",
                "an e-mail that went out is not taken back",
                on=pgtrigger.Update,
            ),
            same_round(
                "same_round",
                "NEW.round_id",
                "SELECT round_id FROM questionnaires_addressee WHERE id = NEW.addressee_id",
                "the addressee belongs to another round",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} · {self.get_channel_display()}"

    def clean(self):
        if self.addressee and self.addressee.round_id != self.round_id:
            raise ValidationError({"addressee": _("This addressee belongs to another round.")})


class MessageQuerySet(models.QuerySet):
    def waiting(self):
        """E-mails still to be sent: not begun, and not taken back with their line of the ledger."""
        return self.filter(begun_at=None, dispatch__withdrawn_on=None)


class Message(models.Model):
    """An e-mail of the ledger, waiting or sent. `begun_at` is written before it is handed over: a crash in between
    leaves it begun and not sent, for a person to decide; it is never sent twice by itself."""

    dispatch = models.OneToOneField(Dispatch, models.CASCADE, related_name="message", verbose_name=_("dispatch"))
    recipient = models.EmailField(_("to"))
    subject = models.CharField(_("subject"), max_length=300)
    body = models.TextField(_("text"))
    begun_at = models.DateTimeField(_("begun"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)

    objects = MessageQuerySet.as_manager()

    KEY = ("dispatch",)

    class Meta:
        verbose_name = _("e-mail")
        verbose_name_plural = _("e-mails")
        ordering = ["pk"]
        constraints = [
            check(
                "sent_was_begun",
                Q(sent_at__isnull=True) | Q(begun_at__isnull=False),
                _("What was sent was begun before."),
            )
        ]
        triggers = [
            refuses(
                "sent_stays_as_it_was",
                "OLD.sent_at IS NOT NULL AND (NEW.subject, NEW.body, NEW.recipient, NEW.sent_at) "
                "IS DISTINCT FROM (OLD.subject, OLD.body, OLD.recipient, OLD.sent_at)",
                "an e-mail that was sent does not change",
                on=pgtrigger.Update,
            ),
            refuses(
                "taken_back_is_not_sent",
                "NEW.begun_at IS NOT NULL AND OLD.begun_at IS NULL AND EXISTS (SELECT 1 FROM questionnaires_dispatch "
                "WHERE id = NEW.dispatch_id AND withdrawn_on IS NOT NULL)",
                "this e-mail was taken back",
                on=pgtrigger.Update,
            ),
        ]

    def __str__(self):
        return f"{self.recipient}: {self.subject}"


class FocalPointAccount(models.Model):
    """Who may read and confirm the replies of a State, and from when until when."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="focal_point_accounts", verbose_name=_("user")
    )
    state = models.ForeignKey(State, models.CASCADE, related_name="focal_point_accounts", verbose_name=_("State"))
    starts_on = models.DateField(_("starts on"), null=True, blank=True)
    until = models.DateField(_("until"), null=True, blank=True, help_text=_("The first day it no longer holds."))

    objects = TermQuerySet.as_manager()

    KEY = ("user", "state")

    class Meta:
        verbose_name = _("account of a focal point")
        verbose_name_plural = _("accounts of focal points")
        ordering = ["state", "user"]
        constraints = [
            unique("state", "user", "state", message=_("This user already stands for this State.")),
            check("term_in_order", Q(until__gt=F("starts_on")), _("The term must end after it starts.")),
        ]

    def __str__(self):
        return f"{self.user} · {self.state}"
