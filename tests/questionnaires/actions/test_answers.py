"""Answers: what is kept, what is refused, and what happens when two people save the same one."""

import threading
from datetime import date
from decimal import Decimal

import pgtrigger
import pytest
from django.db import connection
from django.utils import timezone

from gfmd.core.history import history_of
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.answers import (
    Given,
    add_translation,
    check_translation,
    mark_confidential,
    save_answers,
)
from gfmd.questionnaires.models import Answer, Reply
from tests.browser.conftest import committed
from tests.personas import make_persona
from tests.questionnaires.actions.small_rounds import small_round


@pytest.fixture
def small(db):
    return small_round()


@pytest.fixture
def editor(persona):
    return persona("editor")


def full(small):
    """A value for every question, by kind."""
    return {
        "open": Given(text="Quatre réunions.", language="fr"),
        "single": Given(choices=frozenset([small.choices["single"][0].pk])),
        "multiple": Given(choices=frozenset(c.pk for c in small.choices["multiple"][:2])),
        "yes_no": Given(yes=False),
        "number": Given(number=Decimal("3.50")),
        "date": Given(date=date(2026, 5, 1)),
    }


def saved(small, editor, **by_kind):
    given = {small.questions[kind].pk: values for kind, values in by_kind.items()}
    return save_answers(reply=small.reply, given=given, by=editor)


def stored(small, kind):
    return Answer.objects.get(reply=small.reply, question=small.questions[kind])


def test_every_kind_of_answer_is_kept_with_who_and_when(small, editor):
    outcome = saved(small, editor, **full(small))
    assert not outcome.stale
    assert not outcome.refused
    for kind, values in full(small).items():
        answer = stored(small, kind)
        assert Given.of(answer).value == values.value
        assert (answer.entered_by, answer.entered_on) == (editor, timezone.localdate())
        assert outcome.saved[answer.question_id] == answer.revision


def test_saving_the_same_again_changes_nothing(small, editor):
    saved(small, editor, **full(small))
    events = history_of(Answer).objects.count()
    outcome = saved(small, editor, **full(small))
    assert set(outcome.saved) == {question.pk for question in small.questions.values()}
    assert history_of(Answer).objects.count() == events


def test_a_blank_to_no_answer_makes_no_row_and_an_answer_can_be_emptied(small, editor):
    assert saved(small, editor, yes_no=Given()).saved == {small.questions["yes_no"].pk: 0}
    assert not Answer.objects.filter(reply=small.reply).exists()
    revision = saved(small, editor, yes_no=Given(yes=True)).saved[small.questions["yes_no"].pk]
    saved(small, editor, yes_no=Given(revision=revision))
    assert stored(small, "yes_no").yes is None


def test_of_two_saves_the_second_is_refused_and_the_others_are_saved(small, editor, persona):
    seen = saved(small, editor, **full(small)).saved
    one, two = small.questions["open"].pk, small.questions["number"].pk
    first = Given(revision=seen[one], text="Cinq réunions.", language="fr")
    save_answers(reply=small.reply, given={one: first}, by=editor)
    late = Given(revision=seen[one], text="Six réunions.", language="fr")
    other = Given(revision=seen[two], number=Decimal(9))
    outcome = save_answers(reply=small.reply, given={one: late, two: other}, by=persona("second editor"))
    assert set(outcome.saved) == {two}
    both = outcome.stale[one]
    assert (both.given.text, both.stored.text) == ("Six réunions.", "Cinq réunions.")
    assert both.stored.entered_by == editor
    assert stored(small, "open").text == "Cinq réunions."
    assert stored(small, "number").number == 9


def test_two_who_both_began_an_answer_meet(small, editor, persona):
    saved(small, editor, yes_no=Given(yes=True))
    outcome = saved(small, persona("second editor"), yes_no=Given(yes=False))
    assert set(outcome.stale) == {small.questions["yes_no"].pk}
    assert stored(small, "yes_no").yes is True


def test_two_who_agree_do_not_meet(small, editor, persona):
    saved(small, editor, yes_no=Given(yes=True))
    outcome = saved(small, persona("second editor"), yes_no=Given(yes=True))
    assert not outcome.stale
    assert stored(small, "yes_no").entered_by == editor


@pytest.mark.parametrize("kind", ["single", "multiple"])
def test_a_change_of_choices_alone_makes_an_older_view_stale(small, editor, kind):
    seen = saved(small, editor, **full(small)).saved[small.questions[kind].pk]
    other = frozenset([small.choices[kind][2].pk])
    saved(small, editor, **{kind: Given(revision=seen, choices=other)})
    outcome = saved(small, editor, **{kind: Given(revision=seen)})
    assert outcome.stale[small.questions[kind].pk].stored.choices.get().pk in other


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        pytest.param("open", Given(text="Oui."), id="text without language"),
        pytest.param("open", Given(language="fr"), id="language without text"),
        pytest.param("open", Given(yes=True), id="yes to an open question"),
        pytest.param("yes_no", Given(text="Oui.", language="fr"), id="text for yes or no"),
        pytest.param("number", Given(date=date(2026, 1, 1)), id="date for a number"),
        pytest.param("number", Given(number=Decimal("1e12")), id="number too large"),
        pytest.param("number", Given(number=Decimal("0.001")), id="number too fine"),
        pytest.param("number", Given(number=Decimal("NaN")), id="no number"),
        pytest.param("number", Given(number=Decimal("-Infinity")), id="no end"),
        pytest.param("yes_no", Given(yes=True, is_unreadable=True), id="unreadable with a value"),
        pytest.param("single", Given(choices=frozenset([0])), id="no such choice"),
        pytest.param("single", "other question", id="choice of another question"),
        pytest.param("single", "two", id="two choices where one is asked"),
    ],
)
def test_what_cannot_be_an_answer_is_refused_with_a_reason(small, editor, kind, values):
    if values == "other question":
        values = Given(choices=frozenset([small.choices["multiple"][0].pk]))
    if values == "two":
        values = Given(choices=frozenset(choice.pk for choice in small.choices["single"][:2]))
    outcome = saved(small, editor, **{kind: values}, date=Given(date=date(2026, 1, 1)))
    assert set(outcome.refused) == {small.questions[kind].pk}
    assert set(outcome.saved) == {small.questions["date"].pk}
    assert not Answer.objects.filter(reply=small.reply, question=small.questions[kind]).exists()


def test_a_question_of_another_round_is_refused(small, editor):
    other = small_round().questions["yes_no"]
    outcome = save_answers(reply=small.reply, given={other.pk: Given(yes=True)}, by=editor)
    assert set(outcome.refused) == {other.pk}


def test_unreadable_and_confidential_are_kept(small, editor):
    saved(small, editor, open=Given(is_unreadable=True), yes_no=Given(yes=True, is_confidential=True))
    assert stored(small, "open").is_unreadable
    assert stored(small, "yes_no").is_confidential


@pytest.mark.parametrize("status", ["coded", "checked", "published"])
def test_a_finished_reply_is_reopened_first_but_may_become_confidential(small, editor, status):
    saved(small, editor, yes_no=Given(yes=True))
    Reply.objects.filter(pk=small.reply.pk).update(status=status, confirmation_due_on=timezone.localdate())
    with pytest.raises(Refused, match="reopen"):
        saved(small, editor, yes_no=Given(yes=False))
    answer = mark_confidential(answer=stored(small, "yes_no"), is_confidential=True, by=editor)
    assert answer.is_confidential
    assert answer.yes is True


def test_a_translation_is_checked_by_somebody_else_and_never_replaces_the_answer(small, editor, persona):
    saved(small, editor, open=full(small)["open"])
    answer = stored(small, "open")
    made = add_translation(answer=answer, language="en", text="Four meetings.", status="machine", by=editor)
    with pytest.raises(Refused, match="own translation"):
        check_translation(translation=made, text=made.text, by=editor)
    with pytest.raises(Refused, match="changed meanwhile"):
        check_translation(translation=made, text="Five meetings.", by=persona("reviewer"))
    checked = check_translation(translation=made, text="Four meetings.", by=persona("reviewer"))
    assert (checked.status, checked.checked_by) == ("checked", persona("reviewer"))
    with pytest.raises(Refused, match="checked"):
        check_translation(translation=made, text=made.text, by=persona("second editor"))
    again = add_translation(answer=answer, language="en", text="4 meetings.", status="draft", by=editor)
    assert (again.pk, again.status, again.checked_by) == (made.pk, "draft", None)
    assert stored(small, "open").text == "Quatre réunions."


def test_a_checked_translation_of_older_words_is_a_draft_again(small, editor, persona):
    revision = saved(small, editor, open=full(small)["open"]).saved[small.questions["open"].pk]
    made = add_translation(answer=stored(small, "open"), language="en", text="Four.", status="draft", by=editor)
    check_translation(translation=made, text="Four.", by=persona("reviewer"))
    saved(small, editor, open=Given(revision=revision, text="Cinq réunions.", language="fr"))
    made.refresh_from_db()
    assert (made.status, made.checked_by, made.checked_on, made.text) == ("draft", None, None, "Four.")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"language": "fr"}, id="the language of the answer"),
        pytest.param({"language": "de"}, id="no official language"),
        pytest.param({"text": " "}, id="nothing"),
        pytest.param({"status": "checked"}, id="checked at once"),
    ],
)
def test_a_wrong_translation_is_refused(small, editor, change):
    saved(small, editor, open=full(small)["open"])
    wanted = {"language": "en", "text": "Four.", "status": "draft"} | change
    with pytest.raises(Refused):
        add_translation(answer=stored(small, "open"), by=editor, **wanted)


def test_an_answer_does_not_take_the_language_of_its_translation(small, editor):
    revision = saved(small, editor, open=full(small)["open"]).saved[small.questions["open"].pk]
    add_translation(answer=stored(small, "open"), language="en", text="Four.", status="draft", by=editor)
    outcome = saved(small, editor, open=Given(revision=revision, text="Four meetings.", language="en"))
    assert "translation" in outcome.refused[small.questions["open"].pk]


@pytest.fixture
def committed_round(django_db_setup, django_db_blocker):
    """The same round where other connections see it; taken away afterwards."""
    with django_db_blocker.unblock():
        small, users = committed(lambda: (small_round(), [make_persona("editor"), make_persona("second editor")]))
        yield small, users

        def take_away():
            Reply.objects.filter(addressee__round=small.round).delete()
            small.round.passages.clear()
            # What went out does not change; only a round as a whole goes, as the loader of seeds does.
            with pgtrigger.ignore():
                small.round.delete()
            for user in users:
                user.delete()

        committed(take_away)


def test_of_many_at_once_one_saves_and_all_others_are_told(committed_round):
    small, users = committed_round
    question = small.questions["number"].pk
    start, outcomes = threading.Barrier(8), []

    def save(number):
        try:
            start.wait()
            by = users[number % 2]
            outcomes.append(save_answers(reply=small.reply, given={question: Given(number=Decimal(number))}, by=by))
        finally:
            connection.close()

    threads = [threading.Thread(target=save, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(len(outcome.saved) for outcome in outcomes) == [0] * 7 + [1]
    (winner,) = [outcome for outcome in outcomes if outcome.saved]
    losers = [outcome.stale[question] for outcome in outcomes if outcome is not winner]
    assert len({both.stored.number for both in losers}) == 1
    assert {both.given.number for both in losers} | {losers[0].stored.number} == set(map(Decimal, range(8)))
