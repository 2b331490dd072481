"""The portal: a State answers a round itself, through its focal point, and tells the secretariat what is in the way.

What is written is a draft of the State until it is sent. Sent, it is an entered reply like any other: coded, checked
and confirmed. Nobody enters it again, because nobody copied it.
"""

from django.core.exceptions import PermissionDenied
from django.db.models import Max
from django.utils.translation import gettext as _

from gfmd.core.history import history_of
from gfmd.core.models import Language
from gfmd.questionnaires.actions import Refused, step
from gfmd.questionnaires.actions.answers import write_answers, write_changes
from gfmd.questionnaires.actions.approval import stands_for
from gfmd.questionnaires.actions.dispatches import in_ledger
from gfmd.questionnaires.actions.entries import Given, questions_in, unanswered
from gfmd.questionnaires.actions.replies import held_addressee, next_number
from gfmd.questionnaires.models import Channel, Dispatch, DraftAnswer, Question, Reply

KIND = Dispatch.Kind
# What a State can say instead of an answer, or before it.
NOTICES = (KIND.ACKNOWLEDGEMENT, KIND.EXTENSION, KIND.DECLINE, KIND.NO_REMINDERS)


def save_draft(*, addressee, given, by, on):
    """Keep `given` ({question id: `Given`}) in the draft of the State; an `Outcome`. A stale one stops no other.

    Also what is given to a question of a former version: a page may be open while a new version goes out.
    """
    with step(by):
        addressee = _open(addressee, by, on)
        stored = {row.question_id: row for row in drafts_of(addressee).select_related("entered_by")}

        def write(question, values, row):
            _write(addressee, question, values, row, by, on)

        outcome, written = write_changes(ever_asked(addressee), stored, given, write)
        now = DraftAnswer.objects.filter(addressee=addressee, question__in=written).order_by()
        outcome.saved |= dict(now.values_list("question_id", "revision"))
        return outcome


def send(*, addressee, language, version, by, on):
    """The draft becomes the State's reply, received on that day: (`Reply`, required questions left blank).

    `version` is that of the questionnaire whoever sends it has seen.
    """
    with step(by):
        addressee = _open(addressee, by, on)
        if version != addressee.round.circulated_version:
            raise Refused(_("A new version of the questionnaire went out meanwhile. Look at your answers again."))
        if language not in Language:
            raise Refused({"language": _("This is not an official language.")})
        drafts = drafts_of(addressee).filter(question__in=questions_in(addressee.round_id, version))
        given = {draft.question_id: Given.of(draft, revision=0) for draft in drafts}
        if all(values.is_blank for values in given.values()):
            raise Refused(_("There is no answer to send yet."))
        reply = Reply.objects.create(
            addressee=addressee,
            number=next_number(addressee),
            received_on=on,
            channel=Channel.PORTAL,
            language=language,
            version=version,
        )
        write_answers(reply, given, by)
        reply.status, reply.entered_by, reply.entered_on = Reply.Status.ENTERED, by, on
        reply.save(update_fields=["status", "entered_by", "entered_on"])
        drafts_of(addressee).delete()
        return reply, [question for question in unanswered(reply) if question.is_required]


def take_up(*, addressee, by, on):
    """What the State sent and had withdrawn is its draft again, as far as the version of today asks it."""
    with step(by):
        addressee = _open(addressee, by, on)
        reply = withdrawn_reply(addressee)
        if reply is None:
            raise Refused(_("There is no withdrawn reply to begin from, or something is written here already."))
        drafts_of(addressee).delete()
        # A page that is still open from before must not take these for what it showed.
        former = history_of(DraftAnswer).objects.filter(addressee=addressee.pk).order_by().values_list("question_id")
        former = dict(former.annotate(Max("revision")))
        questions = questions_in(addressee.round_id, addressee.round.circulated_version)
        for answer in reply.answers.filter(question__in=questions).prefetch_related("choices", "question__choices"):
            values = Given.of(answer)
            if not values.is_blank:
                row = DraftAnswer(
                    addressee=addressee,
                    question=answer.question,
                    revision=former.get(answer.question_id, 0) + 1,
                )
                _write(addressee, answer.question, values, row, by, on)
        return reply


def withdrawn_reply(addressee):
    """The reply through the portal that was withdrawn last, as long as nothing is written anew; or None."""
    if drafts_of(addressee).written().exists():
        return None
    replies = Reply.objects.filter(addressee=addressee, channel=Channel.PORTAL)
    return replies.exclude(withdrawn_on=None).order_by("number").last()


def tell(*, addressee, kind, words, by, on):
    """A line of the ledger by the State itself: it has the letter, asks for more time, will not answer; `Dispatch`."""
    with step(by):
        addressee = _open(addressee, by, on)
        if kind not in NOTICES:
            raise Refused(_("This cannot be told here."))
        words = " ".join(words.replace("\0", "").split())
        if kind == KIND.EXTENSION and not words:
            raise Refused({"words": _("Say until when.")})
        if len(words) > Dispatch._meta.get_field("outcome").max_length:
            raise Refused({"words": _("Say it in at most 200 characters.")})
        if on < addressee.round.circulated_on:
            raise Refused(_("This day is before the round went out."))
        told = Dispatch.objects.standing().filter(addressee=addressee, kind=kind)
        if kind != KIND.EXTENSION and told.exists():
            raise Refused(_("The secretariat knows already."))
        row = in_ledger(addressee.round, addressee, kind, Channel.PORTAL, on, by=by, outcome=words)
        row.save()
        return row


def ever_asked(addressee):
    """The questions of all versions that went out, with their choices."""
    asked = Question.objects.filter(
        round=addressee.round_id, asked_from_version__lte=addressee.round.circulated_version
    )
    return asked.prefetch_related("choices").order_by("number", "pk")


def drafts_of(addressee):
    """The draft answers of a State to a round, with their choices."""
    return DraftAnswer.objects.filter(addressee=addressee).prefetch_related("choices")


def _open(addressee, by, on):
    """The addressee, held, for a focal point of its State, as long as nothing was sent."""
    addressee = held_addressee(addressee)
    if not stands_for(by, addressee.state, on) or not addressee.round.circulated_version:
        raise PermissionDenied("focal point")
    if Reply.objects.filter(addressee=addressee).standing().exists():
        raise Refused(_("The reply of your State is with the secretariat. To change it, propose a correction."))
    return addressee


def _write(addressee, question, values, row, by, on):
    row = row or DraftAnswer(addressee=addressee, question=question)
    for name in ("text", "language", "yes", "number", "date", "is_confidential"):
        setattr(row, name, getattr(values, name))
    row.entered_by, row.entered_on = by, on
    row.save()
    if question.choices.all():
        row.choices.set(values.choices)
