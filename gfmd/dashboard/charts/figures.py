"""Plotly figures in the house style: horizontal bars, lines and timelines. Small: no default template."""

import json
import re

import plotly.graph_objects as go
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gfmd.dashboard import words

INK, MUTED, GRID = "#1d2b36", "#5b6b78", "#d9e0e6"
MARK, SECOND, PALE = "#1b6ca8", "#b3541e", "#cfe3f2"
FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", sans-serif'
ROW_HEIGHT, LINE_HEIGHT = 34, 20
NUMBER = ",~f"  # all digits, in groups as the language writes them: "25M" is English


def bars(labels, values, *, texts, unit, colours=MARK, room=24):
    """Horizontal bars, first on top, each with its value written at its end; mirrored for Arabic.

    `room` is what the longest text needs beyond the bars, in pixels.
    """
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
    end = "r"
    if get_language() in words.RIGHT_TO_LEFT:
        span.reverse()
        figure.update_yaxes(side="right")
        end = "l"
    figure.update_xaxes(title={"text": unit}, range=span, tickformat=NUMBER)
    lines = max((label.count("<br>") for label in labels), default=0)
    height = 90 + (ROW_HEIGHT + LINE_HEIGHT * lines) * max(len(labels), 2)
    return styled(figure, height=height).update_layout(margin={end: room})


def in_lines(name, width=38):
    """A long name in lines of at most about `width` characters."""
    lines = [""]
    for word in name.split():
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "<br>".join(lines)


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
    """The figure as plain data for `json_script`, with "<" made harmless: Plotly reads labels as markup.

    `config` holds what Plotly needs to write dates, numbers and its few words in the page's language.
    """
    plain = json.loads(figure.to_json(validate=False))
    plain.get("layout", {}).pop("template", None)
    return {**_harmless({"data": plain["data"], "layout": plain["layout"]}), "config": _language()}


def _language():
    """Plotly's `config` for the page's language: names of months and days, separators (CLDR), names of its buttons."""
    code, locale = get_language() or "en", words.locale()
    day_names = {width: locale.days["format"][width] for width in ("wide", "abbreviated")}
    buttons = {
        "Pan": _("Move the picture"),
        "Zoom in": _("Zoom in"),
        "Zoom out": _("Zoom out"),
        "Reset axes": _("Show all again"),
        "Reset": _("Show all again"),
    }
    written = {
        "months": [locale.months["format"]["wide"][month] for month in range(1, 13)],
        "shortMonths": [locale.months["format"]["abbreviated"][month] for month in range(1, 13)],
        "days": [day_names["wide"][(day + 6) % 7] for day in range(7)],  # Plotly begins with Sunday, CLDR with Monday
        "shortDays": [day_names["abbreviated"][(day + 6) % 7] for day in range(7)],
        "decimal": locale.number_symbols["latn"]["decimal"],
        "thousands": locale.number_symbols["latn"]["group"],
    }
    return {"locale": code, "locales": {code: {"dictionary": buttons, "format": written}}}


def day_format(months="%b"):
    """A day as the page's language writes it on an axis (d3 format): 15 Jul 2008; `months` is "%B" for full names."""
    code = get_language()
    if code == "zh-hans":
        return "%Y年%-m月%-d日"
    in_full = {"es": "%-d de %B de %Y", "ru": "%-d %B %Y\u202fг."}
    if months == "%B" and code in in_full:
        return in_full[code]
    return isolated(f"%-d {months} %Y")


def isolated(text):
    """Text that keeps its order on a right-to-left page: Plotly writes every label from left to right."""
    return f"\u2067{text}\u2069" if get_language() in words.RIGHT_TO_LEFT else text


RIGHT_TO_LEFT_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def _harmless(value):
    if isinstance(value, str):
        lines = value.replace("<br>", "\n").replace("<", "&lt;").split("\n")
        return "<br>".join(isolated(line) if RIGHT_TO_LEFT_LETTER.search(line) else line for line in lines)
    if isinstance(value, list):
        return [_harmless(item) for item in value]
    if isinstance(value, dict):
        # Templates and formats are ours alone; the texts they take in are made harmless like all others.
        return {key: item if key in OURS_ALONE else _harmless(item) for key, item in value.items()}
    return value


OURS_ALONE = {"hovertemplate", "tickformat", "hoverformat"}
