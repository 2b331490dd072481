from django.contrib import admin
from django.db.models import URLField
from django.utils.translation import gettext_lazy as _

from gfmd.core.admin import RecordAdmin, StackedRecordInline, TranslatedAdmin, names
from gfmd.sources.models import Document, Passage


class PassageInline(StackedRecordInline):
    model = Passage


@admin.register(Document)
class DocumentAdmin(TranslatedAdmin):
    list_display = ["__str__", "title", "kind", "status", "issued_on", "is_fictional"]
    list_filter = ["kind", "status", "is_fictional"]
    search_fields = ["symbol", "slug", *names(Document, "title")]
    prepopulated_fields = {"slug": ["symbol"]}
    inlines = [PassageInline]
    formfield_overrides = {URLField: {"assume_scheme": "https"}}
    main = [
        (None, {"fields": ["symbol", "slug", "kind", "title"]}),
        (
            _("Our copy"),
            {
                "fields": ["status", "language", ("issued_on", "issued_precision"), "url", "accessed_on", "note"],
                "description": _("“Cited only” is a document we know because another one names it."),
            },
        ),
        (_("Training"), {"fields": ["is_fictional"]}),
    ]


@admin.register(Passage)
class PassageAdmin(RecordAdmin):
    list_display = ["__str__", "kind", "status", "section"]
    list_filter = ["document", "kind", "status"]
    list_select_related = ["document"]
    search_fields = ["label", "document__symbol", "document__slug", "text"]
    main = [
        (None, {"fields": ["document", ("label", "position"), "kind", "section"]}),
        (
            _("Text"),
            {
                "fields": ["status", "language", "text"],
                "description": _("As our copy has it, not corrected. A missing passage has no text; nothing fills it."),
            },
        ),
    ]
