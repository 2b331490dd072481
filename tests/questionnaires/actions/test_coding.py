"""Reading, blind and in turn; versions of a codebook; decisions; calling a reply coded. Each from both sides."""

import threading

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction

from gfmd.accounts.models import User
from gfmd.indicators.coding import own_progress, reading_progress
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions import coding as actions
from gfmd.questionnaires.models import Adjudication, Code, Codebook, Reading, Reply, Round
from tests.factories import CodebookFactory, ReadingFactory
from tests.personas import PERSONAS
from tests.questionnaires.coding_round import LABELS, answers_of, code, codebook_of, make_coding_round, read


@pytest.fixture
def coders(persona):
    return persona("coder a"), persona("coder b")


@pytest.fixture
def reviewer(persona):
    return persona("reviewer")


@pytest.mark.django_db
class TestReading:
    def test_each_coder_reads_each_answer_once_in_two_passes(self, coders):
        round_ = make_coding_round(2)
        for coder in coders:
            for _answer in range(2):
                read(round_, coder, "water")
            assert actions.start_reading(round_=round_, by=coder) is None
        assert sorted(Reading.objects.values_list("answer_id", "pass_number")) == [
            (answer.pk, number) for answer in answers_of(round_) for number in (1, 2)
        ]

    def test_a_third_coder_finds_nothing_left(self, coders, persona):
        round_ = make_coding_round(1)
        for coder in coders:
            read(round_, coder)
        third = persona("second editor")
        third.groups.set(coders[0].groups.all())
        assert actions.start_reading(round_=round_, by=third) is None

    def test_a_round_coded_once_has_one_pass(self, coders):
        round_ = make_coding_round(1, double=False)
        read(round_, coders[0], "water")
        assert actions.start_reading(round_=round_, by=coders[1]) is None
        assert Reading.objects.settled().count() == 1

    @pytest.mark.parametrize("status", [Reply.Status.RECEIVED, Reply.Status.CHECKED, Reply.Status.PUBLISHED])
    def test_only_replies_being_coded_are_read(self, coders, status):
        round_ = make_coding_round(1)
        Reply.objects.filter(addressee__round=round_).update(status=status, confirmation_due_on="2026-05-01")
        assert actions.start_reading(round_=round_, by=coders[0]) is None

    def test_an_open_reading_is_saved_and_finished_with_exactly_its_codes(self, coders):
        round_ = make_coding_round(1)
        reading = actions.start_reading(round_=round_, by=coders[0])
        water, bread = code("water", round_), code("bread", round_)
        actions.save_reading(reading=reading, codes=[water, bread], by=coders[0])
        assert Reading.objects.get().finished_on is None
        actions.finish_reading(reading=reading, codes=[bread], none_fits=False, wording=1, by=coders[0])
        assert list(reading.codings.values_list("code__slug", flat=True)) == ["bread"]
        assert Reading.objects.get().finished_on is not None

    @pytest.mark.parametrize(
        ("labels", "none_fits"),
        [pytest.param([], False, id="neither a code nor none"), pytest.param(["water"], True, id="both")],
    )
    def test_finishing_says_what_was_found(self, coders, labels, none_fits):
        round_ = make_coding_round(1)
        reading = actions.start_reading(round_=round_, by=coders[0])
        with pytest.raises(Refused):
            actions.finish_reading(
                reading=reading, codes=[code(label) for label in labels], none_fits=none_fits, wording=1, by=coders[0]
            )
        assert Reading.objects.get().finished_on is None

    def test_a_reading_belongs_to_its_coder(self, coders):
        round_ = make_coding_round(1)
        reading = actions.start_reading(round_=round_, by=coders[0])
        for act in (
            lambda: actions.save_reading(reading=reading, codes=[], by=coders[1]),
            lambda: actions.finish_reading(reading=reading, codes=[], none_fits=True, wording=1, by=coders[1]),
            lambda: actions.give_back(reading=reading, by=coders[1]),
        ):
            with pytest.raises(Refused):
                act()
        assert Reading.objects.get().finished_on is None

    def test_a_code_of_another_codebook_is_refused(self, coders):
        round_, other = make_coding_round(1), make_coding_round(1, slug="another-round")
        reading = actions.start_reading(round_=round_, by=coders[0])
        with pytest.raises(Refused):
            actions.save_reading(reading=reading, codes=[code("water", other)], by=coders[0])

    def test_what_is_given_back_can_be_read_by_another(self, coders, reviewer):
        round_ = make_coding_round(1, double=False)
        for by in (coders[0], reviewer):
            reading = actions.start_reading(round_=round_, by=coders[0])
            assert actions.start_reading(round_=round_, by=coders[1]) is None
            actions.give_back(reading=reading, by=by)
        assert actions.start_reading(round_=round_, by=coders[1])

    def test_a_finished_reading_is_not_given_back(self, coders, reviewer):
        round_ = make_coding_round(1)
        reading = read(round_, coders[0])
        for by in (coders[0], reviewer):
            with pytest.raises(Refused):
                actions.give_back(reading=reading, by=by)

    def test_ones_own_reading_opens_again_while_the_other_is_not_finished(self, coders):
        round_ = make_coding_round(1)
        first = read(round_, coders[0], "water")
        actions.start_reading(round_=round_, by=coders[1])
        assert actions.reopen_reading(reading=first, by=coders[0]).finished_on is None

    def test_it_does_not_open_once_both_are_finished(self, coders):
        round_ = make_coding_round(1)
        first = read(round_, coders[0], "water")
        read(round_, coders[1], "water")
        with pytest.raises(Refused):
            actions.reopen_reading(reading=first, by=coders[0])

    def test_it_does_not_open_once_the_reply_is_coded(self, coders, reviewer):
        round_ = make_coding_round(1, double=False)
        reading = read(round_, coders[0], "water")
        actions.finish_coding(reply=reading.answer.reply, by=reviewer)
        with pytest.raises(Refused):
            actions.reopen_reading(reading=reading, by=coders[0])


@pytest.mark.django_db
class TestDeciding:
    @pytest.fixture
    def disputed(self, coders):
        round_ = make_coding_round(1)
        reading = read(round_, coders[0], "water", "salt")
        read(round_, coders[1], "bread", "salt")
        return reading.answer

    def decide(self, answer, by, reason="It says so.", **given):
        book = Codebook.objects.get(question=answer.question_id)
        decisions = {book.codes.get(slug=slug): (value, reason) for slug, value in given.items()}
        actions.adjudicate(answer=answer, codebook=book, decisions=decisions, wording=answer.wording, by=by)

    def test_every_difference_is_decided_before_the_answer_is_settled(self, disputed, reviewer):
        self.decide(disputed, reviewer, water=True)
        assert not Reading.objects.settled().exists()
        self.decide(disputed, reviewer, bread=False)
        assert Reading.objects.settled().count() == 2
        assert set(Adjudication.objects.values_list("code__slug", "is_given")) == {("water", True), ("bread", False)}

    def test_a_decision_can_be_changed(self, disputed, reviewer):
        self.decide(disputed, reviewer, water=True)
        self.decide(disputed, reviewer, water=False)
        assert not Adjudication.objects.get().is_given

    @pytest.mark.parametrize(
        ("given", "reason"),
        [
            pytest.param({"salt": True}, "So.", id="a code both gave"),
            pytest.param({"water": True}, "  ", id="without a reason"),
        ],
    )
    def test_what_cannot_be_decided(self, disputed, reviewer, given, reason):
        with pytest.raises(Refused):
            self.decide(disputed, reviewer, reason, **given)
        assert not Adjudication.objects.exists()

    def test_nobody_decides_on_their_own_reading(self, disputed, coders, reviewer):
        coders[1].groups.add(*reviewer.groups.all())
        with pytest.raises(Refused):
            self.decide(disputed, type(coders[1]).objects.get(pk=coders[1].pk), water=True)

    def test_nothing_is_decided_before_both_have_finished(self, coders, reviewer):
        round_ = make_coding_round(1)
        reading = read(round_, coders[0], "water")
        actions.start_reading(round_=round_, by=coders[1])
        with pytest.raises(Refused):
            self.decide(reading.answer, reviewer, water=True)

    def test_a_reply_is_coded_once_all_is_settled(self, disputed, reviewer):
        with pytest.raises(Refused):
            actions.finish_coding(reply=disputed.reply, by=reviewer)
        self.decide(disputed, reviewer, water=True, bread=False)
        assert actions.finish_coding(reply=disputed.reply, by=reviewer).status == Reply.Status.CODED
        with pytest.raises(Refused):
            actions.finish_coding(reply=disputed.reply, by=reviewer)

    def test_progress_counts_each_answer_once(self, coders):
        round_ = make_coding_round(3)
        for labels in (["water"], ["bread"]):
            read(round_, coders[0], *labels)
        read(round_, coders[1], "water")
        read(round_, coders[1], "salt")
        actions.start_reading(round_=round_, by=coders[1])
        assert vars(reading_progress(round_)) == {"answers": 3, "to_read": 1, "to_decide": 1, "settled": 1}
        assert vars(own_progress(round_, coders[1])) == {"answers": 3, "finished": 2, "open": 1}
        assert vars(own_progress(round_, coders[0])) == {"answers": 3, "finished": 2, "open": 0}


@pytest.mark.django_db
class TestCodebook:
    def test_a_new_version_is_a_draft_with_the_same_codes(self, coders, persona):
        round_ = make_coding_round(1)
        Code.objects.filter(slug="water").update(label_fr="eau")
        read(round_, coders[0], "water")
        made = actions.new_codebook_version(codebook=codebook_of(round_), by=persona("editor"))
        assert (made.version, made.is_draft) == (2, True)
        assert list(made.codes.values_list("slug", flat=True)) == list(LABELS)
        assert made.codes.get(slug="water").label_fr == "eau"
        assert actions.start_reading(round_=round_, by=coders[1]).codebook == codebook_of(round_)

    def test_nobody_reads_by_a_draft(self):
        with pytest.raises(IntegrityError, match="being prepared"), transaction.atomic():
            ReadingFactory(codebook=CodebookFactory(is_draft=True))

    def test_once_in_use_answers_are_read_again_and_old_readings_stay(self, coders, persona):
        round_ = make_coding_round(1)
        old = read(round_, coders[0], "water")
        made = actions.new_codebook_version(codebook=codebook_of(round_), by=persona("editor"))
        made.codes.filter(slug="salt").delete()
        actions.open_codebook(codebook=made, by=persona("editor"))
        assert read(round_, coders[0], "bread").codebook == made
        assert list(old.codings.values_list("code__slug", flat=True)) == ["water"]
        assert own_progress(round_, coders[0]).finished == 1

    def test_an_unread_version_is_changed_itself(self, persona):
        with pytest.raises(Refused):
            actions.new_codebook_version(codebook=codebook_of(make_coding_round(1)), by=persona("editor"))

    def test_there_is_one_draft_at_a_time(self, coders, persona):
        round_ = make_coding_round(1)
        read(round_, coders[0])
        actions.new_codebook_version(codebook=codebook_of(round_), by=persona("editor"))
        with pytest.raises(Refused):
            actions.new_codebook_version(codebook=codebook_of(round_), by=persona("editor"))

    def test_a_draft_without_codes_or_labels_is_not_put_to_use(self, coders, persona):
        round_ = make_coding_round(1)
        read(round_, coders[0])
        made = actions.new_codebook_version(codebook=codebook_of(round_), by=persona("editor"))
        Round.objects.filter(pk=round_.pk).update(working_languages=["en", "fr"])
        with pytest.raises(Refused, match="French"):
            actions.open_codebook(codebook=made, by=persona("editor"))
        made.codes.all().delete()
        with pytest.raises(Refused):
            actions.open_codebook(codebook=made, by=persona("editor"))
        assert Codebook.objects.get(pk=made.pk).is_draft


VERBS = {
    "start": ({"coder a", "coder b"}, lambda round_, by: actions.start_reading(round_=round_, by=by)),
    "decide": (
        {"reviewer"},
        lambda round_, by: actions.adjudicate(
            answer=answers_of(round_)[0], codebook=codebook_of(round_), decisions={}, wording=1, by=by
        ),
    ),
    "call coded": (
        {"reviewer"},
        lambda round_, by: actions.finish_coding(reply=answers_of(round_)[0].reply, by=by),
    ),
    "new codebook": (
        {"editor", "second editor"},
        lambda round_, by: actions.new_codebook_version(codebook=codebook_of(round_), by=by),
    ),
    "open codebook": (
        {"editor", "second editor"},
        lambda round_, by: actions.open_codebook(codebook=codebook_of(round_), by=by),
    ),
}


@pytest.mark.django_db
@pytest.mark.parametrize("name", PERSONAS)
@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_is_for_those_with_the_right(verb, name, persona):
    allowed, act = VERBS[verb]
    round_ = make_coding_round(1)
    try:
        act(round_, persona(name))
    except PermissionDenied:
        assert name not in allowed
    except Refused:
        assert name in allowed
    else:
        assert name in allowed


@pytest.mark.django_db
def test_the_history_names_the_coder(coders):
    reading = read(make_coding_round(1), coders[0], "water")
    last = reading.events.order_by("pgh_id").last()
    assert last.pgh_context.metadata["user"] == coders[0].pk


def test_two_who_ask_at_once_get_different_answers(django_db_setup, django_db_blocker):
    """On two connections, with both transactions open: nothing is waited for, and all is undone."""
    taken, together = {}, threading.Barrier(2, timeout=20)

    def ask(name):
        with django_db_blocker.unblock():
            try:
                with transaction.atomic():
                    by = User.objects.create_superuser(name, password=None)
                    round_ = Round.objects.get(slug="sample-round-2026")
                    together.wait()
                    reading = actions.start_reading(round_=round_, by=by)
                    taken[name] = (reading.answer_id, reading.pass_number)
                    together.wait()
                    transaction.set_rollback(True)
            finally:
                connection.close()

    threads = [threading.Thread(target=ask, args=[name]) for name in ("at-once-1", "at-once-2")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=40)
    assert len(taken) == len(set(taken.values())) == 2
