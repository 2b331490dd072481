"""Reads one upload from standard input and writes its cells as JSON. Run confined (`core.confined`), never imported.

A file of 5 kB can make any reader of workbooks take gigabytes, so the raw cell references are looked at before
openpyxl builds anything (docs/adr/0011-workbooks.md). Knows neither Django nor the database: whatever a file does to
it, it has nothing to lose.

Answer: {"sheets": [{"name", "cells": [[row, column, kind, value]], "merged": ["A1:B2"]}]}, or
{"refused": reason, "where": place}. Kinds: s text, n number (as text), d date (ISO), b yes or no, f formula, e error
of the spreadsheet, l text too long (its start).
"""

import csv
import io
import json
import os
import re
import sys
import zipfile
from xml.parsers import expat

MEMBERS = 200
UNPACKED = 40 * 2**20  # bytes of all members together
SHEETS = 10
ROWS, COLUMNS = 5_000, 50
CELLS = 100_000
TABLE_ROWS, TABLE_COLUMNS = 50_000, 30
TEXT = 32_767  # characters in a cell, by the format
TEXTS = 20_000_000  # characters in all cells: one text may be shared by many cells

REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")


class Refused(Exception):
    """The file is not read: a reason of `read.REASONS`, and where."""

    def __init__(self, reason, where=""):
        super().__init__(reason)
        self.reason, self.where = reason, where


def members(archive):
    """The members of the archive, none of which is hostile by its name, number or size."""
    found = archive.infolist()
    if len(found) > MEMBERS:
        raise Refused("too_many_members")
    if len({member.filename for member in found}) < len(found):
        raise Refused("damaged")
    for member in found:
        if member.flag_bits & 0x1:
            raise Refused("encrypted")
        if member.filename.lower().endswith("vbaproject.bin"):
            raise Refused("macros", member.filename)
        if member.filename.lower().startswith("xl/externallinks/"):
            raise Refused("links", member.filename)
    if sum(member.file_size for member in found) > UNPACKED:
        raise Refused("too_large_unpacked")
    return found


class Watch:
    """What one XML member shows as it streams by: no entities, no macros, no cell beyond the limits."""

    def __init__(self, member):
        self.member, self.cells, self.merged = member, 0, []
        self.row = self.column = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.StartElementHandler = self.element

    def doctype(self, *_declared):
        raise Refused("entities", self.member)

    def element(self, name, attributes):
        name = name.rpartition(" ")[2]
        if name == "Override" and "macroEnabled" in attributes.get("ContentType", ""):
            raise Refused("macros", self.member)
        if name == "row":
            self.row, self.column = int(attributes.get("r", self.row + 1)), 0
            self.within(self.row, 1)
        elif name == "c":
            self.cell(attributes.get("r"))
        elif name == "mergeCell":
            self.merged.append(attributes.get("ref", "")[:30])
            if len(self.merged) > 1000:
                raise Refused("too_many_cells", self.member)

    def cell(self, reference):
        self.cells += 1
        if self.cells > CELLS:
            raise Refused("too_many_cells", self.member)
        if reference is None:
            self.column += 1
            return self.within(self.row, self.column)
        parts = REFERENCE.fullmatch(reference)
        if not parts:
            raise Refused("damaged", reference[:30])
        self.column = 0
        for letter in parts[1].upper():
            self.column = self.column * 26 + ord(letter) - 64
        return self.within(int(parts[2]), self.column)

    def within(self, row, column):
        if not (1 <= row <= ROWS and column <= COLUMNS):
            raise Refused("too_far_out", f"{letters(column)}{row}")

    def read(self, stream):
        while part := stream.read(65_536):
            self.parser.Parse(part, False)
        self.parser.Parse(b"", True)


def letters(column):
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def merged_by_member(archive):
    """Every XML member watched once; {member: merged ranges}."""
    merged = {}
    for member in members(archive):
        if member.filename.lower().endswith((".xml", ".rels", ".vml")):
            watch = Watch(member.filename)
            with archive.open(member) as stream:
                watch.read(stream)
            merged[member.filename] = watch.merged
    return merged


def workbook(content):
    """The sheets of an XLSX with their filled cells."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        merged = merged_by_member(archive)
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
    if len(book.worksheets) > SHEETS:
        raise Refused("too_many_sheets")
    sheets, room = [], TEXTS
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # what the file says of its size is not to be relied on
        cells = []
        for row in sheet.rows:
            for cell in row:
                if cell.value is None or cell.value == "":
                    continue
                kind, value = plain(cell)
                room -= len(str(value))
                if room < 0:
                    raise Refused("too_much_text", sheet.title)
                cells.append([cell.row, cell.column, kind, value])
        path = str(sheet._worksheet_path).lstrip("/")
        sheets.append({"name": sheet.title, "cells": cells, "merged": merged.get(path, [])})
    return {"sheets": sheets}


def plain(cell):
    """(kind, value) of a filled cell."""
    value = cell.value
    if cell.data_type == "f":
        return "f", str(getattr(value, "text", value) or "")[:200]
    if cell.data_type == "e":
        return "e", str(value)[:30]
    if isinstance(value, bool):
        return "b", value
    if isinstance(value, (int, float)):
        return "n", str(value)
    if hasattr(value, "isoformat"):  # a date, a date with a time, a time
        return "d", value.isoformat()
    text = str(value)
    return ("l", text[:200]) if len(text) > TEXT else ("s", text)


def table(content):
    """A CSV file as one sheet, columns by comma or semicolon, whichever its first line has more of."""
    if b"\x00" in content:
        raise Refused("null", f"line {content[: content.index(0)].count(10) + 1}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("not_utf8", f"line {content[: error.start].count(10) + 1}") from None
    csv.field_size_limit(10 * TEXT)
    head = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";" if head.count(";") > head.count(",") else ",")
    cells = []
    for line, row in enumerate(rows, start=1):
        if line > TABLE_ROWS + 1 or len(row) > TABLE_COLUMNS:
            raise Refused("too_many_cells", f"line {rows.line_num}")
        for column, value in enumerate(row, start=1):
            if value:
                cells.append([line, column, *(("l", value[:200]) if len(value) > TEXT else ("s", value))])
    return {"sheets": [{"name": "", "cells": cells, "merged": []}]}


def answer(kind, content):
    try:
        return {"xlsx": workbook, "csv": table}[kind](content)
    except Refused as refusal:
        return {"refused": refusal.reason, "where": refusal.where}
    except MemoryError:
        return {"refused": "too_large_unpacked", "where": ""}
    except Exception:  # whatever a damaged or hostile file makes a library raise
        return {"refused": "damaged", "where": ""}


if __name__ == "__main__":
    os.environ["OPENPYXL_LXML"] = "False"  # so that it reads by defusedxml
    for unneeded in ("numpy", "PIL"):  # openpyxl imports them if they are there, and their threads take our memory
        sys.modules[unneeded] = None
    sys.stdout.write(json.dumps(answer(sys.argv[1], sys.stdin.buffer.read())))
