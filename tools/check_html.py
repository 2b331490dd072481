"""`make check-html`: the Nu HTML checker on every kind of page, en and ar. An error fails it; warnings are shown."""

import os
import subprocess
import sys

from tools.environment import DEVELOPMENT, ROOT, check_var, ensure_venv, entry
from tools.messages import compile_stale
from tools.nu import find_java, find_or_fetch


def main() -> int:
    check_var()
    java, jar = find_java(), find_or_fetch()
    ensure_venv(DEVELOPMENT)
    compile_stale()
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--no-header", "--show-capture=no", "--tb=line", "tests/check_html.py"],
        cwd=ROOT,
        env=os.environ | {"JAVA": java, "VNU_JAR": str(jar)},
    ).returncode


if __name__ == "__main__":
    entry(main)
