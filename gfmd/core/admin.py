"""What every admin page of the record shares: who changed what when, and passages by search."""

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _
from modeltranslation.admin import TranslationAdmin, TranslationStackedInline
from modeltranslation.translator import translator

PERIOD = (
    _("When"),
    {
        "fields": [("starts_on", "until"), ("precision", "date_as_written")],
        "description": _(
            "The period ends before “until”: 10–11 July is written 10 July until 12 July. July 2006 is 1 July until "
            "1 August with precision “month”. For “recently” leave the dates empty, choose “relative” and "
            "give the words."
        ),
    },
)
TERM = (
    _("Term"),
    {"fields": [("starts_on", "until"), "seen_on"], "description": _("Leave empty what no source states.")},
)
QUOTE = (
    _("Words of the source"),
    {"fields": ["text", "language"], "description": _("Quoted in the language of the source, never translated here.")},
)
SOURCES = (
    _("Sources"),
    {"fields": ["passages"], "description": _("Every fact names the passages that state it.")},
)
PROVENANCE = (_("Provenance"), {"fields": ["provenance"], "classes": ["collapse"]})


class RecordAdmin(admin.ModelAdmin):
    """Admin of one model of the record. Subclasses give their own fieldsets; sources and provenance are added."""

    main = ()
    list_per_page = 50
    save_on_top = True
    show_full_result_count = False

    def get_fieldsets(self, request, obj=None):
        if not self.main:
            return super().get_fieldsets(request, obj)
        fieldsets = list(self.main)
        if any(field.name == "passages" for field in self.model._meta.many_to_many):
            fieldsets.append(SOURCES)
        fieldsets = self._patch_fieldsets(fieldsets) if hasattr(self, "_patch_fieldsets") else fieldsets
        return [*fieldsets, PROVENANCE]

    def get_readonly_fields(self, request, obj=None):
        return (*super().get_readonly_fields(request, obj), "provenance")

    def get_autocomplete_fields(self, request):
        return autocomplete_fields(self)

    def lookup_allowed(self, lookup, value, request):
        """Django lets an address filter by whatever points at this model: by rows that are hidden elsewhere too."""
        first = next((r for r in self.model._meta.related_objects if r.name == lookup.split("__")[0]), None)
        return first is None and super().lookup_allowed(lookup, value, request)

    @admin.display(description=_("history"))
    def provenance(self, obj):
        """Who changed this row when, newest first: from the triggers, so bulk edits and imports show too."""
        if obj is None or obj.pk is None:
            return "—"
        events = list(obj.events.select_related("pgh_context").order_by("-pgh_id")[:10])
        names = dict(get_user_model().objects.filter(pk__in=map(_user_id, events)).values_list("pk", "username"))
        lines = [
            (event.pgh_created_at.strftime("%Y-%m-%d %H:%M"), event.pgh_label, names.get(_user_id(event), "—"))
            for event in events
        ]
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{} · {} · {}</li>", lines)) if lines else "—"


class TranslatedAdmin(RecordAdmin, TranslationAdmin):
    """Admin of a model with names in six languages."""


class RecordInline(admin.TabularInline):
    extra = 0
    show_change_link = True

    def get_autocomplete_fields(self, request):
        return autocomplete_fields(self)


class StackedRecordInline(admin.StackedInline):
    extra = 0
    show_change_link = True

    def get_autocomplete_fields(self, request):
        return autocomplete_fields(self)


class TranslatedInline(TranslationStackedInline):
    extra = 0
    show_change_link = True

    def get_autocomplete_fields(self, request):
        return autocomplete_fields(self)


def autocomplete_fields(model_admin):
    """Every relation whose own admin can be searched: no list of 195 States is ever sent."""
    registered = model_admin.admin_site._registry
    return [
        field.name
        for field in [*model_admin.model._meta.fields, *model_admin.model._meta.many_to_many]
        if field.is_relation and field.related_model in registered and registered[field.related_model].search_fields
    ]


def names(model, *fields):
    """Search fields in all languages: names("name") is name_en, name_fr... for a translated model."""
    translated = set()
    if model in translator.get_registered_models():
        translated = set(translator.get_options_for_model(model).fields)
    languages = ("ar", "zh_hans", "en", "fr", "ru", "es")
    return [
        found
        for field in fields
        for found in ([f"{field}_{lang}" for lang in languages] if field in translated else [field])
    ]


def _user_id(event):
    return event.pgh_context.metadata.get("user") if event.pgh_context else None
