"""Originals, served to those with the right. A hostile file reaches nothing: it has no origin and no scripts."""

from base64 import b64encode

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from gfmd.questionnaires.actions.answers import CHECK, ENTER
from gfmd.questionnaires.models import Original
from gfmd.questionnaires.originals import PAGED, PDF, SHOWN, place
from gfmd.questionnaires.scans import Unshowable, page_of
from gfmd.secretariat.access import needs

ALONE = "default-src 'none'; frame-ancestors 'self'; sandbox"
# A sandboxed page may not start the browser's PDF viewer. It runs apart from us, and the type cannot be sniffed away.
VIEWER = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"
# Our own page around a picture that we made. In a sandbox its links would lead away from the session.
PICTURE = "default-src 'none'; img-src data:; style-src 'self'; frame-ancestors 'self'"


@require_safe
@never_cache
@needs(ENTER, CHECK)
def original(request, slug, iso3, pk):
    """The file as an attachment; with `?shown=1` a PDF, an image or a page of a fax goes into the frame beside the
    form."""
    wanted = {"reply__addressee__round__slug": slug, "reply__addressee__state__iso3": iso3.upper()}
    found = get_object_or_404(Original, pk=pk, **wanted)
    if request.GET.get("shown") != "1" or found.media_type not in SHOWN:
        return saved(found)
    if found.media_type in PAGED:
        return _confined(_page(request, found), PICTURE)
    return _file(found, as_attachment=False, policy=VIEWER if found.media_type == PDF else ALONE)


def saved(original):
    """The response that lets a person save the file: whatever it is, it opens nowhere inside the site."""
    return _file(original, as_attachment=True, policy=ALONE)


def _file(original, *, as_attachment, policy):
    media_type = original.media_type or "application/octet-stream"
    file = _opened(original)
    response = FileResponse(file, as_attachment=as_attachment, filename=original.name, content_type=media_type)
    return _confined(response, policy)


def _page(request, original):
    """A page of ours with one of the file's (`?page=`, from 1), or with the reason why it cannot be shown."""
    number = request.GET.get("page", "1")
    if not (number.isascii() and number.isdigit() and len(number) < 5):
        raise Http404
    context = {"original": original}
    with _opened(original) as file:
        try:
            page = page_of(file, int(number))
        except Unshowable as refusal:
            context["refusal"] = refusal
        else:
            before = page.number - 1 if page.number > 1 else None
            after = page.number + 1 if page.number < page.pages else None
            picture = f"data:image/png;base64,{b64encode(page.png).decode()}"
            context |= {"page": page, "before": before, "after": after, "picture": picture}
    return render(request, "secretariat/entry/scan.html", context, status=200 if "page" in context else 422)


def _opened(original):
    try:
        return place(original.path).open("rb")
    except (FileNotFoundError, IsADirectoryError):
        raise Http404 from None


def _confined(response, policy):
    response["Content-Security-Policy"] = policy
    response["X-Frame-Options"] = "SAMEORIGIN"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
