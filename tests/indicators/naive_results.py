"""Naive twins of the counts of results, over the plain content of a release: loops over dicts, no code shared."""

from datetime import date
from decimal import Decimal


def states_of(content, key):
    counts = {"answered": 0, "blank": 0, "unreadable": 0, "not_asked": 0, "withheld": 0}
    for reply in content["published"]:
        counts[reply["answers"][key]["state"]] += 1
    return counts


def given(content, key, within=None):
    found = []
    for reply in content["published"]:
        answer = reply["answers"][key]
        if answer["state"] == "answered" and (within is None or reply["iso3"] in within):
            found.append(answer)
    return found


def options(content, key, slugs, within=None):
    """[(slug, States, answered)]"""
    rows = []
    for slug in slugs:
        states = 0
        for answer in given(content, key, within):
            if slug in answer.get("choices", []):
                states += 1
        rows.append((slug, states, len(given(content, key, within))))
    return rows


def yes_no(content, key, within=None):
    answers = given(content, key, within)
    yes = len([answer for answer in answers if answer["yes"] is True])
    return [("yes", yes, len(answers)), ("no", len(answers) - yes, len(answers))]


def codes(content, key, slugs, within=None):
    """[(slug, States, coded, answered)]"""
    answers = given(content, key, within)
    coded = [answer["codes"] for answer in answers if "codes" in answer]
    return [(slug, sum(1 for found in coded if slug in found), len(coded), len(answers)) for slug in slugs]


def numbers(content, key, within=None):
    """(how many, least, quartiles, greatest): quartiles by walking along the sorted line, a quarter step at a time."""
    line = sorted(Decimal(answer["number"]) for answer in given(content, key, within))
    if not line:
        return (0, None, None, None, None, None)
    stretched = []
    for low, high in zip(line, [*line[1:], line[-1]], strict=True):
        stretched += [low + (high - low) * step / 4 for step in range(4)]
    quartiles = [stretched[(len(line) - 1) * quarter] for quarter in (1, 2, 3)]
    return (len(line), line[0], *quartiles, line[-1])


def days(content, key):
    found = {}
    for answer in given(content, key):
        day = date.fromisoformat(answer["day"])
        found[day] = found.get(day, 0) + 1
    return sorted(found.items())
