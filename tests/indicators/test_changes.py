"""What changed: agrees with a naive twin on random histories and on the real one, and tells nothing that is private."""

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection, models
from django.db.models import QuerySet
from hypothesis import given
from hypothesis import strategies as st

from gfmd.activities.models import Activity, Partner, Theme
from gfmd.commitments.models import Fund, FundParty
from gfmd.core.history import domain_models, history_of
from gfmd.forum.models import Meeting
from gfmd.indicators.changes import PARTS, PUBLIC, changes
from gfmd.places.models import Group, Grouping
from gfmd.questionnaires.models import Addressee, Question, Reply, ReturnCount, Round
from gfmd.sources.models import Document, Passage
from tests import factories
from tests.indicators import builders
from tests.questionnaires.rounds import past_the_steps

pytestmark = pytest.mark.django_db

# Every model is decided on: a new one fails the test below until it stands in PUBLIC, PARTS or here.
PRIVATE = {
    "accounts.User",
    "forum.Organization",  # shown only as a name in other records
    "questionnaires.Addressee",
    "questionnaires.Adjudication",
    "questionnaires.Answer",
    "questionnaires.AnswerTranslation",
    "questionnaires.Choice",
    "questionnaires.Code",
    "questionnaires.Codebook",
    "questionnaires.Coding",
    "questionnaires.CorrectionProposal",
    "questionnaires.Dispatch",
    "questionnaires.DraftAnswer",
    "questionnaires.FocalPointAccount",
    "questionnaires.Letter",
    "questionnaires.Message",
    "questionnaires.Original",
    "questionnaires.Reading",
    "questionnaires.Release",
    "questionnaires.ReminderStep",
    "questionnaires.Reply",
    "questionnaires.SecondEntry",
}
WHOLES = {
    Partner: ("activity_id", Activity),
    FundParty: ("fund_id", Fund),
    Group: ("grouping_id", Grouping),
    Question: ("round_id", Round),
    ReturnCount: ("round_id", Round),
}
MOVED = [Theme, Meeting, Meeting.passages.through, Round, Round.passages.through, Question, Document, Passage]
FIRST = datetime(2006, 1, 1, 9, tzinfo=UTC)


def test_every_model_is_decided_on():
    told = {model._meta.label for model in PUBLIC} | {part._meta.label for part, _owner, _whole in PARTS}
    assert told.isdisjoint(PRIVATE)
    assert told | PRIVATE == {model._meta.label for model in domain_models()}
    assert {part: (owner, whole) for part, owner, whole in PARTS} == WHOLES


# The twin: plain loops over the events


def naive_changes(before):
    """{(day, model): (added, changed, removed)} of the events before a moment."""
    drafts_and_fiction = _rounds_not_shown()
    fictional = {row["id"] for row in _events(Document) if row["is_fictional"]}
    happened = defaultdict(lambda: defaultdict(set))
    for model in domain_models():
        if model._meta.label in PRIVATE:
            continue
        owner, whole = WHOLES.get(model, ("id", model))
        told = [(row, row[owner], row["pgh_label"] if whole is model else "update") for row in _events(model)]
        if whole is model:
            for field in model._meta.local_many_to_many:
                links = _events(field.remote_field.through)
                told += [(row, row[f"{model._meta.model_name}_id"], "update") for row in links]
        for row, pk, label in told:
            if row["pgh_created_at"] >= before:
                continue
            if whole is Round:
                if pk in drafts_and_fiction or _status_at(pk, row["pgh_created_at"]) in {None, "draft"}:
                    continue
                if model is Round and row.get("status") == "draft":
                    continue
                if "status" in row and row["pgh_id"] == _first_shown(pk):
                    label = "insert"
            if (model is Document and pk in fictional) or (model is Passage and row["document_id"] in fictional):
                continue
            happened[row["pgh_created_at"].astimezone(UTC).date(), whole][pk].add(label)
    counted = {}
    for key, records in happened.items():
        kept = [labels for labels in records.values() if not {"insert", "delete"} <= labels]
        added = sum(1 for labels in kept if "insert" in labels)
        removed = sum(1 for labels in kept if "delete" in labels)
        if kept:
            counted[key] = (added, len(kept) - added - removed, removed)
    return counted


def _events(model):
    return list(QuerySet(history_of(model)).order_by("pgh_id").values())


def _rounds_not_shown():
    kept = {row["id"] for row in QuerySet(Round).values() if row["status"] != "draft" and not row["is_fictional"]}
    return {row["id"] for row in _events(Round)} - kept


def _status_at(pk, moment):
    statuses = [row["status"] for row in _events(Round) if row["id"] == pk and row["pgh_created_at"] <= moment]
    return statuses[-1] if statuses else None


def _first_shown(pk):
    return next(row["pgh_id"] for row in _events(Round) if row["id"] == pk and row["status"] != "draft")


def found(before):
    rows = [row for row in changes() if row.day < before.date()]
    return {(row.day, row.model): (row.added, row.changed, row.removed) for row in rows}


# Random histories: real changes, whose events are then moved to the day of the plan


def at(moment, change):
    """Does `change` as if it were `moment`: the triggers know only the time of the transaction."""
    last = {model: _last_event(model) for model in MOVED}
    result = change()
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pgtrigger.ignore', %s, true)", [append_only()])
        for model, mark in last.items():
            QuerySet(history_of(model)).filter(pgh_id__gt=mark).update(pgh_created_at=moment)
        cursor.execute("SELECT set_config('pgtrigger.ignore', NULL, true)")
    return result


def append_only():
    """The triggers that guard the history, as pgtrigger names those to be ignored; its own `ignore` knows no events."""
    histories = [history_of(model) for model in MOVED]
    return "{" + ",".join(t.get_pgid(history) for history in histories for t in history._meta.triggers) + "}"


def _last_event(model):
    return QuerySet(history_of(model)).aggregate(last=models.Max("pgh_id"))["last"] or 0


class Record:
    """One record of each of four kinds, changed step by step; a step that cannot be done does nothing."""

    def __init__(self):
        self.passage = Passage.objects.filter(document__slug="a-63-265").first()
        self.theme = self.meeting = self.round = self.document = None

    def do(self, step):
        kind, what = step
        row = getattr(self, kind)
        if row is None:
            if what == "add":
                setattr(self, kind, self._made(kind))
        elif what == "remove":
            setattr(self, kind, None)
            row.delete()
        else:
            getattr(self, f"_{what}", lambda row: None)(row)

    def _made(self, kind):
        values = {"document": {"status": "cited"}}.get(kind, {})
        return getattr(factories, f"{kind.title()}Factory")(**values)

    def _rename(self, row):
        row.slug = f"{row.slug}x"
        row.save()

    def _cite(self, row):
        if hasattr(row, "passages"):
            row.passages.set([] if row.passages.exists() else [self.passage])

    def _turn(self, row):
        """A round goes out or is taken back."""
        if isinstance(row, Round):
            row.status = "circulated" if row.status == "draft" else "draft"
            row.circulated_on = date(2006, 1, 1)
            with past_the_steps():
                row.save()

    def _invent(self, row):
        if isinstance(row, (Round, Document)):
            row.is_fictional = not row.is_fictional
            with past_the_steps():
                row.save()

    def _ask(self, row):
        if isinstance(row, Round):
            factories.QuestionFactory(round=row)


steps = st.tuples(
    st.sampled_from(["theme", "meeting", "round", "round", "document"]),
    st.sampled_from(["add", "add", "rename", "cite", "turn", "turn", "ask", "invent", "remove"]),
)
plans = st.lists(st.tuples(st.integers(0, 2), steps), max_size=25)


@builders.examples
@given(plan=plans)
def test_random_histories(db, plan):
    with builders.undone():
        record, day = Record(), 0
        for number, (later, step) in enumerate(plan):
            day += later
            at(FIRST + timedelta(days=day, minutes=number), lambda step=step: record.do(step))
        before = FIRST + timedelta(days=1000)
        assert found(before) == naive_changes(before)
        rows = changes()
        assert [row.day for row in rows] == sorted((row.day for row in rows), reverse=True)
        assert len({(row.day, row.model) for row in rows}) == len(rows)
        assert rows[:3] == changes(3)


def test_the_real_history():
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    assert found(tomorrow) == naive_changes(tomorrow) != {}


# The rules, one by one


def told(model, days=1):
    """(added, changed, removed) of a kind on the first days of the plan."""
    until = (FIRST + timedelta(days=days)).date()
    return [(row.added, row.changed, row.removed) for row in changes() if row.model is model and row.day < until]


def test_a_load_of_many_rows_is_one_line():
    at(FIRST, lambda: Theme.objects.bulk_create(Theme(slug=f"bulk-{n}", name="x") for n in range(30)))
    assert told(Theme) == [(30, 0, 0)]


def test_a_record_changed_twice_counts_once_and_one_added_with_links_is_added():
    passage = Passage.objects.filter(document__slug="a-63-265").first()
    meeting = at(FIRST, lambda: factories.MeetingFactory(passages=[passage]))
    assert told(Meeting) == [(1, 0, 0)]
    for minutes in (1, 2):
        moment = FIRST + timedelta(days=1, minutes=minutes)
        at(moment, lambda text=f"x{minutes}": Meeting.objects.filter(pk=meeting.pk).update(city_en=text))
    assert told(Meeting, 2) == [(0, 1, 0), (1, 0, 0)]


@pytest.mark.parametrize(
    ("days", "expected"), [pytest.param(0, [], id="the same day"), pytest.param(1, [(0, 0, 1), (1, 0, 0)], id="later")]
)
def test_what_came_and_went(days, expected):
    theme = at(FIRST, factories.ThemeFactory)
    at(FIRST + timedelta(days=days, hours=1), theme.delete)
    assert told(Theme, 2) == expected


def test_a_citation_taken_away_changes_the_record():
    passage = Passage.objects.filter(document__slug="a-63-265").first()
    meeting = at(FIRST, lambda: factories.MeetingFactory(passages=[passage]))
    at(FIRST + timedelta(days=1), meeting.passages.clear)
    assert told(Meeting, 2) == [(0, 1, 0), (1, 0, 0)]


def test_the_record_that_changed_alone_is_named_by_its_key_only():
    theme = at(FIRST, factories.ThemeFactory)
    assert [row.pk for row in changes() if row.day == FIRST.date()] == [theme.pk]
    at(FIRST + timedelta(hours=1), factories.ThemeFactory)
    assert [row.pk for row in changes() if row.day == FIRST.date()] == [None]


class TestRounds:
    @pytest.fixture
    def draft(self):
        return at(FIRST, factories.RoundFactory)

    def circulate(self, draft):
        def change():
            Round.objects.filter(pk=draft.pk).update(status="circulated", circulated_on=date(2006, 1, 1))

        at(FIRST + timedelta(days=1), change)

    def test_a_draft_is_not_told(self, draft):
        at(FIRST, lambda: factories.QuestionFactory(round=draft))
        assert told(Round) == []

    def test_once_circulated_it_is_added_that_day_and_the_days_before_stay_silent(self, draft):
        at(FIRST, lambda: factories.QuestionFactory(round=draft))
        self.circulate(draft)
        assert told(Round, 3) == [(1, 0, 0)]

    def test_a_later_question_changes_it(self, draft):
        self.circulate(draft)
        at(FIRST + timedelta(days=2), lambda: factories.QuestionFactory(round=draft))
        assert told(Round, 3) == [(0, 1, 0), (1, 0, 0)]

    def test_taken_back_nothing_is_told_of_it_any_more(self, draft):
        self.circulate(draft)

        def take_back():
            with past_the_steps():
                Round.objects.filter(pk=draft.pk).update(status="draft")

        at(FIRST + timedelta(days=2), take_back)
        assert told(Round, 3) == []

    def test_fiction_is_not_told(self, draft):
        self.circulate(draft)
        with past_the_steps():
            Round.objects.filter(pk=draft.pk).update(is_fictional=True)
        assert told(Round, 3) == []

    def test_replies_are_nobodys_business(self, draft):
        self.circulate(draft)
        before = [(row.model, row.added, row.changed) for row in changes()]
        addressee = Addressee.objects.create(round=draft, state=factories.StateFactory._meta.model.objects.first())
        Reply.objects.create(addressee=addressee, received_on=date(2006, 2, 1), channel="fax", language="en")
        assert [(row.model, row.added, row.changed) for row in changes()] == before


def test_fictional_documents_and_their_passages_are_not_told():
    at(FIRST, lambda: factories.PassageFactory(document=factories.DocumentFactory(is_fictional=True)))
    assert told(Document) == told(Passage) == []
    at(FIRST, lambda: factories.PassageFactory(document=factories.DocumentFactory(is_fictional=False)))
    assert told(Document) == told(Passage) == [(1, 0, 0)]


def test_it_is_one_query(django_assert_num_queries):
    with django_assert_num_queries(1):
        changes()
