"""Replies as files: workbooks go out, come back, are compared cell by cell and taken over."""

from time import monotonic

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_safe

from gfmd.core.models import Language
from gfmd.core.spreadsheets import XLSX
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.workbooks import ENTER, import_answers
from gfmd.questionnaires.models import Addressee, Channel, Original, Round
from gfmd.questionnaires.workbooks import read, tables, waiting, write
from gfmd.questionnaires.workbooks.check import Outcome, compare, understood
from gfmd.questionnaires.workbooks.values import in_words
from gfmd.secretariat.access import needs

TASKS = [(gettext_lazy("Workbooks and tables"), "secretariat:workbooks", ENTER)]
LINES_ON_A_PAGE = 200
PROBLEMS_SHOWN = 200
OUTCOMES = {
    Outcome.NEW: gettext_lazy("new"),
    Outcome.CHANGED: gettext_lazy("changed"),
    Outcome.CLEARED: gettext_lazy("cleared"),
    Outcome.SAME: gettext_lazy("the same"),
}
CSV = "text/csv; charset=utf-8"
GONE = gettext_lazy("This upload is no longer here: it was taken over or discarded.")


class DownloadForm(forms.Form):
    state = forms.ChoiceField(required=False, label=gettext_lazy("State"))
    language = forms.ChoiceField(
        required=False,
        label=gettext_lazy("Language"),
        choices=[("", gettext_lazy("The working language of each State")), *Language.choices],
    )
    filled = forms.BooleanField(required=False, label=gettext_lazy("Fill in the answers recorded here"))

    def __init__(self, round_, *args):
        super().__init__(*args)
        found = Addressee.objects.filter(round=round_).select_related("state").order_by("state__iso3")
        self.addressees = {addressee.state.iso3: addressee for addressee in found}
        named = [(iso3, f"{addressee.state} ({iso3})") for iso3, addressee in self.addressees.items()]
        self.fields["state"].choices = [("", _("All States, in one ZIP file")), *named]

    def clean_state(self):
        """The addressee; None for all."""
        return self.addressees.get(self.cleaned_data["state"])


class FilesInput(forms.FileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One file or several: a list."""

    widget = FilesInput(attrs={"accept": ".xlsx,.csv"})

    def clean(self, data, initial=None):
        """Refused by number and size before a byte of them is looked at."""
        files = [super(FilesField, self).clean(file, initial) for file in data or [None]]
        if len(files) > read.MOST_TOGETHER or sum(file.size for file in files) > read.LARGEST_TOGETHER:
            raise forms.ValidationError(
                _("At most %(n)s files and %(size)s MB at once. Upload them in parts.")
                % {"n": read.MOST_TOGETHER, "size": read.LARGEST_TOGETHER // 2**20}
            )
        return files


class UploadForm(forms.Form):
    file = FilesField(label=gettext_lazy("Workbooks (.xlsx) or tables (.csv)"), max_length=200, allow_empty_file=True)


class ReceiptForm(forms.Form):
    """When and how the replies came that are not registered yet."""

    received_on = forms.DateField(
        label=gettext_lazy("Received on"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    channel = forms.ChoiceField(label=gettext_lazy("Channel"), choices=[("", "—"), *Channel.brought()])

    def clean_received_on(self):
        if self.cleaned_data["received_on"] > timezone.localdate():
            raise forms.ValidationError(_("A reply cannot be received on a day to come."))
        return self.cleaned_data["received_on"]


def _round(slug):
    return get_object_or_404(Round, slug=slug)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(ENTER)
def workbooks(request, slug):
    """Downloads and the upload; one that can be read leads to its comparison, several to the list of those waiting."""
    round_ = _round(slug)
    form = UploadForm(request.POST or None, request.FILES or None) if request.method == "POST" else UploadForm()
    if request.method == "POST" and form.is_valid():
        files = form.cleaned_data["file"]
        kept, refused = _all_kept(request.user, round_, files)
        if not kept:
            told = [f"{name}: {reason}" if len(files) > 1 else reason for name, reason in refused]
            form.add_error("file", told)
        elif len(files) == 1:
            return redirect("secretariat:upload", slug, kept[0].key)
        else:
            for name, reason in refused:
                messages.error(request, _("“%(file)s”: %(problem)s") % {"file": name, "problem": reason})
            return redirect("secretariat:uploads", slug)
    shown = {
        "round": round_,
        "form": form,
        "download": DownloadForm(round_),
        "channels": ", ".join(dict(Channel.brought())),
        "waiting": len(waiting.of(user=request.user, round_=round_)),
    }
    return render(request, "secretariat/workbooks/index.html", shown, status=400 if form.errors else 200)


def _all_kept(user, round_, files):
    """(uploads that wait now, [(name of a file that was not read, why)])."""
    kept, refused, begun = [], [], monotonic()
    for file in files:
        try:
            if kept + refused and monotonic() - begun > read.PATIENCE_TOGETHER:
                raise read.Unreadable("too_late")
            if file.size > read.LARGEST:
                raise read.Unreadable("too_large")
            kept.append(_kept(user, round_, file))
        except read.Unreadable as refusal:
            refused.append((file.name, str(refusal)))
    return kept, refused


def _kept(user, round_, file):
    kind = read.kind_of(file.name)
    content = file.read()
    return waiting.keep(
        content, user=user.pk, round=round_.pk, name=file.name, kind=kind, parsed=read.parse(kind, content)
    )


@require_safe
@needs(ENTER)
def download(request, slug):
    """One workbook, or a ZIP of all of them."""
    round_ = _round(slug)
    form = DownloadForm(round_, request.GET)
    if not form.is_valid() or not round_.circulated_version:
        raise Http404(_("There is no such workbook."))
    addressee, language, filled = (form.cleaned_data[name] for name in ("state", "language", "filled"))
    if not addressee:
        name = f"{'fictional-' if round_.is_fictional else ''}{round_.slug}-workbooks.zip"
        content = write.archive(round_, list(form.addressees.values()), request.user, language, filled=filled)
        return _file(content, "application/zip", name)
    language = language or addressee.language or Language.EN
    answers = write.recorded([addressee], request.user).get(addressee.pk, {}) if filled else None
    content = write.workbook(round_, addressee, language, answers=answers)
    return _file(content, XLSX, write.file_name(round_, addressee, language))


@require_safe
@needs(ENTER)
def table(request, slug, which):
    """The empty table of the import ("template"), or all answers in its form ("answers")."""
    round_ = _round(slug)
    content = tables.template() if which == "template" else tables.recorded(round_, request.user)
    fictional = "fictional-" if round_.is_fictional else ""
    return _file(content, CSV, f"{fictional}{round_.slug}-{which}.csv")


def _file(content, kind, name):
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _waiting(request, slug, key):
    round_ = _round(slug)
    upload = waiting.find(key, user=request.user, round_=round_)
    if upload is None:
        raise Http404(_("This upload is no longer here. Upload the file again."))
    return round_, upload


@require_http_methods(["GET", "HEAD", "POST"])
@needs(ENTER)
def upload(request, slug, key):
    """The dry run: every cell beside what is recorded; then all of it is taken over, or nothing."""
    round_, kept = _waiting(request, slug, key)
    form = ReceiptForm(request.POST or None)
    problem = None
    if request.method == "POST":
        try:
            if imported := _imported(request, round_, kept, form):
                waiting.drop(kept)
                messages.success(request, _said(imported))
                return redirect("secretariat:workbooks", slug)
        except Refused as refusal:
            problem = refusal
    run = compare(understood(round_, kept.kind, kept.parsed), request.user)
    shown = _comparison(request, round_, kept, run) | {"form": form, "refusal": problem}
    refused = problem or request.method == "POST"
    return render(request, "secretariat/workbooks/upload.html", shown, status=409 if refused else 200)


def _imported(request, round_, kept, form):
    """What was written; None where the form says no first."""
    receipt, content = {}, kept.content
    if content is None:
        raise Refused(GONE)
    if "received_on" in request.POST:  # asked only where a reply is not registered yet
        if not form.is_valid():
            return None
        receipt = form.cleaned_data
    return import_answers(
        by=request.user,
        round_=round_,
        kind=kept.kind,
        parsed=kept.parsed,
        basis=request.POST.get("basis", ""),
        original=(kept.name, content, kept.sha256) if kept.kind == "xlsx" else None,
        **receipt,
    )


def _said(imported):
    counts = imported.counts
    if imported.changes_nothing:
        return _("Nothing changed: everything in the file was recorded already.")
    words = _("Taken over: %(new)s new, %(changed)s changed and %(cleared)s cleared answers; %(replies)s.")
    replies = ngettext("%(n)s reply registered", "%(n)s replies registered", imported.registered)
    told = {outcome.value: counts[outcome] for outcome in Outcome}
    return words % {**told, "replies": replies % {"n": imported.registered}}


def _comparison(request, round_, kept, run):
    """What the page of a dry run shows: counts, problems, one page of lines, and what is still to be asked."""
    chosen = request.GET.get("show", "")
    outcomes = [Outcome(chosen)] if chosen in list(Outcome) else list(Outcome)
    order = {outcome: place for place, outcome in enumerate(Outcome)}
    lines = sorted((line for line in run.lines if line.outcome in outcomes), key=lambda line: order[line.outcome])
    page = Paginator(lines, LINES_ON_A_PAGE).get_page(request.GET.get("page"))
    return {
        "round": round_,
        "upload": kept,
        "run": run,
        "page": page,
        "lines": [_line(line) for line in page],
        "chosen": chosen,
        "counts": [(outcome.value, OUTCOMES[outcome], number) for outcome, number in run.counts.items()],
        "problems": run.problems[:PROBLEMS_SHOWN],
        "asks_receipt": asks_receipt(run),
        "can_mark": bool(run.problems) and (kept.kind == "csv" or run.upload.cells is not None),
        "keeps_file": kept.kind == "xlsx" and not run.problems and _is_new_file(run, kept),
    }


def asks_receipt(run):
    """Whether a reply is to be registered of which the upload does not say when and how it came."""
    return any(not (claim.received_on and claim.channel) for claim in run.to_register)


def _is_new_file(run, kept):
    return not Original.objects.filter(reply__in=run.replies.values(), sha256=kept.sha256).exists()


def _line(line):
    return {
        "state": line.claim.addressee.state,
        "number": line.asked.number,
        "question": line.asked.text,
        "where": line.where,
        "outcome": line.outcome.value,
        "label": OUTCOMES[line.outcome],
        "moved_on": line.moved_on,
        "before": in_words(line.asked, line.before),
        "before_language": line.before.language,
        "after": in_words(line.asked, line.after),
        "after_language": line.after.language,
    }


@require_safe
@needs(ENTER)
def marked(request, slug, key):
    """The upload given back with what is wrong marked in it, to be corrected and uploaded again."""
    round_, kept = _waiting(request, slug, key)
    found = understood(round_, kept.kind, kept.parsed)
    run = compare(found, request.user)
    if kept.kind == "csv":
        content = tables.marked_table(read.sheets(kept.parsed)[0], run.problems)
        return _file(content, CSV, f"{round_.slug}-to-correct.csv")
    if found.cells is None:
        raise Http404(_("This workbook is of another State, round or version; there is nothing to mark."))
    addressee = found.claims[0].addressee
    places = {problem.place: problem.reason for problem in run.problems if problem.place}
    content = write.marked_workbook(round_, addressee, found.asked, found.cells, found.meta, places)
    return _file(content, XLSX, write.file_name(round_, addressee, found.meta["language"], "to-correct.xlsx"))
