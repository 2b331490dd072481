"""A backup that was not restored and compared, or that lacks a file its rows name, is none."""

import hashlib
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.db import connection as django_connection

from gfmd.core import localdb
from gfmd.core.localdb_account import programs_for
from tests.factories.questionnaires import OriginalFactory

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def server() -> Iterator[localdb.Server]:
    with tempfile.TemporaryDirectory(prefix="gfmd-", dir="/tmp") as home:
        Path(home).chmod(0o755)
        data_dir = Path(home) / "postgres"
        with psycopg.connect(localdb.start(data_dir, disposable=True), autocommit=True) as connection:
            connection.execute("CREATE TABLE reply AS SELECT n, md5(n::text) FROM generate_series(1, 2000) n")
            connection.execute('CREATE SCHEMA "Odd"; CREATE TABLE "Odd"."na""me" (n int)')
            connection.execute("CREATE TABLE questionnaires_original (path text, size int, sha256 text)")
        yield localdb.status(data_dir)
        localdb.release(data_dir)


@pytest.fixture
def originals(server, tmp_path) -> Iterator[Path]:
    """The folder of originals: two files with their rows, and one that no row names."""
    folder = tmp_path / "originals"
    folder.mkdir()
    with psycopg.connect(server.url, autocommit=True) as connection:
        for name in ("a1", "b2"):
            content = name.encode() * 5000
            (folder / name).write_bytes(content)
            row = [f"of/old/{name}", len(content), hashlib.sha256(content).hexdigest()]
            connection.execute("INSERT INTO questionnaires_original VALUES (%s, %s, %s)", row)
        (folder / "c3").write_bytes(b"its row was never committed")
        yield folder
        connection.execute("DELETE FROM questionnaires_original")


@pytest.fixture
def target(tmp_path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


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
            "ORIGINALS_DIR": str(target.parent / "originals"),
        },
    )


def databases(server: localdb.Server) -> set[str]:
    with psycopg.connect(server.url) as connection:
        return {name for (name,) in connection.execute("SELECT datname FROM pg_database WHERE NOT datistemplate")}


def named(target: Path) -> list[str]:
    """What is there, without the time in its names."""
    return sorted(re.sub(r"gfmd-\d{8}T\d{6}Z", "gfmd", path.name) for path in target.iterdir())


def only(target: Path, suffix: str) -> Path:
    (found,) = target.glob(f"*{suffix}")
    return found


def test_a_good_backup_is_kept_and_the_proof_cleared_away(server, target, originals):
    done = backup(server, target)
    assert done.returncode == 0, done.stderr
    assert "restored and compared, 3 tables; 2 originals, each as its row says" in done.stdout
    assert named(target) == ["gfmd.dump", "gfmd.files"]
    kept = {path.name: path.read_bytes() for path in only(target, ".files").iterdir()}
    assert kept == {name: (originals / name).read_bytes() for name in ("a1", "b2")}
    assert databases(server) == {"postgres", "gfmd"}


def test_no_original_is_no_fault(server, target):
    done = backup(server, target)
    assert done.returncode == 0, done.stderr
    assert named(target) == ["gfmd.dump", "gfmd.files"]


def earlier(target: Path, days: int) -> None:
    """The backup that is there becomes one of so many days ago."""
    for path in target.glob("gfmd-2*"):
        older = path.rename(target / f"gfmd-2001{days:04}T000000Z{path.suffix}")
        when = older.stat().st_mtime - days * 86_400
        os.utime(older, (when, when))


def test_a_file_takes_room_once_but_is_read_each_time(server, target, originals):
    assert backup(server, target).returncode == 0
    earlier(target, 1)
    (before,) = target.glob("*.files")
    os.truncate(before / "b2", 10)  # the disk of the backups lost the rest of it
    assert backup(server, target).returncode == 0
    after = max(target.glob("*.files"))
    assert after != before
    assert (after / "a1").samefile(before / "a1")
    assert (after / "b2").read_bytes() == (originals / "b2").read_bytes()


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda file: file.unlink(), id="gone"),
        pytest.param(lambda file: file.write_bytes(b"x" + file.read_bytes()[1:]), id="altered"),
        pytest.param(lambda file: os.truncate(file, 10), id="cut short"),
    ],
)
def test_a_file_that_is_not_whole_fails_the_backup_and_the_dump_alone_is_kept(harm, server, target, originals):
    assert backup(server, target).returncode == 0
    earlier(target, 1)  # an earlier backup has the file whole: still the folder of originals is at fault
    harm(originals / "b2")
    done = backup(server, target)
    assert done.returncode != 0
    assert "Original b2: it is missing, or not what its row says" in done.stderr
    assert "1 of 2 originals" in done.stderr
    assert "Original a1" not in done.stderr
    assert len(list(target.glob("*.dump"))) == len(list(target.glob("*.files"))) == 1, "the earlier one only"
    listed = subprocess.run(
        [programs_for(None) / "pg_restore", "--list", only(target, ".without-files")], capture_output=True, text=True
    )
    assert "questionnaires_original" in listed.stdout


def test_a_row_with_another_size_than_its_file_fails_the_backup(server, target, originals):
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute("UPDATE questionnaires_original SET size = size + 1 WHERE path LIKE '%a1'")
    done = backup(server, target)
    assert done.returncode != 0
    assert "Original a1" in done.stderr
    assert named(target) == ["gfmd.without-files"]


def test_old_backups_go_with_their_files(server, target, originals):
    assert backup(server, target).returncode == 0
    earlier(target, 16)
    (target / "gfmd-20010101T000000Z.part.files").mkdir()
    os.utime(target / "gfmd-20010101T000000Z.part.files", (0, 0))
    (target / "gfmd-20010101T000000Z.without-files").touch()
    os.utime(target / "gfmd-20010101T000000Z.without-files", (0, 0))
    (target / "not-ours").touch()
    assert backup(server, target).returncode == 0
    assert named(target) == ["gfmd.dump", "gfmd.files", "not-ours"]


@pytest.mark.django_db
def test_the_list_of_originals_is_that_of_the_site():
    """What the backup asks is asked of the table as it is now."""
    original = OriginalFactory(path="some/where/0a1b")
    statement = (ROOT / "deploy" / "originals.sql").read_text().split("\n", 2)[2]
    with django_connection.cursor() as cursor:
        cursor.execute(statement.replace("%", "%%"))
        assert (original.sha256, original.size, "0a1b") in cursor.fetchall()


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
def test_a_bad_dump_never_gets_a_name(damage, server, tmp_path, target, originals, script):
    real = programs_for(None) / "pg_dump"
    script(tmp_path / "bin" / "pg_dump", f'REAL={real}\n"$REAL" "$@" && touch {tmp_path}/dumped\n{damage}')
    done = backup(server, target, tmp_path / "bin")
    assert (tmp_path / "dumped").exists(), done.stderr
    assert done.returncode != 0
    assert list(target.iterdir()) == []
    assert databases(server) == {"postgres", "gfmd"}
