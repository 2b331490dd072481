"""A save of answers, on the entry screen and in the portal: what was sent is saved, and each question told of it."""

from django.template.loader import render_to_string
from django.utils import timezone

from gfmd.secretariat.entry_page import conflict


def saved(forms, save):
    """The `Outcome` of `save({question id: Given})` for what was sent, with what the forms refuse.

    A version that was given up for the stored one is not written.
    """
    given, wrong = {}, {}
    for form in forms:
        if form.is_bound and not form.is_valid():
            wrong[form.question.pk] = " ".join(fault for faults in form.errors.values() for fault in faults)
        elif form.is_bound and (form.taken[0] != "theirs" or form.stored.revision != form.taken[1]):
            # In the second case it was changed once more: what is to be taken is not what was shown.
            given[form.question.pk] = form.given()
    outcome = save(given)
    outcome.refused |= wrong
    return outcome


def fresh(forms, stored, outcome):
    """What was saved as it is stored (the forms `stored`), if it is still asked; what was not keeps what was typed."""
    kept = outcome.stale.keys() | outcome.refused.keys()
    by_question = {form.question.pk: form for form in stored}
    pairs = ((form, by_question.get(form.question.pk)) for form in forms)
    return [form if form.question.pk in kept else new for form, new in pairs if new or form.question.pk in kept]


def told(forms, outcome, shown):
    """For the script: what became of each question sent. `shown(question id)`: its HTML, to be shown anew."""
    questions, sent = {}, {form.question.pk: form for form in forms if form.is_bound}
    for pk, form in sent.items():
        if pk in outcome.stale:
            both = conflict(outcome.stale[pk], form)
            questions[pk] = {"conflict": render_to_string("secretariat/entry/conflict.html", {"conflict": both})}
        elif pk in outcome.refused:
            questions[pk] = {"error": outcome.refused[pk]}
        elif pk in outcome.saved:
            questions[pk] = {"revision": outcome.saved[pk]}
        else:
            questions[pk] = {"html": shown(pk)}
    return {"questions": questions, "at": timezone.localtime().strftime("%H:%M:%S")}
