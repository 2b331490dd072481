"""Writes what two coders of the demo give to the answers of the fictional round: `python -m tools.demo_readings`.

The right codes of an answer follow from its sentences, which stand in `fixtures/sample/words.py` two by two in the
order of the codes. In about one answer of eight one of the coders leaves a code out or adds one. `random()` is the only
method of `Random` whose sequence is promised.
"""

import csv
import json
import sys
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "fixtures" / "sample"
READINGS = ROOT / "gfmd" / "secretariat" / "demo" / "readings.json"
SEED = 5
DIFFERING = 0.12
QUESTION = "sample-round-2026#6#1"


def contents():
    """{ISO code: [codes of coder A, codes of coder B]} as the text of the file."""
    rows = {iso3: _readings(iso3, codes) for iso3, codes in sorted(_right_codes().items())}
    lines = [f"  {json.dumps(iso3)}: {json.dumps(readings)}" for iso3, readings in rows.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _right_codes():
    sys.path.insert(0, str(SAMPLE))
    try:
        from codes import CODES
        from words import NEEDS
    finally:
        sys.path.remove(str(SAMPLE))
    slugs = list(CODES)
    found = {}
    with (SAMPLE / "questionnaires" / "answer.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["question"] == QUESTION and row["text"]:
                sentences = NEEDS[row["language"]]
                given = {slugs[place // 2] for place, text in enumerate(sentences) if text in row["text"]}
                found[row["reply"].split("#")[1]] = [slug for slug in slugs if slug in given]
    return found


def _readings(iso3, right):
    chance = Random(f"{SEED} {iso3}")  # noqa: S311
    if chance.random() >= DIFFERING:
        return [right, right]
    if len(right) > 1 and chance.random() < 0.6:
        other = right[1:]
    else:
        other = [*right, "training" if "training" not in right else "calendar"]
    other = list(dict.fromkeys(other))
    return [right, other] if chance.random() < 0.5 else [other, right]


if __name__ == "__main__":
    READINGS.write_text(contents(), encoding="utf-8")
