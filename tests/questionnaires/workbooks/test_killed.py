"""Kill -9 in the middle of an import of 10,000 answers: all or nothing, and the rerun completes without doubles.

By the command and by the site: of the importing process and of PostgreSQL. On a server of our own that keeps what it
commits, with a copy of the seeded database: what is killed leaves traces that no transaction of a test could undo.
"""

import contextlib
import csv
import http.cookiejar
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import psycopg
import pytest
from django.contrib.auth.hashers import make_password
from django.db import connection
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from gfmd.core import localdb
from gfmd.core.localdb_account import programs_for
from tests.environment import ROOT
from tests.serving import serving, wait_until_ready

QUESTIONS, STATES = 52, 195
ROWS = QUESTIONS * STATES  # 10,140
EVERY = 10  # every tenth question is one of choices: the import writes their links last
PASSWORD = "correct horse battery staple"

SETUP = f"""
INSERT INTO questionnaires_round (slug, title, title_en, status, circulated_on, circulated_version, issuer, channel,
    addressees_as_written, is_fictional, working_languages, double_entry_percent, double_coding,
    names_non_respondents, confirmation_days, text, language)
  VALUES (%(slug)s, 'Killed', 'Killed', 'draft', NULL, 0, '', '', '', true, '{{}}', 0, true, false, 14, '', '');
INSERT INTO questionnaires_question (round_id, number, text, text_en, help_text, kind, is_required, is_confidential,
    asked_from_version)
  SELECT r.id, n, 'What?', 'What?', '', CASE WHEN mod(n, {EVERY}) = 0 THEN 'single' ELSE 'open' END, false, false, 1
  FROM questionnaires_round r, generate_series(1, {QUESTIONS}) n WHERE r.slug = %(slug)s;
INSERT INTO questionnaires_choice (question_id, slug, label, label_en, position)
  SELECT q.id, 'one', 'One', 'One', 1 FROM questionnaires_question q JOIN questionnaires_round r ON r.id = q.round_id
  WHERE r.slug = %(slug)s AND q.kind = 'single';
INSERT INTO questionnaires_addressee (round_id, state_id, language, email, fax, telephone)
  SELECT r.id, s.id, 'en', '', '', '' FROM questionnaires_round r,
    (SELECT id FROM places_state ORDER BY iso3 LIMIT {STATES}) s WHERE r.slug = %(slug)s;
UPDATE questionnaires_round SET status = 'circulated', circulated_on = '2026-03-02', circulated_version = 1
  WHERE slug = %(slug)s;
"""
USERS = """
INSERT INTO accounts_user (username, password, is_superuser, is_staff, is_active, first_name, last_name, email,
    date_joined, interface_language)
  VALUES ('importer', %(password)s, false, true, true, '', '', '', now(), '');
INSERT INTO accounts_user_groups (user_id, group_id)
  SELECT u.id, g.id FROM accounts_user u, auth_group g WHERE u.username = 'importer' AND g.name = 'editor';
"""
COUNT = """
SELECT count(DISTINCT r.id), count(DISTINCT a.id), count(c.id) FROM questionnaires_reply r
  JOIN questionnaires_addressee d ON d.id = r.addressee_id JOIN questionnaires_round o ON o.id = d.round_id
  LEFT JOIN questionnaires_answer a ON a.reply_id = r.id LEFT JOIN questionnaires_answer_choices c ON c.answer_id = a.id
  WHERE o.slug = %s
"""
pytestmark = pytest.mark.django_db  # so that there is a test database to copy
NOTHING, EVERYTHING = (0, 0, 0), (STATES, ROWS, STATES * (QUESTIONS // EVERY))


@pytest.fixture(scope="module")
def server(django_db_setup, django_db_blocker):
    """A folder whose server, durable, holds a copy of the test database and an editor, "importer"."""
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
    environment = os.environ | {"DATABASE_URL": url}
    subprocess.run([sys.executable, "manage.py", "ensure_roles"], cwd=ROOT, env=environment, check=True)
    with psycopg.connect(url, cursor_factory=psycopg.ClientCursor) as here:
        here.execute(USERS, {"password": make_password(PASSWORD)})
    yield data_dir
    if left := localdb.status(data_dir):
        os.kill(left.pid, signal.SIGQUIT)  # at once: writing out all pages first takes longer than the test
    with contextlib.suppress(localdb.LocalDatabaseError):
        localdb.release(data_dir)
        localdb.stop(data_dir)
    shutil.rmtree(home)


@pytest.fixture
def round_(server, request):
    """The short name of a round that has gone out to all States and has no reply."""
    slug = request.node.name.replace("_", "-")[:50]
    with psycopg.connect(localdb.start(server), cursor_factory=psycopg.ClientCursor) as here:
        here.execute(SETUP, {"slug": slug})
    return slug


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


@contextlib.contextmanager
def held_in_the_middle(url, round_, begin, runs):
    """What `begin()` gave, once its import has written its answers and waits, uncommitted, for a lock that we hold.

    `runs(begun)` tells whether the import has not ended before.
    """
    with psycopg.connect(url) as blocker, psycopg.connect(url, autocommit=True) as watcher:
        blocker.execute("LOCK TABLE questionnaires_answer_choices IN SHARE MODE")
        begun = begin()
        waits = "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'relation'"
        deadline = time.monotonic() + 120
        while not watcher.execute(waits).fetchone()[0]:
            assert runs(begun), "the import ended before it came to the links"
            assert time.monotonic() < deadline, "the import never came to the links"
            time.sleep(0.02)
        assert watcher.execute(COUNT, [round_]).fetchone() == NOTHING, "others see half of it"
        yield begun
        with contextlib.suppress(psycopg.OperationalError):
            blocker.rollback()


def counted(url, round_):
    with psycopg.connect(url) as here:
        return here.execute(COUNT, [round_]).fetchone()


def wait_until_alone(url):
    """The session of a killed client ends when the server next writes to it."""
    with psycopg.connect(url, autocommit=True) as here:
        clients = "FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        deadline = time.monotonic() + 30
        while here.execute(f"SELECT count(*) {clients}").fetchone()[0]:
            assert time.monotonic() < deadline, "the session of the killed import does not end"
            time.sleep(0.02)


@contextlib.contextmanager
def importing(url, round_, table):
    command = [sys.executable, "manage.py", "import_answers", round_, str(table), "--by", "importer"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | {"DATABASE_URL": url}, **pipes) as process:
        try:
            yield process
        finally:
            process.kill()


def test_a_killed_command_and_a_killed_server_leave_nothing_and_the_rerun_completes(server, round_, table):
    url = localdb.start(server)

    @contextlib.contextmanager
    def held():
        with contextlib.ExitStack() as ended:
            begin = lambda: ended.enter_context(importing(url, round_, table))  # noqa: E731
            yield ended.enter_context(held_in_the_middle(url, round_, begin, lambda process: process.poll() is None))

    with held() as process:
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=20)
    wait_until_alone(url)
    assert counted(url, round_) == NOTHING

    with held() as process:
        os.kill(localdb.status(server).pid, signal.SIGKILL)
        assert process.wait(timeout=60) != 0, "it said it was done"
    url = localdb.start(server)  # waits for the orphans, then recovers
    assert counted(url, round_) == NOTHING

    for words in (f"{STATES} replies registered; answers: {ROWS} new", "0 replies registered; answers: 0 new"):
        with importing(url, round_, table) as process:
            out, error = process.communicate()
        assert process.returncode == 0, error
        assert out.startswith(words)
        assert counted(url, round_) == EVERYTHING


class Editor:
    """An editor at a browser that has forms and cookies only. Each answer is (status, address, text)."""

    def __init__(self):
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def get(self, address):
        return self.ask(urllib.request.Request(address))

    def post(self, address, fields):
        """Sends the form of the page at `address`, with its hidden fields, as a browser would."""
        _status, _address, page = self.get(address)
        return self.send(address, page, fields)

    def send(self, address, page, fields):
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
        body = encode_multipart(BOUNDARY, hidden | fields)
        return self.ask(urllib.request.Request(address, body, {"Content-Type": MULTIPART_CONTENT}))

    def ask(self, request):
        try:
            with self.opener.open(request, timeout=300) as answer:
                return answer.status, answer.url, answer.read().decode()
        except urllib.error.HTTPError as answer:
            with answer:
                return answer.code, answer.url, answer.read().decode()

    def sign_in(self, site):
        status, address, _page = self.post(
            f"{site}/accounts/login/", {"login": "importer", "password": PASSWORD, "next": "/admin/rounds/"}
        )
        assert (status, address) == (200, f"{site}/admin/rounds/")

    def upload(self, site, round_, table):
        """(address, text) of the comparison that an upload of the table leads to."""
        with table.open("rb") as file:
            status, address, page = self.post(f"{site}/admin/rounds/{round_}/workbooks/", {"file": file})
        assert status == 200, page
        assert re.fullmatch(rf"{site}/admin/rounds/{round_}/workbooks/[\w-]{{22}}/", address)
        return address, page


def test_a_killed_site_and_a_killed_server_leave_nothing_and_the_rerun_completes(server, round_, table, tmp_path):
    url = localdb.start(server)
    environment = {"DATABASE_URL": url, "GFMD_VAR": str(tmp_path)}
    editor, hands = Editor(), ThreadPoolExecutor(1)
    all_new = f"<b>{ROWS:,}</b> new"

    def held(address, page):
        """The request of an import in the middle."""
        begin = lambda: hands.submit(editor.send, address, page, {})  # noqa: E731
        return held_in_the_middle(url, round_, begin, lambda request: not request.done())

    with serving(environment) as (site, master):
        editor.sign_in(site)
        address, page = editor.upload(site, round_, table)
        assert all_new in page
        with held(address, page) as request:
            (worker,) = psutil.Process(master.pid).children()
            worker.kill()
            assert isinstance(request.exception(timeout=20), (urllib.error.URLError, ConnectionError))
        wait_until_alone(url)
        assert counted(url, round_) == NOTHING

        wait_until_ready(site, master)  # with a new worker of the same master, for which the upload still waits
        with held(address, page) as request:
            (worker,) = psutil.Process(master.pid).children()
            for process in (master, worker):
                process.kill()
            assert isinstance(request.exception(timeout=20), (urllib.error.URLError, ConnectionError))
        wait_until_alone(url)
        assert counted(url, round_) == NOTHING

    with serving(environment) as (site, _master):
        address = site + urllib.parse.urlsplit(address).path
        with held(address, page) as request:  # the upload waits, and the editor is signed in as before
            os.kill(localdb.status(server).pid, signal.SIGKILL)
            status, _address, said = request.result(timeout=60)
        assert status == 500
        assert said.count("<section") == 6, "in six languages, as nothing tells which"
        assert localdb.start(server) == url  # waits for the orphans, then recovers
        assert counted(url, round_) == NOTHING

        status, _address, page = editor.get(address)
        assert (status, all_new in page) == (200, True), "the first request after the recovery is served"
        status, back, page = editor.send(address, page, {})
        assert (status, back) == (200, f"{site}/admin/rounds/{round_}/workbooks/")
        assert f"Taken over: {ROWS} new, 0 changed and 0 cleared answers; {STATES} replies registered." in page
        assert counted(url, round_) == EVERYTHING

        address, page = editor.upload(site, round_, table)
        assert "There is nothing to take over." in page
        assert counted(url, round_) == EVERYTHING
    hands.shutdown()
