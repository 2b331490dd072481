"""Texts with words in braces, filled in for each State: one pass and known names only, so no value is read again."""

import re

NAMES = ("state", "round", "deadline", "circulated_on", "today")
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")


def unknown(text):
    """What stands in braces and is no placeholder, in order; also a brace without its other half."""
    return [found for found in _BRACES.findall(text) if found[1:-1] not in NAMES]


def used(text):
    """Names of the placeholders in `text`."""
    return {found[1:-1] for found in _BRACES.findall(text)} & set(NAMES)


def fill(text, values):
    """`text` with each `{name}` replaced by `values[name]`; other braces stay as they are."""
    return _BRACES.sub(lambda match: values.get(match[0][1:-1], match[0]), text)
