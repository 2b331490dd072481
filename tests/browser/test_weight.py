"""What a visit costs over the wire, counted by the browser."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

FIRST_VISIT, REPEAT_VISIT, STYLE = 600_000, 30_000, 40_000
PATHS = [
    "/en/",
    "/en/questionnaires/sample-round-2026/",  # a dashboard with three charts
    "/en/charts/milestones/",
    "/ar/charts/replies-over-time/?round=sample-round-2026",
]
WORLD = "/en/charts/replies-by-state/?round=sample-round-2026&view=world"


@pytest.fixture
def weigh(chromium):
    """Bytes received while a page loads, by address; one context, so a second visit finds the cache."""
    context = chromium.new_context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    sizes, addresses = {}, {}
    session.on("Network.requestWillBeSent", lambda e: addresses.__setitem__(e["requestId"], e["request"]["url"]))
    session.on(
        "Network.loadingFinished",
        lambda e: sizes.__setitem__(addresses.get(e["requestId"], ""), e["encodedDataLength"]),
    )

    def load(url):
        sizes.clear()
        page.goto(url)
        page.wait_for_load_state("networkidle")
        return dict(sizes)

    yield load
    context.close()


@pytest.mark.parametrize("path", [*PATHS, WORLD])
def test_visits_are_light(path, weigh, site):
    first = weigh(f"{site}{path}")
    assert 5_000 < sum(first.values()) <= FIRST_VISIT, first
    assert sum(size for url, size in first.items() if ".css" in url) <= STYLE
    again = weigh(f"{site}{path}")
    assert 0 < sum(again.values()) <= REPEAT_VISIT, again


def test_a_chart_loads_no_map(weigh, site):
    loaded = weigh(f"{site}/en/charts/milestones/")
    assert [url for url in loaded if "plotly-charts" in url]
    assert not [url for url in loaded if "plotly-geo" in url or "world_110m" in url]


def test_pages_without_a_figure_load_no_plotly(weigh, site):
    for path in ["/en/", "/en/charts/milestones/?view=table", "/en/charts/replies-by-state/?round=sample-round-2026"]:
        assert not [url for url in weigh(f"{site}{path}") if "plotly" in url]
