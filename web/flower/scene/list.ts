/**
 * The display list of a family on a day. Pure: the same view gives the same list; with the same
 * memory what stayed the same is the same shape.
 */
import type { Line as TieLine } from "../../model/day.ts";
import { differences, markOf, petalLine, type Difference } from "../../model/difference.ts";
import type { DrawnParty } from "../../model/drawn.ts";
import type { MemberSign, Petal, Point } from "../geometry/types.ts";
import { HEIGHTS, type DisplayList, type Focus, type Line, type Shape } from "./display.ts";
import { chosenMember, focusOn, isFor } from "./focus.ts";
import { groundShapes } from "./ground.ts";
import { bondShapes, heartGround, markerShapes, memberName, memberSign } from "./heart.ts";
import { lineKey, linkLine, tieLines } from "./lines.ts";
import type { Looks } from "./looks.ts";
import { known, knownOfTwo, type Memory } from "./memory.ts";
import { petalParts } from "./petals.ts";
import type { View } from "./view.ts";

/** A view with what was worked out of it. */
interface Made {
  readonly view: View;
  readonly memory: Memory;
  readonly found: Difference;
}

/** The sign of the chosen member, when a tie of this line is for that member. */
function signFor(line: TieLine, view: View): MemberSign | undefined {
  const member = chosenMember(view);
  if (!member || !isFor(line, member)) return undefined;
  return view.scene.heart.members.find((sign) => sign.id === member.id);
}

/** Where a line leaves the sign of a member. */
function edgeOf(sign: MemberSign, towards: Point): Point {
  const angle = Math.atan2(towards.y - sign.y, towards.x - sign.x);
  const r = sign.sign * 0.62;
  return { x: sign.x + r * Math.cos(angle), y: sign.y + r * Math.sin(angle) };
}

/** Where the line of a petal runs: from the heart's edge, or on from there to a member's sign. */
function pathOf({ tie }: Petal, sign: MemberSign | undefined): readonly Point[] {
  const [start] = tie;
  return sign && start ? [edgeOf(sign, start), ...tie] : tie;
}

function tieOf(petal: Petal, line: TieLine, { view, memory }: Made): Line[] {
  const sign = signFor(line, view);
  return known(memory, petal, `tie ${lineKey(line)} ${sign?.id ?? ""}`, () => {
    const kinds = ["tie", "strain"] as const;
    const between = ["heart", `petal:${petal.id}`] as const;
    const points = pathOf(petal, sign);
    return tieLines(line, { kinds, of: petal.id, between, points }, view.looks);
  });
}

function petalShapes(petal: Petal, party: DrawnParty, made: Made): Shape[] {
  const { view, memory, found } = made;
  const { looks, scene } = view;
  const line = petalLine(view.before, view.state, found, party.index);
  if (!line) return [];
  const ghost = !view.state.parties.has(party.index);
  const stand = { party, line, mark: markOf(found, party.index), ghost };
  const key = `body ${party.icon} ${line.status} ${stand.mark} ${ghost}`;
  const shapes = known(memory, petal, key, () => petalParts(petal, stand, looks, scene.heart));
  return ghost ? shapes : [...tieOf(petal, line, made), ...shapes];
}

/** The petals of the day, in reading order. */
function petals(made: Made): Shape[] {
  const { scene, family } = made.view;
  const parties = new Map(family.parties.map((party) => [party.id, party]));
  return scene.petals.flatMap((petal) => {
    const party = parties.get(petal.id);
    return party ? petalShapes(petal, party, made) : [];
  });
}

function memberShapes({ view, memory }: Made): Shape[] {
  const { family, state, scene, looks } = view;
  const signs = new Map(scene.heart.members.map((sign) => [sign.id, sign]));
  return family.members.flatMap((member) => {
    const [sign, age] = [signs.get(member.id), state.members.get(member.index)];
    if (!sign || age === undefined) return [];
    return known(memory, sign, `member ${member.sex} ${age}`, () => [
      memberSign(sign, member, age, looks),
      memberName(sign),
    ]);
  });
}

/** The fixed caseworkers of the day. */
function caseworkerShapes({ view, memory, found }: Made): Shape[] {
  const { state, scene, looks } = view;
  return state.spells.flatMap((spell) => {
    const marker = scene.heart.markers.find((m) => m.spells.some((s) => s.id === spell.id));
    const mark = markOf(found, spell.party);
    if (!marker) return [];
    return known(memory, marker, `marker ${spell.id} ${lineKey(spell)} ${mark}`, () =>
      markerShapes(marker, spell, mark, looks)
    );
  });
}

function linkShapes({ view, memory }: Made): Shape[] {
  const { family, state, scene, looks, team } = view;
  const petals = new Map(scene.petals.map((p) => [p.id, p]));
  return (team ? state.links : []).flatMap((link) => {
    const petalOf = (index: number) => petals.get(family.parties[index]?.id ?? "");
    const [a, b] = [petalOf(link.a), petalOf(link.b)];
    if (!a || !b) return [];
    return knownOfTwo(memory, [a, b], `link ${link.id} ${link.kind}`, () =>
      linkLine(link, a, b, scene.heart, looks)
    );
  });
}

function bonds({ view, memory }: Made): Shape[] {
  const { state, scene, looks } = view;
  const told = state.bonds.map(({ a, b, kind }) => `${a} ${b} ${kind}`);
  const key = `bonds ${told.join()} ${[...state.members.keys()].join()}`;
  return known(memory, scene.heart, key, () => bondShapes(scene.heart, state, looks));
}

function ground({ view, memory }: Made): Shape[] {
  const { scene, looks } = view;
  return [
    ...known(memory, scene.wedges, "ground", () => groundShapes(scene, looks)),
    ...known(memory, scene.heart, "heart", () => heartGround(scene.heart, looks)),
  ];
}

function seen(shape: Shape, focus: Focus, looks: Looks): Shape {
  const says = [...shape.says, focus];
  if (focus !== "chosen") return { ...shape, says, opacity: looks.opacities[focus] };
  if (shape.shape === "text") return { ...shape, says };
  return { ...shape, says, halo: looks.halos[shape.shape === "line" ? "line" : "chosen"] };
}

/** Below this height nothing is dim: it is what everything else stands on. */
const GROUND = HEIGHTS.tie;

/** Whether a shape is part of what everything else stands on. */
export function isGround({ kind }: Shape): boolean {
  return HEIGHTS[kind] < GROUND;
}

/** The shapes as they are in somebody's eye. */
function focused(shapes: readonly Shape[], { view, memory }: Made): Shape[] {
  const focusOf = focusOn(view);
  return shapes.map((shape) => {
    const focus = focusOf(shape.id);
    if (!focus || (focus === "dim" && isGround(shape))) return shape;
    return known<Shape>(memory, shape, focus, () => seen(shape, focus, view.looks));
  });
}

/** What is drawn, from the bottom to the top. memory: see `known`. */
export function displayList(view: View, memory: Memory = new WeakMap()): DisplayList {
  const made = { view, memory, found: differences(view.before, view.state) };
  const shapes = [
    ...ground(made),
    ...bonds(made),
    ...memberShapes(made),
    ...caseworkerShapes(made),
    ...petals(made),
    ...linkShapes(made),
  ];
  return focused(shapes, made).sort((a, b) => HEIGHTS[a.kind] - HEIGHTS[b.kind]);
}
