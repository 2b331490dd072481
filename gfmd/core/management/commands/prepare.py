import hashlib
import os
import time
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection

LOCK_TIMEOUT = "10s"  # a waiting ALTER TABLE would block every reader behind it


def _state_of_static_files():
    """A digest of every static file's place, size and time of change."""
    digest = hashlib.sha256(settings.STORAGES["staticfiles"]["BACKEND"].encode())
    for finder in get_finders():
        for path, storage in finder.list([]):
            status = os.stat(storage.path(path))
            digest.update(f"{storage.location}/{path} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


class Command(BaseCommand):
    help = "Everything a release needs in one process: tables, the seed, roles, static files, an administrator."

    def add_arguments(self, parser):
        parser.add_argument("--sample", action="store_true", help="also load the fictional training data")
        parser.add_argument("--password-file", help="make the user admin; keep its random password here (mode 600)")
        parser.add_argument(
            "--demo-accounts", help="make an account of each role; keep their passwords here (mode 600)"
        )

    def handle(self, *, sample, password_file, demo_accounts, **options):
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('lock_timeout', %s, false)", [LOCK_TIMEOUT])
        self._step("database structure", "migrate", verbosity=0, interactive=False)
        self._step("seed data", "load_seed", sample=sample)
        call_command("ensure_roles")
        if settings.HASHED_STATIC:
            self._collect_static()
        if password_file:
            call_command("ensure_admin", password_file=password_file, stdout=self.stdout)
        if demo_accounts:
            call_command("ensure_demo", accounts_file=demo_accounts, stdout=self.stdout)

    def _collect_static(self):
        """Collect and compress, unless nothing changed since the last time: it is the slowest step of a start."""
        mark = Path(settings.STATIC_ROOT) / ".collected"
        state = _state_of_static_files()
        if mark.exists() and mark.read_text(encoding="utf-8") == state:
            return
        mark.unlink(missing_ok=True)
        self._step("static files", "collectstatic", verbosity=0, interactive=False)
        mark.write_text(state, encoding="utf-8")

    def _step(self, name, command, **options):
        self.stdout.write(f"  {name} ...")
        self.stdout.flush()
        began = time.monotonic()
        call_command(command, stdout=self.stdout, stderr=self.stderr, **options)
        self.stdout.write(f"  {name}: {time.monotonic() - began:.1f} s")
        self.stdout.flush()
