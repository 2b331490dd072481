"""The browser of the tests: one that is there, else one that we install. Never none."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tools.environment import SetupError

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
APPLICATIONS = (
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
)


def find_or_install() -> str:
    if found := find():
        return found
    print("No Chromium or Chrome found: installing Chromium.", flush=True)
    for install in installers():
        if install() and (found := find()):
            return found
    raise SetupError(
        "The tests need a browser and none could be installed: install Chromium or Chrome"
        " (Debian: `apt install chromium`), or name one: CHROME_PATH=/path/to/chrome make test"
    )


def find() -> str | None:
    """CHROME_PATH, then the usual names, then macOS applications, then Playwright's own."""
    if named := os.environ.get("CHROME_PATH"):
        if not works(named):
            raise SetupError(f"CHROME_PATH is {named}, which is no browser that runs: correct it or unset it.")
        return named
    candidates = [path for name in NAMES if (path := shutil.which(name))] + [str(path) for path in APPLICATIONS]
    return next((path for path in candidates if works(path)), None) or playwrights_own()


def works(path: str) -> bool:
    """It starts: a snap's stub or one without its libraries does not."""
    try:
        asked = subprocess.run([path, "--version"], capture_output=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def playwrights_own() -> str | None:
    asked = subprocess.run(
        [
            sys.executable,
            "-c",
            "from playwright.sync_api import sync_playwright as s\nwith s() as p: print(p.chromium.executable_path)",
        ],
        capture_output=True,
        text=True,
    )
    path = asked.stdout.strip()
    return path if asked.returncode == 0 and works(path) else None


def installers() -> list[Callable[[], bool]]:
    """Ways to get one here, the likeliest first. Ubuntu's package is a snap, which does not run everywhere."""
    root = os.geteuid() == 0
    debian = Path("/etc/debian_version").exists()
    ubuntu = debian and "ubuntu" in Path("/etc/os-release").read_text(encoding="utf-8").lower()
    with_libraries = ["--with-deps"] if root else []
    playwright = _command([sys.executable, "-m", "playwright", "install", *with_libraries, "chromium"])
    apt = _command(["apt-get", "-q", "update"], ["apt-get", "-q", "install", "-y", "chromium"])
    if root and debian:
        return [playwright, apt] if ubuntu else [apt, playwright]
    return [playwright]


def _command(*commands: list[str]) -> Callable[[], bool]:
    def run() -> bool:
        for command in commands:
            print(f"  {' '.join(command)}", flush=True)
            try:
                done = subprocess.run(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
                    timeout=900,
                )
            except (OSError, subprocess.TimeoutExpired) as error:
                print(f"  {error}", file=sys.stderr)
                return False
            if done.returncode:
                return False
        return True

    return run
