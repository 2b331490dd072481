"""Settings read the environment only, say what is missing, and are fit for production."""

import os
import subprocess
import sys

import pytest

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


def test_no_page_asks_another_host(settings):
    policy = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    assert policy["default-src"] == ["'none'"]
    for sources in policy.values():
        assert set(sources) <= {"'self'", "'none'", "data:"}


def test_six_languages(settings):
    assert [code for code, _name in settings.LANGUAGES] == ["ar", "zh-hans", "en", "fr", "ru", "es"]
