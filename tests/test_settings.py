"""Settings read the environment only, say what is missing, and are fit for production."""

import os
import subprocess
import sys

import pgtrigger
import pytest
from django.db import connection, transaction

from gfmd.accounts.models import User
from gfmd.core.history import history_of
from tests.environment import ROOT

PRODUCTION = {
    "GFMD_MODE": "production",
    "SECRET_KEY": "a" * 25 + "b" * 15 + "0123456789!-_",
    "DATABASE_URL": "postgres://user:secret@database.example/gfmd",
    "ALLOWED_HOSTS": "dashboard.example",
}


def manage(*arguments, **environment):
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG", "VIRTUAL_ENV"}}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={**kept, "GFMD_VAR": "/nowhere", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_production_passes_the_deploy_check():
    result = manage("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert result.returncode == 0, result.stderr
    assert "no issues" in result.stdout + result.stderr


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS"])
def test_what_is_missing_is_said_with_a_hint(name):
    result = manage("check", **{key: value for key, value in PRODUCTION.items() if key != name})
    assert result.returncode != 0
    assert f"{name} is not set" in result.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GFMD_MODE", "debug"),
        ("DATABASE_URL", "mysql://user@host/name"),
        ("DATABASE_URL", "sqlite:///file"),
        ("GFMD_GEOGRAPHIC_MAP", "no"),
    ],
)
def test_wrong_values_are_refused(name, value):
    result = manage("check", **{**PRODUCTION, name: value})
    assert result.returncode != 0
    assert name in result.stderr


@pytest.mark.parametrize("given", ["", "?options=-c%20statement_timeout%3D5000"])
def test_triggers_find_their_setting_and_the_address_keeps_its_own(given):
    program = "from django.conf import settings; print(settings.DATABASES['default']['OPTIONS']['options'])"
    environment = PRODUCTION | {"DATABASE_URL": PRODUCTION["DATABASE_URL"] + given}
    told = manage("shell", "--command", program, **environment).stdout.strip().splitlines()[-1]
    assert told == ("-c statement_timeout=5000 " if given else "") + "-c pgtrigger.ignore={}"


@pytest.mark.django_db
def test_the_setting_reaches_the_server_and_lets_no_trigger_go_by():
    def ignored():
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('pgtrigger.ignore')")
            return cursor.fetchone()[0]

    assert ignored() == "{}"
    user = User.objects.create(username="of-the-setting")
    with pgtrigger.ignore("accounts.User:insert_insert"), transaction.atomic():
        User.objects.create(username="past-it")
    assert history_of(User).objects.filter(pgh_obj=user.pk).count() == 1
    assert not history_of(User).objects.filter(username="past-it").exists()
    User.objects.create(username="after-it")
    assert history_of(User).objects.filter(username="after-it").exists()


def test_no_page_asks_another_host(settings):
    policy = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    assert policy["default-src"] == ["'none'"]
    for sources in policy.values():
        assert set(sources) <= {"'self'", "'none'", "data:"}


def test_six_languages(settings):
    assert [code for code, _name in settings.LANGUAGES] == ["ar", "zh-hans", "en", "fr", "ru", "es"]
