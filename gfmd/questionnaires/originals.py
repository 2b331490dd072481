"""Where the files of replies are kept: under random names, outside of what the site serves by itself."""

import hashlib
import secrets

from django.conf import settings


def store(content):
    """Keeps the bytes; returns (path within the folder of originals, SHA-256)."""
    name = secrets.token_hex(16)
    folder = settings.VAR_DIR / "originals" / name[:2]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / name).write_bytes(content)
    return f"{name[:2]}/{name}", hashlib.sha256(content).hexdigest()
