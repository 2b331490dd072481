"""One constraint, tried from both sides: the row it refuses, by form and by database, and the neighbour it accepts."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction


@dataclass(frozen=True)
class FromRow:
    """A value that only the row itself can give."""

    take: Callable


@dataclass(frozen=True)
class Case:
    """A good row (`start`, beside one made of `beside`) becomes `bad`, or `good`. A callable value is called."""

    factory: type
    constraint: str
    start: dict = field(default_factory=dict)
    bad: dict = field(default_factory=dict)
    good: dict = field(default_factory=dict)
    beside: dict | None = None
    same: tuple[str, ...] = ()
    form_says: str = ""

    @property
    def model(self):
        return self.factory._meta.model

    @property
    def name(self):
        return f"{self.model._meta.app_label}_{self.model._meta.model_name}_{self.constraint}"

    @property
    def message(self):
        """What the form says: the constraint's own words, unless the field itself refuses the value first."""
        (constraint,) = (found for found in self.model._meta.constraints if found.name == self.name)
        return self.form_says or str(constraint.violation_error_message)

    def rows(self):
        """(the row beside or None, the good row)"""
        first = None if self.beside is None else self.factory(**made(self.beside))
        return first, self.factory(**made(self.start))


def refused(factory, constraint, *, id, **what):
    """A case as a parameter, named after its rule."""
    return pytest.param(Case(factory, constraint, **what), id=f"{factory._meta.model.__name__} {constraint}: {id}")


def taken(factory, constraint, *same, **start):
    """The case of a key that another row has. Its neighbours share all but one part of the key."""
    return refused(
        factory, constraint, id="same " + " and ".join(same), start=start, beside=dict(start), same=same, bad={}
    )


def made(values):
    return {name: value() if callable(value) else value for name, value in values.items()}


def change(row, values):
    for name, value in made(values).items():
        setattr(row, name, value.take(row) if isinstance(value, FromRow) else value)


def assert_refused(case):
    first, row = case.rows()
    change(row, {name: getattr(first, name) for name in case.same} | case.bad)
    with pytest.raises(ValidationError) as form:
        row.full_clean()
    assert form.value.messages == [case.message]
    with pytest.raises(IntegrityError) as database, transaction.atomic():
        row.save()
    assert database.value.__cause__.diag.constraint_name == case.name


def assert_neighbour_accepted(case):
    if case.same and not case.bad:
        return _assert_near_misses_accepted(case)
    first, row = case.rows()
    change(row, {name: getattr(first, name) for name in case.same} | case.good)
    row.full_clean()
    row.save()


def _assert_near_misses_accepted(case):
    """Two rows may share every part of the key but one."""
    tried = 0
    for spared in case.same:
        first, row = case.rows()
        if getattr(first, spared) == getattr(row, spared):
            continue
        change(row, {name: getattr(first, name) for name in case.same if name != spared})
        row.full_clean()
        row.save()
        tried += 1
    assert tried, "the factory gives no two rows a different key"
