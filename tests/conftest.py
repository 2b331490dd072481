"""One database a worker, with the seed and the sample in it; every test works in a transaction that is undone."""

from copy import copy
from datetime import date

import coverage
import pytest
from django.db import connection
from django.test import client
from django.test.utils import ContextList, setup_databases, teardown_databases
from django.utils.translation import override

from gfmd.accounts.models import User
from tests.personas import client_of, persona  # noqa: F401
from tests.serving import database_url, serving
from tests.shared import seeded_database, static_files

RECORD_DAY = date(2008, 8, 11)
RUN_BEFORE = set()


def keep_the_page(store, signal, sender, template, context, **more):
    """Keep the templates and the context of the page: Django copies that of each part and each option as well."""
    store.setdefault("templates", []).append(template)
    if "context" not in store:
        store["context"] = ContextList([copy(context)])


client.store_rendered_templates = keep_the_page


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item, nextitem):
    """Count lines where a test function runs for the first time, and neither in a sweep nor under a browser.

    To count the lines of a page takes as long as to make it. A sweep over pages walks lines that are counted
    elsewhere, and a browser asks a server of its own. So what is counted is a part of what runs: the floor asked of
    it stays true.
    """
    function = item.nodeid.partition("[")[0]
    counting = coverage.Coverage.current()
    is_apart = item.get_closest_marker("browser") or item.get_closest_marker("sweep")
    if counting is None or not (function in RUN_BEFORE or is_apart):
        RUN_BEFORE.add(function)
        return (yield)
    counting.stop()
    try:
        return (yield)
    finally:
        counting.start()


def pytest_collection_modifyitems(items):
    """The longest test first, or one worker would end with it alone."""
    items.sort(key=lambda item: "tests/round/" not in item.nodeid)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix, django_db_blocker):
    with django_db_blocker.unblock():
        connection.settings_dict["TEST"]["TEMPLATE"] = seeded_database(connection)


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment, django_db_blocker, django_db_modify_db_settings, django_db_keepdb, django_db_createdb
):
    """A database for every run. That of pytest-django leaves it out where no test asks for `db`, as under a browser."""
    with django_db_blocker.unblock():
        made = setup_databases(verbosity=0, interactive=False, keepdb=django_db_keepdb and not django_db_createdb)
    yield
    if not django_db_keepdb:
        with django_db_blocker.unblock():
            teardown_databases(made, verbosity=0)


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
    var = tmp_path_factory.mktemp("var")
    (var / "static").symlink_to(static_files(database))
    environment = {"DATABASE_URL": database, "GFMD_MODE": "demo", "GFMD_VAR": str(var)}
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
