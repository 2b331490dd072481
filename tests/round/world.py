"""What the steps of the script share."""

from datetime import date

from django.core import mail

from tests.round.plan import SLUG, Cast
from tests.round.web import Clock, People

WORK = f"/admin/rounds/{SLUG}/"


class World:
    """The clock, the people, and what the script noted down; everything else is in the database."""

    def __init__(self, monkeypatch, day=date(2026, 3, 1), notes=None):
        self.clock = Clock(monkeypatch, day)
        self.people = People(self.clock)
        self.notes = notes or {}

    def __getitem__(self, name):
        return self.people[name]

    @property
    def cast(self):
        return Cast(self.notes["states"])

    @property
    def outbox(self):
        return mail.outbox
