/**
 * For which parts of life help is needed, for which somebody said it is not, and which were not
 * talked about: three different things.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const plan = (ecomap.plan = ecomap.plan || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  const domains = () => draw.codes("life_domain");
  const named = (domain) => draw.label("life_domain", domain);

  function states(seen) {
    return plan.domainStates(seen.document, domains(), seen.iso);
  }

  function withoutText(seen) {
    const said = plan.withoutNeed(seen.document);
    return states(seen)
      .without.map((d) => plan.say("domain-said", { name: named(d), date: draw.dateText(said[d]) }))
      .join(", ");
  }

  function unknownText(seen) {
    return states(seen).unknown.map(named).join(", ");
  }

  /** The domains without a need as buttons: pressed = somebody said that no help is needed. */
  const choice = () => ({
    name: "without-need",
    control: "many",
    text: "plan-without",
    hint: "plan-without-hint",
    empty: null,
    options: (seen) =>
      domains()
        .filter((d) => !states(seen).needed.includes(d))
        .map((value) => ({ value, text: ecomap.flower.sentence(named(value)) })),
    read: (seen) => states(seen).without,
    write: (chosen, seen) => plan.setWithoutNeed(seen.document, chosen, seen.iso),
  });

  /** What was said, in two sentences that follow the family: {element, refresh}. */
  function domainsSaid() {
    const element = draw.make("div", { class: "plan-domains", id: "plan-domains" });
    const said = [
      ["without-said", withoutText],
      ["unknown-said", unknownText],
    ].map(([key, text]) => ({ key, text, line: element.appendChild(draw.make("p")) }));
    const refresh = () => {
      const seen = draw.context({});
      for (const { key, text, line } of said) {
        const listed = text(seen);
        line.hidden = !listed;
        draw.setText(line, plan.say(key, { name: listed }));
      }
    };
    return { element, refresh };
  }

  /** The button that unfolds the choice, and the choice: {opener, element}. */
  function domainsChoice() {
    const element = draw.make("div", { class: "plan-entry", id: "plan-without", hidden: true });
    const fold = () => {
      element.hidden = !element.hidden;
      opener.setAttribute("aria-expanded", String(!element.hidden));
    };
    const opener = draw.button(plan.say("without-open"), fold, {
      look: "quiet",
      "aria-expanded": "false",
      "aria-controls": element.id,
    });
    const start = () => draw.form(element, [choice()], () => draw.context({}));
    return { opener, element, start };
  }

  Object.assign(plan, { domainsSaid, domainsChoice });
})(globalThis);
