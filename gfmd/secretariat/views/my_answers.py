"""The portal: a focal point answers a round. The draft is saved as it is typed, looked over, and sent once."""

from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gfmd.questionnaires.actions import Refused, portal
from gfmd.questionnaires.actions.answers import Outcome
from gfmd.questionnaires.actions.approval import SHOWN_TO_STATE
from gfmd.questionnaires.actions.entries import Given, questions_in
from gfmd.questionnaires.models import Addressee, Reply
from gfmd.secretariat.entry_forms import NoticeForm, PortalForm, SendForm
from gfmd.secretariat.entry_page import Item, conflict, forms_for
from gfmd.secretariat.saving import fresh, saved, told
from gfmd.secretariat.shown_reply import ShownAnswer
from gfmd.secretariat.views.my_state import of_own_state
from gfmd.secretariat.views.screens import put


@require_http_methods(["GET", "HEAD", "POST"])
@of_own_state
def my_answers(request, accounts, iso3, slug):
    """The questionnaire to be answered. POST saves what was written, and with `act=submit` sends the draft; with
    `act=take_up` it begins from the reply that was withdrawn."""
    addressee = _addressee(accounts, iso3, slug)
    if request.POST.get("act") == "take_up":
        return _take_up(request, addressee)
    if request.method == "POST":
        return _save(request, addressee)
    reply = _reply(addressee)
    if reply and not addressee.drafts.written().exists():
        is_shown = reply.status in SHOWN_TO_STATE
        return redirect("my_reply", iso3.lower(), slug) if is_shown else redirect("my_state")
    return _page(request, addressee, _forms(addressee))


@require_safe
@of_own_state
def my_answers_check(request, accounts, iso3, slug):
    """The draft as it would be sent, to be looked over."""
    addressee = _addressee(accounts, iso3, slug)
    if _reply(addressee):
        return redirect("my_answers", iso3.lower(), slug)
    return _check_page(request, addressee)


@require_POST
@of_own_state
def my_notice(request, accounts, iso3, slug):
    """The State tells that it has the letter, needs time, or will not answer: a line of the ledger."""
    addressee, form = _addressee(accounts, iso3, slug), NoticeForm(request.POST)
    if form.is_valid():
        try:
            portal.tell(addressee=addressee, by=request.user, on=timezone.localdate(), **form.cleaned_data)
        except Refused as refusal:
            put(refusal, form)
        else:
            messages.success(request, _("Thank you. The secretariat will read it."))
            return redirect("my_answers", iso3.lower(), slug)
    return _page(request, addressee, _forms(addressee), notice=form)


def _addressee(accounts, iso3, slug):
    found = Addressee.objects.filter(state__in=[account.state_id for account in accounts])
    found = found.exclude(round__circulated_version=0).select_related("round", "state")
    return get_object_or_404(found, state__iso3=iso3.upper(), round__slug=slug)


def _reply(addressee):
    return Reply.objects.standing().filter(addressee=addressee).first()


def _stored(addressee):
    return {draft.question_id: draft for draft in portal.drafts_of(addressee).select_related("entered_by")}


def _questions(addressee):
    return questions_in(addressee.round_id, addressee.round.circulated_version)


def _forms(addressee, data=None):
    return forms_for(_questions(addressee), _stored(addressee), get_language(), data, PortalForm)


def _forms_of_former_versions(addressee, data):
    """What a page sends that was open when a new version went out, to questions it asks otherwise or no more."""
    former = portal.ever_asked(addressee).exclude(pk__in=_questions(addressee).order_by().values("pk"))
    return [form for form in forms_for(former, _stored(addressee), get_language(), data, PortalForm) if form.is_bound]


def _save(request, addressee):
    forms, former = _forms(addressee, request.POST), _forms_of_former_versions(addressee, request.POST)
    as_json = request.headers.get("accept", "").startswith("application/json")
    save = {"addressee": addressee, "by": request.user, "on": timezone.localdate()}
    try:
        outcome = saved([*forms, *former], lambda given: portal.save_draft(given=given, **save))
    except Refused as refusal:
        if as_json:
            return JsonResponse({"error": " ".join(refusal.messages)}, status=409)
        return _page(request, addressee, forms, refused=" ".join(refusal.messages))
    if as_json:
        answer = told([*forms, *former], outcome, lambda pk: _question(request, addressee, pk))
        for pk in {form.question.pk for form in former} & outcome.saved.keys():
            answer["questions"][pk]["error"] = _(
                "A new version of the questionnaire asks this otherwise or no more. What you wrote is kept: load the "
                "page anew."
            )
        return JsonResponse(answer)
    if outcome.stale or outcome.refused:
        return _page(request, addressee, fresh([*forms, *former], _forms(addressee), outcome), outcome=outcome)
    act = request.POST.get("act")
    if act == "submit":
        return _send(request, addressee)
    messages.success(request, _("Your draft is saved. Only your State sees it until you send it."))
    return redirect(
        "my_answers_check" if act == "check" else "my_answers",
        addressee.state.iso3.lower(),
        addressee.round.slug,
    )


def _take_up(request, addressee):
    try:
        portal.take_up(addressee=addressee, by=request.user, on=timezone.localdate())
    except Refused as refusal:
        return _page(request, addressee, _forms(addressee), refused=" ".join(refusal.messages))
    messages.success(request, _("What your State had sent is your draft again. Change what is wrong, and send it."))
    return redirect("my_answers", addressee.state.iso3.lower(), addressee.round.slug)


def _send(request, addressee):
    form = SendForm(request.POST)
    if form.is_valid():
        try:
            _sent, blank = portal.send(
                addressee=addressee, by=request.user, on=timezone.localdate(), **form.cleaned_data
            )
        except Refused as refusal:
            put(refusal, form)
        else:
            messages.success(request, _("Thank you. Your reply is with the secretariat."))
            if blank:
                messages.info(
                    request, _("Some required questions were left blank; you may still propose a correction.")
                )
            return redirect("my_reply", addressee.state.iso3.lower(), addressee.round.slug)
    return _check_page(request, addressee, form)


def _items(forms, outcome=None):
    outcome = outcome or Outcome()
    return [_item(form, outcome) for form in forms]


def _item(form, outcome):
    pk, draft = form.question.pk, form.answer
    return Item(
        form=form,
        saved_at=draft.entered_on if draft else None,
        saved_by=draft.entered_by.username if draft else "",
        conflict=conflict(outcome.stale[pk], form) if pk in outcome.stale else None,
        error=outcome.refused.get(pk, ""),
    )


def _question(request, addressee, pk):
    """A question as it is stored, for the script."""
    item = next(item for item in _items(_forms(addressee)) if item.question.pk == pk)
    return render_to_string("my_state/question.html", {"item": item, "may_edit": True}, request)


def _page(request, addressee, forms, *, outcome=None, refused="", notice=None):
    reply = _reply(addressee)
    went_wrong = bool(refused) or bool(outcome and (outcome.stale or outcome.refused))
    context = _context(addressee) | {
        "items": _items(forms, outcome),
        "left_over": _left_over(addressee),
        "reply": reply,
        "may_edit": reply is None,
        "withdrawn": None if reply else portal.withdrawn_reply(addressee),
        "refused": refused or (went_wrong and _("Not everything is saved: look at the questions that are marked.")),
        "notice": notice or NoticeForm(auto_id="notice_%s"),
        "notices": addressee.dispatches.standing().filter(kind__in=portal.NOTICES).order_by("starts_on", "pk"),
    }
    status = 409 if went_wrong else 400 if notice else 200
    return render(request, "my_state/answers.html", context, status=status)


def _left_over(addressee):
    """Drafts to questions that the version of today words otherwise or asks no more: to be copied, not lost."""
    asked = _questions(addressee).order_by().values("pk")
    drafts = portal.drafts_of(addressee).written().exclude(question__in=asked).select_related("question")
    return [ShownAnswer(draft.question, draft, None) for draft in drafts.order_by("question__number")]


def _check_page(request, addressee, form=None):
    stored = _stored(addressee)
    shown = [ShownAnswer(question, stored.get(question.pk), None) for question in _questions(addressee)]
    initial = {"version": addressee.round.circulated_version, "language": _language_of(shown) or get_language()}
    context = _context(addressee) | {
        "answers": shown,
        "blank": [row.question for row in shown if row.question.is_required and _is_blank(row)],
        "is_empty": all(_is_blank(row) for row in shown),
        "left_over": _left_over(addressee),
        "form": form or SendForm(initial=initial),
    }
    return render(request, "my_state/check.html", context, status=409 if form else 200)


def _is_blank(row):
    return row.answer is None or Given.of(row.answer).is_blank


def _language_of(shown):
    """The language most of the texts are in; "" without a text."""
    languages = [row.answer.language for row in shown if row.answer and row.answer.language]
    return max(languages, key=languages.count, default="")


def _context(addressee):
    return {
        "addressee": addressee,
        "round": addressee.round,
        "state": addressee.state,
        "fictional": addressee.round.is_fictional,
        "due_on": addressee.extended_to or addressee.round.deadline,
    }
