from datetime import date

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.dispatches import remind
from gfmd.questionnaires.models import Round


class Command(BaseCommand):
    help = "Queue the planned reminders that are due. Running it twice, or after days missed, queues each once."

    def add_arguments(self, parser):
        parser.add_argument("--day", type=date.fromisoformat, help="the day to go by (2026-04-08); default today")

    def handle(self, *, day, **options):
        day, refused = day or timezone.localdate(), []
        for round_ in Round.objects.filter(status=Round.Status.CIRCULATED).order_by("pk"):
            try:
                self.stdout.write(f"{round_.slug}: {len(remind(round_=round_, day=day))} reminders queued.")
            except Refused as error:  # the other rounds are not to wait for it
                refused.append(f"{round_.slug}: {' '.join(error.messages)}")
        if refused:
            raise CommandError("\n".join(refused))
