// @ts-nocheck
/**
 * Lines of the genogram in the heart: couples, separations, parents and children.
 *
 * Works on the signs that `heart` placed; which bonds hold and who is there on the day
 * is decided by the caller.
 */

const SLASH = 6;

function nextToEachOther(a, b, signs) {
  const low = Math.min(a.x, b.x);
  const high = Math.max(a.x, b.x);
  return a.row === b.row && !signs.some((s) => s.row === a.row && s.x > low + 1 && s.x < high - 1);
}

/** From sign to sign, over the heads of those between them. */
function coupleLine(a, b, signs) {
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
function slashOn(line) {
  const i = Math.floor((line.length - 1) / 2);
  const x = (line[i].x + line[i + 1].x) / 2;
  const y = (line[i].y + line[i + 1].y) / 2;
  return [
    { x: x - SLASH * 0.6, y: y + SLASH },
    { x: x + SLASH * 0.6, y: y - SLASH },
  ];
}

function couples(bonds, sign, signs) {
  return bonds
    .filter((bond) => bond.kind === "partner" || bond.kind === "ex_partner")
    .map((bond) => {
      const line = coupleLine(sign.get(bond.a), sign.get(bond.b), signs);
      const slash = bond.kind === "ex_partner" ? slashOn(line) : null;
      return { kind: bond.kind, ids: [bond.a, bond.b], lines: slash ? [line, slash] : [line] };
    });
}

/** Children with the same parents belong together: [{kind, parents, children}]. */
function families(bonds, kind) {
  const parents = new Map();
  for (const bond of bonds.filter((b) => b.kind === kind)) {
    parents.set(bond.b, [...(parents.get(bond.b) || []), bond.a].sort());
  }
  const groups = new Map();
  for (const [child, ids] of parents) {
    const key = ids.join(" ");
    const group = groups.get(key) || { kind, parents: ids, children: [] };
    group.children.push(child);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Where the line down to the children starts: between a couple, else under each parent. */
function origins(parents, bonded, signs) {
  const [a, b] = parents;
  const couple = parents.length === 2 && bonded(a.id, b.id) && nextToEachOther(a, b, signs);
  if (couple) return [{ x: (a.x + b.x) / 2, y: a.y }];
  return parents.map((p) => ({ x: p.x, y: p.bottom + 1 }));
}

function descentLines(from, children, bar) {
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

function descents(bonds, sign, signs) {
  const pairs = new Set(
    bonds
      .filter((b) => b.kind.endsWith("partner"))
      .flatMap((b) => [b.a + " " + b.b, b.b + " " + b.a])
  );
  const bonded = (a, b) => pairs.has(a + " " + b);
  const groups = [...families(bonds, "parent_of"), ...families(bonds, "foster_of")];
  return groups.map((group, i) => {
    const children = group.children.map((id) => sign.get(id));
    const from = origins(
      group.parents.map((id) => sign.get(id)),
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

/**
 * Lines for the bonds of one day: [{kind, ids, lines: [[point, ...], ...]}].
 * `signs` are the members that are there, as placed by `heart`.
 */
export function bondLines(signs, bonds) {
  const sign = new Map(signs.map((s) => [s.id, s]));
  const known = bonds.filter((b) => sign.has(b.a) && sign.has(b.b));
  return [...couples(known, sign, signs), ...descents(known, sign, signs)];
}
