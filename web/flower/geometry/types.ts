/**
 * What the geometry is asked and what it answers. Lengths are px of the drawing, angles radians;
 * x grows to the right, y grows down. Days are whole numbers since 1 January 1970.
 */
import type { Code } from "../../model/schema.ts";

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** An upright box. */
export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A superellipse round the origin: half sizes and exponent (2 = ellipse, more = squarer). */
export interface Superellipse {
  a: number;
  b: number;
  n: number;
}

/** First and last day of a stay; infinite where it has no beginning or end. */
export type Span = readonly [number, number];

/** Width of a text in letters of a size (px) and weight, px. */
export type Measure = (text: string, size: number, weight: number) => number;

/** Shape of a petal: a leaf, a superellipse, or one with a double border. */
export type Outline = "leaf" | "soft" | "double";

/** Half sizes of a petal's body, and how far its tip points out. */
export interface Body {
  a: number;
  b: number;
  tip: number;
}

/** Room that a body takes to the left and right of its direction, in steps. */
export interface Cone {
  low: number;
  high: number;
}

/**
 * A place for a petal, relative to the middle of the heart: its direction (step), its distance and
 * its box; `tipAt`, `inner`: how far from the middle its tip and its body begin.
 */
export interface Spot extends Point, Bounds {
  step: number;
  rho: number;
  body: Body;
  tipAt: number;
  tip: Point;
  inner: number;
  wedge: Cone;
  passing: Cone;
}

/** The room for petals between the heart and the rim; see `field` of rings. */
export interface Field {
  rim: Superellipse;
  bodies: readonly Body[];
  heart: number;
  tie: number;
  /** The spot in a direction (step) at a depth (0 near, 1 far) for a size of body, or null. */
  spot(step: number, depth: number, size: number): Spot | null;
}

/** Letters of one part of a label: size (px), weight, most rows, and room at the sides (px). */
export interface Letters {
  size: number;
  weight: number;
  rows: number;
  pad: number;
}

/** Sizes of what stands in a petal; `bare`: nothing stands in it. */
export interface Level {
  bare?: boolean;
  icon: number;
  name: Letters;
  second: Letters;
}

/** Lines of text round the height `y` (their middle). */
export interface TextBlock {
  lines: string[];
  size: number;
  weight: number;
  y: number;
  height: number;
}

/** What stands in a petal; heights are relative to the middle of its body. */
export interface Label {
  name: TextBlock;
  second: TextBlock | null;
  icon: { y: number; size: number } | null;
}

/** How a text may break; see `BREAKS` of text. */
export interface Breaks {
  soft: boolean;
  most?: number;
}

/** What a petal says. */
export interface Said {
  name: string;
  second: string;
  outline: Outline;
}

/** A party as the layout asks it: where it wants to stand, what it says, when it is there. */
export interface PlacedParty extends Said {
  id: string;
  sector: string;
  ring: number | null;
  /** Where somebody put it, in the frame of `settle`. */
  position: Point | null;
  spans: readonly Span[];
  /** Ids of the parties in whose place it came. */
  replaces: readonly string[];
  /** Step to stay near to. */
  direction?: number | null;
}

/** A place of a sector that parties share through time. */
export interface Slot {
  sector: string;
  ring: number | null;
  position: Point | null;
  parties: PlacedParty[];
}

export interface PlacedSector {
  id: string;
  side: "informal" | "formal";
  name: string;
}

export interface PlacedMember {
  id: string;
  name: string;
  letter: string;
  role?: Code<"member_role"> | null;
  birth: number | null;
  household: string | null;
}

export interface PlacedBond {
  a: string;
  b: string;
  kind: Code<"bond_kind">;
}

/** The spell of a caseworker. */
export interface PlacedSpell {
  id: string;
  name: string;
}

/** Who and what stands in the heart. */
export interface HeartInput {
  members: readonly PlacedMember[];
  bonds: readonly PlacedBond[];
  /** Spells that follow one another share a place. */
  caseworkers: readonly (readonly PlacedSpell[])[];
  /** What stands under the name of a caseworker. */
  caption: string;
  measure: Measure;
}

/** What `layout` is asked. */
export interface LayoutInput extends HeartInput {
  box: Size;
  /** Clockwise, the informal ones first. */
  sectors: readonly PlacedSector[];
  parties: readonly PlacedParty[];
  /** Places to keep free in each sector if names can still be written. */
  spare?: number;
}

/** The sign of a member, with the words that belong to it. */
export interface MemberSign extends Point {
  id: string;
  sign: number;
  row: number;
  lines: string[];
  font: number;
  textWidth: number;
  textX: number;
  textTop: number;
  bottom: number;
}

/** The box of a caseworker in the heart; `sign`: 1 at its foot, -1 at its head. */
export interface Marker extends Point {
  spells: { id: string; lines: string[] }[];
  caption: string[];
  font: number;
  small: number;
  nameHeight: number;
  captionHeight: number;
  textWidth: number;
  width: number;
  height: number;
  sign: number;
  outline: Point[];
  /** The two ends of a sample of the caseworker's tie. */
  sample: Point[];
}

export interface Household extends Bounds {
  id: string;
  members: string[];
}

export interface HeartConfig {
  sign: number;
  font: number;
  small: number;
  cell: number;
  marker: number;
  gap: number;
  least: number;
}

/** The heart, round its own middle. */
export interface Heart {
  r: number;
  config: HeartConfig;
  /** Whether letters stand for the names. */
  lettered: boolean;
  households: Household[];
  markers: Marker[];
  members: MemberSign[];
}

/** A heart in the box. */
export interface PlacedHeart extends Heart, Point {}

/** The middle and radius of a heart: all that most of the drawing needs of it. */
export interface Circle extends Point {
  r: number;
}

/** A sector on the drawing, from step to step, with its name along the rim. */
export interface Wedge {
  id: string;
  start: number;
  end: number;
  outline: Point[];
  name: { text: string; font: number; width: number; line: Point[]; boxes: Point[][] };
}

/** The shape of a petal where it stands, without its tie. */
export interface PetalShape extends Point {
  id: string;
  sector: string;
  step: number;
  /** First day on which it is there. */
  since: number;
  spans: readonly Span[];
  body: Body;
  tipAt: number;
  tip: Point;
  outline: Point[];
  box: Bounds;
  label: Label;
}

/** A petal with the way of its tie (from the heart's edge to the tip) and what that crosses. */
export interface RoutedPetal extends PetalShape {
  tie: Point[];
  crossings: number;
}

/** A petal with its number in reading order. */
export interface Petal extends RoutedPetal {
  number: number;
}

/** What `revise` needs to add to a drawing that stands. */
export interface Standing {
  field: Field;
  levels: readonly Level[];
  breaks: readonly Breaks[];
}

/** The flower as it was laid out: where everybody stands who is ever there. */
export interface Layout {
  box: Size;
  rim: Superellipse;
  heart: PlacedHeart;
  wedges: Wedge[];
  petals: Petal[];
  level: Level;
  /** Whether numbers stand for the names. */
  numbered: boolean;
  /** Petals that ties cross. */
  crossings: number;
  standing: Standing;
}
