"""One login for site and admin, closed to strangers, with exact limits."""

import pytest
from django.core.cache import cache
from django.test import Client

from gfmd.accounts.models import User

PASSWORD = "correct horse battery staple"


@pytest.fixture(autouse=True)
def _fresh_limits(db):
    cache.clear()


@pytest.fixture
def editor(db):
    return User.objects.create_user("editor", password=PASSWORD, is_staff=True)


def sign_in(client, password, username="editor"):
    return client.post("/accounts/login/", {"login": username, "password": password})


def test_the_admin_sends_strangers_to_the_one_login(client):
    assert client.get("/admin/", follow=True).request["PATH_INFO"] == "/accounts/login/"


def test_a_staff_member_signs_in(client, editor):
    assert sign_in(client, PASSWORD).status_code == 302
    assert client.get("/admin/").status_code == 200


def test_nobody_signs_up(client):
    response = client.post(
        "/accounts/signup/", {"username": "stranger", "password1": PASSWORD, "password2": PASSWORD}, follow=True
    )
    assert response.status_code == 200
    assert not User.objects.filter(username="stranger").exists()


def test_a_visitor_without_staff_rights_sees_no_admin(client, db):
    User.objects.create_user("visitor", password=PASSWORD)
    sign_in(client, PASSWORD, "visitor")
    assert client.get("/admin/forum/meeting/").status_code in {302, 403}


def test_after_five_wrong_passwords_the_right_one_waits(client, editor):
    for _attempt in range(5):
        assert sign_in(client, "wrong").status_code == 200
    response = sign_in(Client(), PASSWORD)
    assert response.status_code == 200
    assert "_auth_user_id" not in response.client.session


def test_passwords_are_kept_with_argon2(editor):
    assert editor.password.startswith("argon2")


def test_an_edit_notes_who_made_it(admin_client, admin):
    from gfmd.forum.models import Body

    body = Body.objects.get(slug="troika")
    url = f"/admin/forum/body/{body.pk}/change/"
    form = admin_client.get(url).context["adminform"].form
    posted = {name: value for name, value in form.initial.items() if value is not None}
    posted["passages"] = [passage.pk for passage in body.passages.all()]
    posted["name_fr"] = "Troïka"
    for formset in admin_client.get(url).context["inline_admin_formsets"]:
        posted |= {f"{formset.formset.prefix}-TOTAL_FORMS": 0, f"{formset.formset.prefix}-INITIAL_FORMS": 0}
    response = admin_client.post(url, posted)
    assert response.status_code == 302, response.context["errors"]
    event = body.events.order_by("-pgh_id").select_related("pgh_context").first()
    assert (event.pgh_label, event.name_fr) == ("update", "Troïka")
    assert event.pgh_context.metadata["user"] == admin.pk
    assert admin.username in admin_client.get(url).content.decode()
