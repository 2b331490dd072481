"""The rows of a chart as files: the same values as the page, with source, date and what is not known."""

import csv
import io
from datetime import date
from decimal import Decimal

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gfmd.dashboard.presenters import source_line

# A spreadsheet runs a cell that begins with one of these (also after spaces, marks and full-width forms).
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00", "＝", "＋", "－", "＠")
INVISIBLE = "\u200e\u200f\ufeff\u2066\u2067\u2068\u2069 "


def name(drawn):
    """File name without extension; fictional data says so in the name."""
    parts = ["fictional"] if drawn.is_fictional else []
    parts.append(drawn.chart.slug)
    if drawn.query.round:
        parts.append(drawn.query.round.slug)
    if drawn.query.as_of:
        parts.append(drawn.query.as_of.isoformat())
    return "-".join(parts)


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
    writer.writerow([column.key for column in columns] + (["notice"] if notice else []))
    for row in drawn.answer.rows:
        writer.writerow([cell(_value(drawn, column, row)) for column in columns] + notice)
    return "\ufeff" + target.getvalue()


def cell(value):
    """One CSV cell: numbers and dates as they are, texts made harmless for spreadsheets without losing a character."""
    if value is None:
        return ""
    if isinstance(value, (int, float, Decimal)):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    return f"'{text}" if text.lstrip(INVISIBLE).startswith(RISKY) or text.startswith(RISKY) else text


def _value(drawn, column, row):
    if column.fact:
        fact = column.fact(row)
        return "; ".join(part.text for part in source_line(drawn.citations.get(fact, ()))) if fact else None
    return column.value(row)


def _plain(value):
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value
