from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from gfmd.core.admin import (
    PERIOD,
    PROVENANCE,
    QUOTE,
    RecordAdmin,
    RecordInline,
    StackedRecordInline,
    TranslatedAdmin,
    TranslatedInline,
    names,
)
from gfmd.questionnaires.actions.answers import OPEN_TO_ENTRY
from gfmd.questionnaires.models import (
    Addressee,
    Adjudication,
    Answer,
    AnswerTranslation,
    Choice,
    Code,
    Codebook,
    Coding,
    CorrectionProposal,
    Dispatch,
    DraftAnswer,
    FocalPointAccount,
    Letter,
    Message,
    Original,
    Question,
    Reading,
    Release,
    ReminderStep,
    Reply,
    ReturnCount,
    Round,
    SecondEntry,
)


class KeepsBlind:
    """Who codes or enters cannot delete what readings and answers hang on: the page that asks "are you sure" lists
    them, code by code and choice by choice."""

    def has_delete_permission(self, request, obj=None):
        works = any(request.user.has_perm(f"questionnaires.{verb}_reply") for verb in ("code", "enter"))
        return not works and super().has_delete_permission(request, obj)


class OnlyVisible:
    """Each user finds the rows they may see (`visible_to`): in lists, searches, counts, histories, beside others."""

    def get_queryset(self, request):
        return super().get_queryset(request).filter(pk__in=self.model.objects.visible_to(request.user).values("pk"))


class QuestionInline(KeepsBlind, TranslatedInline):
    model = Question


class ReturnCountInline(RecordInline):
    model = ReturnCount


class LetterInline(StackedRecordInline):
    model = Letter


class ReminderStepInline(RecordInline):
    model = ReminderStep


class FixedAdmin(RecordAdmin):
    """Rows that only the work itself makes: to be read here, never written."""

    def get_fieldsets(self, request, obj=None):
        relations = [*self.model._meta.fields, *self.model._meta.many_to_many]
        return [(None, {"fields": [field.name for field in relations if not field.primary_key]}), PROVENANCE]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class BlindAdmin(OnlyVisible, FixedAdmin):
    """Rows that tell what somebody else read or entered."""


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


class FixedInline(StackedRecordInline):
    """Rows of another page, to be read beside their parent."""

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


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
        (None, {"fields": ["round", "key", "addressee", ("kind", "channel"), "step", "outcome", "by"]}),
        PERIOD,
        (_("Taken back"), {"fields": [("withdrawn_by", "withdrawn_on"), "withdrawal_reason"]}),
        PROVENANCE,
        QUOTE,
    ]
    readonly_fields = ["withdrawn_by", "withdrawn_on", "withdrawal_reason"]

    def has_delete_permission(self, request, obj=None):
        """What was logged by mistake is taken back on the ledger of its State, and stays there."""
        return False


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


@admin.register(FocalPointAccount)
class FocalPointAccountAdmin(RecordAdmin):
    list_display = ["user", "state", "starts_on", "until"]
    list_select_related = ["user", "state"]
    search_fields = ["user__username", "state__name_en", "state__iso3"]
    main = [(None, {"fields": ["user", "state", ("starts_on", "until")]})]


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


@admin.register(Message)
class MessageAdmin(FixedAdmin):
    list_display = ["recipient", "subject", "begun_at", "sent_at"]
    list_filter = ["dispatch__round"]
    search_fields = ["recipient", "subject"]


@admin.register(Release)
class ReleaseAdmin(FixedAdmin):
    list_display = ["round", "number", "as_of", "released_on", "released_by"]
    list_filter = ["round"]
    list_select_related = ["round", "released_by"]
    search_fields = ["round__title_en", "note"]


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
