// @ts-nocheck
/**
 * Members of a family as a small genogram: who stands where.
 *
 * Members stand in rows by generation and in blocks by household; couples stand side by side.
 */
import { LINE, pieces as geometryPieces, wrap } from "./text.ts";

const ROLE_ROW = {
  grandparent: 0,
  parent: 1,
  step_parent: 1,
  foster_parent: 1,
  other: 1,
  child: 2,
  sibling: 2,
};
const DESCENT = new Set(["parent_of", "foster_of"]);
const COUPLE = new Set(["partner", "ex_partner"]);
const BLOCK_GAP = 16;

/** Row of each member: by role, and always below the own parents. */
function rowsOf(members, bonds) {
  const row = new Map(members.map((m) => [m.id, ROLE_ROW[m.role] ?? 1]));
  const descents = bonds.filter((b) => DESCENT.has(b.kind) && row.has(b.a) && row.has(b.b));
  for (let pass = 0; pass < 3; pass += 1) {
    for (const bond of descents) row.set(bond.b, Math.max(row.get(bond.b), row.get(bond.a) + 1));
  }
  const used = [...new Set(row.values())].sort((a, b) => a - b);
  return new Map([...row].map(([id, r]) => [id, used.indexOf(r)]));
}

function byAge(m, other) {
  return (m.birth ?? Infinity) - (other.birth ?? Infinity) || (m.id < other.id ? -1 : 1);
}

function householdsOf(members) {
  return [...new Set(members.map((m) => m.household).filter(Boolean))];
}

/** Members in blocks that live together; one block when there are fewer than two households. */
function blocksOf(members) {
  const households = householdsOf(members);
  if (households.length < 2) return [{ household: null, members }];
  const blocks = households.map((h) => ({
    household: h,
    members: members.filter((m) => m.household === h),
  }));
  const elsewhere = members.filter((m) => !m.household);
  return elsewhere.length ? [...blocks, { household: null, members: elsewhere }] : blocks;
}

function permutations(items) {
  if (items.length < 2 || items.length > 4) return [items];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest])
  );
}

/** Rows of cells of one block; a generation of more than `perRow` takes several rows. */
function rowsOfBlock(block, rows, perRow) {
  const byRow = new Map();
  for (const member of block.members.slice().sort(byAge)) {
    const row = rows.get(member.id);
    byRow.set(row, [...(byRow.get(row) || []), member]);
  }
  const lines = [];
  for (const [row, all] of [...byRow].sort((a, b) => a[0] - b[0])) {
    const lineCount = Math.ceil(all.length / perRow);
    const each = Math.ceil(all.length / lineCount);
    for (let i = 0; i < lineCount; i += 1) {
      lines.push({ key: row * 10 + i, members: all.slice(i * each, (i + 1) * each) });
    }
  }
  return lines;
}

/** The name below the sign, in a column wide enough for its longest piece. */
function namedCell(member, config, width) {
  const pieces = geometryPieces(member.name, { soft: true, most: 99 });
  const longest = Math.max(...pieces.map((p) => width(p.text + p.tail)));
  const column = Math.max(config.cell, Math.min(longest, 1.4 * config.cell));
  const lines = wrap(member.name, column, width);
  const textWidth = Math.max(...lines.map(width));
  return {
    lines,
    textWidth,
    width: Math.max(config.sign, textWidth) + 8,
    height: config.sign + 3 + lines.length * config.font * LINE,
    label: { dx: 0, top: config.sign + 3 },
    dx: 0,
  };
}

/** A letter for the name, beside the sign. */
function letteredCell(member, config, width) {
  const textWidth = width(member.letter);
  const dx = -(textWidth + 2) / 2;
  return {
    lines: [member.letter],
    textWidth,
    width: config.sign + textWidth + 8,
    height: config.sign,
    label: { dx: (config.sign + 2) / 2, top: (config.sign - config.font * LINE) / 2 },
    dx,
  };
}

function cellOf(member, config, measure, lettered) {
  const width = (line) => measure(line, config.font, 500);
  const cell = lettered ? letteredCell : namedCell;
  return { id: member.id, ...cell(member, config, width) };
}

function placeBlock(lines, cells, left, tops) {
  const widths = lines.map((line) =>
    line.members.reduce((sum, m) => sum + cells.get(m.id).width, 0)
  );
  const width = Math.max(...widths);
  const placed = [];
  lines.forEach((line, i) => {
    let x = left + (width - widths[i]) / 2;
    for (const member of line.members) {
      const cell = cells.get(member.id);
      placed.push({ ...cell, row: line.key, x: x + cell.width / 2, top: tops.get(line.key) });
      x += cell.width;
    }
  });
  return { width, placed };
}

function rowTops(blocks, cells, gap) {
  const height = new Map();
  for (const line of blocks.flatMap((b) => b.lines)) {
    const tallest = Math.max(...line.members.map((m) => cells.get(m.id).height));
    height.set(line.key, Math.max(height.get(line.key) || 0, tallest));
  }
  const tops = new Map();
  let top = 0;
  for (const key of [...height.keys()].sort((a, b) => a - b)) {
    tops.set(key, top);
    top += height.get(key) + gap;
  }
  return { tops, height: top - gap };
}

function placeBlocks(blocks, cells, tops) {
  let left = 0;
  const placed = [];
  for (const block of blocks) {
    const done = placeBlock(block.lines, cells, left, tops);
    placed.push(...done.placed.map((cell) => ({ ...cell, household: block.household })));
    left += done.width + BLOCK_GAP;
  }
  return placed;
}

/** How far bonds have to reach: couples weigh more than descent. */
function reach(placed, bonds) {
  const x = new Map(placed.map((cell) => [cell.id, cell.x]));
  return bonds.reduce((sum, bond) => {
    if (!x.has(bond.a) || !x.has(bond.b)) return sum;
    return sum + Math.abs(x.get(bond.a) - x.get(bond.b)) * (COUPLE.has(bond.kind) ? 3 : 1);
  }, 0);
}

function bestRowOrder(blocks, line, cells, tops, bonds) {
  let best = Infinity;
  let chosen = line.members;
  for (const order of permutations(line.members)) {
    line.members = order;
    const cost = reach(placeBlocks(blocks, cells, tops), bonds);
    if (cost < best - 1e-6) {
      best = cost;
      chosen = order;
    }
  }
  line.members = chosen;
  return best;
}

/** Order blocks and the adults' rows so that couples stand beside each other. */
function arrange(blocks, cells, tops, bonds) {
  let best = { cost: Infinity, placed: [] };
  for (const order of permutations(blocks)) {
    for (const block of order) {
      const adults = block.lines.slice(0, -1);
      for (const line of adults) bestRowOrder(order, line, cells, tops, bonds);
    }
    const placed = placeBlocks(order, cells, tops);
    const cost = reach(placed, bonds);
    if (cost < best.cost - 1e-6) best = { cost, placed };
  }
  return best.placed;
}

function middleOf(placed) {
  const left = Math.min(...placed.map((c) => c.x - c.width / 2));
  const right = Math.max(...placed.map((c) => c.x + c.width / 2));
  return placed.length ? (left + right) / 2 : 0;
}

/**
 * Cells of the members in rows by generation and blocks by household, centred on x = 0, the first
 * row at y = 0: {placed: [{id, lines, x, top, width, height, row, household}], height}.
 */
export function genogram(input, config, perRow, lettered) {
  const rows = rowsOf(input.members, input.bonds);
  const blocks = blocksOf(input.members).map((b) => ({
    ...b,
    lines: rowsOfBlock(b, rows, perRow),
  }));
  const cells = new Map(
    input.members.map((m) => [m.id, cellOf(m, config, input.measure, lettered)])
  );
  const { tops, height } = rowTops(blocks, cells, config.gap);
  const placed = arrange(blocks, cells, tops, input.bonds);
  const middle = middleOf(placed);
  return { placed: placed.map((cell) => ({ ...cell, x: cell.x - middle })), height };
}
