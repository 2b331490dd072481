"""Charts: the list, one page each, and the same rows as JSON and CSV."""

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from gfmd.dashboard import files
from gfmd.dashboard.charts import registry
from gfmd.dashboard.charts.base import Drawn, Query
from gfmd.dashboard.charts.figures import as_plain
from gfmd.dashboard.presenters import chart_table
from gfmd.dashboard.requests import as_of
from gfmd.indicators.record import record_day
from gfmd.questionnaires.models import Round
from gfmd.sources.citations import citations_by_key


@require_safe
def charts(request):
    return render(request, "charts/list.html", {"charts": registry().values()})


@require_safe
def chart(request, slug):
    drawn = _drawn(request, slug)
    figure = drawn.chart.figure(drawn.query, drawn.answer) if drawn.chart.figure else None
    context = {
        "drawn": drawn,
        "chart": drawn.chart,
        "table": chart_table(drawn),
        "figure": as_plain(figure) if figure is not None else None,
        "fictional": drawn.is_fictional,
        "as_of": drawn.query.as_of,
        "rounds": Round.objects.all() if drawn.chart.takes_round else (),
    }
    return render(request, "charts/detail.html", context)


@require_safe
def chart_json(request, slug):
    return JsonResponse(files.as_json(_drawn(request, slug), request), json_dumps_params={"ensure_ascii": False})


@require_safe
def chart_csv(request, slug):
    drawn = _drawn(request, slug)
    response = HttpResponse(files.as_csv(drawn), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{files.name(drawn)}.csv"'
    return response


def _drawn(request, slug):
    """The chart of the address, asked for the day and round of the query string."""
    chart = registry().get(slug)
    if chart is None:
        raise Http404
    if chart.takes_round:
        round_ = _round(request)
        query = Query(as_of(request, None), round_)
    else:
        query = Query(as_of(request, record_day()))
    answer = chart.ask(query)
    return Drawn(chart, query, answer, citations_by_key(answer.sources))


def _round(request):
    """The round named by `?round=`, or the newest real one."""
    slug = request.GET.get("round", "").strip()
    if slug:
        return get_object_or_404(Round, slug=slug)
    round_ = Round.objects.filter(is_fictional=False).exclude(circulated_on=None).order_by("-circulated_on").first()
    if round_ is None:
        raise Http404
    return round_
