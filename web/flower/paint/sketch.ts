// @ts-nocheck
/**
 * What is being drawn by hand, as SVG over the canvas: so that a finger is followed at once, however
 * much there is on the canvas.
 */
import { LINE } from "../geometry/text.ts";
import { edgePoint } from "../geometry/ties.ts";
import { bandOutline } from "../scene/places.ts";
import * as flower from "../view.ts";
import { svgElement } from "./ground.ts";

/** px between a petal in the hand and the name of the ring over it, and room for that name. */
const ABOVE = 16;
const NAME_HEIGHT = 26;

const listed = (points) => points.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(" ");

function line(from, to, className) {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return svgElement("line", { class: className, ...ends });
}

function words(x, y, className, size, text) {
  const made = svgElement("text", { class: className, x, y, "font-size": size });
  made.textContent = text;
  return made;
}

/** Shows these shapes in place of what was sketched. */
function show(shapes) {
  const { scene } = flower.current();
  const { width, height } = scene.box;
  const svg = svgElement("svg", {
    width: width * scene.zoom,
    height: height * scene.zoom,
    viewBox: `0 0 ${width} ${height}`,
  });
  svg.append(...shapes);
  flower.part("sketch").replaceChildren(svg);
}

export function clearSketch() {
  flower.part("sketch").replaceChildren();
}

function bands(scene, sector, ring) {
  const wedge = scene.wedges.find((w) => w.id === sector);
  return [1, 2, 3].map((each) =>
    svgElement("polygon", {
      class: each === ring ? "sketch-band here" : "sketch-band",
      points: listed(bandOutline(scene, wedge, each)),
    })
  );
}

function labelWords({ x, y, label }) {
  const blocks = [label.name, label.second].filter(Boolean);
  return blocks.flatMap((block) =>
    block.lines.map((text, i) => {
      const middle = y + block.y - block.height / 2 + (i + 0.5) * block.size * LINE;
      const made = words(x, middle, "sketch-label", block.size, text);
      made.setAttribute("font-weight", block.weight);
      return made;
    })
  );
}

/** The name of a ring on a plate over the petal, or under it at the upper edge. */
function ringName(petal, text, box) {
  const half = text.length * 4.2 + 14;
  const over = petal.y - petal.body.b - ABOVE - NAME_HEIGHT / 2;
  const y = over > NAME_HEIGHT ? over : petal.y + petal.body.b + ABOVE + NAME_HEIGHT / 2;
  const x = Math.max(half, Math.min(box.width - half, petal.x));
  const size = { width: 2 * half, height: NAME_HEIGHT, rx: NAME_HEIGHT / 2 };
  const plate = { class: "sketch-plate", x: x - half, y: y - NAME_HEIGHT / 2, ...size };
  return [svgElement("rect", plate), words(x, y, "sketch-ring", 14, text)];
}

/** A petal in the hand: {petal (with its outline there), sector, ring, text}. */
export function sketchPetal({ petal, sector, ring, text }) {
  const { scene } = flower.current();
  const { heart } = scene;
  const angle = Math.atan2(petal.tip.y - heart.y, petal.tip.x - heart.x);
  const edge = { x: heart.x + heart.r * Math.cos(angle), y: heart.y + heart.r * Math.sin(angle) };
  const body = { class: `sketch-petal flower-${petal.kind}`, points: listed(petal.outline) };
  show([
    ...bands(scene, sector, ring),
    line(edge, petal.tip, "sketch-tie"),
    svgElement("polygon", body),
    ...labelWords(petal),
    ...ringName(petal, text, scene.box),
  ]);
}

/** A line in the making, from a petal to where the pointer is; over another petal it is whole. */
export function sketchLink(from, point, over) {
  const start = edgePoint(from, over || point);
  const end = over ? edgePoint(over, from) : point;
  const marked = [from, over]
    .filter(Boolean)
    .map((petal) => svgElement("polygon", { class: "sketch-end", points: listed(petal.outline) }));
  const knob = { class: "sketch-knob", cx: end.x, cy: end.y, r: over ? 4 : 7 };
  show([
    ...marked,
    line(start, end, over ? "sketch-link whole" : "sketch-link"),
    svgElement("circle", knob),
  ]);
}
