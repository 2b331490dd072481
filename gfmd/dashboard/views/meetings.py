"""Meetings and bodies of the Forum."""

from django.contrib.postgres.aggregates import ArrayAgg, BoolOr
from django.db.models import Q, Value
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from gfmd.dashboard.filters import BodyFilter, MeetingFilter
from gfmd.dashboard.requests import as_of, filtered
from gfmd.forum.models import Body, Chairmanship, Contribution, HostingOffer, Meeting, RoundTable
from gfmd.indicators.chairs import chairs, troika
from gfmd.indicators.record import record_day_expression
from gfmd.places.models import State
from gfmd.sources.citations import citations_of


@require_safe
def meetings(request):
    found = filtered(MeetingFilter, request, Meeting.objects.select_related("host"))
    rows = list(found.qs.prefetch_related("reported_counts"))
    counts = [count for meeting in rows for count in meeting.reported_counts.all()]
    context = {"filter": found, "meetings": rows, "citations": citations_of(rows, counts)}
    return render(request, "meetings/list.html", context)


@require_safe
def meeting(request, slug):
    meeting = get_object_or_404(
        Meeting.objects.select_related("host", "chairmanship", "transmittal", "civil_society_meeting__organizer"),
        slug=slug,
    )
    parts = {
        "topics": list(meeting.topics.all()),
        "reported_counts": list(meeting.reported_counts.all()),
        "hosting_offers": list(HostingOffer.objects.filter(meeting=meeting).select_related("state")),
        "round_tables": list(RoundTable.objects.filter(meeting=meeting).select_related("document")),
        "attendances": list(meeting.attendances.select_related("state", "organization")),
        "chairmanship": getattr(meeting, "chairmanship", None),
        "transmittal": getattr(meeting, "transmittal", None),
        "civil_society_meeting": getattr(meeting, "civil_society_meeting", None),
    }
    chairs = _chairs(meeting, parts["round_tables"])
    context = {"meeting": meeting, "chairs": chairs, **parts, "citations": citations_of(meeting, *parts.values())}
    return render(request, "meetings/detail.html", context)


def _chairs(meeting, round_tables):
    """The States that chair the meeting; those that chair its round tables become their `chaired_by`. One query."""
    ours = Q(co_chaired_round_tables__in=round_tables)
    chaired = ArrayAgg("co_chaired_round_tables", filter=ours, distinct=True, default=Value([]))
    states = State.objects.filter(Q(chairmanships__meeting=meeting) | ours)
    states = states.annotate(
        chairs=BoolOr(Q(chairmanships__meeting=meeting), default=False), chaired=chaired
    ).in_alphabet(get_language())
    for table in round_tables:
        table.chaired_by = [state for state in states if table.pk in state.chaired]
    return [state for state in states if state.chairs]


@require_safe
def bodies(request):
    found = filtered(BodyFilter, request, Body.objects.all())
    rows = list(found.qs)
    return render(request, "bodies/list.html", {"filter": found, "bodies": rows, "citations": citations_of(rows)})


@require_safe
def body(request, slug):
    body = get_object_or_404(Body.objects.annotate(covered=record_day_expression()), slug=slug)
    day = as_of(request, body.covered)
    rules = list(body.rules.all())
    memberships = body.memberships.as_of(day) if day else body.memberships.all()
    memberships = list(memberships.select_related("state", "organization"))
    sessions = list(body.sessions.all())
    counts = list(body.reported_counts.all())
    derives = body.kind in {Body.Kind.TROIKA, Body.Kind.STEERING_GROUP} and day
    line = chairs() if derives else []
    contributions = list(Contribution.objects.all()) if body.kind == Body.Kind.FORUM else []
    chairmanships = [Chairmanship(pk=chair.pk) for chair in line]
    context = {
        "body": body,
        "as_of": day,
        "covered": body.covered,
        "rules": rules,
        "memberships": memberships,
        "sessions": sessions,
        "reported_counts": counts,
        "contributions": contributions,
        "troika": troika(day, line) if derives else None,
        "citations": citations_of(body, rules, memberships, sessions, counts, contributions, chairmanships),
    }
    return render(request, "bodies/detail.html", context)
