"""Dates, numbers and lists as the visitor's language writes them (CLDR)."""

import re
from datetime import UTC, timedelta

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from gfmd.core.text import Worded, filled, joined, pieces_of

# English as the United Nations writes it: 11 August 2008; Belgium, Greece and Spain.
LOCALES = {"ar": "ar", "zh-hans": "zh_Hans", "en": "en_GB", "fr": "fr", "ru": "ru", "es": "es"}
RIGHT_TO_LEFT = {"ar"}


def direction(language):
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def locale():
    return Locale.parse(LOCALES.get(get_language() or "en", "en"))


def day(value):
    """A full date: 15 July 2008."""
    return format_date(value, "long", locale())


def moment(value):
    """A day and the time of it, in Universal Time: 15 July 2008, 14:05."""
    at = value.astimezone(UTC)
    written = locale().datetime_formats["medium"].format(format_time(at, "short", locale=locale()), day(at))
    return pgettext("a time of the day", "%(moment)s UTC") % {"moment": written}


def period(starts_on, until, precision):
    """A half-open period in words of its precision; an open side is said to be open. "" without dates."""
    write = {"day": day, "month": _month, "year": _year}.get(precision, day)
    if starts_on and until:
        last = until - timedelta(days=1)
        first_words, last_words = write(starts_on), write(last)
        if first_words == last_words:
            return first_words
        if precision == "day":
            return _interval(starts_on, last)
        if precision == "year":
            return f"{first_words}–{last_words}"
        return _("%(first)s to %(last)s") % {"first": first_words, "last": last_words}
    if starts_on:
        return _("since %(date)s") % {"date": write(starts_on)}
    if until:
        return _("until %(date)s") % {"date": write(until - timedelta(days=1))}
    return ""


def number(value):
    return format_decimal(value, locale=locale())


def money(amount, currency):
    """Whole units of a currency as the language writes them: €15,000,000; 15 000 000 €."""
    pattern = re.sub(r"\.0+", "", locale().currency_formats["standard"].pattern)
    text = format_currency(amount, currency, pattern, locale=locale(), currency_digits=False)
    return re.sub(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])", "\u00a0", text)  # AED 1, as CLDR spaces letters


def percent(part, whole):
    """A rate to the full per cent as a number in words of the language, or "" when the denominator is nothing."""
    return format_decimal((200 * part + whole) // (2 * whole), locale=locale()) if whole else ""


def share(part, whole):
    """Count and rate together, always: 81 of 193 (42 per cent). Only the count where nothing is the whole."""
    if not whole:
        return number(part)
    return _("%(part)s of %(whole)s (%(percent)s per cent)") % {
        "part": number(part),
        "whole": number(whole),
        "percent": percent(part, whole),
    }


def size(octets):
    """The size of a file: 17 kB. Anything up to a thousand bytes is 1 kB."""
    return format_unit(-(-octets // 1000), "digital-kilobyte", length="short", locale=locale())


def listed(items):
    """Items in a sentence, each in its own language: Belgium, Philippines and Greece."""
    items = list(items)
    marks = [chr(0xE000 + place) for place in range(len(items))]  # private characters: no text of ours holds them
    pieces = []
    for part in re.split("([\ue000-\uf8ff])", format_list(marks, locale=locale())):
        pieces += pieces_of(items[ord(part) - 0xE000]) if part in marks else [(part, "")]
    return Worded(pieces)


def enumerated(items):
    """Short items side by side, without "and", for cells: Belgium, Philippines; 比利时、菲律宾."""
    return joined(pgettext("between two items", ", "), items)


def entries(items):
    """Items that may hold commas themselves, side by side."""
    return joined(pgettext("between two entries", "; "), items)


def quoted(text):
    """Words of a source between the quotation marks of the page: “recently”, « récemment »."""
    return filled(pgettext("words of a source", "“%(words)s”"), words=text)


def labelled(label, text):
    """A label and what it labels, with the colon of the language: Status: held; Statut : tenue."""
    return filled(pgettext("a label and its text", "%(label)s: %(text)s"), label=label, text=text)


def bracketed(text, remark):
    """A text and a remark in the brackets of the language: Brussels (2007); 布鲁塞尔（2007年）."""
    return filled(pgettext("a text and a remark", "%(text)s (%(remark)s)"), text=text, remark=remark)


def _interval(first, last):
    if locale().language != "zh":
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{day(last)}"
        return f"{day(first)} – {day(last)}"
    return format_interval(first, last, "yMMMMd", locale=locale(), fuzzy=True)


def _month(value):
    return format_skeleton("yMMMM", value, locale=locale())


def _year(value):
    return str(value.year)
