"""Kappa and alpha beside published worked examples, to four decimals.

The books and papers named were not at hand. Each example was read where a library keeps it in its tests or its
documentation, which is named beside it; the page is the one named there. `printed` is what stands there, as it stands
there; where that is shorter than four decimals, the four are those of the exact fraction, which must round to it.
"""

from fractions import Fraction

import pytest

from gfmd.indicators.agreement import alpha, kappa, masi, nominal


def four(value):
    return f"{float(value):.4f}"


def agrees(value, printed):
    """Whether a number rounds to the digits printed: 8/23 to "0.348"."""
    return f"{float(value):.{len(printed.partition('.')[2])}f}" == printed


def of_codes(table):
    """`kappa` of each category of a square table of counts against all others, as a code is given or not."""
    rows, columns = [sum(row) for row in table], [sum(column) for column in zip(*table, strict=True)]
    total = sum(rows)
    return [
        kappa(table[n][n], rows[n] - table[n][n], columns[n] - table[n][n], total - rows[n] - columns[n] + table[n][n])
        for n in range(len(table))
    ]


def pooled(kappas):
    """Kappa of the whole table: that of all categories is the sum of their numerators over that of their denominators.

    p_kk - p_k. p_.k summed over the categories is po - pe, and each category's numerator is twice its term; likewise
    the denominators sum to 2 (1 - pe).
    """
    return sum(row.numerator for row in kappas) / sum(row.denominator for row in kappas)


def units(*coders):
    """The values of each unit, from a row of values for each coder; a dot is a value that is missing."""
    return [[value for value in column if value != "."] for column in zip(*coders, strict=True)]


# R. Artstein and M. Poesio, "Inter-Coder Agreement for Computational Linguistics", Computational Linguistics 34(4),
# 2008: p. 558 (table 1) and p. 568 (table 4). In the tests of scikit-learn (test_cohen_kappa) and of DKPro Statistics
# (ArtsteinPoesio2008Test).
STATEMENT_OR_REQUEST = ((20, 10), (20, 50))
WITH_CHECKS = ((46, 0, 0), (6, 32, 6), (0, 0, 10))
# J. Cohen, "A coefficient of agreement for nominal scales", 1960, p. 45. In DKPro Statistics (Cohen1960Test).
COHEN = ((88, 14, 18), (10, 40, 10), (2, 6, 12))
# K. Krippendorff, "Content Analysis", 2nd edition, 2004, p. 246: the same agreement, other margins. In DKPro Statistics
# (Krippendorff2004Test.testOtherCoefficients).
EVEN_MARGINS = ((12, 9, 9), (9, 14, 9), (9, 9, 20))
UNEVEN_MARGINS = ((12, 18, 18), (0, 14, 18), (0, 0, 20))
# A printout of SAS, in the tests of statsmodels (TestUnweightedCohens).
SAS = ((0, 4, 1), (0, 8, 0), (0, 1, 5))
# The data set "anxiety" of the R package irr, raters 2 and 3, and its kappa2; in the tests of statsmodels
# (test_cohens_kappa_irr). Below chance.
ANXIETY = ("36462424332333221334", "21443216111233113322")


class TestKappa:
    def test_two_by_two(self):
        (both, first), (second, neither) = STATEMENT_OR_REQUEST
        found = kappa(both, first, second, neither)
        assert found.denominator == 1 - Fraction(54, 100)  # printed: 0.54 expected, 0.7 observed
        assert found.numerator == Fraction(70, 100) - Fraction(54, 100)
        assert agrees(found.value, "0.348")
        assert four(found.value) == "0.3478"

    @pytest.mark.parametrize(
        ("table", "printed", "exact"),
        [
            pytest.param(WITH_CHECKS, "0.8013", "0.8013", id="Artstein and Poesio 2008, p. 568"),
            pytest.param(SAS, "0.4842", "0.4842", id="SAS"),
            pytest.param(COHEN, "0.492", "0.4915", id="Cohen 1960, p. 45"),
            pytest.param(EVEN_MARGINS, "0.186", "0.1858", id="Krippendorff 2004, p. 246, even"),
            pytest.param(UNEVEN_MARGINS, "0.258", "0.2582", id="Krippendorff 2004, p. 246, uneven"),
        ],
    )
    def test_categories_of_a_table_come_to_its_kappa(self, table, printed, exact):
        found = pooled(of_codes(table))
        assert agrees(found, printed)
        assert four(found) == exact

    def test_below_chance(self):
        table = [[sum(pair == (a, b) for pair in zip(*ANXIETY, strict=True)) for b in "123456"] for a in "123456"]
        assert four(pooled(of_codes(table))) == "-0.0063"  # printed: -0.006289308


# K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, A: Meg and Owen, B: Ben and Gerry. In the tests
# of medkit (test_krippendorff_alpha).
BINARY = ("0100000010", "1110010000")
LETTERS = ("aabbdcccedda", "babbbccceddd")
# The same paper, C, and "Content Analysis", 2004, p. 230: four observers, values missing. In the tests of NLTK
# (test_disagreement, test_advanced) as 0.743421052632, of DKPro Statistics and in the documentation of krippendorff.
FOUR_CODERS = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
# "Content Analysis", 2004, p. 227, and 1st edition, 1980, p. 139. In DKPro Statistics (Krippendorff2004Test,
# Krippendorff1980Test).
TWO_OF_2004 = ("aabbbbbccccc", "abbbbbcccccc")
THREE_OF_1980 = ("112412132", "122442232", "122442332")
# The example of Wikipedia's article on alpha; in the documentation of the package krippendorff as 0.691358.
THREE_CODERS = (".....34121133.3", "1.213343.......", "..21344.21133.4")
# A. F. Hayes and K. Krippendorff, "Answering the Call for a Standard Reliability Measure for Coding Data",
# Communication Methods and Measures 1(1), 2007, p. 84: 40 units by five observers. In DKPro Statistics
# (HayesKrippendorff2007Test).
FIVE_CODERS = (
    "112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223 111.1 111.1 212.2 1233. "
    "1101. 000.0 0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 110.0 2121. 22.22 3222. 222.2 223.2 "
    "222.2 22.12 2222. 111.1"
)


def half_beside_checks(one, other):
    """The distance of Artstein and Poesio, p. 568: the third category is half as far from the others."""
    return Fraction(one != other) / (2 if 2 in (one, other) else 1)


def ordinal(rows):
    """Krippendorff's distance of ranks: the values between two, and half of each, counted and squared."""
    paired = [int(value) for row in rows if len(row) > 1 for value in row]

    def distance(one, other):
        low, high = sorted((int(one), int(other)))
        between = sum(low <= value <= high for value in paired)
        return (between - Fraction(paired.count(low) + paired.count(high), 2)) ** 2 if low < high else Fraction()

    return distance


class TestAlpha:
    @pytest.mark.parametrize(
        ("coders", "printed", "exact"),
        [
            pytest.param(BINARY, "0.095", "0.0952", id="2011, A: two observers, binary"),
            pytest.param(LETTERS, "0.692", "0.6920", id="2011, B: two observers, five values"),
            pytest.param(TWO_OF_2004, "0.734", "0.7341", id="2004, p. 227: two observers"),
            pytest.param(THREE_OF_1980, "0.642", "0.6417", id="1980, p. 139: three observers"),
            pytest.param(FOUR_CODERS, "0.743421052632", "0.7434", id="2011, C: four observers, values missing"),
            pytest.param(THREE_CODERS, "0.691358", "0.6914", id="Wikipedia: three observers, values missing"),
        ],
    )
    def test_nominal(self, coders, printed, exact):
        found = alpha(units(*coders)).value
        assert agrees(found, printed)
        assert four(found) == exact

    def test_exact(self):
        assert alpha(units(*BINARY)).value == Fraction(2, 21)
        assert alpha(units(*LETTERS)).value == Fraction(155, 224)

    def test_a_distance_of_ones_own(self):
        pairs = [(a, b) for a in range(3) for b in range(3) for _time in range(WITH_CHECKS[a][b])]
        found = alpha(pairs, half_beside_checks)
        assert agrees(1 - found.denominator, "0.5121")  # printed: 0.4879 expected disagreement
        assert four(found.value) == "0.8156"

    def test_five_coders_with_values_missing_to_the_four_decimals_printed(self):
        rows = [[value for value in row if value != "."] for row in FIVE_CODERS.split()]
        assert len(rows) == 40
        assert four(alpha(rows, ordinal(rows)).value) == "0.7598"


class TestSets:
    """R. Passonneau, "Measuring agreement on set-valued items (MASI)", LREC 2006."""

    @pytest.mark.parametrize(
        ("one", "other", "exact"),
        [
            pytest.param({1, 2}, {1, 2, 3, 4}, "0.6667", id="NLTK, nltk.metrics.masi_distance"),
            pytest.param({1, 2, 3, 4}, {3, 4, 5}, "0.8667", id="NLTK, metrics.doctest"),
        ],
    )
    def test_distance(self, one, other, exact):
        assert four(masi(frozenset(one), frozenset(other))) == exact

    def test_alpha(self):
        # In the tests of Crowd-Kit (test_alpha_krippendorff_with_distance): 0.5454545454545454 for the same set or not,
        # 0.6673336668334168 by the MASI of an older NLTK, which rounded 2/3 to 0.67. Today's NLTK gives 2/3 as well.
        dog, cat, both = frozenset({"dog"}), frozenset({"cat"}), frozenset({"cat", "mouse"})
        pairs = [(dog, dog), (cat, cat), (cat, both)]
        assert four(alpha(pairs, nominal).value) == "0.5455"
        assert alpha(pairs, masi).value == Fraction(2, 3)
