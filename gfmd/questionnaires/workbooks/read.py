"""An upload as cells, read in a process of its own with little memory and time (`child`), never in the web worker."""

import json
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gfmd.core import confined

LARGEST = 5 * 2**20  # bytes of an upload
LARGEST_TOGETHER = 18 * 2**20  # of all files of one request; the web server before us takes 20 MB
MOST_TOGETHER = 60
MEMORY = 512 * 2**20  # bytes of address space; a workbook of 10,000 rows takes 60 MB with the interpreter
SECONDS = 10  # of processor time; the same takes 0.5
PATIENCE = 30  # seconds on the clock
PATIENCE_TOGETHER = 40  # for all files of one request: then no further one is begun
CHILD = Path(__file__).with_name("child.py")

REASONS = {
    "damaged": _("The file is damaged, or it is not of the type its name says."),
    "empty": _("The file is empty."),
    "encrypted": _("The file is protected by a password. Save it without one."),
    "entities": _("The file declares entities, which no spreadsheet program writes."),
    "killed": _("Reading the file took too much time or memory, so it was stopped."),
    "links": _("The file has links to other files. Remove them."),
    "macros": _("The file contains macros. Save it as a workbook without macros (.xlsx)."),
    "not_utf8": _("The file is not in UTF-8. Save it as “CSV UTF-8”."),
    "null": _("The file contains a null character."),
    "too_far_out": _("A cell stands far outside the questionnaire. Delete the rows and columns out there."),
    "too_large": _("The file is larger than 5 MB."),
    "too_large_unpacked": _("The file is too large once it is unpacked."),
    "too_many_cells": _("The file has too many cells."),
    "too_many_members": _("The file has too many parts."),
    "too_many_sheets": _("The workbook has too many sheets."),
    "too_much_text": _("The file has too much text."),
    "too_late": _("Not read: the files before it took too long. Upload it again."),
    "type": _("Only workbooks (.xlsx) and tables (.csv) are read."),
}


class Unreadable(Exception):
    """The file is not read; `str()` says why and where, for people."""

    def __init__(self, reason, where=""):
        super().__init__(reason)
        self.reason, self.where = reason, where

    def __str__(self):
        words = str(REASONS[self.reason])
        return gettext("%(place)s: %(problem)s") % {"place": self.where, "problem": words} if self.where else words


@dataclass(frozen=True)
class Sheet:
    """A sheet as read: {(row, column): (kind, value)} of its filled cells, from 1, kinds as in `child`."""

    name: str
    cells: dict
    merged: list


def kind_of(name):
    """ "xlsx" or "csv", by the ending of the file's name; raises `Unreadable`."""
    kind = Path(name).suffix.lower().removeprefix(".")
    if kind in ("xlsm", "xltm", "xlam"):
        raise Unreadable("macros")
    if kind not in ("xlsx", "csv"):
        raise Unreadable("type")
    return kind


def parse(kind, content):
    """What `child` answers about this upload ("xlsx" or "csv"), plain enough for JSON; raises `Unreadable`."""
    if not content:
        raise Unreadable("empty")
    if len(content) > LARGEST:
        raise Unreadable("too_large")
    limits = {"memory": MEMORY, "seconds": SECONDS, "patience": PATIENCE}
    try:
        answer = json.loads(confined.run(CHILD, kind, content=content, **limits))
    except confined.Stopped:
        raise Unreadable("killed") from None
    if "refused" in answer:
        raise Unreadable(answer["refused"], answer["where"])
    return answer


def sheets(parsed):
    """`Sheet` list of what `parse` gave."""
    return [
        Sheet(
            name=sheet["name"],
            cells={(row, column): (kind, value) for row, column, kind, value in sheet["cells"]},
            merged=sheet["merged"],
        )
        for sheet in parsed["sheets"]
    ]
