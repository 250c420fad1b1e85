// @ts-nocheck
/**
 * Breaking names into lines that fit a petal.
 *
 * Text is measured by the caller: `measure(text, size, weight)` gives a width in px. Lines break
 * at spaces, after hyphens and slashes, at soft hyphens (U+00AD, drawn as a hyphen), and inside
 * a long word without any of these.
 */
import { halfWidthAt } from "./shapes.ts";

const SOFT_HYPHEN = "\u00AD";
/** A piece of more characters than this, without a place to break, may break anywhere. */
const LONGEST_PIECE = 10;
const LATIN = /\p{Script=Latin}/u;
const JOINERS = /[\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u;

/** Characters as a reader sees them: marks and joined emoji stay with their base. */
function characters(text) {
  const seen = [];
  for (const sign of Array.from(text)) {
    const before = seen[seen.length - 1];
    if (before && (JOINERS.test(sign) || before.endsWith("\u200D"))) {
      seen[seen.length - 1] = before + sign;
    } else {
      seen.push(sign);
    }
  }
  return seen;
}

function splitLong(piece, most) {
  const all = characters(piece.text);
  if (all.length <= most) return [piece];
  return all.map((sign, i) =>
    i === all.length - 1
      ? { ...piece, text: sign }
      : { text: sign, tail: LATIN.test(sign) ? "-" : "", space: false }
  );
}

function wordPieces(word, soft) {
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
export function pieces(text, { soft, most = LONGEST_PIECE }) {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  return words.flatMap((word) => wordPieces(word, soft)).flatMap((p) => splitLong(p, most));
}

/** Remembers the last answers of a function of a text and an object. */
function remembered(compute) {
  const known = new Map();
  return (text, how) => {
    const key = `${how.soft} ${how.most} ${text}`;
    if (known.size > 2000) known.clear();
    if (!known.has(key)) known.set(key, compute(text, how));
    return known.get(key);
  };
}

const piecesOf = remembered(pieces);

/**
 * Lines of `parts`, greedily; line i may be `widths[i]` px wide. Null when they do not fit.
 */
function fill(parts, widths, width) {
  const lines = [];
  let line = "";
  let shown = "";
  for (const part of parts) {
    const longer = line + part.text;
    if (line && width(longer + part.tail) > widths[lines.length]) {
      lines.push(shown);
      line = "";
    }
    if (lines.length >= widths.length) return null;
    const text = line + part.text;
    if (width(text + part.tail) > widths[lines.length]) return null;
    shown = text + part.tail;
    line = text + (part.space ? " " : "");
  }
  if (shown) lines.push(shown);
  return lines;
}

/** How lines may break, from the most to the least readable. */
export const BREAKS = [{ soft: false, most: 99 }, { soft: true }, { soft: true, most: 1 }];

/** Fewest lines for a text in a column `width` px wide: for boxes without a curved edge. */
export function wrap(text, width, measure) {
  for (const breaks of BREAKS) {
    const lines = fill(pieces(text, breaks), Array(99).fill(width), measure);
    if (lines) return lines;
  }
  return characters(text);
}

function lineTops(count, size, top) {
  return Array.from({ length: count }, (_, i) => top + i * size * LINE);
}

function widthsIn(body, tops, height, pad) {
  return tops.map((top) => {
    const far = Math.max(Math.abs(top), Math.abs(top + height));
    return 2 * (halfWidthAt(body.a, body.b, body.n, far) - pad);
  });
}

function blockOf(text, style, body, top, count, breaks, measure) {
  const height = style.size * LINE;
  const tops = lineTops(count, style.size, top);
  const widths = widthsIn(body, tops, height, style.pad);
  const width = (line) => measure(line, style.size, style.weight);
  const parts = piecesOf(text, breaks);
  const lines = fill(parts, widths, width);
  if (!lines) return null;
  const used = lines.length * height;
  return { lines, size: style.size, weight: style.weight, y: top + used / 2, height: used };
}

function tryBlock(label, level, body, breaks, measure, rows, secondRows) {
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
export function fitLabel(label, level, body, measure, breaksAllowed) {
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
