"""Plain error pages in the visitor's language; that of our own errors in all six, as it can ask for nothing."""

from django.http import HttpResponseServerError
from django.shortcuts import render
from django.template import loader

from gfmd.dashboard.requests import PlainBadRequest


def bad_request(request, exception=None):
    plain = exception if isinstance(exception, PlainBadRequest) else None
    context = {"reason": str(plain or ""), "filter": plain and plain.filter}
    return render(request, "400.html", context, status=400)


def forbidden(request, exception=None):
    return render(request, "403.html", status=403)


def not_found(request, exception=None):
    return render(request, "404.html", status=404)


def server_error(request):
    return HttpResponseServerError(loader.render_to_string("500.html"))
