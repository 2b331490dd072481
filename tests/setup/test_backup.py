"""A backup that was not restored and compared is none."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from gfmd.core import localdb
from gfmd.core.localdb_account import programs_for

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def server() -> Iterator[localdb.Server]:
    with tempfile.TemporaryDirectory(prefix="gfmd-", dir="/tmp") as home:
        Path(home).chmod(0o755)
        data_dir = Path(home) / "postgres"
        with psycopg.connect(localdb.start(data_dir, disposable=True), autocommit=True) as connection:
            connection.execute("CREATE TABLE reply AS SELECT n, md5(n::text) FROM generate_series(1, 2000) n")
            connection.execute('CREATE SCHEMA "Odd"; CREATE TABLE "Odd"."na""me" (n int)')
        yield localdb.status(data_dir)
        localdb.release(data_dir)


def backup(server: localdb.Server, target: Path, first_in_path: Path | None = None) -> subprocess.CompletedProcess[str]:
    programs = programs_for(None)
    path = [str(first_in_path)] if first_in_path else []
    return subprocess.run(
        ["sh", "deploy/backup.sh", "once"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env=os.environ
        | {
            "PATH": os.pathsep.join([*path, str(programs), os.environ["PATH"]]),
            "PGHOST": str(server.socket_dir),
            "PGPORT": str(server.port),
            "PGUSER": "gfmd",
            "PGDATABASE": "gfmd",
            "BACKUP_DIR": str(target),
        },
    )


def databases(server: localdb.Server) -> set[str]:
    with psycopg.connect(server.url) as connection:
        return {name for (name,) in connection.execute("SELECT datname FROM pg_database WHERE NOT datistemplate")}


def test_a_good_dump_is_kept_and_the_proof_cleared_away(server, tmp_path):
    done = backup(server, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "restored and compared, 2 tables" in done.stdout
    assert [path.suffix for path in tmp_path.iterdir()] == [".dump"]
    assert databases(server) == {"postgres", "gfmd"}


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param('head -c 9000 "$DUMP" > "$DUMP.cut" && mv "$DUMP.cut" "$DUMP"', id="cut short"),
        pytest.param(
            "psql -q -c 'DELETE FROM reply WHERE n = 1'; rm $DUMP; $REAL --format=custom --file=$DUMP", id="rows differ"
        ),
        pytest.param('rm "$DUMP"; false', id="not written"),
    ],
)
def test_a_bad_dump_never_gets_a_name(damage, server, tmp_path, script):
    real = programs_for(None) / "pg_dump"
    script(tmp_path / "bin" / "pg_dump", f'REAL={real}\n"$REAL" "$@" && touch {tmp_path}/dumped\n{damage}')
    (tmp_path / "backups").mkdir()
    done = backup(server, tmp_path / "backups", tmp_path / "bin")
    assert (tmp_path / "dumped").exists(), done.stderr
    assert done.returncode != 0
    assert list((tmp_path / "backups").iterdir()) == []
    assert databases(server) == {"postgres", "gfmd"}
