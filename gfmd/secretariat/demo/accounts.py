"""One account for each persona of a demonstration, with random passwords kept in one private file."""

import os
import secrets
import tempfile
from pathlib import Path

from django.contrib.auth.models import Group
from django.db import transaction

from gfmd.accounts.models import User
from gfmd.places.models import State
from gfmd.questionnaires.models import FocalPointAccount

# What marks an account as ours. No mail reaches it: .example is reserved for such use (RFC 2606).
HOST = "sample.example"
ROLE_OF = {
    "editor": "editor",
    "second editor": "editor",
    "coder a": "coder",
    "coder b": "coder",
    "reviewer": "reviewer",
    "publisher": "publisher",
    "meeting admin": "meeting admin",
}
# One reply to confirm, one that was published without confirmation, one still to write: in the fictional round, of no
# real office.
STATE_OF = {"focal point": "VUT", "other focal point": "HTI", "answering focal point": "TUV"}
PERSONAS = [*ROLE_OF, *STATE_OF]


def ensure_accounts(path):
    """Make what accounts are missing: ({persona: user}, user names that belong to somebody else).

    A password is kept as long as the file at `path` names it; where it does not, the account gets a new one.
    """
    path, users, taken = Path(path), {}, []
    known = _read(path)
    with transaction.atomic():
        for persona in PERSONAS:
            name = persona.replace(" ", "-")
            user = User.objects.filter(username=name).first()
            if user and user.email != f"{name}@{HOST}":
                taken.append(name)
                continue
            is_known = name in known
            password = known.setdefault(name, secrets.token_urlsafe(15))
            if user is None:
                user = _make(persona, name, password)
            elif not is_known:
                user.set_password(password)
                user.save(update_fields=["password"])
            users[persona] = user
        _keep(path, known)
    return users, taken


def _make(persona, name, password):
    user = User.objects.create_user(name, f"{name}@{HOST}", password, is_staff=persona in ROLE_OF)
    if persona in ROLE_OF:
        user.groups.add(Group.objects.get(name=ROLE_OF[persona]))
    else:
        FocalPointAccount.objects.create(user=user, state=State.objects.get(iso3=STATE_OF[persona]))
    return user


def _read(path):
    """{user name: password} of the lines of the file."""
    if not path.exists():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    return dict(line.split() for line in lines if len(line.split()) == 2)


def _keep(path, passwords):
    """Write the file whole or not at all, readable by its owner only, and only if it says something new."""
    lines = "".join(f"{name} {password}\n" for name, password in passwords.items())
    if path.exists() and path.read_text(encoding="utf-8") == lines:
        path.chmod(0o600)
        return
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:  # mode 600
        file.write(lines)
    os.replace(file.name, path)
