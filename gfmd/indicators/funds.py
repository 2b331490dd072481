"""Money set aside, one fund at a time: amounts of different scope or currency are never summed."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gfmd.commitments.models import Fund
from gfmd.core.text import localized, named


@dataclass(frozen=True)
class FundRow:
    """One fund; `amount` and `currency` are both given or both absent (None and "")."""

    pk: int
    slug: str
    name: str
    amount: Decimal | None
    currency: str
    scope: str
    starts_on: date | None
    precision: str
    parties: tuple[tuple[str, str], ...]


def funds(as_of):
    """`FundRow`s known by `as_of`, largest first within a currency, those without an amount last. Five queries."""
    rows = Fund.objects.known_by(as_of).prefetch_related(
        "parties__state", "parties__organization", "parties__entity", "parties__mechanism"
    )
    found = [
        FundRow(
            pk=row.pk,
            slug=row.slug,
            name=localized(row, "name"),
            amount=row.amount,
            currency=row.currency,
            scope=localized(row, "scope"),
            starts_on=row.starts_on,
            precision=row.precision,
            parties=tuple((party.role, named(party.who)) for party in row.parties.all()),
        )
        for row in rows
    ]
    return sorted(found, key=lambda row: (row.amount is None, row.currency, -(row.amount or 0), row.slug))
