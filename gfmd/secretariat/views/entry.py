"""The entry screen: the original beside the form. Answers are saved one by one, as they are typed or all at once."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from gfmd.dashboard import words
from gfmd.questionnaires.actions import Refused, answers, originals, replies
from gfmd.questionnaires.models import Answer, AnswerTranslation
from gfmd.secretariat.access import needs
from gfmd.secretariat.entry_forms import OriginalForm, TranslationForm
from gfmd.secretariat.entry_page import entry_forms, items
from gfmd.secretariat.saving import fresh, saved, told
from gfmd.secretariat.views.screens import addressee_of, arrival_page, entry_screen, put, reply_of, to_reply

ENTER, CHECK = answers.ENTER, answers.CHECK


@require_safe
@needs(ENTER, CHECK)
def reply(request, slug, iso3):
    addressee = addressee_of(slug, iso3)
    found = reply_of(request, slug, iso3)
    return entry_screen(request, found) if found else arrival_page(request, addressee)


@require_POST
@needs(ENTER)
def save(request, slug, iso3):
    """Save the answers that were sent, and finish the entry if asked (`then=finish`)."""
    reply = reply_of(request, slug, iso3)
    if reply is None:
        raise Http404
    forms = entry_forms(reply, request.POST)
    as_json = request.headers.get("accept", "").startswith("application/json")
    try:
        outcome = saved(forms, lambda given: answers.save_answers(reply=reply, given=given, by=request.user))
    except Refused as refusal:
        if as_json:
            return JsonResponse({"error": " ".join(refusal.messages)}, status=409)
        messages.error(request, " ".join(refusal.messages))
        return entry_screen(request, reply, forms=forms, outcome=answers.Outcome(refused={0: ""}))
    if as_json:
        return JsonResponse(told(forms, outcome, lambda pk: _question(request, reply, pk)))
    if outcome.stale or outcome.refused:
        messages.warning(request, _("Not everything is saved: look at the questions that are marked."))
        return entry_screen(request, reply, forms=fresh(forms, entry_forms(reply), outcome), outcome=outcome)
    if request.POST.get("then") == "finish":
        return _finish(request, reply)
    messages.success(request, _("Everything is saved."))
    return to_reply(reply)


def _question(request, reply, pk):
    """A question as it is stored, for the script."""
    stored = next(item for item in items(reply, entry_forms(reply), request.user) if item.question.pk == pk)
    return render_to_string(
        "secretariat/entry/question.html", {"item": stored, "may_edit": True, "reply": reply}, request
    )


def _finish(request, reply):
    try:
        blank = replies.finish_entry(reply=reply, by=request.user)
    except Refused as refusal:
        messages.error(request, " ".join(refusal.messages))
        return to_reply(reply)
    messages.success(request, _("The entry is finished."))
    if blank:
        numbers = words.listed([str(question.number) for question in blank])
        messages.warning(
            request,
            ngettext(
                "Required and left blank: question %(n)s.", "Required and left blank: questions %(n)s.", len(blank)
            )
            % {"n": numbers},
        )
    return to_reply(reply)


@require_POST
@needs(ENTER)
def confidential(request, slug, iso3, pk):
    """The State asks, once its reply is checked, to keep an answer out of the public, or no longer."""
    answer = _answer(slug, pk)
    wanted = request.POST.get("is_confidential") == "on"
    answers.mark_confidential(answer=answer, is_confidential=wanted, by=request.user)
    messages.success(request, _("The answer is confidential.") if wanted else _("The answer may be public."))
    return to_reply(answer.reply)


@require_POST
@needs(ENTER)
def translate(request, slug, iso3, pk):
    answer, form = _answer(slug, pk), TranslationForm(request.POST)
    if form.is_valid():
        try:
            answers.add_translation(answer=answer, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            put(refusal, form)
        else:
            messages.success(request, _("The translation is kept beside the answer."))
            return to_reply(answer.reply)
    return entry_screen(request, answer.reply, translating={answer.question_id: form})


@require_POST
@needs(ENTER, CHECK)
def check_translation(request, slug, iso3, pk):
    found = AnswerTranslation.objects.select_related(
        "answer__reply__addressee__state", "answer__reply__addressee__round"
    )
    translation = get_object_or_404(found, pk=pk, answer__reply__addressee__round__slug=slug)
    try:
        answers.check_translation(translation=translation, text=request.POST.get("text", ""), by=request.user)
    except Refused as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        messages.success(request, _("The translation is checked."))
    return to_reply(translation.answer.reply)


def _answer(slug, pk):
    found = Answer.objects.select_related("reply__addressee__state", "reply__addressee__round")
    return get_object_or_404(found, pk=pk, reply__addressee__round__slug=slug)


@require_POST
@needs(ENTER)
def add_original(request, slug, iso3):
    reply = reply_of(request, slug, iso3)
    if reply is None:
        raise Http404
    form = OriginalForm(request.POST, request.FILES)
    if form.is_valid():
        file = form.cleaned_data["file"]
        try:
            # One byte more than is taken is enough to refuse it; the rest is never read into memory.
            content = file.read(settings.ORIGINAL_MAX_BYTES + 1)
            _original, is_new = originals.add_original(reply=reply, name=file.name, content=content, by=request.user)
        except Refused as refusal:
            put(refusal, form)
        else:
            said = _("The file is kept with the reply.") if is_new else _("This file is with the reply already.")
            messages.success(request, said) if is_new else messages.info(request, said)
            return to_reply(reply)
    return entry_screen(request, reply, verbs={"original": form})
