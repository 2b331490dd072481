"""The record says what A/63/265 says: facts of the report, checked against the seeded database."""

import re
from collections import Counter
from datetime import date
from decimal import Decimal

import pytest
from django.conf import settings

from gfmd.activities.models import Activity, Entity, EntityGroupMembership
from gfmd.commitments.models import Conclusion, FollowUpOption, Fund, Mechanism, Participation
from gfmd.core.history import domain_models
from gfmd.forum.models import Chairmanship, Meeting, Membership, ReportedCount, TroikaRecord
from gfmd.indicators.chairs import troika
from gfmd.indicators.record import record_day
from gfmd.places.models import GroupMembership, State
from gfmd.questionnaires.models import ReturnCount, Round
from gfmd.sources.citations import sourced_models
from gfmd.sources.models import Document, Passage
from tests.conftest import RECORD_DAY

REPORT = "a-63-265"
AS_WRITTEN = ("text", "as_written", "date_as_written", "hedge", "actors", "proposed_by", "addressees_as_written")
FORBIDDEN = re.compile(r"complian|overdue|fail(ed|ure|s)\b", re.IGNORECASE)

pytestmark = pytest.mark.django_db


@pytest.fixture
def report():
    return Document.objects.get(slug=REPORT)


def cited(row):
    """Labels of the report's passages a fact cites."""
    return set(row.passages.filter(document__slug=REPORT).values_list("label", flat=True))


def collapsed(text):
    return " ".join(text.split())


class TestReport:
    def test_it_has_75_paragraphs_and_3_notes(self, report):
        labels = set(report.passages.values_list("label", flat=True))
        paragraphs, notes = {f"p{n}" for n in range(1, 76)}, {"n1", "n2", "n3"}
        assert labels == paragraphs | notes | {"summary", "figure-21"}

    def test_what_is_lost_is_said_to_be_lost(self, report):
        lost = {passage.label: passage.status for passage in report.passages.lost()}
        assert lost == {
            "figure-21": Passage.Status.MISSING,
            "p22": Passage.Status.MISSING,
            "p23": Passage.Status.FRAGMENT,
        }
        assert report.status == Document.Status.PARTIAL

    def test_nothing_fills_what_is_lost(self):
        for label in ("figure-21", "p22"):
            citing = [
                f"{model.__name__} {row.pk}"
                for model in sourced_models()
                for row in model._base_manager.filter(passages__document__slug=REPORT, passages__label=label)
            ]
            assert citing == []

    def test_the_record_stands_as_of_the_day_of_the_report(self, report):
        assert (report.symbol, report.issued_on, record_day()) == ("A/63/265", RECORD_DAY, RECORD_DAY)

    def test_passages_stand_in_the_order_of_the_report(self, report):
        numbers = [int(p.number) for p in report.passages.order_by("position") if p.kind == Passage.Kind.PARAGRAPH]
        assert numbers == list(range(1, 76))


class TestForum:
    @pytest.mark.parametrize(
        ("slug", "starts_on", "until", "status"),
        [
            ("hld-2006", date(2006, 9, 14), date(2006, 9, 16), Meeting.Status.HELD),
            ("brussels-2007", date(2007, 7, 10), date(2007, 7, 12), Meeting.Status.HELD),
            ("manila-2008", date(2008, 10, 29), date(2008, 10, 31), Meeting.Status.PLANNED),
            ("greece-2009", date(2009, 1, 1), date(2010, 1, 1), Meeting.Status.OFFERED),
            ("argentina-2010", date(2010, 1, 1), date(2011, 1, 1), Meeting.Status.OFFERED),
        ],
    )
    def test_meetings(self, slug, starts_on, until, status):
        meeting = Meeting.objects.get(slug=slug)
        assert (meeting.starts_on, meeting.until, meeting.status) == (starts_on, until, status)

    @pytest.mark.parametrize(
        ("key", "low", "high", "qualifier", "passage"),
        [
            pytest.param("hld-2006-states", 132, None, "exactly", "p4", id="High-level Dialogue"),
            pytest.param("brussels-2007-states", 156, None, "exactly", "p12", id="Brussels"),
            pytest.param("brussels-2007-states-conclusions", 150, None, "over", "p70", id="Brussels, conclusions"),
            pytest.param("steering-group-states", 20, 30, "between", "p17", id="Steering Group"),
            pytest.param("friends-sessions-a-year", 2, None, "at_least", "p18", id="Friends of the Forum"),
        ],
    )
    def test_reported_counts_keep_their_hedge_and_their_paragraph(self, key, low, high, qualifier, passage):
        count = ReportedCount.objects.get(subject_key=key)
        assert (count.low, count.high, count.qualifier) == (low, high, qualifier)
        assert cited(count) == {passage}

    def test_there_is_no_other_reported_count(self):
        assert ReportedCount.objects.count() == 5

    def test_the_troika_on_the_day_of_the_report(self):
        found = troika(RECORD_DAY)
        chairs = (found.past, found.current, found.next)
        assert [[state.iso3 for state in chair.states] for chair in chairs] == [["BEL"], ["PHL"], ["GRC"]]

    def test_the_troika_is_derived(self):
        """No seat, no differing record and no term is stored for it (paras. 16 and 17)."""
        assert not TroikaRecord.objects.exists()
        assert not Membership.objects.filter(body__kind__in=["troika", "steering_group"]).exists()
        assert not Chairmanship.objects.filter(starts_on__isnull=False).exists()

    def test_forum_meetings_count_from_one(self):
        assert list(Meeting.objects.forum().values_list("ordinal", flat=True)) == [1, 2, 3, 4]


class TestQuestionnaire:
    @pytest.fixture
    def round_(self):
        return Round.objects.get(is_fictional=False)

    def test_it_went_to_193_missions_by_fax(self, round_):
        assert (round_.circulated_on, round_.deadline) == (date(2008, 3, 18), date(2008, 4, 30))
        assert (round_.addressees_reported, round_.channel) == (193, "fax")
        assert round_.addressees_as_written.startswith("193 Representantes Permanentes de Estados Miembros")

    def test_64_replies_are_reported_and_none_is_recorded(self, round_):
        """Who answered is not in the report: no addressee and no reply is made up."""
        count = ReturnCount.objects.get(round=round_)
        assert (count.replies, count.as_of, cited(count)) == (64, date(2008, 7, 15), {"p21", "n1"})
        assert round_.addressees.count() == 0


class TestActivities:
    def test_18_entities_are_listed_in_six_categories(self):
        listed = Counter(Entity.objects.filter(is_listed=True).values_list("category", flat=True))
        assert listed == {"A": 3, "B": 4, "C": 5, "D": 2, "E": 3, "F": 1}
        assert listed.total() == 18

    def test_each_listed_entity_has_activities_of_its_own_or_of_its_parts(self):
        listed = Entity.objects.filter(is_listed=True)
        assert [e.slug for e in listed if not Activity.objects.of_entity(e).exists()] == []

    def test_members_of_the_global_migration_group(self):
        """Thirteen by name, and the regional commissions together (para. 44)."""
        members = EntityGroupMembership.objects.filter(group__slug="global-migration-group")
        assert members.filter(entity__isnull=False).count() == 13
        assert members.get(entity=None).as_written == "las comisiones regionales de las Naciones Unidas"


class TestCommitments:
    @pytest.mark.parametrize(
        ("slug", "millions", "passage"),
        [
            ("ec-undp-small-projects", 15, "p48"),
            ("acp-migration-facility", 25, "p49"),
            ("ecowas-spain-fund", 10, "p51"),
        ],
    )
    def test_funds_in_euros(self, slug, millions, passage, report):
        fund = Fund.objects.get(slug=slug)
        assert (fund.amount, fund.currency) == (Decimal(millions * 1_000_000), "EUR")
        assert cited(fund) == {passage}
        assert f"{millions} millones de euros" in collapsed(report.passages.get(label=passage).text)

    def test_no_other_fund_has_an_amount(self):
        assert Fund.objects.filter(amount__isnull=False).count() == 3

    def test_14_processes_are_named_where_13_exist(self, report):
        """Paras. 58 to 63 name one more than para. 45 counts: both are kept."""
        processes = Mechanism.objects.filter(kind=Mechanism.Kind.CONSULTATIVE_PROCESS)
        assert Counter(processes.values_list("focus", flat=True)) == {
            "regular": 9,
            "when_needed": 3,
            "not_considered": 2,
        }
        assert "13 procesos consultivos regionales" in collapsed(report.passages.get(label="p45").text)

    def test_conclusions_are_of_the_concluding_paragraphs(self):
        paragraphs = Conclusion.objects.values_list("paragraph", flat=True)
        assert set(paragraphs) == set(range(69, 76))
        assert all(f"p{row.paragraph}" in cited(row) for row in Conclusion.objects.all())

    def test_follow_up_options_come_from_their_paragraphs(self):
        assert all(cited(option) <= {"p23", "p24", "p71", "p72"} for option in FollowUpOption.objects.all())

    def test_a_mechanism_takes_part_in_others_only(self):
        assert all(row.who != row.mechanism for row in Participation.objects.all())


class TestStates:
    @pytest.mark.parametrize(
        ("day", "members"),
        [
            pytest.param(date(1945, 10, 23), 0, id="before the Charter"),
            pytest.param(date(2006, 6, 27), 191, id="before Montenegro"),
            pytest.param(date(2006, 9, 14), 192, id="High-level Dialogue"),
            pytest.param(RECORD_DAY, 192, id="day of the report"),
            pytest.param(date(2011, 7, 13), 192, id="before South Sudan"),
            pytest.param(date(2011, 7, 14), 193, id="South Sudan"),
            pytest.param(date(2026, 11, 1), 193, id="now"),
        ],
    )
    def test_members_on_a_day(self, day, members):
        assert State.objects.members_as_of(day).count() == members

    def test_two_observers(self):
        observers = State.objects.filter(kind=State.Kind.OBSERVER)
        assert set(observers.values_list("iso3", flat=True)) == {"VAT", "PSE"}

    @pytest.mark.parametrize("grouping", ["un-regional-groups", "m49-regions", "m49-subregions"])
    def test_a_state_is_in_one_group_of_a_partition_at_most(self, grouping):
        rows = GroupMembership.objects.filter(group__grouping__slug=grouping)
        assert max(Counter(rows.values_list("state__iso3", flat=True)).values()) == 1


class TestCitations:
    @pytest.mark.parametrize("model", sourced_models(), ids=lambda model: model.__name__)
    def test_every_fact_cites_a_passage(self, model):
        bare = model._base_manager.filter(passages=None)
        assert [str(row) for row in bare] == []

    @pytest.mark.parametrize(
        "model",
        [model for model in sourced_models() if {field.name for field in model._meta.fields} & set(AS_WRITTEN)],
        ids=lambda model: model.__name__,
    )
    def test_what_is_quoted_stands_in_a_cited_passage(self, model):
        columns = [field.name for field in model._meta.fields if field.name in AS_WRITTEN]
        rows = model._base_manager.filter(passages__document__slug=REPORT).distinct().prefetch_related("passages")
        strays = {
            f"{model.__name__}.{column}: {getattr(row, model.KEY[0])}"
            for row in rows
            for column in columns
            if (words := collapsed(getattr(row, column)))
            if not any(words in collapsed(passage.text) for passage in row.passages.all())
        }
        assert strays == set()

    def test_every_text_quoted_from_the_report_is_in_its_language(self):
        wrong = [
            f"{model.__name__} {row.pk}"
            for model in sourced_models()
            if {"text", "language"} <= {field.name for field in model._meta.fields}
            for row in model._base_manager.filter(passages__document__slug=REPORT).exclude(text="").distinct()
            if row.language != "es"
        ]
        assert wrong == []


def test_no_word_of_blame_in_the_seed():
    """The Forum is voluntary and non-binding (DESIGN 2.8): nothing in it is complied with, overdue or failed."""
    fixtures = settings.BASE_DIR / "fixtures"
    files = [p for p in fixtures.rglob("*") if p.is_file() and p.relative_to(fixtures).parts[0] != "sample"]
    found = [str(path) for path in files if FORBIDDEN.search(path.read_text(encoding="utf-8"))]
    assert files
    assert found == []


def test_no_word_of_blame_in_the_choices():
    labels = [
        f"{model.__name__}.{field.name}: {label}"
        for model in domain_models()
        for field in model._meta.fields
        for _value, label in field.choices or []
        if FORBIDDEN.search(str(label))
    ]
    assert labels == []
