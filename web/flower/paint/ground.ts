// @ts-nocheck
/**
 * What lies under the canvas, as SVG: coloured wedges, sector names, the heart and its bonds.
 */
import { bondLines } from "../geometry/bonds.ts";
import { bondInput } from "../scene/input.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";

/** A new SVG element. */
export function svgElement(name, attributes, children = []) {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function listed(points) {
  return points.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(" ");
}

/** A wedge is deepest at the rim and fades towards the heart, where ties have to be read. */
function fade(id, colour, heart, rim) {
  const stops = [
    [0.2, 0.12],
    [0.55, 0.45],
    [1, 1],
  ].map(([offset, opacity]) =>
    svgElement("stop", { offset, "stop-color": colour, "stop-opacity": opacity })
  );
  const gradientTransform = `translate(${heart.x} ${heart.y}) scale(${rim.a} ${rim.b})`;
  const at = { cx: 0, cy: 0, r: 1, gradientTransform, gradientUnits: "userSpaceOnUse" };
  return svgElement("radialGradient", { id: `flower-fade-${id}`, ...at }, stops);
}

function wedgeParts(wedge, colour, heart, rim) {
  const named = { class: "flower-sector", "font-size": wedge.name.font, "data-wedge": wedge.id };
  const text = svgElement("text", named, [
    svgElement("textPath", { href: `#flower-line-${wedge.id}`, startOffset: "50%" }, [
      wedge.name.text,
      svgElement("tspan", { class: "flower-plus" }, [" +"]),
    ]),
  ]);
  return [
    fade(wedge.id, colour, heart, rim),
    svgElement("polygon", {
      class: "flower-wedge",
      "data-wedge": wedge.id,
      points: listed(wedge.outline),
      fill: `url(#flower-fade-${wedge.id})`,
    }),
    svgElement("path", {
      id: `flower-line-${wedge.id}`,
      d: `M${listed(wedge.name.line)}`,
      fill: "none",
    }),
    text,
  ];
}

function householdBox(box) {
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  return svgElement("rect", { class: "flower-household", x: box.left, y: box.top, rx: 9, ...size });
}

function bondParts(scene, family, state) {
  const signs = scene.heart.members.filter((_, i) => state.members.has(indexOf(scene, family, i)));
  const bonds = state.bonds.map((b) => bondInput(b, family.members));
  return bondLines(signs, bonds).flatMap(({ kind, lines }) =>
    lines.map((points) =>
      svgElement("polyline", { class: `flower-bond ${kind}`, points: listed(points) })
    )
  );
}

function indexOf(scene, family, i) {
  return family.members.findIndex((m) => m.id === scene.heart.members[i].id);
}

/** Draws everything that does not change with the day. */
export function drawGround(host, scene, palette) {
  const { width, height } = scene.box;
  const { heart, zoom } = scene;
  const svg = svgElement("svg", {
    width: width * zoom,
    height: height * zoom,
    viewBox: `0 0 ${width} ${height}`,
    "aria-hidden": "true",
  });
  for (const wedge of scene.wedges)
    svg.append(...wedgeParts(wedge, palette[wedge.id], heart, scene.rim));
  svg.append(svgElement("circle", { class: "flower-heart", cx: heart.x, cy: heart.y, r: heart.r }));
  svg.append(...heart.households.map(householdBox), svgElement("g", { class: "flower-bonds" }));
  host.replaceChildren(svg);
}

/** Draws the bonds of a day, when they differ from what is there. */
export function drawBonds(host, scene, family, state) {
  const group = host.querySelector(".flower-bonds");
  const key = JSON.stringify([
    state.bonds.map((b) => [b.a, b.b, b.kind]),
    [...state.members.keys()],
  ]);
  if (group.dataset.key === key) return;
  group.dataset.key = key;
  group.replaceChildren(...bondParts(scene, family, state));
}
