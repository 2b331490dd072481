"""What the entry screen shows: the questions of a reply with their forms, conflicts, files and what can be done."""

from dataclasses import dataclass

from django.db.models import Max
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import override

from gfmd.core.history import history_of
from gfmd.core.text import text_and_language
from gfmd.dashboard import words
from gfmd.questionnaires.actions.answers import CHECK, ENTER, OPEN_TO_ENTRY
from gfmd.questionnaires.actions.entries import (
    Given,
    is_blind,
    questions_of,
    unanswered,
    waits_for_second_entry,
)
from gfmd.questionnaires.actions.second_entry import differences
from gfmd.questionnaires.models import Answer, Question, Reply
from gfmd.questionnaires.originals import PICTURES, SHOWN
from gfmd.secretariat.entry_forms import AnswerForm, TranslationForm, in_own_language


@dataclass
class Item:
    """A question on the screen. `conflict` are both versions of a stale save; `error` why it was not saved."""

    form: AnswerForm
    saved_at: object = None
    saved_by: str = ""
    conflict: dict | None = None
    error: str = ""
    is_hidden: bool = False
    translation_form: TranslationForm | None = None

    @property
    def question(self):
        return self.form.question

    @property
    def translations(self):
        return self.form.answer.translations.all() if self.form.answer else ()


def entry_forms(reply, data=None):
    """[`AnswerForm`] of the questions of the reply's version, bound where `data` has them."""
    answers = {
        answer.question_id: answer
        for answer in reply.answers.select_related("entered_by").prefetch_related(
            "choices", "translations__made_by", "translations__checked_by"
        )
    }
    return forms_for(questions_of(reply), answers, reply.language, data)


def forms_for(questions, answers, language, data=None, form=AnswerForm):
    """[`form`] of each question in a language, bound where `data` has it. `answers`: {question id: stored row}."""
    found = []
    for question in questions:
        sent = data is not None and f"q{question.pk}-revision" in data
        options = {"question": question, "answer": answers.get(question.pk), "language": language}
        found.append(form(data if sent else None, **options))
    return found


def items(reply, forms, by, outcome=None):
    """[`Item`] for the screen, with the time each answer was last saved."""
    times = dict(
        history_of(Answer)
        .objects.filter(reply=reply.pk)
        .order_by()
        .values_list("question_id")
        .annotate(Max("pgh_created_at"))
    )
    blind = is_blind(reply, by)
    return [_item(form, times, outcome, blind) for form in forms]


def _item(form, times, outcome, blind):
    pk, answer = form.question.pk, form.answer
    return Item(
        form=form,
        saved_at=times.get(pk) if answer else None,
        saved_by=answer.entered_by.username if answer and answer.entered_by else "",
        conflict=conflict(outcome.stale[pk], form) if outcome and pk in outcome.stale else None,
        error=outcome.refused.get(pk, "") if outcome else "",
        # What somebody typed themselves they may see again.
        is_hidden=blind and form.question.kind != Question.Kind.OPEN and not form.is_bound,
    )


def conflict(stale, form):
    """Both versions of a stale save, in words, and the revision that a choice refers to."""
    return {
        "form": form,
        "mine": in_words(stale.question, stale.given, form.label_language),
        "theirs": in_words(stale.question, Given.of(stale.stored), form.label_language),
        "by": stale.stored.entered_by.username if stale.stored.entered_by else "",
        "revision": stale.stored.revision,
        "was_mine": stale.stored.entered_by_id,
    }


def in_words(question, given, language):
    """A value for people: a text in its own language, choices by their labels; what is empty says so."""
    parts = []
    if given.is_unreadable:
        parts.append(_("unreadable"))
    if given.text:
        parts.append(in_own_language(given.text, given.language))
    if given.yes is not None:
        parts.append(_("Yes") if given.yes else _("No"))
    if given.number is not None:
        parts.append(words.number(given.number.normalize()))
    if given.date is not None:
        parts.append(words.day(given.date))
    with override(language):
        labels = [text_and_language(c, "label") for c in question.choices.all() if c.pk in given.choices]
    parts += [in_own_language(text, code) for text, code in labels]
    if not parts:
        parts.append(_("left blank"))
    if given.is_confidential:
        parts.append(_("confidential"))
    return format_html_join(", ", "{}", ((part,) for part in parts))


def screen(reply, forms, by, outcome=None):
    """The whole context of the entry screen but for the forms of its verbs."""
    shown, blank = items(reply, forms, by, outcome), unanswered(reply)
    picked = reply.is_entered_twice
    waits = picked and waits_for_second_entry(reply)
    return {
        "reply": reply,
        "round": reply.addressee.round,
        "state": reply.addressee.state,
        "items": shown,
        "may_enter": by.has_perm(ENTER),
        "may_edit": by.has_perm(ENTER) and reply.status in OPEN_TO_ENTRY and reply.withdrawn_on is None,
        "may_check": by.has_perm(CHECK) or by.has_perm(ENTER),
        "is_received": reply.status == Reply.Status.RECEIVED,
        "is_open": reply.status in OPEN_TO_ENTRY,
        "blind": is_blind(reply, by),
        "waits_for_second": waits,
        "differing": len(differences(reply)) if picked and not waits else 0,
        "blank": [item.question for item in shown if item.question in blank and not item.is_hidden],
        **beside(reply),
    }


def beside(reply):
    """What the part of a page with the originals of a reply is drawn from."""
    originals = list(reply.originals.select_related("added_by"))
    return {
        "originals": originals,
        "shown_original": next((original for original in originals if original.media_type in SHOWN), None),
        "shown_types": SHOWN,
        "picture_types": PICTURES,
    }


@dataclass(frozen=True)
class Row:
    """A reply in the list of its round."""

    reply: Reply
    who: str
    next: str


def rows(replies):
    """[`Row`] of replies that carry `has_second`, `answers_entered` and `hands` (who entered answers)."""
    return [Row(reply, _who(reply), _next(reply)) for reply in replies]


def _who(reply):
    if reply.entered_by:
        return reply.entered_by.username
    return words.listed(sorted(filter(None, reply.hands)))


def _next(reply):
    if reply.withdrawn_on:
        return ""
    if reply.status == Reply.Status.RECEIVED:
        if not reply.answers_entered:
            return _("Enter the answers")
        if reply.is_entered_twice and not reply.has_second:
            return _("Finish the entry; a second person enters the closed questions")
        return _("Compare the two entries, finish the entry") if reply.has_second else _("Finish the entry")
    return {
        Reply.Status.ENTERED: _("Code the open answers"),
        Reply.Status.CODED: _("Check the reply"),
        Reply.Status.CHECKED: _("Wait for confirmation, then publish"),
    }.get(reply.status, "")
