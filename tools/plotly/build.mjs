// Builds what static/vendor/plotly serves, and gfmd/dashboard/charts/world.json, from the npm package plotly.js.
// Not part of the installation: the results are in the repository. To build again:
//   cd tools/plotly && npm ci --ignore-scripts && npm run build
// package-lock.json pins every package by digest; the same packages give the same bytes.
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const vendor = join(here, "../../static/vendor/plotly");
const packaged = createRequire(import.meta.url);
const plotly = dirname(packaged.resolve("plotly.js/package.json"));
const { version } = packaged("plotly.js/package.json");
const LICENCE = `/*! plotly.js v${version}, Copyright 2012-2026, Plotly, Inc., MIT licence; parts: LICENSES-of-parts.txt */\n`;

const BUNDLES = { charts: ["scatter", "bar"], geo: ["choropleth", "scattergeo"] };

// Parts of the core that no chart of ours uses; the core asks the registry for them and goes on without.
const LEFT_OUT = [
  "annotations3d", "images", "updatemenus", "sliders", "rangeslider", "rangeselector", "grid", "errorbars",
];

// The prose of the attributes serves the reference only: a tenth of the code. An attribute named "description" is an
// object and stays; a text of that name beside a `valType` or in a list of parts goes.
function withoutDescriptions(code) {
  const cuts = [];
  simple(parse(code, { ecmaVersion: "latest", sourceType: "script", allowHashBang: true }), {
    ObjectExpression({ properties }) {
      properties.forEach((property, i) => {
        if (property.key?.name !== "description" || !isProse(property.value)) return;
        if (i) cuts.push([properties[i - 1].end, property.end]);
        else if (properties[1]) cuts.push([property.start, properties[1].start]);
      });
    },
  });
  return cuts.sort(([one], [other]) => other - one).reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}

function isProse({ type, value, callee, left, right }) {
  if (type === "Literal") return typeof value === "string";
  if (type === "BinaryExpression") return isProse(left) && isProse(right);
  return type === "CallExpression" && callee.property?.name === "join" && callee.object.type === "ArrayExpression";
}

const leaner = {
  name: "leaner",
  setup(bundle) {
    bundle.onLoad({ filter: /plotly\.js[\\/]src[\\/].*\.js$/ }, ({ path }) => {
      let code = readFileSync(path, "utf8");
      if (path === join(plotly, "src/core.js")) {
        for (const part of LEFT_OUT) {
          const without = code.replace(new RegExp(`^\\s*require\\('\\./components/${part}'\\),.*$`, "m"), "");
          if (without === code) throw new Error(`${part} is no part of the core any more`);
          code = without;
        }
      }
      return { contents: withoutDescriptions(code), loader: "js" };
    });
    // A list of country names in English: our maps name places by ISO code only.
    bundle.onResolve({ filter: /^country-iso-search$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    bundle.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({
      contents: "exports.COUNTRIES = []; exports.createLookup = () => ({ lookupAlpha3: () => undefined });",
    }));
  },
};

const parts = new Set();

async function bundle(traces) {
  const drawn = traces.map((trace) => `require("plotly.js/lib/${trace}")`);
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `const Plotly = require("plotly.js/lib/core"); Plotly.register([${drawn}]); module.exports = Plotly;`,
      resolveDir: here,
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "Plotly",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    define: { global: "window", "define.amd": "false", "process.env.NODE_DEBUG": "false" },
    loader: { ".css": "empty" }, // of maplibre, which we do not have
    plugins: [leaner],
  });
  for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0].inputs)) {
    const folder = path.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0];
    if (folder && bytesInOutput) parts.add(folder);
  }
  return LICENCE + outputFiles[0].text;
}

// The licence of every package whose code is in a bundle.
function licences() {
  return [...parts].sort().map((folder) => {
    const { name, version: of, license } = JSON.parse(readFileSync(join(here, folder, "package.json"), "utf8"));
    const file = readdirSync(join(here, folder)).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(join(here, folder, file), "utf8").trim() : "(the package holds no licence text)";
    return `${name} ${of} (${license})\n\n${text}\n`;
  }).join(`\n${"-".repeat(80)}\n\n`);
}

// The file of shapes assigns to a browser's `window`.
function topojson() {
  globalThis.window = {};
  const shapes = packaged("plotly.js/dist/plotly-geo-assets.js").topojson;
  delete globalThis.window;
  return shapes;
}

// Only countries, land, ocean and coastlines are drawn; lakes, rivers and provinces go, with their lines. A State may
// come in several geometries (Ecuador and its islands), of which Plotly would fill the first alone: they become one.
function world({ objects, arcs, ...rest }) {
  const { coastlines, land, ocean, countries } = structuredClone(objects);
  const whole = new Map();
  for (const geometry of countries.geometries) {
    const parts = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    const known = whole.get(geometry.id);
    if (known) known.arcs.push(...parts);
    else whole.set(geometry.id, { ...geometry, type: "MultiPolygon", arcs: parts });
  }
  countries.geometries = [...whole.values()];
  const drawn = { coastlines, land, ocean, countries };
  const kept = new Map();
  const renumber = (line) => {
    if (Array.isArray(line)) return line.map(renumber);
    const arc = line < 0 ? ~line : line; // a negative number runs the arc backwards
    if (!kept.has(arc)) kept.set(arc, kept.size);
    return line < 0 ? ~kept.get(arc) : kept.get(arc);
  };
  for (const { geometries } of Object.values(drawn)) for (const shape of geometries) shape.arcs = renumber(shape.arcs);
  return { ...rest, objects: drawn, arcs: [...kept.keys()].map((arc) => arcs[arc]) };
}

// Where a mark stands for a State too small to see: the middle that the package states for its largest shape.
function places(small, large) {
  const { feature } = packaged("topojson-client");
  const { geoArea } = packaged("d3-geo");
  const EARTH_RADIUS_KM = 6371;
  const areas = {}, points = {};
  for (const geometry of small.objects.countries.geometries) {
    areas[geometry.id] = Math.round(geoArea(feature(small, geometry)) * EARTH_RADIUS_KM ** 2);
  }
  const bySize = large.objects.countries.geometries
    .map((geometry) => ({ id: geometry.id, middle: geometry.properties.ct, size: geoArea(feature(large, geometry)) }))
    .sort((one, other) => other.size - one.size);
  for (const { id, middle } of bySize) points[id] ??= middle;
  const sorted = (object) => Object.fromEntries(Object.entries(object).sort());
  return {
    provenance: `npm package plotly.js ${version}, dist/plotly-geo-assets.js, made from geodata of the United Nations: square kilometres of each shape of world_110m, longitude and latitude of the middle ("ct") of the largest shape of each code in world_50m. Built by tools/plotly/build.mjs.`,
    areas: sorted(areas),
    points: sorted(points),
  };
}

function write(path, text) {
  writeFileSync(path, text);
  console.log(createHash("sha256").update(text).digest("hex"), text.length, path);
}

mkdirSync(vendor, { recursive: true });
for (const [name, traces] of Object.entries(BUNDLES)) {
  write(join(vendor, `plotly-${name}.min.js`), await bundle(traces));
}
write(join(vendor, "LICENSES-of-parts.txt"), licences());
const { world_110m, world_50m } = topojson();
const shapes = world(world_110m);
write(join(vendor, "world_110m.json"), JSON.stringify(shapes));
write(join(here, "../../gfmd/dashboard/charts/world.json"), `${JSON.stringify(places(shapes, world_50m), null, 1)}\n`);
for (const [from, to] of [["LICENSE", "LICENSE"], ["dist/plotly.css", "plotly.css"]]) copyFileSync(join(plotly, from), join(vendor, to));
