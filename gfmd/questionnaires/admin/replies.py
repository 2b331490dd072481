"""Replies, their originals and their answers."""

from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from gfmd.core.admin import RecordAdmin, StackedRecordInline
from gfmd.questionnaires.actions.answers import OPEN_TO_ENTRY
from gfmd.questionnaires.admin.rights import BlindAdmin, FixedAdmin, FixedInline, KeepsBlind, OnlyVisible
from gfmd.questionnaires.models import (
    Answer,
    AnswerTranslation,
    CorrectionProposal,
    DraftAnswer,
    Original,
    Reply,
    SecondEntry,
)


class AnswerInline(OnlyVisible, KeepsBlind, FixedInline):
    model = Answer


@admin.register(Reply)
class ReplyAdmin(KeepsBlind, RecordAdmin):
    list_display = ["addressee", "received_on", "channel", "language", "status", "withdrawn_on"]
    list_filter = ["addressee__round", "status", "channel", "language"]
    list_select_related = ["addressee__state", "addressee__round"]
    search_fields = ["addressee__state__name_en", "addressee__state__iso3"]
    date_hierarchy = "received_on"
    inlines = [AnswerInline]
    main = [
        (None, {"fields": ["addressee", "number", "version", ("received_on", "channel"), "language", "status"]}),
        (
            _("Entered and checked"),
            {"fields": ["is_entered_twice", ("entered_by", "entered_on"), ("checked_by", "checked_on")]},
        ),
        (_("Confirmation"), {"fields": ["confirmation_due_on", ("confirmed_by", "confirmed_on")]}),
        (_("Withdrawn"), {"fields": [("withdrawn_by", "withdrawn_on"), "withdrawal_reason"]}),
    ]
    # What only a step of the work writes, whoever asks: each step has its rule and its history.
    BY_STEPS = [
        "status",
        *(f"{step}_{pair}" for step in ("entered", "checked", "confirmed", "withdrawn") for pair in ("by", "on")),
        "confirmation_due_on",
        "withdrawal_reason",
        "is_entered_twice",
    ]

    def get_readonly_fields(self, request, obj=None):
        return (*super().get_readonly_fields(request, obj), *self.BY_STEPS)

    def has_delete_permission(self, request, obj=None):
        """A reply is withdrawn, never deleted; nor goes it with its addressee or its round."""
        return False


@admin.register(Original)
class OriginalAdmin(FixedAdmin):
    list_display = ["name", "reply", "media_type", "size", "added_on"]
    list_filter = ["media_type"]
    list_select_related = ["reply__addressee__state", "reply__addressee__round"]
    search_fields = ["name", "sha256"]


class AnswerTranslationInline(StackedRecordInline):
    model = AnswerTranslation


@admin.register(Answer)
class AnswerAdmin(OnlyVisible, KeepsBlind, RecordAdmin):
    list_display = ["reply", "question", "language"]
    list_filter = ["question__round", "question__kind", "language"]
    list_select_related = ["reply__addressee__state", "reply__addressee__round", "question"]
    search_fields = ["text", "reply__addressee__state__name_en", "reply__addressee__state__iso3"]
    inlines = [AnswerTranslationInline]
    main = [
        (None, {"fields": ["reply", "question"]}),
        (
            _("Value"),
            {
                "fields": [
                    "text",
                    "language",
                    "choices",
                    "yes",
                    "number",
                    "date",
                    ("is_unreadable", "is_confidential"),
                ],
                "description": _("Fill the field of the question's kind. An open answer keeps its own language."),
            },
        ),
    ]

    def get_readonly_fields(self, request, obj=None):
        """Once the reply is coded all is fixed but whether the answer is confidential."""
        fixed = super().get_readonly_fields(request, obj)
        if obj and obj.reply.status not in OPEN_TO_ENTRY:
            fields = (field.name for field in [*obj._meta.fields, *obj._meta.many_to_many] if field.editable)
            return (*fixed, *(name for name in fields if name not in ("id", "is_confidential")))
        return fixed

    def has_delete_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        """Who changes a value here has entered it, and does not check the reply."""
        if set(form.changed_data) - {"is_confidential"}:
            obj.entered_by, obj.entered_on = request.user, timezone.localdate()
        super().save_model(request, obj, form, change)


@admin.register(AnswerTranslation)
class AnswerTranslationAdmin(RecordAdmin):
    list_display = ["answer", "language", "status", "checked_by"]
    list_filter = ["language", "status"]
    list_select_related = ["answer__reply__addressee__state", "answer__reply__addressee__round", "checked_by"]
    search_fields = ["text"]
    main = [
        (
            None,
            {"fields": ["answer", "language", "text", "status", ("made_by", "made_on"), ("checked_by", "checked_on")]},
        )
    ]


@admin.register(SecondEntry)
class SecondEntryAdmin(BlindAdmin):
    list_display = ["reply", "question", "entered_by"]
    list_filter = ["question__round"]
    list_select_related = ["reply__addressee__state", "reply__addressee__round", "question", "entered_by"]
    search_fields = ["reply__addressee__state__name_en", "reply__addressee__state__iso3"]


@admin.register(CorrectionProposal)
class CorrectionProposalAdmin(FixedAdmin):
    list_display = ["reply", "question", "status", "proposed_on"]
    list_filter = ["status", "question__round"]
    list_select_related = ["reply__addressee__state", "reply__addressee__round", "question"]
    search_fields = ["text", "reason"]


@admin.register(DraftAnswer)
class DraftAnswerAdmin(FixedAdmin):
    """A draft is its State's: whoever does not stand for the State finds nothing here, by no list or search."""

    list_display = ["addressee", "question", "entered_by", "entered_on"]
    list_filter = ["question__round"]
    list_select_related = ["addressee__state", "addressee__round", "question", "entered_by"]
    search_fields = ["addressee__state__name_en", "addressee__state__iso3"]

    def get_queryset(self, request):
        own = self.model.objects.visible_to(request.user, timezone.localdate())
        return super().get_queryset(request).filter(pk__in=own.values("pk"))
