"""What an upload would change here: each cell that is new, changed, cleared, the same or wrong. Writes nothing."""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from gfmd.questionnaires.actions.answers import OPEN_TO_ENTRY
from gfmd.questionnaires.models import Answer, Question, Reply
from gfmd.questionnaires.workbooks.claims import Claim, Problem, Upload
from gfmd.questionnaires.workbooks.forms import claim_of_workbook
from gfmd.questionnaires.workbooks.layout import Asked, Known
from gfmd.questionnaires.workbooks.read import sheets
from gfmd.questionnaires.workbooks.tables import claims_of_table
from gfmd.questionnaires.workbooks.values import Value, value_of


class Outcome(StrEnum):
    # In the order a person looks at them.
    NEW = "new"
    CHANGED = "changed"
    CLEARED = "cleared"
    SAME = "same"


@dataclass(frozen=True)
class Line:
    """One cell beside what is recorded. `moved_on`: the answer was changed here after the workbook was made."""

    claim: Claim
    asked: Asked
    where: str
    before: Value
    after: Value
    outcome: Outcome
    moved_on: bool = False


@dataclass(frozen=True)
class DryRun:
    """`basis` stands for all that was compared with: as long as it is the same, so is the outcome."""

    upload: Upload
    lines: list[Line]
    problems: list[Problem]
    replies: dict  # {addressee id: Reply} of those that have one
    basis: str

    @property
    def counts(self):
        """{outcome: number of cells}, every outcome there."""
        found = Counter(line.outcome for line in self.lines)
        return {outcome: found[outcome] for outcome in Outcome}

    @property
    def to_write(self):
        return [line for line in self.lines if line.outcome != Outcome.SAME]

    @property
    def to_register(self):
        """Claims of States that have no reply here."""
        return [claim for claim in self.upload.claims if claim.addressee.pk not in self.replies]

    @property
    def changes_nothing(self):
        return not (self.problems or self.to_write or self.to_register)


def understood(round_, kind, parsed):
    """`Upload` of what `read.parse` gave: an upload of another State, round or version says so in its problems."""
    return understood_of(Known(round_), kind, parsed)


def understood_of(known, kind, parsed):
    """The same by what is `Known` of the round, so that many files need no more queries than one."""
    if kind == "csv":
        return claims_of_table(known, sheets(parsed)[0])
    return claim_of_workbook(known, sheets(parsed))


def compare(upload, by):
    """`DryRun` of an upload against what is recorded now, for the eyes of `by`."""
    return compare_all([upload], by)[0]


def compare_all(uploads, by):
    """A `DryRun` for each upload. Four queries for all of them together, and none without a claim.

    What `by` may not see yet, because they may make the second entry, is not compared: the upload is refused.
    """
    replies, answers = _recorded([claim.addressee.pk for upload in uploads for claim in upload.claims], by)
    return [_compare(upload, replies, answers) for upload in uploads]


def _recorded(addressees, by):
    """({addressee id: reply that stands}, {reply id: {question id: answer}})."""
    if not addressees:
        return {}, {}
    standing = Reply.objects.filter(addressee__in=addressees, withdrawn_on=None).order_by("pk")
    standing = standing.annotate(is_blind=Exists(Reply.objects.blind_to(by).filter(pk=OuterRef("pk"))))
    replies = {reply.addressee_id: reply for reply in standing}
    answers = {reply.pk: {} for reply in standing}
    found = Answer.objects.filter(reply__in=[reply.pk for reply in replies.values()])
    found = found.prefetch_related("choices", "translations")
    for answer in found.order_by("pk"):
        answers[answer.reply_id][answer.question_id] = answer
    return replies, answers


def _compare(upload, replies, answers):
    if not upload.claims:
        return DryRun(upload, [], list(upload.problems), {}, "")
    claimed = {claim.addressee.pk for claim in upload.claims}
    replies = {pk: reply for pk, reply in replies.items() if pk in claimed}
    lines, problems = [], list(upload.problems)
    for claim in upload.claims:
        reply = replies.get(claim.addressee.pk)
        here = answers[reply.pk] if reply else {}
        blind = reply and reply.is_blind
        entries = [entry for entry in claim.entries if not blind or entry.asked.kind == Question.Kind.OPEN]
        compared = [_compared(claim, entry, here.get(entry.asked.pk)) for entry in entries]
        lines += compared
        if len(entries) < len(claim.entries):
            problems.append(_blind(claim))
        problems += _refusals(claim, reply, here, compared)
        problems += _translated(compared, here)
    return DryRun(upload, lines, problems, replies, _basis(replies, answers))


def _compared(claim, entry, answer):
    before, after = value_of(answer), entry.value
    if before == after or (before.is_unreadable and after.is_blank):
        outcome = Outcome.SAME
    elif before.is_blank:
        outcome = Outcome.NEW
    else:
        outcome = Outcome.CLEARED if after.is_blank else Outcome.CHANGED
    revision = answer.revision if answer else 0
    moved_on = entry.revision is not None and outcome != Outcome.SAME and revision != entry.revision
    return Line(claim, entry.asked, entry.where, before, after, outcome, moved_on)


def _blind(claim):
    words = _("Somebody else entered the reply of %(state)s first; make the second entry of its closed questions.")
    return Problem(claim.addressee.state.iso3, words % {"state": claim.addressee.state})


def _refusals(claim, reply, answers, lines):
    """Why this reply cannot take these lines. One that would change nothing is never refused."""
    if reply is None or all(line.outcome == Outcome.SAME for line in lines):
        return
    state = claim.addressee.state
    if reply.status not in OPEN_TO_ENTRY:
        words = _("The reply of %(state)s is %(status)s. Reopen it first, then upload again.")
        yield Problem(state.iso3, words % {"state": state, "status": reply.get_status_display()})
    elif answers and reply.version != claim.version:
        words = _("The reply of %(state)s answers version %(here)s of the questionnaire, the file version %(there)s.")
        yield Problem(state.iso3, words % {"state": state, "here": reply.version, "there": claim.version})


def _translated(lines, answers):
    """An open answer cannot be in a language it has a translation into."""
    for line in lines:
        answer = answers.get(line.asked.pk)
        if line.outcome == Outcome.SAME or not (answer and line.after.text):
            continue
        if line.after.language in {translation.language for translation in answer.translations.all()}:
            yield Problem(line.where, _("The answer has a translation into this language: it cannot be its own."))


def _basis(replies, answers):
    told = [
        [pk, reply.pk, reply.status, reply.version, [(a.pk, a.revision) for a in answers[reply.pk].values()]]
        for pk, reply in sorted(replies.items())
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()
