/**
 * What is said about findings and decisions on the page of the meeting.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const meeting = (ecomap.meeting = ecomap.meeting || {});
  const discuss = (meeting.discuss = meeting.discuss || {});
  const { document: page } = root;

  const frame = () => page.getElementById("discuss");
  const known = { from: null, words: {} };

  function words() {
    if (known.from !== frame()) {
      known.from = frame();
      known.words = JSON.parse(known.from.dataset.words);
    }
    return known.words;
  }

  /** A text of this part by its key without "discuss-", with its blanks filled in. */
  function say(key, facts = {}) {
    return ecomap.flower.fill(words()[key], facts);
  }

  const lang = () => frame().lang;
  const dayText = (written) => ecomap.flower.dateText(written, lang());
  const listText = (names) => new Intl.ListFormat(lang(), { type: "conjunction" }).format(names);

  /** What a member or party is called, or null for an id that is not in the family (any more). */
  function nameOf(document, id) {
    const person = id && ecomap.draw.person(document, id);
    return person ? person.name.trim() || say("nameless") : null;
  }

  const titleOf = (rule) => words()[`rule-${rule}`] ?? say("subject-unknown");

  /** What a finding is about, from its key alone: its title, whom and what it concerned. */
  function subjectText(document, key) {
    const { rule, parties, members, domain } = meeting.decisions.subjectOf(key);
    const names = [...parties, ...members].map((id) => nameOf(document, id)).filter(Boolean);
    const about = [names.length && listText(names), words()[`life_domain-${domain}`]];
    const said = about.filter(Boolean).join(", ");
    const title = titleOf(rule);
    return said ? `${title} (${said})` : title;
  }

  /** Who does it and by when, or who did it and when. */
  function whoAndWhen(document, { who, due, done_on }) {
    const name = nameOf(document, who);
    if (done_on) {
      return [say(name ? "said-done-by" : "said-done", { name, day: dayText(done_on) })];
    }
    return [
      name && say("said-who", { name }),
      due && say("said-due", { day: dayText(due) }),
    ].filter(Boolean);
  }

  /** "Actie afgesproken, op 3 maart 2026". */
  function verdictText({ verdict, on }) {
    const name = ecomap.flower.sentence(say(`verdict-${verdict}`));
    return on ? say("said-on", { name, day: dayText(on) }) : name;
  }

  /** The second line of a decision: who does what by when, who decided, and who may see it. */
  function detailsText(document, decision) {
    const by = nameOf(document, decision.by);
    return [
      ...(decision.verdict === "action" ? whoAndWhen(document, decision) : []),
      by && say("said-by", { name: by }),
      decision.shared && say("said-shared"),
    ]
      .filter(Boolean)
      .map((part) => ecomap.flower.sentence(part))
      .join(" · ");
  }

  /** A decision as lines: what, why, and who. */
  function decisionLines(document, decision) {
    const { make } = ecomap.draw;
    const details = detailsText(document, decision);
    return [
      make("strong", {}, verdictText(decision)),
      ...(decision.reason ? [make("p", { class: "discuss-reason", dir: "auto" }, decision.reason)] : []),
      ...(details ? [make("p", { class: "hint" }, details)] : []),
    ];
  }

  /** The words under the keys by which the fields of drawing ask for them. */
  function speak() {
    const named = Object.entries(words()).map(([key, said]) => [`discuss-${key}`, said]);
    ecomap.draw.speak(Object.fromEntries(named));
  }

  Object.assign(discuss, { say, speak, nameOf, dayText, subjectText, whoAndWhen, decisionLines });
})(globalThis);
