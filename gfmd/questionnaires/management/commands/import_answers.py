from datetime import date
from pathlib import Path

from django.core.exceptions import PermissionDenied
from django.core.management.base import BaseCommand, CommandError

from gfmd.accounts.models import User
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.workbooks import import_answers
from gfmd.questionnaires.models import Channel, Round
from gfmd.questionnaires.workbooks.check import Outcome
from gfmd.questionnaires.workbooks.read import Unreadable, kind_of, parse


class Command(BaseCommand):
    help = "Import the answers of a .csv or .xlsx file into a round: all or nothing; doing it again changes nothing."

    def add_arguments(self, parser):
        parser.add_argument("round", help="short name of the round")
        parser.add_argument("file", type=Path)
        parser.add_argument("--by", required=True, metavar="USERNAME", help="who enters the answers")
        parser.add_argument("--received-on", type=date.fromisoformat, help="of replies not registered yet: 2026-12-31")
        parser.add_argument("--channel", choices=Channel.values, default="", help="of replies not registered yet")

    def handle(self, *, round, file, by, received_on, channel, **options):
        try:
            imported = import_answers(
                by=User.objects.get(username=by),
                round_=Round.objects.get(slug=round),
                kind=kind_of(file.name),
                parsed=parse(kind_of(file.name), file.read_bytes()),
                received_on=received_on,
                channel=channel,
            )
        except Refused as refusal:
            for message in refusal.messages:
                self.stderr.write(message)
            raise CommandError("Import refused, nothing was written.") from None
        except (Unreadable, OSError, User.DoesNotExist, Round.DoesNotExist) as error:
            raise CommandError(str(error)) from None
        except PermissionDenied:
            raise CommandError(f"{by} may not enter replies.") from None
        counts = ", ".join(f"{imported.counts[outcome]} {outcome}" for outcome in Outcome)
        self.stdout.write(f"{imported.registered} replies registered; answers: {counts}.")
