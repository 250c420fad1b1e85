/**
 * The widths of texts, as the page itself writes them.
 */
import type { Measure } from "../geometry/types.ts";

/** A text measure with the canvas in the page's own letters. */
export function textMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("no canvas to measure on");
  let current = "";
  return (text, size, weight) => {
    const font = `${weight} ${size}px Inter, system-ui, sans-serif`;
    if (font !== current) context.font = current = font;
    return context.measureText(text).width;
  };
}
