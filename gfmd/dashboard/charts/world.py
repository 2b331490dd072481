"""The tiles of a tile map as areas of a geographic map, drawn from the United Nations geodata that Plotly carries."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import plotly.graph_objects as go

from gfmd.dashboard.charts.base import Tile
from gfmd.dashboard.charts.figures import FONT, INK

# A State drawn with less ground than this (square kilometres) cannot be seen on a map of the world: a mark shows it.
SMALLEST_SEEN = 10_000
# Areas the file draws apart which the maps of the United Nations colour as part of a State. Areas whose final status
# is not determined (codes beginning with X) are nobody's here and stay unfilled, as do territories.
DRAWN_WITH = {"TWN": "CHN"}


@dataclass(frozen=True)
class WorldMap:
    """A Plotly figure whose colours are places in `TileMap.key`, and the States that the geodata does not draw."""

    figure: go.Figure
    not_drawn: list[Tile]


@cache
def places():
    """{"areas": {code: square kilometres}, "points": {code: [longitude, latitude]}}, built by tools/plotly."""
    return json.loads((Path(__file__).parent / "world.json").read_text())


def how_drawn(iso3):
    """How the map shows a State: "area", "mark" for one too small to see, None when the geodata does not hold it."""
    if places()["areas"].get(iso3, 0) >= SMALLEST_SEEN:
        return "area"
    return "mark" if iso3 in places()["points"] else None


def world_map(tiles):
    """The tile map's States as areas and marks, told apart by status."""
    statuses = [status for status, _words in tiles.key]
    by_code = {tile.code: tile for tile in tiles.tiles}
    areas = [(code, tile) for code, tile in by_code.items() if code in places()["areas"]]
    areas += [(part, by_code[whole]) for part, whole in DRAWN_WITH.items() if whole in by_code]
    marks = [tile for tile in tiles.tiles if how_drawn(tile.code) == "mark"]
    points = [places()["points"][tile.code] for tile in marks]
    figure = go.Figure()
    figure.add_choropleth(
        locations=[code for code, _tile in areas],
        z=[statuses.index(tile.status) for _code, tile in areas],
        zmin=0,
        zmax=max(len(statuses) - 1, 1),
        text=[_told(tile) for _code, tile in areas],
        hovertemplate="%{text}<extra></extra>",
        showscale=False,
    )
    figure.add_scattergeo(
        lon=[longitude for longitude, _latitude in points],
        lat=[latitude for _longitude, latitude in points],
        marker={"size": 9, "color": [statuses.index(tile.status) for tile in marks]},
        text=[_told(tile) for tile in marks],
        hovertemplate="%{text}<extra></extra>",
    )
    figure.update_layout(
        template="none",
        height=560,
        font={"family": FONT, "size": 14, "color": INK},
        margin={"l": 8, "r": 8, "t": 2, "b": 2},
        paper_bgcolor="rgba(0,0,0,0)",
        showlegend=False,
        dragmode=False,
        geo={
            "projection": {"type": "natural earth", "scale": 0.98},  # whole marks at the edge
            "lataxis": {"range": [-58, 84]},
            "resolution": 110,
            "bgcolor": "rgba(0,0,0,0)",
            "showframe": False,
            "showcountries": False,
            "showlakes": False,
            "showrivers": False,
            "showcoastlines": True,
            "showland": True,
            "showocean": True,
        },
        meta={"statuses": statuses},
    )
    return WorldMap(figure, [tile for tile in tiles.tiles if how_drawn(tile.code) is None])


def _told(tile):
    return f"{tile.name}<br>{tile.words}"
