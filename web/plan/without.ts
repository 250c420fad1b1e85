/**
 * For which parts of life somebody said that no help is needed: `extra.domains_without_need` of the
 * family, {domain: day}. A domain that is not in it and has no need was not talked about. Pure.
 */
import { extraOf, setExtra } from "../model/acts/extra.ts";
import * as acts from "../model/acts/records.ts";
import { activeOn } from "../model/acts/ties.ts";
import type { Commands } from "../model/commands.ts";
import type { Code, Family, WrittenDate } from "../model/schema.ts";

export type Domain = Code<"life_domain">;

const WITHOUT = "domains_without_need";

/** The day on which it was said, by domain. */
export function withoutNeed(document: Family): Readonly<Record<string, WrittenDate>> {
  const said = Object.entries(extraOf(document, WITHOUT));
  return Object.fromEntries(said.map(([domain, day]) => [domain, String(day)]));
}

/** Says which of these domains need no help; those said before keep their day. */
export function setWithoutNeed(
  document: Family,
  domains: readonly string[],
  iso: WrittenDate
): Commands {
  const before = withoutNeed(document);
  const said = Object.fromEntries(domains.map((d) => [d, before[d] ?? iso]));
  return setExtra(document, WITHOUT, said);
}

/** Where help is needed, "no help needed" no longer holds. */
export function withdrawn(document: Family, domain: Domain, iso: WrittenDate): Commands {
  const domains = Object.keys(withoutNeed(document)).filter((d) => d !== domain);
  return setWithoutNeed(document, domains, iso);
}

/** Domains by what is known of them, each in the order given. */
export interface DomainStates {
  readonly needed: readonly Domain[];
  /** Somebody said that no help is needed. */
  readonly without: readonly Domain[];
  /** Help was needed and no longer is. */
  readonly over: readonly Domain[];
  /** Not talked about. */
  readonly unknown: readonly Domain[];
}

/** What is known of the domains on the day. */
export function domainStates(
  document: Family,
  domains: readonly Domain[],
  iso: WrittenDate
): DomainStates {
  const said = withoutNeed(document);
  const needs = acts.records(document, "needs");
  const state = (domain: Domain): keyof DomainStates => {
    const own = needs.filter((n) => n.domain === domain);
    if (own.some((n) => activeOn(n, iso))) return "needed";
    if (domain in said) return "without";
    return own.length ? "over" : "unknown";
  };
  const all = (wanted: keyof DomainStates): Domain[] => domains.filter((d) => state(d) === wanted);
  return {
    needed: all("needed"),
    without: all("without"),
    over: all("over"),
    unknown: all("unknown"),
  };
}
