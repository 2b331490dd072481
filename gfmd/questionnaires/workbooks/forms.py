"""A workbook that came back: of whom it is, and what each of its answer cells says."""

import re

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gfmd.core.models import Language
from gfmd.questionnaires.workbooks.claims import Claim, Entry, Problem, Upload
from gfmd.questionnaires.workbooks.layout import (
    ABOUT,
    ANSWER,
    FORMAT,
    HEAD,
    KEY,
    LANGUAGE,
    LISTS,
    NUMBER,
    PROBLEM,
    address,
    checksum,
    rows,
)
from gfmd.questionnaires.workbooks.values import BLANK, KIND, Value, Wrong, read_choices, read_value, shortened

# What the hidden sheet lists: numbers of questions, and of each answer the revision it was made with.
KEPT = re.compile(r"(\d{1,5} )*(\d{1,5})?", re.ASCII)
REVISIONS = re.compile(r"(\d{1,5}:\d{1,9} )*(\d{1,5}:\d{1,9})?", re.ASCII)
MISFIT = gettext_lazy("The hidden sheet does not fit the workbook. Download it anew.")


def claim_of_workbook(known, found):
    """`Upload` of a workbook: of one State, or the problem that it is of another State, round or version."""
    by_name = {sheet.name: sheet for sheet in found}
    if ABOUT not in by_name:
        return _refused("", _("This is not a workbook of this site: the sheet that says what it is for is missing."))
    about = by_name[ABOUT].cells
    meta = {str(about[row, 1][1]): str(about.get((row, 2), ("s", ""))[1]) for row, column in about if column == 1}
    addressee, problem = _identity(known, meta)
    if problem:
        return _refused(*problem)
    asked = known.asked(int(meta["version"]), meta["language"])
    if meta.get("checksum") != checksum(meta, [row.key for row in rows(asked)]):
        return _refused(f"{ABOUT}!B9", str(MISFIT))
    reading = _Reading(addressee, meta, asked, [sheet for sheet in found if sheet.name not in (ABOUT, LISTS)])
    return reading.upload()


def _refused(where, reason):
    return Upload(claims=[], problems=[Problem(where, reason)])


def _identity(known, meta):
    """(addressee, None), or (None, (where, reason)) for a workbook that is not of this round."""
    round_ = known.round
    if meta.get("format") != str(FORMAT):
        return None, (f"{ABOUT}!B1", _("The workbook is of a format this site does not know."))
    if meta.get("round") != round_.slug:
        words = _("The workbook is of another round: %(found)s.")
        return None, (f"{ABOUT}!B2", words % {"found": meta.get("round", "")[:60]})
    version = meta.get("version", "")
    if not (version.isdecimal() and len(version) < 5 and 1 <= int(version) <= round_.circulated_version):
        words = _("The workbook is of version %(found)s, which was never circulated.")
        return None, (f"{ABOUT}!B3", words % {"found": version[:20]})
    iso3 = meta.get("state", "")
    addressee = known.addressees.get(iso3)
    if addressee is None:
        words = _("The workbook is of a State to which this round was not addressed: %(found)s.")
        return None, (f"{ABOUT}!B4", words % {"found": iso3[:20]})
    if meta.get("language") not in Language.values:
        words = _("The workbook is in a language that is not one of the six: %(found)s.")
        return None, (f"{ABOUT}!B5", words % {"found": meta.get("language", "")[:20]})
    if not (KEPT.fullmatch(meta.get("kept", "")) and REVISIONS.fullmatch(meta.get("revisions", ""))):
        return None, (f"{ABOUT}!B7", str(MISFIT))
    return addressee, None


class _Reading:
    """The sheet of answers, row by row."""

    def __init__(self, addressee, meta, asked, pages):
        self.addressee, self.meta, self.asked = addressee, meta, asked
        self.rows, self.problems, self.entries = rows(asked), [], []
        marked = [page for page in pages if self.rows and self._key(page, self.rows[0]) == self.rows[0].key]
        self.page = (marked or pages or [None])[0]
        self.others = [page for page in pages if page is not self.page and page.cells]
        self.filled = meta.get("filled") == "yes"
        self.kept = {int(number) for number in meta.get("kept", "").split()}
        told = (pair.split(":") for pair in meta.get("revisions", "").split())
        self.revisions = {int(number): int(revision) for number, revision in told}

    def upload(self):
        if self.page is None:
            return _refused("", _("The workbook has no sheet of answers."))
        for row in self.rows:
            if self._key(self.page, row) != row.key:
                words = _("Rows were added, removed or moved: question %(number)s should stand in row %(row)s.")
                return _refused(address(row.line, KEY), words % {"number": row.asked.number, "row": row.line})
        for page in self.others:
            self.problems.append(Problem(page.name[:31], _("This sheet is not part of the questionnaire. Remove it.")))
        for area in self.page.merged:
            self.problems.append(Problem(area, _("Merged cells. Split them again.")))
        self._look_outside()
        by_question = {}
        for row in self.rows:
            by_question.setdefault(row.asked, []).append(row)
        for asked, own in by_question.items():
            if asked.number not in self.kept:
                self._question(asked, own)
        claim = Claim(self.addressee, int(self.meta["version"]), self.meta["language"], entries=self.entries)
        return Upload([claim], self.problems, self.meta, self.page.cells, self.asked)

    @staticmethod
    def _key(page, row):
        return str(page.cells.get((row.line, KEY), ("s", ""))[1])

    def _question(self, asked, own):
        cells = {row: self.page.cells[row.line, ANSWER] for row in own if (row.line, ANSWER) in self.page.cells}
        if asked.kind == KIND.MULTIPLE:
            read = [self._try(row.line, ANSWER, read_choices, asked, {row.option: cell}) for row, cell in cells.items()]
            if None in read:
                return
            value = Value(choices=tuple(sorted(slug for part in read for slug in part.choices)))
        else:
            line = own[0].line
            language = self.page.cells.get((line, LANGUAGE))
            value = self._try(line, ANSWER, read_value, asked, cells.get(own[0]), None, self.meta["language"])
            if value is None:
                return
            if value.text and language:
                value = self._try(line, LANGUAGE, read_value, asked, cells[own[0]], language, self.meta["language"])
                if value is None:
                    return
        if value == BLANK and not self.filled:
            return  # an empty cell of an empty workbook says nothing
        revision = self.revisions.get(asked.number, 0) if self.filled else None
        self.entries.append(Entry(asked, address(own[0].line, ANSWER), value, revision))

    def _try(self, line, column, read, *arguments):
        """What `read` gives, or None with the problem noted."""
        try:
            return read(*arguments)
        except Wrong as wrong:
            self.problems.append(Problem(address(line, column), str(wrong), (line, column)))
            return None

    def _look_outside(self):
        """Words beside the answers would be lost without a word, so they are pointed out; formulas too."""
        by_line = {row.line: row for row in self.rows}
        is_marked = (HEAD, PROBLEM) in self.page.cells  # given back once, with reasons at the end of the rows
        for (line, column), (kind, value) in sorted(self.page.cells.items()):
            row = by_line.get(line)
            if (row and column == ANSWER) or (row and column == LANGUAGE and row.asked.kind == KIND.OPEN):
                continue  # read as an answer
            if row:
                inside = column < ANSWER or (column == PROBLEM and is_marked)
            else:
                inside = (line == HEAD and column <= PROBLEM) or (line < HEAD and column == NUMBER)
            if not inside:
                words = _("“%(found)s” stands outside the answer cells. Move it into an answer, or delete it.")
                reason = words % {"found": shortened(value)}
                self.problems.append(Problem(address(line, column), reason, (line, column)))
            elif kind == "f":
                words = _("A formula. Type the value itself.")
                self.problems.append(Problem(address(line, column), words))
