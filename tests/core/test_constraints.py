"""Rules of the abstract models on every model that has them, and: no rule without a case."""

from datetime import date
from importlib import import_module

import pytest
from django.db.models import CheckConstraint

from gfmd.core.history import DOMAIN_APPS, domain_models
from gfmd.core.models import Dated, Language, Precision, Quoted, Term
from tests.core.cases import assert_neighbour_accepted, assert_refused, refused
from tests.factories import FACTORIES

MAY, JUNE, MID_JUNE, JULY = date(1999, 5, 1), date(1999, 6, 1), date(1999, 6, 15), date(1999, 7, 1)
JUNE_1999 = {"starts_on": JUNE, "until": JULY, "precision": Precision.MONTH}


def period(starts_on, until, precision, words=""):
    return {"starts_on": starts_on, "until": until, "precision": precision, "date_as_written": words}


def dated_cases(factory):
    for id, bad, good in [
        ("ends before it starts", period(JUNE, MAY, "day"), period(MAY, JUNE, "day")),
        ("lasts no day", period(JUNE, JUNE, "day"), period(JUNE, date(1999, 6, 2), "day")),
    ]:
        yield refused(factory, "period_in_order", id=id, bad=bad, good=good)
    for id, bad, good in [
        ("date without precision", period(JUNE, None, ""), period(JUNE, None, "day")),
        ("end without precision", period(None, JULY, ""), period(None, JULY, "month")),
        ("words without precision", period(None, None, "", "en 2008"), period(None, None, "")),
        ("day without date", period(None, None, "day"), period(MID_JUNE, None, "day")),
        ("month without date", period(None, None, "month", "junio"), period(JUNE, None, "month", "junio")),
        ("year without date", period(None, None, "year", "1999"), period(JUNE, None, "year", "1999")),
        ("relative without words", period(None, None, "relative"), period(None, None, "relative", "recientemente")),
        ("date relative without words", period(JUNE, None, "relative"), period(JUNE, None, "relative", "desde junio")),
    ]:
        yield refused(factory, "precision_fits_dates", id=id, bad=bad, good=good)
    for id, bad, good in [
        ("month from its middle", period(MID_JUNE, JULY, "month"), JUNE_1999),
        ("month to its middle", period(MAY, MID_JUNE, "month"), period(MAY, JUNE, "month")),
        ("year from a middle", period(MID_JUNE, None, "year"), period(MID_JUNE, None, "day")),
        ("open start, to a middle", period(None, MID_JUNE, "year"), period(None, MID_JUNE, "relative", "a junio")),
    ]:
        yield refused(factory, "month_and_year_begin_on_the_first", id=id, bad=bad, good=good)


def term(starts_on, until, seen_on=None):
    return {"starts_on": starts_on, "until": until, "seen_on": seen_on}


def term_cases(factory):
    for id, bad, good in [
        ("ends before it starts", term(JUNE, MAY), term(MAY, JUNE)),
        ("lasts no day", term(JUNE, JUNE), term(JUNE, None)),
    ]:
        yield refused(factory, "term_in_order", id=id, bad=bad, good=good)
    for id, bad, good in [
        ("seen before it starts", term(JUNE, JULY, MAY), term(JUNE, JULY, JUNE)),
        ("seen on the first day after", term(JUNE, JULY, JULY), term(JUNE, JULY, date(1999, 6, 30))),
        ("seen before an open end", term(JUNE, None, MAY), term(JUNE, None, JULY)),
        ("seen after an open start", term(None, JUNE, JULY), term(None, JUNE, MAY)),
        ("seen, then ended", term(None, MAY, MAY), term(None, None, MAY)),
    ]:
        yield refused(factory, "seen_within_term", id=id, bad=bad, good=good)


def quoted_cases(factory):
    whole = {"text": "palabras", "language": Language.ES}
    yield refused(factory, "text_has_language", id="text without language", bad={"text": "palabras"}, good=whole)
    yield refused(factory, "text_has_language", id="language without text", bad={"language": Language.ES}, good=whole)
    yield refused(
        factory,
        "text_has_language",
        id="text taken away",
        start=whole,
        bad={"text": ""},
        good={"text": "", "language": ""},
    )


ABSTRACT = {Dated: dated_cases, Term: term_cases, Quoted: quoted_cases}
CASES = [
    case
    for abstract, cases in ABSTRACT.items()
    for model in domain_models()
    if issubclass(model, abstract)
    for case in cases(FACTORIES[model])
]
NAMED = [(model, constraint) for model in domain_models() for constraint in model._meta.constraints]


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_bad_row_is_refused(case):
    assert_refused(case)


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_neighbour_is_accepted(case):
    assert_neighbour_accepted(case)


@pytest.mark.django_db
@pytest.mark.parametrize("factory", FACTORIES.values(), ids=lambda factory: factory._meta.model.__name__)
def test_factory_makes_a_valid_row(factory):
    row = factory()
    row.full_clean()
    assert isinstance(str(row), str)


def test_every_model_has_a_factory():
    assert set(FACTORIES) == set(domain_models())


def test_every_constraint_has_a_case():
    """A new constraint without a bad row in `CASES` of its app's test_models.py fails here."""
    tried = {case.values[0].name for case in CASES}
    for app in DOMAIN_APPS:
        if app != "accounts":
            tried |= {case.values[0].name for case in import_module(f"tests.{app}.test_models").CASES}
    assert tried == {constraint.name for _model, constraint in NAMED}


@pytest.mark.parametrize("abstract", ABSTRACT, ids=lambda abstract: abstract.__name__)
def test_every_model_keeps_the_constraints_it_inherits(abstract):
    inherited = {constraint.name.rsplit("%(class)s_")[-1] for constraint in abstract.Meta.constraints}
    heirs = [model for model in domain_models() if issubclass(model, abstract)]
    missing = {
        model.__name__: inherited - {c.name.removeprefix(f"{model._meta.label_lower.replace('.', '_')}_") for c in own}
        for model in heirs
        if (own := model._meta.constraints) is not None
    }
    assert heirs
    assert {name: names for name, names in missing.items() if names} == {}


def test_every_date_with_precision_of_its_own_has_a_rule():
    """A field `*precision` outside `Dated` needs a check that ties it to its date."""
    loose = [
        f"{model.__name__}.{field.name}"
        for model in domain_models()
        for field in model._meta.fields
        if field.name.endswith("precision")
        and not any(
            isinstance(constraint, CheckConstraint) and field.name in str(constraint.condition)
            for constraint in model._meta.constraints
        )
    ]
    assert loose == []


def test_who_and_when_are_a_pair():
    """`checked_by` and `checked_on`: both required, or tied by a check."""
    loose = []
    for model in domain_models():
        fields = {field.name: field for field in model._meta.fields}
        for name in fields:
            verb = name.removesuffix("_by")
            if verb == name or not fields[name].is_relation:
                continue
            pair = [fields[name], fields[f"{verb}_on"]]
            tied = any(rule.name.endswith(f"_{verb}_pair") for rule in model._meta.constraints)
            if not tied and any(field.null for field in pair):
                loose.append(f"{model.__name__}.{name}")
    assert loose == []


def test_names_are_unique_and_not_cut_by_postgresql():
    names = [constraint.name for _model, constraint in NAMED]
    assert len(set(names)) == len(names)
    assert [name for name in names if len(name) > 63] == []


def test_every_constraint_says_what_is_wrong_in_its_own_words():
    default = CheckConstraint.default_violation_error_message
    for model in domain_models():
        messages = [str(constraint.violation_error_message) for constraint in model._meta.constraints]
        assert str(default) not in messages, model
        assert len(set(messages)) == len(messages), model
