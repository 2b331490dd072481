"""The reviewer's pages: what waits for a check, and one reply with all that was entered, coded and proposed."""

from itertools import groupby

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy, pgettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gfmd.core.alphabet import alphabet
from gfmd.indicators.publication import Wait, waiting
from gfmd.questionnaires.actions import Refused, approval
from gfmd.questionnaires.models import CorrectionProposal, Reply, Round
from gfmd.secretariat.access import needs
from gfmd.secretariat.forms_approval import DecisionForm, ReasonForm
from gfmd.secretariat.shown_reply import events, shown_answers

CHECK, ENTER, PUBLISH = approval.CHECK, approval.ENTER, "questionnaires.publish_round"
TASKS = [(gettext_lazy("Check replies"), "secretariat:check_queue", CHECK)]
WAITS = {
    Wait.ENTRY: pgettext_lazy("a reply waits for", "its entry to be finished"),
    Wait.CODING: pgettext_lazy("a reply waits for", "coding"),
    Wait.CHECK: pgettext_lazy("a reply waits for", "its check"),
    Wait.PROPOSAL: pgettext_lazy("a reply waits for", "a decision on a proposed correction"),
    Wait.CONFIRMATION: pgettext_lazy("a reply waits for", "confirmation by the State"),
    Wait.NEXT_RELEASE: pgettext_lazy("a reply waits for", "the next release"),
    Wait.PUBLISHED: pgettext_lazy("a reply waits for", "nothing: it is published"),
}


# What a reviewer has to do comes before what others have.
FIRST = [Wait.PROPOSAL, Wait.CHECK]
ORDER = [*FIRST, *(wait for wait in Wait if wait not in FIRST)]


def queue(round_):
    """[`WaitingReply`] as of today, in the order of the page: by what they wait for, then by name."""
    order = alphabet(get_language())
    rows = waiting(round_, timezone.localdate())
    return sorted(rows, key=lambda row: (ORDER.index(row.wait), order(row.state.name)))


@require_safe
@needs(CHECK, ENTER, PUBLISH)
def check_queue(request, slug):
    round_ = get_object_or_404(Round, slug=slug)
    groups = groupby(queue(round_), key=lambda row: row.wait)
    found = [(WAITS[wait], wait, list(rows)) for wait, rows in groups]
    return render(request, "secretariat/approval/queue.html", {"round": round_, "groups": found})


@require_safe
@needs(CHECK, ENTER, PUBLISH)
def check_page(request, slug, iso3):
    return _page(request, _reply(slug, iso3))


@require_POST
@needs(CHECK)
def approve(request, slug, iso3):
    reply = _reply(slug, iso3)
    try:
        approval.check_reply(reply=reply, by=request.user, on=timezone.localdate())
    except Refused as refused:
        return _page(request, reply, refused=refused)
    messages.success(request, _("The reply of %(state)s is checked.") % {"state": reply.addressee.state})
    return redirect("secretariat:check_page", slug, iso3)


@require_POST
@needs(CHECK)
def send_back(request, slug, iso3):
    reply, form = _reply(slug, iso3), ReasonForm(request.POST)
    if not form.is_valid():
        return _page(request, reply, back=form)
    try:
        approval.send_back(reply=reply, reason=form.cleaned_data["reason"], by=request.user)
    except Refused as refused:
        return _page(request, reply, refused=refused, back=form)
    messages.success(request, _("The reply of %(state)s went back to entry.") % {"state": reply.addressee.state})
    return redirect("secretariat:check_page", slug, iso3)


@require_POST
@needs(CHECK, ENTER)
def decide(request, slug, iso3, pk):
    reply, form = _reply(slug, iso3), DecisionForm(request.POST)
    proposal = get_object_or_404(CorrectionProposal, pk=pk, reply=reply)
    if not form.is_valid():
        return _page(request, reply, decision=(proposal, form))
    act = {"accept": approval.accept, "refuse": approval.refuse}[form.cleaned_data["decision"]]
    try:
        act(proposal=proposal, reason=form.cleaned_data["reason"], by=request.user, on=timezone.localdate())
    except Refused as refused:
        return _page(request, reply, refused=refused, decision=(proposal, form))
    messages.success(request, _("The State will read your answer to its proposal."))
    return redirect("secretariat:check_page", slug, iso3)


def _reply(slug, iso3):
    replies = Reply.objects.standing().select_related(
        "addressee__round", "addressee__state", "entered_by", "checked_by", "confirmed_by"
    )
    return get_object_or_404(replies, addressee__round__slug=slug, addressee__state__iso3=iso3.upper())


def _page(request, reply, *, refused=None, back=None, decision=None):
    """The reply; after a refused step with its reason, and with what was typed."""
    answers = shown_answers(reply, request.user)
    for shown in answers:
        if proposal := shown.open_proposal:
            shown.form = decision[1] if decision and decision[0] == proposal else DecisionForm()
            shown.form.auto_id = f"proposal{proposal.pk}_%s"
    is_waiting = reply.status in (Reply.Status.ENTERED, Reply.Status.CODED)
    may_check = request.user.has_perm(CHECK)
    to_check = _others_to_check(reply) if may_check else []
    context = {
        "round": reply.addressee.round,
        "reply": reply,
        "answers": answers,
        "originals": reply.originals.all(),
        "events": events(reply),
        "can_check": may_check and is_waiting,
        "can_send_back": may_check and reply.status != Reply.Status.RECEIVED,
        "can_decide": may_check or request.user.has_perm(ENTER),
        "may_open": may_check or request.user.has_perm(ENTER),
        "to_check": to_check,
        "back": back or ReasonForm(),
        "refused": refused,
    }
    status = 409 if refused else 400 if back or decision else 200
    return render(request, "secretariat/approval/check.html", context, status=status)


def _others_to_check(reply):
    """States whose replies a reviewer has to do with, that after this one first."""
    rows = [row for row in queue(reply.addressee.round) if row.wait in FIRST or row.reply == reply]
    places = [place for place, row in enumerate(rows) if row.reply == reply]
    start = places[0] if places else 0
    return [row.state for row in rows[start:] + rows[:start] if row.reply != reply]
