"""One address of every kind of page, in English: what browser tests, crawl and HTML checker all open.

A new kind of page is added here, and nowhere else; `tests/test_pages_listed.py` finds the one that was forgotten.
"""

from django.test import Client, override_settings

from gfmd.dashboard.charts import registry
from gfmd.dashboard.presenters.frame import VIEWS

ROUND = "sample-round-2026"

PAGES = [
    "/en/",
    "/en/?as_of=2007-07-09",
    "/en/meetings/",
    "/en/meetings/brussels-2007/",
    "/en/bodies/",
    "/en/bodies/troika/",
    "/en/questionnaires/",
    "/en/questionnaires/hld-follow-up-2008/",
    f"/en/questionnaires/{ROUND}/",
    "/en/states/",
    "/en/states/?q=zzzz",
    "/en/states/phl/",
    "/en/activities/?page=2",
    "/en/activities/?theme=remittances",
    "/en/entities/undp/",
    "/en/mechanisms/",
    "/en/mechanisms/ecowas/",
    "/en/commitments/",
    "/en/commitments/forum-national-focal-points/",
    "/en/sources/",
    "/en/sources/a-63-265/",
    "/en/charts/",
    "/en/data/",
    "/en/changes/",
    "/en/about/",
    "/en/about/components/",
    "/en/about/components/?view=map",
    "/en/search/",
    "/en/search/?q=remittances",
    "/en/search/?q=zzzz",
    "/accounts/login/",
]


def maps(chart):
    """The views of a chart that show a map and are not what it shows first."""
    views = [view for view in VIEWS if view not in ("chart", "table")] if chart.map else []
    return views if chart.figure else views[1:]


# Each chart as it shows first; those of a round with the one that has rows, and one without; one map of each kind.
CHARTS = [
    *(f"/en/charts/{slug}/" for slug, chart in registry().items() if not chart.takes_round),
    *(f"/en/charts/{slug}/?round={ROUND}" for slug, chart in registry().items() if chart.takes_round),
    *(f"/en/charts/replies-by-state/?round={ROUND}&view={view}" for view in maps(registry()["replies-by-state"])),
    "/en/charts/replies-by-state/",
    "/en/charts/funds/?view=table",
    "/en/charts/funds/?as_of=2007-07-09",
]

EMBEDS = ["/en/charts/funds/embed/", f"/en/charts/replies-by-state/embed/?round={ROUND}"]

# Error pages with their status. Those below /en/broken/ exist only in `tests.broken_urls`.
ERRORS = {
    "/en/?as_of=yesterday": 400,
    "/en/activities/?kind=nonsense": 400,
    "/en/nothing/": 404,
    "/en/broken/forbidden/": 403,
    "/en/broken/form/": 403,
    "/en/broken/fault/": 500,
}

EVERY = [*PAGES, *CHARTS, *EMBEDS, *ERRORS]


def in_language(path, language):
    return path.replace("/en/", f"/{language}/", 1)


def status_of(path):
    return ERRORS.get(path, 200)


def rendered(path, language):
    """The page as Django's test client gets it, the pages of `tests.broken_urls` too."""
    client = Client(raise_request_exception=False, enforce_csrf_checks=True, headers={"accept-language": language})
    ask = client.post if path == "/en/broken/form/" else client.get
    with override_settings(ROOT_URLCONF="tests.broken_urls"):
        return ask(in_language(path, language))
