"""What the views of a reply have in common: which reply a request is about, and the two screens it can end on."""

from csp.constants import SELF
from csp.decorators import csp_update
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from gfmd.questionnaires.actions.answers import ENTER
from gfmd.questionnaires.models import Addressee, Reply
from gfmd.secretariat.entry_forms import ArrivalForm, MoveForm, OriginalForm, ReasonForm, TranslationForm
from gfmd.secretariat.entry_page import entry_forms, screen


def addressee_of(slug, iso3):
    """The addressee of an address; 404 where the round or the State in it is none."""
    wanted = Addressee.objects.select_related("round", "state")
    return get_object_or_404(wanted, round__slug=slug, state__iso3=iso3.upper())


def reply_of(request, slug, iso3):
    """The reply a page is about. A form names its own: it may have been moved or withdrawn since the page was made."""
    found = Reply.objects.select_related("addressee__round", "addressee__state")
    named = request.POST.get("reply")
    if named is None:
        return found.filter(addressee__round__slug=slug, addressee__state__iso3=iso3.upper()).standing().first()
    if not (named.isascii() and named.isdigit() and len(named) < 19):
        raise Http404
    return get_object_or_404(found, pk=named, addressee__round__slug=slug)


def to_reply(reply):
    return redirect("secretariat:reply", reply.addressee.round.slug, reply.addressee.state.iso3.lower())


def arrival_page(request, addressee, form=None):
    """A State without a reply: one can be registered, or a withdrawn one brought back."""
    form = form or ArrivalForm(
        initial={
            "received_on": timezone.localdate(),
            "language": addressee.language,
            "version": addressee.round.circulated_version or 1,
        }
    )
    context = {
        "round": addressee.round,
        "state": addressee.state,
        "form": form,
        "withdrawn": addressee.replies.exclude(withdrawn_on=None).select_related("withdrawn_by"),
        "may_enter": request.user.has_perm(ENTER),
    }
    return render(request, "secretariat/entry/arrival.html", context, status=400 if form.is_bound else 200)


def put(refusal, form):
    """Show a refusal at the fields it names."""
    if hasattr(refusal, "error_dict"):
        for name, faults in refusal.error_dict.items():
            form.add_error(name if name in form.fields else None, faults)
    else:
        form.add_error(None, refusal)


@csp_update({"frame-src": [SELF]})
def framed(request, template, context, status=200):
    """A page that shows an original in a frame: the only ones that may frame anything."""
    return render(request, template, context, status=status)


def entry_screen(request, reply, *, forms=None, outcome=None, verbs=None, translating=None):
    """The screen of `reply`; with an `outcome` or the bound forms of a verb it says what was refused and keeps it."""
    verbs = {
        "reopen": ReasonForm(),
        "withdraw": ReasonForm(),
        "original": OriginalForm(),
        "move": MoveForm(round_=reply.addressee.round),
    } | (verbs or {})
    refused = (outcome and (outcome.stale or outcome.refused)) or any(form.is_bound for form in verbs.values())
    refused = refused or bool(translating)
    context = screen(reply, forms or entry_forms(reply), request.user, outcome) | {"verbs": verbs}
    for item in context["items"]:
        item.translation_form = (translating or {}).get(item.question.pk) or TranslationForm()
        item.translation_form.auto_id = f"translation-{item.question.pk}-%s"
    for name, form in verbs.items():
        form.auto_id = f"{name}-%s"  # several ask for a reason
    return framed(request, "secretariat/entry/reply.html", context, status=409 if refused else 200)
