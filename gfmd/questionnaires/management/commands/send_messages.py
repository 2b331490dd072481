from django.core.management.base import BaseCommand, CommandError

from gfmd.questionnaires.actions.messages import send_waiting


class Command(BaseCommand):
    help = "Hand over the e-mails that wait, each once. Run it as often as you like, also several at a time."

    def handle(self, **options):
        run = send_waiting()
        self.stdout.write(f"{run.sent} e-mails sent, {run.dropped} reminders dropped that were no longer to go.")
        if run.refused:
            for recipient, error in run.refused:
                self.stderr.write(f"{recipient}: {error}")
            raise CommandError(f"The mail server refused {len(run.refused)}; they are listed on the round's page.")
