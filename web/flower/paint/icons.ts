// @ts-nocheck
/**
 * Icons as inline SVG and as pictures for the canvas, in the colours of the palette in use.
 */

const SVG =
  'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-linecap="round" stroke-linejoin="round"';

/** An icon as inline SVG in the colour of the text around it; silent for screen readers. */
export function iconMarkup(looks, name) {
  return `<svg ${SVG} stroke="currentColor" stroke-width="2" aria-hidden="true">${looks.icons[name]}</svg>`;
}

function onDisc(drawing, colour, ground) {
  const sign = `<g transform="translate(12 12) scale(.62) translate(-12 -12)" stroke="${ground}" stroke-width="4">${drawing}</g>`;
  return `<circle cx="12" cy="12" r="11.5" fill="${colour}"/>${sign}`;
}

/** Gives pictures for {name, tone, disc}; the same sign is made only once. */
export function pictures(looks, palette) {
  const made = new Map();
  return (sign) => {
    const key = `${sign.name} ${sign.tone} ${Boolean(sign.disc)}`;
    if (!made.has(key)) {
      const colour = palette[sign.tone];
      const drawing = looks.icons[sign.name];
      const inner = sign.disc ? onDisc(drawing, colour, palette.ground) : drawing;
      const svg = `<svg ${SVG} width="48" height="48" stroke="${colour}" stroke-width="2">${inner}</svg>`;
      made.set(key, `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
    }
    return made.get(key);
  };
}

/** The stylesheet with each `$name` replaced by its colour. */
export function coloured(stylesheet, palette) {
  const paint = (value) =>
    typeof value === "string" && value[0] === "$" ? palette[value.slice(1)] : value;
  return stylesheet.map(({ selector, style }) => ({
    selector,
    style: Object.fromEntries(Object.entries(style).map(([key, value]) => [key, paint(value)])),
  }));
}
