"""The focal point's pages: the replies of the own State, to confirm or to correct. Nothing of any other State.

What is not the own State's is not found (404), whether it exists or not.
"""

from functools import wraps
from pathlib import Path

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from gfmd.questionnaires.actions import Refused, approval
from gfmd.questionnaires.models import Addressee, CorrectionProposal, FocalPointAccount, Original, Question, Reply
from gfmd.secretariat.forms_approval import ProposalForm
from gfmd.secretariat.shown_reply import shown_answers


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


@require_safe
@of_own_state
def my_state(request, accounts):
    states = [account.state for account in accounts]
    addressed = Addressee.objects.filter(state__in=states).exclude(round__status="draft")
    replies = Reply.objects.standing().filter(addressee__in=addressed)
    by_addressee = {reply.addressee_id: reply for reply in replies}
    rows = {state.pk: [] for state in states}
    for addressee in addressed.select_related("round").order_by("-round__circulated_on", "round__slug"):
        reply = by_addressee.get(addressee.pk)
        is_shown = reply is not None and reply.status in approval.SHOWN_TO_STATE
        rows[addressee.state_id].append((addressee.round, reply, is_shown))
    context = {
        "states": [(state, rows[state.pk]) for state in states],
        "fictional": any(round_.is_fictional for found in rows.values() for round_, *_rest in found),
    }
    return render(request, "my_state/states.html", context)


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
    original = get_object_or_404(Original, pk=pk, reply=_reply(accounts, iso3, slug))
    place = settings.VAR_DIR / "originals" / Path(original.path).name
    if not place.is_file():
        raise Http404
    response = HttpResponse(place.read_bytes(), content_type=original.media_type)
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=original.name)
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["X-Content-Type-Options"] = "nosniff"
    return response


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
