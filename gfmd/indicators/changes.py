"""What changed in the record, by the day it changed here: public kinds of record only, counted, never shown.

The history (ADR 0004) knows every row ever written. This module lets through what the public pages show anyway: the
kinds named in `PUBLIC`. Replies, answers, codings, dispatches, users and whatever is not named stay out, and so do
drafts and fictional training data.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache

from django.db import connection
from django.db.models import Case, CharField, Exists, F, IntegerField, OuterRef, QuerySet, Subquery, Value, When

from gfmd.activities.models import Activity, Entity, EntityGroup, EntityGroupMembership, Partner, Theme
from gfmd.commitments.models import (
    Commitment,
    Conclusion,
    FollowUpOption,
    Fund,
    FundParty,
    Mechanism,
    Milestone,
    MoneyFlow,
    Participation,
    Progress,
)
from gfmd.core.history import history_of
from gfmd.forum.models import (
    Attendance,
    Body,
    BodyRule,
    Chairmanship,
    CivilSocietyMeeting,
    Contribution,
    FocalPoint,
    HostingOffer,
    Meeting,
    MeetingTopic,
    Membership,
    ReportedCount,
    RoundTable,
    Session,
    Transmittal,
    TroikaRecord,
)
from gfmd.places.models import Group, Grouping, GroupMembership, State
from gfmd.questionnaires.models import Question, ReturnCount, Round
from gfmd.sources.models import Document, Passage

# The kinds of record of which changes are told, in the order in which one day tells them.
PUBLIC = (
    Round,
    Meeting,
    Chairmanship,
    Activity,
    Commitment,
    Progress,
    Document,
    Mechanism,
    Fund,
    MoneyFlow,
    Milestone,
    Participation,
    Conclusion,
    FollowUpOption,
    Entity,
    EntityGroup,
    EntityGroupMembership,
    Theme,
    MeetingTopic,
    ReportedCount,
    HostingOffer,
    RoundTable,
    Attendance,
    CivilSocietyMeeting,
    Transmittal,
    TroikaRecord,
    Contribution,
    Body,
    BodyRule,
    Membership,
    Session,
    FocalPoint,
    State,
    Grouping,
    GroupMembership,
    Passage,
)
# Rows that are a part of a record: a change of one is a change of the record.
PARTS = (
    (Partner, "activity_id", Activity),
    (FundParty, "fund_id", Fund),
    (Group, "grouping_id", Grouping),
    (Question, "round_id", Round),
    (ReturnCount, "round_id", Round),
)


@dataclass(frozen=True)
class KindChanges:
    """Records of one kind that were added, changed or removed here on one day (UTC), each counted once.

    What came and went on the same day counts nowhere. `pk` is the record where it is one and still there that
    evening, else None. `last` is the moment of the last change.
    """

    day: date
    model: type
    added: int
    changed: int
    removed: int
    pk: int | None
    last: datetime


def changes(most=None):
    """`KindChanges`, newest day first, `most` of them or all. One query.

    The day is that of the change here, not that of the fact: a load of the whole record is one day, a line per kind.
    """
    statement, parameters = _statement()
    with connection.cursor() as cursor:
        cursor.execute(statement, [*parameters, most])
        return [
            KindChanges(
                day=day,
                model=PUBLIC[place],
                added=added,
                changed=changed,
                removed=removed,
                pk=pk if added + changed == 1 and not removed else None,
                last=last.astimezone(UTC),
            )
            for day, place, added, changed, removed, pk, last in cursor.fetchall()
        ]


@cache
def _statement():
    """(SQL, parameters) of the one query: always the same, and slower to build than to run."""
    arms = [arm for place, model in enumerate(PUBLIC) for arm in _arms(place, model)]
    events, parameters = arms[0].union(*arms[1:], all=True).query.sql_with_params()
    # Aggregates over a union are beyond the ORM. Both texts are ours, all values are parameters.
    statement = f"""
        SELECT day, place, count(*) FILTER (WHERE added), count(*) FILTER (WHERE NOT added AND NOT removed),
            count(*) FILTER (WHERE removed), min(pk), max(last)
        FROM (
            SELECT (at AT TIME ZONE 'UTC')::date AS day, place, pk, max(at) AS last,
                bool_or(label = 'insert') AS added, bool_or(label = 'delete') AS removed
            FROM ({events}) AS event (place, at, pk, label) GROUP BY 1, 2, 3
        ) AS record
        WHERE NOT (added AND removed) GROUP BY day, place ORDER BY day DESC, place LIMIT %s
    """  # noqa: S608
    return statement, parameters


def _arms(place, model):
    """The events of a kind of record: its rows, its links to other rows, its parts; as (place, moment, pk, label)."""
    change = Value("update", output_field=CharField())
    own = QuerySet(history_of(model))
    yield _row(place, _public(model, own, "id"), "id", _told(model, own))
    for field in model._meta.local_many_to_many:
        owner = f"{model._meta.model_name}_id"
        links = QuerySet(history_of(field.remote_field.through))
        yield _row(place, _public(model, links, owner), owner, change)
    for part, owner, whole in PARTS:
        if whole is model:
            yield _row(place, _public(model, QuerySet(history_of(part)), owner), owner, change)


def _row(place, events, owner, label):
    return events.order_by().values_list(Value(place, output_field=IntegerField()), "pgh_created_at", owner, label)


def _told(model, events):
    """What happened: for a round the first event out of draft is its addition, whatever came before."""
    if model is not Round:
        return F("pgh_label")
    earlier = events.exclude(status=Round.Status.DRAFT).filter(id=OuterRef("id"), pgh_id__lt=OuterRef("pgh_id"))
    return Case(When(Exists(earlier), then=F("pgh_label")), default=Value("insert"), output_field=CharField())


def _public(model, events, owner):
    """The events anybody may know of; `owner` is the column that names the record."""
    if model is Round:
        history = QuerySet(history_of(Round))
        at_the_time = history.filter(id=OuterRef(owner), pgh_created_at__lte=OuterRef("pgh_created_at"))
        events = events.alias(status_then=Subquery(at_the_time.order_by("-pgh_id").values("status")[:1]))
        events = events.exclude(status_then=Round.Status.DRAFT).filter(status_then__isnull=False)
        if events.model is history_of(Round):
            events = events.exclude(status=Round.Status.DRAFT)
        shown = Round.objects.public().filter(is_fictional=False)
        return events.filter(**{f"{owner}__in": shown.order_by().values("pk")})
    if model in (Document, Passage):
        fictional = QuerySet(history_of(Document)).filter(is_fictional=True).order_by().values("id")
        return events.exclude(**{f"{'id' if model is Document else 'document_id'}__in": fictional})
    return events
