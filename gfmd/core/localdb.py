"""The embedded PostgreSQL: a real server per data folder, shared by every process that asks for it.

Used where DATABASE_URL is not set. The server listens on a Unix socket in a private folder, starts with the first
process that needs it and stops with the last. `docs/adr/0003-embedded-postgres.md` says why. Imports no Django.
"""

import atexit
import contextlib
import fcntl
import hashlib
import os
import pwd
import re
import secrets
import shlex
import shutil
import socket
import stat
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from gfmd.core.localdb_account import (
    MAJOR,
    LocalDatabaseError,
    programs_for,
    reaches,
    run_as,
    server_account,
    system_home,
)

DATABASE = ROLE = "gfmd"
SUPERUSER = "postgres"
SOCKET_PATH_LIMIT = 103  # bytes; macOS allows 103, Linux 107
PATIENCE = 60  # seconds for orphans of a killed server to end, or for a server to stop

# What a start says while orphans of a killed server still hold the folder. It passes when they have ended.
PASSING = ("pre-existing shared memory block", 'lock file "postmaster.pid" already exists')


@dataclass(frozen=True)
class Server:
    """A running server."""

    pid: int
    data_dir: Path
    socket_dir: Path
    port: int  # only part of the socket's name; no network port is opened

    @property
    def url(self) -> str:
        return f"postgresql://{ROLE}:@/{DATABASE}?host={quote(str(self.socket_dir))}&port={self.port}"


def local_environment(base_dir: Path) -> None:
    """Set what the settings read and the environment lacks: the database's address and what `make run` wrote."""
    var = Path(os.environ.get("GFMD_VAR") or base_dir / "var")
    try:
        for name, value in read_local_env(var / "local.env").items():
            os.environ.setdefault(name, value)
        if "DATABASE_URL" not in os.environ:
            os.environ["DATABASE_URL"] = start(var / "postgres")
    except (LocalDatabaseError, OSError) as error:
        sys.exit(str(error))


def read_local_env(path: Path) -> dict[str, str]:
    """NAME=value lines; nothing where there is no file."""
    if not path.exists():
        return {}
    return dict(line.split("=", 1) for line in path.read_text(encoding="utf-8").splitlines() if "=" in line)


def start(data_dir: Path, *, disposable: bool = False) -> str:
    """The address of the server on `data_dir`, made, started or joined as needed; ours until this process ends.

    `disposable` trades durability for speed: for tests. Safe to call from many processes at once.
    """
    data_dir = Path(os.path.abspath(data_dir))
    try:
        data_dir.parent.mkdir(parents=True, exist_ok=True)
        with _alone(data_dir):
            _take_lease(data_dir)
            return _ready(data_dir, disposable).url
    except PermissionError as error:
        raise LocalDatabaseError(
            f"No permission for {error.filename}: work as the user it belongs to, or change its owner."
        ) from error
    except OSError as error:
        raise LocalDatabaseError(f"No database in {data_dir}: {error.strerror} ({error.filename}).") from error


def release(data_dir: Path) -> None:
    """Give up our use of the server; the last user stops it. Also happens when a process ends."""
    data_dir = Path(os.path.abspath(data_dir))
    lease = _leases.pop(data_dir, None)
    if lease is None:
        return
    with _alone(data_dir):
        os.close(lease)
        if _unused(data_dir):
            _shut_down(data_dir)


def stop(data_dir: Path, *, if_unused: bool = False) -> bool:
    """Stop the server, whoever uses it (unless `if_unused`). False when there was nothing to stop."""
    data_dir = Path(os.path.abspath(data_dir))
    if not data_dir.exists():
        return False
    with _alone(data_dir):
        if if_unused and not _unused(data_dir):
            return False
        return _shut_down(data_dir)


def status(data_dir: Path) -> Server | None:
    """The server that runs on `data_dir`, if one does."""
    real = data_dir.resolve()
    noted = _noted(real)
    if noted and _same(noted.data_dir, real) and _listens(noted.socket_dir / f".s.PGSQL.{noted.port}"):
        return noted
    return None


# Who uses it: a shared lock per process, which the kernel drops when the process dies, however it dies.

_leases: dict[Path, int] = {}  # data folder: descriptor of its users file


def _take_lease(data_dir: Path) -> None:
    if data_dir in _leases:
        return
    descriptor = _open(data_dir, "users")
    fcntl.flock(descriptor, fcntl.LOCK_SH)
    _leases[data_dir] = descriptor


def _release_all() -> None:
    for data_dir in list(_leases):
        try:
            release(data_dir)
        except FileNotFoundError:
            pass  # the folder is gone, and the server ends by itself when it notices
        except (LocalDatabaseError, OSError) as error:
            print(error, file=sys.stderr)


atexit.register(_release_all)
# A forked child inherits the open lock, so the server stays while it lives, but not the duty to stop it.
os.register_at_fork(after_in_child=_leases.clear)


def _unused(data_dir: Path) -> bool:
    descriptor = _open(data_dir, "users")
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _alone(data_dir: Path) -> Iterator[None]:
    """One process at a time makes, starts or stops a server."""
    descriptor = _open(data_dir, "lock")
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _open(data_dir: Path, suffix: str) -> int:
    return os.open(data_dir.with_name(f"{data_dir.name}.{suffix}"), os.O_RDWR | os.O_CREAT, 0o600)


# Is it running? Its process number may be stale or recycled; only the socket tells.


def _noted(real: Path) -> Server | None:
    """What the last server wrote about itself. It need not run any more, nor in this folder: folders are copied."""
    try:
        lines = (real / "postmaster.pid").read_text().splitlines()
        return Server(int(lines[0]), Path(lines[1]), Path(lines[4]), int(lines[3]))
    except (FileNotFoundError, NotADirectoryError, IndexError, ValueError):  # none, or half-written
        return None


def _listens(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
        return True


def _same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


# Start and stop


def _ready(data_dir: Path, disposable: bool) -> Server:
    """A server that answers, with our database in it."""
    import psycopg

    deadline = time.monotonic() + PATIENCE
    while True:
        server = status(data_dir) or _launch(data_dir, disposable)
        try:
            _ensure_database(server)
            return server
        except psycopg.Error as error:
            # Without a code it is the connection: the server is ending, or was left half started. Look again.
            if error.sqlstate or time.monotonic() > deadline:
                problem = str(error).strip().splitlines()[0]
                raise LocalDatabaseError(f"The database in {data_dir} fails: {problem}") from error
        time.sleep(0.2)


def _launch(data_dir: Path, disposable: bool) -> Server:
    account = server_account(data_dir)
    programs = programs_for(account)
    if set(f"{data_dir}{programs}") & set('"$`\\\n'):  # pg_ctl hands paths to a shell
        raise LocalDatabaseError(f"PostgreSQL cannot work with the characters in {data_dir}: move the checkout.")
    if not data_dir.exists() or not any(data_dir.iterdir()):
        _create(data_dir, account, programs, disposable)
    real = data_dir.resolve()
    _refuse_foreign(data_dir, real, account)
    log = real / "server.log"
    if log.exists() and log.stat().st_size > 1_000_000:
        log.replace(log.with_suffix(".old"))
    command = [programs / "pg_ctl", "start", "--wait", "--timeout=600", f"--pgdata={real}", f"--log={log}"]
    options = _options(real, account, disposable).items()
    command.append("--options=" + " ".join(f"-c {name}={shlex.quote(value)}" for name, value in options))
    deadline = time.monotonic() + PATIENCE
    said = False
    while True:
        written = log.stat().st_size if log.exists() else 0
        result = run_as(account, *command)
        server = status(data_dir)
        if result.returncode == 0 and server:
            return server
        reason = _reason(log, written) or result.stderr.strip() or "it gave no reason"
        if not any(words in reason for words in PASSING):
            raise LocalDatabaseError(f"PostgreSQL does not start: {reason} (more in {log})")
        if time.monotonic() > deadline:
            raise LocalDatabaseError(
                f"A killed PostgreSQL or its children still hold {real}:"
                " find them with `ps -ef | grep postgres`, end them, and try again."
            )
        if not said:
            print("Waiting for the processes of a killed PostgreSQL to end.", file=sys.stderr)
            said = True
        time.sleep(0.5)


def _options(real: Path, account: pwd.struct_passwd | None, disposable: bool) -> dict[str, str]:
    # Another folder at the same path gets another socket: a server whose folder was deleted takes up to a minute to
    # notice, and then removes its socket, which must not be ours.
    port = 10_000 + real.stat().st_ino % 50_000
    options = {
        "listen_addresses": "",
        "port": str(port),
        "unix_socket_directories": f'"{_socket_dir(real, port, account)}"',
        "unix_socket_permissions": "0700",
    }
    if disposable:
        options |= dict.fromkeys(("fsync", "synchronous_commit", "full_page_writes"), "off")
        options["log_min_messages"] = "fatal"  # tests break constraints on purpose
    return options


def _shut_down(data_dir: Path) -> bool:
    server = status(data_dir)
    if server is None:
        return False
    real = data_dir.resolve()
    # A signal, not pg_ctl: it works without the package. Sent as the server's user: root trusts no number in a file.
    run_as(server_account(data_dir), "/bin/sh", "-c", 'kill -INT "$0"', str(server.pid))
    deadline = time.monotonic() + PATIENCE
    while (real / "postmaster.pid").exists():
        if time.monotonic() > deadline:
            raise LocalDatabaseError(f"PostgreSQL (process {server.pid}) does not stop; see {real / 'server.log'}.")
        time.sleep(0.02)
    if server.socket_dir != real:
        with contextlib.suppress(OSError):
            server.socket_dir.rmdir()
    return True


def _reason(log: Path, start_at: int) -> str:
    """The last fatal line that a failed start wrote. Orphans write to the same log, in other words."""
    if not log.exists():
        return ""
    with log.open(encoding="utf-8", errors="replace") as lines:
        lines.seek(start_at)
        fatal = [line.partition("FATAL:")[2].strip() for line in lines if "FATAL:" in line]
    own = [line for line in fatal if not line.startswith("terminating")]
    return own[-1] if own else ""


def _ensure_database(server: Server) -> None:
    """The database and its owner, who is no superuser, so that what works here works on a production server."""
    import psycopg

    with psycopg.connect(
        host=str(server.socket_dir), port=server.port, user=SUPERUSER, dbname="postgres", autocommit=True
    ) as connection:
        if not connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [ROLE]).rowcount:
            connection.execute(f"CREATE ROLE {ROLE} LOGIN CREATEDB")  # tests make databases of their own
        if not connection.execute("SELECT FROM pg_database WHERE datname = %s", [DATABASE]).rowcount:
            connection.execute(f"CREATE DATABASE {DATABASE} OWNER {ROLE}")


# The folder


def _create(data_dir: Path, account: pwd.struct_passwd | None, programs: Path, disposable: bool) -> None:
    """A new data folder, complete or not there at all."""
    if data_dir.is_symlink() and not data_dir.exists():
        raise LocalDatabaseError(
            f"{data_dir} points to {os.readlink(data_dir)}, which is gone: delete the link to start afresh."
        )
    home = data_dir.parent
    if account and not reaches(account, home):
        home = system_home()
    fresh = home / f"{data_dir.name}.new"
    if home != data_dir.parent:
        fresh = home / f"postgres-{secrets.token_hex(4)}"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(mode=0o700)
    if account:
        os.chown(fresh, account.pw_uid, account.pw_gid)
    # The built-in C.UTF-8 sorts and folds alike on every system; the system's own tells letters for text search.
    result = run_as(
        account,
        programs / "initdb",
        f"--pgdata={fresh}",
        f"--username={SUPERUSER}",
        "--auth=trust",  # who may open the folder may connect: it is private
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        f"--locale={'en_US.UTF-8' if sys.platform == 'darwin' else 'C.UTF-8'}",
        "--lc-messages=C",
        "--no-instructions",
        *(["--no-sync", "--wal-segsize=1"] if disposable else []),  # quick and small
    )
    if result.returncode:
        shutil.rmtree(fresh, ignore_errors=True)
        fault = re.search(r"(?:error|FATAL|PANIC): +(.*)", result.stderr)
        raise LocalDatabaseError(f"PostgreSQL cannot be set up in {data_dir}: {fault[1] if fault else result.stderr}")
    if home == data_dir.parent:
        fresh.rename(data_dir)
    else:
        with contextlib.suppress(FileNotFoundError):
            data_dir.rmdir()
        data_dir.symlink_to(fresh)


def _refuse_foreign(data_dir: Path, real: Path, account: pwd.struct_passwd | None) -> None:
    """Say in our words what PostgreSQL would say in its own, or not at all."""
    version = real / "PG_VERSION"
    if account and not reaches(account, real):
        raise LocalDatabaseError(
            f"The user {account.pw_name} cannot reach {real}: open a folder above it (chmod o+x), or move the checkout."
        )
    if not version.exists():
        raise LocalDatabaseError(f"{data_dir} holds something else than a database: move it away.")
    if (made := version.read_text().strip()) != str(MAJOR):
        raise LocalDatabaseError(
            f"{data_dir} was made by PostgreSQL {made}, this is {MAJOR}: dump it with the old release and load it here."
        )
    noted = _noted(real)
    if noted and not _same(noted.data_dir, real) and os.path.exists(noted.data_dir):
        raise LocalDatabaseError(
            f"{data_dir} was copied from {noted.data_dir} while that database ran, so it may be damaged:"
            " delete the copy, or stop the original and copy again."
        )


def _socket_dir(real: Path, port: int, account: pwd.struct_passwd | None) -> Path:
    """The data folder itself, or a short private folder in /tmp.

    The system limits a socket's path, and libpq takes a comma for the end of a host. /tmp and not $TMPDIR, which may
    itself be long, or closed to the server's user.
    """
    if len(os.fsencode(real / f".s.PGSQL.{port}")) <= SOCKET_PATH_LIMIT and "," not in str(real):
        return real
    owner = account.pw_uid if account else os.geteuid()
    short = Path("/tmp") / f"gfmd-{owner}-{hashlib.sha256(os.fsencode(real)).hexdigest()[:12]}"  # noqa: S108 (checked below)
    with contextlib.suppress(FileExistsError):
        short.mkdir(mode=0o700)
        os.chown(short, owner, -1)
    found = short.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != owner or found.st_mode & 0o077:
        raise LocalDatabaseError(f"{short} is not private to us: delete it, or move the checkout to a shorter path.")
    return short
