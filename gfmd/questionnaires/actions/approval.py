"""From coded to checked and confirmed: the reviewer approves, the State confirms or proposes a correction.

Nobody approves what they entered, whatever else they may do. The reason of a step that is no column of a row is kept
with the history of the reply.
"""

from datetime import timedelta

import pghistory
from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gfmd.core.history import history_of
from gfmd.questionnaires.actions import Refused, locked, require, step
from gfmd.questionnaires.actions.entries import waits_for_second_entry
from gfmd.questionnaires.models import (
    Answer,
    Codebook,
    CorrectionProposal,
    FocalPointAccount,
    Question,
    Reply,
    SecondEntry,
)

CHECK, ENTER = "questionnaires.check_reply", "questionnaires.enter_reply"
STATUS = Reply.Status
# What a State sees of its reply: all but a draft.
SHOWN_TO_STATE = [STATUS.ENTERED, STATUS.CODED, STATUS.CHECKED, STATUS.PUBLISHED]
APPROVED = [STATUS.CHECKED, STATUS.PUBLISHED]


def check_reply(*, reply, by, on):
    """The reviewer finds entry and coding right; from now the State has the round's days to confirm."""
    with step(by, CHECK):
        reply = _standing(reply)
        if reply.status not in (STATUS.ENTERED, STATUS.CODED):
            raise Refused(_("Only a reply that waits for its check can be checked."))
        is_coded_here = Codebook.objects.filter(question__round=reply.addressee.round_id).exists()
        if reply.status == STATUS.ENTERED and is_coded_here:
            raise Refused(_("This reply is not coded yet."))
        if reply.is_entered_twice and waits_for_second_entry(reply):
            raise Refused(_("A second person enters the closed questions of this reply first."))
        if entered_any(by, reply):
            raise Refused(_("You entered some of this reply; somebody else must check it."))
        _refuse_while_proposals_are_open(reply)
        reply.status, reply.checked_by, reply.checked_on = STATUS.CHECKED, by, on
        reply.confirmed_by = reply.confirmed_on = None
        reply.confirmation_due_on = on + timedelta(days=reply.addressee.round.confirmation_days)
        reply.save()
        return reply


def send_back(*, reply, reason, by):
    """The reviewer returns the reply to those who enter: its entry is to be finished again."""
    with step(by, CHECK), pghistory.context(reason=_given(reason)):
        reply = _standing(reply)
        if reply.status == STATUS.RECEIVED:
            raise Refused(_("This reply is still being entered."))
        _reopen(reply, STATUS.RECEIVED)
        return reply


def confirm(*, reply, by, on):
    """The State, through its focal point, finds its reply as it should be."""
    with step(by):
        reply = _of_state(reply, by, on)
        if reply.status not in APPROVED:
            raise Refused(_("The reply can be confirmed once the secretariat has checked it."))
        if reply.confirmed_on:
            raise Refused(_("This reply is already confirmed."))
        _refuse_while_proposals_are_open(reply)
        reply.confirmed_by, reply.confirmed_on = by, on
        reply.save()
        return reply


def propose(*, reply, question, text, reason, by, on):
    """The focal point says how an answer should read, and why. One open proposal a question."""
    with step(by):
        reply = _of_state(reply, by, on)
        asked = Question.objects.filter(round=reply.addressee.round_id).asked_in(reply.version)
        if not asked.filter(pk=question.pk).exists():
            raise Refused(_("This question was not asked of you."))
        if not text.strip():
            raise Refused(_("Write how the answer should read."))
        if reply.proposals.filter(question=question, status=CorrectionProposal.Status.OPEN).exists():
            raise Refused(_("A proposal for this question is open."))
        return CorrectionProposal.objects.create(
            reply=reply,
            question=question,
            text=text.strip(),
            reason=_given(reason),
            proposed_by=by,
            proposed_on=on,
        )


def take_back(*, proposal, by, on):
    """Who made a proposal closes it again; it stays to be read."""
    with step(by):
        _of_state(proposal.reply, by, on)
        proposal = _open(proposal)
        if proposal.proposed_by_id != by.pk:
            raise Refused(_("Only who made the proposal can take it back."))
        return _close(proposal, CorrectionProposal.Status.REFUSED, _("Taken back by who made it."), by, on)


def accept(*, proposal, reason, by, on):
    """The secretariat follows the proposal: the reply goes back to be corrected, checked and confirmed anew."""
    with step(by), pghistory.context(reason=_given(reason)):
        proposal = _to_decide(proposal, by)
        _close(proposal, CorrectionProposal.Status.ACCEPTED, reason, by, on)
        if proposal.reply.status != STATUS.RECEIVED:
            _reopen(proposal.reply, STATUS.ENTERED)
        return proposal


def refuse(*, proposal, reason, by, on):
    """The secretariat does not follow the proposal, and tells the State why."""
    with step(by):
        proposal = _to_decide(proposal, by)
        return _close(proposal, CorrectionProposal.Status.REFUSED, _given(reason), by, on)


def entered_any(user, reply):
    """Whether the user ever entered an answer of the reply, a second time too, or finished its entry."""
    return (
        history_of(Answer).objects.filter(reply=reply.pk, entered_by=user.pk).exists()
        or history_of(SecondEntry).objects.filter(reply=reply.pk, entered_by=user.pk).exists()
        or history_of(Reply).objects.filter(pgh_obj_id=reply.pk, entered_by=user.pk).exists()
    )


def stands_for(user, state, on):
    """Whether the user is a focal point of the State on that day."""
    accounts = FocalPointAccount.objects.as_of(on).filter(user=user, state=state)
    return user.is_active and accounts.exists()


def _standing(reply):
    reply = locked(reply)
    if reply.withdrawn_on:
        raise Refused(_("This reply was withdrawn."))
    return reply


def _of_state(reply, by, on):
    """The reply, for a focal point of its State, once it is no draft."""
    reply = locked(reply)
    if not stands_for(by, reply.addressee.state, on) or reply.status not in SHOWN_TO_STATE:
        raise PermissionDenied("focal point")
    return _standing(reply)


def _open(proposal):
    """The proposal as it is now; its reply is held."""
    reply = _standing(proposal.reply)
    proposal = CorrectionProposal.objects.select_related("question").get(pk=proposal.pk)
    proposal.reply = reply
    if proposal.status != CorrectionProposal.Status.OPEN:
        raise Refused(_("This proposal is already decided."))
    return proposal


def _to_decide(proposal, by):
    if not by.has_perm(CHECK):
        require(by, ENTER)
    proposal = _open(proposal)
    if proposal.proposed_by_id == by.pk:
        raise Refused(_("Nobody decides on their own proposal."))
    return proposal


def _close(proposal, status, decision, by, on):
    proposal.status, proposal.decision, proposal.decided_by, proposal.decided_on = status, decision, by, on
    proposal.save()
    return proposal


def _given(reason):
    if not reason.strip():
        raise Refused(_("Give the reason."))
    return reason.strip()


def _reopen(reply, status):
    """Answers may change again: what was found right before says nothing of what will stand there."""
    reply.status = status
    reply.checked_by = reply.checked_on = None
    reply.confirmed_by = reply.confirmed_on = reply.confirmation_due_on = None
    reply.save()


def _refuse_while_proposals_are_open(reply):
    count = reply.proposals.filter(status=CorrectionProposal.Status.OPEN).count()
    if count:
        raise Refused(
            ngettext(
                "A proposed correction of this reply is open; it comes first.",
                "%(count)d proposed corrections of this reply are open; they come first.",
                count,
            )
            % {"count": count}
        )
