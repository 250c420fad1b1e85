// @ts-nocheck
/**
 * What belongs to what is lit. Pure: no page.
 *
 * A light names {parties, members, domains} (lists of ids and codes; an empty one asks nothing).
 * Something on the page says in the same way what it is about.
 */

const ASPECTS = ["parties", "members", "domains"];

function named(light, aspect) {
  return light[aspect]?.length ? light[aspect] : null;
}

/** Whether something shares every aspect that the light names; a light that names none lights nothing. */
export function belongs(light, about) {
  const asked = ASPECTS.filter((aspect) => named(light, aspect));
  return (
    asked.length > 0 &&
    asked.every((aspect) => light[aspect].some((id) => (about[aspect] || []).includes(id)))
  );
}

/** The light of a chosen key of the flower ("petal:p1", "member:m1", "marker:c1"), or null. */
export function lightOf(key, family) {
  const [, kind, id] = /^(\w+):(.*)$/s.exec(key || "") || [];
  if (kind === "petal") return { parties: [id] };
  if (kind === "member") return { members: [id] };
  const spell = kind === "marker" && family.spells.find((one) => one.id === id);
  return spell ? { parties: [family.parties[spell.party].id] } : null;
}
