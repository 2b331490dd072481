"""Dates, numbers and lists as the visitor's language writes them (CLDR)."""

import re
from datetime import timedelta

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit
from django.utils.translation import get_language
from django.utils.translation import gettext as _

# English as the United Nations writes it: 11 August 2008; Belgium, Greece and Spain.
LOCALES = {"ar": "ar", "zh-hans": "zh_Hans", "en": "en_GB", "fr": "fr", "ru": "ru", "es": "es"}
RIGHT_TO_LEFT = {"ar"}


def locale():
    return Locale.parse(LOCALES.get(get_language() or "en", "en"))


def day(value):
    """A full date: 15 July 2008."""
    return format_date(value, "long", locale())


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
    """Items in a sentence: Belgium, Philippines and Greece."""
    return format_list([str(item) for item in items], locale=locale())


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
