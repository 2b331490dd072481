// What a script can add to the files of a chart: a picture of what is shown, and the sizes only the server knows.
(() => {
  const SCALE = 2, WIDTH = 1200, EDGE = 40, INNER = WIDTH - 2 * EDGE;
  const TILE = { width: 56, height: 36, gap: 5 };
  const language = document.documentElement.lang;
  const rtl = document.documentElement.dir === "rtl";

  // Pieces of text between which a line may break: words, and after each Chinese character with its marks.
  const PIECES = /\s+|[\u3000-\u9fff\uff00-\uffef][。，、；：！？」』》〉）”]*|[^\s\u3000-\u9fff\uff00-\uffef]+/gu;

  function wrapped(pen, text, width) {
    const lines = [""];
    const add = (piece) => {
      const line = lines[lines.length - 1] + piece;
      if (pen.measureText(line.trimEnd()).width <= width || !lines[lines.length - 1]) lines[lines.length - 1] = line;
      else lines.push(piece.trimStart());
    };
    for (const piece of text.match(PIECES) ?? []) {
      if (pen.measureText(piece).width <= width) add(piece);
      else for (const letter of piece) add(letter); // a long address
    }
    return lines.map((line) => line.trimEnd());
  }

  // Each block tells its height and draws itself from `top` on; together they are the picture.
  function textBlock(pen, font, text, { colour, size, weight = 400, after = 8 }) {
    const style = `${weight} ${size}px ${font}`;
    pen.font = style;
    const lines = wrapped(pen, text, INNER);
    const step = Math.round(size * 1.4);
    return {
      height: lines.length * step + after,
      draw(top) {
        Object.assign(pen, { font: style, fillStyle: colour, textAlign: rtl ? "right" : "left", textBaseline: "top" });
        lines.forEach((line, i) => pen.fillText(line, rtl ? WIDTH - EDGE : EDGE, top + i * step));
      },
    };
  }

  function bandBlock(pen, font, text) {
    const inside = textBlock(pen, font, text, { colour: "#fff", size: 20, weight: 700, after: 0 });
    return {
      height: inside.height + 36,
      draw(top) {
        pen.fillStyle = "#6b1f5c";
        pen.fillRect(0, top - EDGE, WIDTH, inside.height + 24); // along the upper edge of the picture
        inside.draw(top - EDGE + 15);
      },
    };
  }

  function box(pen, { backgroundColor, borderTopColor, borderTopStyle, borderTopWidth }, x, y, width, height) {
    pen.fillStyle = backgroundColor;
    pen.fillRect(x, y, width, height);
    const line = parseFloat(borderTopWidth);
    if (!line || borderTopStyle === "none") return;
    const isDouble = borderTopStyle === "double";
    const stroke = isDouble ? line / 3 : line;
    Object.assign(pen, { strokeStyle: borderTopColor, lineWidth: stroke });
    pen.setLineDash(borderTopStyle === "dashed" ? [3, 3] : []);
    for (const inset of isDouble ? [stroke / 2, line - stroke / 2] : [stroke / 2]) {
      pen.strokeRect(x + inset, y + inset, width - 2 * inset, height - 2 * inset);
    }
    pen.setLineDash([]);
  }

  function keyBlock(pen, font, entries, ink) {
    const style = `400 16px ${font}`, mark = { width: 28, height: 20 }, step = 30;
    pen.font = style;
    let x = 0, row = 0;
    const places = entries.map(({ look, words }) => {
      const width = mark.width + 8 + pen.measureText(words).width;
      if (x && x + width > INNER) [x, row] = [0, row + 1];
      const place = { look, words, x, row };
      x += width + 28;
      return place;
    });
    return {
      height: (row + 1) * step + 12,
      draw(top) {
        for (const { look, words, x, row } of places) {
          const y = top + row * step;
          box(pen, look, rtl ? WIDTH - EDGE - x - mark.width : EDGE + x, y, mark.width, mark.height);
          Object.assign(pen, { font: style, fillStyle: ink, textAlign: rtl ? "right" : "left", textBaseline: "middle" });
          const beside = x + mark.width + 8;
          pen.fillText(words, rtl ? WIDTH - EDGE - beside : EDGE + beside, y + mark.height / 2);
        }
      },
    };
  }

  function tilesBlock(pen, font, map, lookOf, ink) {
    const aRow = Math.floor((INNER + TILE.gap) / (TILE.width + TILE.gap));
    const heading = 30;
    const groups = [...map.querySelectorAll("section")].map((section) => {
      const tiles = [...section.querySelectorAll("a.tile")];
      const rows = Math.ceil(tiles.length / aRow);
      return { name: section.querySelector("h2").textContent, tiles, height: heading + rows * (TILE.height + TILE.gap) + 12 };
    });
    return {
      height: groups.reduce((sum, group) => sum + group.height, 0) + 8,
      draw(top) {
        for (const { name, tiles, height } of groups) {
          Object.assign(pen, { font: `600 17px ${font}`, fillStyle: ink, textAlign: rtl ? "right" : "left", textBaseline: "top" });
          pen.fillText(name, rtl ? WIDTH - EDGE : EDGE, top);
          tiles.forEach((tile, i) => {
            const along = (i % aRow) * (TILE.width + TILE.gap);
            const x = rtl ? WIDTH - EDGE - TILE.width - along : EDGE + along;
            const y = top + heading + Math.floor(i / aRow) * (TILE.height + TILE.gap);
            const look = lookOf(tile.className);
            box(pen, look, x, y, TILE.width, TILE.height);
            Object.assign(pen, { font: `400 15px ${font}`, fillStyle: look.color, textAlign: "center", textBaseline: "middle" });
            pen.fillText(tile.firstElementChild.textContent, x + TILE.width / 2, y + TILE.height / 2 + 1);
          });
          top += height;
        }
      },
    };
  }

  async function imageBlock(pen, plot, paper) {
    const { url, height } = await plot.asImage(INNER, paper);
    const image = new Image();
    image.src = url;
    await image.decode();
    return { height: height + 12, draw: (top) => pen.drawImage(image, EDGE, top, INNER, height) };
  }

  // The picture with its words around it, always on light paper.
  async function pictured(drawing, words) {
    const paper = document.body.appendChild(document.createElement("div"));
    paper.className = "on-paper visually-hidden";
    try {
      const probe = paper.appendChild(document.createElement("span"));
      const lookOf = (className) => {
        probe.className = className;
        const { backgroundColor, borderTopColor, borderTopStyle, borderTopWidth, color } = getComputedStyle(probe);
        return { backgroundColor, borderTopColor, borderTopStyle, borderTopWidth, color };
      };
      const token = (name) => getComputedStyle(paper).getPropertyValue(name).trim();
      const font = getComputedStyle(document.body).fontFamily;
      const ink = token("--ink"), muted = token("--muted");
      const canvas = document.createElement("canvas");
      const pen = canvas.getContext("2d");
      const ready = () => { pen.direction = rtl ? "rtl" : "ltr"; };
      ready();

      const plot = drawing.querySelector(".plot");
      const map = drawing.querySelector(".tile-map");
      const swatches = [...drawing.querySelectorAll(".key li")].map((entry) => ({
        look: lookOf(entry.firstElementChild.className),
        words: entry.textContent.trim(),
      }));
      const small = (text, after) => textBlock(pen, font, text, { colour: muted, size: 15, after });
      const beside = drawing.querySelector(".not-drawn");
      const blocks = [
        words.fiction && bandBlock(pen, font, words.fiction),
        textBlock(pen, font, words.title, { colour: ink, size: 30, weight: 700 }),
        textBlock(pen, font, words.measure, { colour: muted, size: 18, after: 18 }),
        swatches.length && keyBlock(pen, font, swatches, ink),
        map ? tilesBlock(pen, font, map, lookOf, ink) : await imageBlock(pen, plot, paper),
        beside && small(beside.textContent.trim().replace(/\s+/g, " ")),
        small(words.source),
        words.disclaimer && small(words.disclaimer),
        small(`${words.site} · ${words.made}`, 2),
        small(`\u2066${words.link}\u2069`, 0),
      ].filter(Boolean);

      const height = blocks.reduce((sum, block) => sum + block.height, 2 * EDGE);
      Object.assign(canvas, { width: WIDTH * SCALE, height: height * SCALE }); // this empties the pen too
      ready();
      pen.scale(SCALE, SCALE);
      pen.fillStyle = token("--paper");
      pen.fillRect(0, 0, WIDTH, height);
      let top = EDGE;
      for (const block of blocks) {
        block.draw(top);
        top += block.height;
      }
      return await new Promise((resolve, reject) => {
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
      });
    } finally {
      paper.remove();
    }
  }

  function say(place, text) {
    const own = document.createElement("bdi"); // a number beside "XLSX" would change places with it in Arabic
    own.textContent = text;
    place.append(" · ", own);
  }

  function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  function offerPicture(drawing, list) {
    const words = JSON.parse(document.getElementById(drawing.dataset.picture).textContent);
    const entry = list.appendChild(document.createElement("li"));
    const button = entry.appendChild(document.createElement("button"));
    const told = entry.appendChild(document.createElement("span"));
    button.type = "button";
    button.className = "as-link";
    button.textContent = words.buttons.png;
    told.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      told.replaceChildren();
      button.disabled = true;
      try {
        const blob = await pictured(drawing, words);
        save(blob, words.file);
        say(told, inKilobytes(blob.size));
      } catch {
        say(told, words.buttons.failed);
      }
      button.disabled = false;
    });
  }

  function inKilobytes(octets) {
    const format = new Intl.NumberFormat(`${language}-u-nu-latn`, { style: "unit", unit: "kilobyte" });
    return format.format(Math.ceil(octets / 1000));
  }

  for (const drawing of document.querySelectorAll(".drawing")) {
    const list = document.querySelector(`[data-files-of="${drawing.dataset.chart}"]`);
    const plot = drawing.querySelector(".plot");
    if (!list) continue;
    if (!plot || plot.asImage) offerPicture(drawing, list);
    else plot.addEventListener("drawn", () => offerPicture(drawing, list), { once: true });
  }

  // Workbooks are made when asked for: their sizes are asked for when somebody looks.
  for (const list of document.querySelectorAll("[data-files-of]")) {
    list.closest("details")?.addEventListener("toggle", () => {
      for (const entry of list.querySelectorAll("li[data-weigh]")) {
        fetch(entry.querySelector("a").href, { method: "HEAD" }).then((answer) => {
          const octets = Number(answer.headers.get("Content-Length"));
          if (answer.ok && octets) say(entry, inKilobytes(octets));
        }, () => {});
      }
    }, { once: true });
  }
})();
