"""A reply as reviewers and focal points read it: question by question, with translations, codes and proposals."""

from dataclasses import dataclass, field
from datetime import datetime

from django.contrib.auth import get_user_model
from django.db.models import prefetch_related_objects
from django.forms import Form
from django.utils.translation import gettext as _

from gfmd.core.history import history_of
from gfmd.indicators.results import settled
from gfmd.questionnaires.actions.entries import is_blind
from gfmd.questionnaires.models import Answer, Code, CorrectionProposal, Question, Reply

STATUS = Reply.Status
# Before that, one coder's codes would show to another who still reads.
CODES_SHOWN = [STATUS.CODED, STATUS.CHECKED, STATUS.PUBLISHED]


@dataclass
class ShownAnswer:
    """One question of the reply's version. `codes` is None while they are not for all eyes; `form` holds what was
    typed and refused. `is_hidden`: what is entered, if anything is, is not for these eyes yet."""

    question: Question
    answer: Answer | None
    codes: list[Code] | None
    proposals: list[CorrectionProposal] = field(default_factory=list)
    form: Form | None = None
    is_hidden: bool = False

    @property
    def is_confidential(self):
        return self.question.is_confidential or bool(self.answer and self.answer.is_confidential)

    @property
    def open_proposal(self):
        return next((proposal for proposal in self.proposals if proposal.status == proposal.Status.OPEN), None)


@dataclass(frozen=True)
class Event:
    """A step of the reply: when, by whom ("": no person signed in), what became of it, and why ("": unsaid)."""

    at: datetime
    by: str
    what: str
    why: str


def shown_answers(reply, by):
    """`ShownAnswer` of each question asked in the reply's version, in order, for the eyes of `by`. At most fourteen
    queries."""
    questions = Question.objects.filter(round=reply.addressee.round_id).asked_in(reply.version)
    answers = list(
        reply.answers.visible_to(by)
        .select_related("question", "reply__addressee__round", "entered_by")
        .prefetch_related("choices", "translations__checked_by")
    )
    codes = settled_codes(answers) if reply.status in CODES_SHOWN else {}
    by_question = {answer.question_id: answer for answer in answers}
    blind = is_blind(reply, by)
    shown = {
        question.pk: ShownAnswer(
            question,
            by_question.get(question.pk),
            _codes(question, by_question.get(question.pk), codes),
            is_hidden=blind and question.kind != Question.Kind.OPEN,
        )
        for question in questions
    }
    for proposal in reply.proposals.select_related("proposed_by", "decided_by", "question"):
        if proposal.question_id in shown:
            shown[proposal.question_id].proposals.append(proposal)
    return list(shown.values())


def _codes(question, answer, codes):
    return codes.get(answer.pk) if answer and question.kind == Question.Kind.OPEN else None


def settled_codes(answers):
    """{answer id: its codes, or None}: what the readings of each answer agree on or somebody decided.

    None: not read as often as its round wants, or readings differ on a code nobody decided on. Read by several
    codebooks, the latest that settles counts. Three queries. Not for eyes that may still read: see `Reading`.
    """
    answers = list(answers)
    prefetch_related_objects(answers, "readings__codings__code", "readings__codebook", "adjudications__code")
    return {answer.pk: _settled(answer) for answer in answers}


def _settled(answer):
    by_codebook = {}
    for reading in answer.readings.all():
        by_codebook.setdefault(reading.codebook, []).append(reading)
    double_coding = answer.reply.addressee.round.double_coding
    for codebook in sorted(by_codebook, key=lambda codebook: -codebook.version):
        decisions = [ruling for ruling in answer.adjudications.all() if ruling.code.codebook_id == codebook.pk]
        codes = settled(answer, by_codebook[codebook], decisions, double_coding)
        if codes is not None:
            return sorted(codes, key=lambda code: (code.position, code.slug))
    return None


def events(reply):
    """`Event` of each step of the reply, newest first: from the history, so steps by whatever way are there."""
    found, before = [], None
    rows = history_of(Reply).objects.filter(pgh_obj_id=reply.pk).select_related("pgh_context").order_by("pgh_id")
    for row in rows:
        if what := _what(before, row):
            context = row.pgh_context.metadata if row.pgh_context else {}
            found.append((row.pgh_created_at, context.get("user"), what, str(context.get("reason", ""))))
        before = row
    users = get_user_model().objects.filter(pk__in={by for _at, by, *_rest in found if by})
    names = dict(users.values_list("pk", "username"))
    return [Event(at, names.get(by, ""), what, why) for at, by, what, why in reversed(found)]


def _what(before, row):
    """The step in words, or "" if nothing of the reply's way changed."""
    if before is None or row.status != before.status:
        return STATUS(row.status).label
    if row.withdrawn_on != before.withdrawn_on:
        return _("withdrawn") if row.withdrawn_on else _("no longer withdrawn")
    if row.confirmed_on != before.confirmed_on:
        return _("confirmed by the State") if row.confirmed_on else _("confirmation taken off")
    if row.addressee_id != before.addressee_id:
        return _("moved to another State")
    return ""
