/**
 * The heart as shapes: its ground, households, bonds, the signs of members, the fixed caseworkers.
 */
import type { SpellOnDay, State } from "../../model/day.ts";
import type { Mark } from "../../model/difference.ts";
import type { DrawnMember } from "../../model/drawn.ts";
import { bondLines } from "../geometry/bonds.ts";
import { LINE } from "../geometry/text.ts";
import type { Marker, MemberSign, PlacedHeart, Point } from "../geometry/types.ts";
import type { Area, Form, Icon, Line, Shape, Text } from "./display.ts";
import { area, circle, line, polygon, text } from "./display.ts";
import { bondInput } from "./input.ts";
import { tieLines } from "./lines.ts";
import type { Looks } from "./looks.ts";

const INK = { colour: "ink" } as const;
/** px of the rounding of a household's box. */
const ROUNDED = 9;

/** What of the heart is there on any day. */
export function heartGround(heart: PlacedHeart, looks: Looks): Area[] {
  const boxes = heart.households.map((box) => {
    const size = { width: box.right - box.left, height: box.bottom - box.top };
    const form = { form: "box", at: { x: box.left, y: box.top }, size, rounded: ROUNDED } as const;
    return area("household", box.id, form, looks.household);
  });
  return [area("heart", null, circle(heart, heart.r), looks.heart), ...boxes];
}

/** The bonds of a day, between the members of the day. */
export function bondShapes(heart: PlacedHeart, state: State, looks: Looks): Line[] {
  const { members } = state.family;
  const there = new Set(members.filter((m) => state.members.has(m.index)).map((m) => m.id));
  const signs = heart.members.filter((sign) => there.has(sign.id));
  const bonds = state.bonds.map((bond) => bondInput(bond, members));
  return bondLines(signs, bonds).flatMap(({ kind, ids, lines }) =>
    lines.map((points, i) =>
      line("bond", `${kind} ${ids.join(" ")} ${i}`, points, looks.bonds[kind])
    )
  );
}

function diamond({ x, y }: Point, half: number): Form {
  return polygon([
    { x, y: y - half },
    { x: x + half, y },
    { x, y: y + half },
    { x: x - half, y },
  ]);
}

function square({ x, y }: Point, half: number): Form {
  return polygon([
    { x: x - half, y: y - half },
    { x: x + half, y: y - half },
    { x: x + half, y: y + half },
    { x: x - half, y: y + half },
  ]);
}

/** The sign of a member by sex: a square, a circle, or a diamond. */
export function signForm(
  member: Pick<DrawnMember, "sex">,
  at: Point,
  half: number,
  looks: Looks
): Form {
  const sign = member.sex && looks.signs[member.sex];
  if (sign === "circle") return circle(at, half);
  return sign === "square" ? square(at, half) : diamond(at, half);
}

/** The sign of a member with the age in years in it, as far as that is known. */
export function memberSign(
  sign: MemberSign,
  member: DrawnMember,
  age: number | null,
  looks: Looks
): Area {
  const lines = age === null ? [] : [String(age)];
  const size = Math.min(13, sign.font + 1);
  const words = { x: sign.x, y: sign.y, lines, size, weight: 600, ...INK };
  const form = signForm(member, sign, sign.sign / 2, looks);
  return area("member", member.id, form, looks.member, { words });
}

/** The name of a member, or the letter that stands for it. */
export function memberName({ id, lines, font, textX, textTop }: MemberSign): Text {
  const y = textTop + (lines.length * font * LINE) / 2;
  return text("name", id, { x: textX, y, lines, size: font, weight: 400, ...INK });
}

/** px between the words of a marker and its edge. */
const PAD = 3;

/** Where the words of a marker begin: at its far side from the sample of its tie. */
function wordsTop({ sign, y, height, nameHeight, captionHeight }: Marker): number {
  return sign > 0 ? y - height / 2 + PAD : y + height / 2 - nameHeight - captionHeight - PAD;
}

/** px of the sign of a change at the corner of a marker. */
const AT_CORNER = 13;

function markerIcons(
  { x, y, width, height, sign }: Marker,
  mark: Mark | null,
  looks: Looks
): Icon[] {
  if (mark !== "changed") return [];
  const name = looks.changeIcons[mark];
  const left = x + width / 2 - AT_CORNER / 2;
  const top = y - (sign * height) / 2 - AT_CORNER / 2;
  return [{ name, tone: "ink", disc: true, size: AT_CORNER, left, top }];
}

function markerBody(marker: Marker, of: string, mark: Mark | null, looks: Looks): Area {
  const lines = marker.spells.find((s) => s.id === of)?.lines ?? [];
  const y = wordsTop(marker) + marker.nameHeight / 2;
  return area("marker", of, polygon(marker.outline), looks.marker, {
    words: { x: marker.x, y, lines, size: marker.font, weight: 600, ...INK },
    says: mark ? [mark] : [],
    halo: mark === "arrived" ? looks.halos.arrived : null,
    icons: markerIcons(marker, mark, looks),
  });
}

function caption(marker: Marker, of: string): Text {
  const { caption: lines, small: size, nameHeight, captionHeight } = marker;
  const y = wordsTop(marker) + nameHeight + captionHeight / 2;
  return text("caption", of, { x: marker.x, y, lines, size, weight: 400, colour: "ink-soft" });
}

/** A sample of the tie: strength and strain only, as it does not run anywhere. */
function sample(marker: Marker, spell: SpellOnDay, looks: Looks): Line[] {
  const kinds = ["sample-tie", "sample-strain"] as const;
  const between = ["heart", `marker:${spell.id}`] as const;
  const course = { kinds, of: spell.id, between, points: marker.sample };
  return tieLines({ ...spell, flow: null }, course, looks);
}

/** A fixed caseworker: a box with the name, what it is, and a sample of the tie. */
export function markerShapes(
  marker: Marker,
  spell: SpellOnDay,
  mark: Mark | null,
  looks: Looks
): Shape[] {
  return [
    markerBody(marker, spell.id, mark, looks),
    caption(marker, spell.id),
    ...sample(marker, spell, looks),
  ];
}
