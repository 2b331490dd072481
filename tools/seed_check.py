"""`make seed-check`: try the whole seed, sample included, on freshly made tables; nothing is kept."""

import os
import subprocess
import sys

from tools.check import set_scratch_environment
from tools.environment import ROOT, RUNTIME, SetupError, check_var, ensure_venv, entry

DATABASE = "gfmd_seed_check"


def main() -> None:
    check_var()
    ensure_venv(RUNTIME)
    set_scratch_environment()
    import psycopg

    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {DATABASE}")
    url = os.environ["DATABASE_URL"].replace("/gfmd?", f"/{DATABASE}?")
    for arguments in (["migrate", "--verbosity=0"], ["load_seed", "--check", "--sample"]):
        command = [sys.executable, "manage.py", *arguments]
        if subprocess.run(command, cwd=ROOT, env=os.environ | {"DATABASE_URL": url}).returncode:
            raise SetupError("The seed does not load: the lines above say why.")


if __name__ == "__main__":
    entry(main)
