"""Codebooks, and what was read by them."""

from django.contrib import admin

from gfmd.core.admin import RecordAdmin, RecordInline, TranslatedAdmin, TranslatedInline, names
from gfmd.questionnaires.admin.rights import BlindAdmin, KeepsBlind
from gfmd.questionnaires.models import Adjudication, Code, Codebook, Coding, Reading


class CodeInline(KeepsBlind, TranslatedInline):
    model = Code


@admin.register(Codebook)
class CodebookAdmin(KeepsBlind, RecordAdmin):
    list_display = ["question", "version", "is_draft"]
    list_filter = ["question__round"]
    list_select_related = ["question"]
    search_fields = ["question__text_en"]
    inlines = [CodeInline]
    main = [(None, {"fields": ["question", "version", "is_draft"]})]

    def get_readonly_fields(self, request, obj=None):
        """A draft is put to use by its own verb, and never turns back into one."""
        return (*super().get_readonly_fields(request, obj), *(["is_draft"] if obj else []))


@admin.register(Code)
class CodeAdmin(KeepsBlind, TranslatedAdmin):
    list_display = ["label", "codebook", "position"]
    list_filter = ["codebook"]
    list_select_related = ["codebook__question"]
    search_fields = ["slug", *names(Code, "label")]
    main = [(None, {"fields": ["codebook", "slug", "label", "inclusion_rule", "example", "position"]})]


class CodingInline(RecordInline):
    model = Coding


@admin.register(Reading)
class ReadingAdmin(BlindAdmin):
    list_display = ["answer", "codebook", "pass_number", "coder", "finished_on"]
    list_filter = ["pass_number", "codebook"]
    list_select_related = ["answer__reply__addressee__state", "answer__reply__addressee__round", "codebook__question"]
    search_fields = ["answer__text"]
    inlines = [CodingInline]


@admin.register(Coding)
class CodingAdmin(BlindAdmin):
    list_display = ["reading", "code"]
    list_filter = ["code__codebook"]
    search_fields = ["reading__answer__text", "code__label_en"]


@admin.register(Adjudication)
class AdjudicationAdmin(BlindAdmin):
    list_display = ["answer", "code", "is_given", "decided_by", "decided_on"]
    list_filter = ["is_given", "decided_on"]
    list_select_related = ["answer__reply__addressee__state", "answer__reply__addressee__round", "code", "decided_by"]
    search_fields = ["answer__text", "reason"]
