/**
 * The legend: every sign that is on the drawing on the day, as a small picture with its words. The
 * pictures are painted from shapes with the styles of the drawing itself.
 */
import { fill, sentence } from "../../kit/words.ts";
import type { Mark } from "../../model/difference.ts";
import { CODES, type Code } from "../../model/schema.ts";
import type { Outline } from "../geometry/types.ts";
import type { DisplayList } from "../scene/display.ts";
import type { View } from "../scene/view.ts";
import type { FlowerWords } from "../scene/words.ts";
import { iconMarkup } from "./icons.ts";
import * as signs from "./legend_signs.ts";
import { svgPicture, type SvgInk } from "./svg.ts";

/** A sign as markup with its words. */
type Entry = readonly [sign: string, words: string];

/** What the legend is made of: what is drawn, and what with. */
interface Told {
  readonly view: View;
  readonly words: FlowerWords;
  readonly list: DisplayList;
  readonly picture: (sign: DisplayList) => string;
}

/** Entries of those codes that are there, in this order. */
function entriesOf<C>(order: readonly C[], there: (code: C) => boolean, entry: (code: C) => Entry) {
  return order.filter(there).map(entry);
}

/** An entry when it is there. */
function when(there: boolean, entry: () => Entry): Entry[] {
  return there ? [entry()] : [];
}

const OUTLINES: readonly (readonly [Outline, keyof FlowerWords])[] = [
  ["leaf", "legend-informal"],
  ["soft", "legend-professional"],
  ["double", "legend-agency"],
];

function petalEntries({ view, words, picture }: Told): Entry[] {
  const { state, family, looks } = view;
  const outlines = new Set([...state.parties.keys()].map((i) => family.parties[i]?.outline));
  const statuses = new Set([...state.parties.values()].map((line) => line.status));
  const icon = (name = "") =>
    iconMarkup(looks, name).replace("<svg", '<svg width="18" height="18"');
  const waits = Object.keys(looks.statusIcons) as Code<"tie_status">[];
  return [
    ...OUTLINES.filter(([outline]) => outlines.has(outline)).map(([outline, key]): Entry => [
      picture(signs.petalSign(outline, "actual", looks)),
      String(words[key]),
    ]),
    ...entriesOf(
      waits,
      (status) => statuses.has(status),
      (status) => [
        picture(signs.petalSign("soft", status, looks)) + icon(looks.statusIcons[status]),
        words.tie_status[status],
      ]
    ),
  ];
}

function tieEntries({ view, words, picture }: Told): Entry[] {
  const { state, looks } = view;
  const lines = [...state.parties.values(), ...state.spells].filter((line) => line.status);
  const flows = new Set(lines.map((line) => line.flow));
  const strengths = new Set(lines.map((line) => line.strength));
  const stresses = new Set(lines.map((line) => line.stress));
  const { strokes } = looks;
  const named = (strength: Code<"strength">) =>
    fill(words["strength-label"], { name: words.strength[strength] });
  const strained = CODES.stress.filter((stress) => stress !== "none");
  return [
    ...entriesOf(
      CODES.strength.toReversed(),
      (s) => strengths.has(s),
      (s) => [picture(signs.strokeSign(strokes[s])), named(s)]
    ),
    ...when(strengths.has(null), () => [
      picture(signs.strokeSign(strokes.unknown)),
      words["not-recorded"],
    ]),
    ...entriesOf(
      strained,
      (s) => stresses.has(s),
      (s) => [picture(signs.strainSign(s, looks)), words.stress[s]]
    ),
    ...when(flows.has("to_family") || flows.has("from_family"), () => [
      picture(signs.arrowSign(false, looks)),
      words["legend-flow"],
    ]),
    ...when(flows.has("mutual"), () => [
      picture(signs.arrowSign(true, looks)),
      words["legend-mutual"],
    ]),
  ];
}

const SEXES = ["m", "f", "x"] as const;
const SIGN_WORDS = { m: "legend-square", f: "legend-circle", x: "legend-diamond" } as const;

/** Under which of the three signs a member stands; any that is not named is a diamond. */
function signOf(sex: Code<"sex"> | null | undefined, { view }: Told): Code<"sex"> {
  return sex && view.looks.signs[sex] ? sex : "x";
}

function heartEntries(told: Told): Entry[] {
  const { view, words, picture } = told;
  const { state, family, looks, scene } = view;
  const there = family.members.filter((m) => state.members.has(m.index));
  const shown = new Set(there.map((m) => signOf(m.sex, told)));
  const kinds = new Set(state.bonds.map((bond) => bond.kind));
  return [
    ...entriesOf(
      SEXES,
      (sex) => shown.has(sex),
      (sex) => [picture(signs.memberSign(sex, looks)), words[SIGN_WORDS[sex]]]
    ),
    ...when(state.spells.length > 0, () => [
      picture(signs.markerSign(looks)),
      words["legend-caseworker"],
    ]),
    ...when(kinds.has("ex_partner"), () => [
      picture(signs.bondSign("ex_partner", looks)),
      words["legend-separated"],
    ]),
    ...when(kinds.has("foster_of"), () => [
      picture(signs.bondSign("foster_of", looks)),
      words["legend-foster"],
    ]),
    ...when(scene.heart.households.length > 0, () => [
      picture(signs.householdSign(looks)),
      words["legend-household"],
    ]),
  ];
}

const MARKS: readonly Mark[] = ["arrived", "left", "changed"];

function viewEntries({ view, words, list, picture }: Told): Entry[] {
  const { state, looks, scene, team } = view;
  const kinds = team ? [...new Set(state.links.map((link) => link.kind))] : [];
  const says = new Set(list.flatMap((shape) => shape.says));
  return [
    ...kinds.map((kind): Entry => [picture(signs.linkSign(kind, looks)), words.link_kind[kind]]),
    ...entriesOf(
      MARKS,
      (mark) => says.has(mark),
      (mark) => [picture(signs.markSign(mark, looks)), words[mark]]
    ),
    ...when(scene.numbered && !scene.level.bare, () => [
      '<span class="flower-number">1</span>',
      words["legend-number"],
    ]),
  ];
}

/** What the legend holds, as markup. */
function legendMarkup(view: View, list: DisplayList, words: FlowerWords, ink: SvgInk): string {
  const told = { view, list, words, picture: (s: DisplayList) => svgPicture(s, signs.SIZE, ink) };
  const entries = [
    ...petalEntries(told),
    ...tieEntries(told),
    ...heartEntries(told),
    ...viewEntries(told),
  ];
  return entries.map(([sign, text]) => `<li>${sign}<span>${sentence(text)}</span></li>`).join("");
}

/** What a legend shows, so that it is not made again for nothing. */
const shown = new WeakMap<HTMLElement, string>();

/** Draws the legend of a day. */
export function drawLegend(
  host: HTMLElement,
  view: View,
  list: DisplayList,
  words: FlowerWords,
  ink: SvgInk
): void {
  const markup = legendMarkup(view, list, words, ink);
  if (shown.get(host) === markup) return;
  shown.set(host, markup);
  host.innerHTML = markup;
}
