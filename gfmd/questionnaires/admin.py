from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from gfmd.core.admin import (
    PERIOD,
    QUOTE,
    RecordAdmin,
    RecordInline,
    StackedRecordInline,
    TranslatedAdmin,
    TranslatedInline,
    names,
)
from gfmd.questionnaires.models import (
    Addressee,
    Adjudication,
    Answer,
    AnswerTranslation,
    Choice,
    Code,
    Codebook,
    Coding,
    Dispatch,
    Question,
    Reply,
    ReturnCount,
    Round,
)


class QuestionInline(TranslatedInline):
    model = Question


class ReturnCountInline(RecordInline):
    model = ReturnCount


@admin.register(Round)
class RoundAdmin(TranslatedAdmin):
    list_display = ["title", "circulated_on", "deadline", "status", "is_fictional"]
    list_filter = ["status", "is_fictional", "channel"]
    search_fields = ["slug", *names(Round, "title", "issuer")]
    date_hierarchy = "circulated_on"
    inlines = [QuestionInline, ReturnCountInline]
    main = [
        (None, {"fields": ["slug", "title", "issuer", "status"]}),
        (
            _("Circulation"),
            {
                "fields": [("circulated_on", "channel"), "deadline", ("addressees_as_written", "addressees_reported")],
                "description": _("Replies after the deadline count; they are marked late."),
            },
        ),
        QUOTE,
        (_("Training"), {"fields": ["is_fictional"]}),
    ]


class ChoiceInline(TranslatedInline):
    model = Choice


@admin.register(Question)
class QuestionAdmin(TranslatedAdmin):
    list_display = ["__str__", "round", "kind", "is_required"]
    list_filter = ["round", "kind"]
    list_select_related = ["round"]
    search_fields = names(Question, "text")
    inlines = [ChoiceInline]
    main = [(None, {"fields": ["round", "number", "text", "help_text", "kind", "is_required", "asked_from_version"]})]


@admin.register(Choice)
class ChoiceAdmin(TranslatedAdmin):
    list_display = ["label", "question", "position"]
    list_filter = ["question__round"]
    list_select_related = ["question"]
    search_fields = ["slug", *names(Choice, "label")]
    main = [(None, {"fields": ["question", "slug", "label", "position"]})]


class ReplyInline(StackedRecordInline):
    model = Reply


@admin.register(Addressee)
class AddresseeAdmin(RecordAdmin):
    list_display = ["state", "round"]
    list_filter = ["round"]
    list_select_related = ["state", "round"]
    search_fields = ["state__name_en", "state__iso3"]
    inlines = [ReplyInline]
    main = [(None, {"fields": ["round", "state"]})]


@admin.register(Dispatch)
class DispatchAdmin(RecordAdmin):
    list_display = ["__str__", "round", "addressee", "starts_on", "outcome"]
    list_filter = ["round", "kind", "channel"]
    list_select_related = ["round", "addressee__state", "addressee__round"]
    search_fields = ["key", "outcome", "addressee__state__name_en", "addressee__state__iso3"]
    main = [
        (None, {"fields": ["round", "key", "addressee", ("kind", "channel"), "outcome", "by"]}),
        PERIOD,
        QUOTE,
    ]


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


class AnswerInline(StackedRecordInline):
    model = Answer


@admin.register(Reply)
class ReplyAdmin(RecordAdmin):
    list_display = ["addressee", "received_on", "channel", "language", "status"]
    list_filter = ["addressee__round", "status", "channel", "language"]
    list_select_related = ["addressee__state", "addressee__round"]
    search_fields = ["addressee__state__name_en", "addressee__state__iso3"]
    date_hierarchy = "received_on"
    inlines = [AnswerInline]
    main = [
        (None, {"fields": ["addressee", ("received_on", "channel"), "language", "status"]}),
        (_("Original"), {"fields": ["original", "original_sha256"]}),
    ]


class AnswerTranslationInline(StackedRecordInline):
    model = AnswerTranslation


@admin.register(Answer)
class AnswerAdmin(RecordAdmin):
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
                "fields": ["text", "language", "choices", "yes", "number", "date"],
                "description": _("Fill the field of the question's kind. An open answer keeps its own language."),
            },
        ),
    ]


@admin.register(AnswerTranslation)
class AnswerTranslationAdmin(RecordAdmin):
    list_display = ["answer", "language", "status", "checked_by"]
    list_filter = ["language", "status"]
    list_select_related = ["answer__reply__addressee__state", "answer__reply__addressee__round", "checked_by"]
    search_fields = ["text"]
    main = [(None, {"fields": ["answer", "language", "text", "status", ("checked_by", "checked_on")]})]


class CodeInline(TranslatedInline):
    model = Code


@admin.register(Codebook)
class CodebookAdmin(RecordAdmin):
    list_display = ["question", "version"]
    list_filter = ["question__round"]
    list_select_related = ["question"]
    search_fields = ["question__text_en"]
    inlines = [CodeInline]
    main = [(None, {"fields": ["question", "version"]})]


@admin.register(Code)
class CodeAdmin(TranslatedAdmin):
    list_display = ["label", "codebook", "position"]
    list_filter = ["codebook"]
    list_select_related = ["codebook__question"]
    search_fields = ["slug", *names(Code, "label")]
    main = [(None, {"fields": ["codebook", "slug", "label", "inclusion_rule", "position"]})]


@admin.register(Coding)
class CodingAdmin(RecordAdmin):
    list_display = ["answer", "code", "coder", "pass_number"]
    list_filter = ["pass_number", "code__codebook"]
    list_select_related = ["answer__reply__addressee__state", "answer__reply__addressee__round", "code", "coder"]
    search_fields = ["answer__text", "code__label_en"]
    main = [(None, {"fields": ["answer", "code", "coder", "pass_number"]})]


@admin.register(Adjudication)
class AdjudicationAdmin(RecordAdmin):
    list_display = ["answer", "code", "is_given", "decided_by", "decided_on"]
    list_filter = ["is_given", "decided_on"]
    list_select_related = ["answer__reply__addressee__state", "answer__reply__addressee__round", "code", "decided_by"]
    search_fields = ["answer__text", "reason"]
    main = [(None, {"fields": ["answer", "code", "is_given", "reason", ("decided_by", "decided_on")]})]
