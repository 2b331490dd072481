// Draws every figure of the page. The table below it holds the same numbers, so a failure leaves nothing lost.
(() => {
  const NARROW = 560;
  const TOOLS_HEIGHT = 36;
  const WORLD = "world_110m"; // the name under which Plotly looks for the shapes of the map
  const rtl = document.documentElement.dir === "rtl";

  // On a phone long names leave no room for bars: they go above them.
  function namesAboveBars(data, layout) {
    const bars = data[0];
    const linesOf = (text) => text.split("<br>").length;
    const most = Math.max(...bars.y.map(linesOf));
    layout.annotations = bars.y.map((name, place) => ({
      x: rtl ? 1 : 0,
      xref: "paper",
      xanchor: rtl ? "right" : "left",
      y: name,
      yshift: 13 + 9 * linesOf(name) + (bars.base ? 0 : 9),
      text: bars.base ? name : `${name}<br>${bars.text[place]}`,
      align: rtl ? "right" : "left",
      font: { size: 12 },
      showarrow: false,
    }));
    if (!bars.base) bars.text = null;
    layout.yaxis = { ...layout.yaxis, showticklabels: false };
    layout.margin = { l: 8, r: 8, t: 30 + 14 * linesOf(bars.y[0]), b: 48 };
    layout.bargap = 1 - 24 / (60 + 18 * most);
    layout.height = 90 + (60 + 18 * most) * bars.y.length;
  }

  // The colours of the style sheet at `place`: those of the page, or of paper for a file.
  function colour(data, layout, place) {
    const token = (name) => getComputedStyle(place).getPropertyValue(name).trim();
    layout.font = { ...layout.font, color: token("--ink") };
    layout.modebar = { bgcolor: token("--wash"), color: token("--muted"), activecolor: token("--ink") };
    for (const axis of [layout.xaxis, layout.yaxis]) {
      if (axis?.gridcolor?.startsWith("#")) axis.gridcolor = token("--line");
    }
    if (!layout.geo) return;
    const swatch = place.appendChild(document.createElement("span"));
    const colours = layout.meta.statuses.map((status) => {
      swatch.className = `area area-${status}`;
      return getComputedStyle(swatch).backgroundColor;
    });
    swatch.remove();
    const [areas, marks] = data;
    const last = colours.length - 1;
    areas.colorscale = colours.flatMap((one, i) => [[i / (last + 1), one], [(i + 1) / (last + 1), one]]);
    Object.assign(areas, { zmin: -0.5, zmax: last + 0.5, marker: { line: { color: token("--map-edge"), width: 0.5 } } });
    marks.marker = {
      ...marks.marker,
      color: marks.marker.color.map((status) => colours[status]),
      line: { color: token("--map-mark"), width: 1.5 },
    };
    Object.assign(layout.geo, {
      landcolor: token("--map-unfilled"),
      oceancolor: token("--map-sea"),
      coastlinecolor: token("--map-coast"),
      coastlinewidth: 0.5,
    });
  }

  // What Plotly needs to draw the figure so wide, with or without the tools that zoom.
  function prepared(figure, width, place, withTools) {
    const { data, layout, config } = structuredClone(figure);
    colour(data, layout, place);
    layout.autosize = true;
    if (layout.geo) {
      layout.height = Math.round(Math.min(layout.height, width * 0.46));
      if (width < NARROW) data[1].marker.size = 6;
    }
    if (width < NARROW && data[0].orientation === "h") namesAboveBars(data, layout);
    if (withTools) {
      layout.dragmode = "pan";
      layout.height += TOOLS_HEIGHT;
      layout.margin = { ...layout.margin, t: (layout.margin.t ?? 0) + TOOLS_HEIGHT };
      for (const axis of [layout.xaxis, layout.yaxis]) if (axis) axis.fixedrange = false;
      config.modeBarButtons = [layout.geo ? ["zoomInGeo", "zoomOutGeo", "resetGeo"] : ["zoomIn2d", "zoomOut2d", "resetScale2d"]];
    }
    Object.assign(config, { displayModeBar: withTools, displaylogo: false, responsive: true, scrollZoom: false });
    return { data, layout, config };
  }

  async function draw(plot) {
    const figure = JSON.parse(document.getElementById(plot.dataset.figure).textContent);
    const drawing = plot.closest(".drawing");
    const { buttons } = JSON.parse(document.getElementById(drawing.dataset.picture).textContent);
    let withTools = false;
    let drawnWidth = 0;

    const drawNow = () => {
      drawnWidth = plot.clientWidth;
      const { data, layout, config } = prepared(figure, drawnWidth, document.body, withTools);
      plot.setAttribute("role", withTools ? "group" : "img"); // an image has no buttons in it
      return Plotly.newPlot(plot, data, layout, config);
    };

    if (plot.dataset.world) {
      const answer = await fetch(plot.dataset.world);
      if (!answer.ok) throw new Error(`no shapes: ${answer.status}`);
      // Given to Plotly before it asks: the address of the file carries a hash that Plotly cannot know.
      window.PlotlyGeoAssets.topojson[WORLD] = await answer.json();
      figure.config.topojsonURL = new URL(".", answer.url).pathname; // and never to a host of theirs
    }
    plot.hidden = false;
    await drawNow();
    plot.tabIndex = 0;
    drawing.querySelectorAll(".needs-script").forEach((line) => { line.hidden = true; });

    const tools = document.createElement("button");
    tools.type = "button";
    tools.className = "tools";
    tools.textContent = buttons.tools;
    tools.setAttribute("aria-pressed", "false");
    tools.addEventListener("click", () => {
      withTools = !withTools;
      tools.setAttribute("aria-pressed", withTools);
      drawNow();
    });
    plot.before(tools);

    new ResizeObserver(() => {
      const crossed = plot.clientWidth < NARROW !== drawnWidth < NARROW;
      const taller = figure.layout.geo && Math.abs(plot.clientWidth - drawnWidth) > 8;
      if (plot.clientWidth && (crossed || taller)) drawNow();
    }).observe(plot);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawNow);

    // The figure as an SVG image for a file: in the colours of `paper`, so wide, and how high that makes it.
    plot.asImage = async (width, paper) => {
      const { data, layout, config } = prepared(figure, width, paper, false);
      const height = layout.height ?? 450;
      return { height, url: await Plotly.toImage({ data, layout, config }, { format: "svg", width, height }) };
    };
    plot.dispatchEvent(new CustomEvent("drawn"));
  }

  for (const plot of document.querySelectorAll(".plot")) {
    if (!window.Plotly) break;
    draw(plot).catch((error) => {
      plot.hidden = true;
      console.error(error);
    });
  }
})();
