/**
 * The one geometry of the flower: from a family to the place and shape of everything drawn.
 *
 * Pure: no page, no drawing library, the same input gives the same output. A browser passes the
 * measures of its own fonts; a server may run the same files with measures of its fonts.
 * Positions are px from the upper left corner of the box.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const geometry = (ecomap.geometry = ecomap.geometry || {});

  /** In a box narrower than this, px, smaller letters are allowed. */
  const PHONE = 480;

  /** Sizes that follow from the box, px: smallest font, rim font, limits of a petal's width. */
  function scaleFor(box) {
    const phone = box.width < PHONE;
    const side = Math.min(box.width, box.height);
    return phone
      ? {
          least: 10,
          font: 11,
          limits: { least: 30, roomy: 66, most: 96, widest: 124 },
          heart: side * 0.23,
        }
      : {
          least: 11,
          font: 12,
          limits: { least: 34, roomy: 96, most: Math.min(150, side * 0.26), widest: 190 },
          heart: side * 0.2,
        };
  }

  /** Hearts from large to small; the more petals, the smaller the largest. Letters come last. */
  function heartsOf(input, scale, slotCount) {
    const sizes = [1, 0.8, 0.6].slice(slotCount > 24 ? 2 : slotCount > 14 ? 1 : 0);
    const tries = [
      ...sizes.map((part) => ({ part, lettered: false })),
      { part: 0.6, lettered: true },
    ];
    const { members, bonds, caseworkers, caption, measure } = input;
    const made = tries.map(({ part, lettered }) =>
      geometry.heart({
        members,
        bonds,
        caseworkers,
        caption,
        measure,
        lettered,
        least: scale.least,
        most: scale.heart * part,
      })
    );
    return made.filter((heart, i) => i === 0 || heart.r < made[i - 1].r - 3);
  }

  function sectorsOf(input, slots, scale) {
    return input.sectors.map((sector, i) => ({
      ...sector,
      nameWidth: input.measure(sector.name, scale.font, 600) + geometry.NAME_GAP,
      slots: slots[i].filter((slot) => !slot.position),
    }));
  }

  function shifted(point, by) {
    return { x: point.x + by.x, y: point.y + by.y };
  }

  /** The petal of a party at a spot, without its tie; see `layout` for what it holds. */
  function petalOf(party, spot, label, middle) {
    const at = { ...shifted(spot, middle), tip: shifted(spot.tip, middle), body: spot.body };
    const outline = geometry.outlineAt(at, geometry.OUTLINES[party.outline]);
    return {
      id: party.id,
      sector: party.sector,
      step: spot.step,
      since: firstDay(party),
      spans: party.spans,
      body: spot.body,
      tipAt: spot.tipAt,
      x: at.x,
      y: at.y,
      tip: at.tip,
      outline,
      box: geometry.bounds(outline),
      label,
    };
  }

  function spotsOf(found, slots) {
    const pinned = slots.flat().filter((slot) => slot.position);
    const pairs = pinned.map((slot, i) => [slot, found.pinnedSpots[i]]);
    slots.forEach((ofSector, i) => {
      const free = ofSector.filter((slot) => !slot.position);
      free.forEach((slot, j) => pairs.push([slot, found.wedges[i].spots[j]]));
    });
    return pairs;
  }

  /** Petals with the way of their tie; those that share a slot never cross each other. */
  function petalsOf(found, slots, heart) {
    const pairs = spotsOf(found, slots).map(([slot, spot]) => [slot, { ...spot }]);
    geometry.longerTips(
      pairs.map(([, spot]) => spot),
      heart
    );
    const groups = pairs.map(([slot, spot]) =>
      slot.parties.map((p) => petalOf(p, spot, found.labels.get(p.id), heart))
    );
    const ways = routes(
      groups.map((group) => group[0]),
      heart
    );
    return groups.flatMap((group, i) =>
      group.map((petal) => ({ ...petal, tie: ways[i].points, crossings: ways[i].crossings }))
    );
  }

  /** Ways of the ties, the nearest petals first: the farther ones can go round. */
  function routes(petals, heart) {
    const far = (p) => Math.hypot(p.tip.x - heart.x, p.tip.y - heart.y);
    const order = petals.map((_, i) => i).sort((i, j) => far(petals[i]) - far(petals[j]) || i - j);
    const ways = [];
    for (const i of order) {
      const others = petals.filter((other) => other !== petals[i]);
      ways[i] = geometry.route(
        petals[i],
        others,
        heart,
        ways.filter(Boolean).map((way) => way.points)
      );
    }
    return ways;
  }

  function shiftedHeart(heart, middle) {
    const move = (thing) => ({ ...thing, ...shifted(thing, middle) });
    return {
      ...heart,
      ...middle,
      members: heart.members.map((m) => ({
        ...move(m),
        textX: m.textX + middle.x,
        textTop: m.textTop + middle.y,
        bottom: m.bottom + middle.y,
      })),
      markers: heart.markers.map((m) => ({
        ...move(m),
        outline: m.outline.map((p) => shifted(p, middle)),
        sample: m.sample.map((p) => shifted(p, middle)),
      })),
      households: heart.households.map((h) => ({
        ...h,
        left: h.left + middle.x,
        right: h.right + middle.x,
        top: h.top + middle.y,
        bottom: h.bottom + middle.y,
      })),
    };
  }

  function wedgesOf(found, sectors, heart) {
    const arc = geometry.arcLength(geometry.inset(found.rim, found.rim.band / 2));
    return sectors.map((sector, i) => {
      const wedge = geometry.wedgeOf(sector, found.wedges[i], found.rim, heart.r + 4, arc);
      const move = (points) => points.map((p) => shifted(p, heart));
      return {
        ...wedge,
        outline: move(wedge.outline),
        name: { ...wedge.name, line: move(wedge.name.line), boxes: wedge.name.boxes.map(move) },
      };
    });
  }

  /** Asks for the width of a text in a font only once. */
  function remembering(measure) {
    const known = new Map();
    return (text, size, weight) => {
      const key = `${size} ${weight} ${text}`;
      if (!known.has(key)) known.set(key, measure(text, size, weight));
      return known.get(key);
    };
  }

  function firstDay(party) {
    return Math.min(Infinity, ...party.spans.map(([from]) => from));
  }

  /** Petals in reading order, sector by sector and clockwise, each with its number from 1. */
  function inOrder(petals, sectors, numbered) {
    const order = new Map(sectors.map((s, i) => [s.id, i]));
    const sorted = petals
      .slice()
      .sort(
        (p, q) =>
          order.get(p.sector) - order.get(q.sector) ||
          p.step - q.step ||
          p.since - q.since ||
          (p.id < q.id ? -1 : 1)
      );
    return sorted.map((petal, i) => ({
      ...petal,
      number: i + 1,
      label: numbered ? asNumber(petal.label, i + 1) : petal.label,
    }));
  }

  function asNumber(label, number) {
    if (!label.name.lines.length) return label;
    return { ...label, name: { ...label.name, lines: [String(number)] } };
  }

  /** The placing whose ties cross the fewest petals; the first of equals. */
  function leastCrossed(placings, slots, input) {
    const middle = { x: input.box.width / 2, y: input.box.height / 2 };
    let best = null;
    for (const found of placings) {
      const heart = shiftedHeart(found.heart, middle);
      const petals = inOrder(petalsOf(found, slots, heart), input.sectors, found.numbered);
      const crossings = petals.reduce((sum, p) => sum + p.crossings, 0);
      if (!best || crossings < best.crossings) best = { found, heart, petals, crossings };
      if (!crossings) break;
    }
    return best;
  }

  /**
   * The drawing of a flower.
   *
   * input: {
   *   box: {width, height},
   *   sectors: [{id, side: "informal"|"formal", name}], clockwise, the informal ones first,
   *   parties: [{id, sector, outline: "leaf"|"soft"|"double", name, second, ring, position,
   *              spans: [[first, last]], replaces: [id], direction: step to stay near to, or null}],
   *   members, bonds, caseworkers: [[spell, ...], ...], caption: see `geometry.heart`,
   *   measure(text, size, weight): px
   * }
   * Returns {box, rim, heart, wedges, petals, level, numbered, crossings, standing}, or null for a box
   * in which nothing fits; `standing` is what `geometry.revise` needs to add to the drawing.
   */
  function layout(asked) {
    const input = { ...asked, measure: remembering(asked.measure) };
    const scale = scaleFor(input.box);
    const slots = geometry.slots(
      input.parties,
      input.sectors.map((s) => s.id)
    );
    const hearts = heartsOf(input, scale, slots.flat().length);
    const sectors = sectorsOf(input, slots, scale);
    const pinned = slots
      .flat()
      .filter((slot) => slot.position)
      .map((slot) => ({ slot, ...geometry.fromFrame(slot.position, input.box) }));
    const task = {
      ...scale,
      box: input.box,
      slots: slots.flat(),
      sectors,
      pinned,
      hearts,
      measure: input.measure,
    };
    const drawn = leastCrossed(geometry.placings(task), slots, input);
    if (!drawn) return null;
    const { found, heart, petals } = drawn;
    return {
      box: input.box,
      rim: { a: found.rim.a, b: found.rim.b, n: found.rim.n },
      heart,
      wedges: wedgesOf(found, sectors, heart),
      petals,
      level: found.level,
      numbered: found.numbered,
      crossings: drawn.crossings,
      standing: { field: found.field, levels: found.levels, breaks: found.breaks },
    };
  }

  Object.assign(geometry, { layout, petalOf, asNumber });
})(globalThis);
