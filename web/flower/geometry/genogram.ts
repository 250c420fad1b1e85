/**
 * Members of a family as a small genogram: who stands where.
 *
 * Members stand in rows by generation and in blocks by household; couples stand side by side.
 */
import type { Code } from "../../model/schema.ts";
import { COUPLES, DESCENT } from "../../model/schema.ts";
import { LINE, pieces as geometryPieces, wrap } from "./text.ts";
import type { HeartConfig, HeartInput, Measure, PlacedBond, PlacedMember } from "./types.ts";

/** A member's sign and words as one box; `dx` and `label` say where they stand in it. */
interface Cell {
  id: string;
  lines: string[];
  textWidth: number;
  width: number;
  height: number;
  label: { dx: number; top: number };
  dx: number;
}

/** A cell with the middle and top of where it stands, in which row and household. */
export interface PlacedCell extends Cell {
  row: number;
  x: number;
  top: number;
  household: string | null;
}

type Cells = ReadonlyMap<string, Cell>;
/** Heights of rows, by their key. */
type Tops = ReadonlyMap<number, number>;

/** One row of members in a block. */
interface Row {
  key: number;
  members: readonly PlacedMember[];
}

interface Block {
  household: string | null;
  members: readonly PlacedMember[];
}

interface RowedBlock extends Block {
  lines: Row[];
}

const ROLE_ROW: Readonly<Record<Code<"member_role">, number>> = {
  grandparent: 0,
  parent: 1,
  step_parent: 1,
  foster_parent: 1,
  other: 1,
  child: 2,
  sibling: 2,
};
const BLOCK_GAP = 16;

/** Row of each member: by role, and always below the own parents. */
function rowsOf(
  members: readonly PlacedMember[],
  bonds: readonly PlacedBond[]
): ReadonlyMap<string, number> {
  const row = new Map(members.map((m) => [m.id, m.role ? ROLE_ROW[m.role] : 1] as const));
  const rowOf = (id: string) => row.get(id) ?? 0;
  const descents = bonds.filter((b) => DESCENT.includes(b.kind) && row.has(b.a) && row.has(b.b));
  for (let pass = 0; pass < 3; pass += 1) {
    for (const bond of descents) row.set(bond.b, Math.max(rowOf(bond.b), rowOf(bond.a) + 1));
  }
  const used = [...new Set(row.values())].sort((a, b) => a - b);
  return new Map([...row].map(([id, r]) => [id, used.indexOf(r)]));
}

function byAge(m: PlacedMember, other: PlacedMember): number {
  return (m.birth ?? Infinity) - (other.birth ?? Infinity) || (m.id < other.id ? -1 : 1);
}

function householdsOf(members: readonly PlacedMember[]): string[] {
  return [...new Set(members.flatMap((m) => m.household || []))];
}

/** Members in blocks that live together; one block when there are fewer than two households. */
function blocksOf(members: readonly PlacedMember[]): Block[] {
  const households = householdsOf(members);
  if (households.length < 2) return [{ household: null, members }];
  const blocks = households.map((h) => ({
    household: h,
    members: members.filter((m) => m.household === h),
  }));
  const elsewhere = members.filter((m) => !m.household);
  return elsewhere.length ? [...blocks, { household: null, members: elsewhere }] : blocks;
}

function permutations<Item>(items: readonly Item[]): (readonly Item[])[] {
  if (items.length < 2 || items.length > 4) return [items];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest])
  );
}

/** Rows of cells of one block; a generation of more than `perRow` takes several rows. */
function rowsOfBlock(block: Block, rows: ReadonlyMap<string, number>, perRow: number): Row[] {
  const byRow = new Map<number, PlacedMember[]>();
  for (const member of block.members.slice().sort(byAge)) {
    const row = rows.get(member.id) ?? 0;
    byRow.set(row, [...(byRow.get(row) || []), member]);
  }
  const lines: Row[] = [];
  for (const [row, all] of [...byRow].sort((a, b) => a[0] - b[0])) {
    const lineCount = Math.ceil(all.length / perRow);
    const each = Math.ceil(all.length / lineCount);
    for (let i = 0; i < lineCount; i += 1) {
      lines.push({ key: row * 10 + i, members: all.slice(i * each, (i + 1) * each) });
    }
  }
  return lines;
}

type Width = (line: string) => number;

/** The name below the sign, in a column wide enough for its longest piece. */
function namedCell(member: PlacedMember, config: HeartConfig, width: Width): Omit<Cell, "id"> {
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
function letteredCell(member: PlacedMember, config: HeartConfig, width: Width): Omit<Cell, "id"> {
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

function cellOf(
  member: PlacedMember,
  config: HeartConfig,
  measure: Measure,
  lettered: boolean
): Cell {
  const width = (line: string) => measure(line, config.font, 500);
  const cell = lettered ? letteredCell : namedCell;
  return { id: member.id, ...cell(member, config, width) };
}

type BlockCell = Omit<PlacedCell, "household">;

function placeBlock(
  lines: readonly Row[],
  cells: Cells,
  left: number,
  tops: Tops
): { width: number; placed: BlockCell[] } {
  const widths = lines.map((line) =>
    line.members.reduce((sum, m) => sum + cells.get(m.id)!.width, 0)
  );
  const width = Math.max(...widths);
  const placed: BlockCell[] = [];
  lines.forEach((line, i) => {
    let x = left + (width - widths[i]!) / 2;
    for (const member of line.members) {
      const cell = cells.get(member.id)!;
      placed.push({ ...cell, row: line.key, x: x + cell.width / 2, top: tops.get(line.key)! });
      x += cell.width;
    }
  });
  return { width, placed };
}

function rowTops(
  blocks: readonly RowedBlock[],
  cells: Cells,
  gap: number
): { tops: Tops; height: number } {
  const height = new Map<number, number>();
  for (const line of blocks.flatMap((b) => b.lines)) {
    const tallest = Math.max(...line.members.map((m) => cells.get(m.id)!.height));
    height.set(line.key, Math.max(height.get(line.key) || 0, tallest));
  }
  const tops = new Map<number, number>();
  let top = 0;
  for (const [key, tallest] of [...height].sort((a, b) => a[0] - b[0])) {
    tops.set(key, top);
    top += tallest + gap;
  }
  return { tops, height: top - gap };
}

function placeBlocks(blocks: readonly RowedBlock[], cells: Cells, tops: Tops): PlacedCell[] {
  let left = 0;
  const placed: PlacedCell[] = [];
  for (const block of blocks) {
    const done = placeBlock(block.lines, cells, left, tops);
    placed.push(...done.placed.map((cell) => ({ ...cell, household: block.household })));
    left += done.width + BLOCK_GAP;
  }
  return placed;
}

/** How far bonds have to reach: couples weigh more than descent. */
function reach(placed: readonly PlacedCell[], bonds: readonly PlacedBond[]): number {
  const x = new Map(placed.map((cell) => [cell.id, cell.x]));
  return bonds.reduce((sum, bond) => {
    const [a, b] = [x.get(bond.a), x.get(bond.b)];
    if (a === undefined || b === undefined) return sum;
    return sum + Math.abs(a - b) * (COUPLES.includes(bond.kind) ? 3 : 1);
  }, 0);
}

function bestRowOrder(
  blocks: readonly RowedBlock[],
  line: Row,
  cells: Cells,
  tops: Tops,
  bonds: readonly PlacedBond[]
): number {
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
function arrange(
  blocks: readonly RowedBlock[],
  cells: Cells,
  tops: Tops,
  bonds: readonly PlacedBond[]
): PlacedCell[] {
  let best: { cost: number; placed: PlacedCell[] } = { cost: Infinity, placed: [] };
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

function middleOf(placed: readonly PlacedCell[]): number {
  const left = Math.min(...placed.map((c) => c.x - c.width / 2));
  const right = Math.max(...placed.map((c) => c.x + c.width / 2));
  return placed.length ? (left + right) / 2 : 0;
}

/**
 * Cells of the members in rows by generation and blocks by household, centred on x = 0, the first
 * row at y = 0; and the height of all of them.
 */
export function genogram(
  input: HeartInput,
  config: HeartConfig,
  perRow: number,
  lettered: boolean
): { placed: PlacedCell[]; height: number } {
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
