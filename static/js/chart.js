// Draws the figures of a page. The table below it holds the same numbers, so a failure leaves nothing lost.
(() => {
  const NARROW = 560;

  // On a phone long names leave no room for bars: they go above them.
  function namesAboveBars(data, layout) {
    const bars = data[0];
    const rtl = document.documentElement.dir === "rtl";
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

  function draw(plot) {
    const { data, layout } = JSON.parse(document.getElementById(plot.dataset.figure).textContent);
    const line = getComputedStyle(document.documentElement).getPropertyValue("--line").trim();
    for (const axis of [layout.xaxis, layout.yaxis]) {
      if (axis?.gridcolor?.startsWith("#")) axis.gridcolor = line;
    }
    layout.font = { ...layout.font, color: getComputedStyle(document.body).color };
    layout.autosize = true;
    plot.hidden = false;
    if (plot.clientWidth < NARROW && data[0].orientation === "h") namesAboveBars(data, layout);
    Plotly.newPlot(plot, data, layout, { displayModeBar: false, displaylogo: false, responsive: true }).catch(() => {
      plot.hidden = true;
    });
  }

  if (window.Plotly) document.querySelectorAll(".plot").forEach(draw);
})();
