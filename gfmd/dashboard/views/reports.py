"""The report kit of a round: the sentence, the table and the figure for a day, as DOCX and XLSX."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from gfmd.core.spreadsheets import XLSX
from gfmd.dashboard import reports
from gfmd.dashboard.charts import registry
from gfmd.dashboard.presenters.rounds import sources_of
from gfmd.dashboard.views.questionnaires import asked

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@require_safe
def report_docx(request, slug):
    report = _report(request, slug)
    return _download(reports.as_docx(report), DOCX, f"{report.file_name}.docx")


@require_safe
def report_xlsx(request, slug):
    report = _report(request, slug)
    return _download(reports.as_xlsx(report), XLSX, f"{report.file_name}.xlsx")


def _report(request, slug):
    query, _releases, shown, _dispatches = asked(request, slug)
    chart = registry()["replies-by-regional-group"]
    answer = chart.ask(query)
    over_time = registry()["replies-over-time"].ask(query)
    citations = sources_of([(chart, answer), (chart, over_time)])
    return reports.report(query, shown, citations, request.build_absolute_uri())


def _download(content, kind, name):
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
