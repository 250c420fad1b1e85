/**
 * What is in somebody's eye: what is chosen or in the hand, and what is dim because something else
 * is lit: a member with who is there for them, or the evidence of a finding.
 */
import type { Line } from "../../model/day.ts";
import type { DrawnFamily, DrawnMember, DrawnParty } from "../../model/drawn.ts";
import type { Evidence } from "./attention.ts";
import type { Focus, Kind } from "./display.ts";
import type { View } from "./view.ts";

const PETAL_PARTS: readonly Kind[] = ["petal", "second", "tie", "strain"];
const MARKER_PARTS: readonly Kind[] = ["marker", "caption", "sample-tie", "sample-strain"];

function ids(parts: readonly Kind[], id: string): string[] {
  return parts.map((part) => `${part}:${id}`);
}

/** Shapes that belong to a party: its petal and ties, and its markers as caseworker. */
function partShapes(party: DrawnParty, family: DrawnFamily): string[] {
  const spells = family.spells.filter((s) => s.party === party.index);
  return [...ids(PETAL_PARTS, party.id), ...spells.flatMap((s) => ids(MARKER_PARTS, s.id))];
}

function memberShapes(id: string): string[] {
  return ids(["member", "name"], id);
}

/** Whether a tie of this line is for a member, by name or as one of the whole family. */
export function isFor(line: Line, member: DrawnMember): boolean {
  return line.ties.some((t) => !t.members.length || t.members.includes(member.index));
}

/** Shapes lit for a chosen member: the member, and the petals whose ties are for it. */
function litForMember(member: DrawnMember, { family, state }: View): Set<string> {
  const helping = new Set([...state.parties].filter(([, l]) => isFor(l, member)).map(([i]) => i));
  const petals = family.parties.filter((p) => helping.has(p.index));
  const spells = state.spells.filter((spell) => isFor(spell, member));
  return new Set([
    ...memberShapes(member.id),
    ...petals.flatMap((p) => ids(PETAL_PARTS, p.id)),
    ...spells.flatMap((s) => ids(MARKER_PARTS, s.id)),
  ]);
}

/** Shapes lit by evidence. */
function litForEvidence(evidence: Evidence, family: DrawnFamily): Set<string> {
  const wanted = (kind: keyof Evidence) => new Set(evidence[kind]);
  const [parties, ties] = [wanted("parties"), wanted("ties")];
  const [members, links] = [wanted("members"), wanted("links")];
  const linked = family.links.filter((l) => links.has(l.id));
  const ends = new Set(linked.flatMap((l) => [l.a, l.b]));
  const shown = family.parties.filter(
    (p) => parties.has(p.id) || ends.has(p.index) || p.ties.some((t) => ties.has(t.id))
  );
  return new Set([
    ...shown.flatMap((p) => partShapes(p, family)),
    ...family.members.filter((m) => members.has(m.id)).flatMap((m) => memberShapes(m.id)),
    ...linked.map((l) => `link:${l.id}`),
  ]);
}

const NAMED = ["parties", "ties", "members", "links"] as const;

/** Whether evidence names something that is drawn; a part of life alone dims nothing. */
function namesAny(evidence: Evidence): boolean {
  return NAMED.some((kind) => evidence[kind]?.length);
}

/** The member that is chosen, if that is what is chosen. */
export function chosenMember({ family, chosen }: Pick<View, "family" | "chosen">) {
  return chosen ? family.members.find((m) => `member:${m.id}` === chosen) : undefined;
}

function litOf(view: View): Set<string> | null {
  const { family, evidence } = view;
  if (evidence) return namesAny(evidence) ? litForEvidence(evidence, family) : null;
  const member = chosenMember(view);
  return member ? litForMember(member, view) : null;
}

/** Gives for the id of a shape what is with it, or null. */
export function focusOn(view: View): (id: string) => Focus | null {
  const lit = litOf(view);
  const marked = new Set([view.chosen, view.connecting && `petal:${view.connecting.from}`]);
  const moving = new Set(view.moving === null ? [] : ids(PETAL_PARTS, view.moving));
  return (id) => {
    if (moving.has(id)) return "moving";
    if (marked.has(id)) return "chosen";
    return lit && !lit.has(id) ? "dim" : null;
  };
}
