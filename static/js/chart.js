// Draws the figure of a chart page. The table below it holds the same numbers, so a failure leaves nothing lost.
(() => {
  const plot = document.getElementById("plot");
  if (!plot || !window.Plotly) return;
  const figure = JSON.parse(document.getElementById(plot.dataset.figure).textContent);
  const ink = getComputedStyle(document.body).color;
  figure.layout.font = { ...figure.layout.font, color: ink };
  figure.layout.autosize = true;
  plot.hidden = false;
  Plotly.newPlot(plot, figure.data, figure.layout, { displayModeBar: false, displaylogo: false, responsive: true }).catch(
    () => {
      plot.hidden = true;
    },
  );
})();
