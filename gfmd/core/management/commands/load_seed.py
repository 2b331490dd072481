from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from gfmd.core import seed


class Command(BaseCommand):
    help = "Load the sourced seed data of fixtures/ in one transaction; running it twice changes nothing."

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true", help="try everything, write nothing")
        parser.add_argument("--sample", action="store_true", help="also load the fictional training data")

    def handle(self, *, check, sample, verbosity, **options):
        progress = self.stdout.write if verbosity > 1 else lambda text: None
        try:
            report = seed.load(settings.BASE_DIR / "fixtures", sample=sample, check=check, progress=progress)
        except seed.SeedError as error:
            for problem in error.problems:
                self.stderr.write(str(problem))
            raise CommandError(f"Seed refused: {len(error.problems)} problems, nothing was written.") from None
        if not check:
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")  # or the first pages after a load are planned as if every table were empty
        self.stdout.write(f"Seed {'checked' if check else 'loaded'}: {report}.")
