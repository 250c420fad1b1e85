/**
 * Petals as shapes: their body with name and signs, and the second line under the name.
 */
import type { Line } from "../../model/day.ts";
import type { Mark } from "../../model/difference.ts";
import type { DrawnParty } from "../../model/drawn.ts";
import type { Circle, Outline, Petal, PetalShape, Point } from "../geometry/types.ts";
import type { Area, Icon, Shape, Text, Words } from "./display.ts";
import { area, polygon, text } from "./display.ts";
import type { AreaStyle, Looks } from "./looks.ts";

/** An icon without its place. */
type Sign = Pick<Icon, "name" | "tone" | "disc">;

/** Signs of a petal in a row: its icon, then its status, then how it changed. */
function signsOf(party: DrawnParty, line: Line, mark: Mark | null, looks: Looks): Sign[] {
  const status = line.status && looks.statusIcons[line.status];
  const own = { name: party.icon ?? "", tone: `${party.outline}-line`, disc: false };
  const signs = [own];
  if (status) signs.push({ name: status, tone: "ink", disc: false });
  if (mark) {
    const tone = mark === "arrived" ? "arrived" : "ink";
    signs.push({ name: looks.changeIcons[mark], tone, disc: true });
  }
  return signs;
}

/** px between two signs in a row. */
const BETWEEN = 3;
/** px of a sign at the tip. */
const AT_TIP = 13;

/** Signs side by side where the label leaves room for them, `size` px each, round height `y`. */
function inRow(signs: readonly Sign[], at: Point, size: number): Icon[] {
  const width = signs.length * (size + BETWEEN) - BETWEEN;
  return signs.map((sign, i) => ({
    ...sign,
    size,
    left: at.x - width / 2 + i * (size + BETWEEN),
    top: at.y - size / 2,
  }));
}

/** Without a row for icons the most telling sign stands at the tip. */
function atTip(signs: readonly Sign[], petal: Petal, heart: Point): Icon[] {
  const last = signs.at(-1);
  if (!last || signs.length < 2) return [];
  const angle = Math.atan2(petal.y - heart.y, petal.x - heart.x);
  const x = petal.tip.x + (Math.cos(angle) * AT_TIP) / 2;
  const y = petal.tip.y + (Math.sin(angle) * AT_TIP) / 2;
  return [{ ...last, disc: true, size: AT_TIP, left: x - AT_TIP / 2, top: y - AT_TIP / 2 }];
}

function iconsOf(signs: readonly Sign[], petal: Petal, heart: Point): Icon[] {
  const row = petal.label.icon;
  if (!row) return atTip(signs, petal, heart);
  return inRow(signs, { x: petal.x, y: petal.y + row.y }, row.size);
}

/** What a petal stands for on a day. */
export interface Stand {
  readonly party: DrawnParty;
  readonly line: Line;
  readonly mark: Mark | null;
  /** It has gone, and is drawn where it was. */
  readonly ghost: boolean;
}

/** The outline of a party's petal. */
export function outlineOf(party: DrawnParty): Outline {
  return party.outline as Outline; // the server names no other
}

/** How the body looks: as its help is, and with a dashed edge when it has gone. */
function styleOf({ party, line, ghost }: Stand, looks: Looks): AreaStyle {
  const style = looks.petals[outlineOf(party)][line.status ?? "actual"];
  return ghost ? { ...style, edge: "dashed" } : style;
}

function nameWords({ x, y, label }: PetalShape): Words {
  const { lines, size, weight } = label.name;
  return { x, y: y + label.name.y, lines, size, weight, colour: "ink" };
}

/** The body of a petal. */
function petalBody(petal: Petal, stand: Stand, looks: Looks, heart: Circle): Area {
  const { party, line, mark, ghost } = stand;
  return area("petal", petal.id, polygon(petal.outline), styleOf(stand, looks), {
    says: mark ? [mark] : [],
    opacity: ghost ? looks.opacities.left : 1,
    halo: mark === "arrived" ? looks.halos.arrived : null,
    words: nameWords(petal),
    icons: iconsOf(signsOf(party, line, mark, looks), petal, heart),
  });
}

/** The second line of a petal, if it has one. */
function secondLine({ id, x, y, label }: PetalShape, opacity: number): Text[] {
  const { second } = label;
  if (!second) return [];
  const { lines, size, weight } = second;
  const words = { x, y: y + second.y, lines, size, weight, colour: "ink-soft" };
  return [text("second", id, words, { opacity })];
}

/** The body of a petal with what stands in it. */
export function petalParts(petal: Petal, stand: Stand, looks: Looks, heart: Circle): Shape[] {
  const opacity = stand.ghost ? looks.opacities.left : 1;
  return [petalBody(petal, stand, looks, heart), ...secondLine(petal, opacity)];
}

/** A petal as it is in the hand: with its words, without signs. */
export function heldShapes(petal: PetalShape, party: DrawnParty, looks: Looks): (Area | Text)[] {
  const style = looks.petals[outlineOf(party)].actual;
  const words = nameWords(petal);
  return [
    area("petal", petal.id, polygon(petal.outline), style, { words }),
    ...secondLine(petal, 1).map((one) => ({ ...one, words: { ...one.words, colour: "ink" } })),
  ];
}
