/**
 * The fields of a petal: who it is, what there is between them and the family, and what may happen
 * to it.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  const FORMAL = ["professional", "agency"];
  const UNKNOWN = "unknown";

  const party = (seen) => seen.record("parties");
  const formal = (seen) => FORMAL.includes(party(seen).kind);

  /** The sector of the flower in which a party stands: {id, side, kinds, fields}. */
  function sectorOf(record) {
    const { sectors } = ecomap.flower.current().looks;
    return FORMAL.includes(record.kind)
      ? sectors.find((s) => s.fields.includes(record.sector || UNKNOWN))
      : sectors.find((s) => s.kinds.includes(record.kind));
  }

  function kindsFor(seen) {
    return formal(seen) ? FORMAL : sectorOf(party(seen)).kinds;
  }

  function fieldsFor(seen) {
    return sectorOf(party(seen)).fields.filter((field) => field !== UNKNOWN);
  }

  const who = () => [
    {
      in: "parties",
      field: "name",
      control: "words",
      text: "name",
      required: true,
      typed: (text, seen) => ecomap.flower.preview(party(seen).id, text),
      enter: () => draw.named(),
    },
    {
      in: "parties",
      field: "kind",
      control: "choice",
      vocabulary: "party_kind",
      text: "kind",
      only: kindsFor,
      needed: true,
      when: (seen) => kindsFor(seen).length > 1,
    },
  ];

  const works = () => [
    {
      in: "parties",
      field: "sector",
      control: "choice",
      vocabulary: "sector",
      text: "sector",
      only: fieldsFor,
      needed: true,
      when: (seen) => formal(seen) && fieldsFor(seen).length > 1,
    },
    { in: "parties", field: "organisation", control: "words", text: "organisation", when: formal },
    { in: "parties", field: "discipline", control: "words", text: "discipline", when: formal },
  ];

  const ring = () => ({
    in: "parties",
    field: "ring",
    control: "choice",
    text: "ring",
    options: () => [1, 2, 3].map((value) => ({ value, text: draw.text(`ring-${value}`) })),
    write: (value, { document, keys }) =>
      draw.acts.moveParty(document, keys.parties.id, { ring: value }),
  });

  function moved(sector, { document, keys }) {
    return draw.acts.moveToSector(document, keys.parties.id, sector);
  }

  const sectorRow = () => ({
    name: "stands-with",
    control: "pick",
    text: "stands-with",
    prompt: "no-sector",
    read: (seen) => sectorOf(party(seen)).id,
    write: (value, seen) => (value ? moved(value, seen) : []),
    options: () =>
      ecomap.flower.current().looks.sectors.map(({ id }) => ({
        value: id,
        text: ecomap.flower.current().words.sector[id],
      })),
  });

  function linksOf(seen) {
    const { id } = seen.keys.parties;
    return draw.acts.records(seen.document, "links").filter((l) => l.a === id || l.b === id);
  }

  function linkText(link, seen) {
    const other = link.a === seen.keys.parties.id ? link.b : link.a;
    const until = link.end && draw.text("until-date", { date: draw.dateText(link.end) });
    const name = draw.nameOf(draw.person(seen.document, other));
    return [name, draw.label("link_kind", link.kind), until].filter(Boolean).join(" · ");
  }

  function otherParties(seen) {
    return draw.acts
      .records(seen.document, "parties")
      .filter((p) => p.id !== seen.keys.parties.id)
      .map((p) => ({ value: p.id, text: draw.nameOf(p) }));
  }

  const links = () => ({
    name: "links",
    control: "lines",
    text: "links",
    in: "links",
    items: (seen) => linksOf(seen).map((l) => ({ key: { id: l.id }, text: linkText(l, seen) })),
    rows: draw.linkRows(),
    draft: [
      {
        field: "other",
        control: "pick",
        text: "link-with",
        prompt: "choose",
        options: otherParties,
      },
    ],
    add: ({ other }, seen) =>
      other && draw.acts.connect(seen.document, seen.keys.parties.id, other, seen),
    auto: true,
    opens: true,
    when: (seen) => otherParties(seen).length > 0,
  });

  function nowCaseworker(seen) {
    return draw.acts.spellsOn(seen.document, seen.iso);
  }

  function takesOver(seen) {
    const [before] = nowCaseworker(seen);
    const [from, until] = [seen.iso, seen.iso];
    const made = before
      ? draw.acts.handOver(seen.document, before, { party: party(seen).id, from, until }, seen)
      : draw.acts.becomeCaseworker(party(seen).id, seen);
    draw.perform(made.commands, draw.text("told-caseworker", { name: draw.nameOf(party(seen)) }));
    draw.choose(`marker:${made.id}`);
  }

  function takeOverWords(seen) {
    const [before] = nowCaseworker(seen);
    if (!before) return draw.text("becomes-caseworker");
    return draw.text("takes-over", { name: draw.nameOf(draw.person(seen.document, before.party)) });
  }

  function tiesOf(seen) {
    return draw.acts.tiesOf(seen.document, party(seen).id, seen.iso);
  }

  function tiesNow(seen) {
    return tiesOf(seen).filter((t) => draw.acts.activeOn(t, seen.iso) && t.end !== seen.iso);
  }

  function stop(seen) {
    const name = draw.nameOf(party(seen));
    draw.perform(
      draw.acts.stopParty(seen.document, party(seen).id, seen.iso),
      draw.text("told-stopped", { name })
    );
  }

  /** What goes along when a record is taken away, in words; "" when nothing does. */
  function alongText(document, id) {
    const found = Object.entries(draw.acts.goesAlong(document, id));
    const listed = found.map(([list, count]) => draw.text(`along-${list}`, { count }));
    return draw.text(listed.length ? "remove-along" : "remove-mistake", {
      name: listed.join(", "),
    });
  }

  /** The row that takes the record of a list away. */
  function removeRow(collection) {
    return {
      name: "remove",
      control: "action",
      text: "remove",
      icon: "trash-2",
      look: "remove",
      act: (seen) => draw.removeRecord(collection, seen.keys[collection].id),
      explains: (seen) => alongText(seen.document, seen.keys[collection].id),
    };
  }

  const happens = () => [
    {
      name: "caseworker",
      control: "action",
      text: "becomes-caseworker",
      words: takeOverWords,
      act: takesOver,
      when: (seen) => formal(seen) && !nowCaseworker(seen).some((s) => s.party === party(seen).id),
    },
    {
      name: "stop",
      control: "action",
      text: "stopped",
      act: stop,
      explains: (seen) => draw.text("stopped-hint", { day: draw.dateText(seen.iso) }),
      when: (seen) => tiesNow(seen).length > 0,
    },
    removeRow("parties"),
  ];

  /** All rows of a petal. */
  function petalRows() {
    return [
      ...who(),
      { name: "ties", control: "ties", text: "ties", when: (seen) => tiesOf(seen).length > 1 },
      ...draw.tieRows(),
      ring(),
      ...works(),
      ...draw.moreTieRows(),
      {
        name: "tie-add",
        control: "action",
        text: "tie-add",
        icon: "plus",
        look: "add",
        act: draw.addTieTo,
      },
      links(),
      draw.notesRow("parties"),
      sectorRow(),
      ...happens(),
    ];
  }

  Object.assign(draw, { petalRows, removeRow, sectorOf });
})(globalThis);
