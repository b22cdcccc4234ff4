// Makes src/main/resources/org/entente/report/countries.bin from Natural Earth's 1:50m country borders:
// drops what a report never shows (Antarctica, specks of land), simplifies each border once so that neighbours still
// share it, and packs the rest as variable-length integers. CountryShapes.java reads it and documents the format.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const TOLERANCE_DEGREES = 0.025;
const STEPS_PER_DEGREE = 100;
const SPECK_SQUARE_DEGREES = 0.02;
const ANTARCTICA = "010";

const here = (name) => new URL(name, import.meta.url);
const sources = createHash("sha256");
for (const name of ["coastlines.mjs", "package.json", "package-lock.json"]) {
  sources.update(readFileSync(here(name)));
}

const topology = JSON.parse(readFileSync(here("node_modules/world-atlas/countries-50m.json")));
const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});

// Douglas-Peucker, with longitudes shrunk as they are on the ground; ends stay, so borders still meet.
function simplify(points) {
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const stack = [[0, points.length - 1]];
  while (stack.length > 0) {
    const [first, last] = stack.pop();
    let worst = 0;
    let at = -1;
    for (let i = first + 1; i < last; i++) {
      const d = distance(points[i], points[first], points[last]);
      if (d > worst) {
        worst = d;
        at = i;
      }
    }
    if (worst > TOLERANCE_DEGREES) {
      kept[at] = 1;
      stack.push([first, at], [at, last]);
    }
  }
  return points.filter((_, i) => kept[i]);
}

function distance([x, y], [ax, ay], [bx, by]) {
  const shrink = Math.cos((y * Math.PI) / 180);
  const dx = (bx - ax) * shrink;
  const dy = by - ay;
  const px = (x - ax) * shrink;
  const py = y - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - t * dx, py - t * dy);
}

const ringPoints = (ring) => ring.flatMap((i) => (i < 0 ? arcs[~i].slice().reverse() : arcs[i]).slice(0, -1));

function area(ring) {
  const points = ringPoints(ring);
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length];
    sum += x * ny - nx * y;
  });
  return Math.abs(sum) / 2;
}

const countries = topology.objects.countries.geometries
  .filter((country) => country.id !== ANTARCTICA && country.type !== null)
  .map((country) => {
    const polygons = country.type === "Polygon" ? [country.arcs] : country.arcs;
    const sizes = polygons.map((rings) => area(rings[0]));
    const largest = Math.max(...sizes);
    return {
      name: country.properties.name,
      polygons: polygons.filter((_, i) => sizes[i] >= SPECK_SQUARE_DEGREES || sizes[i] === largest),
    };
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const packed = new Map();
function pack(arc) {
  if (!packed.has(arc)) {
    const steps = [];
    for (const [x, y] of simplify(arcs[arc])) {
      const step = [Math.round(x * STEPS_PER_DEGREE), Math.round(y * STEPS_PER_DEGREE)];
      const before = steps.at(-1);
      if (before === undefined || before[0] !== step[0] || before[1] !== step[1]) {
        steps.push(step);
      }
    }
    packed.set(arc, steps);
  }
  return packed.get(arc);
}

// what has shrunk to a line or a point is no area any more
const corners = (ring) => ring.reduce((sum, ref) => sum + pack(ref < 0 ? ~ref : ref).length - 1, 0);
for (const country of countries) {
  country.polygons = country.polygons
    .filter((rings) => corners(rings[0]) >= 3)
    .map((rings) => rings.filter((ring) => corners(ring) >= 3));
}
const shown = countries.filter((country) => country.polygons.length > 0);

const numbering = new Map();
for (const ref of shown.flatMap((country) => country.polygons.flat(2))) {
  const arc = ref < 0 ? ~ref : ref;
  if (!numbering.has(arc)) {
    numbering.set(arc, numbering.size);
  }
}

// Centre and radius, in hundredths of a degree, of a cap of the globe that holds a ring: what lets a map skip it unseen.
function cap(ring) {
  const radians = Math.PI / 180;
  const points = ring
    .flatMap((ref) => pack(ref < 0 ? ~ref : ref))
    .map(([x, y]) => [(x / STEPS_PER_DEGREE) * radians, (y / STEPS_PER_DEGREE) * radians])
    .map(([x, y]) => [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)]);
  const sum = points.reduce((all, point) => all.map((value, i) => value + point[i]), [0, 0, 0]);
  const length = Math.hypot(...sum);
  const dot = (point) => point.reduce((value, part, i) => value + (part * sum[i]) / length, 0);
  const radius = Math.max(...points.map((point) => Math.acos(Math.min(1, Math.max(-1, dot(point))))));
  const degrees = [Math.atan2(sum[1], sum[0]), Math.asin(sum[2] / length)].map((angle) => Math.round((angle / radians) * STEPS_PER_DEGREE));
  return [...degrees, Math.ceil((radius / radians) * STEPS_PER_DEGREE) + 2];
}

const bytes = [];
const unsigned = (value) => {
  for (; value > 127; value = Math.floor(value / 128)) {
    bytes.push((value % 128) + 128);
  }
  bytes.push(value);
};
const signed = (value) => unsigned(value < 0 ? -2 * value - 1 : 2 * value);

unsigned(numbering.size);
let points = 0;
for (const arc of numbering.keys()) {
  const steps = pack(arc);
  unsigned(steps.length);
  points += steps.length;
  let [x, y] = [0, 0];
  for (const [nx, ny] of steps) {
    signed(nx - x);
    signed(ny - y);
    [x, y] = [nx, ny];
  }
}
unsigned(shown.length);
for (const { name, polygons } of shown) {
  const text = Buffer.from(name, "utf8");
  unsigned(text.length);
  bytes.push(...text);
  unsigned(polygons.length);
  for (const rings of polygons) {
    cap(rings[0]).forEach(signed);
    unsigned(rings.length);
    for (const ring of rings) {
      unsigned(ring.length);
      for (const ref of ring) {
        signed(ref < 0 ? -1 - numbering.get(~ref) : numbering.get(ref));
      }
    }
  }
}

const header = Buffer.from(`entente-countries 1 ${sources.digest("hex")}\n`, "ascii");
const target = here("../src/main/resources/org/entente/report/countries.bin");
writeFileSync(target, Buffer.concat([header, Buffer.from(bytes)]));
console.log(`${shown.length} countries, ${numbering.size} borders, ${points} points, ${header.length + bytes.length} bytes`);
