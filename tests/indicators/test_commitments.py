"""Which commitments move: agrees with a naive twin on random records and on the real one, on any day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd.commitments.models import Commitment, Milestone, Progress
from gfmd.indicators.commitments import last_progress
from gfmd.sources.models import Document, Passage
from tests.indicators import builders, naive
from tests.indicators.test_twins import real_days

pytestmark = pytest.mark.django_db

RECORD_DAY = date(2008, 8, 11)


def naive_last_progress(day):
    """[(short name, key of the last progress or None, its day)]; without progress last."""
    record = naive.read(Document, Passage, Milestone, Commitment, Progress)
    milestones = naive.by_id(record["milestone"])
    found = []
    for row in record["commitment"]:
        milestone = milestones.get(row["milestone_id"])
        made = milestone is not None and milestone["starts_on"] is not None and milestone["starts_on"] <= day
        if not made and not issued(record, "commitment", row, day):
            continue
        steps = []
        for step in naive.known_by(record, "progress", day):
            if step["commitment_id"] == row["id"] and step["status"] != "not_reported":
                stated = issued(record, "progress", step, day)
                on = step["starts_on"] or (max(stated) if stated else None)
                steps.append((on or date.min, step["id"], step["key"], on))
        _order, _id, key, on = max(steps, default=(None, None, None, None))
        found.append((row["slug"], key, on))
    found.sort(key=lambda line: line[0])
    found.sort(key=lambda line: line[2] or date.min, reverse=True)
    return sorted(found, key=lambda line: line[1] is None)


def issued(record, kind, row, day):
    """Days of the documents issued by `day` that a row cites."""
    passages, documents = naive.by_id(record["passage"]), naive.by_id(record["document"])
    links = [link for link in record[f"{kind}_passages"] if link[f"{kind}_id"] == row["id"]]
    days = [documents[passages[link["passage_id"]]["document_id"]]["issued_on"] for link in links]
    return [found for found in days if found is not None and found <= day]


def shown(day):
    keys = dict(Progress.objects.values_list("pk", "key"))
    return [(row.commitment.slug, row.progress and keys[row.progress.pk], row.on) for row in last_progress(day)]


@st.composite
def plans(draw):
    status = st.sampled_from(Progress.Status.values)
    return [
        {**plan, "steps": [{**one, "status": draw(status)} for one in draw(builders.facts(most=3))]}
        for plan in draw(builders.facts(most=4))
    ]


def make(plan, passages):
    Commitment.objects.all().delete()
    for number, wanted in enumerate(plan):
        milestone = Milestone.objects.create(
            slug=f"test-{number}", title="M", kind="meeting", **builders.with_dates(wanted)
        )
        commitment = Commitment.objects.create(
            slug=f"c{number}", title=f"C{number}", milestone=milestone if wanted["planned"] else None
        )
        builders.cite(commitment, wanted, passages)
        for place, step in enumerate(wanted["steps"]):
            progress = Progress.objects.create(
                commitment=commitment, key=f"k{place}", status=step["status"], **builders.with_dates(step)
            )
            builders.cite(progress, step, passages)


@builders.examples
@given(plan=plans(), issued_on=builders.issue_days, day=builders.days)
def test_random_commitments(db, plan, issued_on, day):
    with builders.undone():
        make(plan, builders.documents(issued_on))
        for asked in {day, *filter(None, issued_on)}:
            assert shown(asked) == naive_last_progress(asked)


@real_days
def test_the_record(as_of):
    assert shown(as_of) == naive_last_progress(as_of)


def test_the_last_progress_is_that_of_the_newest_source():
    """The network was set up in 2007; that governments report of it is known from the report of 2008."""
    row = next(row for row in last_progress(RECORD_DAY) if row.commitment.slug == "forum-national-focal-points")
    assert (row.progress.status, row.progress.starts_on, row.on) == ("reported_advancing", None, RECORD_DAY)


def test_a_mention_that_reports_nothing_is_no_progress():
    rows = {row.commitment.slug: row for row in last_progress(RECORD_DAY)}
    assert rows["eu-members-programmes"].progress is None
    assert rows["acp-migration-facility"].progress.starts_on == date(2006, 1, 1)


def test_it_is_one_query_and_the_words_of_a_row_need_no_more(django_assert_num_queries):
    with django_assert_num_queries(1):
        assert all(row.progress.get_status_display() for row in last_progress(RECORD_DAY) if row.progress)
