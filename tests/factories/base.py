"""What the factories share: rows that cite passages, and codes no real State has."""

import csv
from itertools import product
from string import ascii_uppercase

import factory
from django.conf import settings
from factory.django import DjangoModelFactory

_STATES = settings.BASE_DIR / "fixtures" / "places" / "state.csv"


class RowFactory(DjangoModelFactory):
    """The smallest valid row of a model."""

    class Meta:
        abstract = True
        skip_postgeneration_save = True


class SourcedFactory(RowFactory):
    """Cites the passages given as `passages=[...]`, otherwise none: the database asks for none."""

    class Meta:
        abstract = True

    @factory.post_generation
    def passages(obj, create, extracted, **kwargs):
        if create and extracted:
            obj.passages.set(extracted)


def linked(name):
    """A many-to-many field that takes a list: `states=[belgium]`."""

    def set_links(obj, create, extracted, **kwargs):
        if create and extracted:
            getattr(obj, name).set(extracted)

    return factory.post_generation(set_links)


def slugs(prefix):
    return factory.Sequence(lambda n: f"{prefix}-{n}")


def free_iso3():
    """Codes that ISO 3166 leaves to its users: XAA to XZZ."""
    return ["X" + "".join(pair) for pair in product(ascii_uppercase, repeat=2)]


def free_m49():
    with _STATES.open(encoding="utf-8", newline="") as file:
        taken = {row["m49"] for row in csv.DictReader(file)}
    return [code for code in (f"{n:03}" for n in range(1000)) if code not in taken]
