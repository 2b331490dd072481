"""Pages ask as many queries of ten times the record as of the record."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gfmd.activities.models import Activity
from gfmd.commitments.models import Commitment, Conclusion, Milestone
from gfmd.forum.models import Meeting, MeetingTopic, ReportedCount
from gfmd.sources.models import Passage

PATHS = [
    "/en/",
    "/en/changes/",
    "/en/meetings/",
    "/en/meetings/brussels-2007/",
    "/en/activities/",
    "/en/entities/desa/",
    "/en/mechanisms/ecowas/",
    "/en/commitments/",
    "/en/states/bel/",
    "/en/sources/a-63-265/",
    "/en/charts/milestones/",
    "/en/charts/activities-by-entity-and-theme/",
    "/en/charts/states-represented-at-meetings/",
]
# What must differ in a copy, by model: the natural key.
COPIED = {
    Activity: lambda row, n: {"slug": f"{row.slug[:70]}-{n}"},
    Milestone: lambda row, n: {"slug": f"{row.slug[:70]}-{n}"},
    Commitment: lambda row, n: {"slug": f"{row.slug[:70]}-{n}"},
    Conclusion: lambda row, n: {"statement": row.statement + 20 * n},
    Meeting: lambda row, n: {"slug": f"{row.slug}-{n}", "ordinal": row.ordinal and row.ordinal + 10 * n},
    MeetingTopic: lambda row, n: {"number": row.number + 10 * n},
    ReportedCount: lambda row, n: {"subject_key": f"{row.subject_key}-{n}"},
    Passage: lambda row, n: {"label": f"{row.label}-{n}", "position": row.position + 1000 * n},
}


def copy_nine_times(model, changes):
    """Nine more of each row, citing the same passages."""
    links = model.passages.through if hasattr(model, "passages") else None
    for row in list(model.objects.all()):
        passages = list(row.passages.all()) if links else []
        for n in range(1, 10):
            values = {f.attname: getattr(row, f.attname) for f in model._meta.fields if not f.primary_key}
            copy = model._base_manager.create(**{**values, **changes(row, n)})
            if passages:
                copy.passages.set(passages)


def queries(client, path):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


@pytest.mark.django_db
def test_ten_times_the_record_costs_no_more_queries(client):
    before = {path: queries(client, path) for path in PATHS}
    for model, changes in COPIED.items():
        copy_nine_times(model, changes)
    after = {path: queries(client, path) for path in PATHS}
    assert after == before
    assert max(after.values()) <= 8
