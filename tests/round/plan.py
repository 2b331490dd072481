"""What each State will do in the scripted round, and what is asked: plain values, always the same ones.

Every answer that is to stay out of the public holds a word or a value found nowhere else (`PLANTED`).
"""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

SLUG = "scripted-round"
LANGUAGES = ["ar", "zh-hans", "en", "fr", "ru", "es"]
CIRCULATED, DEADLINE, EXTENDED = date(2026, 3, 2), date(2026, 4, 20), date(2026, 5, 15)
SECOND_VERSION = date(2026, 3, 30)
# The second of these days is missed altogether, the third and the fourth are noticed late.
REMINDERS = [date(2026, 3, 23), date(2026, 4, 6), date(2026, 4, 13), date(2026, 5, 4)]
FIRST, SECOND, THIRD = date(2026, 3, 20), date(2026, 4, 17), date(2026, 5, 8)  # when replies come
CONFIRMATION_DAYS = 14

PLANTED = re.compile(r"zqsecret|918\D{0,8}273|2031-07-19|19 July 2031")
SECRET_WORD, SECRET_NUMBER, SECRET_DAY = "zqsecret", Decimal("918273"), date(2031, 7, 19)

WORD = {"ar": "سؤال", "zh-hans": "问题", "en": "Question", "fr": "Question", "ru": "Вопрос", "es": "Pregunta"}
CHOICE = {"ar": "خيار", "zh-hans": "选项", "en": "Choice", "fr": "Choix", "ru": "Вариант", "es": "Opción"}
NEED = {"ar": "نحتاج إلى", "zh-hans": "我们需要", "en": "Needed", "fr": "Il faut", "ru": "Нужно", "es": "Hace falta"}
NEEDS = ["training", "money", "statistics", "staff"]  # the codes of the codebooks; their slugs stand in the answers

OPEN, YES_NO, SINGLE, MULTIPLE, NUMBER, DATE = "open", "yes_no", "single", "multiple", "number", "date"
CONFIDENTIAL = 7  # the question whose answers are never public
RENEWED = 3  # the question with another wording in version 2


@dataclass(frozen=True)
class Asked:
    """A question of the round: its number, kind and choices, and in which versions it is asked."""

    number: int
    kind: str
    choices: tuple = ()
    is_required: bool = False
    first: int = 1
    last: int | None = None

    @property
    def key(self):
        return str(self.number) if self.first == 1 else f"{self.number}-{self.first}"

    def text(self, language):
        return f"{WORD[language]} {self.key} ({self.kind})"


QUESTIONS = [
    Asked(1, OPEN),
    Asked(2, YES_NO, is_required=True),
    Asked(3, SINGLE, ("a", "b", "c"), last=1),
    Asked(4, MULTIPLE, ("a", "b", "c", "d")),
    Asked(5, NUMBER, is_required=True),
    Asked(6, DATE),
    Asked(7, OPEN),
]
NEW_WORDING = Asked(3, SINGLE, ("b", "c", "e"), first=2)
CODED = (1, 7)


def label(asked, slug, language):
    return f"{CHOICE[language]} {slug} ({asked.key})"


def asked_in(version):
    return [asked for asked in [*QUESTIONS, NEW_WORDING] if asked.first <= version <= (asked.last or version)]


@dataclass(frozen=True)
class Said:
    """One answer: a text, True or False, choices, a number or a day."""

    value: object = None
    language: str = ""
    is_unreadable: bool = False
    is_confidential: bool = False


@dataclass(frozen=True)
class Coming:
    """A reply that comes: how, when, in which version and language, and what it says by number of question."""

    iso3: str
    place: int
    way: str  # by which of the three ways it gets into the site
    channel: str
    day: date
    version: int
    language: str
    answers: dict = field(default_factory=dict)


def language_of(place):
    return LANGUAGES[place % 6]


def text(place, question):
    """An open answer: its words name the codes it deserves, and a number by which coders differ."""
    needs = [need for bit, need in enumerate(NEEDS) if (place + question) % 15 >> bit & 1]
    return f"{NEED[language_of(place)]}: {', '.join(needs) or 'nothing'}. № {place:03d}"


def answers(place, version, way):
    """What the State at `place` answers. Only a paper is unreadable; a workbook cannot say what is confidential."""
    marks = way != "workbook"
    said = {number: value for asked in asked_in(version) if (value := _said(asked, place)) for number in [asked.number]}
    if way == "screen" and place % 10 == 5:
        said[1] = said[5] = Said(is_unreadable=True)
    if marks and place % 12 == 7:
        hidden = said.get(1, Said("", language_of(place)))
        said[1] = Said(f"{text(place, 1)} {SECRET_WORD}", hidden.language or language_of(place), is_confidential=True)
        said[4] = Said(("d",), is_confidential=True)
    if marks and place % 12 == 2:
        said[2] = Said(True, is_confidential=True)
        said[5] = Said(SECRET_NUMBER, is_confidential=True)
        said[6] = Said(SECRET_DAY, is_confidential=True)
    return said


def _said(asked, place):
    """An answer by kind; None where it is left blank."""
    if asked.number == CONFIDENTIAL:
        return Said(f"{text(place, 7)} {SECRET_WORD}", language_of(place)) if place % 8 == 1 else None
    if place % (3 if asked.number == 1 else 8 + asked.number) == 2:
        return None
    if asked.kind == OPEN:
        return Said(text(place, 1), language_of(place))
    if asked.kind == YES_NO:
        return Said(place % 3 != 0)
    if asked.kind == SINGLE:
        return Said((asked.choices[place % 3],))
    if asked.kind == MULTIPLE:
        chosen = tuple(slug for bit, slug in enumerate("abc") if place >> bit & 1)
        return Said(chosen) if chosen else None
    if asked.kind == NUMBER:
        return Said(Decimal(place % 9) * Decimal("2.5"))
    return Said(date(2026, 1, 1) + timedelta(days=place % 20))


class Cast:
    """Who plays what among the 195 States (`iso3` codes in order)."""

    def __init__(self, iso3):
        first = ["TUV", "VUT"]  # whose focal points are personas of the tests
        order = first + [code for code in sorted(iso3) if code not in first]
        self.all = order
        self.portal, self.workbook, self.screen, silent = order[:20], order[20:60], order[60:120], order[120:]
        self.declined, self.acknowledging, self.no_reminders = silent[:8], silent[8:18], silent[18:24]
        self.bounced, self.never_sent = silent[24:29], silent[29:32]
        self.replies = [self._reply(place, code) for place, code in enumerate(order[:120])]
        self.by_code = {reply.iso3: reply for reply in self.replies}

    def _reply(self, place, code):
        way = "portal" if code in self.portal else "workbook" if code in self.workbook else "screen"
        channel = {
            "portal": ["portal"],
            "workbook": ["e_mail", "hand"],
            "screen": ["fax", "note_verbale", "fax", "telephone", "hand", "e_mail"],
        }[way][place % (1 if way == "portal" else 2 if way == "workbook" else 6)]
        day = [SECOND, SECOND, THIRD][place % 3] if way == "portal" else [FIRST, SECOND, THIRD][place % 3]
        # A State that answers late may still fill in the first version; a portal asks what is out.
        version = 1 if day == FIRST or (way != "portal" and place % 4 == 1) else 2
        return Coming(code, place, way, channel, day, version, language_of(place), answers(place, version, way))

    def coming(self, way, day):
        return [reply for reply in self.replies if reply.way == way and reply.day == day]

    def email(self, code):
        """The address of a State's mission; a quarter of the States has none here."""
        place = self.all.index(code)
        return f"mission.{code.lower()}@example.org" if place % 4 != 3 and code not in self.never_sent else ""

    def channel_of_letter(self, code):
        """How the letter goes to a State without an e-mail address."""
        return ["fax", "note_verbale", "hand", "portal"][self.all.index(code) // 4 % 4]
