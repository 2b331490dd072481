"""`make check`: style, migrations, one-way imports, message catalogues. All are run; one failure fails the whole."""

import os
import subprocess
import sys

from gfmd.core import localdb
from tools import messages
from tools.environment import DEVELOPMENT, ROOT, VAR, SetupError, check_var, ensure_venv, entry

CHECKS = {
    "style": ["-m", "ruff", "check", "--output-format=concise", "."],
    "format": ["-m", "ruff", "format", "--check", "--output-format=concise", "."],
    "migrations": ["manage.py", "makemigrations", "--check", "--dry-run"],
    "imports": ["-m", "pytest", "-q", "tests/test_imports.py"],
}


def main() -> int:
    check_var()
    ensure_venv(DEVELOPMENT)
    set_scratch_environment()  # makemigrations asks a database what was applied: an empty one will do
    failed = [name for name, arguments in CHECKS.items() if not passes(name, arguments)]
    try:
        messages.main()
    except SetupError as faults:
        print(faults)
        failed.append("messages")
    print(f"Failed: {', '.join(failed)}." if failed else "All checks pass.")
    return 1 if failed else 0


def set_scratch_environment() -> None:
    """Settings and a throw-away database: no check touches the site's own."""
    os.environ |= {"GFMD_MODE": "test", "SECRET_KEY": "for checks only"}
    try:
        os.environ["DATABASE_URL"] = localdb.start(VAR / "test-postgres", disposable=True)
    except localdb.LocalDatabaseError as error:
        raise SetupError(str(error)) from error


def passes(name: str, arguments: list[str]) -> bool:
    print(f"-- {name}", flush=True)
    return subprocess.run([sys.executable, *arguments], cwd=ROOT).returncode == 0


if __name__ == "__main__":
    entry(main)
