"""`make run` and `make stop`: what can go wrong is said in one line, before the long work."""

import contextlib
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import run, stop
from tools.environment import SetupError

ROOT = Path(__file__).resolve().parents[2]

# The packages are there already: those of the tests.
RUN = "import tools.run as run; run.ensure_venv = lambda requirements: None; run.entry(run.main)"


@contextlib.contextmanager
def busy_port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def make_run(var: Path, **more: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return subprocess.run(
        [sys.executable, "-c", RUN],
        cwd=ROOT,
        env=env | {"GFMD_VAR": str(var), **more},
        capture_output=True,
        text=True,
        timeout=20,
    )


@pytest.mark.parametrize("port", ["", "abc", "0", "65536", "-1", "8000.5"])
def test_a_port_that_is_none(port):
    with pytest.raises(SetupError, match="PORT is"):
        run.chosen_port(port)


def test_a_busy_port_is_one_line_before_anything_is_made(tmp_path):
    with busy_port() as port:
        tried = make_run(tmp_path, PORT=str(port))
    assert tried.returncode == 1
    assert tried.stderr == f"Port {port}: another program uses it. Choose another, as in `make run PORT=8001`.\n"
    assert [path.name for path in tmp_path.iterdir()] == ["run.lock"]


def test_a_second_run_on_the_same_var_is_one_line(tmp_path):
    run.claim(tmp_path / "run.lock", 8123)
    tried = make_run(tmp_path, PORT="8124")
    assert tried.returncode == 1
    assert tried.stderr == (
        f"It already runs here (process {os.getpid()}, http://127.0.0.1:8123/): `make stop` stops it.\n"
    )


@pytest.mark.parametrize(
    ("url", "said"),
    [
        pytest.param("mysql://root@localhost/x", "must name a PostgreSQL database", id="another engine"),
        pytest.param("nonsense", "must name a PostgreSQL database", id="no address"),
        pytest.param("postgres://me:hush@here:port/x", "cannot be read: ", id="no number"),
        pytest.param("postgres://me:hush@127.0.0.1:9/x", "does not answer: .*refused", id="nobody there"),
        pytest.param("postgresql://me:hush@/x?host=/nowhere", "does not answer: .*No such file", id="no socket"),
    ],
)
def test_a_wrong_database_url_is_one_line_without_the_password(url, said):
    with pytest.raises(SetupError, match=said) as caught:
        run.check_database(url)
    assert "hush" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_wrong_database_url_ends_make_run(tmp_path):
    with busy_port() as taken:
        free = taken  # free again when the block ends
    tried = make_run(tmp_path, PORT=str(free), DATABASE_URL="postgres://me:hush@127.0.0.1:9/x")
    assert tried.returncode == 1
    assert tried.stderr.count("\n") == 1
    assert "does not answer" in tried.stderr


def test_the_local_settings_are_made_once_and_private(tmp_path, monkeypatch):
    monkeypatch.setattr(run, "VAR", tmp_path)
    made = []
    for _ in range(2):
        (tmp_path / "local.env").touch()  # empty as after a crash, the first time
        for name in ("GFMD_MODE", "SECRET_KEY", "GFMD_VAR", "DJANGO_SETTINGS_MODULE"):
            monkeypatch.setenv(name, "")
            monkeypatch.delenv(name)
        run.set_environment(development=False)
        made.append(os.environ["SECRET_KEY"])
    assert made[0] == made[1]
    assert len(made[0]) > 50
    assert os.environ["GFMD_MODE"] == "demo"
    assert stat.S_IMODE((tmp_path / "local.env").stat().st_mode) == 0o600


def test_the_environment_wins_over_the_local_settings(tmp_path, monkeypatch):
    monkeypatch.setattr(run, "VAR", tmp_path)
    monkeypatch.setenv("GFMD_VAR", str(tmp_path))
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "gfmd.settings")
    monkeypatch.setenv("SECRET_KEY", "mine")
    monkeypatch.setenv("GFMD_MODE", "production")
    run.set_environment(development=False)
    assert (os.environ["SECRET_KEY"], os.environ["GFMD_MODE"]) == ("mine", "production")
    run.set_environment(development=True)
    assert os.environ["GFMD_MODE"] == "dev"


def test_stop_without_anything_to_stop(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tools.stop"],
        cwd=ROOT,
        env=os.environ | {"GFMD_VAR": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "Nothing was running.\n", "")


def test_stop_ends_who_holds_the_lock_and_nobody_else(tmp_path, monkeypatch):
    monkeypatch.setattr(stop, "VAR", tmp_path)
    lock = tmp_path / "run.lock"
    with subprocess.Popen(["sleep", "60"]) as bystander:
        lock.write_text(f"process {bystander.pid}, http://127.0.0.1:8000/\n")  # left by a run that is over
        assert stop.stop_site() is False
        assert bystander.poll() is None
        bystander.terminate()
    holder = "import sys, time; from pathlib import Path; from tools.run import claim\n"
    holder += f"claim(Path({str(lock)!r}), 8000); print('ready', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", holder], cwd=ROOT, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        assert stop.stop_site() is True
        assert process.wait(5) != 0
