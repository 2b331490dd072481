from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from gfmd.secretariat.demo import prepare_demo
from gfmd.secretariat.demo.accounts import PERSONAS, ensure_accounts


class Command(BaseCommand):
    help = "For demonstrations: an account for each role, and the fictional round as after some weeks of work."

    def add_arguments(self, parser):
        parser.add_argument("--accounts-file", required=True, help="where the random passwords are kept (mode 600)")

    def handle(self, *, accounts_file, **options):
        if settings.PRODUCTION:
            raise CommandError("Accounts of a demonstration are never made in production.")
        call_command("ensure_roles")
        users, taken = ensure_accounts(accounts_file)
        names = ", ".join(user.username for user in users.values())
        self.stdout.write(f"Demo accounts: {names}   (passwords in {accounts_file})")
        if taken:
            self.stdout.write(f"Left alone, they are not of the demonstration: {', '.join(taken)}")
        if len(users) == len(PERSONAS):
            prepare_demo(users)
