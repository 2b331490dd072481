"""What was understood of an upload, before it is compared with anything."""

from dataclasses import dataclass, field
from datetime import date

from gfmd.questionnaires.models import Addressee
from gfmd.questionnaires.workbooks.layout import Asked
from gfmd.questionnaires.workbooks.values import Value


@dataclass(frozen=True)
class Problem:
    """Why the upload cannot be taken: where, in the words of the spreadsheet, and the reason for people."""

    where: str
    reason: str
    place: tuple[int, int] | None = None  # row and column, where the error workbook marks a cell


@dataclass(frozen=True)
class Entry:
    """What the upload says to one question; `revision` of the answer when the workbook was made (0: there was
    none), if it says so."""

    asked: Asked
    where: str
    value: Value
    revision: int | None = None


@dataclass
class Claim:
    """What the upload says of one State's reply."""

    addressee: Addressee
    version: int
    language: str = ""
    received_on: date | None = None
    channel: str = ""
    entries: list[Entry] = field(default_factory=list)


@dataclass(frozen=True)
class Upload:
    """What was understood of a file. `meta`, `cells` and `asked` only of a workbook known to be of this round."""

    claims: list[Claim]
    problems: list[Problem]
    meta: dict | None = None
    cells: dict | None = None
    asked: list[Asked] | None = None
