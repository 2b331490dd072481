"""A reading is of the words as they were: changed words are read again, whichever way they were changed."""

import threading
from datetime import date
from importlib import import_module

import pgtrigger
import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import Q

from gfmd.core.history import history_of
from gfmd.indicators.agreement import agreement
from gfmd.indicators.coding import own_progress, reading_progress
from gfmd.indicators.results import record_of
from gfmd.places.models import State
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions import coding as actions
from gfmd.questionnaires.actions.answers import mark_confidential, save_answers
from gfmd.questionnaires.actions.entries import Given
from gfmd.questionnaires.actions.replies import reopen
from gfmd.questionnaires.models import (
    Adjudication,
    Answer,
    Coding,
    Reading,
    Reply,
    answers_to_read,
    unsettled,
)
from gfmd.secretariat.shown_reply import settled_codes
from tests.browser.conftest import committed
from tests.personas import make_persona
from tests.questionnaires.coding_round import answers_of, code, codebook_of, make_coding_round, read

NEW = "Other words."


@pytest.fixture
def coders(persona):
    return persona("coder a"), persona("coder b")


@pytest.fixture
def reviewer(persona):
    return persona("reviewer")


@pytest.fixture
def round_(db):
    return make_coding_round(2)


@pytest.fixture
def read_twice(round_, coders, reviewer):
    """Two answers read twice, with a difference that is decided; the first of them."""
    for labels in (["water"], ["bread"]):
        for _answer in range(2):
            read(round_, coders[labels == ["bread"]], *labels)
    for answer in answers_of(round_):
        decide(answer, reviewer)
    return answers_of(round_)[0]


def own(answer):
    return Answer.objects.filter(pk=answer.pk)


def decide(answer, by):
    book = codebook_of(answer.question.round)
    actions.adjudicate(
        answer=answer,
        codebook=book,
        decisions={book.codes.get(slug="water"): (True, "It says so."), book.codes.get(slug="bread"): (False, "No.")},
        wording=answer.wording,
        by=by,
    )


def by_screen(answer, editor):
    given = {answer.question_id: Given(revision=answer.revision, text=NEW, language="en")}
    assert not save_answers(reply=answer.reply, given=given, by=editor).stale


def by_upsert(answer, editor):
    changed = Answer(reply_id=answer.reply_id, question_id=answer.question_id, text=NEW, language="en")
    Answer.objects.bulk_create(
        [changed], update_conflicts=True, unique_fields=["reply", "question"], update_fields=["text", "language"]
    )


def by_save(answer, editor):
    answer.text, answer.wording = NEW, 1  # an object read before says nothing of the wording
    answer.save()


def by_bulk_update(answer, editor):
    answer.text = NEW
    Answer.objects.bulk_update([answer], ["text", "wording"])


def by_sql(answer, editor):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE questionnaires_answer SET text = %s, wording = 1 WHERE id = %s", [NEW, answer.pk])


def by_language(answer, editor):
    Answer.objects.filter(pk=answer.pk).update(language="es")


WAYS = [by_screen, by_upsert, by_save, by_bulk_update, by_sql, by_language]


@pytest.mark.parametrize("change", WAYS)
class TestChangedWords:
    def test_what_was_read_settles_nothing_any_more(self, change, round_, read_twice, reviewer, persona):
        assert not unsettled(answers_to_read(round_)).exists()
        assert actions.ready_replies(round_, reviewer).count() == 2
        change(read_twice, persona("editor"))
        assert list(unsettled(answers_to_read(round_))) == [read_twice]
        assert read_twice.reply not in actions.ready_replies(round_, reviewer)
        with pytest.raises(Refused, match="still to be read"):
            actions.finish_coding(reply=read_twice.reply, by=reviewer)
        other = answers_of(round_)[1]
        assert actions.finish_coding(reply=other.reply, by=reviewer).status == Reply.Status.CODED

    def test_nothing_is_lost(self, change, read_twice, persona):
        change(read_twice, persona("editor"))
        read_twice.refresh_from_db()
        assert (read_twice.wording, Reading.objects.filter(answer=read_twice, wording=1).count()) == (2, 2)
        assert Coding.objects.filter(reading__answer=read_twice).count() == 2
        assert Adjudication.objects.filter(answer=read_twice).count() == 2
        words = history_of(Answer).objects.filter(pgh_obj_id=read_twice.pk, wording=1)
        assert words.latest("pgh_id").text == "Words of answer 0."

    def test_only_present_words_are_counted_compared_and_shown(self, change, round_, read_twice, reviewer, persona):
        assert agreement([codebook_of(round_)])[0].answers == 2
        change(read_twice, persona("editor"))
        assert agreement([codebook_of(round_)])[0].answers == 1
        assert vars(reading_progress(round_)) == {"answers": 2, "to_read": 1, "to_decide": 0, "settled": 1}
        assert own_progress(round_, persona("coder a")).finished == 1
        assert settled_codes(answers_of(round_))[read_twice.pk] is None
        assert not Reading.objects.visible_to(reviewer).filter(answer=read_twice).exists()
        assert not Adjudication.objects.visible_to(reviewer).filter(answer=read_twice).exists()
        assert Reading.objects.visible_to(persona("coder a")).filter(answer=read_twice).count() == 1
        Reply.objects.filter(addressee__round=round_).update(status="published", confirmation_due_on="2026-05-01")
        codes = {
            row.answers[key].text: row.answers[key].codes
            for row in record_of(round_, replies=Q(status="published")).published
            for key in row.answers
        }
        assert sorted(map(str, codes.values())) == ["('water',)", "None"]

    def test_both_coders_are_offered_the_answer_again(self, change, round_, read_twice, coders, reviewer, persona):
        change(read_twice, persona("editor"))
        for coder in coders:
            again = read(round_, coder, "salt", answer=read_twice)
            assert again.wording == 2
            assert actions.start_reading(round_=round_, by=coder) is None
        assert not unsettled(answers_to_read(round_)).exists()
        assert {code.slug for code in settled_codes(answers_of(round_))[read_twice.pk]} == {"salt"}
        assert actions.finish_coding(reply=read_twice.reply, by=reviewer).status == Reply.Status.CODED

    def test_a_decision_on_old_words_decides_nothing_on_new_ones(self, change, round_, read_twice, coders, persona):
        change(Answer.objects.get(pk=read_twice.pk), persona("editor"))
        read(round_, coders[0], "water", answer=read_twice)
        read(round_, coders[1], "bread", answer=read_twice)
        assert list(unsettled(answers_to_read(round_))) == [read_twice]
        with pytest.raises(Refused, match="changed meanwhile"):
            decide(read_twice, persona("reviewer"))  # as it was when the page was opened
        decide(Answer.objects.get(pk=read_twice.pk), persona("reviewer"))
        assert not unsettled(answers_to_read(round_)).exists()
        assert sorted(Adjudication.objects.filter(answer=read_twice).values_list("wording", flat=True)) == [1, 1, 2, 2]


@pytest.mark.django_db
class TestUnchangedWords:
    @pytest.mark.parametrize(
        "change",
        [
            pytest.param(lambda row, by: mark_confidential(answer=row, is_confidential=True, by=by), id="confidential"),
            pytest.param(lambda row, by: row.save(), id="saved as it was"),
            pytest.param(lambda row, by: own(row).update(text="Words of answer 0."), id="the same text"),
            pytest.param(lambda row, by: own(row).update(entered_by=by, entered_on=date.today()), id="other hands"),
        ],
    )
    def test_keep_their_readings(self, change, coders, persona):
        round_ = make_coding_round(1)
        for coder in coders:
            read(round_, coder, "water")
        (answer,) = answers_of(round_)
        change(answer, persona("editor"))
        (changed,) = answers_of(round_)
        assert changed.revision == answer.revision + 1 or changed.is_confidential
        assert changed.wording == 1
        assert not unsettled(answers_to_read(round_)).exists()

    def test_an_import_beside_them_keeps_them(self, round_, read_twice, persona):
        """A workbook writes all its changed lines in one statement: only those that differ are read again."""
        rows = [
            Answer(reply_id=answer.reply_id, question_id=answer.question_id, text=text, language="en")
            for answer, text in zip(answers_of(round_), ["Words of answer 0.", NEW], strict=True)
        ]
        Answer.objects.bulk_create(
            rows, update_conflicts=True, unique_fields=["reply", "question"], update_fields=["text", "language"]
        )
        assert [answer.wording for answer in answers_of(round_)] == [1, 2]
        assert list(unsettled(answers_to_read(round_))) == [answers_of(round_)[1]]


@pytest.mark.django_db
class TestCodedReplies:
    def test_a_coded_reply_is_reopened_before_its_words_change(self, round_, read_twice, reviewer, persona):
        reply = actions.finish_coding(reply=read_twice.reply, by=reviewer)
        for change in (by_upsert, by_sql, by_language):
            with pytest.raises(IntegrityError, match="reopen it"), transaction.atomic():
                change(Answer.objects.get(pk=read_twice.pk), None)
        reopen(reply=reply, reason="A line was left out.", by=persona("editor"))
        by_screen(Answer.objects.get(pk=read_twice.pk), persona("editor"))
        with pytest.raises(Refused, match="still to be read"):
            actions.finish_coding(reply=reply, by=reviewer)

    def test_reopened_and_left_as_it_was_it_is_coded_again_at_once(self, read_twice, reviewer, persona):
        reply = actions.finish_coding(reply=read_twice.reply, by=reviewer)
        reopen(reply=reply, reason="To be looked at.", by=persona("editor"))
        assert actions.finish_coding(reply=reply, by=reviewer).status == Reply.Status.CODED

    def test_the_admin_shows_its_values_and_changes_none(self, round_, read_twice, reviewer, admin_client):
        page = f"/admin/questionnaires/answer/{read_twice.pk}/change/"
        assert 'name="text"' in admin_client.get(page).content.decode()
        actions.finish_coding(reply=read_twice.reply, by=reviewer)
        assert 'name="text"' not in admin_client.get(page).content.decode()


@pytest.mark.django_db
class TestOpenReadings:
    @pytest.fixture
    def reading(self, coders):
        round_ = make_coding_round(1)
        reading = actions.start_reading(round_=round_, by=coders[0])
        actions.save_reading(reading=reading, codes=[code("water", round_)], by=coders[0])
        return reading

    def test_is_not_finished_on_words_that_have_changed(self, reading, coders, persona):
        by_screen(reading.answer, persona("editor"))
        with pytest.raises(Refused, match="changed while you read"):
            actions.finish_reading(reading=reading, codes=[], none_fits=True, wording=1, by=coders[0])
        reading.refresh_from_db()
        assert (reading.finished_on, reading.wording, reading.codings.count()) == (None, 2, 1)
        actions.finish_reading(reading=reading, codes=[], none_fits=True, wording=2, by=coders[0])
        assert Reading.objects.get().wording == 2

    def test_keeps_its_pass(self, reading, coders, persona):
        """It follows the words: nobody takes the same pass of the new ones."""
        by_screen(reading.answer, persona("editor"))
        assert actions.start_reading(round_=reading.codebook.question.round, by=coders[1]).pass_number == 2

    def test_of_an_answer_taken_out_is_given_back(self, reading, coders):
        Answer.objects.filter(pk=reading.answer_id).update(text="", language="")
        with pytest.raises(Refused, match="nothing to read"):
            actions.finish_reading(reading=reading, codes=[], none_fits=True, wording=2, by=coders[0])
        actions.give_back(reading=reading, by=coders[0])
        assert not Reading.objects.exists()

    def test_of_old_words_is_not_opened_again(self, reading, coders, persona):
        actions.finish_reading(reading=reading, codes=[], none_fits=True, wording=1, by=coders[0])
        by_screen(Answer.objects.get(pk=reading.answer_id), persona("editor"))
        with pytest.raises(Refused, match="read again from the start"):
            actions.reopen_reading(reading=reading, by=coders[0])
        with pytest.raises(IntegrityError, match="changed after this reading"), transaction.atomic():
            Reading.objects.update(finished_on=None)

    def test_no_wording_can_be_claimed(self, reading):
        Reading.objects.update(wording=7)
        assert Reading.objects.get().wording == 1
        Reading.objects.update(finished_on=date(2026, 4, 1), wording=7)
        Reading.objects.update(wording=7)
        assert Reading.objects.get().wording == 1


@pytest.fixture
def committed_reading(django_db_setup, django_db_blocker):
    """An open reading where other connections see it; taken away afterwards."""

    def make():
        round_ = make_coding_round(1, slug="two-connections")
        return round_, actions.start_reading(round_=round_, by=make_persona("coder a"))

    def take_away():
        Reading.objects.filter(pk=reading.pk).delete()
        states = list(State.objects.filter(addressed__round=round_))
        Reply.objects.filter(addressee__round=round_).delete()
        round_.passages.clear()
        with pgtrigger.ignore():
            round_.delete()
        for row in (*states, reading.coder):
            row.delete()

    with django_db_blocker.unblock():
        round_, reading = committed(make)
        yield reading
        committed(take_away)


def test_who_finishes_while_the_words_change_waits_and_is_refused(committed_reading):
    """On two connections: the words are changed, and not committed yet, when the coder finishes."""
    told, changed, asked = [], threading.Event(), threading.Event()

    def change():
        try:
            with transaction.atomic():
                Answer.objects.filter(pk=committed_reading.answer_id).update(text=NEW)
                changed.set()
                asked.wait(timeout=20)
        finally:
            connection.close()

    def finish():
        try:
            changed.wait(timeout=20)
            threading.Timer(0.5, asked.set).start()
            actions.finish_reading(
                reading=committed_reading, codes=[], none_fits=True, wording=1, by=committed_reading.coder
            )
        except Refused as refusal:
            told.extend(refusal.messages)
        finally:
            connection.close()

    threads = [threading.Thread(target=act) for act in (change, finish)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=40)
    assert told == ["The answer was changed while you read it. Read it as it stands now, then finish."]
    committed_reading.refresh_from_db()
    assert (committed_reading.finished_on, committed_reading.wording) == (None, 2)


class TestUpgrade:
    """Readings made before wordings were counted, of words that had changed by then."""

    @pytest.fixture
    def sql(self):
        return import_module("gfmd.questionnaires.migrations.0004_what_stays_as_it_was")

    def upgrade(self, sql):
        """As the migration finds the tables: everything of wording 1, and none of its triggers there yet."""
        with transaction.atomic(), pgtrigger.ignore(), connection.cursor() as cursor:
            for name in ("answer", "reading", "adjudication"):
                cursor.execute(f"UPDATE questionnaires_{name} SET wording = 1")
            cursor.execute(sql.WHAT_WAS_READ)

    def test_are_found_in_the_history(self, sql, django_db_setup, django_db_blocker):
        """Committed step by step: the history tells moments apart only between transactions."""

        def make():
            round_ = make_coding_round(2, slug="before-wordings")
            for labels in (["water"], ["bread"]):
                for _answer in range(2):
                    read(round_, make_persona("coder a" if labels == ["water"] else "coder b"), *labels)
            for answer in answers_of(round_):
                decide(answer, make_persona("reviewer"))
            return round_

        def take_away():
            people = [make_persona(name) for name in ("coder a", "coder b", "reviewer")]
            states = list(State.objects.filter(addressed__round=round_))
            round_.passages.clear()
            with pgtrigger.ignore():  # what is finished does not change; only a round as a whole goes
                Adjudication.objects.filter(answer__question__round=round_).delete()
                Reading.objects.filter(answer__question__round=round_).delete()
                Reply.objects.filter(addressee__round=round_).delete()
                round_.delete()
            for row in (*states, *people):
                row.delete()

        with django_db_blocker.unblock():
            round_ = committed(make)
            try:
                changed, kept = answers_of(round_)
                committed(lambda: own(changed).update(text=NEW))
                committed(lambda: self.upgrade(sql))
                of = {answer: Reading.objects.filter(answer=answer) for answer in (changed, kept)}
                assert set(of[changed].values_list("wording", flat=True)) == {0}
                assert set(of[kept].values_list("wording", flat=True)) == {1}
                rulings = Adjudication.objects.filter(answer__question__round=round_).order_by("answer")
                assert list(rulings.values_list("answer", "wording")) == [(changed.pk, 0)] * 2 + [(kept.pk, 1)] * 2
                assert list(unsettled(answers_to_read(round_))) == [changed]
            finally:
                committed(take_away)
