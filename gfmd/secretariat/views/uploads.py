"""Several uploads at once: what each would change, and all of them taken over that have no problem.

Each is taken over in a transaction of its own: a file is one State's reply, and the problem of one State holds up no
other. Killed in the middle, what was taken over no longer waits and the rest still does.
"""

from dataclasses import dataclass

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.workbooks import ENTER, import_answers
from gfmd.questionnaires.models import Round
from gfmd.questionnaires.workbooks import waiting
from gfmd.questionnaires.workbooks.check import DryRun, Outcome, compare_all, understood_of
from gfmd.questionnaires.workbooks.layout import Known
from gfmd.secretariat.access import needs
from gfmd.secretariat.views import workbooks


@dataclass(frozen=True)
class Compared:
    """An upload that waits, and its dry run."""

    upload: waiting.Waiting
    run: DryRun

    @property
    def states(self):
        return [claim.addressee.state for claim in self.run.upload.claims]

    @property
    def counts(self):
        """(what becomes of cells, of how many) for each outcome."""
        return [(workbooks.OUTCOMES[outcome], self.run.counts[outcome]) for outcome in Outcome]

    @property
    def moved_on(self):
        """How many cells would undo what was changed here after the workbook was made: a person looks at each."""
        return sum(line.moved_on for line in self.run.lines)

    @property
    def is_clean(self):
        return not self.run.problems and not self.moved_on

    @property
    def asks_receipt(self):
        return self.is_clean and workbooks.asks_receipt(self.run)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(ENTER)
def uploads(request, slug):
    """The uploads of this user to this round that wait; those without problems are taken over, or one is discarded."""
    round_ = get_object_or_404(Round, slug=slug)
    kept = waiting.of(user=request.user, round_=round_)
    act = request.POST.get("act")
    form = workbooks.ReceiptForm(request.POST if act == "take_over" and "received_on" in request.POST else None)
    if act == "discard":
        for upload in kept:
            if upload.key == request.POST.get("key"):
                waiting.drop(upload)
        return redirect("secretariat:uploads", slug)
    if act == "take_over" and (not form.is_bound or form.is_valid()):
        _take_over(request, round_, kept, form.cleaned_data if form.is_bound else {})
        return redirect("secretariat:uploads", slug)
    known = Known(round_)
    runs = compare_all([understood_of(known, upload.kind, upload.parsed) for upload in kept], request.user)
    rows = [Compared(upload, run) for upload, run in zip(kept, runs, strict=True)]
    clean = [row for row in rows if row.is_clean]
    shown = {
        "round": round_,
        "rows": rows,
        "clean": clean,
        "form": form,
        "asks_receipt": any(row.asks_receipt for row in clean),
        "outcomes": workbooks.OUTCOMES.values(),
    }
    return render(request, "secretariat/workbooks/uploads.html", shown, status=400 if form.errors else 200)


def _take_over(request, round_, kept, receipt):
    """Take over the uploads the page named, as it showed them; says of each that was not why."""
    done = 0
    for upload in kept:
        basis = request.POST.get(f"basis-{upload.key}")
        if basis is None:  # it was not clean, or came later
            continue
        content = upload.content
        try:
            if content is None:
                raise Refused(workbooks.GONE)
            import_answers(
                by=request.user,
                round_=round_,
                kind=upload.kind,
                parsed=upload.parsed,
                basis=basis,
                original=(upload.name, content, upload.sha256) if upload.kind == "xlsx" else None,
                **receipt,
            )
        except Refused as refusal:
            told = {"file": upload.name, "problem": " ".join(refusal.messages)}
            messages.error(request, _("“%(file)s”: %(problem)s") % told)
        else:
            waiting.drop(upload)
            done += 1
    messages.success(request, ngettext("%(n)s file taken over.", "%(n)s files taken over.", done) % {"n": done})
