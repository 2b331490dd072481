"""What only the work itself writes, and who must not see it."""

from gfmd.core.admin import PROVENANCE, RecordAdmin, StackedRecordInline


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


class FixedInline(StackedRecordInline):
    """Rows of another page, to be read beside their parent."""

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class BlindAdmin(OnlyVisible, FixedAdmin):
    """Rows that tell what somebody else read or entered."""
