/**
 * The heart of the flower: members as a small genogram, and the fixed caseworker at its foot.
 *
 * Members stand in rows by generation and in blocks by household. All coordinates are relative to
 * the middle of the heart. The circle is as small as its content allows.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const geometry = (ecomap.geometry = ecomap.geometry || {});

  const ROLE_ROW = { grandparent: 0, parent: 1, step_parent: 1, foster_parent: 1, other: 1, child: 2, sibling: 2 };
  const DESCENT = new Set(["parent_of", "foster_of"]);
  const COUPLE = new Set(["partner", "ex_partner"]);
  const HOUSEHOLD_PAD = 5;
  const BLOCK_GAP = 16;
  const EDGE = 7;

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
    const blocks = households.map((h) => ({ household: h, members: members.filter((m) => m.household === h) }));
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

  function cellOf(member, config, measure, lettered) {
    const text = lettered ? member.letter : member.name;
    const width = (line) => measure(line, config.font, 500);
    const pieces = geometry.pieces(text, { soft: true, most: 99 }).map((p) => width(p.text + p.tail));
    const lines = geometry.wrap(text, Math.max(config.cell, Math.min(Math.max(...pieces), 1.4 * config.cell)), width);
    const textWidth = Math.max(...lines.map(width));
    return {
      id: member.id,
      lines,
      textWidth,
      width: Math.max(config.sign, textWidth) + 8,
      height: config.sign + 3 + lines.length * config.font * geometry.LINE,
    };
  }

  function placeBlock(lines, cells, left, tops) {
    const widths = lines.map((line) => line.members.reduce((sum, m) => sum + cells.get(m.id).width, 0));
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

  /** Room under the words of a marker for a sample of its tie, px. */
  const SAMPLE = { width: 34, height: 14 };

  function markerOf(slot, config, caption, measure) {
    const name = (line) => measure(line, config.font, 600);
    const small = (line) => measure(line, config.small, 400);
    const labels = slot.map((spell) => geometry.wrap(spell.name, config.marker, name));
    const captionLines = geometry.wrap(caption, config.marker, small);
    const rows = Math.max(...labels.map((lines) => lines.length));
    const text = Math.max(...labels.flat().map(name), ...captionLines.map(small));
    const nameHeight = rows * config.font * geometry.LINE;
    const captionHeight = captionLines.length * config.small * geometry.LINE;
    return {
      spells: slot.map((spell, i) => ({ id: spell.id, lines: labels[i] })),
      caption: captionLines,
      font: config.font,
      small: config.small,
      nameHeight,
      captionHeight,
      textWidth: text,
      width: text + 14,
      height: nameHeight + captionHeight + 6 + SAMPLE.height,
    };
  }

  /** Corners of a marker: a box of words that narrows to the sample of its tie, at `sign` = 1 below. */
  function markerOutline(marker) {
    const half = marker.width / 2;
    const at = (dx, dy) => [-1, 1].map((side) => ({ x: marker.x + side * dx, y: marker.y + marker.sign * dy }));
    const far = marker.height / 2;
    const words = far - SAMPLE.height;
    return geometry.hull([
      ...at(half - 4, -far),
      ...at(half, 4 - far),
      ...at(half, words - 3),
      ...at(half - 4, words + 1),
      ...at(SAMPLE.width * 0.6, far - 3),
      ...at(SAMPLE.width * 0.6 - 5, far),
    ]);
  }

  /** Markers by turns at the foot and at the head of the genogram; more than two side by side. */
  function placeMarkers(markers, height) {
    markers.forEach((marker, i) => {
      const sign = i % 2 ? -1 : 1;
      const edge = sign > 0 ? height + 6 : -6;
      const row = markers.filter((_, j) => j % 2 === i % 2);
      const width = row.reduce((sum, m) => sum + m.width + 6, -6);
      const before = row.slice(0, row.indexOf(marker)).reduce((sum, m) => sum + m.width + 6, 0);
      const x = -width / 2 + before + marker.width / 2;
      Object.assign(marker, { sign, x, y: edge + (sign * marker.height) / 2 });
    });
  }

  function corners(box) {
    return [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => ({ x, y })));
  }

  function cellBox(cell, pad) {
    const half = cell.width / 2 + pad - 4;
    return { left: cell.x - half, right: cell.x + half, top: cell.top - pad, bottom: cell.top + cell.height + pad };
  }

  function radiusRound(points, y) {
    return Math.max(0, ...points.map((p) => Math.hypot(p.x, p.y - y)));
  }

  /** Height of the centre of the smallest circle, centred at x = 0, round the points. */
  function circleCentre(points) {
    let low = Math.min(...points.map((p) => p.y));
    let high = Math.max(...points.map((p) => p.y));
    for (let i = 0; i < 40; i += 1) {
      const a = low + (high - low) / 3;
      const b = high - (high - low) / 3;
      if (radiusRound(points, a) < radiusRound(points, b)) high = b;
      else low = a;
    }
    return (low + high) / 2;
  }

  function householdBoxes(placed) {
    const ids = [...new Set(placed.map((cell) => cell.household).filter(Boolean))];
    return ids.map((id) => {
      const boxes = placed.filter((c) => c.household === id).map((c) => cellBox(c, HOUSEHOLD_PAD));
      return {
        id,
        left: Math.min(...boxes.map((b) => b.left)),
        right: Math.max(...boxes.map((b) => b.right)),
        top: Math.min(...boxes.map((b) => b.top)),
        bottom: Math.max(...boxes.map((b) => b.bottom)),
        members: placed.filter((c) => c.household === id).map((c) => c.id),
      };
    });
  }

  /** Moves markers outwards until they touch the circle. */
  function touchCircle(markers, radius) {
    for (const marker of markers) {
      const reached = () => Math.max(...markerOutline(marker).map((p) => Math.hypot(p.x, p.y)));
      while (reached() < radius) marker.y += marker.sign * 0.5;
    }
  }

  /** The two ends of the sample of a caseworker's tie. */
  function sampleOf(marker) {
    const y = marker.y + marker.sign * (marker.height / 2 - SAMPLE.height / 2 - 1);
    return [{ x: marker.x - SAMPLE.width / 2 + 2, y }, { x: marker.x + SAMPLE.width / 2 - 2, y }];
  }

  function compose(input, config, perRow, lettered) {
    const rows = rowsOf(input.members, input.bonds);
    const blocks = blocksOf(input.members).map((b) => ({ ...b, lines: rowsOfBlock(b, rows, perRow) }));
    const cells = new Map(input.members.map((m) => [m.id, cellOf(m, config, input.measure, lettered)]));
    const { tops, height } = rowTops(blocks, cells, config.gap);
    const placed = arrange(blocks, cells, tops, input.bonds);
    const middle = placed.length ? (Math.min(...placed.map((c) => c.x - c.width / 2)) + Math.max(...placed.map((c) => c.x + c.width / 2))) / 2 : 0;
    for (const cell of placed) cell.x -= middle;
    const markers = input.caseworkers.map((slot) => markerOf(slot, config, input.caption, input.measure));
    placeMarkers(markers, height);
    return enclose(placed, markers, config, lettered);
  }

  function enclose(placed, markers, config, lettered) {
    const households = householdBoxes(placed);
    const boxes = households.length ? households : placed.map((c) => cellBox(c, 0));
    const points = [...boxes.flatMap(corners), ...placed.flatMap((c) => corners(cellBox(c, 0))), ...markers.flatMap(markerOutline)];
    if (!points.length) points.push({ x: 0, y: 0 });
    const y = circleCentre(points);
    const content = radiusRound([...boxes.flatMap(corners), ...placed.flatMap((c) => corners(cellBox(c, 0)))], y) + EDGE;
    const r = Math.max(config.least, content, radiusRound(markers.flatMap(markerOutline), y));
    for (const cell of placed) cell.top -= y;
    for (const marker of markers) marker.y -= y;
    for (const box of households) Object.assign(box, { top: box.top - y, bottom: box.bottom - y });
    if (markers.length) touchCircle(markers, r);
    for (const marker of markers) Object.assign(marker, { outline: markerOutline(marker), sample: sampleOf(marker) });
    return { r, config, lettered, households, markers, members: placed.map((c) => signOf(c, config)) };
  }

  function signOf(cell, config) {
    return {
      id: cell.id,
      x: cell.x,
      y: cell.top + config.sign / 2,
      sign: config.sign,
      row: cell.row,
      lines: cell.lines,
      font: config.font,
      textWidth: cell.textWidth,
      textTop: cell.top + config.sign + 3,
      bottom: cell.top + cell.height,
    };
  }

  /** Sizes to try, from roomy to tight, px: sign, letters, columns of names and caseworkers, gap. */
  function heartConfigs(least) {
    const sizes = [
      [32, 13, 84, 140, 15],
      [30, 12, 72, 120, 14],
      [28, 12, 60, 110, 13],
      [26, 11, 60, 104, 11],
      [24, 11, 48, 100, 10],
      [21, 11, 44, 100, 9],
      [22, 10, 48, 94, 10],
      [19, 10, 40, 90, 8],
      [17, 10, 36, 84, 6],
    ];
    return sizes
      .filter(([, font]) => font >= least)
      .map(([sign, font, cell, marker, gap]) => ({ sign, font, small: Math.max(least, font - 1), cell, marker, gap, least: 40 }));
  }

  function smallestFor(input, config, lettered) {
    const count = Math.max(1, input.members.length);
    const perRows = [...new Set([count, 4, 3, 2].map((n) => Math.min(n, count)))];
    const tries = perRows.map((perRow) => compose(input, config, perRow, lettered));
    return tries.reduce((a, b) => (b.r < a.r - 4 ? b : a));
  }

  /**
   * The heart, at most `most` px in radius if it can be, else as small as it can be. With `lettered`
   * a letter stands for the name of each member.
   *
   * input: {members: [{id, name, letter, role, birth, household}], bonds: [{a, b, kind}],
   * caseworkers: [[spell, ...] per place], caption, least (px of the smallest font), most, lettered,
   * measure}
   */
  function heart(input) {
    let smallest = null;
    for (const config of heartConfigs(input.least)) {
      const made = smallestFor(input, config, Boolean(input.lettered));
      if (made.r <= input.most) return made;
      if (!smallest || made.r < smallest.r) smallest = made;
    }
    return smallest;
  }

  Object.assign(geometry, { heart });
})(globalThis);
