"""From facts to their passages and back, each way in one query whatever the number of models."""

from collections import defaultdict
from dataclasses import dataclass

from django.apps import apps
from django.conf import settings
from django.db.models import CASCADE, BigIntegerField, Case, CharField, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gfmd.sources.models import Passage, Sourced


@dataclass(frozen=True)
class Citation:
    """A passage a fact cites: enough to name it and to link to it.

    `document_language` is that of a title; a symbol has none.
    """

    document_slug: str
    document_name: str
    label: str
    kind: str
    status: str
    language: str = ""
    document_language: str = ""

    @property
    def url(self):
        return f"{reverse('document', args=[self.document_slug])}#{self.label}"

    @property
    def name(self):
        passage = Passage(label=self.label, kind=self.kind)
        return f"{self.document_name}, {passage.short_label}"

    @property
    def short_name(self):
        return str(Passage(label=self.label, kind=self.kind).short_label)


@dataclass(frozen=True)
class Fact:
    """A fact that cites a passage: what it is, what it is called, where it is shown."""

    model: type
    pk: int
    label: str
    language: str
    url: str

    @property
    def kind(self):
        return self.model._meta.verbose_name


def sourced_models():
    """Every concrete model whose rows cite passages."""
    return [model for model in apps.get_models() if issubclass(model, Sourced) and not model._meta.proxy]


def citations_of(*facts):
    """{(model, pk): [Citation]} of the given objects (flat or in lists), in the order of the documents. One query."""
    keys = defaultdict(set)
    for fact in _flattened(facts):
        keys[type(fact)].add(fact.pk)
    return citations_by_key(keys)


def citations_by_key(keys):
    """The same for {model: primary keys}. One query, none for no keys."""
    arms = [
        _links(model)
        .filter(**{f"{_fact_field(model)}__in": pks})
        .values_list(
            Value(model._meta.label, output_field=CharField()),
            f"{_fact_field(model)}_id",
            "passage__document__slug",
            "passage__document__symbol",
            *_localized("passage__document__title"),
            "passage__label",
            "passage__kind",
            "passage__status",
            "passage__language",
            "passage__document_id",
            "passage__position",
        )
        for model, pks in keys.items()
        if pks
    ]
    found = defaultdict(list)
    if arms:
        union = arms[0].union(*arms[1:], all=True) if len(arms) > 1 else arms[0]
        for label, pk, slug, symbol, title, language, *passage in sorted(union, key=lambda row: row[10:]):
            citation = Citation(slug, symbol or title or slug, *passage[:4], "" if symbol else language)
            found[apps.get_model(label), pk].append(citation)
    return found


def facts_citing(document):
    """{passage id: [Fact]} of every fact that cites a passage of `document`. One query."""
    arms = []
    for model in sourced_models():
        links = _links(model).filter(passage__document=document)
        arms += _arms(links, model, f"{_fact_field(model)}__", "passage_id")
    return _facts(arms)


def facts_naming(obj, leaving_out=()):
    """[Fact] of every sourced fact that points to `obj` (a State, say), itself or through a part of it. One query.

    A part is a row without passages of its own that lives and dies with the fact: a partner, a party to a fund.
    """
    arms = []
    for model in apps.get_models():
        owner = _owner(model)
        if model in leaving_out or owner is None:
            continue
        for field in [*model._meta.fields, *model._meta.many_to_many]:
            if field.is_relation and field.related_model is type(obj):
                # A plain QuerySet: that of modeltranslation reorders the columns of a union.
                rows = QuerySet(model).filter(**{field.name: obj}).order_by()
                arms += _arms(rows, owner[0], owner[1])
    return _facts(arms).get(None, []) if arms else []


def facts_among(querysets):
    """[Fact] of the rows of plain QuerySets of sourced models, by kind. One query."""
    arms = [arm for queryset in querysets for arm in _arms(queryset, queryset.model, "")]
    return _facts(arms).get(None, []) if arms else []


def _owner(model):
    """(sourced model, path to it) of a row: itself, or what it is a part of; None for anything else."""
    if model._meta.proxy:
        return None
    if issubclass(model, Sourced):
        return model, ""
    for field in model._meta.fields:
        if field.is_relation and field.remote_field.on_delete is CASCADE and issubclass(field.related_model, Sourced):
            return field.related_model, f"{field.name}__"
    return None


def _flattened(facts):
    for fact in facts:
        if isinstance(fact, Sourced):
            yield fact
        elif fact is not None:
            yield from _flattened(fact)


def _links(model):
    return model.passages.through._base_manager.order_by()


def _fact_field(model):
    return model._meta.model_name


def _localized(field):
    """(text, its language) of a translated field: in the page's language, or the first that has one."""
    texts, languages = [], []
    for language in dict.fromkeys([get_language() or "en", *settings.MODELTRANSLATION_FALLBACK_LANGUAGES]):
        column = f"{field}_{language.replace('-', '_')}"
        has_text = Q(**{f"{column}__gt": ""})
        texts.append(When(has_text, then=Cast(column, CharField())))
        languages.append(When(has_text, then=Value(language)))
    return tuple(Case(*cases, default=Value(""), output_field=CharField()) for cases in (texts, languages))


def _name(model, path):
    """(text, its language) of `CITED_AS` for rows whose fact is at the end of `path`."""
    *steps, last = model.CITED_AS.split("__")
    target = model
    for step in steps:
        target = target._meta.get_field(step).related_model
    field = f"{path}{model.CITED_AS}"
    if f"{last}_en" in {field.name for field in target._meta.fields}:
        return _localized(field)
    if last == "text":
        language = F(f"{path}language")
    elif last == "as_written":
        cited = _links(model).filter(**{_fact_field(model): OuterRef(f"{path}pk")})
        language = Subquery(cited.order_by("pk").values("passage__language")[:1])
    else:
        language = Value("", output_field=CharField())
    return Cast(F(field), CharField()), language


def _arms(rows, model, path, passage=None):
    """One part of a union for each page that may show facts of `model`; `path` leads from a row to the fact."""
    for place, (address, lookup) in enumerate(model.CITED_ON):
        yield rows.values_list(
            F(passage) if passage else Value(None, output_field=BigIntegerField()),
            Value(model._meta.label, output_field=CharField()),
            F(f"{path}pk"),
            *_name(model, path),
            Value(place),
            Value(address, output_field=CharField()),
            _argument(path, lookup),
        )


def _argument(path, lookup):
    """The argument of a page's address: a lookup, "=text" for itself, None for none."""
    if not lookup or lookup.startswith("="):
        return Value((lookup or "")[1:], output_field=CharField())
    return Cast(F(f"{path}{lookup}"), CharField())


def _facts(arms):
    """{passage id or None: [Fact]} from the rows of a union; a fact is shown on the first page that has it."""
    facts = defaultdict(dict)
    rows = arms[0].union(*arms[1:], all=True) if len(arms) > 1 else arms[0]
    for passage_id, label, pk, name, language, _place, address, argument in sorted(rows, key=_by_kind):
        if argument is None or (label, pk) in facts[passage_id]:
            continue
        url = reverse(address, args=[argument.lower()] if argument else [])
        facts[passage_id][label, pk] = Fact(
            apps.get_model(label), pk, name or _("untitled"), (language or "") if name else "", url
        )
    return {passage_id: list(by_key.values()) for passage_id, by_key in facts.items()}


def _by_kind(row):
    passage_id, label, pk, _name, _language, place, *_page = row
    return (passage_id or 0, label, place, pk)
