"""Where two readings differ: the list, the decision, how far coders agree, and calling replies coded."""

from django.contrib import messages
from django.db.models import Exists, OuterRef
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gfmd.indicators.agreement import FEW_ANSWERS, FEW_TIMES, agreement
from gfmd.indicators.coding import reading_progress
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions import coding as actions
from gfmd.questionnaires.actions.coding import CODE, DECIDE
from gfmd.questionnaires.models import (
    Adjudication,
    Answer,
    Codebook,
    Coding,
    Reading,
    Reply,
    Round,
    answers_to_read,
    visible_readings,
)
from gfmd.secretariat.access import needs
from gfmd.secretariat.views.coding import show_translations

VIEW = "questionnaires.view_reading"
TASKS = [
    (gettext_lazy("Decide between readings"), "secretariat:disagreements", DECIDE),
    (gettext_lazy("Agreement of coders"), "secretariat:agreement", DECIDE, VIEW),
]


@require_safe
@needs(DECIDE)
def disagreements(request, slug):
    round_ = get_object_or_404(Round, slug=slug)
    disputed, undecided = _disputed(request.user, round_)
    context = {
        "round": round_,
        "open": [answer for answer in disputed if answer.pk in undecided],
        "decided": [answer for answer in disputed if answer.pk not in undecided],
        "ready": actions.ready_replies(round_, request.user).count(),
    }
    if not request.user.has_perm(CODE):
        context |= {"progress": reading_progress(round_), "held": _held(round_)}
    return render(request, "secretariat/coding/disagreements.html", context)


def _disputed(user, round_):
    """(answers on which visible readings differ by the codebook in use, ids of those with something to decide)."""
    now = Codebook.objects.current().filter(question__round=round_)
    seen = _readings_of_others(user, round_).filter(codebook__in=now.order_by().values("pk"))
    of_seen = Coding.objects.filter(reading__in=seen.order_by().values("pk"))
    answers = answers_to_read(round_).filter(Exists(of_seen.disputed().filter(reading__answer=OuterRef("pk"))))
    answers = answers.select_related("question", "reply__addressee__state").order_by("question__number", "pk")
    undecided = of_seen.undecided().order_by().values_list("reading__answer_id", flat=True)
    return list(answers), set(undecided)


def _readings_of_others(user, round_):
    """Readings the user may see, of answers they have not read: nobody decides on a reading of theirs."""
    own = Reading.objects.filter(coder=user, answer=OuterRef("answer"), codebook=OuterRef("codebook"))
    return visible_readings(user, round_).filter(~Exists(own))


def _held(round_):
    """Readings that are open, without their codes: a reviewer can free those nobody goes on with."""
    open_ = Reading.objects.filter(finished_on=None, codebook__question__round=round_)
    return open_.select_related("coder", "answer__reply__addressee__state", "answer__question").order_by("pk")


@require_http_methods(["GET", "HEAD", "POST"])
@needs(DECIDE)
def decide(request, slug, pk):
    answers = Answer.objects.select_related("question__round", "reply__addressee__state")
    answer = get_object_or_404(answers, pk=pk, question__round__slug=slug)
    round_ = answer.question.round
    if request.method == "POST" and request.POST.get("wording") != str(answer.wording):
        # Asked before what was read: those readings are of other words, and nobody is shown them.
        messages.error(request, _("The answer was changed meanwhile: it is read again before anybody decides."))
        return redirect("secretariat:disagreements", slug)
    rows, codebook = _rows(request, round_, answer)
    refusal = None
    if request.method == "POST":
        try:
            actions.adjudicate(
                answer=answer,
                codebook=codebook,
                decisions=_decisions(request, rows),
                wording=answer.wording,
                by=request.user,
            )
        except Refused as error:
            refusal = " ".join(error.messages)
        else:
            messages.success(request, _("The decision is saved."))
            return redirect("secretariat:disagreements", slug)
    show_translations([answer])
    context = {"round": round_, "answer": answer, "codebook": codebook, "rows": rows, "refusal": refusal}
    return render(request, "secretariat/coding/decide.html", context, status=400 if refusal else 200)


def _rows(request, round_, answer):
    """([each code with who gave it and its decision], codebook), from readings the user may see; else 404."""
    now = Codebook.objects.current().filter(question=answer.question_id).order_by().values("pk")
    seen = _readings_of_others(request.user, round_).filter(answer=answer, codebook__in=now)
    readings = list(seen.complete().select_related("codebook").prefetch_related("codings").order_by("pass_number"))
    if not readings:
        raise Http404
    codebook = readings[0].codebook
    given = [{coding.code_id for coding in reading.codings.all()} for reading in readings]
    decided = {ruling.code_id: ruling for ruling in Adjudication.objects.of_present_words().filter(answer=answer)}
    rows = []
    for code in codebook.codes.all():
        by_reading = [code.pk in codes for codes in given]
        ruling = decided.get(code.pk)
        value = {True: "yes", False: "no"}.get(ruling and ruling.is_given, "")
        rows.append(
            {
                "code": code,
                "given": by_reading,
                "differs": len(set(by_reading)) > 1,
                "value": request.POST.get(f"given-{code.pk}", value),
                "reason": request.POST.get(f"reason-{code.pk}", ruling.reason if ruling else ""),
            }
        )
    return rows, codebook


def _decisions(request, rows):
    chosen = {
        row["code"]: (row["value"] == "yes", row["reason"].replace("\x00", ""))
        for row in rows
        if row["differs"] and row["value"] in ("yes", "no")
    }
    if not chosen:
        raise Refused(_("Choose for at least one code whether it is given."))
    return chosen


@require_POST
@needs(DECIDE)
def free_reading(request, slug, pk):
    reading = get_object_or_404(Reading, pk=pk, finished_on=None, codebook__question__round__slug=slug)
    try:
        actions.give_back(reading=reading, by=request.user)
        messages.success(request, _("The answer is free for another coder."))
    except Refused as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("secretariat:disagreements", slug)


@require_POST
@needs(DECIDE)
def call_coded(request, slug):
    round_ = get_object_or_404(Round, slug=slug)
    done = 0
    for reply in actions.ready_replies(round_, request.user):
        try:
            actions.finish_coding(reply=reply, by=request.user)
            done += 1
        except Refused:  # somebody changed it meanwhile; it stays in the list
            continue
    messages.success(request, ngettext("%(n)s reply is coded.", "%(n)s replies are coded.", done) % {"n": done})
    return redirect("secretariat:disagreements", slug)


@require_safe
@needs(DECIDE, VIEW)
def agreed(request, slug):
    """For those who code only once all is coded, and not of older versions: few answers would tell their codes."""
    round_ = get_object_or_404(Round, slug=slug)
    codebooks = Codebook.objects.filter(question__round=round_, is_draft=False).select_related("question")
    is_shut = False
    if request.user.has_perm(CODE):
        codebooks = codebooks.current()
        still_entered = answers_to_read(round_).filter(reply__status=Reply.Status.ENTERED)
        is_shut = still_entered.exists()
    found = [] if is_shut else agreement(codebooks.order_by("question__number", "question", "-version"))
    context = {"round": round_, "questions": found, "is_shut": is_shut}
    context |= {"few_answers": FEW_ANSWERS, "few_times": FEW_TIMES}
    return render(request, "secretariat/coding/agreement.html", context)
