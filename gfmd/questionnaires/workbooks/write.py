"""Workbooks to fill in: one for each State, in one of the six languages. Texts stay texts; answer cells are open."""

import io
import math
import zipfile
from datetime import date, datetime

import xlsxwriter
from django.utils.translation import gettext as _
from django.utils.translation import override

from gfmd.core.models import Language
from gfmd.questionnaires.models import Answer, Question
from gfmd.questionnaires.workbooks.child import TEXT
from gfmd.questionnaires.workbooks.layout import (
    ABOUT,
    ANSWER,
    CHOICE,
    FORMAT,
    HEAD,
    KEY,
    LANGUAGE,
    LANGUAGE_NAMES,
    LISTS,
    META,
    NUMBER,
    PROBLEM,
    QUESTION,
    YES_NO,
    Known,
    checksum,
    questions_asked,
    rows,
)
from gfmd.questionnaires.workbooks.values import BLANK, fits_in_a_cell, value_of

KIND = Question.Kind
WIDTHS = {KEY: 1, NUMBER: 6, QUESTION: 60, CHOICE: 36, ANSWER: 60, LANGUAGE: 16, PROBLEM: 50}
MOST = 999_999_999_999.99


def file_name(round_, addressee, language, ending="xlsx"):
    parts = ["fictional"] if round_.is_fictional else []
    return "-".join([*parts, round_.slug, addressee.state.iso3.lower(), language]) + f".{ending}"


def workbook(round_, addressee, language, *, asked=None, answers=None):
    """The bytes of an XLSX of the version that is out.

    `answers` ({question id: Answer}, choices prefetched) fills in what is recorded; without it the sheet is empty, and
    a cell left empty then changes nothing.
    """
    return _written(
        round_, addressee, language, asked or questions_asked(round_, version_of(round_), language), answers
    )


def marked_workbook(round_, addressee, asked, uploaded, meta, problems):
    """An upload given back to be corrected: its cells as read ({(row, column): (kind, value)}) with the wrong ones in
    red and the reason ({(row, column): reason}) at the end of the row. `meta` is what its hidden sheet says."""
    return _written(round_, addressee, meta["language"], asked, None, uploaded, meta, problems)


def _written(round_, addressee, language, asked, answers, uploaded=None, meta=None, problems=None):
    target = io.BytesIO()
    # Nothing goes to a temporary file, and no text becomes a formula or a link.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    book = xlsxwriter.Workbook(target, options)
    with override(language):
        page = _Page(book, round_, addressee, language, asked, meta)
        page.title(marked=bool(problems))
        for row in page.rows:
            page.question(row, answers)
            page.answer(row, answers, uploaded)
        page.problems(problems or {}, uploaded)
        page.about(answers, meta)
    book.close()
    return target.getvalue()


def archive(round_, addressees, by, language="", *, filled=False):
    """One ZIP with a workbook for each addressee, in `language` or in the working language of each State."""
    answers = recorded(addressees, by) if filled else {}
    known = Known(round_)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as bundle:  # workbooks are packed already
        for addressee in addressees:
            chosen = language or addressee.language or Language.EN
            content = workbook(
                round_,
                addressee,
                chosen,
                asked=known.asked(version_of(round_), chosen),
                answers=answers.get(addressee.pk, {}) if filled else None,
            )
            bundle.writestr(file_name(round_, addressee, chosen), content)
    return target.getvalue()


def recorded(addressees, by):
    """{addressee id: {question id: Answer}} of the replies that stand, of what `by` may see. Two queries."""
    found = {}
    answers = Answer.objects.filter(reply__addressee__in=addressees, reply__withdrawn_on=None).visible_to(by)
    for answer in answers.select_related("reply").prefetch_related("choices").order_by():
        found.setdefault(answer.reply.addressee_id, {})[answer.question_id] = answer
    return found


def version_of(round_):
    """The version a workbook asks: the one that is out."""
    return round_.circulated_version


class _Page:
    """The sheet of answers under the pen."""

    def __init__(self, book, round_, addressee, language, asked, meta=None):
        self.book, self.round, self.addressee, self.language = book, round_, addressee, language
        self.rows = rows(asked)
        self.yes, self.no = YES_NO[language]
        self.sheet = book.add_worksheet(_("Questionnaire")[:31])
        self.hidden = book.add_worksheet(ABOUT)
        self.lists = book.add_worksheet(LISTS)
        for sheet in (self.hidden, self.lists):
            sheet.hide()
        self.kept = [int(number) for number in meta["kept"].split()] if meta else []
        self.formats = {}
        if language == Language.AR:
            self.sheet.right_to_left()
        for column, width in WIDTHS.items():
            shown = None if column != KEY else {"hidden": True}
            self.sheet.set_column(column - 1, column - 1, width, None, shown or {})
        self.sheet.protect("", {"format_columns": True, "format_rows": True})
        self.sheet.freeze_panes(HEAD, 0)
        self.sheet.hide_gridlines(2)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.set_landscape()
        self.sheet.repeat_rows(HEAD - 1)

    def style(self, **properties):
        """A format; the same one for the same properties."""
        name = tuple(sorted(properties.items()))
        if name not in self.formats:
            self.formats[name] = self.book.add_format({"text_wrap": True, "valign": "top", **properties})
        return self.formats[name]

    def text(self, row, column, text, **properties):
        self.sheet.write_string(row - 1, column - 1, text, self.style(**properties))

    def title(self, *, marked):
        plain = {"text_wrap": False}
        self.text(1, NUMBER, self.round.title, bold=True, font_size=14, **plain)
        self.text(2, NUMBER, self.addressee.state.name, bold=True, font_size=12, **plain)
        lines = [
            _("Fill in the coloured cells only. All other cells are locked."),
            _("Where several choices are possible, choose “%(yes)s” beside each one that applies.") % {"yes": self.yes},
            _("Write dates as 2026-12-31 and numbers in digits."),
            _("You may answer in any of the six languages; give the language of each text you write."),
            _("A question marked * needs an answer."),
            _("Please do not add or move rows, columns or sheets, and do not use formulas."),
        ]
        if self.round.is_fictional:
            lines.insert(0, _("Fictional training data"))
        if marked:
            lines.append(_("The cells in red could not be taken. Correct them and send the workbook again."))
        for place, line in enumerate(lines[: HEAD - 4]):
            self.text(3 + place, NUMBER, line, **plain)
        titles = {NUMBER: _("No."), QUESTION: _("Question"), CHOICE: _("Choice"), ANSWER: _("Answer")}
        titles[LANGUAGE] = _("Language of the answer")
        if marked:
            titles[PROBLEM] = _("Problem")
        for column, words in titles.items():
            self.text(HEAD, column, words, bold=True, bottom=1, bg_color="#E7EDF3")

    def question(self, row, answers):
        self.text(row.line, KEY, row.key)
        first = row.option is None or row.option == row.asked.options[0]
        if first:
            self.sheet.write_number(row.line - 1, NUMBER - 1, row.asked.number, self.style(top=1))
            words = f"{row.asked.text} *" if row.asked.is_required else row.asked.text
            self.text(row.line, QUESTION, "\n".join(filter(None, [words, row.asked.help_text])), top=1)
        self.text(row.line, CHOICE, row.option.label if row.option else "", **({"top": 1} if first else {}))
        answer = answers and answers.get(row.asked.pk)
        if answer and not fits_in_a_cell(value_of(answer).text) and row.asked.number not in self.kept:
            self.kept.append(row.asked.number)

    def answer(self, row, answers, uploaded):
        kind = row.asked.kind
        value = value_of(answers.get(row.asked.pk)) if answers else BLANK
        if row.asked.number in self.kept:
            self.text(row.line, ANSWER, _("This text does not fit into a workbook. It stays as it is."), italic=True)
            return
        self.validate(row)
        if uploaded is not None:
            self.raw(row.line, ANSWER, uploaded, kind)
        elif kind == KIND.NUMBER and value.number is not None:
            self.sheet.write_number(row.line - 1, ANSWER - 1, value.number, self.open_cell(kind))
        elif kind == KIND.DATE and value.date and value.date.year > 1900:
            self.sheet.write_datetime(row.line - 1, ANSWER - 1, _midnight(value.date), self.open_cell(kind))
        else:
            self.written(row.line, ANSWER, self.words(row, value), kind)
        if kind == KIND.OPEN:
            if uploaded is not None:
                self.raw(row.line, LANGUAGE, uploaded, kind)
            else:
                self.written(row.line, LANGUAGE, LANGUAGE_NAMES[value.language or self.language], kind)

    def words(self, row, value):
        """The text of an answer cell, by what its list offers."""
        if row.option:
            return self.yes if row.option.slug in value.choices else ""
        if value.yes is not None:
            return self.yes if value.yes else self.no
        if value.date:  # before the first day a spreadsheet knows
            return value.date.isoformat()
        chosen = [option.label for option in row.asked.options if option.slug in value.choices]
        return chosen[0] if chosen else value.text

    def open_cell(self, kind, **properties):
        """The format of a cell that can be written in."""
        numbers = {KIND.NUMBER: "General", KIND.DATE: "yyyy-mm-dd"}
        base = {"locked": False, "bg_color": "#FFF8DC", "border": 1, "border_color": "#8C8C8C"}
        return self.style(**base | {"num_format": numbers.get(kind, "@"), "align": "left"} | properties)

    def written(self, row, column, text, kind, **properties):
        shape = self.open_cell(kind, **properties)
        if text:
            self.sheet.write_string(row - 1, column - 1, text, shape)
        else:
            self.sheet.write_blank(row - 1, column - 1, None, shape)

    def raw(self, row, column, uploaded, kind, **properties):
        """A cell as it was uploaded; a formula becomes the text of it."""
        found, value = uploaded.get((row, column), ("s", ""))
        if found == "n" and math.isfinite(float(value)):
            self.sheet.write_number(row - 1, column - 1, float(value), self.open_cell(kind, **properties))
        elif found == "d" and kind == KIND.DATE and value[:4] > "1900" and len(value) >= 10:
            shape = self.open_cell(kind, **properties)
            self.sheet.write_datetime(row - 1, column - 1, datetime.fromisoformat(value), shape)
        else:
            words = {True: self.yes, False: self.no}.get(value, value) if found == "b" else str(value)
            self.written(row, column, words[:TEXT], kind, **properties)

    def problems(self, problems, uploaded):
        """The wrong cells in red, each with its reason at the end of the row."""
        by_row = {}
        kinds = {row.line: row.asked.kind for row in self.rows}
        for (row, column), reason in sorted(problems.items()):
            by_row.setdefault(row, []).append(reason)
            if row in kinds and column in (ANSWER, LANGUAGE):
                self.raw(row, column, uploaded, kinds[row], bg_color="#F9D6D5", border_color="#B00020")
        for row, reasons in by_row.items():
            if row in kinds:
                self.text(row, PROBLEM, "\n".join(reasons)[:TEXT], font_color="#B00020", bold=True)
        elsewhere = [reason for row, reasons in by_row.items() if row not in kinds for reason in reasons]
        if elsewhere:  # words that stood outside the rows of questions are told here, and are not lost
            told = " ".join(elsewhere)[:TEXT]
            self.text(HEAD - 1, NUMBER, told, font_color="#B00020", bold=True, text_wrap=False)

    def validate(self, row):
        """What the cell offers and refuses while it is filled in."""
        kind, line = row.asked.kind, row.line - 1
        rules = {
            KIND.MULTIPLE: {"validate": "list", "source": [self.yes]},
            KIND.YES_NO: {"validate": "list", "source": [self.yes, self.no]},
            KIND.NUMBER: {"validate": "decimal", "criteria": "between", "minimum": -MOST, "maximum": MOST},
            KIND.DATE: {
                "validate": "date",
                "criteria": "between",
                "minimum": date(1901, 1, 1),
                "maximum": date(9999, 12, 31),
            },
            KIND.OPEN: {"validate": "length", "criteria": "<=", "value": TEXT},
        }
        if kind == KIND.SINGLE:
            if not row.asked.options:
                return
            place = self.list_of(row.asked)
            rule = {"validate": "list", "source": place}
        else:
            rule = rules[kind]
        said = {
            KIND.NUMBER: _("Write a number in digits."),
            KIND.DATE: _("Write a date as 2026-12-31."),
            KIND.OPEN: _("The text is too long."),
        }.get(kind, _("Choose from the list."))
        self.sheet.data_validation(line, ANSWER - 1, line, ANSWER - 1, rule | {"error_message": said[:255]})
        if kind == KIND.OPEN:
            names = {"validate": "list", "source": list(LANGUAGE_NAMES.values())}
            said = {"error_message": _("Choose from the list.")[:255]}
            self.sheet.data_validation(line, LANGUAGE - 1, line, LANGUAGE - 1, names | said)

    def list_of(self, asked):
        """The reference of a column with the labels: a list in the rule itself has room for 255 characters only."""
        column = asked.number  # one column for each question with choices; column 0 stays free
        for place, option in enumerate(asked.options):
            self.lists.write_string(place, column, option.label)
        return f"='{LISTS}'!" + xlsxwriter.utility.xl_range_abs(0, column, len(asked.options) - 1, column)

    def about(self, answers, meta=None):
        """The hidden sheet: what this workbook is for."""
        meta = meta or self.described(answers)
        meta = {**meta, "checksum": checksum(meta, [row.key for row in self.rows])}
        for place, name in enumerate([*META, "checksum"]):
            self.hidden.write_string(place, 0, name)
            self.hidden.write_string(place, 1, meta[name])

    def described(self, answers):
        answered = {row.asked.number: row.asked.pk for row in self.rows if row.asked.pk in (answers or {})}
        return {
            "format": str(FORMAT),
            "round": self.round.slug,
            "version": str(version_of(self.round)),
            "state": self.addressee.state.iso3,
            "language": self.language,
            "filled": "yes" if answers is not None else "no",
            "kept": " ".join(str(number) for number in self.kept),
            "revisions": " ".join(f"{number}:{answers[pk].revision}" for number, pk in answered.items()),
        }


def _midnight(day):
    return datetime(day.year, day.month, day.day)
