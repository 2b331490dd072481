"""What comes before everything else: a fitting Python, a folder to write in, a whole .venv."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tools import environment
from tools.environment import DEVELOPMENT, RUNTIME, SetupError

ROOT = Path(__file__).resolve().parents[2]


def python_sh(path: Path, **more: str) -> subprocess.CompletedProcess[str]:
    command = ["/bin/sh", "tools/python.sh", "-m", "tools.run"]
    return subprocess.run(command, cwd=ROOT, env={"PATH": str(path), **more}, capture_output=True, text=True)


class TestPython:
    def test_none_new_enough_is_one_line(self, tmp_path, script):
        script(tmp_path / "python3", "exit 1")  # what the question for the version makes an older one answer
        tried = python_sh(tmp_path)
        assert tried.returncode == 1
        assert tried.stdout == ""
        assert tried.stderr.count("\n") == 1
        assert "Python 3.11 or newer" in tried.stderr

    def test_a_newer_one_under_another_name_is_found(self, tmp_path, script):
        script(tmp_path / "python3", "exit 1")
        script(tmp_path / "python3.12", 'if [ "$1" = -c ]; then exit 0; fi; echo "3.12 $*"')
        assert python_sh(tmp_path).stdout == "3.12 -m tools.run\n"

    def test_a_named_one_goes_first(self, tmp_path, script):
        script(tmp_path / "python3", 'if [ "$1" = -c ]; then exit 0; fi; echo usual')
        named = script(tmp_path / "my own" / "python", 'if [ "$1" = -c ]; then exit 0; fi; echo named')
        assert python_sh(tmp_path, PYTHON=str(named)).stdout == "named\n"

    def test_the_question_is_answered_rightly_by_this_python(self):
        question = next(line for line in (ROOT / "tools/python.sh").read_text().splitlines() if "version_info" in line)
        asked = question.split("'")[1]
        assert subprocess.run([sys.executable, "-c", asked]).returncode == 0
        older = asked.replace("sys.version_info", "(3, 9, 2)")
        assert subprocess.run([sys.executable, "-c", older]).returncode == 1


class TestVar:
    def test_it_is_made(self, tmp_path):
        environment.check_var(tmp_path / "deep" / "var")
        assert list((tmp_path / "deep" / "var").iterdir()) == []

    def test_a_file_in_its_place_is_one_line(self, tmp_path):
        (tmp_path / "var").touch()
        with pytest.raises(SetupError, match=r"Cannot write in .*var .*: make it a folder of yours"):
            environment.check_var(tmp_path / "var")

    def test_too_little_room_is_one_line(self, tmp_path, monkeypatch):
        monkeypatch.setattr(environment.shutil, "disk_usage", lambda path: SimpleNamespace(free=20_500_000))
        with pytest.raises(SetupError, match=r"nearly full: 20 MB are free for .*, 300 MB are needed"):
            environment.check_var(tmp_path)

    @pytest.mark.parametrize("tool", ["run", "run_tests", "check", "fix", "seed_check"])
    def test_every_tool_says_so_before_it_works(self, tool, tmp_path):
        (tmp_path / "var").touch()
        tried = subprocess.run(
            [sys.executable, "-m", f"tools.{tool}"],
            cwd=ROOT,
            env=os.environ | {"GFMD_VAR": str(tmp_path / "var")},
            capture_output=True,
            text=True,
        )
        assert tried.returncode == 1
        assert tried.stderr.count("\n") == 1
        assert "Cannot write in" in tried.stderr


class TestEntry:
    @pytest.mark.parametrize(
        ("raised", "said"),
        [
            pytest.param(SetupError("Do this."), "Do this.", id="our own"),
            pytest.param(OSError(errno.ENOSPC, "No space left"), "The disk is full: ", id="full disk"),
            pytest.param(
                PermissionError(errno.EACCES, "Permission denied", "/x"), "/x: Permission denied", id="system"
            ),
        ],
    )
    def test_what_the_user_can_mend_is_one_line(self, raised, said, monkeypatch):
        monkeypatch.setattr(environment.signal, "signal", lambda *_: None)

        def main():
            raise raised

        with pytest.raises(SystemExit) as caught:
            environment.entry(main)
        assert caught.value.code.startswith(said)

    def test_a_fault_of_ours_keeps_its_traceback(self, monkeypatch):
        monkeypatch.setattr(environment.signal, "signal", lambda *_: None)
        with pytest.raises(ZeroDivisionError):
            environment.entry(lambda: 1 // 0)


@pytest.fixture
def checkout(tmp_path, monkeypatch) -> Path:
    """A checkout that requires nothing, so that pip has nothing to fetch."""
    for name in ("ROOT", "VAR"):
        monkeypatch.setattr(environment, name, tmp_path)
    (tmp_path / RUNTIME).write_text("# nothing\n")
    (tmp_path / DEVELOPMENT).write_text(f"-r {RUNTIME}\n")
    return tmp_path


class TestVenv:
    def test_a_broken_off_one_is_made_again_and_a_whole_one_kept(self, checkout):
        venv = checkout / ".venv"
        (venv / "bin").mkdir(parents=True)
        (venv / "bin" / "python").symlink_to(sys.executable)  # as after Ctrl-C in the middle
        (venv / "half").touch()
        assert not environment.is_whole(venv, RUNTIME)
        environment.build(venv, RUNTIME)
        assert environment.is_whole(venv, RUNTIME)
        assert not (venv / "half").exists()

        # The tests' packages come on top, and bring the site's along.
        kept = venv / "kept"
        kept.touch()
        assert not environment.is_whole(venv, DEVELOPMENT)
        environment.build(venv, DEVELOPMENT)
        assert environment.is_whole(venv, DEVELOPMENT)
        assert environment.is_whole(venv, RUNTIME)

        # Other requirements are installed into it; no need to start afresh.
        (checkout / RUNTIME).write_text("# nothing either\n")
        assert not environment.is_whole(venv, RUNTIME)
        assert not environment.is_whole(venv, DEVELOPMENT)
        environment.build(venv, RUNTIME)
        assert environment.is_whole(venv, RUNTIME)
        assert kept.exists()

        # A failed installation leaves it unstamped.
        (checkout / RUNTIME).write_text("./no-such-folder\n")
        with pytest.raises(SetupError, match=r"pip failed: .*no-such-folder"):
            environment.build(venv, RUNTIME)
        (checkout / RUNTIME).write_text("# nothing either\n")
        assert not environment.is_whole(venv, RUNTIME)

    def test_a_stamp_counts_only_where_and_for_the_python_it_was_made(self, checkout, script):
        venv = checkout / ".venv"
        (venv / "bin").mkdir(parents=True)
        python = venv / "bin" / "python"
        python.symlink_to(sys.executable)
        stamp = {
            "path": str(venv),
            "python": "{}.{}".format(*sys.version_info),
            RUNTIME: environment._fingerprint(RUNTIME),
        }
        (venv / "complete").write_text(environment.json.dumps(stamp))
        assert environment.is_whole(venv, RUNTIME)
        shutil.copytree(venv, checkout / "copy", symlinks=True)
        assert not environment.is_whole(checkout / "copy", RUNTIME)
        python.unlink()
        script(python, "echo 3.10")
        assert not environment.is_whole(venv, RUNTIME), "another Python took its place"
        python.unlink()
        assert not environment.is_whole(venv, RUNTIME), "its Python is gone"

    def test_an_index_that_does_not_answer_is_one_line(self, checkout, monkeypatch):
        for name in [name for name in os.environ if name.startswith("PIP_")]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
        monkeypatch.setenv("PIP_RETRIES", "1")
        monkeypatch.setattr(environment, "interpreter", lambda venv: Path(sys.executable))
        (checkout / RUNTIME).write_text("a-package-that-is-not-there==1\n")
        with (
            environment._one_builder(checkout / ".venv") as lock,
            pytest.raises(SetupError, match="cannot reach its package index"),
        ):
            environment._install(checkout / ".venv", RUNTIME, lock)

    @pytest.mark.parametrize("missing", ["venv", "ensurepip"])
    def test_a_python_without_venv_is_one_line(self, missing, checkout, monkeypatch):
        monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None if name == missing else object())
        with pytest.raises(SetupError, match="apt install python3-venv"):
            environment.build(checkout / ".venv", RUNTIME)
