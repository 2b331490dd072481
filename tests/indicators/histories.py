"""Random histories of a round: what passed with each addressee, what came back, was taken back, was answered."""

from datetime import date, timedelta

from hypothesis import strategies as st

from gfmd.accounts.models import User
from gfmd.core.models import Language
from gfmd.places.models import State
from gfmd.questionnaires.models import Addressee, Answer, Dispatch, Question, Reply, ReturnCount, Round

FIRST = date(2026, 3, 2)
days = st.integers(0, 60).map(lambda n: FIRST + timedelta(n))
maybe_days = st.none() | days
MODELS = (Addressee, Dispatch, Reply, Question, Answer, ReturnCount)
# number: (kind, asked from version, asked until version, required, confidential)
QUESTIONS = {
    1: ("open", 1, None, True, False),
    2: ("yes_no", 2, None, True, False),
    3: ("single", 1, 1, True, False),
    4: ("number", 1, None, False, False),
    5: ("open", 1, None, True, True),
}
VALUES = {
    "open": {"text": "x", "language": "en"},
    "yes_no": {"yes": False},
    "single": {},
    "number": {"number": 0},
}


@st.composite
def replies(draw):
    """A reply: its version, how far its entry is, and {number: (what is given, whether it is kept confidential)}."""
    given = st.sampled_from(["value", "value", "blank", "unreadable"])
    return {
        "received": draw(days),
        "version": draw(st.integers(1, 2)),
        "status": draw(st.sampled_from(["received", "entered"])),
        "answers": draw(st.dictionaries(st.sampled_from(list(QUESTIONS)), st.tuples(given, st.booleans()))),
    }


@st.composite
def histories(draw):
    """A round with required questions, its addressees and what passed with each, in no order of days.

    A second reply may have come before the first was withdrawn: it was registered for the wrong State, say.
    """
    # What goes out and comes back undelivered is drawn more often: only then does the order of events matter.
    kinds = st.sampled_from([*Dispatch.Kind.values, *["letter", "bounce", "reminder", "bounce"] * 3])
    events = st.lists(st.tuples(kinds, maybe_days), max_size=4)
    addressees = [
        {
            "language": draw(st.sampled_from(["", "en", "fr"])),
            "extended_to": draw(maybe_days),
            "events": draw(events),
            "reply": draw(st.none() | replies()),
            "withdrawn": draw(maybe_days),
            "again": draw(st.none() | replies()),
        }
        for _ in range(draw(st.integers(0, 8)))
    ]
    return {
        "deadline": draw(st.none() | days.map(lambda day: day + timedelta(1))),
        "common": draw(events),
        "addressees": addressees,
        "reported": draw(st.dictionaries(days, st.integers(0, 200), max_size=2)),
    }


def make_history(plan):
    round_ = Round.objects.create(slug="test-round", title="T")
    questions = {
        number: Question.objects.create(
            round=round_,
            number=number,
            text="T",
            kind=kind,
            asked_from_version=first,
            asked_until_version=last,
            is_required=is_required,
            is_confidential=is_confidential,
        )
        for number, (kind, first, last, is_required, is_confidential) in QUESTIONS.items()
    }
    choice = questions[3].choices.create(slug="a", label="A")
    Round.objects.filter(pk=round_.pk).update(
        status="circulated", circulated_on=FIRST, circulated_version=2, deadline=plan["deadline"]
    )
    round_.refresh_from_db()
    user = User.objects.create(username="who-withdraws")
    for event in plan["common"]:
        make_event(round_, None, event)
    for day, number in plan["reported"].items():
        ReturnCount.objects.create(round=round_, as_of=day, replies=number)
    for state, wanted in zip(State.objects.order_by("iso3"), plan["addressees"], strict=False):
        addressee = Addressee.objects.create(
            round=round_, state=state, language=wanted["language"], extended_to=wanted["extended_to"]
        )
        for event in wanted["events"]:
            make_event(round_, addressee, event)
        if wanted["reply"]:
            withdrawn = wanted["withdrawn"]
            taken_back = {"withdrawn_by": user, "withdrawn_on": withdrawn, "withdrawal_reason": "x"}
            make_reply(addressee, 1, wanted["reply"], questions, choice, taken_back if withdrawn else {})
            if withdrawn and wanted["again"]:
                make_reply(addressee, 2, wanted["again"], questions, choice, {})
    return round_


def make_event(round_, addressee, event):
    kind, day = event
    Dispatch.objects.create(
        round=round_,
        addressee=addressee,
        kind=kind,
        channel="fax",
        starts_on=day,
        precision="day" if day else "",
    )


def make_reply(addressee, number, wanted, questions, choice, taken_back):
    reply = Reply.objects.create(
        addressee=addressee,
        number=number,
        received_on=wanted["received"],
        version=wanted["version"],
        status=wanted["status"],
        channel="fax",
        language=Language.EN,
        **taken_back,
    )
    for number, (given, is_confidential) in sorted(wanted["answers"].items()):
        question = questions[number]
        answer = Answer.objects.create(
            reply=reply,
            question=question,
            is_confidential=is_confidential,
            is_unreadable=given == "unreadable",
            **(VALUES[question.kind] if given == "value" else {}),
        )
        if given == "value" and question.kind == "single":
            answer.choices.add(choice)
