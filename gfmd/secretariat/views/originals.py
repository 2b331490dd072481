"""Originals, served to those with the right. A hostile file reaches nothing: it has no origin and no scripts."""

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from gfmd.questionnaires.actions.answers import CHECK, ENTER
from gfmd.questionnaires.models import Original
from gfmd.questionnaires.originals import PDF, SHOWN, place
from gfmd.secretariat.access import needs

ALONE = "default-src 'none'; frame-ancestors 'self'; sandbox"
# A sandboxed page may not start the browser's PDF viewer. It runs apart from us, and the type cannot be sniffed away.
VIEWER = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"


@require_safe
@never_cache
@needs(ENTER, CHECK)
def original(request, slug, iso3, pk):
    """The file as an attachment; with `?shown=1` a PDF or an image goes into the frame beside the form."""
    wanted = {"reply__addressee__round__slug": slug, "reply__addressee__state__iso3": iso3.upper()}
    found = get_object_or_404(Original, pk=pk, **wanted)
    try:
        file = place(found.path).open("rb")
    except FileNotFoundError:
        raise Http404 from None
    shown = request.GET.get("shown") == "1" and found.media_type in SHOWN
    response = FileResponse(
        file, as_attachment=not shown, filename=found.name, content_type=found.media_type or "application/octet-stream"
    )
    response["Content-Security-Policy"] = VIEWER if shown and found.media_type == PDF else ALONE
    response["X-Frame-Options"] = "SAMEORIGIN"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
