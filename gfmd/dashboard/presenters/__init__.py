"""Words and shapes for the templates."""

from dataclasses import dataclass
from itertools import groupby

from django.conf import settings
from django.core.paginator import InvalidPage
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gfmd.core.text import Worded
from gfmd.dashboard import words
from gfmd.dashboard.requests import PlainBadRequest


@dataclass(frozen=True)
class SourcePart:
    """One link of a source line."""

    text: str
    url: str


def in_words(texts):
    """The text of {language: text} in the page's language, else in the first that has one; it knows its language."""
    for language in dict.fromkeys([get_language() or "en", *settings.MODELTRANSLATION_FALLBACK_LANGUAGES]):
        if texts.get(language):
            return Worded([(texts[language], language)])
    return Worded([])


def source_line(citations):
    """Links naming each document once with its paragraphs, neighbours drawn together: A/63/265, paras. 26–44."""
    parts = []
    ordered = sorted(
        set(citations), key=lambda c: (c.document_name, c.document_slug, c.kind != "paragraph", _number(c), c.label)
    )
    for _document, of_document in groupby(ordered, key=lambda c: c.document_slug):
        of_document = list(of_document)
        runs = _runs(of_document)
        for place, run in enumerate(runs):
            text = _run_name(run)
            if place == 0:
                first = of_document[0]
                text = words.enumerated([Worded([(first.document_name, first.document_language)]), text])
            parts.append(SourcePart(text, run[0].url))
    return parts


def reported_number(low, high, qualifier):
    """A reported count in words that keep its hedge: more than 150, 20 to 30."""
    patterns = {
        "exactly": "%(low)s",
        "about": _("about %(low)s"),
        "over": _("more than %(low)s"),
        "at_least": _("at least %(low)s"),
        "between": _("%(low)s to %(high)s"),
    }
    return patterns[qualifier] % {"low": words.number(low), "high": words.number(high) if high else ""}


def _number(citation):
    digits = citation.label[1:]
    return int(digits) if digits.isdigit() else 0


def _runs(citations):
    """Neighbouring paragraphs together; anything else alone."""
    runs = []
    for citation in citations:
        last = runs[-1][-1] if runs else None
        if (
            last
            and citation.kind == last.kind == "paragraph"
            and _number(citation)
            and _number(citation) == _number(last) + 1
        ):
            runs[-1].append(citation)
        else:
            runs.append([citation])
    return runs


def _run_name(run):
    if len(run) == 1:
        return run[0].short_name
    return _("paras. %(first)s–%(last)s") % {"first": _number(run[0]), "last": _number(run[-1])}


def page_of(paginator, request):
    """The page that `?page=` asks for. Raises PlainBadRequest for one that is not there."""
    text = request.GET.get("page") or "1"
    try:
        return paginator.page(text)
    except InvalidPage:
        raise PlainBadRequest(
            _("There is no page “%(page)s” in this list; it has %(pages)s.")
            % {"page": text[:20], "pages": paginator.num_pages}
        ) from None


@dataclass(frozen=True)
class Cell:
    """One cell of a chart's table. `heat` is 0 to 5 in a heat table, else None."""

    text: str
    url: str = ""
    is_number: bool = False
    citations: tuple = ()
    heat: int | None = None


def chart_table(drawn):
    """(columns, rows of cells) of a chart as the page shows it; columns that are empty on the page are left out."""
    chart, columns, rows = drawn.chart, drawn.columns, drawn.answer.rows
    heated = [c for c in columns if c.is_number and c.key not in {"activities", "without_theme"}]
    hottest = max((c.value(row) for c in heated for row in rows), default=0) if chart.is_heat_table else 0
    cells = [
        [_cell(drawn, c, row, hottest if chart.is_heat_table and c in heated else 0) for c in columns] for row in rows
    ]
    shown = [
        place
        for place in range(len(columns))
        if not rows or any(line[place].text or line[place].citations for line in cells)
    ]
    return [columns[place] for place in shown], [[line[place] for place in shown] for line in cells]


def _cell(drawn, column, row, hottest):
    if column.fact:
        fact = column.fact(row)
        return Cell("", citations=tuple(drawn.citations.get(fact, ())) if fact else ())
    value = column.value(row)
    heat = column.heat(row) if column.heat else None
    if hottest:
        heat = 0 if not value else 1 + min(4, (value - 1) * 5 // hottest)
    if column.show:
        text = column.show(row)
    elif column.is_number:
        text = words.number(value) if value is not None else ""
    else:
        text = value if isinstance(value, str) else "" if value is None else str(value)
    return Cell(text, column.link(row) if column.link else "", column.is_number, heat=heat)
