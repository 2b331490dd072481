"""A small circulated round with a question of each kind, for the tests of actions and pages."""

from datetime import date
from types import SimpleNamespace

from gfmd.places.models import State
from gfmd.questionnaires.models import Question, Reply, Round
from tests.factories.questionnaires import AddresseeFactory, ChoiceFactory, QuestionFactory, ReplyFactory, RoundFactory

KINDS = ["open", "single", "multiple", "yes_no", "number", "date"]


def small_round(**options):
    """Round, questions by kind, the choices of `single` and `multiple`, addressees BEL, ESP, PHL, a reply of BEL."""
    round_ = RoundFactory(
        **{"status": Round.Status.CIRCULATED, "circulated_on": date(2026, 1, 15), "working_languages": ["en"]} | options
    )
    questions, choices = {}, {}
    for number, kind in enumerate(KINDS, 1):
        text, text_fr = f"Question of kind {kind}?", f"Question du type {kind} ?"
        questions[kind] = QuestionFactory(
            round=round_, number=number, kind=kind, text=text, text_fr=text_fr, is_required=kind in ("open", "yes_no")
        )
        if kind in (Question.Kind.SINGLE, Question.Kind.MULTIPLE):
            choices[kind] = [
                ChoiceFactory(
                    question=questions[kind], slug=f"c{n}", label=f"Choice {n}", label_fr=f"Choix {n}", position=n
                )
                for n in (1, 2, 3)
            ]
    Round.objects.filter(pk=round_.pk).update(circulated_version=1)
    round_.refresh_from_db()
    states = {state.iso3: state for state in State.objects.filter(iso3__in=["BEL", "ESP", "PHL"])}
    addressees = {iso3: AddresseeFactory(round=round_, state=state, language="fr") for iso3, state in states.items()}
    reply = ReplyFactory(addressee=addressees["BEL"], received_on=date(2026, 2, 1), language="fr")
    return SimpleNamespace(
        round=round_, questions=questions, choices=choices, addressees=addressees, reply=again(reply)
    )


def again(reply):
    """The reply as it is stored now."""
    return Reply.objects.select_related("addressee__round", "addressee__state").get(pk=reply.pk)
