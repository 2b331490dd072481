"""Loaded before Django reads its settings (`-p tests.environment`): a PostgreSQL of our own, settings for tests."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

os.environ["GFMD_MODE"] = "test"
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright keeps a loop running; nothing of ours is asynchronous
os.environ.setdefault("SECRET_KEY", "only-for-tests-" + "x" * 50)
if "DATABASE_URL" not in os.environ:
    from gfmd.core import localdb

    os.environ["DATABASE_URL"] = localdb.start(ROOT / "var" / "test-postgres", disposable=True)
