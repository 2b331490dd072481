from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.utils.translation import gettext_lazy as _

from gfmd.accounts.models import User
from gfmd.core.admin import PROVENANCE, RecordAdmin


@admin.register(User)
class UserAdmin(RecordAdmin, DjangoUserAdmin):
    list_display = ["username", "first_name", "last_name", "is_staff", "is_active", "last_login"]

    def get_fieldsets(self, request, obj=None):
        if obj is None:
            return self.add_fieldsets
        return [*DjangoUserAdmin.fieldsets, (_("Preferences"), {"fields": ["interface_language"]}), PROVENANCE]

    def get_autocomplete_fields(self, request):
        return ()
