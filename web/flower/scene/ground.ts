/**
 * The ground as shapes: a wedge for each sector, with its name along the rim.
 */
import type { Layout, Wedge } from "../geometry/types.ts";
import type { Area, Fade, Shape, Text } from "./display.ts";
import { area, polygon, text } from "./display.ts";
import type { Looks } from "./looks.ts";

function wedgeArea({ id, outline }: Wedge, fade: Fade, { wedge }: Looks): Area {
  const { colour, width } = wedge.edge;
  const style = { fill: id, line: colour, width, edge: "solid", tint: 1 } as const;
  return area("wedge", id, polygon(outline), style, { fade });
}

function sectorName({ id, name }: Wedge): Text {
  const middle = name.line[Math.floor(name.line.length / 2)] ?? { x: 0, y: 0 };
  const words = { lines: [name.text], size: name.font, weight: 600, colour: "ink-soft" };
  return text("sector", id, { ...middle, ...words }, { along: name.line });
}

/** The sectors: their colour is deepest at the rim, and fades towards the heart. */
export function groundShapes({ wedges, heart, rim }: Layout, looks: Looks): Shape[] {
  const middle = { x: heart.x, y: heart.y };
  const fade = { middle, reach: { a: rim.a, b: rim.b }, stops: looks.wedge.fade };
  return wedges.flatMap((wedge) => [wedgeArea(wedge, fade, looks), sectorName(wedge)]);
}
