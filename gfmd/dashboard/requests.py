"""What the address of a page asks for: a day, a filter. Bad values give a plain 400 that says why."""

from datetime import date

from django.core.exceptions import BadRequest
from django.utils.translation import gettext as _

from gfmd.dashboard.words import labelled

EARLIEST, LATEST = date(1945, 10, 24), date(2100, 12, 31)


class PlainBadRequest(BadRequest):
    """A request we refuse with words meant for the visitor; `filter` is the form in which they can be put right."""

    def __init__(self, reason, filter=None):
        super().__init__(reason)
        self.filter = filter


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


def grouping(request, groupings, default):
    """The grouping of `?grouping=` among `groupings`, else the one named `default`, else None.

    Raises PlainBadRequest for one that is not there.
    """
    slug = request.GET.get("grouping", "").strip()
    found = next((grouping for grouping in groupings if grouping.slug == (slug or default)), None)
    if slug and found is None:
        raise PlainBadRequest(_("“%(text)s” is not a grouping of States this site knows.") % {"text": slug[:40]})
    return found


def release_number(request, parameter="release"):
    """The number of `?release=` (or another parameter), or None. Raises PlainBadRequest for no number."""
    text = request.GET.get(parameter, "").strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= 32767 and len(text) <= 5):
        raise PlainBadRequest(_("“%(text)s” is not the number of a release.") % {"text": text[:20]})
    return int(text)


def question_key(request, record):
    """The key of `?question=` among the questions of `record`, or "". Raises PlainBadRequest for another."""
    text = request.GET.get("question", "").strip()
    if text and record and record.question(text) is None:
        raise PlainBadRequest(_("“%(text)s” is not a question of this round.") % {"text": text[:20]})
    return text


LONGEST_SEARCH = 100


def search_text(request):
    """The words of `?q=`, "" for none. Raises PlainBadRequest for a text too long or with a null character."""
    text = " ".join(request.GET.get("q", "").split())
    if len(text) > LONGEST_SEARCH or "\x00" in text:
        raise PlainBadRequest(_("Search for fewer words: at most %(most)s characters.") % {"most": LONGEST_SEARCH})
    return text


def filtered(filterset_class, request, queryset):
    """The bound filter set. Raises PlainBadRequest with the form when a value is not among the choices."""
    for value in request.GET.values():
        if "\x00" in value:
            raise PlainBadRequest(_("The address holds a character no text has."))
    filterset = filterset_class(request.GET, queryset=queryset, request=request)
    if not filterset.is_valid():
        field, messages = next(iter(filterset.form.errors.items()))
        raise PlainBadRequest(labelled(filterset.form.fields[field].label, messages[0]), filterset)
    return filterset
