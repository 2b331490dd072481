"""One database a worker, with the seed and the sample in it; every test works in a transaction that is undone."""

import os
import subprocess
import sys
from datetime import date

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils.translation import override

from gfmd.accounts.models import User
from tests.environment import ROOT
from tests.personas import client_of, persona  # noqa: F401
from tests.serving import database_url, serving

RECORD_DAY = date(2008, 8, 11)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        call_command("load_seed", sample=True, verbosity=0)


@pytest.fixture(autouse=True)
def english():
    """A request leaves its language active in the thread: no test may inherit that of the one before."""
    with override("en"):
        yield


@pytest.fixture
def admin(db):
    """An administrator of the whole site, without a password: hashing one takes longer than most tests."""
    return User.objects.create_superuser("test-admin", password=None)


@pytest.fixture
def admin_client(client, admin):
    client.force_login(admin)
    return client


@pytest.fixture(scope="session")
def site(django_db_setup, django_db_blocker, tmp_path_factory):
    """Address of a gunicorn that serves the seeded database as `make run` does, with compressed static files.

    For browsers. Nothing that tests write in their transactions is seen there.
    """
    with django_db_blocker.unblock():
        database = database_url(connection.get_connection_params())
        connection.close()
    var = str(tmp_path_factory.mktemp("var"))
    environment = {"DATABASE_URL": database, "GFMD_MODE": "demo", "GFMD_VAR": var}
    subprocess.run(
        [sys.executable, "manage.py", "collectstatic", "--noinput", "--verbosity=0"],
        cwd=ROOT,
        env=os.environ | environment,
        check=True,
    )
    try:
        with serving(environment) as (url, _master):
            yield url
    finally:
        with django_db_blocker.unblock(), connection.cursor() as cursor:  # its sessions may outlive it by a moment
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            connection.close()
