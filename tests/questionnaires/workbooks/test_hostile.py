"""Files made to harm: each is refused in a moment, with a reason, and the web worker never parses one."""

import io
import struct
import time
import zipfile

import openpyxl
import pytest
import xlsxwriter

from gfmd.questionnaires.workbooks import read
from gfmd.questionnaires.workbooks.child import COLUMNS, ROWS
from gfmd.questionnaires.workbooks.read import LARGEST, Unreadable, kind_of, parse


def plain_workbook(**cells):
    book = openpyxl.Workbook()
    for address, value in cells.items():
        book.active[address] = value
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def with_member(name, content, *, base=None, instead=True):
    """A workbook with one member replaced or added."""
    source, target = zipfile.ZipFile(io.BytesIO(base or plain_workbook(A1="x"))), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for member in source.namelist():
            if member != name or not instead:
                made.writestr(member, source.read(member))
        made.writestr(name, content)
    return target.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
OPEN = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
CLOSE = "</sheetData></worksheet>"
UTF_16 = '<?xml version="1.0" encoding="utf-16"?>'
LAUGHS = (
    '<!DOCTYPE w [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)


def sheet(body, before=""):
    return with_member(SHEET, before + OPEN + body + CLOSE)


def written(fill):
    """A workbook that `fill(xlsxwriter workbook)` fills."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    fill(book)
    book.close()
    return target.getvalue()


def sheets(number):
    return written(lambda book: [book.add_worksheet() for _sheet in range(number)])


def shared_text():
    """One text of 30,000 characters in 6,000 cells: 50 kB as a file, 180 MB as cells."""

    def fill(book):
        page = book.add_worksheet()
        for row in range(2000):
            for column in range(3):
                page.write_string(row, column, "x" * 30_000)

    return written(fill)


def encrypted():
    content = bytearray(plain_workbook(A1="x"))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(mark)
        content[place + offset : place + offset + 2] = struct.pack("<H", 1)
    return bytes(content)


HOSTILE = [
    pytest.param(lambda: plain_workbook(A1="x", XFD1048576="y"), "too_far_out", "A1048576", id="5 kB, huge area"),
    pytest.param(lambda: sheet('<row r="1048576"/>'), "too_far_out", "A1048576", id="huge row without cells"),
    pytest.param(
        lambda: sheet("<row r='1'>" + "<c/>" * 60 + "</row>"), "too_far_out", "AY1", id="cells without places"
    ),
    pytest.param(lambda: sheet("<row/>" * (ROWS + 1)), "too_far_out", f"A{ROWS + 1}", id="rows without places"),
    pytest.param(
        lambda: sheet("<row r='1'>" + "<c r='A1'/>" * 100_001 + "</row>"), "too_many_cells", SHEET, id="cells"
    ),
    pytest.param(lambda: with_member("xl/media/a.bin", b"\0" * 60_000_000), "too_large_unpacked", "", id="zip bomb"),
    pytest.param(lambda: sheet("<row><c><v>&h;</v></c></row>", LAUGHS), "entities", SHEET, id="billion laughs"),
    pytest.param(
        lambda: sheet("<row><c><v>&x;</v></c></row>", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        "entities",
        SHEET,
        id="outside entity",
    ),
    pytest.param(
        lambda: sheet("", '<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd">'), "entities", SHEET, id="outside definition"
    ),
    pytest.param(
        lambda: with_member(
            SHEET, ('<?xml version="1.0" encoding="utf-16"?>' + LAUGHS + OPEN + CLOSE).encode("utf-16")
        ),
        "entities",
        SHEET,
        id="entities in UTF-16",
    ),
    pytest.param(lambda: with_member("xl/vbaProject.bin", b"x"), "macros", "xl/vbaProject.bin", id="macros"),
    pytest.param(lambda: with_member("xl/externalLinks/externalLink1.xml", "<a/>"), "links", None, id="outside links"),
    pytest.param(lambda: plain_workbook(A1="x")[:-300], "damaged", "", id="truncated"),
    pytest.param(lambda: b"just words", "damaged", "", id="text named .xlsx"),
    pytest.param(lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "damaged", "", id="old .xls"),
    pytest.param(lambda: b"", "empty", "", id="empty"),
    pytest.param(lambda: b"x" * (LARGEST + 1), "too_large", "", id="too large"),
    pytest.param(lambda: sheets(2000), "too_many_members", "", id="thousands of sheets"),
    pytest.param(lambda: sheets(11), "too_many_sheets", "", id="eleven sheets"),
    pytest.param(shared_text, "too_much_text", None, id="one text shared by many cells"),
    pytest.param(encrypted, "encrypted", "", id="members with a password"),
    pytest.param(lambda: sheet("<row><c t='inlineStr'><is><t>a\0b</t></is></c></row>"), "damaged", "", id="null"),
    pytest.param(lambda: sheet("<row><c r='A1'><v>1"), "damaged", "", id="broken XML"),
    pytest.param(lambda: sheet("<row r='-5'/>"), "too_far_out", None, id="row before the first"),
    pytest.param(lambda: sheet("<row r='x'/>"), "damaged", "", id="row of no number"),
    pytest.param(lambda: sheet("<row r='1'><c r='AAAA1'/></row>"), "damaged", "AAAA1", id="column of four letters"),
    pytest.param(lambda: sheet("<row r='1'><c r='A1' t='s'><v>99</v></c></row>"), "damaged", "", id="no such text"),
]


@pytest.mark.parametrize(("make", "reason", "where"), HOSTILE)
def test_hostile_files_are_refused_in_a_moment(make, reason, where):
    content = make()
    started = time.monotonic()
    with pytest.raises(Unreadable) as refused:
        parse("xlsx", content)
    assert refused.value.reason == reason
    assert where is None or refused.value.where == where
    assert str(refused.value)
    assert time.monotonic() - started < 15, "the limits of the child did not hold"


def test_a_good_file_passes():
    """The planted control: the refusals above are not those of everything."""
    (page,) = parse("xlsx", plain_workbook(A1="x", B2=5, C3="=1+1", D4="\u202ertl", E5="=é"))["sheets"]
    assert page["cells"] == [
        [1, 1, "s", "x"],
        [2, 2, "n", "5"],
        [3, 3, "f", "=1+1"],
        [4, 4, "s", "\u202ertl"],
        [5, 5, "f", "=é"],
    ]


def test_text_longer_than_a_cell_holds_is_told_apart():
    row = f"<row r='1'><c r='A1' t='inlineStr'><is><t>{'x' * 65_536}</t></is></c></row>"
    (page,) = parse("xlsx", sheet(row))["sheets"]
    assert page["cells"] == [[1, 1, "l", "x" * 200]]


@pytest.mark.parametrize(
    ("content", "reason", "where"),
    [
        pytest.param(b"state,question\nTUV,\x001", "null", "line 2", id="null"),
        pytest.param("state\né".encode("latin-1"), "not_utf8", "line 2", id="not UTF-8"),
        pytest.param(b"state" + b"," * COLUMNS, "too_many_cells", "line 1", id="columns"),
        pytest.param(b"a\n" * 60_000, "too_many_cells", None, id="rows"),
        pytest.param(b'"' + b"x" * 400_000, "damaged", "", id="a field without an end"),
    ],
)
def test_hostile_tables_are_refused(content, reason, where):
    with pytest.raises(Unreadable) as refused:
        parse("csv", content)
    assert refused.value.reason == reason
    assert where is None or refused.value.where == where


@pytest.mark.parametrize("body", ["x = bytearray(2**40)", "while True: pass"])
def test_memory_and_time_end_the_child(body, monkeypatch, tmp_path):
    """The last line of defence, for what nobody thought of."""
    (tmp_path / "child.py").write_text(body)
    monkeypatch.setattr(read, "CHILD", tmp_path / "child.py")
    monkeypatch.setattr(read, "SECONDS", 1)
    with pytest.raises(Unreadable) as refused:
        parse("csv", b"state")
    assert refused.value.reason == "killed"


@pytest.mark.parametrize(
    ("name", "reason"),
    [("a.xlsm", "macros"), ("a.xls", "type"), ("a.pdf", "type"), ("a", "type"), ("a.xlsx.exe", "type")],
)
def test_only_two_endings_are_read(name, reason):
    with pytest.raises(Unreadable) as refused:
        kind_of(name)
    assert refused.value.reason == reason
    assert kind_of("A.XLSX") == "xlsx"
