"""What takes long to make and does not change: made once, for both workers and for the next run.

Each has a name with a digest of every file it is made of, so a change makes a new one and drops the old.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys

from tests.environment import ROOT
from tests.serving import database_url

MADE = ROOT / "var" / "made-for-tests"


def digest(*names):
    """Of the names and contents of all files below the names, which are relative to the checkout, and of this file."""
    total = hashlib.sha256(sys.version.encode())
    for name in [*names, "requirements.txt", "tests/shared.py"]:
        place = ROOT / name
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and path.suffix != ".pyc":
                total.update(f"{path.relative_to(ROOT)} {path.stat().st_size}\n".encode())
                total.update(path.read_bytes())
    return total.hexdigest()[:16]


def manage(*arguments, **environment):
    """One command of `manage.py`, in a process of its own."""
    command = [sys.executable, "manage.py", *arguments, "--verbosity=0"]
    subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=True, stdout=subprocess.DEVNULL)


def seeded_database(connection):
    """Name of the database with seed and sample on the server of the connection: a template that no test writes to."""
    family = f"{connection.settings_dict['NAME']}_seeded"
    name = f"{family}_{digest('gfmd', 'fixtures')}"
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(hashtext(%s))", [family])  # the other worker waits; ends with us
        cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"{family}%"])
        there = {row[0] for row in cursor.fetchall()}
        if name not in there:
            for old in there:
                cursor.execute(f'DROP DATABASE "{old}"')
            cursor.execute(f'CREATE DATABASE "{family}"')
            made = database_url(connection.get_connection_params() | {"dbname": family})
            manage("migrate", DATABASE_URL=made)
            manage("load_seed", "--sample", DATABASE_URL=made)
            cursor.execute(f'ALTER DATABASE "{family}" RENAME TO "{name}"')  # half of one never has the name
    return name


def static_files(database):
    """Folder of the static files as the site serves them, hashed and compressed."""
    place = MADE / f"static_{digest('static', 'gfmd/settings.py')}"
    MADE.mkdir(parents=True, exist_ok=True)
    with (MADE / "static.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the other worker waits; ends with us
        if not place.exists():
            for old in MADE.glob("static_*"):
                shutil.rmtree(old)
            half = MADE / "static_half"
            manage("collectstatic", "--noinput", DATABASE_URL=database, GFMD_MODE="demo", GFMD_VAR=str(half))
            (half / "static").rename(place)
            half.rmdir()
    return place
