"""The style sheet: one file, light, mirrored by itself, readable in both schemes."""

import re

import pytest

from tests.environment import ROOT

SHEET = (ROOT / "static/css/site.css").read_text(encoding="utf-8")
RULES = re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)
SCHEMES = ["light", "dark"]
TEXT, CONTROL = 4.5, 3.0
# (ink, ground, least contrast): tokens or colours.
PAIRS = [
    *[(ink, ground, TEXT) for ink in ("ink", "muted", "link", "link-visited") for ground in ("paper", "wash")],
    *[(ink, "warn-wash", TEXT) for ink in ("ink", "muted")],
    ("warn", "warn-wash", TEXT),
    ("ink", "error-wash", TEXT),
    *[("error", ground, TEXT) for ground in ("paper", "wash")],
    *[("#ffffff", ground, TEXT) for ground in ("brand", "button", "fiction")],
    *[(f"heat-{heat}-ink", f"heat-{heat}", TEXT) for heat in range(1, 6)],
    *[("mark", ground, CONTROL) for ground in ("paper", "wash")],
    *[("muted", ground, CONTROL) for ground in ("paper", "wash")],
    ("focus-ink", "focus", TEXT),
]


def tokens(scheme):
    """{name: #rrggbb} of a colour scheme; dark takes over what it does not change."""
    light, dark = re.findall(r":root(?:, \.on-paper)? \{(.*?)\n\s*\}", RULES, re.DOTALL)[:2]
    found = dict(re.findall(r"--([\w-]+): (#\w{6}|var\([\w-]+\));", light))
    if scheme == "dark":
        found |= dict(re.findall(r"--([\w-]+): (#\w{6}|var\([\w-]+\));", dark))
    return {name: found[value[6:-1]] if value.startswith("var") else value for name, value in found.items()}


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    """As WCAG 2.2 defines it: 1 to 21."""
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def test_contrast_is_computed_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#009edb", "#ffffff") == pytest.approx(3.04, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_text_and_edges_stand_out(ink, ground, least, scheme):
    colours = tokens(scheme)
    assert contrast(colours.get(ink, ink), colours.get(ground, ground)) >= least


def test_the_schemes_differ():
    assert tokens("light")["paper"] != tokens("dark")["paper"]


def test_it_is_light():
    assert len(SHEET.encode()) < 40_000


def test_un_blue_is_for_large_marks_only():
    uses = [line for line in RULES.splitlines() if "var(--un-blue)" in line or "#009edb" in line]
    assert uses
    for line in uses:
        assert re.search(r"--un-blue: #009edb|border[\w-]*: \d+px solid var\(--un-blue\)", line), line
        assert not re.search(r"[{; ]color: (var\(--un-blue\)|#009edb)", line), line


def test_it_mirrors_itself():
    """Physical sides only where Plotly, which knows no other, must be put right."""
    physical = r"(margin|padding|border)-(left|right)|[{;\s](left|right): |text-align: (left|right)|float: "
    wrong = [line for line in RULES.splitlines() if re.search(physical, line) and "plotly" not in line]
    assert wrong == []


def test_nothing_moves_by_itself():
    """Smooth scrolling left the focus off the screen at each step of the keyboard."""
    assert not re.search(r"transition|animation|scroll-behavior", RULES)
