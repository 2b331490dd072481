"""What changed lately, in words: days, and on each day a line for each kind of record, with the page that shows it."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import ngettext

from gfmd.activities.models import Activity, Entity, EntityGroup, EntityGroupMembership, Theme
from gfmd.commitments.models import Conclusion, FollowUpOption, Fund, Mechanism, Milestone, MoneyFlow, Participation
from gfmd.dashboard import words
from gfmd.forum.models import Body, BodyRule, Contribution, Membership, Session, TroikaRecord
from gfmd.sources.citations import facts_among
from gfmd.sources.models import Sourced

# The list that shows a kind of record, by app, and where it is another one or a part of a page.
LISTS_OF_APPS = {
    "sources": "sources",
    "places": "states",
    "forum": "meetings",
    "questionnaires": "questionnaires",
    "activities": "activities",
    "commitments": "commitments",
}
LISTS = {
    Entity: "activities",
    EntityGroup: "activities",
    EntityGroupMembership: "activities",
    Activity: "activities",
    Theme: "activities",
    Body: "bodies",
    BodyRule: "bodies",
    Membership: "bodies",
    Session: "bodies",
    TroikaRecord: "bodies",
    Contribution: "bodies",
    Mechanism: "mechanisms",
    Participation: "mechanisms",
    Milestone: "commitments#milestones",
    Fund: "commitments#funds",
    MoneyFlow: "commitments#funds",
    FollowUpOption: "commitments#options",
    Conclusion: "commitments#conclusions",
}


@dataclass(frozen=True)
class ChangeLine:
    """One kind of record on one day: its name, what happened to how many, and where to look."""

    day: date
    kind: str
    happened: str
    url: str
    last: datetime


def change_lines(changes, resolve=True):
    """`ChangeLine`s of `KindChanges`. A record that changed alone is linked itself (one query, with `resolve`)."""
    pages = _pages(changes) if resolve else {}
    return [
        ChangeLine(
            day=row.day,
            kind=capfirst(str(row.model._meta.verbose_name_plural)),
            happened=_happened(row),
            url=pages.get((row.model, row.pk)) or list_of(row.model),
            last=row.last,
        )
        for row in changes
    ]


def by_day(lines):
    """[(day, lines of the day)] in the order given."""
    return [(day, list(of_day)) for day, of_day in groupby(lines, lambda line: line.day)]


def list_of(model):
    """The address of the page that lists a kind of record."""
    name, _hash, part = LISTS.get(model, LISTS_OF_APPS[model._meta.app_label]).partition("#")
    return reverse(name) + (f"#{part}" if part else "")


def _pages(changes):
    """{(model, pk): address} of the records that changed alone."""
    alone = [row for row in changes if row.pk and issubclass(row.model, Sourced)]
    found = facts_among([QuerySet(row.model).filter(pk=row.pk).order_by() for row in alone])
    return {(fact.model, fact.pk): fact.url for fact in found}


def _happened(row):
    """How many were added, changed, removed: "131 added, 3 changed"."""
    # Translators: these follow the name of a kind of record of any gender; a noun may fit better ("131 additions").
    parts = [
        (row.added, ngettext("%(number)s added", "%(number)s added", row.added)),
        (row.changed, ngettext("%(number)s changed", "%(number)s changed", row.changed)),
        (row.removed, ngettext("%(number)s removed", "%(number)s removed", row.removed)),
    ]
    return words.listed([text % {"number": words.number(number)} for number, text in parts if number])
