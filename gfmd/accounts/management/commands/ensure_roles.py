from django.core.management.base import BaseCommand

from gfmd.accounts.roles import ensure_roles


class Command(BaseCommand):
    help = "Make the group of each role, with exactly its permissions. Running it again changes nothing."

    def handle(self, **options):
        ensure_roles()
