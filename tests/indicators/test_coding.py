"""How far the reading of a round is agrees with naive twins, whatever was read, given back, decided or withdrawn."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd.accounts.models import User
from gfmd.indicators.coding import own_progress, reading_progress
from gfmd.places.models import State
from gfmd.questionnaires.models import (
    Addressee,
    Adjudication,
    Answer,
    Code,
    Codebook,
    Coding,
    Question,
    Reading,
    Reply,
    Round,
)
from tests.indicators import builders, naive, naive_coding

pytestmark = pytest.mark.django_db

DAY = date(2026, 3, 2)
MODELS = (Addressee, Question, Codebook, Code, Reply, Answer, Reading, Coding, Adjudication)
SLUGS = ("a", "b")
codes = st.sets(st.sampled_from(SLUGS))
# A finished reading has codes or is empty, as no code fits; an open one may hold some already.
readings = st.lists(st.tuples(codes, st.booleans() | st.just(True)), max_size=2)
answers = st.fixed_dictionaries(
    {
        "text": st.sampled_from(["", "x", "x"]),
        # By version 1 and by version 2 of the codebook.
        "read": st.tuples(readings, readings),
        "decided": st.sets(st.tuples(st.sampled_from([0, 1]), st.sampled_from(SLUGS))),
        "swapped": st.booleans(),
    }
)


@st.composite
def plans(draw):
    """A round read once or twice; codebooks of two open questions; replies with an answer to each question."""
    return {
        "double": draw(st.booleans()),
        # Of each question how many versions there are, and what the last is: in use, being prepared, without codes.
        "codebooks": draw(st.tuples(*[st.tuples(st.integers(0, 2), st.sampled_from(["use", "draft", "empty"]))] * 2)),
        "replies": draw(
            st.lists(
                st.tuples(
                    st.sampled_from(["received", "entered", "entered", "coded", "checked", "published"]),
                    st.sampled_from([False, False, False, True]),
                    st.tuples(answers, answers),
                ),
                max_size=5,
            )
        ),
    }


def make_codebooks(question, versions, last):
    """{version: (codebook, {slug: code})} of those that can be read by."""
    found = {}
    for version in range(1, versions + 1):
        state = last if version == versions else "use"
        codebook = Codebook.objects.create(question=question, version=version, is_draft=state == "draft")
        if state != "empty":
            made = {slug: Code.objects.create(codebook=codebook, slug=slug, label=slug) for slug in SLUGS}
            if state == "use":
                found[version] = codebook, made
    return found


def make_round(plan, coders, slug="test-round"):
    """The round of a plan: each reading by a coder of its own."""
    round_ = Round.objects.create(slug=slug, title="T", double_coding=plan["double"])
    questions = [Question.objects.create(round=round_, number=n, text="T", kind="open") for n in (1, 2)]
    books = [make_codebooks(question, *wanted) for question, wanted in zip(questions, plan["codebooks"], strict=True)]
    for state, (status, is_withdrawn, given_answers) in zip(
        State.objects.order_by("iso3"), plan["replies"], strict=False
    ):
        addressee = Addressee.objects.create(round=round_, state=state)
        reply = Reply.objects.create(addressee=addressee, received_on=DAY, channel="fax", language="en")
        for question, codebooks, wanted in zip(questions, books, given_answers, strict=True):
            make_answer(reply, question, codebooks, wanted, coders)
        fields = {"status": status, "confirmation_due_on": DAY}
        if is_withdrawn:
            fields |= {"withdrawn_by": coders[0], "withdrawn_on": DAY, "withdrawal_reason": "x"}
        Reply.objects.filter(pk=reply.pk).update(**fields)
    return round_


def make_answer(reply, question, codebooks, wanted, coders):
    language = "en" if wanted["text"] else ""
    answer = Answer.objects.create(reply=reply, question=question, text=wanted["text"], language=language)
    readers = coders[::-1] if wanted["swapped"] else coders
    for version, (codebook, made) in codebooks.items():
        for place, (slugs, is_finished) in enumerate(wanted["read"][version - 1]):
            reading = Reading.objects.create(
                answer=answer, codebook=codebook, pass_number=place + 1, coder=readers[place]
            )
            Coding.objects.bulk_create(Coding(reading=reading, code=made[slug]) for slug in sorted(slugs))
            if is_finished:
                Reading.objects.filter(pk=reading.pk).update(finished_on=DAY)
    for place, slug in sorted(wanted["decided"]):
        if place + 1 in codebooks:
            Adjudication.objects.create(
                answer=answer,
                code=codebooks[place + 1][1][slug],
                is_given=wanted["swapped"],
                reason="x",
                decided_by=coders[0],
                decided_on=DAY,
            )


@builders.examples
@given(plan=plans(), other=plans())
def test_progress_is_what_the_twins_say(db, plan, other):
    with builders.undone():
        coders = [User.objects.create(username=name) for name in ("a coder", "another coder")]
        make_round(other, coders, slug="another-round")
        round_ = make_round(plan, coders)
        record = naive.read(*MODELS)
        found = reading_progress(round_)
        assert vars(found) == naive_coding.reading_progress(record, round_)
        assert found.to_read + found.to_decide + found.settled == found.answers
        for coder in coders:
            assert vars(own_progress(round_, coder)) == naive_coding.own_progress(record, round_, coder)


def test_progress_of_the_sample_is_what_the_twin_says(django_assert_num_queries):
    round_, coder = Round.objects.get(slug="sample-round-2026"), User.objects.create(username="a coder")
    with django_assert_num_queries(3):
        found = reading_progress(round_)
    assert found.answers > 0
    assert vars(found) == naive_coding.reading_progress(naive.read(*MODELS), round_)
    with django_assert_num_queries(2):
        own_progress(round_, coder)
