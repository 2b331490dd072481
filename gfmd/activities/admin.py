from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from gfmd.activities.models import Activity, Entity, EntityGroup, EntityGroupMembership, Partner, Theme
from gfmd.core.admin import PERIOD, QUOTE, RecordAdmin, RecordInline, TranslatedAdmin, names


@admin.register(Entity)
class EntityAdmin(TranslatedAdmin):
    list_display = ["name", "acronym", "category", "parent", "is_listed"]
    list_filter = ["category", "is_listed"]
    list_select_related = ["parent"]
    search_fields = ["slug", *names(Entity, "name", "acronym")]
    main = [
        (None, {"fields": ["slug", "name", "acronym"]}),
        (
            _("Place in the report"),
            {
                "fields": [("category", "position"), "parent", "is_listed"],
                "description": _("The letter of the subsection of section IV under which the report files it."),
            },
        ),
    ]


class EntityGroupMembershipInline(RecordInline):
    model = EntityGroupMembership


@admin.register(EntityGroup)
class EntityGroupAdmin(TranslatedAdmin):
    list_display = ["name", "acronym"]
    search_fields = ["slug", *names(EntityGroup, "name", "acronym")]
    inlines = [EntityGroupMembershipInline]
    main = [(None, {"fields": ["slug", "name", "acronym"]}), QUOTE]


@admin.register(EntityGroupMembership)
class EntityGroupMembershipAdmin(RecordAdmin):
    list_display = ["as_written", "group", "entity", "seen_on"]
    list_filter = ["group"]
    list_select_related = ["group", "entity"]
    search_fields = ["as_written", "entity__name_en"]
    main = [(None, {"fields": ["group", "key", "entity", "as_written", ("seen_on", "seen_on_precision")]})]


@admin.register(Theme)
class ThemeAdmin(TranslatedAdmin):
    list_display = ["name", "position"]
    search_fields = ["slug", *names(Theme, "name")]
    main = [(None, {"fields": ["slug", "name", "description", "position"]})]


class PartnerInline(RecordInline):
    model = Partner


@admin.register(Activity)
class ActivityAdmin(TranslatedAdmin):
    list_display = ["title", "entity", "group", "kind", "status", "starts_on"]
    list_filter = ["kind", "status", "themes", "entity__category", "entity"]
    list_select_related = ["entity", "group"]
    search_fields = ["slug", "text", "symbol", *names(Activity, "title")]
    inlines = [PartnerInline]
    main = [
        (None, {"fields": ["slug", ("entity", "group"), "title", ("kind", "status"), "themes"]}),
        (_("Documents"), {"fields": ["symbol", "mandate"]}),
        PERIOD,
        QUOTE,
    ]


@admin.register(Partner)
class PartnerAdmin(RecordAdmin):
    list_display = ["__str__", "role", "activity"]
    list_filter = ["role"]
    list_select_related = ["activity", "entity", "organization", "state"]
    search_fields = ["as_written", "entity__name_en", "organization__name_en", "state__name_en"]
    main = [
        (
            None,
            {
                "fields": ["activity", "key", "role", ("entity", "organization", "state"), "as_written"],
                "description": _("Link the partner where it is named; otherwise the words alone stand."),
            },
        )
    ]
