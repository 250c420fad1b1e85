/**
 * Lines of the genogram in the heart: couples, separations, parents and children.
 *
 * Works on the signs that `heart` placed; which bonds hold and who is there on the day
 * is decided by the caller.
 */
import type { Code } from "../../model/schema.ts";
import { COUPLES } from "../../model/schema.ts";
import type { MemberSign, PlacedBond, Point } from "./types.ts";

/** The lines of one bond, or of parents with their children. */
export interface BondLines {
  kind: Code<"bond_kind">;
  ids: string[];
  lines: Point[][];
}

type Signs = ReadonlyMap<string, MemberSign>;

const SLASH = 6;

function nextToEachOther(a: MemberSign, b: MemberSign, signs: readonly MemberSign[]): boolean {
  const low = Math.min(a.x, b.x);
  const high = Math.max(a.x, b.x);
  return a.row === b.row && !signs.some((s) => s.row === a.row && s.x > low + 1 && s.x < high - 1);
}

/** From sign to sign, over the heads of those between them. */
function coupleLine(a: MemberSign, b: MemberSign, signs: readonly MemberSign[]): Point[] {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  if (nextToEachOther(a, b, signs)) {
    return [
      { x: left.x + left.sign / 2, y: left.y },
      { x: right.x - right.sign / 2, y: right.y },
    ];
  }
  const over = Math.min(left.y - left.sign / 2, right.y - right.sign / 2) - 5;
  return [
    { x: left.x, y: left.y - left.sign / 2 },
    { x: left.x, y: over },
    { x: right.x, y: over },
    { x: right.x, y: right.y - right.sign / 2 },
  ];
}

/** One slash through the middle of a line: separated. */
function slashOn(line: readonly Point[]): Point[] {
  const i = Math.floor((line.length - 1) / 2);
  const [from, to] = [line[i]!, line[i + 1]!];
  const x = (from.x + to.x) / 2;
  const y = (from.y + to.y) / 2;
  return [
    { x: x - SLASH * 0.6, y: y + SLASH },
    { x: x + SLASH * 0.6, y: y - SLASH },
  ];
}

function couples(
  bonds: readonly PlacedBond[],
  sign: Signs,
  signs: readonly MemberSign[]
): BondLines[] {
  return bonds
    .filter((bond) => COUPLES.includes(bond.kind))
    .map((bond) => {
      const line = coupleLine(sign.get(bond.a)!, sign.get(bond.b)!, signs);
      const slash = bond.kind === "ex_partner" ? slashOn(line) : null;
      return { kind: bond.kind, ids: [bond.a, bond.b], lines: slash ? [line, slash] : [line] };
    });
}

/** Children with the same parents (ids). */
interface Siblings {
  kind: Code<"bond_kind">;
  parents: string[];
  children: string[];
}

/** Children with the same parents belong together. */
function families(bonds: readonly PlacedBond[], kind: Code<"bond_kind">): Siblings[] {
  const parents = new Map<string, string[]>();
  for (const bond of bonds.filter((b) => b.kind === kind)) {
    parents.set(bond.b, [...(parents.get(bond.b) || []), bond.a].sort());
  }
  const groups = new Map<string, Siblings>();
  for (const [child, ids] of parents) {
    const key = ids.join(" ");
    const group = groups.get(key) || { kind, parents: ids, children: [] };
    group.children.push(child);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Where the line down to the children starts: between a couple, else under each parent. */
function origins(
  parents: readonly MemberSign[],
  bonded: (a: string, b: string) => boolean,
  signs: readonly MemberSign[]
): Point[] {
  const [a, b, ...more] = parents;
  const two = a && b && !more.length;
  if (two && bonded(a.id, b.id) && nextToEachOther(a, b, signs))
    return [{ x: (a.x + b.x) / 2, y: a.y }];
  return parents.map((p) => ({ x: p.x, y: p.bottom + 1 }));
}

function descentLines(
  from: readonly Point[],
  children: readonly MemberSign[],
  bar: number
): Point[][] {
  const xs = [...from, ...children].map((p) => p.x);
  return [
    ...from.map((p) => [p, { x: p.x, y: bar }]),
    [
      { x: Math.min(...xs), y: bar },
      { x: Math.max(...xs), y: bar },
    ],
    ...children.map((c) => [
      { x: c.x, y: bar },
      { x: c.x, y: c.y - c.sign / 2 },
    ]),
  ];
}

function descents(
  bonds: readonly PlacedBond[],
  sign: Signs,
  signs: readonly MemberSign[]
): BondLines[] {
  const pairs = new Set(
    bonds.filter((b) => COUPLES.includes(b.kind)).flatMap((b) => [b.a + " " + b.b, b.b + " " + b.a])
  );
  const bonded = (a: string, b: string) => pairs.has(a + " " + b);
  const groups = [...families(bonds, "parent_of"), ...families(bonds, "foster_of")];
  return groups.map((group, i) => {
    const children = group.children.map((id) => sign.get(id)!);
    const from = origins(
      group.parents.map((id) => sign.get(id)!),
      bonded,
      signs
    );
    const bar = Math.min(...children.map((c) => c.y - c.sign / 2)) - 6 - (i % 3) * 3;
    return {
      kind: group.kind,
      ids: [...group.parents, ...group.children],
      lines: descentLines(from, children, bar),
    };
  });
}

/** Lines for the bonds of one day. signs: the members that are there, as placed by `heart`. */
export function bondLines(signs: readonly MemberSign[], bonds: readonly PlacedBond[]): BondLines[] {
  const sign = new Map(signs.map((s) => [s.id, s]));
  const known = bonds.filter((b) => sign.has(b.a) && sign.has(b.b));
  return [...couples(known, sign, signs), ...descents(known, sign, signs)];
}
