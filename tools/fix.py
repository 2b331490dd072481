"""`make fix`: what ruff can mend by itself."""

import subprocess
import sys

from tools.environment import DEVELOPMENT, ROOT, check_var, ensure_venv, entry


def main() -> int:
    check_var()
    ensure_venv(DEVELOPMENT)
    left = subprocess.run([sys.executable, "-m", "ruff", "check", "--fix", "."], cwd=ROOT).returncode
    return subprocess.run([sys.executable, "-m", "ruff", "format", "."], cwd=ROOT).returncode or left


if __name__ == "__main__":
    entry(main)
