"""Groups and processes of States."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from gfmd.commitments.models import Mechanism
from gfmd.dashboard.filters import MechanismFilter
from gfmd.dashboard.requests import filtered
from gfmd.sources.citations import citations_of


@require_safe
def mechanisms(request):
    found = filtered(MechanismFilter, request, Mechanism.objects.all())
    rows = list(found.qs)
    context = {"filter": found, "mechanisms": rows, "citations": citations_of(rows)}
    return render(request, "mechanisms/list.html", context)


@require_safe
def mechanism(request, slug):
    mechanism = get_object_or_404(Mechanism, slug=slug)
    participations = list(mechanism.participations.select_related("state", "organization", "participant"))
    takes_part_in = list(mechanism.takes_part_in.select_related("mechanism"))
    milestones = list(mechanism.milestones.select_related("host"))
    commitments = list(mechanism.commitments.all())
    parties = mechanism.fund_parties.select_related("fund")
    context = {
        "mechanism": mechanism,
        "participations": participations,
        "takes_part_in": takes_part_in,
        "milestones": milestones,
        "commitments": commitments,
        "fund_parties": parties,
        "citations": citations_of(mechanism, participations, takes_part_in, milestones, commitments),
    }
    return render(request, "mechanisms/detail.html", context)
