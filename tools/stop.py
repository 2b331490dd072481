"""`make stop`: end the site and the database of this checkout, whoever started them. Needs no .venv."""

import contextlib
import fcntl
import os
import re
import signal
import time

from gfmd.core import localdb
from tools.environment import VAR, SetupError, entry

PATIENCE = 20  # seconds


def main() -> None:
    try:
        stopped = [
            name
            for name, done in (
                ("the site", stop_site()),
                ("the database", localdb.stop(VAR / "postgres")),
                ("the tests' database", localdb.stop(VAR / "test-postgres", if_unused=True)),
            )
            if done
        ]
    except localdb.LocalDatabaseError as error:
        raise SetupError(str(error)) from error
    print(f"Stopped: {', '.join(stopped)}." if stopped else "Nothing was running.")


def stop_site() -> bool:
    """A held lock means that its holder lives, so the process number in it is no stale one."""
    try:
        lock = os.open(VAR / "run.lock", os.O_RDONLY)
    except FileNotFoundError:
        return False
    try:
        if not _held(lock):
            return False
        pid = int(re.findall(rb"\d+", os.read(lock, 100))[0])
        with contextlib.suppress(ProcessLookupError):  # killed; its workers notice within a second and end too
            os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + PATIENCE
        while _held(lock):
            if time.monotonic() > deadline:
                raise SetupError(f"Process {pid} does not stop: `kill -9 {pid}` ends it.")
            time.sleep(0.1)
        return True
    finally:
        os.close(lock)


def _held(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    fcntl.flock(lock, fcntl.LOCK_UN)
    return False


if __name__ == "__main__":
    entry(main)
