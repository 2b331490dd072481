"""The shape of what the public sees of a round, and its plain form in a release.

`gfmd.indicators.results` builds it from the database; the functions of `gfmd.indicators.answers` count in it and do
not know where it came from.
"""

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from gfmd.indicators.nonresponse import Standing

FORMAT = 1


class AnswerState(StrEnum):
    # In the order in which they are shown.
    ANSWERED = "answered"
    BLANK = "blank"
    UNREADABLE = "unreadable"
    NOT_ASKED = "not_asked"
    WITHHELD = "withheld"


@dataclass(frozen=True)
class Option:
    """A choice or a code with its label in up to six languages."""

    slug: str
    label: dict[str, str]


@dataclass(frozen=True)
class QuestionRecord:
    """A question as worded from one version on. `key` names it in addresses: 6, or 6-2 for a later wording.

    `codes` are those of version `codebook` of its codebook.
    """

    number: int
    asked_from_version: int
    asked_until_version: int | None
    kind: str
    text: dict[str, str]
    is_confidential: bool = False
    is_required: bool = False
    choices: tuple[Option, ...] = ()
    codebook: int | None = None
    codes: tuple[Option, ...] = ()

    @property
    def key(self):
        return str(self.number) if self.asked_from_version == 1 else f"{self.number}-{self.asked_from_version}"

    def is_asked_in(self, version):
        last = self.asked_until_version
        return self.asked_from_version <= version and (last is None or version <= last)


@dataclass(frozen=True)
class AnswerRecord:
    """One answer in the field of its kind. `codes` is None while the coding of an open answer is not settled."""

    state: AnswerState
    choices: tuple[str, ...] = ()
    yes: bool | None = None
    number: Decimal | None = None
    day: date | None = None
    text: str = ""
    language: str = ""
    codes: tuple[str, ...] | None = None
    translations: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ReplyRecord:
    """A published reply. `confirmation` is "confirmed" or "elapsed"; `answers` by key of the question.

    `pk` says which reply it is even after it has moved to another State; `is_late` as in `StateRecord`.
    """

    iso3: str
    version: int
    received_on: date
    language: str
    confirmation: str
    answers: dict[str, AnswerRecord]
    pk: int | None = None
    is_late: bool = False


@dataclass(frozen=True)
class GroupRecord:
    """Addressees of one group of a grouping; `slug` is empty for those in none."""

    slug: str
    name: dict[str, str]
    states: tuple[str, ...]
    replies: int


@dataclass(frozen=True)
class GroupingRecord:
    slug: str
    name: dict[str, str]
    groups: tuple[GroupRecord, ...]


@dataclass(frozen=True)
class StateRecord:
    """What became of one addressee; only where the round names those who have not answered.

    `is_late`: the reply came after the day requested of this State.
    """

    iso3: str
    standing: Standing
    received_on: date | None
    is_late: bool


@dataclass(frozen=True)
class RoundRecord:
    """All that is public of a round on a day.

    `addressees` and `replies` count rows recorded here; `reported` is [(day, replies a source reports at it)].
    `received` is [(day, replies received on it)], `sent` [(day, kind of dispatch, number)], `history` [(day, {standing:
    addressees})]. `states` is empty unless the round names non-respondents.
    """

    slug: str
    title: dict[str, str]
    is_fictional: bool
    as_of: date | None
    circulated_on: date | None
    deadline: date | None
    addressees_reported: int | None
    addressees: int
    replies: int
    reported: tuple[tuple[date, int], ...]
    received: tuple[tuple[date, int], ...]
    sent: tuple[tuple[date, str, int], ...]
    standings: dict[str, int]
    states: tuple[StateRecord, ...]
    groupings: tuple[GroupingRecord, ...]
    history: tuple[tuple[date, dict[str, int]], ...] = ()
    questions: tuple[QuestionRecord, ...] = ()
    published: tuple[ReplyRecord, ...] = ()

    def question(self, key):
        """The question with that key, or None."""
        return next((question for question in self.questions if question.key == key), None)

    def grouping(self, slug):
        return next((grouping for grouping in self.groupings if grouping.slug == slug), None)


def as_content(record):
    plain = json.loads(json.dumps({"format": FORMAT, **asdict(record)}, default=str))
    for reply in plain["published"]:
        reply["answers"] = {key: _without_empty(answer) for key, answer in reply["answers"].items()}
    return plain


def _without_empty(answer):
    """Answers are most of a release: only the fields that say something are kept (no codes yet: no field)."""
    return {
        name: value
        for name, value in answer.items()
        if value not in (None, "", {}) and (value != [] or name == "codes")
    }


def record_from(content, *, withheld=(), names_non_respondents=True):
    """The `RoundRecord` of the content of a release.

    `withheld` names answers that were made confidential after the release, as (ISO code of the State or key of the
    reply, key of the question): they leave it, numerators and denominators alike, and so does what a standing told of
    them. Those without a reply are named only if the round still says so.
    """
    if content.get("format") != FORMAT:
        raise ValueError(f"a release of format {content.get('format')!r} cannot be read")
    plain = {name: value for name, value in content.items() if name != "format"}
    for name in ("as_of", "circulated_on", "deadline"):
        plain[name] = _day(plain[name])
    record = RoundRecord(
        **{
            **plain,
            **{
                name: tuple((_day(on), number) for on, number in plain[name])
                for name in ("reported", "received", "history")
            },
            "sent": tuple((_day(on), kind, number) for on, kind, number in plain["sent"]),
            "states": tuple(
                StateRecord(row["iso3"], Standing(row["standing"]), _day(row["received_on"]), row["is_late"])
                for row in (plain["states"] if names_non_respondents else ())
            ),
            "groupings": tuple(
                GroupingRecord(
                    row["slug"],
                    row["name"],
                    tuple(GroupRecord(**{**group, "states": tuple(group["states"])}) for group in row["groups"]),
                )
                for row in plain["groupings"]
            ),
            "questions": tuple(
                QuestionRecord(**{**row, **{name: _options(row[name]) for name in ("choices", "codes")}})
                for row in plain["questions"]
            ),
            "published": tuple(_reply_from(row) for row in plain["published"]),
        }
    )
    hidden = {tuple(pair) for pair in withheld}
    return _without(record, hidden) if hidden else record


def _options(rows):
    return tuple(Option(**row) for row in rows)


def _without(record, hidden):
    """The record without the hidden answers, and without what a standing told of them: whether they were left blank."""
    required = [question.key for question in record.questions if question.is_required]
    found, published = record, []
    for reply in record.published:
        gone = {key for key in reply.answers if (reply.iso3, key) in hidden or (reply.pk, key) in hidden}
        missing = {key for key in required if reply.answers[key].state in (AnswerState.BLANK, AnswerState.UNREADABLE)}
        if missing and missing <= gone:
            found = _as_answered(found, reply)
        withheld = dict.fromkeys(gone, AnswerRecord(AnswerState.WITHHELD))
        published.append(replace(reply, answers={**reply.answers, **withheld}))
    return replace(found, published=tuple(published))


def _as_answered(record, reply):
    """The record as if a reply in part were whole."""
    whole = Standing.LATE if reply.is_late else Standing.ON_TIME

    def moved(counts):
        return {**counts, Standing.PARTLY: counts[Standing.PARTLY] - 1, whole: counts[whole] + 1}

    return replace(
        record,
        standings=moved(record.standings),
        history=tuple((day, moved(counts) if day >= reply.received_on else counts) for day, counts in record.history),
        states=tuple(replace(row, standing=whole) if row.iso3 == reply.iso3 else row for row in record.states),
    )


def _reply_from(row):
    answers = {key: _answer_from(answer) for key, answer in row["answers"].items()}
    return ReplyRecord(**{**row, "received_on": _day(row["received_on"]), "answers": answers})


def _answer_from(plain):
    found = {**plain, "state": AnswerState(plain["state"])}
    if "number" in found:
        found["number"] = Decimal(found["number"])
    if "day" in found:
        found["day"] = _day(found["day"])
    for name in ("choices", "codes"):
        if name in found:
            found[name] = tuple(found[name])
    return AnswerRecord(**found)


def _day(text):
    return date.fromisoformat(text) if text else None
