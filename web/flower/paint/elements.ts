// @ts-nocheck
/**
 * Elements of the canvas from a laid out scene: what never changes while the day changes.
 *
 * Ids: `heart`, `member:…`, `name:…`, `marker:…`, `caption:…`, `sample:…`, `petal:…`, `second:…`,
 * `tie:…`, `strain:…`, `link:…`, each followed by the id of the record.
 */
import { bounds } from "../geometry/shapes.ts";
import { LINE } from "../geometry/text.ts";
import { curve, edgePoint } from "../geometry/ties.ts";

const PLAIN = { label: "", size: 11, dx: 0, dy: 0, w: 1, h: 1 };

function node(id, classes, at, data) {
  return {
    group: "nodes",
    classes,
    position: { x: at.x, y: at.y },
    data: { ...PLAIN, id, ...data },
  };
}

/** A polygon in cytoscape's terms: middle and size of its box, points from -1 to 1 in it. */
export function polygon(points) {
  const box = bounds(points);
  const w = box.right - box.left;
  const h = box.bottom - box.top;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const within = (v) => Math.max(-1, Math.min(1, v));
  const poly = points.flatMap((p) => [within((2 * (p.x - x)) / w), within((2 * (p.y - y)) / h)]);
  return { x, y, w, h, poly };
}

function wordsNode(id, classes, x, block) {
  return node(
    id,
    `words ${classes}`,
    { x, y: block.y },
    { label: block.lines.join("\n"), size: block.size }
  );
}

function petalNodes(petal) {
  const shape = polygon(petal.outline);
  const { name, second } = petal.label;
  const body = node(`petal:${petal.id}`, "", shape, {
    w: shape.w,
    h: shape.h,
    poly: shape.poly,
    label: name.lines.join("\n"),
    size: name.size,
    weight: name.weight,
    dx: petal.x - shape.x,
    dy: petal.y + name.y - shape.y,
    icons: [],
    iconSizes: [],
    iconX: [],
    iconY: [],
  });
  if (!second) return [body];
  return [
    body,
    wordsNode(`second:${petal.id}`, "quiet", petal.x, { ...second, y: petal.y + second.y }),
  ];
}

function memberNodes(member) {
  const height = member.lines.length * member.font * LINE;
  const block = { lines: member.lines, size: member.font, y: member.textTop + height / 2 };
  return [
    node(`member:${member.id}`, "", member, {
      w: member.sign,
      h: member.sign,
      size: Math.min(13, member.font + 1),
    }),
    wordsNode(`name:${member.id}`, "on-top", member.textX, block),
  ];
}

function markerNodes(marker) {
  const shape = polygon(marker.outline);
  const words = marker.nameHeight + marker.captionHeight;
  const top =
    marker.sign > 0 ? marker.y - marker.height / 2 + 3 : marker.y + marker.height / 2 - words - 3;
  const caption = {
    lines: marker.caption,
    size: marker.small,
    y: top + marker.nameHeight + marker.captionHeight / 2,
  };
  return marker.spells.flatMap((spell) => [
    node(`marker:${spell.id}`, "", shape, {
      w: shape.w,
      h: shape.h,
      poly: shape.poly,
      label: spell.lines.join("\n"),
      size: marker.font,
      dx: marker.x - shape.x,
      dy: top + marker.nameHeight / 2 - shape.y,
    }),
    wordsNode(`caption:${spell.id}`, "on-top", marker.x, caption),
  ]);
}

/** Where an edge runs: end points from the middle of its end nodes, and bends beside the chord. */
export function course(points, source, target) {
  const from = points[0];
  const to = points[points.length - 1];
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy || 1;
  const length = Math.sqrt(square);
  const bends =
    points.length > 2 ? points.slice(1, -1) : [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }];
  return {
    from: `${from.x - source.x}px ${from.y - source.y}px`,
    to: `${to.x - target.x}px ${to.y - target.y}px`,
    weights: bends.map((p) => ((p.x - from.x) * dx + (p.y - from.y) * dy) / square),
    distances: bends.map((p) => ((p.y - from.y) * dx - (p.x - from.x) * dy) / length),
  };
}

function edge(id, source, target, points, ends) {
  return {
    group: "edges",
    classes: "gone",
    data: { id, source, target, gap: [1, 0], ...course(points, ends[0], ends[1]) },
  };
}

function tieEdges(petal, heart) {
  const ends = [heart, polygon(petal.outline)];
  return ["tie", "strain"].map((kind) =>
    edge(`${kind}:${petal.id}`, "heart", `petal:${petal.id}`, petal.tie, ends)
  );
}

function sampleEdges(marker) {
  const shape = polygon(marker.outline);
  return marker.spells.flatMap((spell) =>
    ["tie", "strain"].map((kind) =>
      edge(`sample-${kind}:${spell.id}`, "heart", `marker:${spell.id}`, marker.sample, [
        marker.heart,
        shape,
      ])
    )
  );
}

/** A link bows towards the heart, so that it is never taken for a tie, but goes round it. */
function linkPoints(a, b, heart) {
  const from = edgePoint(a, b);
  const to = edgePoint(b, a);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const out = { x: middle.x - heart.x, y: middle.y - heart.y };
  const far = Math.hypot(out.x, out.y) || 1;
  const bowed = far - Math.min(0.25 * far, 0.4 * Math.hypot(to.x - from.x, to.y - from.y));
  const reach = Math.max(bowed, 2 * (heart.r + 12) - far);
  const bend = { x: heart.x + (out.x / far) * reach, y: heart.y + (out.y / far) * reach };
  return curve(from, bend, to).map((p) => outside(p, heart));
}

/** The same point, or the nearest one that is clear of the heart. */
function outside(point, heart) {
  const dx = point.x - heart.x;
  const dy = point.y - heart.y;
  const by = Math.max(1, (heart.r + 9) / (Math.hypot(dx, dy) || 1));
  return { x: heart.x + dx * by, y: heart.y + dy * by };
}

/** The edge of a link, or none when one of its parties has no petal. */
export function linkElements(link, parties, petals, heart) {
  const [a, b] = [petals.get(parties[link.a].id), petals.get(parties[link.b].id)];
  if (!a || !b) return [];
  const ends = [polygon(a.outline), polygon(b.outline)];
  return [edge(`link:${link.id}`, `petal:${a.id}`, `petal:${b.id}`, linkPoints(a, b, heart), ends)];
}

/** All elements of one petal: its body, its second line and its tie. */
export function petalElements(petal, heart) {
  return [...petalNodes(petal), ...tieEdges(petal, heart)];
}

/** All elements of a scene, for every day. */
export function elementsOf(scene, family) {
  const petals = new Map(scene.petals.map((p) => [p.id, p]));
  const { heart } = scene;
  const markers = heart.markers.map((m) => ({ ...m, heart }));
  return [
    node("heart", "heart", heart, { w: 2 * heart.r, h: 2 * heart.r }),
    ...heart.members.flatMap(memberNodes),
    ...markers.flatMap(markerNodes),
    ...scene.petals.flatMap((p) => petalElements(p, heart)),
    ...markers.flatMap(sampleEdges),
    ...family.links.flatMap((link) => linkElements(link, family.parties, petals, heart)),
  ];
}
