"""The first page, and the pages about the site."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from gfmd.commitments.models import Commitment
from gfmd.dashboard.charts import registry
from gfmd.dashboard.requests import as_of
from gfmd.forum.models import Chairmanship, Meeting, ReportedCount
from gfmd.indicators.activities import by_kind
from gfmd.indicators.chairs import chairs, troika
from gfmd.indicators.record import record_day
from gfmd.questionnaires.models import ReturnCount, Round
from gfmd.sources.citations import citations_of


@require_safe
def overview(request):
    covered = record_day()
    day = as_of(request, covered)
    line = chairs() if day else []
    meetings = list(Meeting.objects.forum()) if day else []
    past = [meeting for meeting in meetings if meeting.until and meeting.until <= day]
    coming = [meeting for meeting in meetings if meeting.until is None or meeting.until > day]
    last, following = (past or [None])[-1], (coming or [None])[0]
    counts = list(ReportedCount.objects.filter(meeting=last, qualifier="exactly")) if last else []
    round_ = Round.objects.filter(is_fictional=False, circulated_on__lte=day).with_counts().first() if day else None
    reported = ReturnCount.objects.filter(round=round_, as_of__lte=day).order_by("-as_of").first() if round_ else None
    commitments = list(Commitment.objects.order_by("slug")[:40])
    context = {
        "as_of": day,
        "covered": covered,
        "troika": troika(day, line) if day else None,
        "last_meeting": last,
        "next_meeting": following,
        "counts": counts,
        "round": round_,
        "reported": reported,
        "kinds": by_kind(day) if day else [],
        "commitments": commitments,
        "charts": registry().values(),
        "citations": citations_of(last, following, counts, round_, reported, [Chairmanship(pk=c.pk) for c in line]),
    }
    return render(request, "overview.html", context)


@require_safe
def about(request):
    return render(request, "about.html", {"covered": record_day()})


@require_safe
def data(request):
    rounds = Round.objects.all()
    return render(request, "data.html", {"charts": registry().values(), "rounds": rounds})
