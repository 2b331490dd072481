"""What every tool needs first: a writable var/ and a whole virtual environment. Standard library only."""

import contextlib
import errno
import fcntl
import hashlib
import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VAR = Path(os.path.abspath(os.environ.get("GFMD_VAR") or ROOT / "var"))
VENV = ROOT / ".venv"
RUNTIME = "requirements.txt"
DEVELOPMENT = "requirements-dev.txt"
NEEDED = 300  # MB in var/

# What pip writes when its index does not answer.
UNREACHABLE = ("Retrying (", "NewConnectionError", "ConnectTimeout", "ReadTimeout", "ProxyError", "SSLError")


class SetupError(Exception):
    """One line: what is wrong and what to do."""


def entry(main: Callable[[], int | None]) -> NoReturn:
    """Run a tool. What the user can mend is one line and exit code 1; SIGTERM and a closed terminal end it in order."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
            signal.signal(number, lambda *_: sys.exit(1))
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        print(file=sys.stderr)
        sys.exit(130)
    except SetupError as error:
        sys.exit(str(error))
    except OSError as error:
        if error.errno == errno.ENOSPC:
            sys.exit("The disk is full: free some space and try again.")
        sys.exit(f"{error.filename or 'System'}: {error.strerror or error}")


def check_var(var: Path = VAR) -> None:
    """var/ exists, takes files and has room: a database that runs out of it fails in the middle."""
    try:
        var.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=var):
            pass
        free = shutil.disk_usage(var).free // 1_000_000
        if free < NEEDED:
            raise SetupError(f"The disk is nearly full: {free} MB are free for {var}, {NEEDED} MB are needed.")
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise
        raise SetupError(
            f"Cannot write in {var} ({error.strerror}): make it a folder of yours, or set GFMD_VAR to one."
        ) from error


def ensure_venv(requirements: str) -> None:
    """Come back inside a whole .venv with these requirements: make it if need be, and start over in it."""
    if not is_whole(VENV, requirements):
        build(VENV, requirements)
    if Path(sys.prefix).resolve() != VENV.resolve():
        program = interpreter(VENV)
        module = sys.modules["__main__"].__spec__.name
        sys.stdout.flush()
        os.execv(program, [str(program), "-m", module, *sys.argv[1:]])  # noqa: S606 (no shell is the point)


def interpreter(venv: Path) -> Path:
    return venv / "bin" / "python"


def is_whole(venv: Path, requirements: str) -> bool:
    """Whether `venv` is complete for today's requirements: the stamp is written last, so a broken-off one has none."""
    stamp = _stamp(venv)
    return _fits(venv, stamp) and stamp.get(requirements) == _fingerprint(requirements)


def build(venv: Path, requirements: str) -> None:
    """Make `venv` whole: from scratch when it is broken, else by installing what the requirements ask for now."""
    with _one_builder(venv) as lock:
        stamp = _stamp(venv)
        if _fits(venv, stamp):
            if stamp.get(requirements) == _fingerprint(requirements):
                return  # somebody else did it while we waited
        else:
            _create(venv)
        (venv / "complete").unlink(missing_ok=True)
        _install(venv, requirements, lock)
        stamp = _place(venv) | {name: _fingerprint(name) for name in _included(requirements)}
        (venv / "complete").write_text(json.dumps(stamp), encoding="utf-8")


def _place(venv: Path) -> dict[str, str]:
    """What ties an environment to its folder and Python: neither a copied nor an outlived one works."""
    return {"path": str(venv.resolve()), "python": "{}.{}".format(*sys.version_info)}


def _fits(venv: Path, stamp: dict[str, str]) -> bool:
    if not stamp or stamp.get("path") != str(venv.resolve()):
        return False
    try:
        asked = subprocess.run(
            [interpreter(venv), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"],
            capture_output=True,
            text=True,
        )
    except OSError:
        return False
    return asked.returncode == 0 and asked.stdout.strip() == stamp.get("python")


def _stamp(venv: Path) -> dict[str, str]:
    try:
        return json.loads((venv / "complete").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _fingerprint(requirements: str) -> str:
    return hashlib.sha256(b"".join((ROOT / name).read_bytes() for name in _included(requirements))).hexdigest()


def _included(requirements: str) -> list[str]:
    return [RUNTIME] if requirements == RUNTIME else [RUNTIME, requirements]


def _create(venv: Path) -> None:
    missing = "This Python has no venv module: `apt install python3-venv` (Debian, Ubuntu), then try again."
    if not importlib.util.find_spec("venv") or not importlib.util.find_spec("ensurepip"):
        raise SetupError(missing)
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", venv], capture_output=True, text=True)
    if made.returncode:
        said = (made.stdout + made.stderr).strip()
        if "ensurepip" in said:
            raise SetupError(missing)
        raise SetupError(f"Cannot make {venv}: {said.splitlines()[-1] if said else 'no reason given'}")


def _install(venv: Path, requirements: str, lock: int) -> None:
    log = VAR / "pip.log"
    command = [interpreter(venv), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    with log.open("w", encoding="utf-8") as output:
        pip = subprocess.Popen(
            [*command, "-r", requirements],
            cwd=ROOT,
            stdout=output,
            stderr=subprocess.STDOUT,
            pass_fds=[lock],  # if we are killed, nobody else builds before pip has ended too
            env=os.environ | {"PIP_USER": "0"},  # a user install, where that is the default, cannot go into a venv
        )
        try:
            _show_progress(f"Installing the packages of {requirements}", pip)
        finally:
            pip.terminate()
            pip.wait()
    if pip.returncode:
        said = log.read_text(encoding="utf-8", errors="replace")
        if "No space left on device" in said:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if any(words in said for words in UNREACHABLE):
            raise SetupError(f"pip cannot reach its package index: check network and proxy (more in {log}).")
        errors = [line for line in said.splitlines() if line.startswith("ERROR:")] or ["ERROR: no reason given"]
        raise SetupError(f"pip failed: {errors[0].removeprefix('ERROR:').strip()} (more in {log})")


def _show_progress(what: str, process: subprocess.Popen[bytes]) -> None:
    """One line; its seconds run on a terminal."""
    began = time.monotonic()
    print(f"{what} (once, about a minute) ...", end="", flush=True)
    while process.poll() is None:
        time.sleep(0.2)
        if sys.stdout.isatty():
            print(f"\r{what} ... {time.monotonic() - began:.0f} s\033[K", end="", flush=True)
    print(f" {time.monotonic() - began:.0f} s" if not sys.stdout.isatty() else "", flush=True)


@contextlib.contextmanager
def _one_builder(venv: Path) -> Iterator[int]:
    with venv.with_name(f"{venv.name}.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Waiting for another make that installs packages.", flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock.fileno()
