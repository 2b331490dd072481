"""Headlines in six languages: the numbers of the rows and no others, written as CLDR writes them, in the right plural.

Rows are random and need no database. What a sentence must say is counted here by hand, its form taken from the message
catalogue by the plural rules of CLDR, not by those of gettext.
"""

import math
from collections import Counter
from datetime import date, timedelta
from gettext import c2py

import pytest
from babel import Locale
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from django.utils.translation import override
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gfmd.activities.models import Theme
from gfmd.dashboard import words
from gfmd.dashboard.charts import registry
from gfmd.dashboard.charts.base import Answer, Query
from gfmd.indicators.activities import EntityThemes, KindCount
from gfmd.indicators.funds import FundRow
from gfmd.indicators.meetings import MeetingCount
from gfmd.indicators.milestones import MilestoneRow
from gfmd.indicators.nonresponse import ANSWERED, Standing
from gfmd.indicators.parts import Part, Seat, StatePart
from gfmd.indicators.responses import GroupResponse, HistoryDay, ReplyStatus, ResponseDay, StatePlace
from gfmd.indicators.round_record import GroupRecord
from gfmd.places.models import State
from tests.dashboard.test_words import LANGUAGES, numbers
from tests.environment import ROOT

DAY = date(2008, 7, 15)
THEMES = [Theme(pk=number, slug=f"t{number}", name_en=f"Theme {letter}") for number, letter in enumerate("abc")]
# The order of the forms in a catalogue, by their names in CLDR. Languages that CLDR gives "many" for millions only have
# no form for it in a catalogue: there it is the last.
FORMS = {
    "ar": ["zero", "one", "two", "few", "many", "other"],
    "zh-hans": ["other"],
    "en": ["one", "other"],
    "fr": ["one", "other"],
    "ru": ["one", "few", "many"],
    "es": ["one", "other"],
}
# Numbers around every plural form of the six languages, then any.
counts = st.sampled_from([0, 1, 2, 3, 5, 10, 11, 12, 21, 22, 25, 99, 100, 101, 102, 111, 1001, 1234]) | st.integers(
    0, 4000
)


def catalogue(language):
    locale = {"zh-hans": "zh_Hans"}.get(language, language)
    with (ROOT / "locale" / locale / "LC_MESSAGES" / "django.po").open("rb") as file:
        return read_po(file, locale=locale)


CATALOGUES = {language: catalogue(language) for language in LANGUAGES if language != "en"}


def pattern(language, one, other, number):
    """The form of a message for `number`, by the rule of CLDR."""
    form = Locale.parse(words.LOCALES[language]).plural_form(number)
    place = FORMS[language].index(form) if form in FORMS[language] else len(FORMS[language]) - 1
    if language == "en":
        return (one, other)[place]
    strings = CATALOGUES[language].get(one).string
    return strings[place] if isinstance(strings, tuple) else strings


def written(language, value):
    return format_decimal(value, locale=words.LOCALES[language])


def rate(part, whole):
    """Per cent, halves up."""
    return math.floor(100 * part / whole + 0.5)


def share(language, part, whole):
    if not whole:
        return written(language, part)
    text = "%(part)s of %(whole)s (%(percent)s per cent)"
    text = text if language == "en" else CATALOGUES[language].get(text).string
    return text % {name: written(language, value) for name, value in share_numbers(part, whole).items()}


def share_numbers(part, whole):
    return {"part": part, "whole": whole, "percent": rate(part, whole)} if whole else {"part": part}


@st.composite
def kinds(draw):
    numbers = sorted(draw(st.lists(st.integers(1, 3000), min_size=1, max_size=4)), reverse=True)
    rows = [
        KindCount(f"k{place}", f"Kind {'abcd'[place]}", number, sum(numbers)) for place, number in enumerate(numbers)
    ]
    one = "%(share)s activity is of the kind “%(kind)s”"
    other = "%(share)s activities are of the kind “%(kind)s”"
    return Answer(rows), (one, other), sum(numbers), {"share": (numbers[0], sum(numbers)), "kind": "Kind a"}


@st.composite
def entities(draw):
    rows = []
    for place in range(draw(st.integers(1, 3))):
        by_theme = draw(st.dictionaries(st.sampled_from(["t0", "t1", "t2"]), counts))
        bare = draw(counts)
        total = max([bare, *by_theme.values()]) + bare
        rows.append(EntityThemes(f"e{place}", "E", "", "A", by_theme, bare, total))
    total = sum(row.total for row in rows)
    tally = Counter()
    for row in rows:
        tally.update(row.by_theme)
    top = max(THEMES, key=lambda theme: tally[theme.slug])
    if not total:
        return Answer(rows, extra=THEMES), None, 0, {}
    if not any(tally.values()):
        one, other = "%(activities)s activity is recorded", "%(activities)s activities are recorded"
        return Answer(rows, extra=THEMES), (one, other), total, {"activities": total}
    one = "%(activities)s activity is recorded; most often its theme is %(theme)s (%(number)s)"
    other = "%(activities)s activities are recorded; most often their theme is %(theme)s (%(number)s)"
    told = {"activities": total, "theme": top.name_en, "number": tally[top.slug]}
    return Answer(rows, extra=THEMES), (one, other), total, told


@st.composite
def meetings(draw):
    stated = draw(st.lists(st.tuples(st.none() | counts, st.sampled_from(["exactly", "over"])), max_size=4))
    rows = [
        MeetingCount(f"m{place}", f"Meeting {'abcd'[place]}", DAY, "held", low, None, qualifier, "", place)
        for place, (low, qualifier) in enumerate(stated)
    ]
    exact = [row for row in rows if row.low is not None and row.qualifier == "exactly"]
    if not exact:
        return Answer(rows), None, 0, {}
    top = sorted(exact, key=lambda row: -row.low)[0]
    one = "%(states)s State was represented at the %(meeting)s"
    other = "%(states)s States were represented at the %(meeting)s"
    return Answer(rows), (one, other), top.low, {"states": top.low, "meeting": top.meeting_name}


@st.composite
def funds(draw):
    amounts = sorted(draw(st.lists(st.integers(1, 90_000_000), max_size=3)), reverse=True)
    bare = draw(st.integers(0, 25))
    currencies = draw(st.sampled_from([["EUR"], ["EUR", "USD"]]))
    rows = [
        FundRow(place, f"f{place}", "F", amount, currencies[place % len(currencies)], "", DAY, "day", ())
        for place, amount in enumerate(amounts)
    ]
    rows += [FundRow(100 + place, f"g{place}", "G", None, "", "", DAY, "day", ()) for place in range(bare)]
    if not amounts:
        return Answer(rows), None, 0, {}
    told = {"stated": len(amounts), "funds": len(rows)}
    if len({row.currency for row in rows if row.currency}) > 1:
        one, other = (
            "%(stated)s of %(funds)s fund has a stated amount",
            "%(stated)s of %(funds)s funds have a stated amount",
        )
        return Answer(rows), (one, other), len(rows), told
    one = "%(stated)s of %(funds)s fund has a stated amount; the largest is %(amount)s"
    other = "%(stated)s of %(funds)s funds have a stated amount; the largest is %(amount)s"
    return Answer(rows), (one, other), len(rows), told | {"amount": ("money", amounts[0])}


@st.composite
def milestones(draw):
    dated, bare = draw(st.integers(0, 120)), draw(st.integers(0, 30))
    day_of = [DAY] * dated + [None] * bare
    rows = [MilestoneRow(n, f"m{n}", "M", "meeting", "", "", day, None, "", "", False) for n, day in enumerate(day_of)]
    one = "%(milestones)s milestone is recorded, %(dated)s with a date"
    other = "%(milestones)s milestones are recorded, %(dated)s with a date"
    return Answer(rows), (one, other) if rows else None, len(rows), {"milestones": len(rows), "dated": dated}


@st.composite
def groups(draw):
    found = draw(st.lists(st.tuples(counts, counts), max_size=5))
    rows = []
    for place, (part, rest) in enumerate(found):
        group = GroupRecord(f"g{place}" if place else "", {"en": "G"}, (), part)
        rows.append(GroupResponse(group, part, part + rest))
    one = "%(share)s addressee replied, from %(groups)s regional groups"
    other = "%(share)s addressees replied, from %(groups)s regional groups"
    parts = sum(part for part, _rest in found)
    told = {"share": (parts, parts + sum(rest for _part, rest in found)), "groups": sum(1 for p, _ in found[1:] if p)}
    return Answer(rows), (one, other) if rows else None, told["share"][1], told


@st.composite
def states(draw):
    found = Counter(draw(st.lists(st.sampled_from(list(ReplyStatus)), max_size=130)))
    group = GroupRecord("", {}, (), 0)
    rows = [
        StatePlace("AAA", Standing.SENT, None if status == "none" else DAY, status == "later", group)
        for status in found.elements()
    ]
    replied = found[ReplyStatus.IN_TIME] + found[ReplyStatus.LATER]
    one = "%(share)s addressee replied, %(later)s of them after the day requested"
    other = "%(share)s addressees replied, %(later)s of them after the day requested"
    told = {"share": (replied, len(rows)), "later": found[ReplyStatus.LATER]}
    return Answer(rows), (one, other) if rows else None, len(rows), told


@st.composite
def parts(draw):
    found = draw(st.lists(st.sampled_from(list(Part)), max_size=130))
    rows = [StatePart(State(iso3="AAA"), "", "", part, (), (), Seat.NONE, None, None) for part in found]
    one = "The sources we hold name %(share)s State as chair or member of the Steering Group"
    other = "The sources we hold name %(share)s States as chair or member of the Steering Group"
    named = sum(1 for part in found if part != Part.NONE)
    return Answer(rows, extra=(None, [])), (one, other) if named else None, len(rows), {"share": (named, len(rows))}


@st.composite
def reply_days(draw):
    received = draw(st.lists(counts, max_size=4))
    reported = draw(st.lists(st.none() | counts, min_size=len(received), max_size=len(received)))
    addressees, rows, total = sum(received) + draw(counts), [], 0
    for place, (number, source) in enumerate(zip(received, reported, strict=True)):
        total += number
        rows.append(ResponseDay(DAY + timedelta(place), 0, 0, 0, number, total, addressees, source))
    stated = [row for row in rows if row.reported is not None]
    if stated:
        one = "%(reported)s reply reported at %(day)s; %(recorded)s recorded here by State"
        other = "%(reported)s replies reported at %(day)s; %(recorded)s recorded here by State"
        last = stated[-1]
        return (
            Answer(rows),
            (one, other),
            last.reported,
            {"reported": last.reported, "day": last.day, "recorded": total},
        )
    one, other = "%(share)s addressee had replied by %(day)s", "%(share)s addressees had replied by %(day)s"
    told = {"share": (total, addressees), "day": max((row.day for row in rows if row.received), default=None)}
    return Answer(rows), (one, other) if total else None, addressees, told


@st.composite
def standings(draw):
    found = draw(st.lists(st.tuples(st.sampled_from(list(Standing)), st.booleans()), max_size=130))
    rows = [StatePlace("AAA", standing, None, late and standing in ANSWERED, None) for standing, late in found]
    one = "%(share)s addressee replied, %(late)s of them after the day requested and %(partly)s in part"
    other = "%(share)s addressees replied, %(late)s of them after the day requested and %(partly)s in part"
    replied = [row for row in rows if row.standing in ANSWERED]
    told = {
        "share": (len(replied), len(rows)),
        "late": sum(1 for row in replied if row.is_late),
        "partly": sum(1 for row in rows if row.standing == Standing.PARTLY),
    }
    return Answer(rows), (one, other) if rows else None, len(rows), told


@st.composite
def history(draw):
    replies, others = draw(counts), draw(counts)
    one, other = "%(share)s addressee had replied by %(day)s", "%(share)s addressees had replied by %(day)s"
    rows = [HistoryDay(DAY, others, 0, 0, 0, 0, replies, 0, replies, replies + others)]
    return Answer(rows), (one, other), replies + others, {"share": (replies, replies + others), "day": DAY}


@st.composite
def unanswered(draw):
    number = draw(st.integers(0, 130))
    one, other = (
        "No reply is recorded here of %(number)s addressee",
        "No reply is recorded here of %(number)s addressees",
    )
    return Answer([object()] * number), (one, other) if number else None, number, {"number": number}


@st.composite
def published(draw):
    number = draw(counts)
    one = "%(replies)s reply is published, question by question"
    other = "%(replies)s replies are published, question by question"
    return Answer([None] * number, record=object()), (one, other), number, {"replies": number}


ANSWERS = {
    "activities-by-kind": kinds(),
    "activities-by-entity-and-theme": entities(),
    "states-represented-at-meetings": meetings(),
    "funds": funds(),
    "milestones": milestones(),
    "parts-in-the-forum": parts(),
    "replies-by-regional-group": groups(),
    "replies-by-state": states(),
    "replies-over-time": reply_days(),
    "answers-by-state": published(),
    "non-respondents": unanswered(),
    "standings-by-state": standings(),
    "standings-over-time": history(),
}


def shown(language, value):
    """A value as the sentence must write it."""
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return words.day(value)
    if isinstance(value, tuple):
        return words.money(value[1], "EUR") if value[0] == "money" else share(language, *value)
    return written(language, value)


def of_value(value):
    """The numbers of a value of a sentence; those of days and names are not of the rows."""
    if isinstance(value, tuple):
        return [value[1]] if value[0] == "money" else list(share_numbers(*value).values())
    return [value] if isinstance(value, int) else []


def test_every_chart_with_numbers_in_its_finding_is_here():
    elsewhere = {"answers", "question-states", "two-rounds"}  # tests/dashboard/test_results.py, on real releases
    assert set(registry()) - set(ANSWERS) == {"chairs-and-troika", *elsewhere}  # the first names a day and States


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", ANSWERS)
@settings(max_examples=25, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_finding_says_the_numbers_of_the_rows_in_the_right_form(slug, language, data):
    answer, messages, number, told = data.draw(ANSWERS[slug])
    with override(language):
        finding = registry()[slug].finding(Query(DAY), answer)
        if messages is None:
            assert numbers(finding) == []
            return
        form = pattern(language, *messages, number)
        assert finding == form % {name: shown(language, value) for name, value in told.items()}
        said = finding
        for value in told.values():
            if isinstance(value, (date, str)):
                said = said.replace(shown(language, value), "")
    expected = [number for name, value in told.items() if f"%({name})s" in form for number in of_value(value)]
    assert Counter(numbers(said)) == Counter(expected)
    # A form that leaves a number out says it in words: only for one and two, in languages that have a form for two.
    left_out = [name for name in told if f"%({name})s" not in form]
    assert not left_out or (language == "ar" and number in (1, 2))


@pytest.mark.parametrize("language", CATALOGUES)
@given(number=st.integers(0, 10_000))
@example(0)
@example(1)
@example(1_000_000)
@settings(deadline=None, derandomize=True)
def test_the_plural_of_a_catalogue_is_that_of_cldr(language, number):
    """For every number: gettext chooses the form that CLDR names."""
    form = Locale.parse(words.LOCALES[language]).plural_form(number)
    place = FORMS[language].index(form) if form in FORMS[language] else len(FORMS[language]) - 1
    chosen = CATALOGUES[language].plural_expr
    assert c2py(chosen)(number) == place
