"""The rows of a chart as files: the same values as the page, with source, date and what is not known."""

import csv
import io
import json
import zipfile
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import xlsxwriter
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gfmd.core.spreadsheets import cell
from gfmd.dashboard.charts.base import REGIONAL_GROUPS
from gfmd.dashboard.presenters import in_words, source_line


def name(drawn):
    """File name without extension; fictional data says so in the name."""
    parts = ["fictional"] if drawn.is_fictional else []
    parts.append(drawn.chart.slug)
    if drawn.query.round:
        parts.append(drawn.query.round.slug)
    if drawn.query.grouping_slug != REGIONAL_GROUPS:
        parts.append(drawn.query.grouping_slug)
    if drawn.query.other:
        parts.append(f"with-{drawn.query.other.slug}")
    if drawn.answer.question:
        parts.append(f"question-{drawn.answer.question.key}")
    if drawn.release:
        parts.append(f"release-{drawn.release.number}")
    if drawn.query.as_of:
        parts.append(drawn.query.as_of.isoformat())
    return "-".join(parts)


@dataclass(frozen=True)
class Download:
    """One file of a chart. `size` is in bytes, None where only making the file tells: a script then asks for it."""

    name: str
    url: str
    size: int | None = None
    is_shown: bool = False


def downloads(drawn, request):
    """The files of a chart. A workbook takes ten times as long to make as its CSV: it is not made to be weighed."""
    query = request.GET.copy()
    query.pop("view", None)  # the same rows in every view: one address

    def address(name):
        return f"{reverse(name, args=[drawn.chart.slug])}?{query.urlencode()}"

    as_text = json.dumps(as_json(drawn, request), ensure_ascii=False)
    return [
        Download("CSV", address("chart_csv"), len(as_csv(drawn).encode())),
        Download("XLSX", address("chart_xlsx")),
        Download("JSON", address("chart_json"), len(as_text.encode()), is_shown=True),
        Download(_("everything with a description (ZIP)"), address("chart_zip")),
    ]


def as_json(drawn, request):
    """Metadata and rows. Dates are ISO texts, numbers are numbers, missing is null."""
    return {
        "chart": drawn.chart.slug,
        "title": str(drawn.chart.title),
        "measure": str(drawn.chart.measure),
        "finding": drawn.finding,
        "language": get_language(),
        "as_of": drawn.query.as_of.isoformat() if drawn.query.as_of else None,
        "round": drawn.query.round.slug if drawn.query.round else None,
        "grouping": drawn.query.grouping_slug if drawn.chart.takes_grouping else None,
        "release": drawn.release.number if drawn.release else None,
        "question": drawn.answer.question.key if drawn.answer.question else None,
        "notice": _("Fictional training data") if drawn.is_fictional else None,
        "not_known": drawn.gaps,
        "sources": [
            {"text": citation.name, "url": request.build_absolute_uri(citation.url)} for citation in drawn.all_citations
        ],
        "columns": [{"key": column.key, "label": str(column.label)} for column in drawn.columns],
        "rows": [
            {column.key: _plain(_value(drawn, column, row)) for column in drawn.columns} for row in drawn.answer.rows
        ],
    }


def as_csv(drawn):
    """The rows as CSV with a header of column keys; UTF-8 with a byte order mark, for spreadsheets."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\r\n")
    columns = drawn.columns
    notice = [_("Fictional training data")] if drawn.is_fictional else []
    writer.writerow([cell(column.key) for column in columns] + (["notice"] if notice else []))
    for row in drawn.answer.rows:
        writer.writerow([cell(_value(drawn, column, row)) for column in columns] + notice)
    if notice and not drawn.answer.rows:
        writer.writerow(["" for _column in columns] + notice)
    return "\ufeff" + target.getvalue()


def as_xlsx(drawn):
    """The rows as a workbook: a sheet of rows with labels, a sheet that describes them. Texts stay texts."""
    target = io.BytesIO()
    workbook = xlsxwriter.Workbook(target, {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True})
    head, day = workbook.add_format({"bold": True}), workbook.add_format({"num_format": "yyyy-mm-dd"})
    sheet = workbook.add_worksheet(_("Rows")[:31])
    for place, column in enumerate(drawn.columns):
        sheet.write_string(0, place, str(column.label), head)
        for line, row in enumerate(drawn.answer.rows, start=1):
            _write(sheet, line, place, _value(drawn, column, row), day)
    if drawn.is_fictional:
        for line in range(len(drawn.answer.rows) + 1):
            sheet.write_string(line, len(drawn.columns), _("Fictional training data"))
    sheet.freeze_panes(1, 1)
    about = workbook.add_worksheet(_("About")[:31])
    for line, (name, text) in enumerate(_description(drawn)):
        about.write_string(line, 0, name, head)
        about.write_string(line, 1, text)
    workbook.close()
    return target.getvalue()


def as_zip(drawn, request):
    """Rows as CSV and XLSX, metadata as JSON, and a README that describes and cites them."""
    target = io.BytesIO()
    stem = name(drawn)
    link = request.build_absolute_uri(f"{reverse('chart', args=[drawn.chart.slug])}?{request.GET.urlencode()}")
    readme = "\n".join(f"{label}: {text}" for label, text in [*_description(drawn), (_("Address"), link)])
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{stem}/README.txt", f"{readme}\n")
        archive.writestr(f"{stem}/{stem}.csv", as_csv(drawn))
        archive.writestr(f"{stem}/{stem}.xlsx", as_xlsx(drawn))
        archive.writestr(f"{stem}/{stem}.json", json.dumps(as_json(drawn, request), ensure_ascii=False, indent=1))
    return target.getvalue()


def _description(drawn):
    """(label, text) lines that say what the rows are, where they come from and what they do not know."""
    lines = [
        (_("Title"), str(drawn.chart.title)),
        (_("Finding"), drawn.finding),
        (_("Measure"), str(drawn.chart.measure)),
    ]
    if drawn.is_fictional:
        lines.insert(0, (_("Notice"), _("Fictional training data")))
    if drawn.query.round:
        lines.append((_("Round"), drawn.query.round.title))
    if drawn.query.grouping:
        lines.append((_("States by"), str(drawn.query.grouping)))
    if drawn.answer.question:
        question = drawn.answer.question
        lines.append((_("Question"), f"{question.number}. {in_words(question.text)}"))
    if drawn.release:
        lines.append((_("Release"), f"{drawn.release.number} ({drawn.release.as_of.isoformat()})"))
    if drawn.query.as_of:
        lines.append((_("As at"), drawn.query.as_of.isoformat()))
    lines.append((_("Source"), "; ".join(part.text for part in source_line(drawn.all_citations))))
    lines += [(_("Not known"), gap) for gap in drawn.gaps]
    lines.append((_("Cite as"), f"{_('GFMD follow-up dashboard')}, “{drawn.chart.title}”, {date.today().isoformat()}"))
    return lines


def _write(sheet, line, place, value, day):
    if value is None:
        sheet.write_blank(line, place, None)
    elif isinstance(value, date):
        sheet.write_datetime(line, place, value, day)
    elif isinstance(value, (int, float, Decimal)):
        sheet.write_number(line, place, value)
    else:
        sheet.write_string(line, place, str(value))


def _value(drawn, column, row):
    if column.fact:
        fact = column.fact(row)
        return "; ".join(part.text for part in source_line(drawn.citations.get(fact, ()))) if fact else None
    return column.value(row)


def _plain(value):
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value
