"""What the address of a page asks for: a day, a filter. Bad values give a plain 400 that says why."""

from datetime import date

from django.core.exceptions import BadRequest
from django.utils.translation import gettext as _

from gfmd.dashboard.words import labelled

EARLIEST, LATEST = date(1945, 10, 24), date(2100, 12, 31)


class PlainBadRequest(BadRequest):
    """A request we refuse with words meant for the visitor."""


def as_of(request, default):
    """The day of `?as_of=` (ISO), or `default`. Raises PlainBadRequest for anything else."""
    text = request.GET.get("as_of", "").strip()
    if not text:
        return default
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or text != day.isoformat() or not EARLIEST <= day <= LATEST:
        raise PlainBadRequest(
            _("“%(text)s” is not a date this site knows. Write the year, month and day, such as 2008-07-15.")
            % {"text": text[:40]}
        )
    return day


LONGEST_SEARCH = 100


def search_text(request):
    """The words of `?q=`, "" for none. Raises PlainBadRequest for a text too long or with a null character."""
    text = " ".join(request.GET.get("q", "").split())
    if len(text) > LONGEST_SEARCH or "\x00" in text:
        raise PlainBadRequest(_("Search for fewer words: at most %(most)s characters.") % {"most": LONGEST_SEARCH})
    return text


def filtered(filterset_class, request, queryset):
    """The bound filter set. Raises PlainBadRequest when a value is not among the choices."""
    for value in request.GET.values():
        if "\x00" in value:
            raise PlainBadRequest(_("The address holds a character no text has."))
    filterset = filterset_class(request.GET, queryset=queryset, request=request)
    if not filterset.is_valid():
        field, messages = next(iter(filterset.form.errors.items()))
        raise PlainBadRequest(labelled(filterset.form.fields[field].label, messages[0]))
    return filterset
