"""Changes to a workbook as a person makes them in a spreadsheet program."""

import io

import openpyxl
from django.contrib.auth.models import AnonymousUser

from gfmd.questionnaires.workbooks.write import recorded, workbook

NOBODY = AnonymousUser()
"""Makes no second entry, so nothing is hidden from them."""


def made(small, iso3="TUV", language="en", *, filled=False):
    addressee = small.addressees[iso3]
    answers = recorded([addressee], NOBODY).get(addressee.pk, {}) if filled else None
    return workbook(small.round, addressee, language, answers=answers)


def edited(content, change):
    """The workbook after `change(openpyxl workbook)`."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    change(book)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def typed(content, **cells):
    """The workbook with these cells of its first sheet typed in: `typed(content, E13="text")`."""

    def change(book):
        for address, value in cells.items():
            book.worksheets[0][address] = value

    return edited(content, change)


def told(content, **meta):
    """The workbook with other words in its hidden sheet."""

    def change(book):
        for row in book["gfmd"].iter_rows():
            if row[0].value in meta:
                row[1].value = meta[row[0].value]

    return edited(content, change)
