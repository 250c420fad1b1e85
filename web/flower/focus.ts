// @ts-nocheck
/**
 * What is chosen and what is lit: the petal or member in hand, or the evidence of a finding.
 */

const PETAL_PARTS = ["petal", "second", "tie", "strain"];
const MARKER_PARTS = ["marker", "caption", "sample-tie", "sample-strain"];

function ids(parts, id) {
  return parts.map((part) => `${part}:${id}`);
}

/** Elements that belong to a party: its petal and ties, and its markers as caseworker. */
function partyElements(party, family) {
  const spells = family.spells.filter((s) => s.party === party.index);
  return [...ids(PETAL_PARTS, party.id), ...spells.flatMap((s) => ids(MARKER_PARTS, s.id))];
}

function memberElements(id) {
  return ids(["member", "name"], id);
}

/** Elements lit for a chosen member: the member, and the petals whose ties are for it. */
function litForMember(member, family, state) {
  const helps = (line) =>
    line.ties.some((t) => !t.members.length || t.members.includes(member.index));
  const petals = [...state.parties]
    .filter(([, line]) => helps(line))
    .map(([i]) => family.parties[i]);
  const spells = state.spells.filter(helps);
  return new Set([
    ...memberElements(member.id),
    ...petals.flatMap((p) => ids(PETAL_PARTS, p.id)),
    ...spells.flatMap((s) => ids(MARKER_PARTS, s.id)),
  ]);
}

/** Elements lit by evidence: ids of parties, ties, members and links. */
function litForEvidence(evidence, family) {
  const wanted = (kind) => new Set(evidence[kind] || []);
  const parties = wanted("parties");
  const ties = wanted("ties");
  const members = wanted("members");
  const links = wanted("links");
  const shown = family.parties.filter(
    (p) => parties.has(p.id) || p.ties.some((t) => ties.has(t.id))
  );
  const linked = family.links.filter((l) => links.has(l.id));
  const ends = linked.flatMap((l) => [family.parties[l.a], family.parties[l.b]]);
  return new Set([
    ...[...shown, ...ends].flatMap((p) => partyElements(p, family)),
    ...family.members.filter((m) => members.has(m.id)).flatMap((m) => memberElements(m.id)),
    ...linked.map((l) => `link:${l.id}`),
  ]);
}

/** Whether evidence names something that is drawn; a part of life alone dims nothing. */
const namesAny = (evidence) =>
  ["parties", "ties", "members", "links"].some((kind) => evidence[kind]?.length);

function litOf({ family, state, chosen, evidence }) {
  const member = chosen && family.members.find((m) => `member:${m.id}` === chosen);
  if (evidence) return namesAny(evidence) ? litForEvidence(evidence, family) : null;
  return member ? litForMember(member, family, state) : null;
}

/**
 * Extra classes per element id. view: chosen (key of what is chosen, or null), evidence (see
 * `highlight`, or null), moving (id of the party in the hand, or null), connecting (null, or the
 * line in the making).
 */
export function focusOn(view) {
  const lit = litOf(view);
  const marked = new Set([view.chosen, view.connecting && `petal:${view.connecting.from}`]);
  const moving = new Set(view.moving === null ? [] : ids(PETAL_PARTS, view.moving));
  return (id) => {
    if (moving.has(id)) return "moving";
    if (marked.has(id)) return "chosen";
    return lit && id !== "heart" && !lit.has(id) ? "dim" : "";
  };
}
