"""The focal point's pages: the replies of the own State, to confirm or to correct. Nothing of any other State.

What is not the own State's is not found (404), whether it exists or not.
"""

from dataclasses import dataclass
from datetime import date
from functools import wraps

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.db.models import Count, Max, OuterRef, Subquery
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from gfmd.questionnaires.actions import Refused, approval
from gfmd.questionnaires.models import (
    Addressee,
    CorrectionProposal,
    DraftAnswer,
    FocalPointAccount,
    Original,
    Question,
    Reply,
    Round,
)
from gfmd.secretariat.forms_approval import ProposalForm
from gfmd.secretariat.shown_reply import shown_answers
from gfmd.secretariat.views.originals import saved


def of_own_state(view):
    """A view for focal points in their term; it is given their accounts of today. Others sign in, or are told."""

    @wraps(view)
    @never_cache
    def checked(request, *args, **kwargs):
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        running = FocalPointAccount.objects.as_of(timezone.localdate()).filter(user=request.user)
        accounts = list(running.select_related("state"))
        if not accounts:
            return render(request, "my_state/none.html", status=403)
        return view(request, accounts, *args, **kwargs)

    checked.is_of_own_state = True
    return checked


@dataclass(frozen=True)
class OwnRound:
    """A round that went to the State: the reply that stands, whether it can be opened, and the draft in the portal."""

    round: Round
    reply: Reply | None
    is_shown: bool
    due_on: date | None
    drafted: int
    drafted_on: date | None


@require_safe
@of_own_state
def my_state(request, accounts):
    states = [account.state for account in accounts]
    own = DraftAnswer.objects.visible_to(request.user, timezone.localdate()).written()
    drafted = (
        own.filter(addressee=OuterRef("pk"))
        .order_by()
        .values("addressee")
        .annotate(n=Count("pk"), last=Max("entered_on"))
    )
    addressed = Addressee.objects.filter(state__in=states).exclude(round__status=Round.Status.DRAFT)
    addressed = addressed.annotate(drafted=Subquery(drafted.values("n")), drafted_on=Subquery(drafted.values("last")))
    replies = Reply.objects.standing().filter(addressee__in=addressed.order_by().values("pk"))
    by_addressee = {reply.addressee_id: reply for reply in replies}
    rows = {state.pk: [] for state in states}
    for addressee in addressed.select_related("round").order_by("-round__circulated_on", "round__slug"):
        rows[addressee.state_id].append(_own_round(addressee, by_addressee.get(addressee.pk)))
    context = {
        "states": [(state, rows[state.pk]) for state in states],
        "fictional": any(row.round.is_fictional for found in rows.values() for row in found),
    }
    return render(request, "my_state/states.html", context)


def _own_round(addressee, reply):
    return OwnRound(
        round=addressee.round,
        reply=reply,
        is_shown=reply is not None and reply.status in approval.SHOWN_TO_STATE,
        due_on=addressee.extended_to or addressee.round.deadline,
        drafted=addressee.drafted or 0,
        drafted_on=addressee.drafted_on,
    )


@require_safe
@of_own_state
def my_reply(request, accounts, iso3, slug):
    return _page(request, _reply(accounts, iso3, slug))


@require_POST
@of_own_state
def my_reply_confirm(request, accounts, iso3, slug):
    reply = _reply(accounts, iso3, slug)
    try:
        approval.confirm(reply=reply, by=request.user, on=timezone.localdate())
    except Refused as refused:
        return _page(request, reply, refused=refused)
    messages.success(request, _("Thank you. The reply is confirmed."))
    return redirect("my_reply", iso3, slug)


@require_POST
@of_own_state
def my_reply_propose(request, accounts, iso3, slug, number):
    reply, form = _reply(accounts, iso3, slug), ProposalForm(request.POST)
    asked = Question.objects.filter(round=reply.addressee.round_id, number=number).asked_in(reply.version)
    question = get_object_or_404(asked)
    if not form.is_valid():
        return _page(request, reply, typed=(question, form))
    try:
        approval.propose(reply=reply, question=question, by=request.user, on=timezone.localdate(), **form.cleaned_data)
    except Refused as refused:
        return _page(request, reply, refused=refused, typed=(question, form))
    messages.success(request, _("Your proposal was sent to the secretariat."))
    return redirect("my_reply", iso3, slug)


@require_POST
@of_own_state
def my_reply_take_back(request, accounts, iso3, slug, pk):
    reply = _reply(accounts, iso3, slug)
    proposal = get_object_or_404(CorrectionProposal, pk=pk, reply=reply)
    try:
        approval.take_back(proposal=proposal, by=request.user, on=timezone.localdate())
    except Refused as refused:
        return _page(request, reply, refused=refused)
    messages.success(request, _("Your proposal is taken back."))
    return redirect("my_reply", iso3, slug)


@require_safe
@of_own_state
def my_reply_original(request, accounts, iso3, slug, pk):
    """The file as it came: always saved, never shown inside the site."""
    return saved(get_object_or_404(Original, pk=pk, reply=_reply(accounts, iso3, slug)))


def _reply(accounts, iso3, slug):
    replies = Reply.objects.standing().filter(
        addressee__state__in=[account.state_id for account in accounts], status__in=approval.SHOWN_TO_STATE
    )
    found = replies.select_related("addressee__round", "addressee__state", "confirmed_by")
    return get_object_or_404(found, addressee__state__iso3=iso3.upper(), addressee__round__slug=slug)


def _page(request, reply, *, refused=None, typed=None):
    answers = shown_answers(reply, request.user)
    for shown in answers:
        shown.form = typed[1] if typed and typed[0] == shown.question else ProposalForm()
        shown.form.auto_id = f"question{shown.question.number}_%s"
    has_open = any(shown.open_proposal for shown in answers)
    context = {
        "round": reply.addressee.round,
        "fictional": reply.addressee.round.is_fictional,
        "reply": reply,
        "state": reply.addressee.state,
        "answers": answers,
        "originals": reply.originals.all(),
        "can_confirm": reply.status in approval.APPROVED and not reply.confirmed_on and not has_open,
        "has_open": has_open,
        "refused": refused,
    }
    return render(request, "my_state/reply.html", context, status=409 if refused else 400 if typed else 200)
