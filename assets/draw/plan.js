/**
 * The tab of the plan: needs, goals, contacts, moments and court orders, each as a list in words
 * with a quick way to add one.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const plan = (ecomap.plan = ecomap.plan || {});
  const draw = (ecomap.draw = ecomap.draw || {});
  const { document } = root;

  let followers = [];
  let spoken = false;

  function emptyLine(name, part) {
    const line = draw.make("p", { class: "hint" }, plan.say(`${name}-none`));
    followers.push(() => (line.hidden = !part.none(draw.context({}))));
    return line;
  }

  /** What stands between the button of the needs and their lists. */
  function aboutDomains() {
    const said = plan.domainsSaid();
    const choice = plan.domainsChoice();
    followers.push(said.refresh);
    choice.start();
    return { opener: choice.opener, elements: [choice.element, said.element] };
  }

  function partOf(name, part) {
    const { opener, element } = plan.entry(name, part);
    const domains = name === "needs" ? aboutDomains() : { opener: "", elements: [] };
    const lists = draw.make("div", { class: "plan-lists" });
    const made = draw.make(
      "section",
      { class: "plan-part", "data-part": name, "aria-labelledby": `plan-${name}` },
      draw.make("h2", { id: `plan-${name}` }, plan.say(name)),
      draw.make("div", { class: "plan-acts" }, opener, domains.opener),
      element,
      emptyLine(name, part),
      ...domains.elements,
      lists
    );
    if (part.team) followers.push(() => (made.hidden = plan.calm()));
    draw.form(lists, part.lists(), () => draw.context({}));
    return made;
  }

  function refresh() {
    if (document.getElementById("plan")?.firstElementChild) followers.forEach((follow) => follow());
  }

  /** Fills the tab, once the flower and the words are there. */
  function start() {
    const host = document.getElementById("plan");
    if (!host || !spoken || !ecomap.flower.current()) return;
    followers = [];
    plan.forgetOlder();
    host.replaceChildren(...Object.entries(plan.PARTS).map(([name, part]) => partOf(name, part)));
    refresh();
  }

  /** The clientside callback of the page: takes the words of the plan and of drawing. */
  function opened(words, drawing) {
    draw.speak({ ...drawing, ...words });
    spoken = true;
    start();
    return drawing.lang;
  }

  document.addEventListener("ecomap:opened", start);
  document.addEventListener("ecomap:changed", refresh);
  document.addEventListener("ecomap:day", refresh);
  document.addEventListener("ecomap:view", () => {
    refresh();
    draw.refreshForms();
  });
  root.dash_clientside = Object.assign({}, root.dash_clientside, { plan: { open: opened } });
})(globalThis);
