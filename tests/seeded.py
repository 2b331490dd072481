"""The database of the tests: made once for each state of the code and of the seed, then copied for each worker.

Migrations, seed and sample take half a minute; PostgreSQL copies the result in a second. The copy is a template,
`<database>_seeded_<digest>`, which stays on the server for the next run. Its digest covers every file it is made of,
so a change of the code or the seed makes a new one and drops the old.
"""

import hashlib
import os
import subprocess
import sys

from tests.environment import ROOT

MADE_OF = ["gfmd", "fixtures", "requirements.txt", "tests/seeded.py"]
STEPS = [["migrate"], ["load_seed", "--sample"]]


def digest(*names):
    """Of the names and contents of all files below the names, which are relative to the checkout."""
    total = hashlib.sha256(sys.version.encode())
    for name in names:
        place = ROOT / name
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and path.suffix != ".pyc":
                total.update(f"{path.relative_to(ROOT)} {path.stat().st_size}\n".encode())
                total.update(path.read_bytes())
    return total.hexdigest()[:16]


def address(connection, name=None):
    """What DATABASE_URL says for a database on the server of the connection."""
    there = connection.get_connection_params()
    name, host, port = name or there["dbname"], str(there.get("host", "")), there.get("port", "")
    who = f"{there.get('user', '')}:{there.get('password', '')}"
    if "/" in host:
        return f"postgresql://{who}@/{name}?host={host}&port={port}"
    return f"postgresql://{who}@{host}:{port or 5432}/{name}"


def template(connection):
    """Name of the seeded database on the server of the connection, which no test writes to."""
    family = f"{connection.settings_dict['NAME']}_seeded"
    name = f"{family}_{digest(*MADE_OF)}"
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(hashtext(%s))", [family])  # the second worker waits; ends with us
        cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"{family}%"])
        there = {row[0] for row in cursor.fetchall()}
        if name not in there:
            for old in there:
                cursor.execute(f'DROP DATABASE "{old}"')
            cursor.execute(f'CREATE DATABASE "{family}"')
            environment = os.environ | {"DATABASE_URL": address(connection, family)}
            for step in STEPS:
                made = [sys.executable, "manage.py", *step, "--verbosity=0"]
                subprocess.run(made, cwd=ROOT, env=environment, check=True)
            cursor.execute(f'ALTER DATABASE "{family}" RENAME TO "{name}"')  # half of one never has the name
    return name
