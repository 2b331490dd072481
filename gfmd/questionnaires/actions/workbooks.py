"""Takes over what an upload says: all of it in one transaction, or nothing."""

from dataclasses import dataclass

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from gfmd.core.models import Language
from gfmd.questionnaires import originals
from gfmd.questionnaires.actions import Refused, step
from gfmd.questionnaires.models import Addressee, Answer, AnswerChoice, Channel, Original, Reply
from gfmd.questionnaires.workbooks.check import Outcome, compare, understood

ENTER = "questionnaires.enter_reply"
VALUES = ["text", "language", "yes", "number", "date", "is_unreadable", "entered_by", "entered_on"]


class Moved(Refused):
    """What the upload was compared with has changed since: the comparison must be looked at again."""


@dataclass(frozen=True)
class Imported:
    """What was written: the number of answers by outcome, and of replies registered."""

    counts: dict
    registered: int

    @property
    def changes_nothing(self):
        return not self.registered and not any(self.counts[o] for o in Outcome if o != Outcome.SAME)


def import_answers(*, by, round_, kind, parsed, basis=None, received_on=None, channel="", original=None):
    """Writes what the upload says that is not here yet; returns `Imported`.

    `basis` is that of the dry run a person agreed to; if anything has changed since, `Moved` is raised and nothing is
    written (None: whatever is here). Replies that are not registered yet need `received_on` and `channel`, here or in
    the upload. `original` is (name, bytes, SHA-256) of a workbook to keep with its reply.
    """
    with step(by, ENTER):
        upload = understood(round_, kind, parsed)
        _hold([claim.addressee.pk for claim in upload.claims])
        run = compare(upload, by)
        if basis is not None and basis != run.basis:
            raise Moved(_("Something changed here since this page was shown. Look at the comparison again."))
        if run.problems:
            raise Refused([f"{problem.where}: {problem.reason}".lstrip(": ") for problem in run.problems[:100]])
        replies = {**run.replies, **_registered(run, round_, received_on, channel)}
        _entered(run, replies, by)
        answers = _written(run.to_write, replies, by)
        _chosen(run.to_write, answers)
        if original:
            (reply,) = replies.values()
            _kept(reply, original, by)
        return Imported(counts=run.counts, registered=len(run.to_register))


def _hold(addressees):
    """Nobody else registers or changes these replies and their answers until the transaction ends."""
    list(Addressee.objects.select_for_update().filter(pk__in=addressees).order_by("pk").values_list("pk"))
    list(Reply.objects.select_for_update().filter(addressee__in=addressees).order_by("pk").values_list("pk"))
    standing = Answer.objects.filter(reply__addressee__in=addressees, reply__withdrawn_on=None)
    list(standing.select_for_update(of=("self",)).order_by("pk").values_list("pk"))


def _registered(run, round_, received_on, channel):
    """{addressee id: Reply} of the States that had none."""
    claims = run.to_register
    last = Reply.objects.filter(addressee__in=[claim.addressee.pk for claim in claims])
    numbers = dict(last.order_by().values("addressee").annotate(last=Max("number")).values_list("addressee", "last"))
    made = []
    for claim in claims:
        day, way = claim.received_on or received_on, claim.channel or channel
        if not (day and way):
            words = _("Say when and by which channel the reply of %(state)s came.")
            raise Refused(words % {"state": claim.addressee.state})
        if way not in dict(Channel.brought()):
            words = _("The reply of %(state)s cannot be registered by this channel.")
            raise Refused(words % {"state": claim.addressee.state})
        if day > timezone.localdate():
            raise Refused(_("A reply cannot be received on a day to come."))
        if day < round_.circulated_on:
            raise Refused(_("The questionnaire went out after this day."))
        made.append(
            Reply(
                addressee=claim.addressee,
                number=numbers.get(claim.addressee.pk, 0) + 1,
                version=claim.version,
                received_on=day,
                channel=way,
                language=_language(claim),
            )
        )
    return {reply.addressee_id: reply for reply in Reply.objects.bulk_create(made)}


def _language(claim):
    """The language of a reply: as told, else of its first text, else the one the State is written to in."""
    written = [entry.value.language for entry in claim.entries if entry.value.language]
    return claim.language or next(iter(written), "") or claim.addressee.language or Language.EN


def _entered(run, replies, by):
    """Replies that were only registered are entered by this, unless a second person has yet to enter them too; without
    answers they take the version of the upload."""
    changed = {line.claim.addressee.pk: line.claim.version for line in run.to_write}
    for version in set(changed.values()):
        touched = [replies[pk].pk for pk, own in changed.items() if own == version]
        Reply.objects.filter(pk__in=touched).exclude(version=version).update(version=version)
        received = Reply.objects.filter(pk__in=touched, status=Reply.Status.RECEIVED, is_entered_twice=False)
        received.update(status=Reply.Status.ENTERED, entered_by=by, entered_on=timezone.localdate())


def _written(lines, replies, by):
    """The answers of the lines, new or changed, in their order."""
    today = timezone.localdate()
    answers = [
        Answer(
            reply=replies[line.claim.addressee.pk],
            question_id=line.asked.pk,
            text=line.after.text,
            language=line.after.language,
            yes=line.after.yes,
            number=line.after.number,
            date=line.after.date,
            entered_by=by,
            entered_on=today,
        )
        for line in lines
    ]
    return Answer.objects.bulk_create(
        answers, batch_size=1000, update_conflicts=True, unique_fields=["reply", "question"], update_fields=VALUES
    )


def _chosen(lines, answers):
    """The choices of these answers: those no longer chosen are taken off, the others added."""
    wanted = set()
    for line, answer in zip(lines, answers, strict=True):
        wanted |= {(answer.pk, option.pk) for option in line.asked.options if option.slug in line.after.choices}
    there = AnswerChoice.objects.filter(answer__in=[answer.pk for answer in answers])
    linked = {(answer, choice): pk for pk, answer, choice in there.values_list("pk", "answer_id", "choice_id")}
    AnswerChoice.objects.filter(pk__in=[pk for pair, pk in linked.items() if pair not in wanted]).delete()
    links = [AnswerChoice(answer_id=answer, choice_id=choice) for answer, choice in sorted(wanted - linked.keys())]
    AnswerChoice.objects.bulk_create(links, batch_size=1000)


def _kept(reply, original, by):
    """The workbook as the reply's original, once."""
    name, content, sha256 = original
    if Original.objects.filter(reply=reply, sha256=sha256).exists():
        return
    Original.objects.create(
        reply=reply,
        name=name[:200],
        path=originals.keep(content),
        media_type=originals.XLSX,
        size=len(content),
        sha256=sha256,
        added_by=by,
        added_on=timezone.localdate(),
    )
