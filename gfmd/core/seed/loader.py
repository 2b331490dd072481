"""Loading seed rows: resolve references, clean, write what differs, all in one transaction.

Rows that people changed here since they were loaded are kept as they are: the files do not undo work.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import pgtrigger
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import DataError, IntegrityError, models, transaction
from django.utils import translation

from gfmd.core.history import domain_models, history_of
from gfmd.core.seed.files import SAMPLE, Problem, model_files, read

CLOSING_TRIGGER = "closed"
MANY_SEPARATOR = ";"
KEY_SEPARATOR = "#"


@dataclass
class Report:
    """How many rows of each model were created, updated, unchanged, edited here, or are in the database only."""

    counts: dict[str, Counter] = field(default_factory=dict)

    def total(self, outcome):
        return sum(counter[outcome] for counter in self.counts.values())

    def __str__(self):
        outcomes = ("created", "updated", "unchanged", "edited here", "in database only")
        return ", ".join(f"{self.total(outcome)} {outcome}" for outcome in outcomes)


class SeedError(Exception):
    """The seed was refused. `problems` lists every bad row; nothing was written."""

    def __init__(self, problems):
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


class _CheckOnly(Exception):
    """Ends the transaction of a check run without writing."""


def load(root, *, sample=False, check=False, progress=lambda text: None):
    """Load every file below `root` (and its `sample/` when asked) in one transaction.

    Returns a `Report`. Raises `SeedError` with every bad row; then nothing is written. With `check` all is tried
    and nothing is written.
    """
    root = Path(root)
    by_model, problems = _gather(root, sample)
    run = _Run(problems)
    try:
        with transaction.atomic(), translation.override("en"), pgtrigger.ignore(*_closing_triggers()):
            for model in _parents_first(by_model):
                progress(f"{model._meta.verbose_name_plural}: {len(by_model[model])}")
                run.load_model(model, by_model[model])
            if run.problems:
                raise SeedError(run.problems)
            run.count_models_without_files(by_model)
            if check:
                raise _CheckOnly
    except _CheckOnly:
        pass
    return run.report


def _closing_triggers():
    """The triggers that close what is finished: finished rounds are loaded whole."""
    return [
        f"{model._meta.label}:{trigger.name}"
        for model, trigger in pgtrigger.registered()
        if trigger.name == CLOSING_TRIGGER
    ]


def _gather(root, sample):
    by_model, problems = defaultdict(list), []
    roots = [(root, False)] + ([(root / SAMPLE, True)] if sample else [])
    for base, is_sample in roots:
        for model, path in model_files(base):
            if model is None:
                problems.append(Problem(str(path.relative_to(root)), 1, "", "no model of this name"))
                continue
            rows, bad = read(path, root, is_sample=is_sample)
            by_model[model] += rows
            problems += bad
    return by_model, problems


def _parents_first(chosen):
    """The models in an order in which every foreign key points backwards."""
    done, order = set(), []

    def visit(model):
        if model in done:
            return
        done.add(model)
        for relation in [*model._meta.fields, *model._meta.many_to_many]:
            if relation.is_relation and relation.related_model in chosen:
                visit(relation.related_model)
        order.append(model)

    for model in sorted(chosen, key=lambda m: m._meta.label):
        visit(model)
    return order


def _columns(model):
    """Columns a seed file may have: fields, languages of translated fields, many-to-many; never ids."""
    from modeltranslation.translator import translator

    translated = set()
    if model in translator.get_registered_models():
        translated = set(translator.get_options_for_model(model).fields)
    fields = [f for f in model._meta.fields if not f.primary_key and f.name not in translated]
    return {f.name: f for f in [*fields, *model._meta.many_to_many]}


def fiction_lookup(model, seen=()):
    """Lookup from `model` to the flag that marks its record fictional, such as `round__is_fictional`."""
    names = {f.name for f in model._meta.fields}
    if "is_fictional" in names:
        return "is_fictional"
    for relation in model._meta.fields:
        if relation.is_relation and not relation.null and relation.related_model not in (*seen, model):
            below = fiction_lookup(relation.related_model, (*seen, model))
            if below:
                return f"{relation.name}__{below}"
    return None


def _document_paths(model):
    """Lookups from `model` to the documents its rows name or cite."""
    for relation in [*model._meta.fields, *model._meta.many_to_many]:
        if relation.is_relation and relation.related_model._meta.label == "sources.Document":
            yield relation.name
        elif relation.is_relation and relation.related_model._meta.label == "sources.Passage":
            yield f"{relation.name}__document"


class _Run:
    def __init__(self, problems):
        self.problems = list(problems)
        self.report = Report()
        self._keys = {}
        self._edited = {}
        self._texts = defaultdict(dict)

    def load_model(self, model, rows):
        columns = _columns(model)
        existing = self._existing(model)
        counter = self.report.counts.setdefault(model._meta.label, Counter())
        seen, sample_ids, real_ids = {}, [], []
        for row in rows:
            before = len(self.problems)
            values, links = self._values(model, columns, row)
            if len(self.problems) > before:
                continue
            key = self._key_of_values(model, values)
            if key in seen:
                self._bad(row, "", f"same natural key as {seen[key].file}:{seen[key].line}")
                continue
            seen[key] = row
            obj, outcome = self._write(model, existing.get(key), values, links, row)
            if obj is None:
                continue
            counter[outcome] += 1
            (sample_ids if row.is_sample else real_ids).append((obj.pk, row))
            self._keys[model][KEY_SEPARATOR.join(key)] = obj.pk
        counter["in database only"] = len(existing.keys() - seen.keys())
        self._check_fiction(model, sample_ids, real_ids)

    def count_models_without_files(self, by_model):
        for model in domain_models():
            if model not in by_model and model._meta.app_label != "accounts":
                self.report.counts[model._meta.label] = Counter({"in database only": model._base_manager.count()})

    # Reading cells

    def _values(self, model, columns, row):
        """Python values by column, and the linked ids of many-to-many columns."""
        values, links = {}, {}
        for column, text in row.cells.items():
            target = columns.get(column)
            if target is None:
                self._bad(row, column, "no such column")
            elif target.many_to_many:
                links[column] = self._many(target, text, row)
            elif target.is_relation:
                values[column] = self._reference(target, text.strip(), row)
            else:
                values[column] = self._scalar(target, text, row)
        for column, target in columns.items():
            if target.many_to_many and not links.get(column) and (column == "passages" or not target.blank):
                missing = "a fact needs the passage that states it" if column == "passages" else "cannot be empty"
                self._bad(row, column, missing)
        for part in model.KEY:
            if part not in values and columns[part].has_default():
                values[part] = columns[part].get_default()
            elif part not in values:
                values[part] = columns[part].get_default() if columns[part].null else self._missing(row, part)
        return values, links

    def _missing(self, row, column):
        self._bad(row, column, "part of the natural key is missing")

    def _scalar(self, target, text, row):
        if text == "" and (target.null or not isinstance(target, (models.CharField, models.TextField))):
            if target.null:
                return None
            return target.get_default() if target.has_default() else None
        if isinstance(target, models.BooleanField):
            if text not in {"true", "false"}:
                self._bad(row, target.name, f"“{text}” is neither true nor false")
            return text == "true"
        try:
            return target.to_python(text)
        except ValidationError as error:
            self._bad(row, target.name, "; ".join(error.messages))

    def _reference(self, target, text, row):
        if not text:
            return None
        pk = self._ids(target.related_model).get(text)
        if pk is None:
            self._bad(row, target.name, f"no {target.related_model._meta.verbose_name} “{text}”")
        return pk

    def _many(self, target, text, row):
        references = [part.strip() for part in text.split(MANY_SEPARATOR) if part.strip()]
        if len(set(references)) < len(references):
            self._bad(row, target.name, "named twice")
        return {self._reference(target, reference, row) for reference in references}

    # Natural keys

    def _ids(self, model):
        """Primary key by natural key text, of the rows in the database and those written so far."""
        if model not in self._keys:
            self._existing(model)
        return self._keys[model]

    def _existing(self, model):
        """Rows in the database by natural key; also fills the table of references."""
        queryset = model._base_manager.all()
        for many in model._meta.many_to_many:
            queryset = queryset.prefetch_related(
                models.Prefetch(many.name, many.related_model._base_manager.only("pk"))
            )
        rows = {self._key_of_object(model, obj): obj for obj in queryset}
        self._keys[model] = {KEY_SEPARATOR.join(key): obj.pk for key, obj in rows.items()}
        return rows

    def _key_of_object(self, model, obj):
        return self._key_of_values(
            model, {part: getattr(obj, model._meta.get_field(part).attname) for part in model.KEY}
        )

    def _key_of_values(self, model, values):
        parts = []
        for part in model.KEY:
            value, target = values[part], model._meta.get_field(part)
            if value is None:
                parts.append("")
            elif target.is_relation:
                parts.append(self._text_of(target.related_model, value))
            else:
                parts.append(str(target.to_python(value)))
        return tuple(parts)

    def _text_of(self, model, pk):
        self._ids(model)
        texts = self._texts[model]
        if pk not in texts:
            texts.update({value: text for text, value in self._keys[model].items()})
        return texts[pk]

    # Writing

    def _write(self, model, obj, values, links, row):
        """(object, outcome), or (None, None) when the row is refused."""
        outcome = "unchanged" if obj else "created"
        obj = obj or model()
        for column, value in values.items():
            name = model._meta.get_field(column).attname
            if getattr(obj, name) != value:
                setattr(obj, name, value)
                outcome = "updated" if outcome == "unchanged" else outcome
        changed_links = {
            name: ids
            for name, ids in links.items()
            if obj.pk is None or {linked.pk for linked in getattr(obj, name).all()} != ids
        }
        if outcome == "unchanged" and not changed_links:
            return obj, outcome
        if obj.pk and self._was_edited(model, obj):
            return obj, "edited here"
        try:
            self._save(obj)
        except ValidationError as error:
            for column, messages in error.message_dict.items():
                self._bad(row, "" if column == NON_FIELD_ERRORS else column, "; ".join(messages))
            return None, None
        except (IntegrityError, DataError) as error:
            self._bad(row, "", str(error).splitlines()[0])
            return None, None
        for name, ids in changed_links.items():
            linked = getattr(obj, name)
            linked.add(*ids) if outcome == "created" else linked.set(ids)  # a new row has no links to ask for
        return obj, "updated" if outcome == "unchanged" else outcome

    def _save(self, obj):
        """Write one row; `ValidationError` has the words for every rule it breaks.

        The database tries its rules as it writes. `full_clean` asks it for each of them, and whether each row named is
        there, in queries of their own: a tenfold of the time. So that is for a row which was refused, for the words.
        """
        named = {f.name for f in obj._meta.fields if f.is_relation and getattr(obj, f.attname) is not None}
        try:
            obj.full_clean(exclude=named, validate_unique=False, validate_constraints=False)
            with transaction.atomic():
                obj.save()
        except (ValidationError, IntegrityError, DataError):
            obj.full_clean()
            raise  # a rule that only the database knows

    def _was_edited(self, model, obj):
        """Whether a user changed the row or one of its links. Asked only of rows that differ from their file."""
        if model not in self._edited:
            by_users = {"pgh_context__metadata__has_key": "user"}
            edited = set(obj.events.model.objects.filter(**by_users).values_list("pgh_obj_id", flat=True))
            for many in model._meta.local_many_to_many:
                links = history_of(many.remote_field.through).objects.filter(**by_users)
                edited |= set(links.values_list(many.m2m_column_name(), flat=True))
            self._edited[model] = edited
        return obj.pk in self._edited[model]

    def _check_fiction(self, model, sample_ids, real_ids):
        """Rows of sample/ belong to records marked fictional and cite fictional passages; no other row does."""
        everything = model._base_manager
        lookup = fiction_lookup(model)
        fictional = set(everything.filter(**{lookup: True}).values_list("pk", flat=True)) if lookup else set()
        cites = {True: set(), False: set()}
        for path in _document_paths(model):
            for flag, pks in cites.items():
                pks.update(everything.filter(**{f"{path}__is_fictional": flag}).values_list("pk", flat=True))
        for ids, sample, belongs, mixed in (
            (
                sample_ids,
                True,
                "sample rows must belong to a record marked fictional",
                "a fictional row cites a real document",
            ),
            (real_ids, False, "a fictional row may stand only in sample/", "a fact cites a fictional document"),
        ):
            for pk, row in ids:
                if (pk in fictional) is not sample:
                    self._bad(row, "", belongs)
                if pk in cites[not sample]:
                    self._bad(row, "", mixed)

    def _bad(self, row, column, reason):
        self.problems.append(Problem(row.file, row.line, column, reason))
