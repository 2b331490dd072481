"""`make test`: the whole suite on two processes, with a real PostgreSQL and a real browser. ARGS narrow it."""

import os
import sys

from tools.browser import find_or_install
from tools.environment import DEVELOPMENT, ROOT, check_var, ensure_venv, entry
from tools.messages import compile_stale


def main() -> None:
    check_var()
    ensure_venv(DEVELOPMENT)
    os.environ["CHROME_PATH"] = find_or_install()
    compile_stale()
    # A part of the suite cannot reach the coverage asked of the whole.
    arguments = sys.argv[1:] or ["--cov"]
    os.chdir(ROOT)
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments])  # noqa: S606 (no shell is the point)


if __name__ == "__main__":
    entry(main)
