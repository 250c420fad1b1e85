/**
 * How the flower looks, as the server sends it (`ecomap/figures/looks.py`): the one place where codes
 * become signs. Lengths are px; colours are names, whose values stand in the palette in use.
 */
import type { FlowerSector } from "../../model/acts/petals.ts";
import type { FamilyLooks } from "../../model/drawn.ts";
import type { Mark } from "../../model/difference.ts";
import type { Code } from "../../model/schema.ts";
import type { Outline, PlacedSector } from "../geometry/types.ts";

/** Name of a colour in the palettes. */
export type Colour = string;

/** Values of the colours by name. */
export type Palette = Readonly<Record<Colour, string>>;

/** A line: px on and off by turns (empty = solid), and px of an arrowhead on it. */
export interface Stroke {
  readonly width: number;
  readonly colour: Colour;
  readonly dash: readonly number[];
  readonly head: number;
}

/** A filled shape: fill null = what is under it shows; tint: how much of the colour, 1 = all. */
export interface AreaStyle {
  readonly fill: Colour | null;
  readonly line: Colour;
  readonly width: number;
  readonly edge: "solid" | "dashed" | "double";
  readonly tint: number;
}

/** What shines round a shape, at a distance. */
export interface Halo {
  readonly colour: Colour;
  readonly width: number;
  readonly offset: number;
  readonly opacity: number;
}

/** Letters that are a sign. */
export interface Sign {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: Colour;
}

/** What stands at the end of a line. */
export type End = "none" | "triangle" | "vee" | "circle" | "tee";

export interface LinkStyle {
  readonly stroke: Stroke;
  readonly ends: readonly [End, End];
}

/** A code, or that nothing was recorded. */
type Known<C extends string> = C | "unknown";

type ByCode<C extends string, Value> = Readonly<Record<C, Value>>;

export interface SectorLooks extends Omit<PlacedSector, "name"> {
  readonly id: FlowerSector;
  /** Whether it is drawn when nobody ever stood in it. */
  readonly always: boolean;
  readonly kinds: readonly Code<"party_kind">[];
  readonly fields: readonly Known<Code<"sector">>[];
}

export interface Looks extends FamilyLooks {
  readonly sectors: readonly SectorLooks[];
  /** Genogram sign by sex; any other is a diamond. */
  readonly signs: Readonly<Partial<Record<Code<"sex">, "square" | "circle">>>;
  /** Which status is drawn when a party has several. */
  readonly statuses: readonly Code<"tie_status">[];
  /** Whether there is an arrowhead at the heart, and at the petal. */
  readonly arrows: ByCode<Known<Code<"flow">>, readonly [boolean, boolean]>;
  readonly strokes: ByCode<Known<Code<"strength">>, Stroke>;
  readonly strains: ByCode<"tension" | "conflict", Stroke>;
  readonly broken: Sign;
  readonly links: ByCode<Code<"link_kind">, LinkStyle>;
  readonly bonds: ByCode<Code<"bond_kind">, Stroke>;
  readonly petals: ByCode<Outline, ByCode<Code<"tie_status">, AreaStyle>>;
  readonly heart: AreaStyle;
  readonly household: AreaStyle;
  readonly member: AreaStyle;
  readonly marker: AreaStyle;
  /** The edge of a sector; how much of its colour there is from the heart (0) to the rim (1). */
  readonly wedge: {
    readonly edge: Stroke;
    readonly fade: readonly (readonly [number, number])[];
  };
  readonly halos: ByCode<"arrived" | "chosen" | "line", Halo>;
  readonly opacities: ByCode<"left" | "dim" | "moving", number>;
  readonly statusIcons: Readonly<Partial<Record<Code<"tie_status">, string>>>;
  readonly changeIcons: ByCode<Mark, string>;
  readonly caseworkerIcon: string;
  readonly palettes: ByCode<"light" | "dark", Palette>;
  /** Inner SVG of the icons by name, on 24 by 24. */
  readonly icons: Readonly<Record<string, string>>;
}
