"""Public results of a round: counts beside their naive twins, and what a release keeps and leaves out."""

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd.indicators import answers, comparison
from gfmd.indicators.nonresponse import Standing, standings, standings_over_time
from gfmd.indicators.results import counted, record_of, settled_codes
from gfmd.indicators.round_record import (
    AnswerRecord,
    AnswerState,
    Option,
    QuestionRecord,
    ReplyRecord,
    RoundRecord,
    as_content,
    record_from,
)
from gfmd.questionnaires.actions.releases import digest
from gfmd.questionnaires.models import Answer, Question, Reply, Round
from tests.factories.accounts import UserFactory
from tests.factories.questionnaires import (
    AdjudicationFactory,
    AnswerFactory,
    CodebookFactory,
    CodeFactory,
    CodingFactory,
    QuestionFactory,
    ReadingFactory,
)
from tests.indicators import naive_results as naive
from tests.indicators.releases import RELEASED, SAMPLE, publishable, release, would_hold

SLUGS = ("a", "b", "c")
OPTIONS = tuple(Option(slug, {"en": slug}) for slug in SLUGS)
KINDS = ("single", "multiple", "yes_no", "number", "date", "open")
QUESTIONS = tuple(
    QuestionRecord(
        number=place,
        asked_from_version=1,
        asked_until_version=None,
        kind=kind,
        text={"en": kind},
        choices=OPTIONS if kind in {"single", "multiple"} else (),
        codebook=1 if kind == "open" else None,
        codes=OPTIONS if kind == "open" else (),
    )
    for place, kind in enumerate(KINDS, start=1)
)
BY_KIND = {question.kind: question for question in QUESTIONS}
DAY = date(2026, 3, 2)


@st.composite
def one_answer(draw, kind):
    state = draw(st.sampled_from(list(AnswerState)))
    if state != AnswerState.ANSWERED:
        return AnswerRecord(state)
    if kind == "single":
        return AnswerRecord(state, choices=(draw(st.sampled_from(SLUGS)),))
    if kind == "multiple":
        return AnswerRecord(state, choices=tuple(sorted(draw(st.sets(st.sampled_from(SLUGS), min_size=1)))))
    if kind == "yes_no":
        return AnswerRecord(state, yes=draw(st.booleans()))
    if kind == "number":
        return AnswerRecord(state, number=draw(st.decimals(-50, 900, places=2)))
    if kind == "date":
        return AnswerRecord(state, day=DAY + timedelta(draw(st.integers(0, 5))))
    codes = draw(st.none() | st.sets(st.sampled_from(SLUGS)))
    return AnswerRecord(state, text="x", language="fr", codes=None if codes is None else tuple(sorted(codes)))


@st.composite
def records(draw):
    names = draw(st.lists(st.sampled_from(["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG"]), unique=True))
    return RoundRecord(
        slug="r",
        title={"en": "R"},
        is_fictional=True,
        as_of=DAY,
        circulated_on=DAY,
        deadline=None,
        addressees_reported=None,
        addressees=len(names),
        replies=len(names),
        reported=(),
        received=((DAY, len(names)),) if names else (),
        sent=(),
        standings={},
        states=(),
        groupings=(),
        questions=QUESTIONS,
        published=tuple(
            ReplyRecord(iso3, 1, DAY, "fr", "confirmed", {q.key: draw(one_answer(kind=q.kind)) for q in QUESTIONS})
            for iso3 in sorted(names)
        ),
    )


within_some = st.none() | st.sets(st.sampled_from(["AAA", "CCC", "EEE"]))


class TestTwins:
    @given(record=records(), within=within_some)
    @settings(max_examples=150, deadline=None)
    def test_every_count_equals_its_naive_twin(self, record, within):
        content = as_content(record)
        for kind in ("single", "multiple"):
            key = BY_KIND[kind].key
            rows = answers.option_counts(record, BY_KIND[kind], within)
            assert [(row.option.slug, row.states, row.answered) for row in rows] == naive.options(
                content, key, SLUGS, within
            )
        rows = answers.option_counts(record, BY_KIND["yes_no"], within)
        assert [(row.option.slug, row.states, row.answered) for row in rows] == naive.yes_no(content, "3", within)
        rows = answers.code_counts(record, BY_KIND["open"], within)
        found = [(row.option.slug, row.states, row.coded, row.answered) for row in rows]
        assert found == naive.codes(content, "6", SLUGS, within)
        summary = answers.number_summary(record, BY_KIND["number"], within)
        assert tuple(vars(summary).values()) == naive.numbers(content, "4", within)
        rows = answers.date_counts(record, BY_KIND["date"])
        assert [(row.day, row.states) for row in rows] == naive.days(content, "5")

    @given(record=records())
    @settings(max_examples=100, deadline=None)
    def test_states_of_each_question_sum_to_the_published_replies(self, record):
        content = as_content(record)
        for row in answers.question_states(record):
            counts = {str(state): getattr(row, str(state)) for state in AnswerState}
            assert counts == naive.states_of(content, row.question.key)
            assert sum(counts.values()) == row.replies == len(content["published"])

    @given(record=records())
    @settings(max_examples=100, deadline=None)
    def test_bins_hold_every_number_once(self, record):
        rows = answers.number_bins(record, BY_KIND["number"])
        assert sum(row.states for row in rows) == answers.number_summary(record, BY_KIND["number"]).answered

    @given(record=records())
    @settings(max_examples=100, deadline=None)
    def test_content_reads_back_as_the_same_record(self, record):
        plain = json.loads(json.dumps(as_content(record)))
        assert record_from(plain) == record
        assert digest(plain) == digest(as_content(record))

    @given(first=records(), second=records())
    @settings(max_examples=60, deadline=None)
    def test_comparison_counts_each_round_alone_and_those_in_both(self, first, second):
        for row in comparison.compared(first, second):
            key = row.question.key
            both = set()
            for reply in first.published:
                for other in second.published:
                    pair = (reply.answers[key], other.answers[key])
                    is_open = row.question.kind == "open"
                    if reply.iso3 == other.iso3 and all(
                        answer.state == "answered" and not (is_open and answer.codes is None) for answer in pair
                    ):
                        both.add(reply.iso3)
            assert row.answered_both == len(both)
            assert row.first_both <= min(row.first, row.answered_both)
            assert row.second_both <= min(row.second, row.answered_both)
        names = [{reply.iso3 for reply in record.published} for record in (first, second)]
        overlap = comparison.reply_overlap(first, second)
        assert overlap.both + overlap.only_first + overlap.only_second == len(names[0] | names[1])

    @pytest.mark.parametrize(
        ("step", "first"),
        [
            pytest.param(Decimal(1), [(0, 2), (3, 5)], id="whole numbers"),
            pytest.param(Decimal("0.5"), [(0, Decimal("1.99")), (2, Decimal("3.99"))], id="halves"),
        ],
    )
    def test_more_than_twelve_numbers_stand_in_bins(self, step, first):
        number, numbers = BY_KIND["number"], [step * n for n in range(25)]
        published = tuple(
            ReplyRecord(f"S{n}", 1, DAY, "en", "confirmed", {"4": AnswerRecord(AnswerState.ANSWERED, number=n)})
            for n in numbers
        )
        record = replace(EMPTY, published=published, questions=(number,))
        rows = answers.number_bins(record, number)
        assert [(row.low, row.high) for row in rows][:2] == first
        assert [row.states for row in rows] == [sum(row.low <= n <= row.high for n in numbers) for row in rows]
        assert sum(row.states for row in rows) == 25


EMPTY = RoundRecord("r", {}, True, None, None, None, None, 0, 0, (), (), (), {}, (), ())


def sample():
    return Round.objects.get(slug=SAMPLE)


days = pytest.mark.parametrize("day", [None, date(2026, 3, 1), date(2026, 3, 20), date(2026, 4, 13), date(2027, 1, 1)])


@pytest.mark.django_db
class TestCounts:
    @days
    def test_standings_sum_to_the_addressees(self, day):
        record = counted(sample(), day)
        assert sum(record.standings.values()) == record.addressees == len(record.states) == 195
        for grouping in record.groupings:
            assert sum(len(group.states) for group in grouping.groups) == 195

    def test_history_ends_where_the_standings_of_each_day_say(self):
        for row in standings_over_time(sample()):
            counts = dict.fromkeys(Standing, 0)
            for standing in standings(sample(), row.day):
                counts[standing.standing] += 1
            assert row.counts == counts
            assert sum(row.counts.values()) == 195

    def test_who_has_not_answered_is_not_in_a_record_unless_the_round_says_so(self):
        Round.objects.filter(slug=SAMPLE).update(names_non_respondents=False)
        record = counted(sample())
        assert record.states == ()
        assert sum(record.standings.values()) == 195

    def test_queries(self, django_assert_num_queries):
        round_ = sample()
        with django_assert_num_queries(5):
            counted(round_)


@pytest.mark.django_db
class TestPublished:
    def test_only_checked_replies_whose_time_to_confirm_has_passed_are_published(self):
        replies = Reply.objects.filter(addressee__round__slug=SAMPLE)
        due = replies.filter(status="checked").first().confirmation_due_on
        assert would_hold(sample(), due)["published"] == []
        after = would_hold(sample(), due + timedelta(1))["published"]
        assert len(after) == replies.filter(status="checked").count()
        assert {row["confirmation"] for row in after} == {"elapsed"}

    def test_a_withdrawn_reply_is_left_out(self):
        reply = Reply.objects.filter(publishable(RELEASED), addressee__round__slug=SAMPLE)[0]
        Reply.objects.filter(pk=reply.pk).update(
            withdrawn_on=date(2026, 5, 1), withdrawn_by=UserFactory(), withdrawal_reason="x"
        )
        assert reply.addressee.state.iso3 not in {row["iso3"] for row in would_hold(sample(), RELEASED)["published"]}

    def test_answers_are_those_of_the_database(self):
        record = record_of(sample(), RELEASED, replies=publishable(RELEASED))
        for reply in record.published:
            for question in record.questions:
                rows = Answer.objects.filter(
                    reply__addressee__state__iso3=reply.iso3,
                    reply__addressee__round__slug=SAMPLE,
                    question__number=question.number,
                )
                answer, shown = rows.first(), reply.answers[question.key]
                if shown.state == AnswerState.ANSWERED:
                    assert (shown.yes, shown.number, shown.day, shown.text) == (
                        answer.yes,
                        answer.number,
                        answer.date,
                        answer.text,
                    )
                    assert set(shown.choices) == {choice.slug for choice in answer.choices.all()}
                else:
                    assert answer is None or not (answer.text or answer.yes is not None or answer.choices.exists())

    def test_an_answer_made_confidential_later_leaves_a_release_that_is_read(self):
        made = release().content
        iso3 = next(row["iso3"] for row in made["published"] if row["answers"]["3"]["state"] == "answered")
        before, after = record_from(made), record_from(made, withheld=[(iso3, "3")])
        question = before.question("3")
        whole = [answers.option_counts(record, question)[0].answered for record in (before, after)]
        assert whole[1] == whole[0] - 1

    def test_content_of_another_format_is_refused(self):
        with pytest.raises(ValueError, match="format 2"):
            record_from({"format": 2})


@pytest.mark.django_db
class TestSettledCodes:
    @pytest.fixture
    def read(self):
        """`read({"a"}, {"a", "b"}, b=True)`: the codes of an answer that two coders read, with decisions."""

        def made(*given, **decided):
            question = QuestionFactory(kind=Question.Kind.OPEN)
            answer = AnswerFactory(question=question, reply__addressee__round=question.round, text="x", language="en")
            codebook = CodebookFactory(question=question, version=1)
            codes = {slug: CodeFactory(codebook=codebook, slug=slug) for slug in SLUGS}
            for place, slugs in enumerate(given, start=1):
                reading = ReadingFactory(answer=answer, codebook=codebook, pass_number=place)
                for slug in slugs:
                    CodingFactory(reading=reading, code=codes[slug])
                type(reading).objects.filter(pk=reading.pk).update(finished_on=DAY)
            for slug, is_given in decided.items():
                AdjudicationFactory(answer=answer, code=codes[slug], is_given=is_given)
            return answer

        return made

    @pytest.mark.parametrize(
        ("given", "decided", "twice", "found"),
        [
            pytest.param([{"a"}, {"a"}], {}, True, ("a",), id="both agree"),
            pytest.param([{"a"}, {"a", "b"}], {}, True, None, id="a difference nobody decided"),
            pytest.param([{"a"}, {"a", "b"}], {"b": True}, True, ("a", "b"), id="decided for"),
            pytest.param([{"a"}, {"a", "b"}], {"b": False}, True, ("a",), id="decided against"),
            pytest.param([{"a"}], {}, True, None, id="read once of twice"),
            pytest.param([{"a"}], {}, False, ("a",), id="read once of once"),
            pytest.param([set(), set()], {}, True, (), id="no code fits"),
            pytest.param([], {}, False, None, id="not read"),
        ],
    )
    def test_codes(self, read, given, decided, twice, found):
        assert settled_codes(read(*given, **decided), 1, twice) == found
