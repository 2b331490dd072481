"""`make run` and `make dev`: from a fresh clone to a served site in one command, and all of it stopped by Ctrl-C."""

import errno
import fcntl
import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tools.environment import ROOT, RUNTIME, VAR, SetupError, check_var, ensure_venv, entry

HOST = "127.0.0.1"
LOCK = VAR / "run.lock"
OLDEST_POSTGRESQL = 16


def main() -> int | None:
    port = chosen_port(os.environ.get("PORT", "8000"))
    check_var()
    claim(LOCK, port)
    check_port(port)
    ensure_venv(RUNTIME)
    development = "--dev" in sys.argv
    set_environment(development)
    if "DATABASE_URL" in os.environ:
        check_database(os.environ["DATABASE_URL"])
    else:
        start_database()
    prepare()
    return develop(port) if development else serve(port)


def chosen_port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise SetupError(f"PORT is {text!r}: use a number from 1024 to 65535, as in `make run PORT=8001`.")
    return int(text)


def claim(path: Path, port: int) -> None:
    """Lock this var/ until this process and its workers are gone, and note who we are in the lock."""
    lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.read(lock, 100).decode().strip() or "starting"
        raise SetupError(f"It already runs here ({holder}): `make stop` stops it.") from None
    os.truncate(lock, 0)
    os.write(lock, f"process {os.getpid()}, http://{HOST}:{port}/\n".encode())


def check_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server will
        try:
            probe.bind((HOST, port))
        except OSError as error:
            reason = "another program uses it" if error.errno == errno.EADDRINUSE else error.strerror
            raise SetupError(f"Port {port}: {reason}. Choose another, as in `make run PORT=8001`.") from None


def set_environment(development: bool) -> None:
    """What the settings read: the environment first, then var/local.env, made here the first time."""
    from gfmd.core.localdb import read_local_env

    path = VAR / "local.env"
    if "SECRET_KEY" not in read_local_env(path):
        with tempfile.NamedTemporaryFile("w", dir=VAR, delete=False, encoding="utf-8") as file:  # mode 600
            file.write(f"GFMD_MODE=demo\nSECRET_KEY={secrets.token_urlsafe(50)}\n")
        os.replace(file.name, path)
    os.environ["GFMD_VAR"] = str(VAR)
    if development:
        os.environ["GFMD_MODE"] = "dev"
    for name, value in read_local_env(path).items():
        os.environ.setdefault(name, value)
    os.environ["DJANGO_SETTINGS_MODULE"] = "gfmd.settings"


def start_database() -> None:
    from gfmd.core.localdb import LocalDatabaseError, start

    try:
        os.environ["DATABASE_URL"] = start(VAR / "postgres")
    except LocalDatabaseError as error:
        raise SetupError(str(error)) from error


def check_database(url: str) -> None:
    """A PostgreSQL that answers and is new enough."""
    import dj_database_url
    import psycopg

    if not url.startswith(("postgres://", "postgresql://")):
        raise SetupError("DATABASE_URL must name a PostgreSQL database: postgres://user:password@host:5432/name")
    try:
        parts = dj_database_url.parse(url)
    except ValueError as error:
        raise SetupError(f"DATABASE_URL cannot be read: {error}") from None
    names = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD", "dbname": "NAME"}
    given = {name: parts[key] or None for name, key in names.items()}
    try:
        with psycopg.connect(**given | parts.get("OPTIONS", {}) | {"connect_timeout": 5}) as connection:
            version = connection.info.server_version // 10_000
    except psycopg.Error as error:
        lines = str(error).strip().splitlines()  # a name with several addresses fails on a line for each
        reason = next((line.strip("- ") for line in lines if "failed:" in line), lines[0])
        raise SetupError(f"The database of DATABASE_URL does not answer: {reason}") from None
    if version < OLDEST_POSTGRESQL:
        raise SetupError(f"DATABASE_URL names a PostgreSQL {version}; {OLDEST_POSTGRESQL} or newer is needed.")


def prepare() -> None:
    """Tables, seed, static files and the first account, in one Django process because its start is what takes time."""
    from tools.messages import compile_stale

    compile_stale()
    command = [sys.executable, "manage.py", "prepare", "--password-file", str(VAR / "admin-password.txt")]
    if os.environ["GFMD_MODE"] != "production":
        command += ["--sample", "--demo-accounts", str(VAR / "demo-accounts.txt")]
    log = VAR / "prepare.log"
    with log.open("w", encoding="utf-8") as errors:
        done = subprocess.run(command, cwd=ROOT, stderr=errors)
    said = log.read_text(encoding="utf-8", errors="replace")
    if done.returncode and "Traceback" in said:
        raised = [line for line in said.splitlines() if re.match(r"[\w.]+: ", line)] or ["an error"]
        raise SetupError(f"The site could not be prepared: {raised[-1]} (more in {log})")
    print(said, end="", file=sys.stderr)
    if done.returncode:
        raise SetupError("The site could not be prepared: the lines above say why.")


def serve(port: int) -> None:
    """gunicorn in this very process: its workers notice if it is killed, and end too."""
    from gunicorn.app.base import BaseApplication

    under_nohup = signal.getsignal(signal.SIGHUP) is signal.SIG_IGN

    def ready(_server: Any) -> None:
        # gunicorn reloads at SIGHUP; for us it means that the terminal was closed.
        end = signal.SIG_IGN if under_nohup else lambda *_: os.kill(os.getpid(), signal.SIGTERM)
        signal.signal(signal.SIGHUP, end)
        announce(port)

    def apart(_server: Any, _worker: Any) -> None:
        # Ctrl-C on the terminal is for this process alone, which ends its workers in order.
        os.setpgid(0, 0)

    settings: dict[str, Any] = {
        "bind": f"{HOST}:{port}",
        "workers": max(2, min(4, os.cpu_count() or 2)),
        "threads": 4,
        "preload_app": True,  # one load for all workers; a fault shows before we say that it is ready
        "graceful_timeout": 5,
        "loglevel": "warning",
        "control_socket_disable": True,  # it would lie in the home directory, one for all checkouts
        "when_ready": ready,
        "post_fork": apart,
    }

    class Site(BaseApplication):
        def load_config(self) -> None:
            for name, value in settings.items():
                self.cfg.set(name, value)

        def load(self) -> Any:
            from gfmd.wsgi import application

            return application

    Site().run()


def develop(port: int) -> int:
    """Django's own server, which reloads changed code."""
    import psutil

    announce(port)
    server = subprocess.Popen([sys.executable, "manage.py", "runserver", f"{HOST}:{port}"], cwd=ROOT)
    try:
        return server.wait()
    finally:
        # The reloader does not hand a signal on to the process that serves.
        if server.poll() is None:
            for process in [*psutil.Process(server.pid).children(recursive=True), server]:
                process.terminate()
            server.wait()


def announce(port: int) -> None:
    print(f"\nReady: http://{HOST}:{port}/en/ and http://{HOST}:{port}/admin/\nCtrl-C stops it.\n", flush=True)


if __name__ == "__main__":
    entry(main)
