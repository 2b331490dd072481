"""Plotly figures in the house style: horizontal bars, lines and timelines. Small: no default template."""

import json

import plotly.graph_objects as go
from django.utils.translation import get_language

from gfmd.dashboard import words

INK, MUTED, GRID = "#1d2b36", "#5b6b78", "#d9e0e6"
MARK, SECOND, PALE = "#1b6ca8", "#b3541e", "#cfe3f2"
FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", sans-serif'
ROW_HEIGHT, LINE_HEIGHT = 34, 20


def bars(labels, values, *, texts, unit, colours=MARK):
    """Horizontal bars, first on top, each with its value written at its end; mirrored for Arabic."""
    figure = go.Figure(
        go.Bar(
            x=list(values),
            y=list(labels),
            orientation="h",
            text=list(texts),
            textposition="outside",
            cliponaxis=False,
            marker={"color": colours},
            hoverinfo="none",
        )
    )
    figure.update_yaxes(autorange="reversed", automargin=True, type="category")
    top = max([value for value in values if value is not None], default=0)
    span = [0, float(top) * 1.18 or 1]
    if get_language() in words.RIGHT_TO_LEFT:
        span.reverse()
        figure.update_yaxes(side="right")
    figure.update_xaxes(title={"text": unit}, range=span)
    lines = max((label.count("<br>") for label in labels), default=0)
    return styled(figure, height=90 + (ROW_HEIGHT + LINE_HEIGHT * lines) * max(len(labels), 2))


def styled(figure, *, height=380):
    """The figure with our type, colours and margins."""
    figure.update_layout(
        template="none",
        height=height,
        font={"family": FONT, "size": 14, "color": INK},
        margin={"l": 16, "r": 24, "t": 16, "b": 48},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        showlegend=False,
        dragmode=False,
        bargap=0.35,
    )
    figure.update_xaxes(gridcolor=GRID, zerolinecolor=MUTED, fixedrange=True, automargin=True)
    figure.update_yaxes(gridcolor="rgba(0,0,0,0)", fixedrange=True, automargin=True, ticklabelstandoff=6)
    return figure


def as_plain(figure):
    """The figure as plain data for `json_script`, with "<" made harmless: Plotly reads labels as markup."""
    plain = json.loads(figure.to_json(validate=False))
    plain.get("layout", {}).pop("template", None)
    return _harmless({"data": plain["data"], "layout": plain["layout"]})


def _harmless(value):
    if isinstance(value, str):
        return value.replace("<br>", "\n").replace("<", "&lt;").replace("\n", "<br>")
    if isinstance(value, list):
        return [_harmless(item) for item in value]
    if isinstance(value, dict):
        # Hover templates are ours alone and end in markup; the texts they take in are made harmless like all others.
        return {key: item if key == "hovertemplate" else _harmless(item) for key, item in value.items()}
    return value
