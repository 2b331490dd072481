"""The frame around every chart: its views as tabs, its files, how to share and cite it."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.conf import settings
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gfmd.core.text import localized
from gfmd.dashboard import files, words
from gfmd.dashboard.charts.figures import as_plain, isolated
from gfmd.dashboard.charts.world import world_map
from gfmd.dashboard.presenters import chart_table, source_line
from gfmd.dashboard.requests import PlainBadRequest

VIEWS = ("chart", "map", "world", "table")
# As the Geospatial Information Section of the United Nations words it.
DISCLAIMER = gettext_lazy(
    "The boundaries and names shown and the designations used on this map do not imply official endorsement or "
    "acceptance by the United Nations."
)


@dataclass(frozen=True)
class Tab:
    view: str
    name: str
    current: bool


@dataclass(frozen=True)
class Frame:
    """What the template of a chart shows. The table is always there; figure and tiles as the view asks.

    `bundle` is the script that draws the figure, `picture` the words of its PNG file, `downloads` its data files;
    `not_drawn` are the tiles of States the geographic map does not hold.
    """

    tabs: list[Tab]
    view: str
    table: tuple
    figure: dict | None
    bundle: str
    picture: dict | None
    tile_groups: list
    key: list
    not_drawn: list
    disclaimer: str
    notice: str
    downloads: list
    link: str
    embed_code: str
    citation: str


def frame(drawn, request):
    """The frame for the view of `?view=`; without one the first the chart has. Raises PlainBadRequest for another."""
    figure = drawn.chart.figure(drawn.query, drawn.answer) if drawn.chart.figure else None
    tiles = drawn.chart.map(drawn.query, drawn.answer) if drawn.chart.map else None
    has = {
        "chart": figure is not None,
        "map": tiles is not None,
        "world": tiles is not None and settings.GEOGRAPHIC_MAP,
        "table": True,
    }
    names = {"chart": _("Chart"), "map": _("Map"), "world": _("World map"), "table": _("Table")}
    view = request.GET.get("view") or next(view for view in VIEWS if has[view])
    if view not in VIEWS:
        raise PlainBadRequest(_("“%(view)s” is not a view of a chart.") % {"view": view[:20]})
    notice = ""
    if view == "world" and not settings.GEOGRAPHIC_MAP and tiles is not None:
        view, notice = "map", _("This site does not show a geographic map. Here is the map of equal tiles.")
    if not has[view]:
        view = "table"
    world = world_map(tiles) if view == "world" else None
    disclaimer = str(DISCLAIMER) if world else ""
    query = request.GET.copy()
    link = request.build_absolute_uri()
    query["view"] = view
    embed = request.build_absolute_uri(f"{reverse('chart_embed', args=[drawn.chart.slug])}?{query.urlencode()}")
    key = tiles.key if view in ("map", "world") else []
    return Frame(
        tabs=[Tab(name, names[name], name == view) for name in VIEWS if has[name]],
        view=view,
        table=chart_table(drawn),
        figure=as_plain(world.figure if world else figure) if view in ("chart", "world") else None,
        bundle=f"vendor/plotly/plotly-{'geo' if world else 'charts'}.min.js",
        picture=_picture(drawn, view, key, disclaimer, link) if view != "table" else None,
        tile_groups=_by_group(tiles) if view == "map" else [],
        key=key,
        not_drawn=world.not_drawn if world else [],
        disclaimer=disclaimer,
        notice=notice,
        downloads=files.downloads(drawn, request),
        link=link,
        embed_code=f'<iframe src="{embed}" width="100%" height="640" title="{escape(drawn.chart.title)}"></iframe>',
        citation=_citation(drawn, link),
    )


def _by_group(tiles):
    return [(group, list(of_group)) for group, of_group in groupby(tiles.tiles, lambda tile: tile.group)]


def _picture(drawn, view, key, disclaimer, link):
    """The words of the PNG file that the browser makes of the view, and of the buttons it adds."""
    measure = [str(drawn.chart.measure)]
    if drawn.query.round:
        measure.append(localized(drawn.query.round, "title"))
    if drawn.query.as_of:
        measure.append(_("as at %(day)s") % {"day": words.day(drawn.query.as_of)})
    return {
        "file": f"{files.name(drawn)}-{view}.png",
        "fiction": _("Fictional training data") if drawn.is_fictional else "",
        "title": drawn.finding,
        "measure": " · ".join(measure),
        "key": key,
        "source": words.labelled(
            _("Source"), words.entries(isolated(part.text) for part in source_line(drawn.all_citations))
        ),
        "disclaimer": disclaimer,
        "site": _("GFMD follow-up dashboard"),
        "link": link,
        "made": _("made on %(day)s") % {"day": words.day(date.today())},
        "buttons": {
            "png": _("PNG (picture)"),
            "failed": _("The picture could not be made."),
            "tools": _("Zoom and pan tools"),
        },
    }


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
