"""What charts of rounds share: where their numbers come from, live or frozen, and words of standings and answers."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, F, JSONField, OuterRef, Q, Value, When
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from gfmd.dashboard.presenters import in_words
from gfmd.indicators.nonresponse import Standing
from gfmd.indicators.results import counted
from gfmd.indicators.round_record import AnswerState, record_from
from gfmd.places.models import State
from gfmd.questionnaires.models import Answer, Release


def counts(query, grouping_slugs=(), return_counts=()):
    """The `RoundRecord` of the counts of a round: those of the release named, else live."""
    if query.record:
        return query.record
    if query.release:
        return frozen(query.release, query.round)
    return counted(query.round, query.as_of, grouping_slugs=grouping_slugs, return_counts=return_counts)


def published(query, round_=None):
    """(release, its `RoundRecord`): the release named, else the newest as at the day; (None, None) without one."""
    if round_ is None and query.release:
        return query.release, query.record or frozen(query.release, query.round)
    release = query.other_release if round_ else None
    round_ = round_ or query.round
    release = release or newest(round_, query.as_of)
    return (release, frozen(release, round_)) if release else (None, None)


def newest(round_, day=None):
    """The newest `Release` as at `day` or before (None: of all), or None. One query."""
    found = releases(round_)
    return (found.filter(as_of__lte=day) if day else found).first()


def releases(round_):
    """Releases of a round, newest first, with `withheld`."""
    return all_releases().filter(round=round_)


def all_releases():
    """Releases, newest first, with the answers that became confidential since as `withheld`.

    Those of withdrawn replies too: what was published of a reply stays in old releases, whatever became of it since.
    """
    withheld = Answer.objects.filter(is_confidential=True, reply__addressee__round=OuterRef("round")).values(
        json=JSONObject(
            reply=F("reply_id"),
            withdrawn_on=F("reply__withdrawn_on"),
            iso3=F("reply__addressee__state__iso3"),
            number=F("question__number"),
            version=F("question__asked_from_version"),
        )
    )
    return Release.objects.order_by("-number").annotate(withheld=ArraySubquery(withheld))


def listed_releases(round_, number=None, day=None):
    """(all releases without their content, the one with this number or else the newest as at `day`). One query."""
    rows = list(
        releases(round_)
        .defer("content")
        .annotate(
            shown=Case(
                When(_chosen(round_, number, day), then=F("content")),
                default=Value(None, JSONField()),
                output_field=JSONField(),
            )
        )
    )
    chosen = next((row for row in rows if row.shown), None)
    if chosen:
        chosen.content = chosen.shown
    return rows, chosen


def _chosen(round_, number, day):
    if number is not None:
        return Q(number=number)
    last = Release.objects.filter(round=round_).order_by("-number")
    last = last.filter(as_of__lte=day) if day else last
    return Q(number=last.values("number")[:1])


def frozen(release, round_):
    """The `RoundRecord` of a release that came from `releases`."""
    withheld = []
    for row in release.withheld:
        key = str(row["number"]) if row["version"] == 1 else f"{row['number']}-{row['version']}"
        # What a State keeps to itself now is in no release; what it kept in a reply it took back, not in that reply.
        withheld += [(row["reply"], key), *([(row["iso3"], key)] if row["withdrawn_on"] is None else [])]
    return record_from(release.content, withheld=withheld, names_non_respondents=round_.names_non_respondents)


def question_of(query, record):
    """The question asked for; the first one without a wish."""
    if not record or not record.questions:
        return None
    return record.question(query.question) or record.questions[0]


def states_by_code():
    """{ISO code: State}. One query."""
    return {state.iso3: state for state in State.objects.all()}


def standing_words():
    return {
        Standing.ON_TIME: _("replied by the day requested"),
        Standing.LATE: _("replied later"),
        Standing.PARTLY: _("replied in part"),
        Standing.ACKNOWLEDGED: _("acknowledged, no reply recorded"),
        Standing.DECLINED: _("declined to answer"),
        Standing.SENT: _("sent, no reply recorded"),
        Standing.NOT_SENT: _("not sent"),
    }


def answer_state_words():
    return {
        AnswerState.ANSWERED: pgettext("question", "answered"),
        AnswerState.BLANK: pgettext("question", "left blank"),
        AnswerState.UNREADABLE: pgettext("question", "unreadable"),
        AnswerState.NOT_ASKED: pgettext("question", "not asked in that version"),
        AnswerState.WITHHELD: pgettext("question", "not public"),
    }


def option_label(option):
    """A choice or a code in the page's language; yes and no have no texts of their own."""
    if not option.label:
        return {"yes": pgettext("answer", "Yes"), "no": pgettext("answer", "No")}.get(option.slug, option.slug)
    return in_words(option.label)


def question_label(question):
    """Number and text of a question in the page's language."""
    return f"{question.number}. {in_words(question.text)}"


def no_release():
    return _("No answers of this round are published: they are shown once a release is made.")


def withheld_gap(record, question=None):
    """A sentence on answers that are not public, or []."""
    keys = [question.key] if question else [question.key for question in record.questions]
    if any(reply.answers[key].state == AnswerState.WITHHELD for reply in record.published for key in keys):
        return [_("Answers that a State asked to keep out of the public are in no number and in no total.")]
    return []
