"""No address of the whole site answers 500: those of libraries too, for strangers and for administrators."""

import pytest
from django.urls import URLPattern, get_resolver


def addresses(resolver=None, prefix=""):
    """Every address that needs no argument."""
    for pattern in (resolver or get_resolver()).url_patterns:
        route = prefix + str(pattern.pattern).removeprefix("^").removesuffix("$").removesuffix(r"\Z")
        if any(mark in route for mark in "<(["):
            continue
        if isinstance(pattern, URLPattern):
            yield f"/{route}"
        else:
            yield from addresses(pattern, route)


ADDRESSES = sorted(set(addresses()))


def test_the_sweep_is_wide():
    assert len(ADDRESSES) > 150
    assert {"/healthz", "/accounts/login/", "/admin/", "/en/meetings/", "/accounts/2fa/"} <= set(ADDRESSES)


@pytest.mark.django_db
@pytest.mark.parametrize("path", ADDRESSES)
def test_no_address_fails_a_stranger(path, client):
    assert client.get(path).status_code < 500


@pytest.mark.django_db
@pytest.mark.parametrize("path", ADDRESSES)
def test_no_address_fails_an_administrator(path, admin_client):
    assert admin_client.get(path).status_code < 500
