"""Public addresses: a promise (DESIGN 7). Pages stand under their language; files for machines outside."""

from allauth.account.decorators import secure_admin_login
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import include, path
from django.utils.translation import gettext_lazy as _

from gfmd.dashboard import health


def icon(request):
    """Browsers ask for it where a page names none, as in the admin."""
    return redirect(static("icon.svg"))


admin.site.login = secure_admin_login(admin.site.login)
admin.site.site_header = admin.site.site_title = _("GFMD follow-up dashboard")

handler400 = "gfmd.dashboard.errors.bad_request"
handler403 = "gfmd.dashboard.errors.forbidden"
handler404 = "gfmd.dashboard.errors.not_found"
handler500 = "gfmd.dashboard.errors.server_error"

urlpatterns = [
    path("admin/rounds/", include("gfmd.secretariat.urls")),
    path("admin/", admin.site.urls),
    path("accounts/", include("allauth.urls")),
    path("favicon.ico", icon),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    *i18n_patterns(path("", include("gfmd.dashboard.urls")), path("", include("gfmd.secretariat.urls_public"))),
]
