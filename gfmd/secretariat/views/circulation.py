"""Circulation and follow-up: who has not answered, what goes out, the ledger of a State."""

from datetime import date
from operator import itemgetter

from django.contrib import messages
from django.core.exceptions import BadRequest, PermissionDenied
from django.db.models import Exists, OuterRef, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_safe

from gfmd.dashboard.words import bracketed, entries
from gfmd.places.models import Group
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions import circulation as going_out
from gfmd.questionnaires.actions import dispatches as ledger
from gfmd.questionnaires.actions.messages import settle
from gfmd.questionnaires.letters import filled, lacking, language_of, texts_of
from gfmd.questionnaires.models import Addressee, Channel, Dispatch, Letter, Message, Reply, Round
from gfmd.secretariat.access import ANY_WORK, needs
from gfmd.secretariat.circulation_forms import AddressForm, CirculateForm, CloseForm, PreviewForm
from gfmd.secretariat.follow_up import LABELS, FollowUpFilter, LetterForm, LogForm, follow_up, say, tag_of
from gfmd.secretariat.letter_files import one_or_many

FOLLOW_UP, CIRCULATE = ledger.FOLLOW_UP, going_out.CIRCULATE
TASKS = [
    (gettext_lazy("Who has not answered"), "secretariat:round", FOLLOW_UP),
    (gettext_lazy("Letter texts"), "secretariat:letters", FOLLOW_UP),
    (gettext_lazy("E-mails"), "secretariat:messages", FOLLOW_UP),
    (gettext_lazy("Circulation"), "secretariat:circulate", CIRCULATE),
]
LOGGED = "just_logged"
BEGUN = Q(begun_at__isnull=False, sent_at=None)
either = require_http_methods(["GET", "HEAD", "POST"])


def _only(request, right):
    if request.method == "POST" and not request.user.has_perm(right):
        raise PermissionDenied(right)


@either
@needs(*ANY_WORK)
def round_page(request, slug):
    """First who has not answered; the States ticked are logged, written to or given letters."""
    _only(request, FOLLOW_UP)
    stuck = Message.objects.filter(BEGUN, dispatch__round=OuterRef("pk"))
    round_ = get_object_or_404(Round.objects.annotate(has_begun=Exists(stuck)), slug=slug)
    act = request.POST.get("act")
    if act == "take_back":
        _take_back(request, Dispatch.objects.filter(round=round_))
        return _back(request)
    log_form = LogForm(request.POST if act == "log" else None)
    letter_form = LetterForm(request.POST if act in ("queue", "letters") else None)
    if act:
        form = log_form if act == "log" else letter_form
        answer = _act(request, round_, act, form)
        if answer:
            return answer
    filter_form = FollowUpFilter(request.GET, auto_id="filter_%s")  # both forms have a day
    filter_form.is_valid()  # a value that is none is said beside its field and left out
    found = follow_up(round_, filter_form.cleaned_data)
    shown = {
        "round": round_,
        "filter_form": filter_form,
        "found": found,
        "rows": [(row, tag_of(row.standing)) for row in found.rows],
        "counts": [(standing, LABELS[standing], number) for standing, number in found.counts.items()],
        "log_form": log_form,
        "letter_form": letter_form,
        "ticked": set(request.POST.getlist("state")),
        "tick_all": request.GET.get("tick") == "all" and not act,
        "logged": request.session.pop(LOGGED, []),
        "may_act": request.user.has_perm(FOLLOW_UP),
    }
    return render(request, "secretariat/circulation/round.html", shown)


def _act(request, round_, act, form):
    """The response once the ticked States are dealt with; None when the form has to say why not."""
    if act not in ACTS:
        raise BadRequest("act")
    addressees = Addressee.objects.filter(round=round_, state__iso3__in=_codes(request)).select_related("state")
    if not form.is_valid():
        return None
    try:
        return ACTS[act](request, round_, list(addressees.order_by("state__iso3")), form.cleaned_data)
    except Refused as refusal:
        say(form, refusal)
        return None


def _codes(request):
    return [code for code in request.POST.getlist("state") if "\0" not in code]


def _log(request, round_, addressees, event):
    rows = ledger.log(by=request.user, round_=round_, addressees=addressees, **event)
    messages.success(request, ngettext("%(n)s event logged.", "%(n)s events logged.", len(rows)) % {"n": len(rows)})
    request.session[LOGGED] = [row.pk for row in rows]
    return _back(request)


def _back(request):
    """To the page with its filter, but not with all ticked: what was done once is not done again by a key."""
    query = request.GET.copy()
    query.pop("tick", None)
    return redirect(f"{request.path}?{query.urlencode()}" if query else request.path)


def _take_back(request, lines):
    """Whether the line named, one of `lines`, was taken back, with those logged together if asked; else it is said why
    not."""
    number = request.POST.get("dispatch", "")
    named = number if number.isdecimal() and len(number) < 16 else 0
    dispatch = get_object_or_404(lines.select_related("round"), pk=named)
    told = {"reason": request.POST.get("reason", ""), "with_others": request.POST.get("others") == "on"}
    try:
        rows = ledger.take_back(dispatch=dispatch, by=request.user, **told)
    except Refused as refusal:
        messages.error(request, " ".join(refusal.messages))
        return False
    words = ngettext("%(n)s event taken back.", "%(n)s events taken back.", len(rows))
    messages.success(request, words % {"n": len(rows)})
    return True


def _queue(request, round_, addressees, wanted):
    queued = ledger.queue(by=request.user, round_=round_, addressees=addressees, kind=wanted["letter"])
    n = len(queued.dispatches)
    messages.success(request, ngettext("%(n)s e-mail waits.", "%(n)s e-mails wait.", n) % {"n": n})
    if queued.left_out:
        left_out = entries(bracketed(addressee.state.name, reason) for addressee, reason in queued.left_out)
        messages.warning(request, _("Left out: %(states)s") % {"states": left_out})
    return _back(request)


def _letters(request, round_, addressees, wanted):
    kind = wanted["letter"]
    letters = letters_for(round_, kind, addressees)
    content, media_type, name = one_or_many(round_, kind, letters)
    return HttpResponse(
        content, content_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


def letters_for(round_, kind, addressees):
    """`Filled` letters of today. A reminder is written for nobody who is not to be reminded."""
    if not addressees:
        raise Refused(_("Tick at least one State."))
    if problems := lacking(round_, kind, addressees):
        raise Refused(problems)
    if kind == Letter.Kind.REMINDER:
        may_remind = set(ledger.to_be_reminded(round_).values_list("pk", flat=True))
        others = ", ".join(row.state.name for row in addressees if row.pk not in may_remind)
        if others:
            raise Refused(_("Not to be reminded, untick them: %(states)s") % {"states": others})
    texts, today = texts_of(round_, kind), timezone.localdate()
    languages = {addressee: language_of(addressee, round_) for addressee in addressees}
    if not all(languages.values()):
        raise Refused(_("The round has no working language."))
    return [filled(texts[language], addressee, round_, today) for addressee, language in languages.items()]


ACTS = {"log": _log, "queue": _queue, "letters": _letters}


@either
@needs(*ANY_WORK)
def state_ledger(request, slug, iso3):
    """Everything that passed between the secretariat and one State, in order; one more event can be added."""
    _only(request, FOLLOW_UP)
    addressee = get_object_or_404(
        Addressee.objects.select_related("round", "state"), round__slug=slug, state__iso3=iso3.upper()
    )
    is_back = request.POST.get("act") == "take_back"
    if is_back and _take_back(request, Dispatch.objects.filter(addressee=addressee)):
        return redirect(request.path)
    form = LogForm(None if is_back else request.POST or None)
    if form.is_bound and form.is_valid():
        try:
            ledger.log(by=request.user, round_=addressee.round, addressees=[addressee], **form.cleaned_data)
        except Refused as refusal:
            say(form, refusal)
        else:
            messages.success(request, ngettext("%(n)s event logged.", "%(n)s events logged.", 1) % {"n": 1})
            return redirect(request.path)
    events = _events(addressee, request)
    shown = {
        "round": addressee.round,
        "addressee": addressee,
        "events": [(row, isinstance(row, Reply)) for row in events],
        "has_reply": any(isinstance(row, Reply) for row in events),
        "form": form,
        "may_act": request.user.has_perm(FOLLOW_UP),
    }
    return render(request, "secretariat/circulation/ledger.html", shown)


def _events(addressee, request):
    """All that passed, in order: lines of the ledger, with whether each can be taken back and how many were logged
    together with it, and the replies, which the ledger does not repeat."""
    rows = Dispatch.objects.filter(Q(addressee=addressee) | Q(addressee=None), round=addressee.round)
    rows = list(rows.select_related("by", "message", "withdrawn_by"))
    may_act = request.user.has_perm(FOLLOW_UP)
    others = ledger.logged_together([row for row in rows if row.addressee_id]) if may_act else {}
    for row in rows:
        went_out = hasattr(row, "message") and row.message.begun_at
        row.can_go_back = may_act and bool(row.addressee_id) and not row.withdrawn_on and not went_out
        row.others = len(others.get(row.pk, ()))
        row.typed = request.POST.get("reason", "") if request.POST.get("dispatch") == str(row.pk) else None
    replies = Reply.objects.filter(addressee=addressee).select_related("entered_by", "withdrawn_by")
    found = [((row.starts_on or date.min, 0, row.pk), row) for row in rows]
    found += [((reply.received_on, 1, reply.number), reply) for reply in replies]
    return [row for _place, row in sorted(found, key=itemgetter(0))]


@require_safe
@needs(FOLLOW_UP, CIRCULATE)
def letters(request, slug):
    """The letter texts there are, and one of them as a State would get it."""
    round_ = get_object_or_404(Round, slug=slug)
    texts = list(Letter.objects.filter(round=round_))
    form = PreviewForm(round_, request.GET if "state" in request.GET else None)
    letter, problems = None, []
    if form.is_valid():
        addressee, kind = form.cleaned_data["state"], form.cleaned_data["letter"]
        problems = lacking(round_, kind, [addressee])
        text = texts_of(round_, kind).get(language_of(addressee, round_))
        letter = filled(text, addressee, round_, timezone.localdate()) if text and not problems else None
    shown = {"round": round_, "texts": texts, "form": form, "letter": letter, "problems": problems}
    return render(request, "secretariat/circulation/letters.html", shown)


@either
@needs(FOLLOW_UP)
def messages_page(request, slug):
    """E-mails that wait, and those a crash left between begun and sent, for a person to decide."""
    round_ = get_object_or_404(Round, slug=slug)
    rows = Message.objects.filter(dispatch__round=round_)
    problems = []
    if request.method == "POST":
        number = request.POST.get("message", "")
        message = get_object_or_404(rows, pk=number if number.isdecimal() and len(number) < 16 else 0)
        try:
            settle(by=request.user, message=message, was_sent=request.POST.get("was_sent") == "yes")
        except Refused as refusal:
            problems = refusal.messages
        else:
            messages.success(request, _("Noted."))
            return redirect(request.path)
    counts = {"waiting": rows.waiting().count(), "sent": rows.exclude(sent_at=None).count()}
    begun = rows.filter(BEGUN).select_related("dispatch__addressee__state").order_by("begun_at")
    shown = {"round": round_, "counts": counts, "begun": begun, "problems": problems}
    return render(request, "secretariat/circulation/messages.html", shown)


@either
@needs(CIRCULATE)
def circulate(request, slug):
    """To whom the round goes, whether it can go out, and its versions and end."""
    round_ = get_object_or_404(Round, slug=slug)
    act = request.POST.get("act")
    if request.method == "POST" and act not in STEPS:
        raise BadRequest("act")
    address_form = AddressForm(request.POST if act in ("everyone", "group") else None)
    send_form = CirculateForm(
        request.POST if act in ("circulate", "version") else None, initial={"channel": round_.channel or Channel.E_MAIL}
    )
    close_form = CloseForm(request.POST if act == "close" else None)
    form = {"everyone": address_form, "group": address_form, "close": close_form}.get(act, send_form)
    if act and form.is_valid():
        try:
            messages.success(request, STEPS[act](request.user, round_, form.cleaned_data))
            return redirect(request.path)
        except Refused as refusal:
            say(form, refusal)
    next_version = round_.circulated_version + 1
    is_open = round_.status in (Round.Status.DRAFT, Round.Status.CIRCULATED)
    shown = {
        "round": round_,
        "addressees": round_.addressees.count(),
        "next_version": next_version,
        "lacks": going_out.what_lacks(round_, next_version, round_.channel or Channel.E_MAIL) if is_open else [],
        "address_form": address_form,
        "send_form": send_form,
        "close_form": close_form,
    }
    return render(request, "secretariat/circulation/circulate.html", shown)


def _everyone(by, round_, wanted):
    return _addressed(going_out.address_everyone(by=by, round_=round_, day=wanted["day"]))


def _group(by, round_, wanted):
    if not wanted["group"]:
        raise Refused(_("Choose a group."))
    grouping, slug = wanted["group"].split("/")
    group = get_object_or_404(Group, grouping__slug=grouping, slug=slug)
    return _addressed(going_out.address_group(by=by, round_=round_, group=group, day=wanted["day"]))


def _addressed(rows):
    return ngettext("%(n)s addressee added.", "%(n)s addressees added.", len(rows)) % {"n": len(rows)}


def _circulate(by, round_, wanted):
    return _sent(going_out.circulate(by=by, round_=round_, **wanted))


def _version(by, round_, wanted):
    return _sent(going_out.circulate_version(by=by, round_=round_, **wanted))


def _sent(rows):
    return ngettext("%(n)s letter is in the ledger.", "%(n)s letters are in the ledger.", len(rows)) % {"n": len(rows)}


def _close(by, round_, wanted):
    going_out.close(by=by, round_=round_)
    return _("The round is closed.")


STEPS = {"everyone": _everyone, "group": _group, "circulate": _circulate, "version": _version, "close": _close}
