"""Many replies as one table: a row for each answer, read from and written to CSV."""

import csv
import io
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from gfmd.core.models import Language
from gfmd.core.spreadsheets import cell
from gfmd.questionnaires.models import Answer, Channel, Question
from gfmd.questionnaires.workbooks.claims import Claim, Entry, Problem, Upload
from gfmd.questionnaires.workbooks.layout import address
from gfmd.questionnaires.workbooks.values import (
    BLANK,
    Wrong,
    as_table_cell,
    from_table_cell,
    read_language,
    read_value,
    shortened,
    value_of,
)

NEEDED = ("state", "question", "answer")
COLUMNS = (*NEEDED, "language", "received_on", "channel", "reply_language", "version")
IGNORED = ("problem",)  # written by ourselves beside the rows that were wrong


def template():
    """An empty table: the header alone."""
    return _csv([COLUMNS])


def recorded(round_, by):
    """All answers of the replies that stand that `by` may see, in the form the import reads."""
    answers = Answer.objects.filter(reply__addressee__round=round_, reply__withdrawn_on=None).visible_to(by)
    found = answers.select_related("reply__addressee__state", "question").prefetch_related("choices")
    return _csv(
        [
            COLUMNS,
            *(
                (
                    answer.reply.addressee.state.iso3,
                    answer.question.number,
                    as_table_cell(value),
                    value.language,
                    answer.reply.received_on,
                    answer.reply.channel,
                    answer.reply.language,
                    answer.reply.version,
                )
                for answer in found.order_by("reply__addressee__state__iso3", "question__number")
                if not (value := value_of(answer)).is_blank and not value.is_unreadable
            ),
        ]
    )


def marked_table(parsed_sheet, problems):
    """The uploaded rows with a last column that says what is wrong with them."""
    head, lines = _head(parsed_sheet), {}
    for problem in problems:
        if problem.place:
            lines.setdefault(problem.place[0], []).append(f"{problem.where}: {problem.reason}")
    names = [name for name in head if name not in IGNORED]
    last = max((row for row, _column in parsed_sheet.cells), default=1)
    written = [[*names, "problem"]]
    for row in range(2, last + 1):
        texts = [_text(parsed_sheet, row, head[name]) for name in names]
        written.append([*texts, "; ".join(lines.get(row, []))])
    return _csv(written)


def _text(sheet, row, column):
    found = from_table_cell(sheet.cells.get((row, column)))
    return found[1] if found else ""


def _csv(rows):
    """UTF-8 with a byte order mark, for spreadsheets, which must run none of its cells."""
    target = io.StringIO()
    csv.writer(target, lineterminator="\r\n").writerows([cell(value) for value in row] for row in rows)
    return "\ufeff" + target.getvalue()


def _head(sheet):
    """{column name: number} of the first row."""
    return {
        str(value).strip().casefold(): column
        for (row, column), (_kind, value) in sorted(sheet.cells.items())
        if row == 1
    }


def claims_of_table(known, sheet):
    """`Upload` of the table: one claim for each State."""
    head = _head(sheet)
    problems = [
        Problem("A1", _("The column “%(name)s” is missing.") % {"name": name}) for name in NEEDED if name not in head
    ]
    problems += [
        Problem(address(1, column), _("There is no column “%(name)s”.") % {"name": shortened(name)})
        for name, column in head.items()
        if name not in (*COLUMNS, *IGNORED)
    ]
    if problems:
        return Upload([], problems)
    reading = _Reading(known, head)
    lines = {}
    for (row, column), found in sheet.cells.items():
        lines.setdefault(row, {})[column] = found
    for row in sorted(lines):
        if row > 1:
            reading.row(row, lines[row])
    return Upload(list(reading.claims.values()), reading.problems)


class _Reading:
    def __init__(self, known, head):
        self.known, self.round, self.head = known, known.round, head
        self.problems, self.claims, self.seen, self.versions = [], {}, {}, {}

    def row(self, row, cells):
        """One answer, or one problem: the first that keeps the row from being read."""
        named = {name: from_table_cell(cells.get(column)) for name, column in self.head.items()}
        texts = {name: str(found[1]).strip() if found else "" for name, found in named.items()}
        column = "state"
        try:
            addressee = self.known.addressees.get(texts["state"].upper())
            if addressee is None:
                words = _("This round was not addressed to “%(found)s”. Give the three letters of the State's code.")
                raise Wrong(words % {"found": shortened(texts["state"])})
            column = "version"
            claim = self._claim(addressee, texts)
            column = "question"
            asked = self._asked(claim, texts["question"])
            if (addressee.pk, asked.pk) in self.seen:
                words = _("This State already answers this question in row %(row)s.")
                raise Wrong(words % {"row": self.seen[addressee.pk, asked.pk]})
            self.seen[addressee.pk, asked.pk] = row
            for column in ("received_on", "channel", "reply_language"):
                self._told(claim, column, texts.get(column, ""))
            language = ""
            if asked.kind == Question.Kind.OPEN and texts["answer"]:
                column = "language"
                language = read_language(named.get("language"), claim.language or addressee.language)
            column = "answer"
            value = read_value(asked, named["answer"], None, language)
            if value != BLANK:  # an empty answer says nothing
                claim.entries.append(Entry(asked, address(row, self.head["answer"]), value))
        except Wrong as wrong:
            place = (row, self.head.get(column, 1))
            self.problems.append(Problem(address(*place), str(wrong), place))

    def _claim(self, addressee, texts):
        told = texts.get("version", "")
        version = int(told) if told.isdecimal() and len(told) < 5 else None if told else self.round.circulated_version
        if version is None or not 1 <= version <= self.round.circulated_version:
            raise Wrong(_("Version %(found)s was never circulated.") % {"found": shortened(told or "0")})
        claim = self.claims.setdefault(addressee.pk, Claim(addressee, version))
        if claim.version != version:
            raise Wrong(_("Another row gives another value for this State."))
        return claim

    def _asked(self, claim, number):
        if claim.version not in self.versions:
            asked = self.known.asked(claim.version, Language.EN)
            self.versions[claim.version] = {question.number: question for question in asked}
        known = self.versions[claim.version]
        if not (number.isdecimal() and len(number) < 6 and int(number) in known):
            words = _("Version %(version)s asks no question “%(found)s”.")
            raise Wrong(words % {"version": claim.version, "found": shortened(number)})
        return known[int(number)]

    def _told(self, claim, column, text):
        """What a row says of the whole reply; every row may leave it out, none may contradict another."""
        if not text:
            return
        name = "language" if column == "reply_language" else column
        read = {"received_on": _day, "channel": _channel, "language": lambda text: read_language(("s", text), "")}
        value = read[name](text)
        if name == "received_on" and value < self.round.circulated_on:
            raise Wrong(_("The questionnaire went out after this day."))
        if getattr(claim, name) not in ("", None, value):
            raise Wrong(_("Another row gives another value for this State."))
        setattr(claim, name, value)


def _day(text):
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Wrong(_("“%(found)s” is not a date. Write it as 2026-12-31.") % {"found": shortened(text)}) from None
    if day > timezone.localdate():
        raise Wrong(_("This day is still to come."))
    return day


def _channel(text):
    if text.casefold() not in Channel.values:
        words = _("“%(found)s” is not one of: %(known)s.")
        raise Wrong(words % {"found": shortened(text), "known": ", ".join(Channel.values)})
    return text.casefold()
