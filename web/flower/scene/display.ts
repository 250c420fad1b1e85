/**
 * The display list: what is drawn of a family on a day, as shapes from the bottom to the top. The
 * contract between the scene, which makes it, and painters, which put it on a canvas or on paper.
 *
 * Places are px of the drawing, from its upper left corner. Styles are records of `looks.ts`, with
 * colours by name. Nothing in a list knows by what it is painted.
 */
import type { Point, Size } from "../geometry/types.ts";
import type { AreaStyle, Colour, End, Halo, Sign, Stroke } from "./looks.ts";

/**
 * What a shape is, from the bottom to the top of the drawing, with its height. Of the same height
 * lies on top what comes last in the list.
 */
export const HEIGHTS = {
  wedge: 0,
  sector: 1,
  heart: 2,
  household: 3,
  bond: 4,
  tie: 10,
  strain: 11,
  link: 12,
  petal: 20,
  second: 21,
  member: 30,
  marker: 30,
  name: 31,
  caption: 31,
  "sample-tie": 31,
  "sample-strain": 31,
} as const;

export type Kind = keyof typeof HEIGHTS;

/** What a shape says beside what it is: how it changed, and whether it is in somebody's eye. */
export type Says = "arrived" | "left" | "changed" | Focus;

/** Chosen; in the hand; or not lit while something else is. */
export type Focus = "chosen" | "moving" | "dim";

interface Drawn {
  /** `<kind>:<of>`; the heart is `heart`. */
  readonly id: string;
  readonly kind: Kind;
  /** Id of the record that it stands for; null = the family itself. */
  readonly of: string | null;
  readonly says: readonly Says[];
  /** How much of it is to be seen, 1 = all. */
  readonly opacity: number;
}

/** Lines of text, centred round a point; a colour by name. */
export interface Words extends Point {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
  readonly colour: Colour;
}

/** An icon in a square; disc: light on a round ground in its own colour. */
export interface Icon {
  readonly name: string;
  readonly tone: Colour;
  readonly disc: boolean;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** The edge of an area. */
export type Form =
  | { readonly form: "polygon"; readonly points: readonly Point[] }
  | { readonly form: "circle"; readonly middle: Point; readonly r: number }
  | { readonly form: "box"; readonly at: Point; readonly size: Size; readonly rounded: number };

/** How much of a fill there is from a middle (0) to an ellipse round it (1): [share, opacity]. */
export interface Fade {
  readonly middle: Point;
  readonly reach: { readonly a: number; readonly b: number };
  readonly stops: readonly (readonly [number, number])[];
}

/** A filled shape, with what is written and drawn on it. */
export interface Area extends Drawn {
  readonly shape: "area";
  readonly form: Form;
  readonly style: AreaStyle;
  readonly fade: Fade | null;
  readonly halo: Halo | null;
  readonly words: Words | null;
  readonly icons: readonly Icon[];
}

/** A line through points; sign: letters in its middle, turned along. */
export interface Line extends Drawn {
  readonly shape: "line";
  readonly points: readonly Point[];
  readonly style: Stroke;
  readonly ends: readonly [End, End];
  readonly sign: Sign | null;
  readonly halo: Halo | null;
  /** Ids of the areas that it connects, in the order of its points; null = none. */
  readonly between: readonly [string, string] | null;
}

/** Text by itself; along: the line on which it stands, centred, instead of round its point. */
export interface Text extends Drawn {
  readonly shape: "text";
  readonly words: Words;
  readonly along: readonly Point[] | null;
}

export type Shape = Area | Line | Text;

/** Shapes from the bottom to the top. */
export type DisplayList = readonly Shape[];

const PLAIN = { says: [], opacity: 1 } as const;

function named(kind: Kind, of: string | null) {
  return { ...PLAIN, id: of === null ? kind : `${kind}:${of}`, kind, of };
}

type Rest<S extends Shape, Given extends keyof S> = Partial<Omit<S, Given | "shape" | "kind">>;

/** A filled shape, with nothing on it but what is given. */
export function area(
  kind: Kind,
  of: string | null,
  form: Form,
  style: AreaStyle,
  rest: Rest<Area, "form" | "style"> = {}
): Area {
  const bare = { fade: null, halo: null, words: null, icons: [] };
  return { ...named(kind, of), shape: "area", form, style, ...bare, ...rest };
}

/** A line with nothing at its ends but what is given. */
export function line(
  kind: Kind,
  of: string | null,
  points: readonly Point[],
  style: Stroke,
  rest: Rest<Line, "points" | "style"> = {}
): Line {
  const bare = { ends: ["none", "none"], sign: null, halo: null, between: null } as const;
  return { ...named(kind, of), shape: "line", points, style, ...bare, ...rest };
}

/** Text by itself. */
export function text(
  kind: Kind,
  of: string | null,
  words: Words,
  rest: Rest<Text, "words"> = {}
): Text {
  return { ...named(kind, of), shape: "text", words, along: null, ...rest };
}

export function polygon(points: readonly Point[]): Form {
  return { form: "polygon", points };
}

export function circle(middle: Point, r: number): Form {
  return { form: "circle", middle: { x: middle.x, y: middle.y }, r };
}
