"""The answers of a reply, and their translations. Whoever saves names the revision they saw of each answer."""

from dataclasses import dataclass, field

from django.utils import timezone
from django.utils.translation import gettext as _

from gfmd.questionnaires.actions import Refused, locked, require, step
from gfmd.questionnaires.actions.entries import Given, is_blind, questions_of, tidy, why_not
from gfmd.questionnaires.models import Answer, AnswerTranslation, Question, Reply

ENTER = "questionnaires.enter_reply"
CHECK = "questionnaires.check_reply"
# Answers change in these only; a later reply is reopened first, so that a correction has its reason.
OPEN_TO_ENTRY = (Reply.Status.RECEIVED, Reply.Status.ENTERED)


@dataclass(frozen=True)
class Stale:
    """A save refused because somebody changed the answer meanwhile: both versions."""

    question: Question
    given: Given
    stored: Answer


@dataclass
class Outcome:
    """What became of each answer given, by the id of its question; nothing given is in none of them."""

    saved: dict = field(default_factory=dict)  # {question id: revision now}, also where nothing was to change
    stale: dict = field(default_factory=dict)  # {question id: Stale}
    refused: dict = field(default_factory=dict)  # {question id: why}


def save_answers(*, reply, given, by):
    """Save `given` ({question id: `Given`}); an `Outcome`. A stale one stops no other."""
    with step(by, ENTER):
        reply = locked(reply)
        check_open_to_entry(reply)
        if not is_blind(reply, by):
            return write_answers(reply, given, by)
        # Neither written nor compared: what is stored is not for these eyes yet.
        is_open = {question.pk: question.kind == Question.Kind.OPEN for question in questions_of(reply)}
        outcome = write_answers(reply, {pk: values for pk, values in given.items() if is_open.get(pk)}, by)
        outcome.refused |= {
            pk: _("Somebody else makes the first entry of the closed questions; you make the second.")
            for pk in given
            if not is_open.get(pk)
        }
        return outcome


def write_answers(reply, given, by):
    """The same inside a transaction that holds the reply, for actions that have checked the right."""
    stored = {
        answer.question_id: answer
        for answer in reply.answers.select_related("entered_by").prefetch_related("choices", "translations")
    }

    def write(question, values, answer):
        _write(reply, question, values, answer, by)

    outcome, written = write_changes(questions_of(reply), stored, given, write)
    # The triggers count the revisions, also those that a choice makes: they are known afterwards.
    outcome.saved |= dict(reply.answers.filter(question__in=written).order_by().values_list("question_id", "revision"))
    return outcome


def write_changes(questions, stored, given, write):
    """Call `write(question, values, stored row or None)` for what is given, new and allowed.

    `stored` is {question id: row}. Returns the `Outcome` and the ids of the questions written, which it does not hold.
    """
    questions = {question.pk: question for question in questions}
    outcome, written = Outcome(), []
    for pk, values in given.items():
        row = stored.get(pk)
        now = Given.of(row) if row else Given()
        if pk not in questions:
            outcome.refused[pk] = _("This version of the questionnaire does not ask this question.")
        elif values.same_as(now):
            outcome.saved[pk] = now.revision
        elif values.revision != now.revision and row:
            outcome.stale[pk] = Stale(questions[pk], values, row)
        elif why := why_not(questions[pk], values, row):
            outcome.refused[pk] = why
        else:
            write(questions[pk], values, row)
            written.append(pk)
    return outcome, written


def check_open_to_entry(reply):
    if reply.withdrawn_on is not None:
        raise Refused(_("This reply is withdrawn."))
    if reply.status not in OPEN_TO_ENTRY:
        raise Refused(_("The entry of this reply is finished; reopen it to change its answers."))


def mark_confidential(*, answer, is_confidential, by):
    """The State asks to keep an answer out of the public, or no longer. Possible at any time, also once published."""
    with step(by, ENTER):
        locked(answer.reply)
        Answer.objects.filter(pk=answer.pk).update(is_confidential=is_confidential)
        answer.refresh_from_db()
        return answer


def add_translation(*, answer, language, text, status, by):
    """A rendering of an open answer; the one there was in that language gives way and stays in the history."""
    with step(by, ENTER):
        locked(answer.reply)
        answer = Answer.objects.get(pk=answer.pk)
        text = tidy(text)
        if not answer.text or not text:
            raise Refused(_("There is no text to translate.") if not answer.text else _("Write the translation."))
        if language == answer.language:
            raise Refused(_("The answer is in this language already."))
        if language not in dict(AnswerTranslation._meta.get_field("language").choices):
            raise Refused(_("This is not an official language."))
        if status not in (AnswerTranslation.Status.MACHINE, AnswerTranslation.Status.DRAFT):
            raise Refused(_("A new translation is a draft or made by a machine."))
        translation, _made = AnswerTranslation.objects.update_or_create(
            answer=answer,
            language=language,
            defaults={
                "text": text,
                "status": status,
                "made_by": by,
                "made_on": timezone.localdate(),
                "checked_by": None,
                "checked_on": None,
            },
        )
        return translation


def check_translation(*, translation, text, by):
    """Somebody who did not make it has read it beside the answer. `text` is what they read: another one is refused."""
    if not (by and by.is_active and by.has_perm(CHECK)):
        require(by, ENTER)
    with step(by):
        translation = AnswerTranslation.objects.select_for_update().get(pk=translation.pk)
        if translation.made_by_id == by.pk:
            raise Refused(_("Nobody checks their own translation."))
        if translation.status == AnswerTranslation.Status.CHECKED:
            raise Refused(_("This translation is checked."))
        if tidy(text) != translation.text:
            raise Refused(_("The translation was changed meanwhile: read it again."))
        translation.status = AnswerTranslation.Status.CHECKED
        translation.checked_by, translation.checked_on = by, timezone.localdate()
        translation.save(update_fields=["status", "checked_by", "checked_on"])
        return translation


def _write(reply, question, values, answer, by):
    answer = answer or Answer(reply=reply, question=question)
    for name in ("text", "language", "yes", "number", "date", "is_unreadable", "is_confidential"):
        setattr(answer, name, getattr(values, name))
    answer.entered_by, answer.entered_on = by, timezone.localdate()
    answer.save()
    if question.choices.all():
        answer.choices.set(values.choices)
