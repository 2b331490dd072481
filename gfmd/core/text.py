"""Text for sorting and searching without accents and case, from what every PostgreSQL has.

The embedded PostgreSQL has neither unaccent nor ICU collations (docs/adr/0003-embedded-postgres.md).
"""

from django.db.models import Func, TextField, Transform


class Folded(Func):
    """Lower case without accents, apostrophes straight: Côte d’Ivoire sorts and is found as cote d'ivoire, أ as ا."""

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
