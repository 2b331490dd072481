"""Uploads that wait for a decision: the file and its cells, for the one who uploaded it, for a few days."""

import contextlib
import hashlib
import json
import re
import secrets
import time
from dataclasses import asdict, dataclass

from django.conf import settings

DAYS = 3
KEY = re.compile(r"[A-Za-z0-9_-]{22}")


@dataclass(frozen=True)
class Waiting:
    """An upload: who sent it to which round, the file's name and kind, and its cells as `read.parse` gave them."""

    key: str
    user: int
    round: int
    name: str
    kind: str
    sha256: str
    parsed: dict

    @property
    def content(self):
        """The bytes of the file; None once another request took it over or discarded it."""
        try:
            return (_folder() / f"{self.key}.bin").read_bytes()
        except FileNotFoundError:
            return None


def keep(content, **told):
    """Keeps the upload; returns it with its key. Those of former days are cleared away."""
    folder = _folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in folder.iterdir():
        with contextlib.suppress(FileNotFoundError):  # another request does the same
            if path.stat().st_mtime < time.time() - DAYS * 86_400:
                path.unlink()
    upload = Waiting(key=secrets.token_urlsafe(16), sha256=hashlib.sha256(content).hexdigest(), **told)
    (folder / f"{upload.key}.bin").write_bytes(content)
    half = folder / f"{upload.key}.half"
    half.write_text(json.dumps(asdict(upload)), encoding="utf-8")
    half.rename(folder / f"{upload.key}.json")  # whole, or not there
    return upload


def find(key, *, user, round_):
    """The upload with this key, if this user sent it to this round; None for all others."""
    if not KEY.fullmatch(key):
        return None
    try:
        upload = Waiting(**json.loads((_folder() / f"{key}.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):  # gone, cut short by a full disk, or of another release of the site
        return None
    return upload if (upload.user, upload.round) == (user.pk, round_.pk) else None


def of(*, user, round_):
    """The uploads of this user to this round, by the names of their files."""
    found = (find(path.stem, user=user, round_=round_) for path in _folder().glob("*.json"))
    return sorted((upload for upload in found if upload), key=lambda upload: (upload.name, upload.key))


def drop(upload):
    for ending in ("bin", "json"):
        (_folder() / f"{upload.key}.{ending}").unlink(missing_ok=True)


def _folder():
    return settings.VAR_DIR / "uploads"
