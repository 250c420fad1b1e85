/**
 * The flower on the page: opens it, keeps what is shown, and answers to time, choice and size.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const flower = (ecomap.flower = ecomap.flower || {});

  /** ms of quiet before the server hears of another day, and before a new size is laid out. */
  const QUIET = 150;
  const SMALLEST = 120;

  let current = null;

  function later(delay, act) {
    let timer = null;
    return (...args) => {
      clearTimeout(timer);
      timer = setTimeout(() => act(...args), delay);
    };
  }

  const tellDay = later(QUIET, (day) => root.dash_clientside.set_props("day", { data: flower.written(day) }));

  function part(name) {
    return document.getElementById(`flower-${name}`);
  }

  function palette() {
    const dark = root.matchMedia("(prefers-color-scheme: dark)").matches;
    return current.looks.palettes[dark && !current.printing ? "dark" : "light"];
  }

  function setColours(colours) {
    for (const [name, colour] of Object.entries(colours)) document.documentElement.style.setProperty(`--flower-${name}`, colour);
  }

  /** Lays the flower out for the size of its box and draws it. */
  function draw() {
    const stage = part("stage");
    const box = { width: Math.floor(stage.clientWidth), height: Math.floor(stage.clientHeight) };
    if (box.width < SMALLEST || box.height < SMALLEST) return;
    const { family, looks, words } = current;
    const kept = current.then === null ? null : flower.stateOn(family, current.then, looks);
    const scene = ecomap.geometry.layout(flower.layoutInput(family, looks, words, box, current.measure, kept));
    if (!scene) return;
    current.scene = scene;
    current.petals = new Map(scene.petals.map((p) => [p.id, p]));
    paintScene();
  }

  function paintScene() {
    const { looks, scene, family, cy } = current;
    const colours = palette();
    setColours(colours);
    current.uriOf = flower.pictures(looks, colours);
    flower.drawGround(part("ground"), scene, colours);
    flower.fillCanvas(cy, flower.elementsOf(scene, family), flower.coloured(looks.stylesheet, colours));
    current.paint = flower.painter(cy);
    current.memory = new Map();
    update();
  }

  /** The chosen member's sign, when a line is for that member. */
  function startOf(line) {
    const member = current.chosen && current.family.members.find((m) => `member:${m.id}` === current.chosen);
    const isFor = member && line.ties.some((t) => !t.members.length || t.members.includes(member.index));
    return isFor ? current.scene.heart.members.find((m) => m.id === member.id) : null;
  }

  /** Where the line of a petal runs: from the heart's edge, or on from there to a member's sign. */
  function pathOf(petal, sign) {
    return sign ? [edgeOf(sign, petal.tie[0]), ...petal.tie] : petal.tie;
  }

  function edgeOf(sign, towards) {
    const angle = Math.atan2(towards.y - sign.y, towards.x - sign.x);
    const r = sign.sign * 0.62;
    return { x: sign.x + r * Math.cos(angle), y: sign.y + r * Math.sin(angle) };
  }

  function endsOf(petal) {
    return [current.scene.heart, flower.polygon(petal.outline)];
  }

  /** Brings canvas, list, legend and time bar to the chosen day. */
  function update() {
    const { family, looks, then } = current;
    const state = flower.stateOn(family, current.day, looks);
    const before = then === null ? null : flower.stateOn(family, then, looks);
    current.state = state;
    current.time.show(current.day, then);
    if (current.scene) {
      flower.drawBonds(part("ground"), current.scene, family, state);
      current.paint(flower.appearance(current, state, before), flower.focusOn(family, state, current.chosen, current.evidence));
      flower.drawLegend(part("legend"), current, state, before);
    }
    drawListSoon();
  }

  /** The list follows a moment later, so that the drawing moves at once while days run by. */
  const drawListSoon = later(60, () => current && drawListNow());

  function drawListNow() {
    const { family, looks, then, state } = current;
    flower.drawList(part("list"), current, state, then === null ? null : flower.stateOn(family, then, looks));
    flower.markChosen(part("list"), current.chosen);
  }

  const announce = later(400, (text) => {
    part("live").textContent = text;
  });

  function dayAnnouncement() {
    const { words, state, day } = current;
    return flower.fill(words["day-announced"], { day: flower.dayText(day, words.lang), count: state.parties.size });
  }

  /** Shows another day (days since 1970). */
  function setDay(day) {
    const { first, last } = current.family;
    const within = Math.max(first, Math.min(last, day));
    if (within === current.day) return;
    current.day = within;
    update();
    announce(dayAnnouncement());
    tellDay(within);
  }

  function nameOf(key) {
    const button = [...part("list").querySelectorAll("button[data-key]")].find((b) => b.dataset.key === key);
    return button ? [...button.querySelectorAll("span")].map((s) => s.textContent).join(". ") : "";
  }

  /** Chooses a petal, member or caseworker by the key of its item; the same again lets go. */
  function choose(key) {
    const { words } = current;
    current.chosen = current.chosen === key ? null : key;
    clearEvidence();
    update();
    drawListNow();
    announce(current.chosen ? flower.fill(words.chosen, { name: nameOf(key) }) : words.unchosen);
  }

  function keyOf(element) {
    return /^(petal|member|marker):/.test(element.id()) ? element.id() : null;
  }

  /** px that a finger may move in a tap. */
  const SLIP = 8;

  /**
   * Lets a finger scroll the page from anywhere on the drawing: the canvas would keep it for itself.
   * Gives a function that says whether the last touch moved, so that a scroll is never a choice.
   */
  function letFingersScroll(stage) {
    let start = null;
    let moved = false;
    const place = (event) => ({ x: event.touches[0].clientX, y: event.touches[0].clientY });
    stage.addEventListener("pointerdown", () => (moved = false));
    stage.addEventListener("touchstart", (event) => (start = place(event)), { passive: true });
    const move = (event) => {
      const now = place(event);
      moved = moved || Math.hypot(now.x - start.x, now.y - start.y) > SLIP;
      event.stopPropagation();
    };
    stage.addEventListener("touchmove", move, { passive: true });
    return () => moved;
  }

  function listenToCanvas(cy) {
    const scrolled = letFingersScroll(part("stage"));
    cy.on("tap", (event) => {
      if (scrolled()) return;
      const key = event.target === cy ? null : keyOf(event.target);
      if (key) choose(key);
      else if (current.chosen || current.evidence) letGo();
    });
    const cursor = (value) => () => {
      cy.container().style.cursor = value;
    };
    cy.on("mouseover", ".petal, .member, .marker", cursor("pointer"));
    cy.on("mouseout", ".petal, .member, .marker", cursor(""));
  }

  function letGo() {
    current.chosen = null;
    clearEvidence();
    update();
  }

  function clearEvidence() {
    current.evidence = null;
    for (const button of document.querySelectorAll("[data-evidence][aria-pressed=true]")) {
      button.setAttribute("aria-pressed", "false");
    }
  }

  /** Lights the given parties, ties, members and links and dims the rest; null = no longer. */
  function highlight(evidence) {
    if (!current) return;
    current.chosen = null;
    current.evidence = evidence;
    update();
    announce(evidence ? current.words.highlighted : current.words.unchosen);
  }

  /** Shows the view with the family ("family": calm) or that of the team ("team": with links). */
  function setView(view) {
    if (!current) return;
    current.team = view === "team";
    clearEvidence();
    update();
  }

  /** Pins the day as "then", or lets it go; parties of then and now all get a place. */
  function toggleCompare() {
    current.then = current.then === null ? current.day : null;
    draw();
    announce(dayAnnouncement());
  }

  function evidenceClicked(event) {
    const button = event.target.closest("[data-evidence]");
    if (!button || !current) return;
    const again = button.getAttribute("aria-pressed") === "true";
    clearEvidence();
    if (!again) button.setAttribute("aria-pressed", "true");
    highlight(again ? null : JSON.parse(button.dataset.evidence));
  }

  function escapePressed(event) {
    if (event.key === "Escape" && current && (current.evidence || current.chosen)) letGo();
  }

  /** On paper: light colours, and a size of its own, as paper does not tell its size in time. */
  function print(printing) {
    if (!current) return;
    current.printing = printing;
    part("stage").classList.toggle("printing", printing);
    draw();
    flower.showPicture(part("stage"), printing ? current.cy : null);
  }

  function listenToPage() {
    const repaint = () => current && current.scene && paintScene();
    document.addEventListener("click", evidenceClicked);
    document.addEventListener("keydown", escapePressed);
    root.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
    root.addEventListener("beforeprint", () => print(true));
    root.addEventListener("afterprint", () => print(false));
  }

  let listening = false;

  function close() {
    if (!current) return;
    current.watch.disconnect();
    current.time.stop();
    current = null;
  }

  function start(payload, looks, words, options, cy) {
    const family = flower.read(payload);
    const redraw = later(QUIET, () => current && current.cy === cy && draw());
    const day = options.day ? flower.firstDay(options.day) : family.last;
    current = {
      cy,
      family,
      looks,
      words,
      day: Math.max(family.first, Math.min(family.last, day)),
      then: null,
      chosen: null,
      evidence: null,
      printing: false,
      team: options.view === "team",
      measure: flower.textMeasure(),
      petals: new Map(),
      scene: null,
      memory: new Map(),
      startOf,
      pathOf,
      endsOf,
      watch: new ResizeObserver(redraw),
    };
    flower.still(cy);
    listenToCanvas(cy);
    current.time = flower.buildTime(part("time"), family, looks, words, { day: setDay, compare: toggleCompare });
    flower.listenToList(part("list"), choose);
    part("canvas").setAttribute("role", "img");
    part("canvas").setAttribute("aria-label", flower.fill(words.canvas, { name: family.name }));
    foldLegend();
    draw();
    if (!current.scene) update();
    current.watch.observe(part("stage"));
  }

  /** On a phone the legend starts folded. */
  function foldLegend() {
    part("legend-box").open = !root.matchMedia("(max-width: 699px)").matches;
  }

  function whenReady(act, tries = 100) {
    const cy = flower.instanceOf("flower-canvas");
    if (cy) act(cy);
    else if (tries) setTimeout(() => whenReady(act, tries - 1), 30);
  }

  /** Opens the flower of a family. options: {day: "2024-03-15", view: "family" | "team"}. */
  async function open(payload, looks, words, options) {
    close();
    await Promise.all(["400", "500", "600", "700"].map((weight) => document.fonts.load(`${weight} 12px Inter`)));
    if (!listening) listenToPage();
    listening = true;
    whenReady((cy) => start(payload, looks, words, options, cy));
  }

  Object.assign(flower, { open, highlight, setView, setDay, draw, current: () => current });
  root.dash_clientside = Object.assign({}, root.dash_clientside, {
    flower: {
      open(payload, looks, words, options) {
        open(payload, looks, words, options);
        return payload.id;
      },
    },
  });
})(globalThis);
