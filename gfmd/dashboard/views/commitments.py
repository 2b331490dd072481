"""What was promised, what was concluded, and the money."""

from django.db.models import Prefetch
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from gfmd.commitments.models import Commitment, Conclusion, FollowUpOption, Fund, Milestone, Progress
from gfmd.dashboard.filters import CommitmentFilter
from gfmd.dashboard.requests import as_of, filtered
from gfmd.sources.citations import citations_of


@require_safe
def commitments(request):
    request.day = day = as_of(request, None)
    known = Commitment.objects.known_by(day) if day else Commitment.objects.all()
    found = filtered(CommitmentFilter, request, known.select_related("mechanism"))
    steps = Progress.objects.known_by(day) if day else Progress.objects.all()
    rows = list(found.qs.prefetch_related(Prefetch("progress", queryset=steps)))
    options = list(FollowUpOption.objects.all())
    conclusions = list(Conclusion.objects.all())
    funds = list(Fund.objects.all())
    milestones = list(Milestone.objects.filter(mechanism=None))
    context = {
        "filter": found,
        "as_of": day,
        "commitments": rows,
        "options": options,
        "conclusions": conclusions,
        "funds": funds,
        "milestones": milestones,
        "citations": citations_of(rows, options, conclusions, funds, milestones),
    }
    return render(request, "commitments/list.html", context)


@require_safe
def commitment(request, slug):
    commitment = get_object_or_404(Commitment.objects.select_related("mechanism", "milestone"), slug=slug)
    progress = list(commitment.progress.all())
    context = {
        "commitment": commitment,
        "progress": progress,
        "citations": citations_of(commitment, progress, commitment.milestone),
    }
    return render(request, "commitments/detail.html", context)
