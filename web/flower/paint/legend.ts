// @ts-nocheck
/**
 * The legend: every sign that is on the drawing on the day, as a small picture with its words.
 */
import { fill, sentence } from "../../kit/words.ts";
import { differences, isNewCaseworker } from "../../model/state.ts";
import { OUTLINES } from "../geometry/labels.ts";
import { hull, superellipse } from "../geometry/shapes.ts";
import { zigzag as geometryZigzag } from "../geometry/ties.ts";
import { iconMarkup } from "./icons.ts";

const WIDTH = 34;
const HEIGHT = 18;

function svg(content) {
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${content}</svg>`;
}

function listed(points) {
  return points.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(" ");
}

function strokeSign(stroke, unknown) {
  const dash = stroke.dash.length ? ` stroke-dasharray="${stroke.dash.join(" ")}"` : "";
  const tone = unknown ? "tie-unknown" : "tie";
  return svg(
    `<path d="M1 9H33" style="stroke:var(--flower-${tone})" stroke-width="${stroke.width}"${dash}/>`
  );
}

function strainSign(stress) {
  const points = geometryZigzag(
    [
      { x: -4, y: 9 },
      { x: 38, y: 9 },
    ],
    stress
  );
  const zigzag = `<polyline points="${listed(points)}" fill="none" style="stroke:var(--flower-strain)" stroke-width="1.75"/>`;
  return svg(`<path d="M0 9H34" style="stroke:var(--flower-tie)" stroke-width="1.5"/>${zigzag}`);
}

function brokenSign() {
  const line = '<path d="M1 9H11M23 9H33" style="stroke:var(--flower-tie)" stroke-width="2"/>';
  return svg(
    `${line}<path d="M13 15L17 3M18 15L22 3" style="stroke:var(--flower-strain)" stroke-width="2"/>`
  );
}

function arrowSign(atBoth) {
  const back = atBoth ? '<path d="M2 9l8-4v8z"/>' : "";
  return svg(
    `<g style="fill:var(--flower-tie);stroke:var(--flower-tie)"><path d="M${atBoth ? 9 : 2} 9H26" stroke-width="2"/><path d="M32 9l-8-4v8z"/>${back}</g>`
  );
}

function petalSign(outline, extra = "") {
  const n = OUTLINES[outline];
  const body = superellipse({ x: 17, y: 7 }, 10, 6, n, 24);
  const points = listed(hull([...body, { x: 17, y: 17.5 }]));
  const inner =
    outline === "double"
      ? `<polygon points="${listed(superellipse({ x: 17, y: 7.2 }, 7.4, 3.6, n, 24))}" fill="none"/>`
      : "";
  return svg(`<g class="flower-${outline} ${extra}"><polygon points="${points}"/>${inner}</g>`);
}

function memberSign(sign) {
  const shapes = {
    square: '<rect x="10" y="2" width="14" height="14"/>',
    circle: '<circle cx="17" cy="9" r="7.5"/>',
    diamond: '<path d="M17 .5L25.5 9L17 17.5L8.5 9z"/>',
  };
  return svg(`<g class="flower-member">${shapes[sign]}</g>`);
}

function bondSign(kind) {
  const slash = kind === "ex_partner" ? '<path d="M14 15L20 3"/>' : "";
  const dash = kind === "foster_of" ? ' stroke-dasharray="4 3"' : "";
  return svg(`<g class="flower-bond"><path d="M2 9H32"${dash}/>${slash}</g>`);
}

const LINK_ENDS = {
  cooperates: '<circle cx="4" cy="9" r="3"/><circle cx="30" cy="9" r="3"/>',
  informs: '<path d="M25 4l7 5l-7 5" fill="none"/>',
  refers: '<path d="M32 9l-8-4v8z"/>',
  conflict: '<path d="M3 3v12M31 3v12"/>',
  knows: "",
};

function linkSign(kind) {
  const tone = kind === "conflict" ? "strain" : "link";
  const dash = kind === "knows" ? ' stroke-dasharray="6 4"' : "";
  const line = `<path d="M3 9Q17 3 31 9" fill="none"${dash}/>`;
  return svg(
    `<g style="fill:var(--flower-${tone});stroke:var(--flower-${tone})" stroke-width="1.75">${line}${LINK_ENDS[kind]}</g>`
  );
}

function discSign(looks, change) {
  return svg(
    `<g class="flower-disc ${change}"><circle cx="17" cy="9" r="8"/><svg x="11" y="3" width="12" height="12" viewBox="0 0 24 24">${looks.icons[looks.changeIcons[change]]}</svg></g>`
  );
}

function heartEntries(state, view) {
  const { family, looks, words } = view;
  const signs = family.members
    .filter((m) => state.members.has(m.index))
    .map((m) => looks.signs[m.sex] || "diamond");
  const kinds = new Set(state.bonds.map((b) => b.kind));
  return [
    ...["square", "circle", "diamond"]
      .filter((s) => signs.includes(s))
      .map((s) => [memberSign(s), words[`legend-${s}`]]),
    state.spells.length && [
      svg('<path class="flower-marker" d="M3 2H31V10L22 16H12L3 10z"/>'),
      words["legend-caseworker"],
    ],
    kinds.has("ex_partner") && [bondSign("ex_partner"), words["legend-separated"]],
    kinds.has("foster_of") && [bondSign("foster_of"), words["legend-foster"]],
    view.scene.heart.households.length && [
      svg('<rect class="flower-household" x="4" y="2" width="26" height="14" rx="5"/>'),
      words["legend-household"],
    ],
  ];
}

const OUTLINE_WORDS = {
  leaf: "legend-informal",
  soft: "legend-professional",
  double: "legend-agency",
};

function petalEntries(state, view) {
  const { family, words, looks } = view;
  const outlines = new Set([...state.parties.keys()].map((i) => family.parties[i].outline));
  const statuses = new Set([...state.parties.values()].map((l) => l.status));
  const icon = (name) => iconMarkup(looks, name).replace("<svg", '<svg width="18" height="18"');
  return [
    ...Object.keys(OUTLINE_WORDS)
      .filter((o) => outlines.has(o))
      .map((o) => [petalSign(o), words[OUTLINE_WORDS[o]]]),
    ...["waiting", "planned", "wished"]
      .filter((s) => statuses.has(s))
      .map((s) => [petalSign("soft", s) + icon(looks.statusIcons[s]), words.tie_status[s]]),
  ];
}

function tieEntries(state, view) {
  const { words, looks } = view;
  const lines = [...state.parties.values(), ...state.spells].filter((l) => l.status);
  const has = (key, value) => lines.some((l) => l[key] === value);
  const strength = (s) => fill(words["strength-label"], { name: words.strength[s] });
  return [
    ...[...looks.strengths]
      .reverse()
      .filter((s) => has("strength", s))
      .map((s) => [strokeSign(looks.strokes[s]), strength(s)]),
    has("strength", null) && [strokeSign(looks.strokes.unknown, true), words["not-recorded"]],
    ...["tension", "conflict"]
      .filter((s) => has("stress", s))
      .map((s) => [strainSign(s), words.stress[s]]),
    has("stress", "broken") && [brokenSign(), words.stress.broken],
    (has("flow", "to_family") || has("flow", "from_family")) && [
      arrowSign(false),
      words["legend-flow"],
    ],
    has("flow", "mutual") && [arrowSign(true), words["legend-mutual"]],
  ];
}

function viewEntries(state, before, view) {
  const { words, looks } = view;
  const kinds = view.team ? [...new Set(state.links.map((l) => l.kind))] : [];
  const changes = before ? new Set(differences(before, state).values()) : new Set();
  if (state.spells.some((spell) => isNewCaseworker(before, spell))) changes.add("arrived");
  return [
    ...kinds.map((k) => [linkSign(k), words.link_kind[k]]),
    ...["arrived", "left", "changed"]
      .filter((c) => changes.has(c))
      .map((c) => [discSign(looks, c), words[c]]),
    view.scene.numbered &&
      !view.scene.level.bare && ['<span class="flower-number">1</span>', words["legend-number"]],
  ];
}

/** Draws the legend of a day. */
export function drawLegend(host, view, state, before) {
  const entries = [
    ...petalEntries(state, view),
    ...tieEntries(state, view),
    ...heartEntries(state, view),
    ...viewEntries(state, before, view),
  ].filter(Boolean);
  const markup = entries
    .map(([sign, text]) => `<li>${sign}<span>${sentence(text)}</span></li>`)
    .join("");
  if (host.flowerContent === markup) return;
  host.flowerContent = markup;
  host.innerHTML = markup;
}
