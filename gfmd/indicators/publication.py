"""Which replies of a round wait for what before they are public."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gfmd.places.models import State
from gfmd.questionnaires.models import Codebook, CorrectionProposal, Reply

STATUS = Reply.Status


class Wait(StrEnum):
    # In the order a reply passes through them; the last two wait for nobody.
    ENTRY = "entry"
    CODING = "coding"
    CHECK = "check"
    PROPOSAL = "proposal"
    CONFIRMATION = "confirmation"
    NEXT_RELEASE = "next_release"
    PUBLISHED = "published"


@dataclass(frozen=True)
class WaitingReply:
    """One standing reply. `proposals` counts the State's open ones; `due_on` is the last day to confirm, or None."""

    reply: Reply
    state: State
    wait: Wait
    proposals: int
    due_on: date | None


def waiting(round_, on):
    """`WaitingReply` of each standing reply of the round on the day `on`, by what it waits for, then by ISO code.

    A proposal waits for its decision before anything else that may come after entry: it would be lost in what is
    published. A reply entered in a round without a codebook waits for its check at once. Three queries.
    """
    replies = Reply.objects.standing().filter(addressee__round=round_).select_related("addressee__state")
    is_coded_here = Codebook.objects.filter(question__round=round_).exists()
    proposals = CorrectionProposal.objects.filter(
        reply__addressee__round=round_, status=CorrectionProposal.Status.OPEN
    ).values_list("reply_id", flat=True)
    counts = Counter(proposals.order_by())
    rows = [
        WaitingReply(
            reply=reply,
            state=reply.addressee.state,
            wait=_wait(reply, counts[reply.pk], is_coded_here, on),
            proposals=counts[reply.pk],
            due_on=reply.confirmation_due_on,
        )
        for reply in replies
    ]
    order = list(Wait)
    return sorted(rows, key=lambda row: (order.index(row.wait), row.state.iso3))


def _wait(reply, proposals, is_coded_here, on):
    if reply.status == STATUS.PUBLISHED:
        return Wait.PUBLISHED
    if reply.status == STATUS.RECEIVED:
        return Wait.ENTRY
    if proposals:
        return Wait.PROPOSAL
    if reply.status == STATUS.ENTERED and is_coded_here:
        return Wait.CODING
    if reply.status != STATUS.CHECKED:
        return Wait.CHECK
    is_due = reply.confirmation_due_on and reply.confirmation_due_on < on
    return Wait.NEXT_RELEASE if reply.confirmed_on or is_due else Wait.CONFIRMATION
