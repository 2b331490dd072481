"""Questionnaire rounds and what came back."""

from django.db.models import Subquery
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from gfmd.dashboard.charts.base import REGIONAL_GROUPS, Query
from gfmd.dashboard.charts.rounds import frozen, listed_releases
from gfmd.dashboard.filters import RoundFilter
from gfmd.dashboard.presenters import rounds
from gfmd.dashboard.requests import as_of, filtered, release_number
from gfmd.indicators.nonresponse import standings
from gfmd.indicators.responses import difference, response_by_group, response_rate_of
from gfmd.indicators.results import counted, wordings_of
from gfmd.places.models import Grouping
from gfmd.questionnaires.models import Dispatch, Round
from gfmd.sources.citations import citations_of


@require_safe
def questionnaires(request):
    found = filtered(RoundFilter, request, Round.objects.public().with_counts())
    rows = list(found.qs.prefetch_related("return_counts"))
    counts = [count for round_ in rows for count in round_.return_counts.all()]
    context = {"filter": found, "rounds": rows, "citations": citations_of(rows, counts)}
    return render(request, "questionnaires/list.html", context)


@require_safe
def questionnaire(request, slug):
    query, releases, shown, dispatches = asked(request, slug)
    reported = [dispatch for dispatch in dispatches if dispatch.addressee_id is None]
    answered = rounds.answers_of(query)
    citations = rounds.sources_of(answered, (Dispatch, {dispatch.pk for dispatch in reported}))
    published = frozen(shown, query.round) if shown else None
    context = {
        "round": query.round,
        "fictional": query.round.is_fictional,
        "as_of": query.as_of,
        "rate": response_rate_of(query.record),
        "difference": difference(query.record),
        "groups": response_by_group(query.record, REGIONAL_GROUPS),
        "return_counts": query.round.return_counts.all(),
        "dispatches": reported,
        "charts": rounds.inline_charts(query, answered, citations, request),
        "releases": releases,
        "release": query.release,
        "shown": shown,
        "questions": rounds.question_results(query, shown, published)
        if published
        else rounds.unanswered(wordings_of(query.round)),
        "citations": citations,
    }
    return render(request, "questionnaires/detail.html", context)


def asked(request, slug):
    """(the question of the page, releases, the one whose answers are shown or None, all dispatches).

    `?release=` freezes the counts too; without it they are live, and the answers those of the newest release.
    """
    regional = Grouping.objects.filter(slug=REGIONAL_GROUPS).values("pk")
    known = Round.objects.public().annotate(grouping_pk=Subquery(regional)).prefetch_related("return_counts")
    round_ = get_object_or_404(known, slug=slug)
    day, number = as_of(request, None), release_number(request)
    releases, shown = listed_releases(round_, number, day)
    if number and shown is None:
        raise Http404
    dispatches = list(Dispatch.objects.standing().filter(round=round_))
    grouping = Grouping(pk=round_.grouping_pk, slug=REGIONAL_GROUPS) if round_.grouping_pk else None
    if number:
        query = Query(shown.as_of, round_, release=shown, record=frozen(shown, round_), grouping=grouping)
        return query, releases, shown, dispatches
    rows = standings(round_, day, public=True, dispatches=dispatches)
    return_counts = round_.return_counts.all()
    record = counted(
        round_,
        day,
        grouping_slugs=[REGIONAL_GROUPS],
        dispatches=dispatches,
        return_counts=return_counts,
        rows=rows,
    )
    states = {row.state.iso3: row.state for row in rows}
    return Query(day, round_, record=record, grouping=grouping, states=states), releases, shown, dispatches
