"""Kill -9 in the middle of an import of 10,000 answers: all or nothing, and the rerun completes without doubles.

On a server of our own that keeps what it commits, with a copy of the seeded database: a killed server and a killed
importer leave traces that no transaction of a test could undo.
"""

import contextlib
import csv
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg
import pytest
from django.db import connection

from gfmd.core import localdb
from gfmd.core.localdb_account import programs_for
from tests.environment import ROOT

ROUND = "killed-round"
QUESTIONS, STATES = 52, 195
ROWS = QUESTIONS * STATES  # 10,140
EVERY = 10  # every tenth question is one of choices: the import writes their links last

SETUP = f"""
INSERT INTO questionnaires_round (slug, title, title_en, status, circulated_on, circulated_version, issuer, channel,
    addressees_as_written, is_fictional, working_languages, double_entry_percent, double_coding,
    names_non_respondents, confirmation_days, text, language)
  VALUES ('{ROUND}', 'Killed', 'Killed', 'draft', NULL, 0, '', '', '', true, '{{}}', 0, true, false, 14, '', '');
INSERT INTO questionnaires_question (round_id, number, text, text_en, help_text, kind, is_required, is_confidential,
    asked_from_version)
  SELECT r.id, n, 'What?', 'What?', '', CASE WHEN n % {EVERY} = 0 THEN 'single' ELSE 'open' END, false, false, 1
  FROM questionnaires_round r, generate_series(1, {QUESTIONS}) n WHERE r.slug = '{ROUND}';
INSERT INTO questionnaires_choice (question_id, slug, label, label_en, position)
  SELECT q.id, 'one', 'One', 'One', 1 FROM questionnaires_question q JOIN questionnaires_round r ON r.id = q.round_id
  WHERE r.slug = '{ROUND}' AND q.kind = 'single';
INSERT INTO questionnaires_addressee (round_id, state_id, language, email, fax, telephone)
  SELECT r.id, s.id, 'en', '', '', '' FROM questionnaires_round r,
    (SELECT id FROM places_state ORDER BY iso3 LIMIT {STATES}) s WHERE r.slug = '{ROUND}';
UPDATE questionnaires_round SET status = 'circulated', circulated_on = '2026-03-02', circulated_version = 1
  WHERE slug = '{ROUND}';
INSERT INTO accounts_user (username, password, is_superuser, is_staff, is_active, first_name, last_name, email,
    date_joined, interface_language) VALUES ('importer', '!', true, true, true, '', '', '', now(), '');
"""
COUNT = f"""
SELECT count(DISTINCT r.id), count(DISTINCT a.id), count(c.id) FROM questionnaires_reply r
  JOIN questionnaires_addressee d ON d.id = r.addressee_id JOIN questionnaires_round o ON o.id = d.round_id
  LEFT JOIN questionnaires_answer a ON a.reply_id = r.id LEFT JOIN questionnaires_answer_choices c ON c.answer_id = a.id
  WHERE o.slug = '{ROUND}'
"""
pytestmark = pytest.mark.django_db  # so that there is a test database to copy
NOTHING, EVERYTHING = (0, 0, 0), (STATES, ROWS, STATES * (QUESTIONS // EVERY))


@pytest.fixture(scope="module")
def server(django_db_setup, django_db_blocker):
    """A folder whose server, durable, holds a copy of the test database and a round without replies."""
    home = Path(tempfile.mkdtemp(prefix="gfmd-", dir="/tmp"))
    home.chmod(0o755)
    data_dir = home / "postgres"
    url = localdb.start(data_dir)
    with django_db_blocker.unblock():
        there = connection.get_connection_params()
    source = {name: there.get(name) for name in ("host", "port", "user", "password") if there.get(name)}
    environment = os.environ | {f"PG{name.upper()}": str(value) for name, value in source.items()}
    programs = programs_for(None)
    dump = [programs / "pg_dump", "--no-owner", "--no-acl", there["dbname"]]
    with subprocess.Popen(dump, env=environment, stdout=subprocess.PIPE) as dumping:
        load = [programs / "psql", "-qX", "-v", "ON_ERROR_STOP=1", "--single-transaction", "-o", os.devnull, url]
        subprocess.run(load, stdin=dumping.stdout, check=True)
    assert dumping.returncode == 0
    with psycopg.connect(url) as here:
        here.execute(SETUP)
    yield data_dir
    if left := localdb.status(data_dir):
        os.kill(left.pid, signal.SIGQUIT)  # at once: writing out all pages first takes longer than the test
    with contextlib.suppress(localdb.LocalDatabaseError):
        localdb.release(data_dir)
        localdb.stop(data_dir)
    shutil.rmtree(home)


@pytest.fixture(scope="module")
def table(tmp_path_factory, django_db_setup, django_db_blocker):
    from gfmd.places.models import State

    with django_db_blocker.unblock():
        states = list(State.objects.order_by("iso3").values_list("iso3", flat=True)[:STATES])
    path = tmp_path_factory.mktemp("tables") / "answers.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["state", "question", "answer", "language", "received_on", "channel"])
        for state in states:
            for number in range(1, QUESTIONS + 1):
                answer = "one" if number % EVERY == 0 else f"Answer {number} of {state}."
                rows.writerow([state, number, answer, "en", "2026-03-20", "e_mail"])
    return path


def importing(url, table):
    command = [sys.executable, "manage.py", "import_answers", ROUND, str(table), "--by", "importer"]
    environment = os.environ | {"DATABASE_URL": url}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@contextlib.contextmanager
def held_in_the_middle(url, table):
    """The process of an import that has written its answers and waits, uncommitted, for a lock that we hold."""
    with psycopg.connect(url) as blocker, psycopg.connect(url, autocommit=True) as watcher:
        blocker.execute("LOCK TABLE questionnaires_answer_choices IN SHARE MODE")
        with importing(url, table) as process:
            try:
                waits = "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'relation'"
                deadline = time.monotonic() + 60
                while not watcher.execute(waits).fetchone()[0]:
                    assert process.poll() is None, process.communicate()
                    assert time.monotonic() < deadline, "the import never came to the links"
                    time.sleep(0.02)
                assert watcher.execute(COUNT).fetchone() == NOTHING, "others see half of it"
                yield process
            finally:
                process.kill()
        with contextlib.suppress(psycopg.OperationalError):
            blocker.rollback()


def counted(url):
    with psycopg.connect(url) as here:
        return here.execute(COUNT).fetchone()


def wait_until_alone(url):
    """The session of a killed client ends when the server next writes to it."""
    with psycopg.connect(url, autocommit=True) as here:
        clients = "FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        deadline = time.monotonic() + 30
        while here.execute(f"SELECT count(*) {clients}").fetchone()[0]:
            assert time.monotonic() < deadline, "the session of the killed import does not end"
            time.sleep(0.02)


def test_a_killed_import_and_a_killed_server_leave_nothing_and_the_rerun_completes(server, table):
    url = localdb.start(server)
    with held_in_the_middle(url, table) as process:
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=20)
    wait_until_alone(url)
    assert counted(url) == NOTHING

    with held_in_the_middle(url, table) as process:
        os.kill(localdb.status(server).pid, signal.SIGKILL)
        assert process.wait(timeout=60) != 0, "it said it was done"
    url = localdb.start(server)  # waits for the orphans, then recovers
    assert counted(url) == NOTHING

    for words in (f"{STATES} replies registered; answers: {ROWS} new", "0 replies registered; answers: 0 new"):
        with importing(url, table) as process:
            out, error = process.communicate()
        assert process.returncode == 0, error
        assert out.startswith(words)
        assert counted(url) == EVERYTHING
