"""The people of the tests, by role. Every write is tried by each of them."""

import pytest

from gfmd.accounts.models import User
from gfmd.accounts.roles import ensure_roles
from gfmd.places.models import State
from gfmd.questionnaires.models import FocalPointAccount

STAFF = {
    "editor": "editor",
    "second editor": "editor",
    "coder a": "coder",
    "coder b": "coder",
    "reviewer": "reviewer",
    "publisher": "publisher",
    "meeting admin": "meeting admin",
}
# Two States that stand in every test database; the rounds of tests give them nothing but an address.
FOCAL_POINTS = {"focal point": "TUV", "other focal point": "VUT"}
PERSONAS = [*STAFF, *FOCAL_POINTS]


def make_persona(name):
    """The user of a persona, with the rights of its role and without a password."""
    from django.contrib.auth.models import Group

    user, made = User.objects.get_or_create(username=name.replace(" ", "-"), defaults={"is_staff": name in STAFF})
    if made and name in STAFF:
        ensure_roles()
        user.groups.add(Group.objects.get(name=STAFF[name]))
    elif made:
        FocalPointAccount.objects.create(user=user, state=State.objects.get(iso3=FOCAL_POINTS[name]))
    return user


@pytest.fixture
def persona(db):
    """`persona("editor")` gives that user."""
    return make_persona


@pytest.fixture
def client_of(persona):
    """`client_of("editor")` gives a test client signed in as that user."""
    from django.test import Client

    def signed_in(name):
        client = Client()
        client.force_login(persona(name))
        return client

    return signed_in
