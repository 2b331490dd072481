"""What each reply waits for agrees with a naive twin, and with what a release takes in."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd.indicators.publication import Wait, waiting
from gfmd.places.models import State
from gfmd.questionnaires.models import CorrectionProposal, Reply, Round
from tests.factories.accounts import UserFactory
from tests.factories.questionnaires import (
    AddresseeFactory,
    CodebookFactory,
    CorrectionProposalFactory,
    QuestionFactory,
    ReplyFactory,
    RoundFactory,
)
from tests.indicators import naive
from tests.indicators.builders import examples, undone

pytestmark = pytest.mark.django_db
TODAY = date(2008, 6, 2)

plans = st.lists(
    st.fixed_dictionaries(
        {
            "status": st.sampled_from(Reply.Status.values),
            "withdrawn": st.booleans(),
            "confirmed": st.booleans(),
            "due": st.sampled_from([-1, 0, 1]),
            "proposal": st.sampled_from(["", "open", "accepted"]),
        }
    ),
    max_size=6,
)


def waiting_twin(record, has_codebook, on):
    """{reply id: wait}, of one round."""
    found = {}
    for reply in record["reply"]:
        if reply["withdrawn_on"]:
            continue
        is_proposed = any(
            row["reply_id"] == reply["id"] and row["status"] == "open" for row in record["correctionproposal"]
        )
        if reply["status"] == "received":
            found[reply["id"]] = "entry"
        elif reply["status"] == "published":
            found[reply["id"]] = "published"
        elif is_proposed:
            found[reply["id"]] = "proposal"
        elif reply["status"] == "entered":
            found[reply["id"]] = "coding" if has_codebook else "check"
        elif reply["status"] == "coded":
            found[reply["id"]] = "check"
        elif reply["confirmed_on"] or reply["confirmation_due_on"] < on:
            found[reply["id"]] = "next_release"
        else:
            found[reply["id"]] = "confirmation"
    return found


def build(round_, has_codebook, plan):
    """The replies of a plan."""
    question, user = QuestionFactory(round=round_, number=1), UserFactory()
    if has_codebook:
        CodebookFactory(question=question)
    for row, state in zip(plan, State.objects.all(), strict=False):
        reply = ReplyFactory(addressee=AddresseeFactory(round=round_, state=state))
        if row["proposal"]:
            decided = {} if row["proposal"] == "open" else {"decided_by": user, "decided_on": TODAY}
            CorrectionProposalFactory(reply=reply, question=question, status=row["proposal"], **decided)
        fields = {"status": row["status"]}
        if row["status"] in ("checked", "published"):
            fields["confirmation_due_on"] = TODAY + timedelta(days=row["due"])
            if row["confirmed"]:
                fields |= {"confirmed_by": user, "confirmed_on": TODAY}
        if row["withdrawn"]:
            fields |= {"withdrawn_by": user, "withdrawn_on": TODAY, "withdrawal_reason": "x"}
        Reply.objects.filter(pk=reply.pk).update(**fields)


@examples
@given(plan=plans, has_codebook=st.booleans())
def test_each_reply_waits_for_what_the_twin_says(plan, has_codebook):
    with undone():
        round_ = RoundFactory()
        build(round_, has_codebook, plan)
        replies = Reply.objects.filter(addressee__round=round_)
        record = naive.read(Reply, CorrectionProposal)
        record["reply"] = [row for row in record["reply"] if row["id"] in {reply.pk for reply in replies}]
        rows = waiting(round_, TODAY)
        assert {row.reply.pk: row.wait for row in rows} == waiting_twin(record, has_codebook, TODAY)
        assert len(rows) == sum(row["withdrawn_on"] is None for row in record["reply"])
        assert set(replies.publishable(TODAY, TODAY)) == {row.reply for row in rows if row.wait == Wait.NEXT_RELEASE}


def test_the_sample_waits_for_something_everywhere_with_few_queries(django_assert_max_num_queries):
    round_ = Round.objects.get(slug="sample-round-2026")
    with django_assert_max_num_queries(3):
        rows = waiting(round_, date(2026, 5, 20))
    assert len(rows) == Reply.objects.standing().filter(addressee__round=round_).count()
    assert {row.wait for row in rows} == {Wait.ENTRY, Wait.CODING, Wait.CHECK, Wait.CONFIRMATION}
    assert [row.wait for row in rows] == sorted((row.wait for row in rows), key=list(Wait).index)
    later = waiting(round_, date(2026, 5, 30))
    assert sum(row.wait == Wait.NEXT_RELEASE for row in later) == 60
