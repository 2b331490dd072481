"""The embedded server: shared, private, patient, and never left behind."""

import contextlib
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from gfmd.core import localdb, localdb_account

ROOT = Path(__file__).resolve().parents[2]

# A user of the server: says the address, then waits until it is told to go.
USER = """
import sys
from pathlib import Path
from gfmd.core import localdb
print(localdb.start(Path(sys.argv[1]), disposable=True), flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """A data folder for many tests, because making one takes long."""
    with tempfile.TemporaryDirectory(prefix="gfmd-", dir="/tmp") as home:
        Path(home).chmod(0o755)
        localdb.start(Path(home) / "postgres", disposable=True)
        yield Path(home) / "postgres"


@pytest.fixture
def data_dir(made) -> Iterator[Path]:
    """A data folder whose server does not run."""
    localdb.release(made)
    yield made
    localdb.release(made)
    localdb.stop(made)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A place that the server's user can reach also when we are root, unlike tmp_path; short enough for a socket."""
    home = Path(tempfile.mkdtemp(prefix="gfmd-", dir="/tmp"))
    home.chmod(0o755)
    yield home
    for path in [*home.glob("**/postgres"), *home.glob("**/postgres-*")]:
        with contextlib.suppress(localdb.LocalDatabaseError):
            localdb.release(path)
            localdb.stop(path)
    shutil.rmtree(home)


@contextlib.contextmanager
def user(data_dir: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", USER, str(data_dir)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.communicate()


def ask(url: str, question: str) -> object:
    with psycopg.connect(url, autocommit=True) as connection:
        return connection.execute(question).fetchone()[0]


def wait_for_the_end_of(pid: int) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True).stdout
        if not state or state.startswith("Z"):
            return
        time.sleep(0.05)
    raise AssertionError(f"process {pid} does not end")


def as_superuser(url: str) -> str:
    return url.replace("//gfmd:@/gfmd?", "//postgres:@/postgres?")


def test_two_at_once_make_one_server_and_the_last_one_stops_it(folder):
    data_dir = folder / "postgres"
    with user(data_dir) as one, user(data_dir) as other:
        first, second = one.stdout.readline(), other.stdout.readline()
        assert first == second != ""
        server = localdb.status(data_dir)
        one.communicate()
        assert localdb.status(data_dir) == server, "it stopped under its second user"
    assert localdb.status(data_dir) is None
    assert not (data_dir / "postmaster.pid").exists(), "it was not stopped in order"


def test_the_server_is_private_and_like_production(folder):
    url = localdb.start(folder / "postgres", disposable=True)
    assert ask(url, "SHOW listen_addresses") == ""
    assert ask(url, "SHOW server_encoding") == "UTF8"
    assert ask(url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False
    assert ask(url, "SELECT lower('ÀЖ') || upper('ñя')") == "àжÑЯ"
    assert ask(url, "SELECT string_agg(n, '' ORDER BY n) FROM unnest(ARRAY['b', 'a', 'B']) n") == "Bab"
    assert stat.S_IMODE((folder / "postgres").stat().st_mode) == 0o700
    # As many start() as one likes are one use.
    assert localdb.start(folder / "postgres") == url
    localdb.release(folder / "postgres")
    assert localdb.status(folder / "postgres") is None
    localdb.release(folder / "postgres")


def test_stop_ends_a_server_in_use_unless_told_not_to(data_dir):
    assert localdb.stop(data_dir) is False
    with user(data_dir) as process:
        process.stdout.readline()
        assert localdb.stop(data_dir, if_unused=True) is False
        assert localdb.status(data_dir)
        assert localdb.stop(data_dir) is True
        assert localdb.status(data_dir) is None


def test_a_killed_user_leaves_a_server_that_the_next_one_joins_and_stops(data_dir):
    with user(data_dir) as process:
        process.stdout.readline()
        process.kill()
    left = localdb.status(data_dir)
    assert left
    with user(data_dir) as process:
        process.stdout.readline()
        assert localdb.status(data_dir) == left
    assert localdb.status(data_dir) is None


def test_a_forked_child_does_not_stop_the_server(data_dir):
    script = USER.replace("sys.stdin.read()", "import os\nif os.fork() == 0: sys.exit()\nos.wait(); sys.stdin.read()")
    command = [sys.executable, "-W", "ignore", "-c", script, str(data_dir)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        time.sleep(0.5)
        assert localdb.status(data_dir)
    assert localdb.status(data_dir) is None


def test_after_a_killed_postmaster_it_waits_for_the_orphans_and_keeps_what_was_committed(data_dir, capfd):
    url = localdb.start(data_dir)
    with psycopg.connect(url) as connection:
        connection.execute("DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 1 AS n")
    with contextlib.closing(psycopg.connect(url, autocommit=True)) as busy:
        # Counting does not look up, so this backend outlives its postmaster and holds the shared memory.
        busy.pgconn.send_query(b"SELECT count(*) FROM generate_series(1, 8000000)")
        time.sleep(0.3)
        os.kill(localdb.status(data_dir).pid, signal.SIGKILL)
        assert (data_dir / "postmaster.pid").exists()
        assert localdb.start(data_dir) == url
    assert "Waiting for the processes of a killed PostgreSQL" in capfd.readouterr().err
    assert ask(url, "SELECT n FROM kept") == 1


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("a" * 120, id="too long for a socket"),
        pytest.param("a, b", id="libpq splits at commas"),
    ],
)
def test_an_unfit_path_gets_a_short_private_socket_folder(folder, name):
    data_dir = folder / name / "postgres"
    url = localdb.start(data_dir, disposable=True)
    socket_dir = localdb.status(data_dir).socket_dir
    assert socket_dir.parent == Path("/tmp")
    assert stat.S_IMODE(socket_dir.stat().st_mode) == 0o700
    assert ask(url, "SELECT 1") == 1
    localdb.release(data_dir)
    assert not socket_dir.exists()
    socket_dir.mkdir(mode=0o755)
    try:
        with pytest.raises(localdb.LocalDatabaseError, match="not private to us"):
            localdb.start(data_dir)
    finally:
        socket_dir.rmdir()


def test_a_new_folder_in_place_of_a_deleted_one_outlives_the_old_server(folder):
    """As after `rm -rf var` while the site runs: the old server removes its socket when it ends."""
    data_dir = folder / "postgres"
    with user(data_dir) as process:
        process.stdout.readline()
        old = localdb.status(data_dir)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o755, exist_ok=True)
        url = localdb.start(data_dir, disposable=True)
        with contextlib.suppress(ProcessLookupError):  # it noticed by itself
            os.kill(old.pid, signal.SIGINT)
        wait_for_the_end_of(old.pid)
        assert ask(url, "SELECT 1") == 1


def test_a_setup_that_was_broken_off_is_done_again_also_in_an_odd_place(folder):
    data_dir = folder / "mes données 100%" / "postgres"
    (data_dir.with_name("postgres.new") / "base").mkdir(parents=True)
    data_dir.mkdir()
    assert ask(localdb.start(data_dir, disposable=True), "SELECT 1") == 1
    assert not data_dir.with_name("postgres.new").exists()


def test_a_lost_database_is_made_again_when_joining(data_dir):
    url = localdb.start(data_dir, disposable=True)
    with psycopg.connect(as_superuser(url), autocommit=True) as connection:
        connection.execute("DROP DATABASE gfmd")
    assert ask(localdb.start(data_dir), "SELECT current_database()") == "gfmd"


def test_folders_that_are_not_ours_are_refused(folder):
    foreign = folder / "foreign"
    foreign.mkdir()
    (foreign / "thesis.odt").touch()
    with pytest.raises(localdb.LocalDatabaseError, match="something else than a database"):
        localdb.start(foreign)
    (foreign / "PG_VERSION").write_text("17\n")
    with pytest.raises(localdb.LocalDatabaseError, match=r"made by PostgreSQL 17, this is 18"):
        localdb.start(foreign)
    gone = folder / "gone"
    gone.symlink_to(folder / "nowhere")
    with pytest.raises(localdb.LocalDatabaseError, match=r"points to .*nowhere, which is gone"):
        localdb.start(gone)
    with pytest.raises(localdb.LocalDatabaseError, match="characters"):
        localdb.start(folder / "$HOME" / "postgres")
    (folder / "file").touch()
    with pytest.raises(localdb.LocalDatabaseError, match="No database in"):
        localdb.start(folder / "file" / "postgres")


def test_a_copy_of_a_running_database_is_refused(folder, data_dir):
    localdb.start(data_dir, disposable=True)
    subprocess.run(["cp", "-a", data_dir, folder / "copy"], check=False, capture_output=True)
    assert localdb.status(folder / "copy") is None, "a copy must never lead to the original"
    with pytest.raises(localdb.LocalDatabaseError, match="was copied from"):
        localdb.start(folder / "copy")


def test_a_server_that_cannot_start_says_why_in_one_line(data_dir):
    overrides = data_dir / "postgresql.auto.conf"
    before = overrides.read_text()
    try:
        overrides.write_text("nonsense = 1\n")
        with pytest.raises(localdb.LocalDatabaseError, match=r"PostgreSQL does not start: .*errors") as caught:
            localdb.start(data_dir)
    finally:
        overrides.write_text(before)
    assert "\n" not in str(caught.value)


def test_a_failing_initdb_leaves_nothing(folder, monkeypatch):
    monkeypatch.setattr(localdb, "SUPERUSER", "pg_forbidden")
    with pytest.raises(localdb.LocalDatabaseError, match=r"cannot be set up in .*pg_forbidden"):
        localdb.start(folder / "postgres")
    assert not (folder / "postgres").exists()
    assert not (folder / "postgres.new").exists()


def test_without_the_package_it_says_what_to_do(folder, monkeypatch):
    monkeypatch.setattr(localdb_account.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(localdb.LocalDatabaseError, match="set DATABASE_URL"):
        localdb.start(folder / "postgres")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has a server user that may be locked out")
def test_root_in_a_closed_folder_opens_nothing_up(folder, monkeypatch):
    """As in a clone under /root: the server's files go elsewhere, and the closed folder stays as it was."""
    monkeypatch.setattr(localdb_account, "SYSTEM_HOME", folder / "system")
    monkeypatch.setattr(localdb_account, "_can_run", lambda account, program: False)
    closed = folder / "closed"
    closed.mkdir(mode=0o700)
    data_dir = closed / "postgres"
    url = localdb.start(data_dir, disposable=True)
    assert ask(url, "SELECT 1") == 1
    assert data_dir.is_symlink()
    assert data_dir.resolve().is_relative_to(folder / "system")
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    localdb.release(data_dir)
    assert localdb.status(data_dir) is None
    assert localdb.start(data_dir) == url, "it must come back to the same data"
    localdb.release(data_dir)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs a folder that the server's user cannot reach")
def test_a_database_closed_off_later_is_a_clear_line(data_dir):
    data_dir.parent.chmod(0o700)
    try:
        with pytest.raises(localdb.LocalDatabaseError, match="cannot reach"):
            localdb.start(data_dir)
    finally:
        data_dir.parent.chmod(0o755)


class TestLocalEnvironment:
    @pytest.fixture(autouse=True)
    def bare(self, monkeypatch, folder):
        for name in ("DATABASE_URL", "GFMD_MODE", "SECRET_KEY"):
            monkeypatch.setenv(name, "")  # so that monkeypatch restores what the call sets
            monkeypatch.delenv(name)
        monkeypatch.setenv("GFMD_VAR", str(folder))

    def test_the_file_fills_in_and_the_environment_wins(self, folder, monkeypatch):
        (folder / "local.env").write_text("GFMD_MODE=demo\nSECRET_KEY=a=b\n")
        monkeypatch.setenv("GFMD_MODE", "dev")
        monkeypatch.setattr(localdb, "start", lambda data_dir: f"started {data_dir}")
        localdb.local_environment(ROOT)
        assert (os.environ["GFMD_MODE"], os.environ["SECRET_KEY"]) == ("dev", "a=b")
        assert os.environ["DATABASE_URL"] == f"started {folder / 'postgres'}"

    def test_a_given_database_is_left_alone(self, monkeypatch):
        monkeypatch.setenv("DATABASE_URL", "postgres://elsewhere/gfmd")
        localdb.local_environment(ROOT)
        assert os.environ["DATABASE_URL"] == "postgres://elsewhere/gfmd"
        assert "SECRET_KEY" not in os.environ

    def test_a_failure_is_one_line_and_no_traceback(self, folder):
        (folder / "postgres").write_text("in the way")
        with pytest.raises(SystemExit) as caught:
            localdb.local_environment(ROOT)
        assert str(folder / "postgres") in caught.value.code
