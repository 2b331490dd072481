"""Imports run one way (DESIGN 3): each part knows only those below it."""

import ast

import pytest

from tests.environment import ROOT

PACKAGE = ROOT / "gfmd"
# From the ground up; parts of one storey do not know each other.
STOREYS = [
    {"core"},
    {"accounts"},
    {"sources"},
    {"places"},
    {"forum"},
    {"questionnaires", "activities", "commitments"},
    {"indicators"},
    {"dashboard", "opendata"},
    {"secretariat"},
]
# Arrows within a storey. A fund names the entity that administers it, so its parties link entities.
KNOWN_ARROWS = {("commitments", "activities")}
HEIGHT = {part: height for height, storey in enumerate(STOREYS) for part in storey}


def imported_parts(source, package):
    """(line, part) of every import of a part of gfmd in `source`, a module of `package` such as "gfmd.core.seed"."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*parents, node.module] if node.module else parents)
            names = [f"{base}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            root, _dot, rest = name.partition(".")
            if root == "gfmd" and rest:
                yield node.lineno, rest.split(".")[0]


def wrong_imports(source, package):
    """What `source` may not import; modules of no part (settings, urls) are known to nobody."""
    part = package.split(".")[1]
    return [
        f"{package}:{line} imports {other}"
        for line, other in imported_parts(source, package)
        if other != part and (part, other) not in KNOWN_ARROWS and HEIGHT.get(other, len(STOREYS)) >= HEIGHT[part]
    ]


def modules():
    """Every module that belongs to a part; settings, urls and wsgi stand above all."""
    return [path for path in sorted(PACKAGE.rglob("*.py")) if path.parent != PACKAGE]


def package_of(path):
    return ".".join(path.parent.relative_to(ROOT).parts)


def test_every_part_has_its_storey():
    assert {package_of(path).split(".")[1] for path in modules()} <= set(HEIGHT)


def test_imports_run_one_way():
    wrong = [bad for path in modules() for bad in wrong_imports(path.read_text(encoding="utf-8"), package_of(path))]
    assert wrong == []


@pytest.mark.parametrize(
    ("package", "source"),
    [
        pytest.param("gfmd.core", "from gfmd.places.models import State", id="upwards"),
        pytest.param("gfmd.core.seed", "import gfmd.forum.models as f", id="upwards from a package below"),
        pytest.param("gfmd.forum", "from gfmd import indicators", id="the part itself"),
        pytest.param("gfmd.forum", "def later():\n    from gfmd.commitments import models", id="hidden in a function"),
        pytest.param("gfmd.forum", "from ..indicators.chairs import troika", id="relative"),
        pytest.param("gfmd.core.seed", "from ... import forum", id="relative, the part itself"),
        pytest.param("gfmd.activities", "from gfmd.questionnaires.models import Round", id="sideways"),
        pytest.param("gfmd.activities", "from gfmd.commitments.models import Fund", id="the known arrow turned round"),
        pytest.param("gfmd.indicators", "from gfmd.dashboard import charts", id="numbers from pictures"),
        pytest.param("gfmd.core", "from gfmd.settings import BASE_DIR", id="settings by their module"),
        pytest.param("gfmd.core", "if True:\n    import gfmd.newpart", id="a part without a storey"),
    ],
)
def test_a_planted_import_is_found(package, source):
    assert len(wrong_imports(source, package)) == 1


@pytest.mark.parametrize(
    ("package", "source"),
    [
        pytest.param("gfmd.indicators", "from gfmd.forum.models import Meeting\nimport gfmd.places", id="downwards"),
        pytest.param("gfmd.core.seed", "from gfmd.core.models import Dated\nfrom .files import read", id="own part"),
        pytest.param("gfmd.forum", "from . import models\nfrom ..places import models", id="relative, downwards"),
        pytest.param("gfmd.commitments", "from gfmd.activities.models import Entity", id="the known arrow"),
        pytest.param("gfmd.core", "import django\nfrom gfmdx.forum import y\nimport gfmd", id="not ours"),
    ],
)
def test_a_good_import_is_left_alone(package, source):
    assert wrong_imports(source, package) == []


def test_the_known_arrows_are_needed():
    used = {
        (part, other)
        for path in modules()
        for part in [package_of(path).split(".")[1]]
        for _line, other in imported_parts(path.read_text(encoding="utf-8"), package_of(path))
    }
    assert used >= KNOWN_ARROWS
