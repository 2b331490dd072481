"""The first page: six questions answered, every number a link to what it counts, for any day."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gfmd.activities.models import Activity
from gfmd.commitments.models import Commitment, Progress
from gfmd.dashboard.presenters.changes import change_lines
from gfmd.indicators.changes import changes
from gfmd.questionnaires.models import Round
from gfmd.sources.models import Document
from tests.dashboard.page import get

pytestmark = pytest.mark.django_db


def main(client, query=""):
    return get(client, f"/en/{query}").one("main")


def panel(page, title):
    return next(part for part in page.all("section") if part.one("h2").text == title)


def counted(client, link):
    """How many records the list at `link` says it has."""
    return int(re.match(r"[\d,]+", get(client, link).one("p", class_="count").text)[0].replace(",", ""))


def inside_a_link(element):
    while element.parent is not None and element.name != "a":
        element = element.parent
    return element.name == "a"


@pytest.mark.parametrize("query", ["", "?as_of=2007-08-01"])
def test_every_number_is_a_link(query, client):
    page = main(client, query)
    numbers = page.all(class_="stat-number") + [cell.elements.__next__() for cell in page.all("td", class_="number")]
    assert numbers or query
    assert [number.text for number in numbers if not inside_a_link(number)] == []


@pytest.mark.parametrize("day", ["2008-08-11", "2008-08-10", "2007-01-01"])
def test_the_number_of_a_theme_is_that_of_the_list_it_leads_to(day, client):
    rows = panel(main(client, f"?as_of={day}"), "What United Nations entities do").one("tbody").all("tr")
    for row in rows:
        for link in row.links[:2]:
            assert int(row.all("td")[0].text) == counted(client, link) > 0
            assert f"as_of={day}" in link
    assert rows or not Activity.objects.filter(starts_on__lte=day).exists()


def test_themes_with_most_activities_come_first(client):
    table = panel(main(client), "What United Nations entities do").one("table")
    assert [cell.text for cell in table.one("thead").all("th")] == ["Theme", "Activities", "Entities"]
    numbers = [int(row[1]) for row in table.rows]
    assert len(numbers) == 6
    assert numbers == sorted(numbers, reverse=True)


class TestCommitments:
    def panel(self, client, query=""):
        return panel(main(client, query), "Commitments that move")

    def test_the_number_without_progress_leads_to_their_list(self, client):
        found = self.panel(client)
        none, recorded = found.all("p")[-1].all("a")
        assert none.text == "No progress recorded for 9 of 15 commitments"
        assert recorded.text == "6 with progress recorded"
        assert (counted(client, none["href"]), counted(client, recorded["href"])) == (9, 6)

    def test_the_last_step_is_named_with_its_day(self, client):
        first, *_rest = self.panel(client).one("ul").all("li")
        assert "reported as started" in first.text
        assert "source of 11 August 2008" in first.text
        dated = Progress.objects.get(key="ecowas-spain-fund")
        Progress.objects.exclude(pk=dated.pk).delete()
        (only,) = self.panel(client).one("ul").all("li")
        assert only.text == "ECOWAS common approach on migration reported as started July 2008"

    def test_where_none_moves_the_page_says_so(self, client):
        Progress.objects.all().delete()
        found = self.panel(client)
        assert found.one("ul").all("li") == []
        assert found.all("a")[-1].text == "No progress recorded for 15 of 15 commitments"

    def test_where_all_move_it_says_that(self, client):
        for commitment in Commitment.objects.all():
            Progress.objects.create(commitment=commitment, key="x", status="reported_done").passages.set(
                commitment.passages.all()
            )
        assert [link.text for link in self.panel(client).all("p")[-1].all("a")] == ["15 with progress recorded"]

    def test_before_the_report_only_dated_ones_are_known(self, client):
        last = self.panel(client, "?as_of=2007-12-31").all("p")[-1]
        assert "of 15" not in last.text
        known = counted(client, last.links[0]) + sum(counted(client, link) for link in last.links[1:])
        assert known == Commitment.objects.filter(milestone__starts_on__lte="2007-12-31").count() > 0

    def test_before_everything_there_is_none(self, client):
        assert self.panel(client, "?as_of=1946-01-01").one(class_="unknown").text == "none recorded"


class TestChanges:
    def test_the_newest_five_lines_lead_to_lists_and_to_all(self, client):
        found = panel(main(client), "What changed lately")
        lines = [f"{line.kind}: {line.happened}" for line in change_lines(changes(5))]
        assert [item.text for item in found.all("li")] == lines
        assert len(lines) == 5
        assert found.links[-1] == "/en/changes/"
        for link in found.links:
            assert client.get(link.partition("#")[0]).status_code == 200

    def test_a_draft_is_not_told(self, client):
        before = panel(main(client), "What changed lately").text
        Round.objects.create(slug="draft-2009", title="Not yet", status="draft")
        assert panel(main(client), "What changed lately").text == before


@pytest.mark.parametrize("query", ["", "?as_of=2007-07-12", "?as_of=1946-01-01", "?as_of=2100-12-31"])
def test_it_takes_at_most_eight_queries(query, client):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(f"/en/{query}").status_code == 200
    assert len(queries) <= 8


def test_a_record_without_documents_or_meetings_opens(client):
    Document.objects.update(issued_on=None, issued_precision="")
    assert "The record is empty" in main(client).text
    assert main(client, "?as_of=2008-08-11").all("ol", class_="troika")


@pytest.mark.parametrize("value", ["x", "all"])
def test_an_unknown_progress_is_refused(value, client):
    assert client.get(f"/en/commitments/?progress={value}").status_code == 400
    assert (
        client.get("/en/commitments/?as_of=x").status_code == client.get("/en/activities/?as_of=x").status_code == 400
    )
