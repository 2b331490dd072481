"""Reading open answers: versions of a codebook, two readings blind to each other, decisions where they differ.

Whatever is done to the readings of one answer is done while its row is held, so that two people cannot both be last.
No refusal here says what another coder did.
"""

from django.db.models import Exists, Max, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from gfmd.core.models import Language
from gfmd.questionnaires.actions import Refused, locked, step
from gfmd.questionnaires.models import (
    Adjudication,
    Answer,
    Code,
    Codebook,
    Coding,
    Question,
    Reading,
    Reply,
    answers_to_read,
    unsettled,
)

CODE = "questionnaires.code_reply"
DECIDE = "questionnaires.adjudicate_reply"
NEW_CODEBOOK = "questionnaires.add_codebook"


def new_codebook_version(*, codebook, by):
    """A draft of the next version, with a copy of the codes. Readings by `codebook` stay as they are.

    A draft can be worked on in the admin; `open_codebook` puts it to use.
    """
    with step(by, NEW_CODEBOOK):
        question = Question.objects.select_for_update(no_key=True).get(pk=codebook.question_id)
        versions = Codebook.objects.filter(question=question)
        if versions.filter(is_draft=True).exists():
            raise Refused(_("A new version of this codebook is being prepared already."))
        if not codebook.readings.exists():
            raise Refused(_("Nobody has read by this version yet: change it itself."))
        number = versions.aggregate(last=Max("version"))["last"] + 1
        made = Codebook.objects.create(question=question, version=number, is_draft=True)
        copied = [field.attname for field in Code._meta.concrete_fields if field.name not in ("id", "codebook")]
        Code.objects.bulk_create(
            Code(codebook=made, **{name: getattr(code, name) for name in copied}) for code in codebook.codes.all()
        )
        return made


def open_codebook(*, codebook, by):
    """The draft is put to use: from now on answers are read by it, those read by an older version too."""
    with step(by, NEW_CODEBOOK):
        codebook = Codebook.objects.select_for_update().select_related("question__round").get(pk=codebook.pk)
        if not codebook.is_draft:
            raise Refused(_("This version is in use already."))
        codes = list(codebook.codes.all())
        if not codes:
            raise Refused(_("A codebook needs at least one code."))
        for language in codebook.question.round.working_languages:
            column = f"label_{language.replace('-', '_')}"
            if unlabelled := [code.slug for code in codes if not getattr(code, column)]:
                raise Refused(
                    _("These codes have no label in %(language)s: %(codes)s.")
                    % {"language": Language(language).label, "codes": ", ".join(unlabelled)}
                )
        codebook.is_draft = False
        codebook.save(update_fields=["is_draft"])
        return codebook


def start_reading(*, round_, by):
    """A reading of the next answer that `by` has not read and of which a pass is free; None when there is none.

    Of two who ask at once each gets another answer, or another pass of the last one.
    """
    with step(by, CODE):
        passes = {1, 2} if round_.double_coding else {1}
        codebooks = Codebook.objects.current().filter(question__round=round_).order_by("question__number", "pk")
        for codebook in codebooks:
            while answer := _free(round_, codebook, by, passes):
                # What was free when the row was looked for may be taken since: it is held now, so look again.
                taken = answer.readings.of_present_words().filter(codebook=codebook)
                taken = dict(taken.values_list("pass_number", "coder_id"))
                free = passes - taken.keys()
                if free and by.pk not in taken.values():
                    return Reading.objects.create(
                        answer=answer, codebook=codebook, wording=answer.wording, pass_number=min(free), coder=by
                    )
        return None


def _free(round_, codebook, by, passes):
    # Who read other words of the answer is offered it again.
    pair = Reading.objects.filter(answer=OuterRef("pk"), codebook=codebook, wording=OuterRef("wording"))
    has_room = Q(*[~Exists(pair.filter(pass_number=number)) for number in passes], _connector=Q.OR)
    waiting = answers_to_read(round_).filter(has_room, ~Exists(pair.filter(coder=by)), question=codebook.question_id)
    for skip_locked in (True, False):  # an answer others hold for a moment is left to them, unless it is the last
        held = waiting.order_by("pk").select_for_update(of=("self",), no_key=True, skip_locked=skip_locked)
        if answer := held.first():
            return answer
    return None


def save_reading(*, reading, codes, by):
    """The reading holds exactly these codes, and stays open."""
    with step(by, CODE):
        reading = _own(reading, by)
        _write(reading, codes)
        return reading


def finish_reading(*, reading, codes, none_fits, wording, by):
    """The reading holds exactly these codes, or none because none fits, and is closed.

    `wording` is that of the answer as the coder saw it: if its words have changed since, the reading stays open.
    """
    with step(by, CODE):
        reading = _own(reading, by)
        codes = set(codes)
        if wording != reading.wording:
            raise Refused(_("The answer was changed while you read it. Read it as it stands now, then finish."))
        if not reading.answer.text:
            raise Refused(_("The answer was taken out: there is nothing to read any more. Give it back."))
        if not codes and not none_fits:
            raise Refused(_("Choose at least one code, or say that none fits."))
        if codes and none_fits:
            raise Refused(_("Choose codes, or say that none fits: not both."))
        _write(reading, codes)
        reading.finished_on = timezone.localdate()
        reading.save(update_fields=["finished_on"])
        return reading


def give_back(*, reading, by):
    """An unfinished reading is dropped, and its pass is free again; a reviewer may free those of others."""
    with step(by):
        is_reviewer = by.has_perm(DECIDE) and by.pk != reading.coder_id
        reading = _held(reading) if is_reviewer else _own(reading, by)
        if reading.finished_on:
            raise Refused(_("This reading is finished."))
        reading.delete()


def reopen_reading(*, reading, by):
    """One's own finished reading is open again, as long as nothing was built on it."""
    with step(by, CODE):
        reading = _own(reading, by, is_finished=True)
        of_answer = Reading.objects.of_present_words().filter(answer=reading.answer_id, codebook=reading.codebook_id)
        ruled = Adjudication.objects.of_present_words()
        ruled = ruled.filter(answer=reading.answer_id, code__codebook=reading.codebook_id)
        if reading.wording != reading.answer.wording:
            raise Refused(_("The answer was changed after you finished: it is read again from the start."))
        if (
            reading.answer.reply.status != Reply.Status.ENTERED
            or of_answer.exclude(pk=reading.pk).filter(finished_on__isnull=False).exists()
            or ruled.exists()
        ):
            # One text for all three: it must not say how far the other coder is.
            raise Refused(_("This reading can no longer be opened again."))
        reading.finished_on = None
        reading.save(update_fields=["finished_on"])
        return reading


def adjudicate(*, answer, codebook, decisions, wording, by):
    """Decide on codes that two readings of an answer differ on. `decisions`: {code: (whether it is given, reason)}.

    Whoever read the answer, in these words or earlier ones, leaves the decision to somebody else. A decision may be
    changed until the reply is checked. `wording` is that of the answer as `by` saw it.
    """
    with step(by, DECIDE):
        answer = Answer.objects.select_for_update(of=("self",), no_key=True).get(pk=answer.pk)
        reply = Reply.objects.get(pk=answer.reply_id)
        readings = Reading.objects.filter(answer=answer, codebook=codebook)
        if readings.filter(coder=by).exists():
            raise Refused(_("You have read this answer: somebody else decides."))
        if reply.withdrawn_on or reply.status not in (Reply.Status.ENTERED, Reply.Status.CODED):
            raise Refused(_("The reply is not being coded."))
        if wording != answer.wording:
            raise Refused(_("The answer was changed meanwhile: it is read again before anybody decides."))
        disputed = set(
            Coding.objects.disputed().filter(reading__in=readings).order_by().values_list("code_id", flat=True)
        )
        for code, (is_given, reason) in decisions.items():
            if code.pk not in disputed:
                raise Refused(_("The readings do not differ on “%(code)s”.") % {"code": code.label})
            if not reason.strip():
                raise Refused(_("Give the reason of the decision on “%(code)s”.") % {"code": code.label})
            Adjudication.objects.update_or_create(
                answer=answer,
                code=code,
                wording=answer.wording,
                defaults={
                    "is_given": is_given,
                    "reason": reason.strip(),
                    "decided_by": by,
                    "decided_on": timezone.localdate(),
                },
            )


def ready_replies(round_, by):
    """Entered replies `by` can call coded: all open answers with a codebook in use are settled, none read by `by`."""
    answers = answers_to_read(round_)
    left = unsettled(answers).order_by().values("reply_id")
    own = answers.filter(readings__coder=by).order_by().values("reply_id")
    entered = Reply.objects.standing().filter(addressee__round=round_, status=Reply.Status.ENTERED)
    return entered.exclude(pk__in=left).exclude(pk__in=own)


def finish_coding(*, reply, by):
    """The reply is coded: entered before, and nothing of it is left to read or to decide.

    Another person than its coders says so: a coder would learn from a refusal that the readings differ.
    """
    with step(by, DECIDE):
        reply = locked(reply)
        if reply.withdrawn_on or reply.status != Reply.Status.ENTERED:
            raise Refused(_("Only an entered reply can be called coded."))
        answers = answers_to_read(reply.addressee.round).filter(reply=reply)
        if answers.filter(readings__coder=by).exists():
            raise Refused(_("You have read an answer of this reply: somebody else calls it coded."))
        if unsettled(answers).exists():
            raise Refused(_("Some of its answers are still to be read or decided."))
        reply.status = Reply.Status.CODED
        reply.save(update_fields=["status"])
        return reply


def _held(reading):
    """The reading as it is now; its answer is held until the transaction ends."""
    Answer.objects.select_for_update(of=("self",), no_key=True).get(pk=reading.answer_id)
    found = Reading.objects.select_related("answer__reply", "codebook").filter(pk=reading.pk).first()
    if found is None:
        raise Refused(_("This reading was given back."))
    return found


def _own(reading, by, *, is_finished=False):
    reading = _held(reading)
    if reading.coder_id != by.pk:
        raise Refused(_("This is not a reading of yours."))
    if bool(reading.finished_on) != is_finished:
        raise Refused(_("This reading is open.") if is_finished else _("This reading is finished."))
    return reading


def _write(reading, codes):
    wanted = {code.pk for code in codes}
    if any(code.codebook_id != reading.codebook_id for code in codes):
        raise Refused(_("This code is of another codebook."))
    reading.codings.exclude(code__in=wanted).delete()
    has = set(reading.codings.values_list("code_id", flat=True))
    Coding.objects.bulk_create(Coding(reading=reading, code_id=code) for code in sorted(wanted - has))
