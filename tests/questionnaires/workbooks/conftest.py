from datetime import date
from decimal import Decimal

import pytest

from gfmd.core.models import Language
from gfmd.places.models import State
from gfmd.questionnaires.models import Question, Round
from tests.factories.questionnaires import (
    AddresseeFactory,
    AnswerFactory,
    ChoiceFactory,
    QuestionFactory,
    ReplyFactory,
    RoundFactory,
)

KIND = Question.Kind


@pytest.fixture(autouse=True)
def own_var(settings, tmp_path):
    """Uploads and originals of a test go where they are forgotten."""
    settings.VAR_DIR, settings.ORIGINALS_DIR = tmp_path, tmp_path / "originals"


class Setting:
    """A small round with a question of each kind, out in version 1, to four States."""

    def __init__(self, **fields):
        self.round = RoundFactory(title_en="A small round", **fields)
        self.questions = {}
        for number, kind in enumerate(KIND.values, start=1):
            self.questions[kind] = QuestionFactory(
                round=self.round, number=number, kind=kind, text_en=f"What of {kind}?", text_ar="ماذا؟"
            )
        for kind in (KIND.SINGLE, KIND.MULTIPLE):
            for place, slug in enumerate(("one", "two", "three")):
                ChoiceFactory(
                    question=self.questions[kind],
                    slug=slug,
                    position=place,
                    label_en=f"Choice {slug}",
                    label_fr=f"Choix {slug}",
                )
        self.round.status = Round.Status.CIRCULATED
        self.round.circulated_on, self.round.circulated_version = date(2026, 3, 2), 1
        self.round.save()
        self.addressees = {
            iso3: AddresseeFactory(round=self.round, state=State.objects.get(iso3=iso3), language=Language.EN)
            for iso3 in ("TUV", "VUT", "BEL", "PHL")
        }

    def reply(self, iso3, **fields):
        return ReplyFactory(addressee=self.addressees[iso3], received_on=date(2026, 3, 9), **fields)

    def answer(self, reply, kind, **values):
        chosen = values.pop("choices", [])
        question = self.questions[kind]
        choices = [question.choices.get(slug=slug) for slug in chosen]
        return AnswerFactory(reply=reply, question=question, choices=choices, **values)

    def full_reply(self, iso3, **fields):
        """A reply with an answer to each question."""
        reply = self.reply(iso3, **fields)
        self.answer(reply, KIND.OPEN, text="Nous avons commencé.", language="fr")
        self.answer(reply, KIND.SINGLE, choices=["two"])
        self.answer(reply, KIND.MULTIPLE, choices=["one", "three"])
        self.answer(reply, KIND.YES_NO, yes=False)
        self.answer(reply, KIND.NUMBER, number=Decimal("-12.50"))
        self.answer(reply, KIND.DATE, date=date(2026, 5, 1))
        return reply


@pytest.fixture
def small(db):
    return Setting()
