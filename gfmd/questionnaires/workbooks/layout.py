"""Where each question stands in a workbook, the same for the one who writes it and the one who reads it.

The sheet of answers has a row for each question, or one for each choice of a question that takes several. Column A is
hidden and names what its row holds; a hidden sheet says what the workbook is for.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property

from django.conf.locale import LANG_INFO
from django.utils.translation import override

from gfmd.core.models import Language
from gfmd.questionnaires.models import Addressee, Question

FORMAT = 1
KEY, NUMBER, QUESTION, CHOICE, ANSWER, LANGUAGE, PROBLEM = range(1, 8)  # columns, from 1
HEAD = 12  # the row of column titles; title and instructions stand above
ABOUT, LISTS = "gfmd", "gfmd-lists"  # the hidden sheets
META = ("format", "round", "version", "state", "language", "filled", "kept", "revisions")

# What a cell says in each language. Kept here and not in the catalogues: a workbook comes back months later, and must
# then be read by the words it was written with.
YES_NO = {
    "ar": ("نعم", "لا"),
    "zh-hans": ("是", "否"),
    "en": ("Yes", "No"),
    "fr": ("Oui", "Non"),
    "ru": ("Да", "Нет"),
    "es": ("Sí", "No"),
}
LANGUAGE_NAMES = {language: LANG_INFO[language]["name_local"] for language in Language.values}


@dataclass(frozen=True)
class Option:
    """A choice: its label in the workbook's language and in all others."""

    pk: int
    slug: str
    label: str
    labels: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """A question as asked in one version and language."""

    pk: int
    number: int
    kind: str
    text: str
    help_text: str
    is_required: bool
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Row:
    """A row of the sheet of answers; `option` where the question takes several choices."""

    line: int
    key: str
    asked: Asked
    option: Option | None


def questions_asked(round_, version, language):
    """`Asked` list of a version in the order of its numbers. Two queries."""
    questions = Question.objects.filter(round=round_).asked_in(version).prefetch_related("choices")
    with override(language):
        return [_asked(question) for question in questions.order_by("number")]


class Known:
    """What a round asks, and of whom: each read once, when a file first needs it."""

    def __init__(self, round_):
        self.round, self._asked = round_, {}

    def asked(self, version, language):
        """`Asked` list of a version that was circulated, in a language. Two queries the first time."""
        key = version, language
        if key not in self._asked:
            self._asked[key] = questions_asked(self.round, version, language)
        return self._asked[key]

    @cached_property
    def addressees(self):
        """{ISO code: `Addressee`, with its State}. One query."""
        found = Addressee.objects.filter(round=self.round).select_related("state").order_by()
        return {addressee.state.iso3: addressee for addressee in found}


def _asked(question):
    choices = sorted(question.choices.all(), key=lambda choice: (choice.position, choice.pk))
    labels = [choice.label or choice.slug for choice in choices]
    return Asked(
        pk=question.pk,
        number=question.number,
        kind=question.kind,
        text=question.text or "",
        help_text=question.help_text or "",
        is_required=question.is_required,
        options=tuple(
            Option(
                pk=choice.pk,
                slug=choice.slug,
                # Two choices of one name could not be told apart in a cell.
                label=f"{label} ({choice.slug})" if labels.count(label) > 1 else label,
                labels=tuple(
                    found
                    for code in Language.values
                    if (found := getattr(choice, f"label_{code.replace('-', '_')}", None))
                ),
            )
            for choice, label in zip(choices, labels, strict=True)
        ),
    )


def rows(asked):
    """`Row` list, from the first row below the titles."""
    found = []
    for question in asked:
        several = question.kind == Question.Kind.MULTIPLE
        for option in question.options if several else [None]:
            key = f"{question.number}:{option.slug}" if option else str(question.number)
            found.append(Row(line=HEAD + 1 + len(found), key=key, asked=question, option=option))
    return found


def checksum(meta, keys):
    """Tells a hidden sheet that was damaged or copied from another workbook.

    Not a signature: workbooks must come back readable after the site has moved to another secret key, and the person
    who uploads one sees the State and every answer before anything is recorded.
    """
    told = json.dumps([[meta.get(name, "") for name in META], list(keys)], ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def address(row, column):
    """ "E12" of row 12, column 5."""
    return f"{chr(64 + column)}{row}" if column <= 26 else f"R{row}C{column}"
