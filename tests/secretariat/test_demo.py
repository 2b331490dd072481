"""The accounts and the round of a demonstration: made once, kept, private, and never in production."""

import os
import stat
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from gfmd.accounts.models import User
from gfmd.core.history import history_of
from gfmd.questionnaires.models import FocalPointAccount, Reading, Release, Reply, Round
from gfmd.secretariat import demo
from gfmd.secretariat.demo.accounts import PERSONAS, ROLE_OF, STATE_OF
from tests.questionnaires.rounds import past_the_steps

pytestmark = pytest.mark.django_db
NAMES = [name.replace(" ", "-") for name in PERSONAS]


@pytest.fixture(autouse=True)
def quick_hashing(settings):
    """Argon2 takes its time by design; these tests make many passwords."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "demo-accounts.txt"


@pytest.fixture
def ensure(file):
    def run():
        said = StringIO()
        call_command("ensure_demo", accounts_file=str(file), stdout=said)
        return said.getvalue()

    return run


@pytest.fixture
def alone(monkeypatch):
    """As if the parts that other modules add to the demonstration were not there."""
    monkeypatch.setattr(demo, "load_demo_readings", lambda **users: None)
    monkeypatch.setattr(demo, "release", lambda **told: None)


@pytest.fixture
def users(ensure, monkeypatch):
    """The accounts, with the round as the sample leaves it."""
    with monkeypatch.context() as patched:
        patched.setattr("gfmd.secretariat.management.commands.ensure_demo.prepare_demo", lambda users: None)
        ensure()
    return {persona: User.objects.get(username=persona.replace(" ", "-")) for persona in PERSONAS}


def passwords(file):
    return dict(line.split() for line in file.read_text().splitlines())


def replies():
    return Reply.objects.filter(addressee__round__slug=demo.ROUND)


class TestAccounts:
    def test_one_of_each_persona_with_its_role_or_state(self, users, file):
        kept = passwords(file)
        assert [*kept] == NAMES
        assert len(set(kept.values())) == len(NAMES)
        for persona, user in users.items():
            assert user.check_password(kept[user.username])
            assert user.email == f"{user.username}@sample.example"
            assert user.is_staff == (persona in ROLE_OF)
            assert not user.is_superuser
            assert [group.name for group in user.groups.all()] == ([ROLE_OF[persona]] if persona in ROLE_OF else [])
            states = FocalPointAccount.objects.filter(user=user).values_list("state__iso3", flat=True)
            assert list(states) == ([STATE_OF[persona]] if persona in STATE_OF else [])

    def test_the_file_is_private_from_the_beginning(self, ensure, file, alone):
        before = os.umask(0)
        try:
            ensure()
        finally:
            os.umask(before)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert [path.name for path in file.parent.iterdir()] == [file.name]

    def test_the_terminal_names_accounts_and_file_and_no_password(self, ensure, file, alone):
        said = ensure()
        assert all(name in said for name in NAMES)
        assert str(file) in said
        assert not any(password in said for password in passwords(file).values())

    def test_a_second_start_changes_nothing(self, ensure, file, alone):
        ensure()
        before, was = file.read_bytes(), file.stat().st_mtime_ns
        people, steps = list(User.objects.order_by("pk").values_list()), history_of(Reply).objects.count()
        said = ensure()
        assert (file.read_bytes(), file.stat().st_mtime_ns) == (before, was)
        assert list(User.objects.order_by("pk").values_list()) == people
        assert history_of(Reply).objects.count() == steps
        assert all(name in said for name in NAMES)

    def test_what_somebody_changed_stays(self, users, ensure, alone):
        editor = users["editor"]
        editor.groups.clear()
        editor.set_password("another of my own")
        editor.is_active = False
        editor.save()
        ensure()
        editor.refresh_from_db()
        assert editor.check_password("another of my own")
        assert (editor.is_active, editor.groups.count()) == (False, 0)

    def test_a_lost_file_gives_new_passwords(self, users, ensure, file, alone):
        old = passwords(file)
        file.unlink()
        ensure()
        new = passwords(file)
        assert not set(old.values()) & set(new.values())
        assert User.objects.get(username="editor").check_password(new["editor"])

    def test_a_lost_database_keeps_the_passwords(self, users, ensure, file, alone):
        old = passwords(file)
        User.objects.get(username="meeting-admin").delete()
        ensure()
        assert passwords(file) == old
        assert User.objects.get(username="meeting-admin").check_password(old["meeting-admin"])

    def test_an_account_of_somebody_else_is_left_alone(self, ensure, file, alone):
        User.objects.create_user("editor", "me@example.org", "mine, and long enough")
        said = ensure()
        assert "Left alone, they are not of the demonstration: editor" in said
        assert User.objects.get(username="editor").check_password("mine, and long enough")
        assert "editor" not in passwords(file)
        assert not replies().filter(checked_by__isnull=False)

    def test_never_in_production(self, ensure, file, settings):
        settings.PRODUCTION = True
        with pytest.raises(CommandError, match="never made in production"):
            ensure()
        assert not file.exists()
        assert not User.objects.filter(username__in=NAMES)


class TestRound:
    def test_some_replies_wait_for_their_states(self, users, alone):
        demo.prepare_demo(users)
        checked = replies().filter(checked_by=users["reviewer"])
        assert checked.count() == demo.CHECKED
        assert all(reply.confirmation_due_on > timezone.localdate() for reply in checked)
        assert checked.filter(addressee__state__iso3=STATE_OF["focal point"]).exists()
        assert not Release.objects.filter(round__slug=demo.ROUND)

    def test_once(self, users, alone):
        demo.prepare_demo(users)
        count = history_of(Reply).objects.count()
        demo.prepare_demo(users)
        assert history_of(Reply).objects.count() == count

    def test_a_restart_leaves_the_work_of_the_day(self, users, alone):
        from gfmd.questionnaires.actions import approval

        reply = replies().filter(status="coded").first()
        approval.check_reply(reply=reply, by=users["reviewer"], on=timezone.localdate())
        demo.prepare_demo(users)
        assert replies().filter(checked_by__isnull=False).count() == 1

    def test_the_first_release_and_the_readings_are_there(self, users):
        demo.prepare_demo(users)
        made = Release.objects.get(round__slug=demo.ROUND)
        assert (made.number, made.released_by) == (1, users["publisher"])
        assert len(made.content["published"]) == 60
        assert replies().filter(status="published").count() == 60
        assert replies().filter(addressee__state__iso3=STATE_OF["other focal point"], status="published").exists()
        assert not replies().filter(addressee__state__iso3=STATE_OF["answering focal point"]).exists()
        coders = set(Reading.objects.filter(codebook__question__round__slug=demo.ROUND).values_list("coder", flat=True))
        assert coders == {users["coder a"].pk, users["coder b"].pk}

    def test_all_or_nothing(self, users, monkeypatch, alone):
        def broken(*args):
            raise RuntimeError("the power fails")

        monkeypatch.setattr(demo, "_check_some", broken)
        before = list(replies().order_by("pk").values_list("status", flat=True))
        with pytest.raises(RuntimeError):
            demo.prepare_demo(users)
        assert list(replies().order_by("pk").values_list("status", flat=True)) == before

    def test_without_the_fictional_round(self, users, alone):
        with past_the_steps():
            Round.objects.filter(slug=demo.ROUND).update(is_fictional=False)
        demo.prepare_demo(users)
        assert not replies().filter(checked_by__isnull=False)


def test_roles_are_made_by_a_command_of_their_own():
    from django.contrib.auth.models import Group

    from gfmd.accounts.roles import ROLES

    Group.objects.all().delete()
    call_command("ensure_roles")
    assert set(Group.objects.values_list("name", flat=True)) == set(ROLES)


@pytest.mark.parametrize("mode", ["production", "demo"])
def test_preparing_makes_roles_always_and_accounts_where_they_are_asked_for(mode, monkeypatch, settings, file):
    from gfmd.core.management.commands import prepare

    settings.HASHED_STATIC = False
    called = []
    monkeypatch.setattr(prepare, "call_command", lambda name, **options: called.append((name, options)))
    more = {"demo_accounts": str(file), "sample": True} if mode == "demo" else {}
    call_command("prepare", stdout=StringIO(), **more)
    names = [name for name, _options in called]
    assert names == ["migrate", "load_seed", "ensure_roles", *(["ensure_demo"] if mode == "demo" else [])]
    if mode == "demo":
        assert called[-1][1]["accounts_file"] == str(file)
