"""Charts: the list, one page each, and the same rows as files."""

from dataclasses import replace

from csp.decorators import csp_replace
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from gfmd.core.spreadsheets import XLSX
from gfmd.dashboard import files
from gfmd.dashboard.charts import registry
from gfmd.dashboard.charts.base import REGIONAL_GROUPS, Drawn, Query
from gfmd.dashboard.charts.rounds import published, releases
from gfmd.dashboard.presenters.frame import frame
from gfmd.dashboard.requests import as_of, question_key, release_number
from gfmd.dashboard.requests import grouping as chosen_grouping
from gfmd.indicators.record import record_day
from gfmd.places.models import Grouping
from gfmd.questionnaires.models import Round
from gfmd.sources.citations import citations_by_key


@require_safe
def charts(request):
    return render(request, "charts/list.html", {"charts": registry().values()})


@require_safe
def chart(request, slug):
    return render(request, "charts/detail.html", _context(request, slug))


@require_safe
@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*"]})
def chart_embed(request, slug):
    """The chart alone, for frames of other sites; the only page they may frame. It sets no cookie."""
    return render(request, "charts/embed.html", _context(request, slug))


def _context(request, slug):
    drawn = _drawn(request, slug)
    record = drawn.answer.record
    return {
        "drawn": drawn,
        "questions": record.questions if record and drawn.chart.takes_question else (),
        "chart": drawn.chart,
        "frame": frame(drawn, request),
        "fictional": drawn.is_fictional,
        "as_of": drawn.query.as_of,
        "covered": drawn.query.covered,
        "rounds": Round.objects.public() if drawn.chart.takes_round else (),
    }


@require_safe
def chart_json(request, slug):
    return JsonResponse(files.as_json(_drawn(request, slug), request), json_dumps_params={"ensure_ascii": False})


@require_safe
def chart_csv(request, slug):
    drawn = _drawn(request, slug)
    return _download(files.as_csv(drawn).encode(), "text/csv; charset=utf-8", f"{files.name(drawn)}.csv")


@require_safe
def chart_xlsx(request, slug):
    drawn = _drawn(request, slug)
    return _download(files.as_xlsx(drawn), XLSX, f"{files.name(drawn)}.xlsx")


@require_safe
def chart_zip(request, slug):
    drawn = _drawn(request, slug)
    return _download(files.as_zip(drawn, request), "application/zip", f"{files.name(drawn)}.zip")


def _download(content, kind, name):
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _drawn(request, slug):
    """The chart of the address, asked for the day, round and grouping of the query string."""
    chart = registry().get(slug)
    if chart is None:
        raise Http404
    groupings = tuple(Grouping.objects.one_group_each()) if chart.takes_grouping else ()
    shown_by = {"grouping": chosen_grouping(request, groupings, REGIONAL_GROUPS), "groupings": groupings}
    if chart.takes_round:
        query = _round_query(request, chart, shown_by)
    else:
        covered = record_day()
        query = Query(as_of(request, covered), covered=covered, **shown_by)
    answer = chart.ask(query)
    return Drawn(chart, query, answer, citations_by_key(answer.sources))


def _round_query(request, chart, shown_by):
    """What is asked of a chart of a round. A release names the day: its numbers are those of no other."""
    round_, day = _round(request), as_of(request, None)
    other = _named_round(request, "with") if chart.takes_other_round else None
    number = release_number(request)
    release = get_object_or_404(releases(round_), number=number) if number else None
    other_number = release_number(request, "with_release") if other else None
    query = Query(
        release.as_of if release else day,
        round_,
        release=release,
        other=other,
        other_release=get_object_or_404(releases(other), number=other_number) if other_number else None,
        **shown_by,
    )
    if not chart.takes_question:
        return query
    release, record = published(query)
    if release is None:
        return query
    return replace(query, release=release, record=record, question=question_key(request, record))


def _named_round(request, parameter):
    """The public round that a parameter names, or None without one."""
    slug = request.GET.get(parameter, "").strip()
    if "\x00" in slug:
        raise Http404
    return get_object_or_404(Round.objects.public(), slug=slug) if slug else None


def _round(request):
    """The round named by `?round=`, or the newest real one."""
    if round_ := _named_round(request, "round"):
        return round_
    round_ = (
        Round.objects.public().filter(is_fictional=False).exclude(circulated_on=None).order_by("-circulated_on").first()
    )
    if round_ is None:
        raise Http404
    return round_
