/**
 * Breaking names into lines that fit a petal.
 *
 * Text is measured by the caller: `measure(text, size, weight)` gives a width in px. Lines break
 * at spaces, after hyphens and slashes, at soft hyphens (U+00AD, drawn as a hyphen), and inside
 * a long word without any of these.
 */
import { halfWidthAt } from "./shapes.ts";
import type {
  Breaks,
  Label,
  Letters,
  Level,
  Measure,
  Said,
  Superellipse,
  TextBlock,
} from "./types.ts";

/** A piece of text that does not break; see `pieces`. */
export interface Piece {
  text: string;
  tail: string;
  space: boolean;
}

const SOFT_HYPHEN = "\u00AD";
/** A piece of more characters than this, without a place to break, may break anywhere. */
const LONGEST_PIECE = 10;
const LATIN = /\p{Script=Latin}/u;
const JOINERS = /[\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u;

/** Characters as a reader sees them: marks and joined emoji stay with their base. */
function characters(text: string): string[] {
  const seen: string[] = [];
  for (const sign of Array.from(text)) {
    const before = seen.at(-1);
    if (before && (JOINERS.test(sign) || before.endsWith("\u200D"))) {
      seen[seen.length - 1] = before + sign;
    } else {
      seen.push(sign);
    }
  }
  return seen;
}

function splitLong(piece: Piece, most: number): Piece[] {
  const all = characters(piece.text);
  if (all.length <= most) return [piece];
  return all.map((sign, i) =>
    i === all.length - 1
      ? { ...piece, text: sign }
      : { text: sign, tail: LATIN.test(sign) ? "-" : "", space: false }
  );
}

function wordPieces(word: string, soft: boolean): Piece[] {
  const parts = word.split(soft ? /(?<=[-/])|\u00AD/u : /(?<=[-/])/u).filter(Boolean);
  return parts.map((part, i) => {
    const text = part.replaceAll(SOFT_HYPHEN, "");
    const last = i === parts.length - 1;
    return { text, tail: last || /[-/]$/u.test(text) ? "" : "-", space: last };
  });
}

/**
 * Pieces between the places where a line may break: `tail` is what a break adds, `space` says
 * that a space follows when there is no break.
 */
export function pieces(text: string, { soft, most = LONGEST_PIECE }: Breaks): Piece[] {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  return words.flatMap((word) => wordPieces(word, soft)).flatMap((p) => splitLong(p, most));
}

/** Remembers the last answers of a function of a text and an object. */
function remembered(compute: typeof pieces): typeof pieces {
  const known = new Map<string, Piece[]>();
  return (text, how) => {
    const key = `${how.soft} ${how.most} ${text}`;
    if (known.size > 2000) known.clear();
    const found = known.get(key) ?? compute(text, how);
    known.set(key, found);
    return found;
  };
}

const piecesOf = remembered(pieces);

/**
 * Lines of `parts`, greedily; line i may be `widths[i]` px wide. Null when they do not fit.
 */
function fill(
  parts: readonly Piece[],
  widths: readonly number[],
  width: (line: string) => number
): string[] | null {
  const lines: string[] = [];
  const room = () => widths[lines.length] ?? 0;
  let line = "";
  let shown = "";
  for (const part of parts) {
    const longer = line + part.text;
    if (line && width(longer + part.tail) > room()) {
      lines.push(shown);
      line = "";
    }
    if (lines.length >= widths.length) return null;
    const text = line + part.text;
    if (width(text + part.tail) > room()) return null;
    shown = text + part.tail;
    line = text + (part.space ? " " : "");
  }
  if (shown) lines.push(shown);
  return lines;
}

/** How lines may break, from the most to the least readable. */
export const BREAKS: readonly Breaks[] = [
  { soft: false, most: 99 },
  { soft: true },
  { soft: true, most: 1 },
];

/** Fewest lines for a text in a column `width` px wide: for boxes without a curved edge. */
export function wrap(text: string, width: number, measure: (line: string) => number): string[] {
  for (const breaks of BREAKS) {
    const lines = fill(pieces(text, breaks), Array<number>(99).fill(width), measure);
    if (lines) return lines;
  }
  return characters(text);
}

function lineTops(count: number, size: number, top: number): number[] {
  return Array.from({ length: count }, (_, i) => top + i * size * LINE);
}

function widthsIn(
  body: Superellipse,
  tops: readonly number[],
  height: number,
  pad: number
): number[] {
  return tops.map((top) => {
    const far = Math.max(Math.abs(top), Math.abs(top + height));
    return 2 * (halfWidthAt(body.a, body.b, body.n, far) - pad);
  });
}

function blockOf(
  text: string,
  style: Letters,
  body: Superellipse,
  top: number,
  count: number,
  breaks: Breaks,
  measure: Measure
): TextBlock | null {
  const height = style.size * LINE;
  const tops = lineTops(count, style.size, top);
  const widths = widthsIn(body, tops, height, style.pad);
  const width = (line: string) => measure(line, style.size, style.weight);
  const parts = piecesOf(text, breaks);
  const lines = fill(parts, widths, width);
  if (!lines) return null;
  const used = lines.length * height;
  return { lines, size: style.size, weight: style.weight, y: top + used / 2, height: used };
}

function tryBlock(
  label: Said,
  level: Level,
  body: Superellipse,
  breaks: Breaks,
  measure: Measure,
  rows: number,
  secondRows: number
): Label | null {
  const iconRow = level.icon ? level.icon + 2 : 0;
  const nameHeight = rows * level.name.size * LINE;
  const secondHeight = secondRows * level.second.size * LINE;
  const total = iconRow + nameHeight + secondHeight;
  if (total > 2 * body.b - 4) return null;
  const top = -total / 2;
  const iconRoom = halfWidthAt(body.a, body.b, body.n, top) - level.name.pad;
  if (level.icon && iconRoom < level.icon * 0.5) return null;
  const name = blockOf(label.name, level.name, body, top + iconRow, rows, breaks, measure);
  if (!name) return null;
  const second = secondRows
    ? blockOf(
        label.second,
        level.second,
        body,
        top + iconRow + nameHeight,
        secondRows,
        breaks,
        measure
      )
    : null;
  if (secondRows && !second) return null;
  return {
    name,
    second,
    icon: level.icon ? { y: top + level.icon / 2, size: level.icon } : null,
  };
}

/**
 * The name, second line and icon of one petal as a block round the middle of its body, with y
 * relative to that middle. `level` says the sizes; null when they do not fit.
 */
export function fitLabel(
  label: Said,
  level: Level,
  body: Superellipse,
  measure: Measure,
  breaksAllowed: readonly Breaks[]
): Label | null {
  const seconds = label.second && level.second.rows ? [1, 2].slice(0, level.second.rows) : [0];
  for (const breaks of breaksAllowed) {
    for (const secondRows of seconds) {
      for (let rows = 1; rows <= level.name.rows; rows += 1) {
        const block = tryBlock(label, level, body, breaks, measure, rows, secondRows);
        if (block) return block;
      }
    }
  }
  return null;
}

export const LINE = 1.2;
