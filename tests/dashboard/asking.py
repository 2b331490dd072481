"""Asking the charts of the registry: by address, and directly without a view."""

import csv
import io
from datetime import date

import pytest

from gfmd.dashboard import charts
from gfmd.dashboard.charts.base import Drawn, Query
from gfmd.indicators.record import record_day
from gfmd.questionnaires.models import Round
from gfmd.sources.citations import citations_by_key

REAL, SAMPLE = "hld-follow-up-2008", "sample-round-2026"
EARLY = "1946-01-01"

every_chart = pytest.mark.parametrize("slug", charts.registry())


def address(slug, query="", form="/", language="en"):
    return f"/{language}/charts/{slug}{form}?{query}"


def draw(slug, query=""):
    """The chart asked directly, without the view."""
    given = dict(part.split("=") for part in query.split("&") if part)
    chart, day = charts.registry()[slug], given.get("as_of")
    day = date.fromisoformat(day) if day else None
    if chart.takes_round:
        asked_for = Query(day, Round.objects.get(slug=given.get("round", REAL)))
    else:
        asked_for = Query(day or record_day())
    answer = chart.ask(asked_for)
    return Drawn(chart, asked_for, answer, citations_by_key(answer.sources))


def json_rows(client, slug, query):
    return client.get(address(slug, query, ".json")).json()


def csv_rows(client, slug, query=""):
    text = client.get(address(slug, query, ".csv")).content.decode()
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
