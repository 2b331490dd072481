"""Texts in files that spreadsheet programs open: harmless there, and the same again when read back."""

from datetime import date
from decimal import Decimal

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

# A spreadsheet runs a cell that begins with one of these (also after spaces, marks and full-width forms).
RISKY = ("'", "=", "+", "-", "@", "\t", "\r", "\n", "\x00", "＝", "＋", "－", "＠")
INVISIBLE = "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff "


def cell(value):
    """One CSV cell: numbers and dates as they are, texts made harmless for spreadsheets without losing a character."""
    if value is None:
        return ""
    if isinstance(value, (int, float, Decimal)):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    return f"'{text}" if text.lstrip(INVISIBLE).startswith(RISKY) or text.startswith(RISKY) else text


def uncell(text):
    """The text that `cell` made this of; other texts as they are."""
    return text[1:] if text.startswith("'") and cell(text[1:]) == text else text
