"""The Nu HTML checker: a Java program from npm, kept in var/ and known by its digest."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from tools.environment import VAR, SetupError

VERSION = "26.9.27"
DIGEST = "22f15dd39a33bed929d2a5c0cddf5946849a647eca9272bf4d5d00bc7e7a4d47"
JAR = Path("node_modules", "vnu-jar", "build", "dist", "vnu.jar")


def find_java() -> str:
    """A Java that starts: macOS has a stub that only says there is none."""
    if java := shutil.which("java"):
        asked = subprocess.run([java, "-version"], capture_output=True)
        if asked.returncode == 0:
            return java
    raise SetupError(
        "The HTML checker needs Java 11 or newer and none runs here: Debian has `apt install default-jre-headless`."
    )


def find_or_fetch(folder: Path = VAR / "nu") -> Path:
    """The jar that VNU_JAR names, else the pinned one, fetched with npm the first time."""
    if named := os.environ.get("VNU_JAR"):
        if not Path(named).is_file():
            raise SetupError(f"VNU_JAR is {named}, which is no file: correct it or unset it.")
        return Path(named)
    jar = folder / JAR
    if not jar.exists():
        fetch(folder)
    if hashlib.sha256(jar.read_bytes()).hexdigest() != DIGEST:
        raise SetupError(f"{jar} is not the jar of vnu-jar {VERSION}: remove {folder} and try again.")
    return jar


def fetch(folder: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise SetupError(
            "The HTML checker comes with npm, and none is here: install npm, or name a jar: VNU_JAR=/path/to/vnu.jar"
        )
    print(f"Fetching vnu-jar {VERSION} with npm (once, 30 MB).", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    asked = subprocess.run(
        [
            npm,
            "install",
            "--prefix",
            folder,
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            f"vnu-jar@{VERSION}",
        ],
        capture_output=True,
        text=True,
    )
    if asked.returncode or not (folder / JAR).exists():
        said = [line for line in asked.stderr.splitlines() if "error" in line.lower()] or ["no reason given"]
        raise SetupError(f"npm could not fetch vnu-jar {VERSION}: {said[0].strip()}")
