"""What the pages of the record say: numbers with their passages, gaps as gaps, each text in its language."""

from datetime import date

import pytest

from gfmd.activities.models import Activity
from gfmd.commitments.models import Milestone
from gfmd.places.models import State
from gfmd.questionnaires.models import Addressee, Reply, Round
from gfmd.sources.models import Document, Passage
from tests.dashboard.asking import REAL, SAMPLE
from tests.dashboard.page import get

pytestmark = pytest.mark.django_db

NOTICE = "Fictional training data"
REPORT = "/en/sources/a-63-265/"


def main(client, url):
    return get(client, url).one("main")


def stat(page, number):
    """The statistic that shows a number, as a whole with its label and source."""
    return next(
        part for part in page.all("div", class_="stat") if part.one("span", class_="stat-number").text == number
    )


def passage(page, label):
    return page.one("article", id=label)


class TestMeetings:
    def test_a_number_leads_to_the_passage_that_states_it(self, client):
        page = main(client, "/en/meetings/brussels-2007/")
        exact, hedged = stat(page, "156"), stat(page, "more than 150")
        assert [link.endswith("#p12") for link in exact.links] == [True]
        assert exact.one("q").text == "representantes de 156 Estados Miembros"
        assert exact.one("q")["lang"] == "es"
        assert [link.endswith("#p70") for link in hedged.links] == [True]

    def test_dates_and_place(self, client):
        text = main(client, "/en/meetings/brussels-2007/").text
        assert "10–11 July 2007" in text
        assert "Brussels, Belgium" in text

    def test_a_meeting_without_a_number_says_so(self, client):
        page = main(client, "/en/meetings/manila-2008/")
        assert "No source we hold gives a number." in [unknown.text for unknown in page.all("p", class_="unknown")]
        assert page.all("span", class_="stat-number") == []

    def test_a_year_is_shown_as_a_year(self, client):
        dates = main(client, "/en/meetings/greece-2009/").one("dl", class_="facts").text
        assert dates.startswith("Date2009 ")

    def test_the_report_of_a_meeting_is_asked_for_only_when_it_was_held(self, client):
        assert "Sent to: President of the General Assembly" in main(client, "/en/meetings/brussels-2007/").text
        assert "Report to the General Assembly" not in main(client, "/en/meetings/manila-2008/").text

    def test_the_list_says_where_no_number_is_stated(self, client):
        states = {row[0]: row[4] for row in main(client, "/en/meetings/").one("table").rows}
        assert states["First meeting of the Global Forum on Migration and Development"] == "156; more than 150"
        assert states["Second meeting of the Global Forum on Migration and Development"] == "not stated"


class TestBodies:
    @pytest.mark.parametrize("url", ["/en/", "/en/bodies/troika/", "/en/bodies/steering-group/"])
    def test_the_troika_of_the_day_of_the_record(self, url, client):
        seats = [seat.text for seat in main(client, url).one("ol", class_="troika").all("li")]
        assert seats == ["past chairBelgium", "chairPhilippines", "next chairGreece"]

    @pytest.mark.parametrize(
        ("day", "seats"),
        [
            ("2006-09-15", ["past chairnone recorded", "chairnone recorded", "next chairBelgium"]),
            ("2007-07-11", ["past chairnone recorded", "chairBelgium", "next chairPhilippines"]),
            ("2007-07-12", ["past chairBelgium", "chairPhilippines", "next chairGreece"]),
        ],
    )
    def test_the_troika_of_another_day(self, day, seats, client):
        page = main(client, f"/en/bodies/troika/?as_of={day}")
        assert [seat.text for seat in page.one("ol", class_="troika").all("li")] == seats

    def test_hedges_stay(self, client):
        page = main(client, "/en/bodies/steering-group/")
        assert stat(page, "20 to 30").links == [f"{REPORT}#p17"]
        assert "at least 2" in main(client, "/en/bodies/friends-of-the-forum/").text


class TestAsOf:
    @pytest.mark.parametrize("url", ["/en/", "/en/bodies/troika/"])
    def test_a_day_after_the_record_is_noticed(self, url, client):
        notice = main(client, f"{url}?as_of=2008-08-12").one("p", class_="notice").text
        assert notice.startswith("The record holds documents up to 11 August 2008;")

    @pytest.mark.parametrize("day", ["2008-08-11", "2007-01-01"])
    @pytest.mark.parametrize("url", ["/en/", "/en/bodies/troika/"])
    def test_a_day_within_the_record_is_not(self, url, day, client):
        assert main(client, f"{url}?as_of={day}").all("p", class_="notice") == []

    def test_the_overview_tells_what_was_last_and_next(self, client):
        def facts(day):
            return main(client, f"/en/?as_of={day}").one("dl", class_="facts").text

        assert "Lastnone recorded" in facts("2007-07-11")
        assert "LastFirst meeting of the Global Forum" in facts("2007-07-12")
        assert "156" in facts("2007-07-12")
        assert "NextSecond meeting" in facts("2007-07-12")

    def test_the_overview_shows_a_reported_count_from_its_day_on(self, client):
        assert "replies reported" not in main(client, "/en/?as_of=2008-07-14").text
        assert "64 replies reported at 15 July 2008" in main(client, "/en/?as_of=2008-07-15").text

    def test_the_overview_counts_replies_up_to_the_day(self, client):
        addressee = Addressee.objects.create(round=Round.objects.get(slug=REAL), state=State.objects.get(iso3="BEL"))
        Reply.objects.create(addressee=addressee, received_on=date(2008, 6, 1), channel="fax", language="fr")
        assert "1 recorded here by State" in main(client, "/en/?as_of=2008-06-01").text
        assert "0 recorded here by State" in main(client, "/en/?as_of=2008-05-31").text

    def test_a_cancelled_meeting_is_not_the_next_one(self, client):
        State.objects.get(iso3="PHL").hosted_meetings.update(status="cancelled")
        assert "NextSecond meeting" not in main(client, "/en/").text


class TestQuestionnaires:
    def test_the_round_of_2008(self, client):
        page = main(client, f"/en/questionnaires/{REAL}/")
        assert page.one("p", class_="lead").text == "64 replies reported at 15 July 2008; 0 recorded here by State"
        facts = page.one("dl", class_="facts").text
        assert "Circulated18 March 2008 (fax)" in facts
        assert "Replies requested by30 April 2008" in facts
        assert "Addressees recorded here0" in facts
        assert [q["lang"] for q in page.one("dl", class_="facts").all("q")] == ["es"]
        assert f"{REPORT}#p21" in page.links
        assert "the source writes 193 addressees" in page.text
        assert "No breakdown is shown, and none is estimated." in page.one("p", class_="notice").text
        assert "The texts of the questions are not in the sources we hold." in page.text

    def test_groups_of_the_sample_add_up_to_its_rate(self, client):
        page = main(client, f"/en/questionnaires/{SAMPLE}/")
        table = page.one("section", **{"aria-labelledby": "chart-replies-by-regional-group"}).one("table")
        shares = [row[3].split(" (")[0].split(" of ") for row in table.rows]
        replies, addressees = (sum(int(share[place]) for share in shares) for place in (0, 1))
        assert page.one("p", class_="lead").text.startswith(f"{replies} of {addressees} (")
        assert addressees == 195

    def test_a_round_as_of_a_day(self, client):
        before = main(client, f"/en/questionnaires/{SAMPLE}/?as_of=2026-03-01").one("p", class_="lead").text
        assert before == "0 of 195 (0 per cent) addressees replied"


class TestFiction:
    @pytest.mark.parametrize(
        "url",
        [
            "/en/questionnaires/",
            f"/en/questionnaires/{SAMPLE}/",
            "/en/states/phl/",
            "/en/sources/",
            "/en/sources/sample-round-2026-note/",
            "/en/data/",
        ],
    )
    def test_pages_with_sample_data_say_so(self, url, client):
        page = get(client, url)
        marks = page.all("span", class_="tag-fictional") + page.all("div", class_="fiction")
        assert marks
        assert all(mark.text.startswith(NOTICE) for mark in marks)

    def test_every_mention_of_the_sample_is_marked(self, client):
        for url in ("/en/questionnaires/", "/en/states/phl/", "/en/data/", "/en/sources/"):
            for link in main(client, url).all("a"):
                if SAMPLE in link["href"]:
                    while link.name not in {"li", "tr"}:
                        link = link.parent
                    assert NOTICE in [mark.text for mark in link.all("span", class_="tag-fictional")], url

    @pytest.mark.parametrize("url", ["/en/", "/en/meetings/brussels-2007/", f"/en/questionnaires/{REAL}/", REPORT])
    def test_pages_of_the_real_record_never_do(self, url, client):
        assert NOTICE not in get(client, url).text


class TestPassages:
    def test_a_passage_lists_the_facts_that_cite_it(self, client):
        page = main(client, REPORT)
        listed = [item.text for item in passage(page, "p12").one("ul").all("li")]
        assert "reported count representantes de 156 Estados Miembros" in listed
        assert passage(page, "p12").one("summary").text == f"{len(listed)} facts cite this passage"

    def test_facts_lead_to_pages_that_lead_back(self, client):
        """Each fact that cites paragraph 12 of the report, except those no page shows."""
        for link in passage(main(client, REPORT), "p12").one("ul").all("a"):
            if link["href"] != "/en/commitments/":
                page = main(client, link["href"])
                assert f"{REPORT}#p12" in page.links, link["href"]
                assert link.text in page.text, link["href"]

    def test_every_milestone_is_on_the_page_it_leads_to(self, client):
        shown = main(client, "/en/commitments/").text
        assert [row.slug for row in Milestone.objects.filter(mechanism=None) if row.title not in shown] == []

    def test_contributions_are_on_the_page_they_lead_to(self, client):
        links = passage(main(client, REPORT), "p19").one("ul").all("a")
        texts = [link.text for link in links if link["href"] == "/en/meetings/manila-2008/"]
        shown = main(client, "/en/meetings/manila-2008/").text
        assert [text for text in texts if text not in shown] == []

    def test_what_is_lost_is_said_to_be_lost(self, client):
        page = main(client, REPORT)
        assert passage(page, "p22").one("span", class_="tag-lost").text == "missing from our copy"
        assert passage(page, "p22").one("p").text == "This passage is missing from our copy. Nothing fills the gap."
        assert passage(page, "p23").one("span", class_="tag-lost").text.startswith("fragment")
        lost = set(Passage.objects.lost().filter(document__slug="a-63-265").values_list("label", flat=True))
        tagged = {part["id"] for part in page.all("article") if part.all("span", class_="tag")}
        assert tagged == lost

    def test_a_document_only_cited_says_so(self, client):
        assert "no passage of it is held" in main(client, "/en/sources/a-res-61-208/").one("p", class_="notice").text

    def test_the_list_counts_passages_and_losses(self, client):
        table = {row[0].split(" ")[0]: row for row in main(client, "/en/sources/").one("table").rows}
        document = Document.objects.get(slug="a-63-265")
        lost = document.passages.lost().count()
        assert table["A/63/265"][4] == str(document.passages.count())
        assert f"({lost} passages lost)" in table["A/63/265"][3]
        assert table["E/ESCWA/SDD/2007/2"][2] == "2007"


class TestStates:
    def test_a_state_lists_the_facts_that_name_it(self, client):
        page = main(client, "/en/states/phl/")
        assert "Member State · member since 24 October 1945" in page.text
        facts = [item.text for item in page.all("ul", class_="fact-list")[0].all("li")]
        assert "chairmanship Second meeting of the Global Forum on Migration and Development" in facts
        assert {"/en/meetings/manila-2008/"} <= set(page.links)

    def test_a_state_no_document_names_says_so(self, client):
        assert "The documents we hold do not name this State." in main(client, "/en/states/tuv/").text

    def test_a_donor_lists_the_funds_it_gives_to(self, client):
        assert "MDG Achievement Fund" in main(client, "/en/states/esp/").text

    def test_the_status_of_a_reply_is_said(self, client):
        replied = Addressee.objects.filter(round__slug=SAMPLE).exclude(replies=None).select_related("state")[0]
        assert "reply received on" in main(client, replied.state.get_absolute_url()).text
        assert "no reply recorded" in main(client, "/en/states/phl/").text


def test_an_entity_shows_its_activities_and_those_of_its_parts(client):
    page = main(client, "/en/entities/desa/")
    slugs = {item["id"] for item in page.one("ol", class_="fact-list").all("li") if item.get("id")}
    mine = Activity.objects.filter(entity__slug="desa") | Activity.objects.filter(entity__parent__slug="desa")
    assert slugs == set(mine.values_list("slug", flat=True))
