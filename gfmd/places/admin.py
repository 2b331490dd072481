from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from gfmd.core.admin import TERM, RecordAdmin, RecordInline, TranslatedAdmin, TranslatedInline, names
from gfmd.places.models import Group, Grouping, GroupMembership, State


class GroupMembershipInline(RecordInline):
    model = GroupMembership
    fields = ["group", "starts_on", "until", "seen_on", "passages"]


@admin.register(State)
class StateAdmin(TranslatedAdmin):
    list_display = ["name", "iso3", "m49", "kind", "member_from"]
    list_filter = ["kind"]
    search_fields = ["iso3", "m49", *names(State, "name")]
    inlines = [GroupMembershipInline]
    main = [
        (None, {"fields": ["name"], "description": _("Short names as the United Nations writes them.")}),
        (_("Codes and membership"), {"fields": [("iso3", "m49"), "kind", ("member_from", "until")]}),
    ]


class GroupInline(TranslatedInline):
    model = Group


@admin.register(Grouping)
class GroupingAdmin(TranslatedAdmin):
    list_display = ["name", "slug"]
    search_fields = ["slug", *names(Grouping, "name")]
    inlines = [GroupInline]
    main = [(None, {"fields": ["slug", "name", "note"]})]


@admin.register(Group)
class GroupAdmin(TranslatedAdmin):
    list_display = ["name", "grouping", "position"]
    list_filter = ["grouping"]
    list_select_related = ["grouping"]
    search_fields = ["slug", *names(Group, "name")]
    main = [(None, {"fields": ["grouping", "slug", "name", "position"]})]


@admin.register(GroupMembership)
class GroupMembershipAdmin(RecordAdmin):
    list_display = ["state", "group", "starts_on", "until", "seen_on"]
    list_filter = ["group__grouping", "group"]
    list_select_related = ["state", "group"]
    search_fields = ["state__iso3", "state__name_en", "group__name_en"]
    main = [(None, {"fields": ["state", "group"]}), TERM]
