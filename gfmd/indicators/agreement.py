"""How far two coders who did not see each other agree: by code, and over a question.

Per code Cohen's kappa (J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
Measurement 20, 1960, 37-46) on "given or not" over the answers read twice. Per question Krippendorff's alpha
(K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011): 1 - Do / De over all pairs of values. The unit
is the answer and its value the whole set of codes, because an answer may bear several; two sets differ by MASI
(R. Passonneau, "Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation", LREC 2006), so
that {a, b} beside {a} is nearer than beside {c}. "No code fits" is the empty set. Alpha on each code's presence, pooled
over (answer, code), was rejected: most codes are absent from most answers, and agreeing on that says little.

Published examples: `tests/indicators/test_agreement_examples.py`. The packages krippendorff and scikit-learn gave the
same numbers on thousands of random tables and were not taken. They bring numpy (and scipy), 80 to 270 MB that nothing
else here needs, for sixty lines; they count in floats, and tell the undefined case by an exception or NaN.

Numbers are exact fractions. Where chance alone already agrees on everything (both coders always gave a code, or neither
ever did) a coefficient is 0 / 0: it is undefined, and neither 0 nor 1.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import product

from gfmd.questionnaires.models import Code, Codebook, Coding, Reading

# Below this many answers read twice a coefficient jumps with every answer. A convention of this site, not a test.
FEW_ANSWERS = 30
# A code that both coders together gave fewer times than this: one more or less changes its kappa at will.
FEW_TIMES = 10


class Undefined(StrEnum):
    NO_UNITS = "no_units"
    NO_VARIATION = "no_variation"


@dataclass(frozen=True)
class Coefficient:
    """Agreement beyond chance over the agreement beyond chance that was possible; at most 1.

    `undefined` says why there is no value, or is None. `units`: how many answers were read twice.
    """

    numerator: Fraction
    denominator: Fraction
    units: int
    undefined: Undefined | None = None

    @property
    def value(self):
        """The exact fraction, or None where it is undefined."""
        return None if self.undefined else self.numerator / self.denominator


@dataclass(frozen=True)
class CodeAgreement:
    """One code over the answers read twice: given by both, by pass 1 only, by pass 2 only, by neither."""

    code: Code
    both: int
    first_only: int
    second_only: int
    neither: int
    kappa: Coefficient

    @property
    def agreed(self):
        return self.both + self.neither

    @property
    def answers(self):
        return self.agreed + self.first_only + self.second_only

    @property
    def is_rare(self):
        return 2 * self.both + self.first_only + self.second_only < FEW_TIMES


@dataclass(frozen=True)
class QuestionAgreement:
    """`identical` of `answers` read twice by this codebook got exactly the same codes (per cent agreement)."""

    codebook: Codebook
    answers: int
    identical: int
    alpha: Coefficient
    codes: tuple[CodeAgreement, ...]

    @property
    def is_small(self):
        return self.answers < FEW_ANSWERS

    @property
    def has_rare_codes(self):
        return any(row.is_rare for row in self.codes)


def agreement(codebooks):
    """`QuestionAgreement` of each of the codebooks, in their order. Three queries.

    What is compared are both readings as they were finished, before any decision between them.
    """
    codebooks = list(codebooks)
    pairs, codes = _pairs(codebooks), defaultdict(list)
    for code in Code.objects.filter(codebook__in=codebooks).order_by("position", "pk"):
        codes[code.codebook_id].append(code)
    return [_of_question(codebook, pairs[codebook.pk], codes[codebook.pk]) for codebook in codebooks]


def kappa(both, first_only, second_only, neither):
    """Cohen's kappa of a two-by-two table of counts."""
    units = both + first_only + second_only + neither
    if not units:
        return Coefficient(Fraction(), Fraction(), 0, Undefined.NO_UNITS)
    observed = Fraction(both + neither, units)
    first, second = Fraction(both + first_only, units), Fraction(both + second_only, units)
    expected = first * second + (1 - first) * (1 - second)
    why = Undefined.NO_VARIATION if expected == 1 else None
    return Coefficient(observed - expected, 1 - expected, units, why)


def nominal(one, other):
    """0 for the same value, 1 for another."""
    return Fraction(one != other)


def masi(one, other):
    """MASI distance of two sets, 0 to 1: 1 - Jaccard x (1 same, 2/3 one in the other, 1/3 overlapping, 0 apart)."""
    if one == other:
        return Fraction()
    shared = len(one & other)
    nested = Fraction(2, 3) if one < other or other < one else Fraction(1, 3)
    return 1 - Fraction(shared, len(one | other)) * nested


def alpha(units, distance=nominal):
    """Krippendorff's alpha of `units`, each the values it was given; a unit with fewer than two cannot be paired.

    The numerator is De - Do, the denominator De.
    """
    paired = [Counter(values) for values in units if len(values) > 1]
    everything = sum(paired, Counter())
    total = everything.total()
    if not total:
        return Coefficient(Fraction(), Fraction(), 0, Undefined.NO_UNITS)
    observed = sum((_apart(unit, distance) / (unit.total() - 1) for unit in paired), Fraction()) / total
    expected = _apart(everything, distance) / (total * (total - 1))
    return Coefficient(expected - observed, expected, len(paired), None if expected else Undefined.NO_VARIATION)


def _apart(values, distance):
    """Sum of the distances of all ordered pairs among the counted values."""
    pairs = product(values.items(), repeat=2)
    return sum((times * others * distance(one, other) for (one, times), (other, others) in pairs), Fraction())


def _pairs(codebooks):
    """{codebook: [(codes of pass 1, codes of pass 2)]} of the answers finished in both passes, as sets of ids.

    Readings of words that an answer no longer has are left out: the two passes read the same.
    """
    finished = Reading.objects.of_present_words().filter(codebook__in=codebooks, finished_on__isnull=False)
    given = defaultdict(set)
    for reading, code in Coding.objects.filter(reading__in=finished).order_by().values_list("reading_id", "code_id"):
        given[reading].add(code)
    read = defaultdict(dict)
    for pk, codebook, answer, number in finished.order_by("answer_id").values_list(
        "pk", "codebook_id", "answer_id", "pass_number"
    ):
        read[codebook, answer][number] = frozenset(given[pk])
    pairs = defaultdict(list)
    for (codebook, _answer), passes in read.items():
        if len(passes) == 2:
            pairs[codebook].append((passes[1], passes[2]))
    return pairs


def _of_question(codebook, pairs, codes):
    return QuestionAgreement(
        codebook=codebook,
        answers=len(pairs),
        identical=sum(first == second for first, second in pairs),
        alpha=alpha(pairs, masi),
        codes=tuple(_of_code(code, pairs) for code in codes),
    )


def _of_code(code, pairs):
    cells = Counter((code.pk in first, code.pk in second) for first, second in pairs)
    counts = cells[True, True], cells[True, False], cells[False, True], cells[False, False]
    return CodeAgreement(code, *counts, kappa=kappa(*counts))
