"""A small round to send out: English and French, three States of the record."""

from datetime import date

from gfmd.places.models import State
from gfmd.questionnaires.models import Addressee, Question, ReminderStep, Round
from tests.factories.questionnaires import LetterFactory

SENT = date(2026, 3, 2)
DEADLINE = date(2026, 4, 13)
STATES = {"BEL": "fr", "PHL": "en", "TUV": ""}


def draft(**fields):
    """A draft that lacks nothing. Belgium is written to in French, the others in English."""
    fields = {"channel": "e_mail", "deadline": DEADLINE, "working_languages": ["en", "fr"], **fields}
    round_ = Round.objects.create(slug="test-round", title_en="Test round", title_fr="Cycle d’essai", **fields)
    Question.objects.create(round=round_, number=1, text_en="What?", text_fr="Quoi ?", kind="open")
    for language in ("en", "fr"):
        for kind in ("letter", "reminder"):
            body = "{state} | {round} | {deadline} | {circulated_on} | {today}"
            LetterFactory(round=round_, kind=kind, language=language, subject=f"{kind} {language} {{state}}", body=body)
    for iso3, language in STATES.items():
        state = State.objects.get(iso3=iso3)
        Addressee.objects.create(round=round_, state=state, language=language, email=f"{iso3}@example.org".lower())
    return round_


def out(*, letters=True, steps=(), **fields):
    """The same round sent out on 2 March 2026, with a letter by note verbale to each; planned reminders on `steps`."""
    round_ = draft(**fields)
    Round.objects.filter(pk=round_.pk).update(status="circulated", circulated_on=SENT, circulated_version=1)
    round_.refresh_from_db()
    for number, day in enumerate(steps, 1):
        ReminderStep.objects.create(round=round_, number=number, due_on=day)
    for addressee in round_.addressees.all() if letters else ():
        event(addressee, "letter", SENT)
    return round_


def event(addressee, kind, day, channel="note_verbale", **fields):
    return addressee.dispatches.create(
        round_id=addressee.round_id, kind=kind, channel=channel, starts_on=day, precision="day", **fields
    )


def to(round_, iso3):
    return round_.addressees.get(state__iso3=iso3)
