"""Stored text: in which language it is, and how it is found without accents and case."""

import re

from django.conf import settings
from django.db.models import Func, TextField, Transform
from django.utils.translation import get_language


class Worded(str):
    """A text that knows the language of each of its pieces: [(text, language)], "" for that of the page.

    It is a plain text wherever marks have no place: in files, figures and attributes.
    """

    __slots__ = ("pieces",)

    def __new__(cls, pieces):
        pieces = tuple((str(text), language) for text, language in pieces if text)
        worded = super().__new__(cls, "".join(text for text, _language in pieces))
        worded.pieces = pieces
        return worded

    def __getnewargs__(self):
        return (self.pieces,)


def pieces_of(text):
    """The pieces of any text; one that does not know its language is in that of the page."""
    return text.pieces if isinstance(text, Worded) else ((str(text), ""),)


def foreign_languages(text):
    """The languages of a text other than the page's."""
    return {language for _text, language in pieces_of(text)} - {"", get_language()}


def sole_language(text):
    """The language of a text that is all in one language other than the page's, else ""."""
    languages = {language for _text, language in pieces_of(text)}
    return languages.pop() if len(languages) == 1 and foreign_languages(text) else ""


def localized(obj, *fields):
    """The first of the translated fields that has a text, in the page's language or the first that has one.

    An acronym falls back to English only: that of a third language helps nobody.
    """
    for field in fields:
        if not hasattr(obj, f"{field}_en") and getattr(obj, field, ""):
            return Worded([(getattr(obj, field), "")])  # not translated: a symbol, a number
        others = ["en"] if field == "acronym" else settings.MODELTRANSLATION_FALLBACK_LANGUAGES
        for language in dict.fromkeys([get_language() or "en", *others]):
            text = getattr(obj, f"{field}_{language.replace('-', '_')}", None)
            if text:
                return Worded([(text, language)])
    return Worded([])


def text_and_language(obj, field):
    """(text, language) of a translated field as `localized` finds it; ("", "") where it has none."""
    return next(iter(localized(obj, field).pieces), ("", ""))


def named(obj):
    """What an object is called in short, as `localized`."""
    return localized(obj, *getattr(obj, "SHORT_NAME", ("name",)))


def filled(pattern, **parts):
    """A pattern of gettext with its `%(name)s` filled in; each part keeps its language."""
    pieces = []
    for place, text in enumerate(re.split(r"%\((\w+)\)s", pattern)):
        pieces += pieces_of(parts[text]) if place % 2 else [(text.replace("%%", "%"), "")]
    return Worded(pieces)


def joined(separator, texts):
    """Texts with a separator between them; each keeps its language."""
    pieces = []
    for text in texts:
        pieces += [(separator, ""), *pieces_of(text)] if pieces else pieces_of(text)
    return Worded(pieces)


class Folded(Func):
    """Lower case without accents, apostrophes straight: Côte d’Ivoire is found as cote d'ivoire, أ as ا.

    From what every PostgreSQL has: the embedded one has neither unaccent nor ICU (docs/adr/0003-embedded-postgres.md).
    """

    function = "lower"
    template = (
        "translate(lower(regexp_replace(normalize(%(expressions)s, NFKD),"
        r" '[\u0300-\u036f\u0653-\u0655]', '', 'g')), '’‘ʼ', repeat(chr(39), 3))"
    )
    output_field = TextField()


class FoldedTransform(Folded, Transform):
    lookup_name = "folded"


def register_lookups():
    """Make `name__folded__contains` work on every text column."""
    from django.db.models import CharField

    CharField.register_lookup(FoldedTransform)
    TextField.register_lookup(FoldedTransform)
