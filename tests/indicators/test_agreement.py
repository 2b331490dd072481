"""Agreement of coders: what holds of any readings, the undefined cases, and a twin in plain loops.

Published examples are in `test_agreement_examples`.
"""

from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd.indicators.agreement import FEW_ANSWERS, Undefined, agreement, alpha, kappa, masi, nominal
from gfmd.questionnaires.models import Adjudication, Codebook
from tests.indicators import builders, naive
from tests.personas import make_persona
from tests.questionnaires.coding_round import LABELS, code, codebook_of, make_coding_round, read


class TestMasi:
    @pytest.mark.parametrize(
        ("one", "other", "distance"),
        [
            pytest.param("ab", "ab", Fraction(0), id="the same"),
            pytest.param("", "", Fraction(0), id="both empty"),
            pytest.param("ab", "a", Fraction(2, 3), id="one in the other: 1 - 1/2 x 2/3"),
            pytest.param("ab", "abcd", Fraction(2, 3), id="one in the other, further: 1 - 1/2 x 2/3"),
            pytest.param("ab", "bc", Fraction(8, 9), id="overlapping: 1 - 1/3 x 1/3"),
            pytest.param("a", "b", Fraction(1), id="apart"),
            pytest.param("a", "", Fraction(1), id="something and nothing"),
        ],
    )
    def test_distance(self, one, other, distance):
        assert masi(frozenset(one), frozenset(other)) == masi(frozenset(other), frozenset(one)) == distance


class TestUndefined:
    @pytest.mark.parametrize(
        ("counts", "why"),
        [
            pytest.param((0, 0, 0, 0), Undefined.NO_UNITS, id="nothing read"),
            pytest.param((7, 0, 0, 0), Undefined.NO_VARIATION, id="always given"),
            pytest.param((0, 0, 0, 7), Undefined.NO_VARIATION, id="never given"),
        ],
    )
    def test_kappa(self, counts, why):
        found = kappa(*counts)
        assert (found.value, found.undefined) == (None, why)

    @pytest.mark.parametrize(
        ("values", "why"),
        [
            pytest.param([], Undefined.NO_UNITS, id="nothing read"),
            pytest.param([["a"], ["b"]], Undefined.NO_UNITS, id="nothing read twice"),
            pytest.param([["a", "a"], ["a", "a"]], Undefined.NO_VARIATION, id="one value"),
        ],
    )
    def test_alpha(self, values, why):
        found = alpha(values)
        assert (found.value, found.undefined) == (None, why)

    def test_one_coder_who_always_gives_a_code_agrees_as_chance_would(self):
        assert kappa(4, 3, 0, 0).value == 0


VALUES = st.sampled_from("abc")
PAIRS = st.lists(st.tuples(VALUES, VALUES), max_size=12)
SETS = st.frozensets(st.sampled_from("abc"))
SET_PAIRS = st.lists(st.tuples(SETS, SETS), max_size=12)
COUNTS = st.tuples(*[st.integers(0, 9)] * 4)


# Two busy cores: the time of one example says nothing.
examples = settings(deadline=None, derandomize=True)


class TestProperties:
    @examples
    @given(pairs=PAIRS)
    def test_alpha_does_not_care_who_read_first_or_in_which_order(self, pairs):
        assert alpha(pairs) == alpha([(second, first) for first, second in reversed(pairs)])

    @examples
    @given(pairs=PAIRS)
    def test_alpha_does_not_care_for_names(self, pairs):
        for names in permutations("abc"):
            renamed = dict(zip("abc", names, strict=True))
            assert alpha([(renamed[one], renamed[other]) for one, other in pairs]) == alpha(pairs)

    @examples
    @given(values=st.lists(SETS, min_size=2))
    def test_perfect_agreement_is_one_or_undefined(self, values):
        found = alpha([(value, value) for value in values], masi)
        assert found.value == (1 if len(set(values)) > 1 else None)

    @examples
    @given(pairs=SET_PAIRS)
    def test_agreement_is_one_only_when_perfect(self, pairs):
        found = alpha(pairs, masi).value
        assert found is None or (found == 1) == all(first == second for first, second in pairs)
        assert found is None or found <= 1

    @examples
    @given(counts=COUNTS)
    def test_kappa_does_not_care_who_is_first_or_what_is_given(self, counts):
        both, first, second, neither = counts
        assert kappa(*counts) == kappa(both, second, first, neither) == kappa(neither, first, second, both)

    @examples
    @given(counts=COUNTS)
    def test_kappa_is_the_twin_of_plain_loops(self, counts):
        answers = [pair for pair, n in zip([(1, 1), (1, 0), (0, 1), (0, 0)], counts, strict=True) for _ in range(n)]
        assert kappa(*counts).value == naive.kappa(answers)

    @examples
    @given(pairs=PAIRS)
    def test_nominal_alpha_is_the_twin_of_plain_loops(self, pairs):
        assert alpha(pairs, nominal).value == naive.alpha(pairs, lambda one, other: int(one != other))

    @examples
    @given(values=st.lists(st.lists(VALUES, max_size=4), max_size=8))
    def test_alpha_with_missing_values_is_the_twin(self, values):
        assert alpha(values).value == naive.alpha(values, lambda one, other: int(one != other))

    @examples
    @given(pairs=SET_PAIRS)
    def test_masi_alpha_is_the_twin_of_plain_loops(self, pairs):
        assert alpha(pairs, masi).value == naive.alpha(pairs, naive.masi)


READINGS = st.lists(st.tuples(*[st.frozensets(st.sampled_from(LABELS))] * 2), min_size=1, max_size=4)


@builders.examples
@given(readings=READINGS, last_is_open=st.booleans())
def test_agreement_on_random_readings(db, readings, last_is_open):
    """From the rows of a round; an answer read once counts nowhere."""
    with builders.undone():
        round_ = make_coding_round(len(readings))
        first, second = make_persona("coder a"), make_persona("coder b")
        for given_codes, _other in readings:
            read(round_, first, *given_codes)
        counted = readings[:-1] if last_is_open else readings
        for _given, other in counted:
            read(round_, second, *other)
        (found,) = agreement(Codebook.objects.filter(question__round=round_))
        assert found.answers == len(counted)
        assert found.identical == sum(one == other for one, other in counted)
        assert found.alpha.value == naive.alpha(counted, naive.masi)
        for row in found.codes:
            both = [(row.code.slug in one, row.code.slug in other) for one, other in counted]
            assert (row.both, row.first_only, row.second_only, row.neither) == tuple(
                both.count(pair) for pair in [(True, True), (True, False), (False, True), (False, False)]
            )
            assert row.kappa.value == naive.kappa(both)


@pytest.mark.django_db
def test_a_decision_does_not_make_coders_agree(persona):
    round_ = make_coding_round(1)
    reading = read(round_, persona("coder a"), "water")
    read(round_, persona("coder b"), "bread")
    before = agreement([codebook_of(round_)])
    Adjudication.objects.create(
        answer=reading.answer,
        code=code("bread", round_),
        is_given=False,
        reason="No.",
        decided_by=persona("reviewer"),
        decided_on=reading.finished_on,
    )
    assert agreement([codebook_of(round_)]) == before
    assert before[0].identical == 0


@pytest.mark.django_db
def test_few_answers_and_rare_codes_are_marked(persona):
    round_ = make_coding_round(2)
    for coder in ("coder a", "coder b"):
        for _answer in range(2):
            read(round_, persona(coder), "water")
    (found,) = agreement([codebook_of(round_)])
    assert found.answers == 2 < FEW_ANSWERS
    assert found.is_small
    assert all(row.is_rare for row in found.codes)
    assert found.alpha.undefined == Undefined.NO_VARIATION
