"""Reading seed files: which file holds rows of which model, and the rows with their line numbers."""

import csv
import io
from dataclasses import dataclass
from pathlib import Path

import yaml

from gfmd.core.history import domain_models

SAMPLE = "sample"
NOT_SEED = {".md", ".py"}


@dataclass(frozen=True)
class Row:
    """One row as written: cells are text, by column."""

    file: str
    line: int
    cells: dict[str, str]
    is_sample: bool = False


@dataclass(frozen=True)
class Problem:
    """What is wrong with one row, in the form `file:line column: reason`."""

    file: str
    line: int
    column: str
    reason: str

    def __str__(self):
        return f"{self.file}:{self.line} {self.column}: {self.reason}".replace(" :", ":")


def model_files(root):
    """(model, path) of every seed file below `root`; a file of no model gives (None, path).

    Texts, scripts and the sample (which is a root of its own) are no seed files. Accounts are never seeded.
    """
    by_place = {(m._meta.app_label, _snake(m.__name__)): m for m in domain_models() if m._meta.app_label != "accounts"}
    for path in sorted(Path(root).rglob("*")):
        place = path.relative_to(root).parts
        if path.is_dir() or path.suffix in NOT_SEED or place[0] == SAMPLE or any(part[0] in "._" for part in place):
            continue
        fits = len(place) == 2 and path.suffix in {".csv", ".yaml"}
        yield by_place.get((place[0], path.name.split(".")[0])) if fits else None, path


def read(path, base, *, is_sample=False):
    """(rows, problems) of one file. Problems are of form only: cells that do not fit the header."""
    name = str(path.relative_to(base))
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        return [], [Problem(name, 1, "", f"not UTF-8 at byte {error.start}")]
    if path.suffix == ".yaml":
        return _read_yaml(text, name, is_sample)
    return _read_csv(text, name, is_sample)


def _read_csv(text, name, is_sample):
    rows, problems = [], []
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = next(reader, [])
        doubled = sorted({column for column in header if header.count(column) > 1})
        if doubled:
            return [], [Problem(name, 1, column, "column given twice") for column in doubled]
        line = reader.line_num + 1
        for cells in reader:
            if not any(cells):
                pass  # a blank line
            elif len(cells) != len(header):
                problems.append(Problem(name, line, "", f"{len(cells)} cells under a header of {len(header)}"))
            else:
                rows.append(Row(name, line, dict(zip(header, cells, strict=True)), is_sample))
            line = reader.line_num + 1
    except csv.Error as error:
        problems.append(Problem(name, reader.line_num, "", f"not CSV: {error}"))
    return rows, problems


def _read_yaml(text, name, is_sample):
    try:
        document = yaml.compose(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        line = error.problem_mark.line + 1 if getattr(error, "problem_mark", None) else 1
        return [], [
            Problem(name, line, "", f"not YAML: {getattr(error, 'problem', None) or str(error).splitlines()[0]}")
        ]
    if document is None:
        return [], []
    if not isinstance(document, yaml.SequenceNode):
        return [], [Problem(name, 1, "", "a seed file is a list of mappings")]
    rows, problems = [], []
    for node in document.value:
        line = node.start_mark.line + 1
        if not isinstance(node, yaml.MappingNode):
            problems.append(Problem(name, line, "", "a row is a mapping of columns to texts"))
            continue
        cells = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                problems.append(Problem(name, line, "", "the name of a column is a text"))
            elif key.value in cells:
                problems.append(Problem(name, line, str(key.value), "column given twice"))
            elif not isinstance(value, yaml.ScalarNode):
                problems.append(Problem(name, line, str(key.value), "a cell is a text"))
            else:
                cells[key.value] = value.value
        rows.append(Row(name, line, cells, is_sample))
    return rows, problems


def _snake(name):
    return "".join(f"_{c.lower()}" if c.isupper() and i else c.lower() for i, c in enumerate(name))
