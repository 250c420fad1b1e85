/**
 * What can be chosen on the flower, and what its editor shows: petal, caseworker, member, link, heart.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  function partyTitle(seen) {
    return draw.nameOf(seen.record("parties"));
  }

  /** The tie that was chosen of a party, or else the first of the day. */
  function tieOf(seen, party, chosen) {
    const ties = draw.acts.tiesOf(seen.document, party, seen.iso);
    return (ties.find((t) => t.id === chosen) || ties[0])?.id;
  }

  function partyKeys(seen, party, chosen) {
    const tie = tieOf(seen, party, chosen);
    return { parties: { id: party }, ...(tie ? { ties: { id: tie } } : {}) };
  }

  /**
   * By kind of key: the list of its record (null = the family itself), its rows, the keys of its
   * context (by id, and the tie that was chosen), its title, and which words stand under that.
   */
  const KINDS = {
    petal: {
      in: "parties",
      rows: () => draw.petalRows(),
      keys: (seen, id, tie) => partyKeys(seen, id, tie),
      title: partyTitle,
    },
    marker: {
      in: "caseworkers",
      rows: () => draw.spellRows(),
      keys: (seen, id, tie) => {
        const spell = draw.acts.find(seen.document, "caseworkers", { id });
        return spell && { caseworkers: { id }, ...partyKeys(seen, spell.party, tie) };
      },
      title: partyTitle,
      second: "caseworker",
    },
    member: {
      in: "members",
      rows: () => draw.memberRows(),
      keys: (_, id) => ({ members: { id } }),
      title: (seen) => draw.nameOf(seen.record("members")),
      second: "member",
    },
    link: {
      in: "links",
      rows: () => [...draw.linkRows(), draw.removeRow("links")],
      keys: (_, id) => ({ links: { id } }),
      title: (seen) => {
        const { a, b } = seen.record("links");
        const [name, other] = [a, b].map((p) => draw.nameOf(draw.person(seen.document, p)));
        return draw.text("link-title", { name, other });
      },
      second: "link",
    },
    heart: {
      in: null,
      rows: () => draw.heartRows(),
      keys: () => ({}),
      title: (seen) => seen.document.name,
      second: "heart",
    },
  };

  /** What stands under the title: who it is in the flower. */
  function secondText(kind, seen) {
    if (kind.second) return draw.text(`second-${kind.second}`);
    const party = seen.record("parties");
    const words = [
      draw.label("party_kind", party.kind),
      party.sector && draw.label("sector", party.sector),
    ];
    return ecomap.flower.sentence(words.filter(Boolean).join(" · "));
  }

  Object.assign(draw, { editorKinds: KINDS, secondText });
})(globalThis);
