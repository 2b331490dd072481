"""Questionnaire rounds and what came back."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from gfmd.dashboard.filters import RoundFilter
from gfmd.dashboard.requests import as_of, filtered
from gfmd.indicators.replies import replies_by_group, response_rate
from gfmd.questionnaires.models import Dispatch, Round
from gfmd.sources.citations import citations_of

REGIONAL_GROUPS = "un-regional-groups"


@require_safe
def questionnaires(request):
    found = filtered(RoundFilter, request, Round.objects.public().with_counts())
    rows = list(found.qs.prefetch_related("return_counts"))
    counts = [count for round_ in rows for count in round_.return_counts.all()]
    context = {"filter": found, "rounds": rows, "citations": citations_of(rows, counts)}
    return render(request, "questionnaires/list.html", context)


@require_safe
def questionnaire(request, slug):
    round_ = get_object_or_404(Round.objects.public(), slug=slug)
    day = as_of(request, None)
    return_counts = list(round_.return_counts.all())
    groups = replies_by_group(round_, REGIONAL_GROUPS, day)
    reported = list(Dispatch.objects.filter(round=round_, addressee=None))
    context = {
        "round": round_,
        "fictional": round_.is_fictional,
        "as_of": day,
        "rate": response_rate(round_, day, return_counts, groups),
        "groups": groups,
        "return_counts": return_counts,
        "dispatches": reported,
        "questions": round_.questions.prefetch_related("choices"),
        "citations": citations_of(round_, return_counts, reported),
    }
    return render(request, "questionnaires/detail.html", context)
