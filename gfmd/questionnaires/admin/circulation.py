"""The correspondence with each State."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from gfmd.core.admin import PERIOD, PROVENANCE, QUOTE, RecordAdmin
from gfmd.questionnaires.admin.rights import FixedAdmin, FixedInline, KeepsBlind
from gfmd.questionnaires.models import Addressee, Dispatch, FocalPointAccount, Message, Reply


class ReplyInline(KeepsBlind, FixedInline):
    model = Reply


@admin.register(Addressee)
class AddresseeAdmin(KeepsBlind, RecordAdmin):
    list_display = ["state", "round"]
    list_filter = ["round"]
    list_select_related = ["state", "round"]
    search_fields = ["state__name_en", "state__iso3"]
    inlines = [ReplyInline]
    main = [
        (None, {"fields": ["round", "state", "language", "extended_to"]}),
        (_("Contact"), {"fields": ["email", "fax", "telephone"]}),
    ]


@admin.register(Dispatch)
class DispatchAdmin(RecordAdmin):
    list_display = ["__str__", "round", "addressee", "starts_on", "outcome", "withdrawn_on"]
    list_filter = ["round", "kind", "channel"]
    list_select_related = ["round", "addressee__state", "addressee__round"]
    search_fields = ["key", "outcome", "addressee__state__name_en", "addressee__state__iso3"]
    main = [
        (None, {"fields": ["round", "key", "addressee", ("kind", "channel"), "step", "outcome", "extended_to", "by"]}),
        PERIOD,
        (_("Taken back"), {"fields": [("withdrawn_by", "withdrawn_on"), "withdrawal_reason"]}),
        PROVENANCE,
        QUOTE,
    ]
    readonly_fields = ["extended_to", "withdrawn_by", "withdrawn_on", "withdrawal_reason"]

    def has_delete_permission(self, request, obj=None):
        """What was logged by mistake is taken back on the ledger of its State, and stays there."""
        return False


@admin.register(Message)
class MessageAdmin(FixedAdmin):
    list_display = ["recipient", "subject", "begun_at", "sent_at"]
    list_filter = ["dispatch__round"]
    search_fields = ["recipient", "subject"]


@admin.register(FocalPointAccount)
class FocalPointAccountAdmin(RecordAdmin):
    list_display = ["user", "state", "starts_on", "until"]
    list_select_related = ["user", "state"]
    search_fields = ["user__username", "state__name_en", "state__iso3"]
    main = [(None, {"fields": ["user", "state", ("starts_on", "until")]})]
