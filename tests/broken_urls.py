"""The site's addresses and three that go wrong, to see the pages a visitor then gets."""

from django.conf.urls.i18n import i18n_patterns
from django.core.exceptions import PermissionDenied
from django.urls import path

from gfmd.urls import handler400, handler403, handler404, handler500
from gfmd.urls import urlpatterns as of_the_site

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]


def forbidden(request):
    raise PermissionDenied


def form(request):
    """Takes a POST; one without the token is refused before it comes here."""


def fault(request):
    raise RuntimeError("broken on purpose")


urlpatterns = [
    *i18n_patterns(
        path("broken/forbidden/", forbidden),
        path("broken/form/", form),
        path("broken/fault/", fault),
    ),
    *of_the_site,
]
