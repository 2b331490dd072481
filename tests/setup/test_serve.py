"""`make run` from end to end, with a small stand-in for the site: real database, real gunicorn, real signals."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from gfmd.core import localdb

ROOT = Path(__file__).resolve().parents[2]

# The packages are there already: those of the tests.
RUN = "import tools.run as run; run.ensure_venv = lambda requirements: None; run.entry(run.main)"

MANAGE = """
import os, sys
print("arguments:", *sys.argv[1:], flush=True)
if fault := os.environ.get("FAULT"):
    raise RuntimeError(fault)
if refusal := os.environ.get("REFUSAL"):
    sys.exit(refusal)
"""

SITE = """
import os
import psycopg

def application(environ, start_response):
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        (name,) = connection.execute("SELECT current_database()").fetchone()
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{name} {os.environ['GFMD_MODE']}".encode()]
"""


@pytest.fixture
def checkout() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="gfmd-", dir="/tmp") as home:
        place = Path(home)
        place.chmod(0o755)
        shutil.copytree(ROOT / "tools", place / "tools")
        (place / "gfmd" / "core").mkdir(parents=True)
        for name in ("localdb.py", "localdb_account.py"):
            shutil.copy(ROOT / "gfmd" / "core" / name, place / "gfmd" / "core")
        (place / "gfmd" / "wsgi.py").write_text(SITE)
        (place / "manage.py").write_text(MANAGE)
        yield place
        localdb.stop(place / "var" / "postgres")


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(checkout: Path, port: int, **more: str) -> subprocess.Popen[str]:
    mine = ("DATABASE_URL", "GFMD_MODE", "GFMD_VAR", "SECRET_KEY", "DJANGO_SETTINGS_MODULE")
    env = {name: value for name, value in os.environ.items() if name not in mine}
    return subprocess.Popen(
        [sys.executable, "-c", RUN],
        cwd=checkout,
        env=env | {"PORT": str(port)} | more,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def answer(port: int) -> str | None:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as response:
            return response.read().decode()
    except (urllib.error.URLError, ConnectionError):
        return None


def until(true, what: str) -> None:
    deadline = time.monotonic() + 20
    while not true():
        assert time.monotonic() < deadline, what
        time.sleep(0.1)


@pytest.mark.parametrize(
    ("number", "to_all"),
    [
        pytest.param(signal.SIGINT, True, id="Ctrl-C, which the terminal sends to all"),
        pytest.param(signal.SIGTERM, False, id="terminated"),
        pytest.param(signal.SIGHUP, False, id="terminal closed"),
    ],
)
def test_it_serves_and_stops_all_it_started(number, to_all, checkout, port):
    site = start(checkout, port)
    until(lambda: answer(port) or site.poll() is not None, "it does not serve")
    assert answer(port) == "gfmd demo"
    assert localdb.status(checkout / "var" / "postgres")
    (os.killpg if to_all else os.kill)(site.pid, number)
    said, complained = site.communicate(timeout=20)
    assert (site.returncode, complained) == (0, "")
    var = checkout / "var"
    passwords = f"--password-file {var}/admin-password.txt --sample --demo-accounts {var}/demo-accounts.txt"
    assert f"arguments: prepare {passwords}" in said
    assert f"Ready: http://127.0.0.1:{port}/en/ and http://127.0.0.1:{port}/admin/" in said
    assert answer(port) is None
    assert localdb.status(checkout / "var" / "postgres") is None


def test_killed_hard_its_workers_end_and_stop_ends_the_rest(checkout, port):
    site = start(checkout, port)
    until(lambda: answer(port) or site.poll() is not None, "it does not serve")
    site.kill()
    site.communicate()
    until(lambda: answer(port) is None, "the workers outlive it")
    stopped = subprocess.run(
        [sys.executable, "-m", "tools.stop"], cwd=checkout, capture_output=True, text=True, timeout=30
    )
    assert "the database" in stopped.stdout, stopped.stderr
    assert localdb.status(checkout / "var" / "postgres") is None


def test_somebody_elses_use_keeps_the_database(checkout, port):
    site = start(checkout, port)
    until(lambda: answer(port) or site.poll() is not None, "it does not serve")
    localdb.start(checkout / "var" / "postgres")
    site.terminate()
    site.communicate(timeout=20)
    assert localdb.status(checkout / "var" / "postgres"), "we still use it"
    localdb.release(checkout / "var" / "postgres")
    assert localdb.status(checkout / "var" / "postgres") is None


@pytest.mark.parametrize(
    ("cause", "lines"),
    [
        pytest.param(
            "REFUSAL", ["The seed is wrong", "The site could not be prepared: the lines above say why."], id="word"
        ),
        pytest.param(
            "FAULT",
            ["The site could not be prepared: RuntimeError: The seed is wrong (more in /var/prepare.log)"],
            id="traceback",
        ),
    ],
)
def test_a_failed_preparation_ends_it_in_order(cause, lines, checkout, port):
    site = start(checkout, port, GFMD_MODE="production", **{cause: "The seed is wrong"})
    said, complained = site.communicate(timeout=30)
    assert f"arguments: prepare --password-file {checkout}/var/admin-password.txt\n" in said, "nothing invented"
    assert site.returncode == 1
    assert complained.replace(str(checkout), "").splitlines() == lines
    assert localdb.status(checkout / "var" / "postgres") is None
