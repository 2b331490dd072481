from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from gfmd.commitments.models import (
    Commitment,
    Conclusion,
    FollowUpOption,
    Fund,
    FundParty,
    Mechanism,
    Milestone,
    MoneyFlow,
    Participation,
    Progress,
)
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


class ParticipationInline(TranslatedInline):
    model = Participation
    fk_name = "mechanism"


@admin.register(Mechanism)
class MechanismAdmin(TranslatedAdmin):
    list_display = ["name", "popular_name", "kind", "focus", "region"]
    list_filter = ["kind", "focus"]
    search_fields = ["slug", *names(Mechanism, "name", "popular_name", "acronym")]
    inlines = [ParticipationInline]
    main = [
        (None, {"fields": ["slug", "name", "popular_name", "acronym"]}),
        (
            _("Class"),
            {
                "fields": ["kind", "focus", "region", "position"],
                "description": _("A focus only where the report gives one (paras. 58–63)."),
            },
        ),
        QUOTE,
    ]


@admin.register(Participation)
class ParticipationAdmin(TranslatedAdmin):
    list_display = ["__str__", "mechanism", "role"]
    list_filter = ["mechanism"]
    list_select_related = ["mechanism", "state", "organization", "participant"]
    search_fields = ["key", "state__name_en", "organization__name_en", "participant__name_en"]
    main = [(None, {"fields": ["mechanism", "key", ("state", "organization", "participant"), "role"]})]


@admin.register(Milestone)
class MilestoneAdmin(TranslatedAdmin):
    list_display = ["title", "kind", "mechanism", "starts_on", "precision", "is_planned"]
    list_filter = ["kind", "precision", "is_planned", "mechanism"]
    list_select_related = ["mechanism"]
    search_fields = ["slug", "text", *names(Milestone, "title", "place")]
    date_hierarchy = "starts_on"
    main = [
        (None, {"fields": ["slug", "mechanism", "kind", "title", "is_planned"]}),
        (_("Where"), {"fields": ["place", "host"]}),
        PERIOD,
        QUOTE,
    ]


@admin.register(FollowUpOption)
class FollowUpOptionAdmin(RecordAdmin):
    list_display = ["label", "proposed_by", "text"]
    list_filter = ["proposed_by"]
    search_fields = ["label", "text"]
    main = [(None, {"fields": ["label", "proposed_by"]}), QUOTE]


@admin.register(Conclusion)
class ConclusionAdmin(RecordAdmin):
    list_display = ["__str__", "kind", "is_hedged", "hedge", "text"]
    list_filter = ["kind", "is_hedged"]
    search_fields = ["text", "hedge"]
    main = [(None, {"fields": [("paragraph", "statement"), "kind", ("is_hedged", "hedge")]}), QUOTE]


class ProgressInline(StackedRecordInline):
    model = Progress


@admin.register(Commitment)
class CommitmentAdmin(TranslatedAdmin):
    list_display = ["title", "mechanism", "expected_by"]
    list_filter = ["mechanism"]
    list_select_related = ["mechanism"]
    search_fields = ["slug", "text", *names(Commitment, "title")]
    inlines = [ProgressInline]
    main = [
        (
            None,
            {
                "fields": ["slug", "mechanism", "milestone", "title", "actors", ("expected_by", "expected_precision")],
                "description": _("Voluntary and non-binding: record what sources report, never a verdict."),
            },
        ),
        QUOTE,
    ]


@admin.register(Progress)
class ProgressAdmin(RecordAdmin):
    list_display = ["commitment", "status", "starts_on"]
    list_filter = ["status"]
    list_select_related = ["commitment"]
    search_fields = ["text", "commitment__title_en"]
    main = [(None, {"fields": ["commitment", "key", "status"]}), PERIOD, QUOTE]


class FundPartyInline(RecordInline):
    model = FundParty


class MoneyFlowInline(RecordInline):
    model = MoneyFlow


@admin.register(Fund)
class FundAdmin(TranslatedAdmin):
    list_display = ["name", "amount", "currency", "starts_on"]
    list_filter = ["currency"]
    search_fields = ["slug", *names(Fund, "name", "scope")]
    inlines = [FundPartyInline, MoneyFlowInline]
    main = [
        (
            None,
            {
                "fields": ["slug", "name", ("amount", "currency"), "scope"],
                "description": _("An amount and its currency, or neither. Amounts are never added up."),
            },
        ),
        PERIOD,
        QUOTE,
    ]


@admin.register(FundParty)
class FundPartyAdmin(RecordAdmin):
    list_display = ["__str__", "fund", "role"]
    list_filter = ["role"]
    list_select_related = ["fund", "state", "organization", "entity", "mechanism"]
    search_fields = ["key", "fund__name_en", "state__name_en", "organization__name_en"]
    main = [(None, {"fields": ["fund", "key", "role", ("state", "organization", "entity", "mechanism")]})]


@admin.register(MoneyFlow)
class MoneyFlowAdmin(RecordAdmin):
    list_display = ["fund", "on", "stage", "amount", "currency"]
    list_filter = ["stage", "currency"]
    list_select_related = ["fund"]
    search_fields = ["fund__name_en"]
    main = [(None, {"fields": ["fund", ("on", "stage"), ("amount", "currency")]})]
