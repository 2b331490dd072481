"""What is answered to one question, from a row of the database, from cells, and in words."""

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from gfmd.core.models import Language
from gfmd.core.spreadsheets import uncell
from gfmd.questionnaires.models import Question
from gfmd.questionnaires.workbooks.child import TEXT
from gfmd.questionnaires.workbooks.layout import LANGUAGE_NAMES, YES_NO

KIND = Question.Kind
NUMBER = re.compile(r"[-+−]?\d{1,12}(\.\d+)?")
MARKS = {"x", "✓", "✔", "☑"}  # beside a yes in the cell of one choice
TRUE, FALSE = {"true"}, {"false"}
YES = {yes.casefold() for yes, _no in YES_NO.values()} | TRUE
NO = {no.casefold() for _yes, no in YES_NO.values()} | FALSE
SEPARATORS = re.compile(r"[;\n]")
# XML holds no such characters, and openpyxl misreads such texts (it knows half of the escapes of the format).
UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9a-f]{4}_|x005F_", re.IGNORECASE)


class Wrong(Exception):
    """A cell cannot be taken; the message says why, for people."""


@dataclass(frozen=True)
class Value:
    """An answer by the kind of its question: what does not apply is empty. All empty: left blank."""

    text: str = ""
    language: str = ""
    yes: bool | None = None
    number: Decimal | None = None
    date: dt.date | None = None
    choices: tuple[str, ...] = ()
    is_unreadable: bool = False

    @property
    def is_blank(self):
        return self == Value()


BLANK = Value()


def tidy(text):
    """One kind of line break, no space around."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def value_of(answer):
    """The `Value` of an answer (its choices prefetched), or of None."""
    if answer is None:
        return BLANK
    text = tidy(answer.text)
    return Value(
        text=text,
        language=answer.language if text else "",
        yes=answer.yes,
        number=answer.number,
        date=answer.date,
        choices=tuple(sorted(choice.slug for choice in answer.choices.all())),
        is_unreadable=answer.is_unreadable,
    )


def fits_in_a_cell(text):
    """Whether a workbook gives this text back as it was."""
    return len(text) <= TEXT and not UNFIT.search(text)


def read_value(asked, cell, language, default):
    """The `Value` of one cell (kind, value) or None, with the cell of its language; raises `Wrong`."""
    if cell is None:
        return BLANK
    _refuse_what_is_no_value(cell)
    return READERS[asked.kind](asked, cell, language, default)


def read_choices(asked, cells):
    """The `Value` of one yes cell for each choice: {option: (kind, value)} of those filled; raises `Wrong`."""
    chosen = []
    for option, cell in cells.items():
        _refuse_what_is_no_value(cell)
        kind, raw = cell
        word = str(raw).strip().casefold()
        if kind == "b" or word in YES | NO | MARKS | {""}:
            if raw is True or word in YES | MARKS:
                chosen.append(option.slug)
        else:
            raise Wrong(_("“%(found)s” is neither yes nor no.") % {"found": shortened(raw)})
    return Value(choices=tuple(sorted(chosen)))


def _refuse_what_is_no_value(cell):
    kind, raw = cell
    if kind == "f":
        raise Wrong(_("A formula. Type the value itself."))
    if kind == "e":
        raise Wrong(_("An error of the spreadsheet program. Type the value itself."))
    if kind == "l":
        raise Wrong(_("Longer than %(most)s characters.") % {"most": f"{TEXT:,}"})
    if "\x00" in str(raw):
        raise Wrong(_("Contains a null character."))


def _open(asked, cell, language, default):
    kind, raw = cell
    if kind not in ("s", "n"):
        raise Wrong(_("Not a text. Format the cell as text and type the answer again."))
    text = tidy(str(raw).replace("_x000D_", ""))  # Excel's carriage return
    return Value(text=text, language=read_language(language, default)) if text else BLANK


def read_language(cell, default):
    """A language by its own name, its English name or its code; raises `Wrong`."""
    name = str(cell[1]).strip().casefold() if cell else ""
    if not name and default:
        return default
    for code in Language.values:
        if name in (code, LANGUAGE_NAMES[code].casefold(), Language(code).name.casefold(), _english(code)):
            return code
    if not name:
        raise Wrong(_("The language of the answer is missing."))
    raise Wrong(_("“%(found)s” is not one of the six languages.") % {"found": shortened(cell[1])})


def _english(code):
    return {"ar": "arabic", "zh-hans": "chinese", "en": "english", "fr": "french", "ru": "russian", "es": "spanish"}[
        code
    ]


def _option(asked, text):
    """The choice of this label, code, or label in another language; None if there is none or more than one."""
    wanted = text.strip().casefold()
    for names in (lambda o: [o.label], lambda o: [o.slug], lambda o: o.labels):
        found = [option for option in asked.options if wanted in (tidy(name).casefold() for name in names(option))]
        if len(found) == 1:
            return found[0]
    return None


def _several(asked, text):
    return [_option(asked, part) for part in SEPARATORS.split(text) if part.strip()]


def _single(asked, cell, *_language):
    text = tidy(str(cell[1]))
    if not text:
        return BLANK
    option = _option(asked, text)
    if option is None:
        several = _several(asked, text)
        if len(several) > 1 and all(several):
            raise Wrong(_("Two choices, where one is asked for."))
        raise Wrong(_("“%(found)s” is not one of the choices.") % {"found": shortened(text)})
    return Value(choices=(option.slug,))


def _multiple(asked, cell, *_language):
    text = tidy(str(cell[1]))
    whole = _option(asked, text)  # a label may have a semicolon
    options = [whole] if whole else _several(asked, text)
    if not all(options):
        raise Wrong(_("“%(found)s” is not one of the choices.") % {"found": shortened(text)})
    return Value(choices=tuple(sorted({option.slug for option in options})))


def _yes_no(asked, cell, *_language):
    raw = cell[1]
    word = str(raw).strip().casefold()
    if not word:
        return BLANK
    if raw is True or raw is False:
        return Value(yes=raw)
    if word not in YES | NO:
        raise Wrong(_("“%(found)s” is neither yes nor no.") % {"found": shortened(raw)})
    return Value(yes=word in YES)


def _number(asked, cell, *_language):
    kind, raw = cell
    text = str(raw).strip()
    if not text:
        return BLANK
    if kind not in ("s", "n"):
        raise Wrong(_("“%(found)s” is not a number.") % {"found": shortened(raw)})
    try:
        number = Decimal(text if kind == "n" else _plain_number(text))
    except ArithmeticError:
        raise Wrong(_("“%(found)s” is not a number.") % {"found": shortened(raw)}) from None
    if not number.is_finite() or abs(number) >= 10**12:
        raise Wrong(_("A number of more than twelve digits."))
    if number != round(number, 2):
        raise Wrong(_("A number with more than two decimals."))
    return Value(number=round(number, 2))


def _plain_number(text):
    """Digits with a point for decimals: a comma or a space may mean thousands or decimals, so it is asked again."""
    return text.replace("−", "-") if NUMBER.fullmatch(text) else "?"


def _date(asked, cell, *_language):
    kind, raw = cell
    text = str(raw).strip()
    if not text:
        return BLANK
    try:
        if kind == "d":
            moment = dt.datetime.fromisoformat(text)
            if (moment.hour, moment.minute, moment.second) != (0, 0, 0):
                raise Wrong(_("A date with a time of day. Give the date alone."))
            return Value(date=moment.date())
        if kind == "s" and re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return Value(date=dt.date.fromisoformat(text))
    except ValueError:
        pass
    raise Wrong(_("“%(found)s” is not a date. Write it as 2026-12-31.") % {"found": shortened(raw)})


READERS = {
    KIND.OPEN: _open,
    KIND.SINGLE: _single,
    KIND.MULTIPLE: _multiple,
    KIND.YES_NO: _yes_no,
    KIND.NUMBER: _number,
    KIND.DATE: _date,
}


def shortened(text, most=60):
    text = str(text)
    return text if len(text) <= most else f"{text[:most]}…"


def in_words(asked, value):
    """A value as people read it; an empty text for a blank one."""
    if value.is_unreadable:
        return _("unreadable")
    if value.yes is not None:
        return _("yes") if value.yes else _("no")
    if value.number is not None:
        return plain_number(value.number)
    if value.date is not None:
        return value.date.isoformat()
    if value.choices:
        return "; ".join(option.label for option in asked.options if option.slug in value.choices)
    return value.text


def as_table_cell(value):
    """A value as the CSV import reads it: codes for choices, one form for all languages."""
    if value.yes is not None:
        return "yes" if value.yes else "no"
    if value.number is not None:
        return value.number
    if value.choices:
        return "; ".join(value.choices)
    return value.date or value.text


def from_table_cell(cell):
    """A cell of a CSV file without the mark that keeps spreadsheets from running it."""
    return cell and (cell[0], uncell(cell[1]))


def plain_number(number):
    """Without decimals that are zero: 5, 5.25."""
    return str(int(number)) if number == int(number) else f"{number:f}"
