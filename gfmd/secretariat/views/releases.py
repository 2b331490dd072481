"""The publisher's pages: the releases of a round, and what the next one would hold."""

from collections import Counter

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from gfmd.indicators.publication import Wait
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.releases import PUBLISH, canonical, release
from gfmd.questionnaires.models import Release, Round
from gfmd.secretariat import release_content as contents
from gfmd.secretariat.access import needs
from gfmd.secretariat.forms_approval import ReleaseForm
from gfmd.secretariat.views.approval import CHECK, ENTER, WAITS, queue

TASKS = [(gettext_lazy("Releases"), "secretariat:releases", PUBLISH)]


@require_safe
@needs(PUBLISH, CHECK, ENTER)
def releases(request, slug):
    return _page(request, get_object_or_404(Round, slug=slug))


@require_POST
@needs(PUBLISH)
def make_release(request, slug):
    round_, form = get_object_or_404(Round, slug=slug), ReleaseForm(request.POST)
    if not form.is_valid():
        return _page(request, round_, form=form)
    try:
        made = release(
            round=round_,
            content=contents.published_content,
            by=request.user,
            on=timezone.localdate(),
            **form.cleaned_data,
        )
    except Refused as refused:
        return _page(request, round_, form=form, refused=refused)
    messages.success(request, _("Release %(number)d is made.") % {"number": made.number})
    return redirect("secretariat:releases", slug)


@require_safe
@needs(PUBLISH, CHECK, ENTER)
def release_content(request, slug, number):
    """The frozen content, byte for byte what the digest is of."""
    found = get_object_or_404(Release, round__slug=slug, number=number)
    response = HttpResponse(canonical(found.content), content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="{slug}-release-{number}.json"'
    return response


def _page(request, round_, *, form=None, refused=None):
    today = timezone.localdate()
    rows = queue(round_)
    counts = Counter(row.wait for row in rows)
    context = {
        "round": round_,
        "releases": round_.releases.select_related("released_by").defer("content"),
        "counts": [(WAITS[wait], counts[wait]) for wait in Wait],
        "total": len(rows),
        "ready": [row for row in rows if row.wait == Wait.NEXT_RELEASE],
        "hindered": [(row, WAITS[row.wait]) for row in rows if row.wait not in (Wait.NEXT_RELEASE, Wait.PUBLISHED)],
        "can_release": request.user.has_perm(PUBLISH),
        "form": form or ReleaseForm(initial={"as_of": today}),
        "refused": refused,
    }
    return render(
        request, "secretariat/approval/releases.html", context, status=409 if refused else 400 if form else 200
    )
