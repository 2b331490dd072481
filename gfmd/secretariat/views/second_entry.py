"""The second entry of closed questions, blind to the first, and the comparison of both."""

import re

from django.contrib import messages
from django.http import Http404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gfmd.questionnaires.actions import Refused, second_entry
from gfmd.questionnaires.actions.entries import (
    closed_questions,
    first_hands,
    is_blind,
    waits_for_second_entry,
)
from gfmd.secretariat.access import needs
from gfmd.secretariat.entry_forms import SecondForm
from gfmd.secretariat.entry_page import beside, in_words
from gfmd.secretariat.views.screens import framed, reply_of, to_reply

ENTER = second_entry.ENTER
TAKEN = re.compile(r"(first|second):(\d{1,9})")
"""What is posted for a difference: the entry taken, and the revision of the first that was shown."""


@require_http_methods(["GET", "HEAD", "POST"])
@needs(ENTER)
def second(request, slug, iso3):
    reply = _picked(request, slug, iso3)
    sent = request.POST if request.method == "POST" else None
    forms = [SecondForm(sent, question=q, language=reply.language) for q in closed_questions(reply)]
    refused, errors = "", {}
    if sent is not None:
        errors = {form.question.pk: _words(form) for form in forms if not form.is_valid()}
        try:
            if not errors:
                given = {form.question.pk: form.given() for form in forms}
                errors = second_entry.enter_second(reply=reply, given=given, by=request.user).refused
        except Refused as refusal:
            refused = " ".join(refusal.messages)
        if not errors and not refused:
            messages.success(request, _("The second entry is kept. Compare it with the first."))
            return to_reply(reply)
    context = _context(reply) | {
        "forms": [(form, errors.get(form.question.pk, "")) for form in forms],
        "refused": refused or _not_now(reply, request.user),
    }
    return framed(request, "secretariat/entry/second.html", context, status=409 if errors or refused else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(ENTER)
def compare(request, slug, iso3):
    reply = _picked(request, slug, iso3)
    problems = {}
    if request.method == "POST":
        try:
            outcome = second_entry.merge(reply=reply, taken=_taken(request.POST), by=request.user)
        except Refused as refusal:
            problems = {0: " ".join(refusal.messages)}
        else:
            problems = outcome.refused
        if not problems and not second_entry.differences(reply):
            messages.success(request, _("The two entries agree."))
            return to_reply(reply)
    waits = waits_for_second_entry(reply)
    context = _context(reply) | {
        "waits": waits,
        "problems": list(dict.fromkeys(problems.values())),
        "rows": [] if waits else [_row(found, reply.language) for found in second_entry.differences(reply)],
    }
    return framed(request, "secretariat/entry/compare.html", context, status=409 if problems else 200)


def _picked(request, slug, iso3):
    reply = reply_of(request, slug, iso3)
    if reply is None or not reply.is_entered_twice:
        raise Http404
    return reply


def _not_now(reply, by):
    """Why this person does not enter this reply a second time now, before they begin."""
    if not waits_for_second_entry(reply):
        return _("This reply has been entered twice.")
    if not first_hands(reply):
        return _("Nobody has entered this reply a first time.")
    return "" if is_blind(reply, by) else _("A second person enters it: you made the first entry.")


def _taken(data):
    """{question id: (which entry, revision seen)} of what was chosen."""
    found = {}
    for name, value in data.items():
        match = TAKEN.fullmatch(value)
        if match and name.startswith("q") and name[1:].isascii() and name[1:].isdigit():
            found[int(name[1:])] = (match[1], int(match[2]))
    return found


def _row(difference, language):
    return {
        "question": difference.question,
        "first": in_words(difference.question, difference.first, language),
        "second": in_words(difference.question, difference.second, language),
        "revision": difference.first.revision,
    }


def _words(form):
    return " ".join(fault for faults in form.errors.values() for fault in faults)


def _context(reply):
    return {
        "reply": reply,
        "round": reply.addressee.round,
        "state": reply.addressee.state,
        **beside(reply),
    }
