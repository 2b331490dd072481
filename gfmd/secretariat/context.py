"""The frame of the admin around our pages: its name, the account's links, without the list of all models."""

from django.contrib import admin


def frame(request):
    if not (request.resolver_match and request.resolver_match.app_name == "secretariat"):
        return {}
    return {**admin.site.each_context(request), "is_nav_sidebar_enabled": False}
