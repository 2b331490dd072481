"""The report kit: one sentence, one table, one figure and their sources, ready to be put into a report.

The figure is a native chart of Word and Excel: it takes the fonts of the reader for all six languages, can be read
aloud and edited, and needs no renderer here. Rejected: a bitmap drawn by Pillow, which has no Arabic or Chinese font.
"""

import io
from dataclasses import dataclass
from datetime import date

import docx
import xlsxwriter
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from gfmd.dashboard import words
from gfmd.dashboard.charts.base import REGIONAL_GROUPS
from gfmd.dashboard.presenters import in_words, source_line
from gfmd.dashboard.wordchart import add_bar_chart
from gfmd.indicators.responses import difference, response_by_group


@dataclass(frozen=True)
class Report:
    """What goes into both files. `rows` are (name, replies, addressees); `is_reported` where a source gives them."""

    title: str
    fiction: str
    sentences: list[str]
    caption: str
    rows: list[tuple[str, int, int]]
    sources: list[str]
    link: str
    made: str
    file_name: str


def report(query, release, citations, link):
    """The `Report` of a round for the day or the release asked for."""
    record = query.record
    day = query.as_of
    rows = [
        (in_words(row.group.name) or _("in no regional group"), row.replies, row.addressees)
        for row in response_by_group(record, REGIONAL_GROUPS)
    ]
    caption = _("Replies by regional group, of the addressees in each")
    if not rows and record.reported:
        rows = [(words.day(on), replies, record.addressees_reported or 0) for on, replies in record.reported]
        caption = _("Replies a source reports, of the addressees it reports")
    found = list(dict.fromkeys(citation for of_fact in citations.values() for citation in of_fact))
    parts = ["fictional"] if record.is_fictional else []
    parts += [record.slug, "report"]
    if query.release:
        parts.append(f"release-{query.release.number}")
    if day:
        parts.append(day.isoformat())
    return Report(
        title=in_words(record.title),
        fiction=_("Fictional training data") if record.is_fictional else "",
        sentences=sentences(query),
        caption=caption,
        rows=rows,
        sources=[part.text for part in source_line(found)],
        link=link,
        made=_("made on %(day)s") % {"day": words.day(date.today())},
        file_name="-".join(parts),
    )


def sentences(query):
    """What the numbers say: what is recorded here, what a source reports, and the difference between them."""
    record = query.record
    told = []
    if record.addressees:
        told.append(_recorded(record, query.as_of or last_day(record)))
    beside = difference(record)
    if beside:
        told.append(
            ngettext(
                "As at %(day)s, %(replies)s Member State had replied, as the source reports.",
                "As at %(day)s, %(replies)s Member States had replied, as the source reports.",
                beside.reported,
            )
            % {"day": words.day(beside.day), "replies": words.number(beside.reported)}
        )
        told.append(
            _("Recorded here by State up to that day: %(recorded)s.") % {"recorded": words.number(beside.recorded)}
        )
    if query.release:
        told.append(
            _("Numbers of release %(number)s, as at %(day)s.")
            % {"number": words.number(query.release.number), "day": words.day(query.release.as_of)}
        )
    return told or [_("No reply is recorded up to this day.")]


def last_day(record):
    """The last day on which anything is recorded."""
    days = [on for on, _number in record.received] + [on for on, _kind, _number in record.sent]
    return max(days, default=record.circulated_on)


def _recorded(record, day):
    share = words.share(record.replies, record.addressees)
    if day is None:
        return _("%(share)s addressees had replied.") % {"share": share}
    return ngettext(
        "As at %(day)s, %(share)s addressee had replied.",
        "As at %(day)s, %(share)s addressees had replied.",
        record.replies,
    ) % {"day": words.day(day), "share": share}


def _heads():
    return _("Group"), _("Replies"), _("Addressees")


def as_docx(given):
    """The report as a Word document in the page's language and direction."""
    document = docx.Document()
    is_rtl = get_language() in words.RIGHT_TO_LEFT
    document.core_properties.title = _clean(given.title)[:255]
    document.core_properties.author = _("GFMD follow-up dashboard")
    document.core_properties.language = get_language() or "en"
    if given.fiction:
        document.add_paragraph().add_run(given.fiction).bold = True
    document.add_heading(_clean(given.title), level=1)
    for sentence in given.sentences:
        document.add_paragraph(_clean(sentence))
    if given.rows:
        document.add_paragraph().add_run(_clean(given.caption)).bold = True
        _table(document, given, is_rtl)
        add_bar_chart(
            document,
            title=_clean(given.caption),
            names=[_clean(name) for name, _replies, _addressees in given.rows],
            series=[
                (_heads()[1], [replies for _name, replies, _addressees in given.rows]),
                (_heads()[2], [addressees for _name, _replies, addressees in given.rows]),
            ],
            is_rtl=is_rtl,
        )
    document.add_paragraph(f"{_('Source')}: {_clean('; '.join(given.sources))}")
    document.add_paragraph(f"{_('GFMD follow-up dashboard')}, {given.made}. {_clean(given.link)}")
    if is_rtl:
        for paragraph in _paragraphs(document):
            _right_to_left(paragraph)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _table(document, given, is_rtl):
    table = document.add_table(rows=1, cols=3, style="Light Grid Accent 1")
    if is_rtl:
        table._tbl.tblPr.append(table._tbl.tblPr.makeelement(qn("w:bidiVisual")))
    for cell, head in zip(table.rows[0].cells, _heads(), strict=True):
        cell.text = head
    for name, replies, addressees in given.rows:
        cells = table.add_row().cells
        cells[0].text = _clean(name)
        for cell, number in zip(cells[1:], (replies, addressees), strict=True):
            cell.text = words.number(number)
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _paragraphs(document):
    yield from document.paragraphs
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs


def _right_to_left(paragraph):
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        properties.makeelement(qn("w:bidi")), "w:adjustRightInd", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr"
    )
    for run in paragraph.runs:
        run.font.rtl = True


def _clean(text):
    """Text without the characters XML does not know."""
    return "".join(letter for letter in str(text) if letter >= " " or letter in "\t\n")


def as_xlsx(given):
    """The report as a workbook: sentence, table, native chart and sources on one sheet. Texts stay texts."""
    target = io.BytesIO()
    workbook = xlsxwriter.Workbook(target, {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True})
    bold = workbook.add_format({"bold": True})
    sheet = workbook.add_worksheet(_("Report")[:31])
    if get_language() in words.RIGHT_TO_LEFT:
        sheet.right_to_left()
    sheet.set_column(0, 0, 40)
    line = 0
    lines = [(text, bold) for text in (given.fiction, given.title) if text]
    for text, shape in [*lines, *((sentence, None) for sentence in given.sentences), ("", None)]:
        sheet.write_string(line, 0, text, shape)
        line += 1
    if given.rows:
        line = _sheet_table(workbook, sheet, given, line, bold)
    for text in (
        f"{_('Source')}: {'; '.join(given.sources)}",
        f"{_('GFMD follow-up dashboard')}, {given.made}. {given.link}",
    ):
        sheet.write_string(line, 0, text)
        line += 1
    workbook.close()
    return target.getvalue()


def _sheet_table(workbook, sheet, given, line, bold):
    """Writes table and chart from `line` on; gives the first free line below them."""
    sheet.write_string(line, 0, given.caption, bold)
    head = line + 1
    for place, label in enumerate(_heads()):
        sheet.write_string(head, place, label, bold)
    for place, (name, replies, addressees) in enumerate(given.rows, start=head + 1):
        sheet.write_string(place, 0, name)
        sheet.write_number(place, 1, replies)
        sheet.write_number(place, 2, addressees)
    last = head + len(given.rows)
    chart = workbook.add_chart({"type": "bar"})
    for place, colour in ((1, "#1b6ca8"), (2, "#cfd8df")):
        chart.add_series(
            {
                "name": [sheet.name, head, place],
                "categories": [sheet.name, head + 1, 0, last, 0],
                "values": [sheet.name, head + 1, place, last, place],
                "fill": {"color": colour},
                "data_labels": {"value": True},
            }
        )
    chart.set_title({"name": given.caption, "name_font": {"size": 11}})
    chart.set_y_axis({"reverse": True})
    chart.set_legend({"position": "bottom"})
    height = 120 + 44 * len(given.rows)
    chart.set_size({"width": 720, "height": height})
    sheet.insert_chart(last + 2, 0, chart, {"description": given.sentences[0]})
    return last + 4 + height // 20
