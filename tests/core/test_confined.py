"""Programs that read what nobody vouches for have little, and end when they want more."""

import sys

import pytest

from gfmd.core import confined

LIMITS = {"memory": 256 * 2**20, "seconds": 1, "patience": 20}


@pytest.fixture
def tell(tmp_path):
    """`tell(body, content)` runs a program, and gives what it wrote."""

    def run(body, content=b"", **limits):
        (tmp_path / "program.py").write_text(f"import os, sys\n{body}\n")
        return confined.run(tmp_path / "program.py", "one", "two", content=content, **LIMITS | limits).decode()

    return run


def test_the_program_has_its_arguments_and_the_file(tell):
    assert tell("sys.stdout.write(f'{sys.argv[1:]} {sys.stdin.buffer.read()}')", b"\xff") == "['one', 'two'] b'\\xff'"
    assert tell("sys.stdout.write(f'{__name__} {dict(os.environ).keys() - {\"LC_CTYPE\"}} é')") == "__main__ set() é"


def said(act):
    """A program that says how an act ended."""
    fails = "except (MemoryError, OSError) as error:\n    print(type(error).__name__, error)"
    return f"try:\n    {act}\n{fails}\nelse:\n    print('done')"


@pytest.mark.skipif(sys.platform != "linux", reason="macOS knows no limit of address space")
def test_it_has_no_memory_beyond_its_own(tell):
    assert tell(said("bytearray(2**29)")).split() == ["MemoryError"]
    assert tell(said("bytearray(2**26)")).split() == ["done"]
    assert tell(said("bytearray(2**29)"), memory=2**30).split() == ["done"]


def test_it_writes_no_file(tell, tmp_path):
    assert "[Errno 27]" in tell(said(f"open({str(tmp_path / 'made')!r}, 'wb', 0).write(b'x')"))


def test_it_opens_few_files(tell):
    assert "[Errno 24]" in tell(said("many = [open(__file__) for _ in range(40)]"))
    assert tell(said("few = [open(__file__) for _ in range(20)]")).split() == ["done"]


@pytest.mark.parametrize(
    ("body", "limits"),
    [
        pytest.param("while True: pass", {}, id="busy"),
        pytest.param("import time; time.sleep(60)", {"patience": 1}, id="idle"),
        pytest.param("raise SystemExit(9)", {}, id="gives up"),
        pytest.param("os.kill(os.getpid(), 11)", {}, id="dies"),
    ],
)
def test_what_takes_too_long_or_dies_is_stopped(body, limits, tell):
    with pytest.raises(confined.Stopped):
        tell(body, **limits)
