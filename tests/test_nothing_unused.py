"""No function, class or constant of gfmd that only tests use: what nothing needs any more is deleted (STYLE 20)."""

import ast
import re
from collections import Counter

from tests.environment import ROOT

# What Django finds by its place or its name.
FOUND_BY_DJANGO = {"settings.py", "urls.py", "admin.py", "apps.py", "translation.py"}
WORD = re.compile(r"\w+")


def uses(tree):
    """How often each name is read, called, imported into a call or named in a short text (a dotted path, an option)."""
    found = Counter()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Store):
            found[node.id] += 1
        elif isinstance(node, ast.Attribute):
            found[node.attr] += 1
        elif isinstance(node, ast.keyword):
            found[node.arg] += 1
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < 200:
            found.update(WORD.findall(node.value))
    return found


def made(tree):
    """(name, node) of each function, class and constant at the top of a module that no decorator hands to somebody."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            if all(ast.unparse(decorator).startswith("dataclass") for decorator in node.decorator_list):
                yield node.name, node
        elif isinstance(node, ast.Assign):
            yield from ((target.id, node) for target in node.targets if isinstance(target, ast.Name))


def unused(sources, others=""):
    """["module: name"] of what is made in `sources` ({module: text}) and not used elsewhere in them or in `others`."""
    trees = {module: ast.parse(text) for module, text in sources.items()}
    everywhere = sum((uses(tree) for tree in trees.values()), Counter(WORD.findall(others)))
    return [
        f"{module}: {name}"
        for module, tree in trees.items()
        for name, node in made(tree)
        if not name.startswith("__") and everywhere[name] <= uses(node)[name]
    ]


def test_nothing_is_there_for_tests_alone():
    paths = [path for path in (ROOT / "gfmd").rglob("*.py") if "migrations" not in path.parts]
    sources = {
        str(path.relative_to(ROOT)): path.read_text()
        for path in paths
        if path.name not in FOUND_BY_DJANGO and "commands" not in path.parts and "templatetags" not in path.parts
    }
    others = [path for path in paths if str(path.relative_to(ROOT)) not in sources]
    others += [*(ROOT / "gfmd").rglob("migrations/*.py"), *(ROOT / "templates").rglob("*.html"), ROOT / "manage.py"]
    others += [*(ROOT / "tools").glob("*.py"), ROOT / "Makefile", ROOT / "pyproject.toml"]
    assert unused(sources, "\n".join(path.read_text() for path in others)) == []


def test_the_search_sees_what_is_unused():
    used = "SHOWN = 1\ndef one():\n    return two() + SHOWN\ndef two():\n    return 1\n"
    assert unused({"a": used, "b": "from a import one\none()"}) == []
    assert unused({"a": used}) == ["a: one"]
    assert unused({"a": "def walk(n):\n    return walk(n - 1)\n"}) == ["a: walk"]
    assert unused({"a": "LEFT = {1}\n@dataclass(frozen=True)\nclass Row:\n    pass\n"}) == ["a: LEFT", "a: Row"]
    assert unused({"a": "def shown():\n    pass\n"}, "{% shown %}") == []
