"""The frame around every chart: its views as tabs, its files, how to share and cite it."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.urls import reverse
from django.utils.translation import gettext as _

from gfmd.dashboard import words
from gfmd.dashboard.charts.figures import as_plain
from gfmd.dashboard.presenters import chart_table
from gfmd.dashboard.requests import PlainBadRequest

VIEWS = ("chart", "map", "table")


@dataclass(frozen=True)
class Tab:
    view: str
    name: str
    current: bool


@dataclass(frozen=True)
class Frame:
    """What the template of a chart shows. The table is always there; figure and tiles as the view asks."""

    tabs: list[Tab]
    view: str
    table: tuple
    figure: dict | None
    tile_groups: list
    key: list
    link: str
    embed_code: str
    citation: str


def frame(drawn, request):
    """The frame for the view of `?view=`; without one the first the chart has. Raises PlainBadRequest for another."""
    figure = drawn.chart.figure(drawn.query, drawn.answer) if drawn.chart.figure else None
    tiles = drawn.chart.map(drawn.query, drawn.answer) if drawn.chart.map else None
    has = {"chart": figure is not None, "map": tiles is not None, "table": True}
    names = {"chart": _("Chart"), "map": _("Map"), "table": _("Table")}
    view = request.GET.get("view") or next(view for view in VIEWS if has[view])
    if view not in VIEWS:
        raise PlainBadRequest(_("“%(view)s” is not a view of a chart.") % {"view": view[:20]})
    if not has[view]:
        view = "table"
    query = request.GET.copy()
    link = request.build_absolute_uri()
    query["view"] = view
    embed = request.build_absolute_uri(f"{reverse('chart_embed', args=[drawn.chart.slug])}?{query.urlencode()}")
    return Frame(
        tabs=[Tab(name, names[name], name == view) for name in VIEWS if has[name]],
        view=view,
        table=chart_table(drawn),
        figure=as_plain(figure) if view == "chart" else None,
        tile_groups=_by_group(tiles) if view == "map" else [],
        key=tiles.key if view == "map" else [],
        link=link,
        embed_code=f'<iframe src="{embed}" width="100%" height="640" title="{drawn.chart.title}"></iframe>',
        citation=_citation(drawn, link),
    )


def _by_group(tiles):
    return [(group, list(of_group)) for group, of_group in groupby(tiles.tiles, lambda tile: tile.group)]


def _citation(drawn, link):
    parts = [_("GFMD follow-up dashboard"), f"“{drawn.chart.title}”"]
    if drawn.is_fictional:
        parts.append(_("Fictional training data"))
    if drawn.release:
        parts.append(_("release %(number)s") % {"number": drawn.release.number})
    if drawn.query.as_of:
        parts.append(_("as at %(day)s") % {"day": words.day(drawn.query.as_of)})
    parts.append(_("read on %(day)s") % {"day": words.day(date.today())})
    return f"{', '.join(parts)}. {link}"
