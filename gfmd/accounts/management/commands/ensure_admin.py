import os
import secrets
from pathlib import Path

from django.core.management.base import BaseCommand

from gfmd.accounts.models import User


class Command(BaseCommand):
    help = "Make the user admin with a random password, shown once and kept in a file only its owner can read."

    def add_arguments(self, parser):
        parser.add_argument("--password-file", required=True)

    def handle(self, *, password_file, **options):
        if User.objects.filter(is_superuser=True).exists():
            return
        password = secrets.token_urlsafe(15)
        _keep(Path(password_file), password)
        User.objects.create_superuser("admin", password=password)
        self.stdout.write(f"Administrator: admin   Password: {password}   (kept in {password_file}; shown only now)")


def _keep(path, password):
    """Write the password to a file of mode 600 from its first byte."""
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w", encoding="utf-8") as file:
        file.write(f"{password}\n")
