"""Replies that come as workbooks: downloaded in the State's language, filled in, uploaded, compared, taken over."""

import io
from datetime import date

import openpyxl
from django.core.files.uploadedfile import SimpleUploadedFile

from gfmd.questionnaires.workbooks.layout import LANGUAGE_NAMES, YES_NO
from tests.round import recount as sql
from tests.round.entering import address_of, enter_twice, save, status_of
from tests.round.plan import FIRST, MULTIPLE, NUMBER, OPEN, SECOND, SINGLE, THIRD, asked_in, label
from tests.round.plan import YES_NO as ASKS_YES_NO
from tests.round.world import WORK

FIRST_ROW, KEY, ANSWER, LANGUAGE = 13, 1, 5, 6


def download(world, reply):
    answer = world["editor"].get(f"{WORK}workbooks/download/", {"state": reply.iso3, "language": reply.language})
    return answer.response.content


def filled_in(content, reply):
    """The workbook as the mission sends it back."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    by_number = {str(asked.number): asked for asked in asked_in(reply.version)}
    seen = set()
    for row in range(FIRST_ROW, sheet.max_row + 1):
        number, _colon, slug = str(sheet.cell(row, KEY).value or "").partition(":")
        if number not in by_number:
            continue
        seen.add(number)
        asked, said = by_number[number], reply.answers.get(int(number))
        if said is None:
            continue
        value = _cell(asked, said, reply.language, slug)
        if value is not None:
            sheet.cell(row, ANSWER).value = value
        if asked.kind == OPEN:
            sheet.cell(row, LANGUAGE).value = LANGUAGE_NAMES[said.language]
    assert seen == by_number.keys(), "a workbook asks what its version asks"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _cell(asked, said, language, slug):
    yes, no = YES_NO[language]
    if asked.kind == ASKS_YES_NO:
        return yes if said.value else no
    if asked.kind == MULTIPLE:
        return yes if slug in said.value else None
    if asked.kind == SINGLE:
        return label(asked, said.value[0], language)
    return float(said.value) if asked.kind == NUMBER else said.value


def upload(world, content, name="reply.xlsx"):
    """Send a file; the page that compares every cell."""
    editor = world["editor"]
    done = editor.post(f"{WORK}workbooks/", {"file": SimpleUploadedFile(name, content)})
    return editor.get(done.response["Location"])


def take_over(world, page, day, channel, status=302):
    sent = {"received_on": day.isoformat(), "channel": channel}
    return world["editor"].submit(page, page.form("basis"), sent, status)


def written():
    return sql.sql(
        f"SELECT count(DISTINCT p.id), count(w.id) FROM {sql._OF_ROUND}"
        " LEFT JOIN questionnaires_answer w ON w.reply_id = p.id"
    )[0]


def arrive(world, reply, content):
    """One workbook is compared, then taken over; a reply that is picked is entered a second time by hand."""
    before = written()
    page = upload(world, content)
    assert written() == before, "a comparison writes nothing"
    (new,) = page.numbers(r"(\d+) new 0 changed 0 cleared 0 the same")
    take_over(world, page, reply.day, reply.channel)
    replies, answers = written()
    assert (replies - before[0], answers - before[1]) == (1, new)
    assert new == len(reply.answers)
    if status_of(reply.iso3) == "received":
        enter_twice(world, reply, world["editor"])
        save(world["editor"], world["editor"].get(address_of(reply.iso3)), {}, finish=True)
    assert status_of(reply.iso3) == "entered"


def workbooks_go_out(world):
    """Missions that answer late by the first version have had its workbook since March."""
    kept = {
        reply.iso3: download(world, reply)
        for reply in world.cast.replies
        if reply.way == "workbook" and reply.version == 1
    }
    assert len(kept) > len(world.cast.coming("workbook", FIRST))
    world.notes["workbooks"] = kept


def come_back(world, day):
    world.clock.day = day
    for reply in world.cast.coming("workbook", day):
        content = world.notes["workbooks"].get(reply.iso3) or download(world, reply)
        arrive(world, reply, filled_in(content, reply))


def first_workbooks(world):
    come_back(world, FIRST)


def second_workbooks(world):
    come_back(world, SECOND)


def third_workbooks(world):
    come_back(world, THIRD)


def refused_and_repeated(world):
    """A formula and a day that cannot be are refused, nothing is written; the same file again changes nothing."""
    before = written()
    reply = next(reply for reply in world.cast.coming("workbook", THIRD) if reply.version == 2)
    book = openpyxl.load_workbook(io.BytesIO(download(world, reply)))
    book.worksheets[0].cell(FIRST_ROW, ANSWER).value = "=1+1"
    target = io.BytesIO()
    book.save(target)
    page = upload(world, target.getvalue())
    assert page.numbers(r"(\d+) problem: nothing can be taken over") == (1,)
    assert "E13" in page.words
    marked = world["editor"].get(f"{page.url}marked/").response.content
    assert openpyxl.load_workbook(io.BytesIO(marked)).worksheets[0].cell(FIRST_ROW, 7).value
    page = upload(world, filled_in(download(world, reply), reply))
    for day in (date(2026, 2, 1), date(2026, 12, 31)):
        take_over(world, page, day, "hand", status=409)
    assert written() == before
    known = world.cast.coming("workbook", FIRST)[0]
    page = upload(world, filled_in(world.notes["workbooks"][known.iso3], known))
    page.numbers(r"\b(0) new 0 changed 0 cleared")
    assert written() == before
