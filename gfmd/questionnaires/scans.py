"""Pages of a TIFF (a fax is one) as pictures a browser shows, made by a process with little memory and time.

They are made anew on each request: a page takes half a second, and nothing confidential lies about a second time.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from gfmd.core import confined

MEMORY = 768 * 2**20  # bytes of address space; a page of the most pixels in colour takes 400 MB
SECONDS = 10  # of processor time; a page of a fax takes 0.2
PATIENCE = 30  # seconds on the clock
CHILD = Path(__file__).with_name("scan_child.py")

REASONS = {
    "damaged": _("The file is damaged."),
    "killed": _("Showing the page took too much time or memory, so it was stopped."),
    "too_large": _("The page is too large to be shown."),
    "too_many_pages": _("The file has too many pages to be shown."),
}


class Unshowable(Exception):
    """There is no picture; `str()` says why, for people."""

    def __str__(self):
        return str(REASONS[self.args[0]])


@dataclass(frozen=True)
class Page:
    number: int
    pages: int  # of the whole file
    png: bytes


def page_of(file, number):
    """`Page` of an open TIFF file, counted from 1 (beyond the last: the last); raises `Unshowable`."""
    limits = {"memory": MEMORY, "seconds": SECONDS, "patience": PATIENCE}
    try:
        answer = confined.run(CHILD, str(number), content=file.read(), **limits)
    except confined.Stopped:
        raise Unshowable("killed") from None
    told, _line_end, png = answer.partition(b"\n")
    about = json.loads(told)
    if "refused" in about:
        raise Unshowable(about["refused"])
    return Page(about["page"], about["pages"], png)
