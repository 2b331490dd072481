"""The registry of charts. One module here is one chart; page, JSON, CSV, table and tests come from its entry.

To add a chart: write a module with a `CHART`, and its test. Nothing else.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from gfmd.dashboard.charts.base import Chart

NOT_CHARTS = {"base", "figures", "rounds", "world"}


@cache
def registry():
    """{slug: Chart} in the order of their topics."""
    modules = [
        import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__) if module.name not in NOT_CHARTS
    ]
    found = sorted((module.CHART for module in modules), key=lambda chart: chart.position)
    return {chart.slug: chart for chart in found}


__all__ = ["Chart", "registry"]
