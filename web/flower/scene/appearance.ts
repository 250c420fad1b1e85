// @ts-nocheck
/**
 * How each element of the canvas looks on a day: its classes, and the data that go with them.
 */
import { differences, isNewCaseworker } from "../../model/state.ts";
import { brokenDash, lengthOf, zigzag as geometryZigzag } from "../geometry/ties.ts";
import { course, polygon } from "../paint/elements.ts";

const GONE = { classes: "gone" };

function listed(...classes) {
  return classes.filter(Boolean).join(" ");
}

/** Signs of a petal in a row: its icon, then its status, then how it changed. */
function signsOf(party, line, change, looks) {
  const status = looks.statusIcons[line.status];
  return [
    { name: party.icon, tone: `${party.outline}-line` },
    ...(status ? [{ name: status, tone: "ink" }] : []),
    ...(change
      ? [
          {
            name: looks.changeIcons[change],
            tone: change === "arrived" ? "arrived" : "ink",
            disc: true,
          },
        ]
      : []),
  ];
}

/** Signs side by side where the label leaves room for them. */
function inRow(signs, petal, box) {
  const { y, size } = petal.label.icon;
  const width = signs.length * (size + 3) - 3;
  return {
    icons: signs,
    iconSizes: signs.map(() => size),
    iconX: signs.map((_, i) => petal.x - width / 2 + i * (size + 3) - box.left),
    iconY: signs.map(() => petal.y + y - size / 2 - box.top),
  };
}

/** Without a row for icons the most telling sign stands at the tip. */
function atTip(signs, petal, box, middle) {
  if (signs.length < 2) return { icons: [], iconSizes: [], iconX: [], iconY: [] };
  const sign = { ...signs[signs.length - 1], disc: true };
  const size = 13;
  const angle = Math.atan2(petal.y - middle.y, petal.x - middle.x);
  const x = petal.tip.x + Math.cos(angle) * (size / 2);
  const y = petal.tip.y + Math.sin(angle) * (size / 2);
  return {
    icons: [sign],
    iconSizes: [size],
    iconX: [x - size / 2 - box.left],
    iconY: [y - size / 2 - box.top],
  };
}

function iconData(signs, petal, middle, uriOf) {
  const placed = petal.label.icon
    ? inRow(signs, petal, petal.box)
    : atTip(signs, petal, petal.box, middle);
  const px = (values) => values.map((v) => `${v.toFixed(1)}px`);
  return {
    icons: placed.icons.map(uriOf),
    iconSizes: px(placed.iconSizes),
    iconX: px(placed.iconX),
    iconY: px(placed.iconY),
  };
}

function lineClasses(line, looks) {
  const [atHeart, atPetal] = looks.arrows[line.flow || "unknown"];
  return listed(
    "tie",
    line.strength || "unknown",
    atHeart && "at-heart",
    atPetal && "at-petal",
    line.stress === "broken" && "broken"
  );
}

/** An answer that was worked out before for the same thing and key, else a new one. */
function known(memory, thing, key, compute) {
  if (!memory.has(thing)) memory.set(thing, new Map());
  const answers = memory.get(thing);
  if (!answers.has(key)) answers.set(key, compute());
  return answers.get(key);
}

function lineKey(line) {
  return `${line.status} ${line.strength} ${line.stress} ${line.flow}`;
}

/** Looks of the two edges that draw one line: the line itself and the zigzag over it. */
function lineLooks(line, points, ends, looks) {
  if (!line.status) return [GONE, GONE];
  const stroke = looks.strokes[line.strength || "unknown"];
  const gap = line.stress === "broken" ? brokenDash(lengthOf(points), stroke.dash) : [1, 0];
  const tie = { classes: lineClasses(line, looks), data: { gap, ...course(points, ...ends) } };
  if (line.stress !== "tension" && line.stress !== "conflict") return [tie, GONE];
  const zigzag = geometryZigzag(points, line.stress);
  return [tie, { classes: `zigzag ${line.stress}`, data: course(zigzag, ...ends) }];
}

function bodyLook(party, petal, line, change, view) {
  const status = line.status && line.status !== "actual" ? line.status : "";
  return known(view.memory, petal, `body ${party.icon} ${status} ${change}`, () => ({
    classes: listed("petal", party.outline, status, change),
    data: iconData(signsOf(party, line, change, view.looks), petal, view.scene.heart, view.uriOf),
  }));
}

function tieLooks(petal, line, view) {
  const member = view.startOf(line);
  const key = `tie ${lineKey(line)} ${member ? member.id : ""}`;
  return known(view.memory, petal, key, () =>
    lineLooks(line, view.pathOf(petal, member), view.endsOf(petal), view.looks)
  );
}

function petalLooks(found, party, view, line, change) {
  const petal = view.petals.get(party.id);
  found.set(`petal:${party.id}`, bodyLook(party, petal, line, change, view));
  if (petal.label.second)
    found.set(`second:${party.id}`, {
      classes: listed("words quiet", change === "left" && "left"),
    });
  const [tie, strain] = change === "left" ? [GONE, GONE] : tieLooks(petal, line, view);
  found.set(`tie:${party.id}`, tie);
  found.set(`strain:${party.id}`, strain);
}

function memberLooks(found, family, state, looks) {
  for (const member of family.members) {
    const there = state.members.has(member.index);
    const sign = looks.signs[member.sex] || "diamond";
    const age = state.members.get(member.index);
    found.set(
      `member:${member.id}`,
      there ? { classes: `member ${sign}`, data: { label: age === null ? "" : String(age) } } : GONE
    );
    found.set(`name:${member.id}`, there ? { classes: "words on-top" } : GONE);
  }
}

function sampleLooks(spell, marker, view) {
  return known(view.memory, marker, `sample ${lineKey(spell)}`, () => {
    const ends = [view.scene.heart, polygon(marker.outline)];
    return lineLooks(spell, marker.sample, ends, view.looks).map(onTop);
  });
}

function markerLooks(found, state, before, view) {
  for (const marker of view.scene.heart.markers) {
    for (const shown of marker.spells) {
      const spell = state.spells.find((s) => s.id === shown.id);
      const [tie, strain] = spell ? sampleLooks(spell, marker, view) : [GONE, GONE];
      const arrived = spell && isNewCaseworker(before, spell) && "arrived";
      found.set(`marker:${shown.id}`, spell ? { classes: listed("marker", arrived) } : GONE);
      found.set(`caption:${shown.id}`, spell ? { classes: "words on-top quiet" } : GONE);
      found.set(`sample-tie:${shown.id}`, tie);
      found.set(`sample-strain:${shown.id}`, strain);
    }
  }
}

/** The sample in a marker: strength and strain only, as it does not run anywhere. */
function onTop(look) {
  if (look === GONE) return GONE;
  return { ...look, classes: `${look.classes.replace(/ ?at-(heart|petal)/g, "")} on-top` };
}

/**
 * Looks of all elements: id -> {classes, data}. An element that is not named is gone.
 * view: {family, scene, petals, looks, memory, uriOf, startOf, pathOf, endsOf, team}; before: state
 * of "then" or null.
 */
export function appearance(view, state, before) {
  const found = new Map([["heart", { classes: "heart" }]]);
  const change = before ? differences(before, state) : new Map();
  for (const party of view.family.parties) {
    const line = state.parties.get(party.index) || (before && before.parties.get(party.index));
    if (line && view.petals.has(party.id))
      petalLooks(found, party, view, line, change.get(party.index));
  }
  memberLooks(found, view.family, state, view.looks);
  markerLooks(found, state, before, view);
  for (const link of view.team ? state.links : [])
    found.set(`link:${link.id}`, { classes: `link link-${link.kind}` });
  return found;
}
