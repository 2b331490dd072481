"""Reading open answers: a coder's queue, one answer at a time, and what coders agree by. Deciding: `deciding.py`."""

from django import forms
from django.contrib import messages
from django.db.models import Prefetch, prefetch_related_objects
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gfmd.core.history import history_of
from gfmd.indicators.coding import own_progress, reading_progress
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions import coding as actions
from gfmd.questionnaires.actions.coding import CODE, DECIDE, NEW_CODEBOOK
from gfmd.questionnaires.models import Answer, AnswerTranslation, Code, Codebook, Reading, Round
from gfmd.secretariat.access import needs

TASKS = [
    (gettext_lazy("Read open answers"), "secretariat:coding", CODE),
    (gettext_lazy("Codebooks"), "secretariat:codebooks", CODE, NEW_CODEBOOK, "questionnaires.view_codebook"),
]
MOST_READINGS = 200


class ReadingForm(forms.Form):
    codes = forms.ModelMultipleChoiceField(Code.objects.none(), required=False)
    none_fits = forms.BooleanField(required=False)
    wording = forms.IntegerField(required=False)

    def __init__(self, reading, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["codes"].queryset = reading.codebook.codes.all()


@require_safe
@needs(CODE, DECIDE)
def coding(request, slug):
    round_ = get_object_or_404(Round, slug=slug)
    is_coder = request.user.has_perm(CODE)
    own = Reading.objects.filter(coder=request.user, codebook__question__round=round_)
    own = own.select_related("answer", "codebook__question").order_by("finished_on", "-pk")[:MOST_READINGS]
    context = {"round": round_, "is_coder": is_coder, "is_reviewer": request.user.has_perm(DECIDE), "own": own}
    if is_coder:
        context["progress"] = own_progress(round_, request.user)
    else:
        context["all"] = reading_progress(round_)
    return render(request, "secretariat/coding/queue.html", context)


@require_POST
@needs(CODE)
def next_answer(request, slug):
    return _take_next(request, get_object_or_404(Round, slug=slug))


def _take_next(request, round_):
    reading = actions.start_reading(round_=round_, by=request.user)
    if reading:
        return redirect("secretariat:reading", round_.slug, reading.pk)
    messages.info(request, _("There is no answer for you to read now."))
    return redirect("secretariat:coding", round_.slug)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(CODE)
def reading(request, slug, pk):
    own = Reading.objects.filter(coder=request.user).select_related("answer", "codebook__question__round")
    found = get_object_or_404(own, pk=pk, codebook__question__round__slug=slug)
    round_ = found.codebook.question.round
    form = ReadingForm(found, request.POST if request.method == "POST" else None)
    given = set(found.codings.values_list("code_id", flat=True))
    if request.method == "POST":
        try:
            if response := _act(request, round_, found, form):
                return response
        except Refused as refusal:
            form.add_error(None, refusal)
        given = {int(code) for code in request.POST.getlist("codes") if code.isascii() and code.isdigit()}
        found = own.get(pk=pk)  # with the words that stand now, if they changed meanwhile
    context = {"round": round_, "reading": found, "answer": _as_read(found), "form": form, "given": given}
    return render(request, "secretariat/coding/reading.html", context)


def _as_read(reading):
    """The answer as it is read here. Sets `reading.is_past`: its words changed after the reading was finished; then
    the words it was of, from the history. Sets `reading.was_changed`: they changed after the reading was begun."""
    answer, steps = reading.answer, history_of(Reading).objects.filter(pgh_obj_id=reading.pk)
    reading.is_past = reading.wording != answer.wording
    if reading.is_past:
        words = history_of(Answer).objects.filter(pgh_obj_id=answer.pk)
        if reading.wording:
            return words.filter(wording=reading.wording).latest("pgh_id")
        # From before wordings were counted: as the answer was when it was read.
        return words.filter(pgh_created_at__lte=steps.latest("pgh_id").pgh_created_at).latest("pgh_id")
    reading.was_changed = not reading.finished_on and steps.exclude(wording=answer.wording).exists()
    show_translations([answer])
    return answer


def _act(request, round_, found, form):
    """Do what the button says; None when the form is not valid."""
    verb = request.POST.get("verb")
    if verb == "give_back":
        actions.give_back(reading=found, by=request.user)
        messages.success(request, _("The answer is free for another coder."))
        return redirect("secretariat:coding", round_.slug)
    if verb == "reopen":
        actions.reopen_reading(reading=found, by=request.user)
        return redirect("secretariat:reading", round_.slug, found.pk)
    if not form.is_valid():
        return None
    codes = form.cleaned_data["codes"]
    if verb == "save":
        actions.save_reading(reading=found, codes=codes, by=request.user)
        messages.success(request, _("Saved. The reading stays open."))
        return redirect("secretariat:coding", round_.slug)
    given = {name: form.cleaned_data[name] for name in ("none_fits", "wording")}
    actions.finish_reading(reading=found, codes=codes, by=request.user, **given)
    if verb == "finish":
        messages.success(request, _("The reading is finished."))
        return redirect("secretariat:coding", round_.slug)
    return _take_next(request, round_)


def show_translations(answers):
    """Sets `translation` of each answer: its checked translation into the page's language, else into English."""
    checked = AnswerTranslation.objects.filter(status=AnswerTranslation.Status.CHECKED)
    prefetch_related_objects(answers, Prefetch("translations", checked, to_attr="checked"))
    for answer in answers:
        by_language = {translation.language: translation for translation in answer.checked}
        wanted = None if answer.language == get_language() else get_language()
        answer.translation = by_language.get(wanted) or by_language.get("en")


@require_safe
@needs(CODE, DECIDE, NEW_CODEBOOK, "questionnaires.view_codebook")
def codebooks(request, slug):
    round_ = get_object_or_404(Round, slug=slug)
    now = set(Codebook.objects.current().filter(question__round=round_).values_list("pk", flat=True))
    versions = Codebook.objects.filter(question__round=round_).select_related("question").prefetch_related("codes")
    context = {
        "round": round_,
        "versions": versions.order_by("question__number", "question", "-version"),
        "now": now,
        "may_make": request.user.has_perm(NEW_CODEBOOK),
        "may_change": request.user.has_perm("questionnaires.change_codebook"),
    }
    return render(request, "secretariat/coding/codebooks.html", context)


@require_POST
@needs(NEW_CODEBOOK)
def codebook_step(request, slug, pk):
    """Make the next version of a codebook, or put a draft to use."""
    codebook = get_object_or_404(Codebook, pk=pk, question__round__slug=slug)
    try:
        if request.POST.get("verb") == "open":
            actions.open_codebook(codebook=codebook, by=request.user)
            messages.success(request, _("Answers are read by this version now."))
        else:
            made = actions.new_codebook_version(codebook=codebook, by=request.user)
            messages.success(
                request, _("Version %(number)s is a draft. Change it, then put it to use.") % {"number": made.version}
            )
    except Refused as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("secretariat:codebooks", slug)
