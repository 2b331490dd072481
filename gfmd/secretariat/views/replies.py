"""The replies of a round: the list, and what happens to a reply as a whole."""

from django.contrib import messages
from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Exists, OuterRef, Q
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gfmd.core.alphabet import alphabet
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions import replies as actions
from gfmd.questionnaires.models import Reply, Round, SecondEntry
from gfmd.secretariat.access import needs
from gfmd.secretariat.entry_forms import ArrivalForm, MoveForm, ReasonForm, without_reply
from gfmd.secretariat.entry_page import rows
from gfmd.secretariat.views.screens import addressee_of, arrival_page, entry_screen, put, reply_of, to_reply

ENTER, CHECK = actions.ENTER, actions.CHECK
TASKS = [(gettext_lazy("Enter replies"), "secretariat:replies", ENTER)]


@require_safe
@needs(ENTER, CHECK, "questionnaires.adjudicate_reply", "questionnaires.publish_round")
def replies(request, slug):
    """Every reply of the round, also withdrawn ones; `?status=` keeps one status, `?state=` opens a State's."""
    round_ = get_object_or_404(Round, slug=slug)
    iso3 = request.GET.get("state", "")
    if iso3.isascii() and iso3.isalpha() and len(iso3) == 3:
        return redirect("secretariat:reply", slug, iso3.lower())
    second = SecondEntry.objects.filter(reply=OuterRef("pk"))
    hands = ArrayAgg("answers__entered_by__username", distinct=True, default=[])
    found = (
        Reply.objects.filter(addressee__round=round_)
        .select_related("addressee__state", "addressee__round", "entered_by", "checked_by")
        .annotate(has_second=Exists(second), answers_entered=Count("answers", distinct=True), hands=hands)
    )
    status = request.GET.get("status", "")
    if status in Reply.Status:
        found = found.filter(status=status, withdrawn_on=None)
    order = alphabet(get_language())
    context = {
        "round": round_,
        "rows": rows(sorted(found, key=lambda reply: (order(reply.addressee.state.name), reply.number))),
        "status": status,
        "counts": _counts(round_),
        "waiting": without_reply(round_) if request.user.has_perm(ENTER) else (),
    }
    return render(request, "secretariat/entry/list.html", context)


def _counts(round_):
    """Replies standing, and those of each status."""
    by_status = {value: Count("pk", filter=Q(status=value)) for value in Reply.Status.values}
    counts = Reply.objects.filter(addressee__round=round_).standing().aggregate(standing=Count("pk"), **by_status)
    return {
        "standing": counts.pop("standing"),
        "by_status": [(*status, counts[status[0]]) for status in Reply.Status.choices],
    }


@require_POST
@needs(ENTER)
def register(request, slug, iso3):
    addressee = addressee_of(slug, iso3)
    form = ArrivalForm(request.POST)
    if form.is_valid():
        try:
            reply = actions.register(addressee=addressee, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            put(refusal, form)
        else:
            messages.success(request, _("The reply is registered."))
            return to_reply(reply)
    return arrival_page(request, addressee, form)


@require_POST
@needs(ENTER)
def withdraw(request, slug, iso3):
    reply, form = _asked(request, slug, iso3), ReasonForm(request.POST)
    return _act(request, reply, "withdraw", form, actions.withdraw, _("The reply is withdrawn."))


@require_POST
@needs(ENTER)
def restore(request, slug, iso3):
    reply = _asked(request, slug, iso3)
    try:
        reply = actions.restore(reply=reply, by=request.user)
    except Refused as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        messages.success(request, _("The reply counts again."))
    return to_reply(reply)


@require_POST
@needs(ENTER)
def move(request, slug, iso3):
    reply = _asked(request, slug, iso3)
    form = MoveForm(request.POST, round_=reply.addressee.round)
    return _act(request, reply, "move", form, actions.move, _("The reply is now of this State."))


@require_POST
@needs(ENTER, CHECK)
def reopen(request, slug, iso3):
    reply, form = _asked(request, slug, iso3), ReasonForm(request.POST)
    return _act(request, reply, "reopen", form, actions.reopen, _("The reply is open for a correction."))


def _asked(request, slug, iso3):
    reply = reply_of(request, slug, iso3)
    if reply is None:
        raise Http404
    return reply


def _act(request, reply, name, form, act, done):
    """Do what a form of the entry screen asks; a refusal is shown beside that form, with what was typed."""
    if form.is_valid():
        try:
            reply = act(reply=reply, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            put(refusal, form)
        else:
            messages.success(request, done)
            return to_reply(reply)
    return entry_screen(request, reply, verbs={name: form})
