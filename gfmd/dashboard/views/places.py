"""States: the list in the alphabet of the page's language, and what the record says of each."""

from datetime import date

from django.db.models import Max, OuterRef, Subquery
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from gfmd.dashboard.charts.rounds import all_releases
from gfmd.dashboard.filters import StateFilter
from gfmd.dashboard.presenters.replies import reply_beside
from gfmd.dashboard.requests import as_of, filtered
from gfmd.places.models import GroupMembership, State
from gfmd.questionnaires.models import Addressee, Release, Round, standing
from gfmd.sources.citations import citations_of, facts_naming


@require_safe
def states(request):
    request.day = as_of(request, date.today())
    found = filtered(StateFilter, request, State.objects.order_by())
    rows = found.qs.in_alphabet(get_language())
    return render(request, "states/list.html", {"filter": found, "states": rows, "as_of": request.day})


def _replies(iso3):
    """The published replies of a State, each in the newest release of its round. One query."""
    last = Release.objects.filter(round=OuterRef("round")).order_by("-number").values("pk")[:1]
    newest = all_releases().filter(pk=Subquery(last), round__in=Round.objects.public()).select_related("round")
    found = [reply_beside(release, iso3) for release in newest.order_by("round__is_fictional", "-as_of")]
    return [reply for reply in found if reply]


@require_safe
def state(request, iso3):
    state = get_object_or_404(State, iso3=iso3.upper())
    memberships = list(GroupMembership.objects.filter(state=state).select_related("group__grouping"))
    context = {
        "state": state,
        "memberships": memberships,
        "facts": facts_naming(state, leaving_out=[GroupMembership, Addressee]),
        "addressed": Addressee.objects.filter(state=state)
        .exclude(round__status=Round.Status.DRAFT)
        .select_related("round")
        .annotate(received_on=Max("replies__received_on", filter=standing(prefix="replies__"))),
        "replies": _replies(state.iso3),
        "citations": citations_of(state, memberships),
    }
    return render(request, "states/detail.html", context)
