"""Charts at the edges of the record: before it, after it, without it, and with rows the seed has not."""

from datetime import date

import pytest

from gfmd.activities.models import Activity, Entity, Theme
from gfmd.commitments.models import Fund, Milestone
from gfmd.dashboard.charts import registry
from gfmd.dashboard.charts.figures import as_plain
from gfmd.forum.models import Chairmanship, Meeting
from gfmd.questionnaires.models import Reply, Round
from gfmd.sources.models import Document, Passage
from tests.dashboard.asking import EARLY, REAL, SAMPLE, address, draw, every_chart, json_rows
from tests.dashboard.page import get
from tests.questionnaires.rounds import past_the_steps

pytestmark = pytest.mark.django_db

NOTHING_YET = ("No ", "0 of ", "On 1 January 1946 no chair of the Forum is in office")


def question(slug, round_=REAL, as_of=EARLY):
    return f"round={round_}&as_of={as_of}" if registry()[slug].takes_round else f"as_of={as_of}"


def cited(fact):
    fact.passages.set(Passage.objects.filter(document__slug="a-63-265", label="p12"))
    return fact


class TestBeforeTheRecord:
    @pytest.mark.parametrize("round_", [REAL, SAMPLE])
    @every_chart
    def test_the_page_says_so_without_error(self, slug, round_, client):
        page = get(client, address(slug, question(slug, round_)))
        assert page.one("h1").text.startswith(NOTHING_YET)

    @every_chart
    def test_files_open_too(self, slug, client):
        assert client.get(address(slug, question(slug), ".csv")).status_code == 200
        assert json_rows(client, slug, question(slug))["as_of"] == EARLY

    def test_no_bars_are_drawn_of_nothing(self):
        for slug in ("states-represented-at-meetings", "activities-by-kind", "milestones", "funds"):
            drawn = draw(slug, question(slug))
            assert drawn.chart.figure(drawn.query, drawn.answer) is None

    def test_gaps_do_not_deny_the_addressees_recorded_here(self):
        gaps = draw("replies-over-time", question("replies-over-time", SAMPLE)).gaps
        assert not [gap for gap in gaps if "no list of them is held" in gap]

    def test_gaps_do_not_name_a_count_of_a_later_day(self):
        assert draw("replies-by-regional-group", question("replies-by-regional-group")).gaps == []


def test_after_the_record_the_page_says_where_it_ends(client):
    page = get(client, address("chairs-and-troika", "as_of=2030-01-01"))
    assert [notice for notice in page.all("p", class_="notice") if "11 August 2008" in notice.text]


class TestWithoutARecord:
    """A site into which no document is loaded yet."""

    @pytest.fixture
    def no_record(self):
        Document.objects.update(issued_on=None, issued_precision="")

    @pytest.mark.parametrize("form", ["/", "/embed/", ".json", ".csv", ".xlsx", ".zip"])
    @every_chart
    def test_every_chart_opens(self, slug, form, no_record, client):
        assert client.get(address(slug, form=form)).status_code == 200

    @pytest.mark.parametrize("url", ["/en/", "/en/about/", "/en/bodies/troika/", "/en/bodies/steering-group/"])
    def test_pages_that_show_the_day_of_the_record_open(self, url, no_record, client):
        assert client.get(url).status_code == 200

    @pytest.mark.parametrize("slug", [slug for slug, chart in registry().items() if chart.takes_round])
    def test_without_any_real_round_there_is_no_page(self, slug, client):
        with past_the_steps():
            Round.objects.filter(is_fictional=False).update(circulated_on=None, deadline=None, status="draft")
        assert client.get(address(slug)).status_code == 404

    def test_without_chairs_none_is_named(self, client):
        Chairmanship.objects.all().delete()
        page = get(client, address("chairs-and-troika"))
        assert page.one("h1").text == "No chair of the Forum is recorded"
        assert page.all("div", class_="plot") == []


class TestRowsTheSeedHasNot:
    def test_a_relative_milestone_with_a_date(self, client):
        Milestone.objects.create(
            slug="x",
            kind="meeting",
            title="X",
            starts_on=date(2008, 1, 1),
            precision="relative",
            date_as_written="soon",
        )
        assert client.get(address("milestones")).status_code == 200

    def test_a_milestone_of_which_only_the_end_is_known_counts_as_undated(self):
        before = draw("milestones")
        cited(Milestone.objects.create(slug="x", kind="meeting", title="X", until=date(2008, 2, 1), precision="month"))
        after = draw("milestones")
        undated = [sum(1 for row in drawn.answer.rows if not row.starts_on) for drawn in (before, after)]
        assert undated[1] == undated[0] + 1
        assert after.gaps[0].startswith(f"{undated[1]} milestones have no date")
        assert len(after.chart.figure(after.query, after.answer).data[0].x) == len(after.answer.rows) - undated[1]

    def test_an_activity_of_an_entity_without_category(self, client):
        entity = Entity.objects.create(slug="x", name="X", position=90)
        cited(Activity.objects.create(slug="x", entity=entity, kind="research", title="X"))
        assert client.get(address("activities-by-entity-and-theme")).status_code == 200

    def test_activities_without_any_theme(self, client):
        Theme.objects.all().delete()
        assert client.get(address("activities-by-entity-and-theme")).status_code == 200

    def test_funds_of_two_currencies_are_not_drawn_on_one_scale(self):
        cited(Fund.objects.create(slug="x", name="X", amount=10**9, currency="XOF"))
        drawn = draw("funds")
        assert len({row.currency for row in drawn.answer.rows if row.currency}) == 2
        assert drawn.chart.figure(drawn.query, drawn.answer) is None

    def test_the_finding_does_not_compare_amounts_of_two_currencies(self, client):
        cited(Fund.objects.create(slug="x", name="X", amount=1, currency="AED"))
        assert "largest" not in get(client, address("funds")).one("h1").text

    def test_a_chair_of_two_states_is_one_row(self, client):
        chair = Chairmanship.objects.get(meeting__slug="greece-2009")
        chair.states.add(*Chairmanship.objects.get(meeting__slug="argentina-2010").states.all())
        states = [row["states"] for row in json_rows(client, "chairs-and-troika", "")["rows"]]
        assert states == ["Belgium", "Philippines", "Argentina, Greece", "Argentina"]

    def test_a_chair_without_dates_is_in_the_table_and_not_in_the_figure(self):
        Meeting.objects.filter(slug="argentina-2010").update(
            starts_on=None, until=None, precision="", date_as_written=""
        )
        drawn = draw("chairs-and-troika")
        assert len(drawn.answer.rows) == 4
        assert len(drawn.chart.figure(drawn.query, drawn.answer).data[0].y) == 3

    def test_replies_of_one_day_more_are_counted_on_page_and_files(self, client):
        before = json_rows(client, "replies-over-time", f"round={SAMPLE}")["rows"][-1]["cumulative"]
        addressee = Round.objects.get(slug=SAMPLE).addressees.filter(replies=None).first()
        Reply.objects.create(addressee=addressee, received_on=date(2026, 6, 1), channel="fax", language="en")
        last = json_rows(client, "replies-over-time", f"round={SAMPLE}")["rows"][-1]
        assert last == {
            "day": "2026-06-01",
            "letters": 0,
            "reminders": 0,
            "calls": 0,
            "received": 1,
            "cumulative": before + 1,
            "reported": None,
            "addressees": 195,
        }
        finding = get(client, address("replies-over-time", f"round={SAMPLE}")).one("h1").text
        assert finding.startswith(f"{before + 1} of 195 (")
        assert finding.endswith("addressees had replied by 1 June 2026")


@pytest.mark.parametrize("slug", ["replies-over-time", "milestones"])
def test_hover_labels_hold_no_escaped_markup(slug, client):
    drawn = draw(slug)
    figure = as_plain(drawn.chart.figure(drawn.query, drawn.answer))
    templates = [trace["hovertemplate"] for trace in figure["data"]]
    assert all(template.endswith("<extra></extra>") and "&lt;" not in template for template in templates)


def test_a_null_character_in_the_round_is_refused(client):
    assert client.get(address("replies-over-time", "round=%00")).status_code in {400, 404}
