"""Rounds: what is asked, how it goes out, what was published."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from gfmd.core.admin import (
    QUOTE,
    RecordAdmin,
    RecordInline,
    StackedRecordInline,
    TranslatedAdmin,
    TranslatedInline,
    names,
)
from gfmd.questionnaires.admin.rights import FixedAdmin, KeepsBlind
from gfmd.questionnaires.models import Choice, Letter, Question, Reading, Release, ReminderStep, ReturnCount, Round


class QuestionInline(KeepsBlind, TranslatedInline):
    model = Question


class ReturnCountInline(RecordInline):
    model = ReturnCount


class LetterInline(StackedRecordInline):
    model = Letter


class ReminderStepInline(RecordInline):
    model = ReminderStep


@admin.register(Round)
class RoundAdmin(KeepsBlind, TranslatedAdmin):
    list_display = ["title", "circulated_on", "deadline", "status", "is_fictional"]
    list_filter = ["status", "is_fictional", "channel"]
    search_fields = ["slug", *names(Round, "title", "issuer")]
    date_hierarchy = "circulated_on"
    inlines = [QuestionInline, LetterInline, ReminderStepInline, ReturnCountInline]
    main = [
        (None, {"fields": ["slug", "title", "issuer", "status"]}),
        (
            _("Circulation"),
            {
                "fields": [("circulated_on", "channel"), "deadline", ("addressees_as_written", "addressees_reported")],
                "description": _(
                    "The steps of the round set its status and the day it went out. Replies after the deadline count; "
                    "they are marked late."
                ),
            },
        ),
        (
            _("Work"),
            {
                "fields": [
                    "working_languages",
                    ("double_coding", "double_entry_percent"),
                    ("confirmation_days", "names_non_respondents"),
                ]
            },
        ),
        QUOTE,
        (_("Training"), {"fields": ["is_fictional"]}),
    ]

    def get_readonly_fields(self, request, obj=None):
        """What only a step of the work writes, and what the work done so far stands on."""
        fixed = [*super().get_readonly_fields(request, obj), "status", "circulated_on"]
        if obj and obj.status != Round.Status.DRAFT:
            fixed += ["is_fictional", *(["channel"] if obj.channel else [])]
        if obj and Reading.objects.filter(codebook__question__round=obj).exists():
            fixed.append("double_coding")
        return fixed


class ChoiceInline(KeepsBlind, TranslatedInline):
    model = Choice


@admin.register(Question)
class QuestionAdmin(KeepsBlind, TranslatedAdmin):
    list_display = ["__str__", "round", "kind", "is_required"]
    list_filter = ["round", "kind"]
    list_select_related = ["round"]
    search_fields = names(Question, "text")
    inlines = [ChoiceInline]
    main = [
        (None, {"fields": ["round", "number", "text", "help_text", "kind", ("is_required", "is_confidential")]}),
        (_("Versions"), {"fields": [("asked_from_version", "asked_until_version")]}),
    ]


@admin.register(Choice)
class ChoiceAdmin(KeepsBlind, TranslatedAdmin):
    list_display = ["label", "question", "position"]
    list_filter = ["question__round"]
    list_select_related = ["question"]
    search_fields = ["slug", *names(Choice, "label")]
    main = [(None, {"fields": ["question", "slug", "label", "position"]})]


@admin.register(Letter)
class LetterAdmin(RecordAdmin):
    list_display = ["round", "kind", "language", "subject"]
    list_filter = ["round", "kind", "language"]
    list_select_related = ["round"]
    search_fields = ["subject", "body"]
    main = [(None, {"fields": ["round", ("kind", "language"), "subject", "body"]})]


@admin.register(ReminderStep)
class ReminderStepAdmin(RecordAdmin):
    list_display = ["round", "number", "due_on"]
    list_filter = ["round"]
    list_select_related = ["round"]
    search_fields = ["round__title_en"]
    main = [(None, {"fields": ["round", "number", "due_on"]})]


@admin.register(ReturnCount)
class ReturnCountAdmin(RecordAdmin):
    list_display = ["round", "as_of", "replies"]
    list_filter = ["round"]
    list_select_related = ["round"]
    search_fields = ["round__title_en"]
    main = [
        (
            None,
            {
                "fields": ["round", "as_of", "replies"],
                "description": _("What a source reports. What is recorded here is counted, never entered."),
            },
        )
    ]


@admin.register(Release)
class ReleaseAdmin(FixedAdmin):
    list_display = ["round", "number", "as_of", "released_on", "released_by"]
    list_filter = ["round"]
    list_select_related = ["round", "released_by"]
    search_fields = ["round__title_en", "note"]
