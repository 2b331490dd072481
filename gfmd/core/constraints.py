"""Named database constraints with the message the admin shows. One way to say each kind of rule."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import BigIntegerRangeField, DateRangeField
from django.db.models import CheckConstraint, DateField, F, Func, Q, UniqueConstraint, Value
from django.db.models.functions import Cast, Coalesce, Greatest, Least

_PREFIX = "%(app_label)s_%(class)s_"
_LAST_VERSION = 32_767


def check(name, condition, message):
    """A CHECK on one row. `message` is shown as the form error."""
    return CheckConstraint(name=_PREFIX + name, condition=condition, violation_error_message=message)


def unique(name, *fields, message, condition=None, nulls_distinct=None):
    """Natural key or other uniqueness. NULLs are one value when `nulls_distinct` is False."""
    return UniqueConstraint(
        name=_PREFIX + name,
        fields=fields,
        condition=condition,
        nulls_distinct=nulls_distinct,
        violation_error_message=message,
    )


def exactly_one_of(name, *fields, message):
    """Exactly one of the nullable columns is filled."""
    return check(name, _counted(fields, 1), message)


def at_most_one_of(name, *fields, message):
    """No more than one of the nullable columns is filled."""
    return check(name, _counted(fields, 1) | _counted(fields, 0), message)


def both_or_neither(name, left, right, message):
    """Who and when, amount and currency: a pair is whole or absent."""
    return check(
        name,
        Q(**{f"{left}__isnull": True, f"{right}__isnull": True})
        | Q(**{f"{left}__isnull": False, f"{right}__isnull": False}),
        message,
    )


def amount_has_currency(message):
    """An amount of money needs a currency, and the reverse (`currency` is an empty string when absent)."""
    return check(
        "amount_has_currency",
        Q(amount__isnull=True, currency="") | Q(amount__isnull=False) & ~Q(currency=""),
        message,
    )


def terms_do_not_overlap(name, *keys, message, condition=None):
    """No two rows with the same keys whose half-open terms (starts_on, until) share a day.

    The integer keys stand as one-element ranges: the embedded PostgreSQL has no btree_gist.
    """
    # Open sides become infinite, and a term that ends before it starts becomes empty: daterange() would raise before
    # the check of the term's order could say what is wrong.
    start = Coalesce(F("starts_on"), Cast(Value("-infinity"), DateField()))
    end = Coalesce(F("until"), Cast(Value("infinity"), DateField()))
    term = Func(Least(start, end), end, Value("[)"), function="daterange", output_field=DateRangeField())
    return ExclusionConstraint(
        name=_PREFIX + name,
        expressions=[*map(_same, keys), (term, "&&")],
        condition=condition,
        violation_error_message=message,
    )


def versions_do_not_overlap(name, *keys, first, last, message):
    """No two rows with the same integer keys that hold in the same version: `first` to `last`, or without an end."""
    # The greatest of both: a range in the wrong order would raise before the check that names the fault.
    end = Greatest(Coalesce(F(last), Value(_LAST_VERSION)), F(first))
    versions = Func(F(first), end, Value("[]"), function="int8range", output_field=BigIntegerRangeField())
    return ExclusionConstraint(
        name=_PREFIX + name,
        expressions=[*map(_same, keys), (versions, "&&")],
        violation_error_message=message,
    )


def _same(key):
    """Equality of an integer as overlap of one-element ranges."""
    return Func(F(key), F(key), Value("[]"), function="int8range", output_field=BigIntegerRangeField()), "&&"


def _counted(fields, filled):
    """Q for exactly `filled` (0 or 1) of `fields` being non-null."""
    if filled == 0:
        return Q(**{f"{field}__isnull": True for field in fields})
    condition = Q()
    for chosen in fields:
        condition |= Q(**{f"{field}__isnull": field != chosen for field in fields})
    return condition
