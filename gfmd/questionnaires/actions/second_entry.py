"""Closed questions entered twice: a second person enters without seeing the first, then the two are compared."""

from dataclasses import dataclass, replace

from django.utils import timezone
from django.utils.translation import gettext as _

from gfmd.questionnaires.actions import Refused, locked, step
from gfmd.questionnaires.actions.answers import ENTER, Outcome, check_open_to_entry, write_answers
from gfmd.questionnaires.actions.entries import (
    Given,
    closed_questions,
    first_hands,
    is_blind,
    waits_for_second_entry,
    why_not,
)
from gfmd.questionnaires.models import Question, SecondEntry


@dataclass(frozen=True)
class Difference:
    """A closed question whose two entries differ."""

    question: Question
    first: Given
    second: Given


def enter_second(*, reply, given, by):
    """The second entry of all closed questions at once; those not given are blank. An `Outcome`; all or nothing."""
    with step(by, ENTER):
        reply = locked(reply)
        check_open_to_entry(reply)
        if not reply.is_entered_twice:
            raise Refused(_("This reply is entered once only."))
        if not waits_for_second_entry(reply):
            raise Refused(_("This reply has been entered twice."))
        who = first_hands(reply)
        if not who:
            raise Refused(_("Nobody has entered this reply a first time."))
        if by.pk in who:
            raise Refused(_("A second person enters it: you made the first entry."))
        outcome = Outcome()
        for question in closed_questions(reply):
            values = given.get(question.pk, Given())
            if why := why_not(question, values):
                outcome.refused[question.pk] = why
        if not outcome.refused:
            for question in closed_questions(reply):
                _write(reply, question, given.get(question.pk, Given()), by)
                outcome.saved[question.pk] = 0
        return outcome


def differences(reply):
    """`Difference` of each closed question of which the two entries differ, in order."""
    first = {answer.question_id: Given.of(answer) for answer in reply.answers.prefetch_related("choices")}
    second = {entry.question_id: Given.of(entry) for entry in reply.second_entries.prefetch_related("choices")}
    return [
        Difference(question, first.get(question.pk, Given()), second[question.pk])
        for question in closed_questions(reply)
        if question.pk in second and first.get(question.pk, Given()).value != second[question.pk].value
    ]


def merge(*, reply, taken, by):
    """Settle differences: `taken` is {question id: ("first" or "second", revision of the answer that was seen)}.

    Both entries become the one taken; what each said stays in the history. An `Outcome`.
    """
    with step(by, ENTER):
        reply = locked(reply)
        check_open_to_entry(reply)
        if is_blind(reply, by):
            raise Refused(_("The second entry comes first."))
        found = {difference.question.pk: difference for difference in differences(reply)}
        outcome, into_first = Outcome(), {}
        for pk, (which, revision) in taken.items():
            difference = found.get(pk)
            if difference is None:
                outcome.saved[pk] = revision
            elif which == "second":
                second = difference.second
                into_first[pk] = replace(second, revision=revision, is_confidential=difference.first.is_confidential)
            elif revision != difference.first.revision:
                outcome.refused[pk] = _("The first entry was changed meanwhile: compare again.")
            else:
                entry = reply.second_entries.get(question=pk)
                _write(reply, difference.question, difference.first, entry.entered_by, entry)
                outcome.saved[pk] = revision
        written = write_answers(reply, into_first, by)
        outcome.saved |= written.saved
        outcome.refused |= written.refused
        outcome.refused |= {pk: _("The first entry was changed meanwhile: compare again.") for pk in written.stale}
        return outcome


def _write(reply, question, values, by, entry=None):
    entry = entry or SecondEntry(reply=reply, question=question)
    for name in ("yes", "number", "date", "is_unreadable"):
        setattr(entry, name, getattr(values, name))
    entry.entered_by, entry.entered_on = by, entry.entered_on or timezone.localdate()
    entry.save()
    entry.choices.set(values.choices)
