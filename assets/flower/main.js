/**
 * Opens the flower on the page and listens to canvas, page and size.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const flower = (ecomap.flower = ecomap.flower || {});

  /** ms of quiet before a new size is laid out. */
  const QUIET = 150;
  /** ms between two looks for the canvas, and how often to look. */
  const WAIT = 10;
  const TRIES = 600;

  /**
   * Lets a finger scroll the page from anywhere on the drawing: the canvas would keep it for itself.
   * Gives a function that says whether the last touch moved, so that a scroll is never a choice.
   */
  function letFingersScroll(stage) {
    let start = null;
    let moved = false;
    const place = (event) => ({ x: event.touches[0].clientX, y: event.touches[0].clientY });
    const move = (event) => {
      const now = place(event);
      moved = moved || Math.hypot(now.x - start.x, now.y - start.y) > flower.SLIP;
      event.stopPropagation();
    };
    stage.addEventListener("pointerdown", () => (moved = false));
    stage.addEventListener("touchstart", (event) => (start = place(event)), { passive: true });
    stage.addEventListener("touchmove", move, { passive: true });
    stage.addEventListener("touchend", (event) => moved && event.stopPropagation());
    return () => moved;
  }

  function listenToCanvas(cy) {
    const scrolled = letFingersScroll(flower.part("stage"));
    cy.on("tap", (event) => {
      if (scrolled()) return;
      const id = event.target === cy ? "" : event.target.id();
      if (/^(petal|member|marker|link):/.test(id)) flower.choose(id);
      else if (flower.mayDraw() && !flower.current().connecting) flower.tapGround(event.position);
      else flower.letGo();
    });
    const cursor = (value) => () => (cy.container().style.cursor = value);
    cy.on("mouseover", ".petal, .member, .marker, .link", cursor("pointer"));
    cy.on("mouseout", ".petal, .member, .marker, .link", cursor(""));
  }

  let listening = false;

  /** Listens to the page once, however many families are opened on it. */
  function listenToPage() {
    if (listening) return;
    listening = true;
    document.addEventListener("click", flower.showEvidence);
    document.addEventListener("ecomap:changed", (event) => flower.edit(event.detail.document));
    document.addEventListener("keydown", (event) => event.key === "Escape" && flower.escape());
    flower.listenToPointer();
    flower.listenToLinkPointer();
    flower.listenToSectors();
    const dark = root.matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", () => flower.current()?.scene && flower.paintScene());
    root.addEventListener("beforeprint", () => flower.print(true));
    root.addEventListener("afterprint", () => flower.print(false));
  }

  /** On a phone the legend starts folded, and wherever else styles say that room is scarce. */
  function foldLegend() {
    const box = flower.part("legend-box");
    box.open = root.getComputedStyle(box).getPropertyValue("--folded").trim() !== "yes";
  }

  function nameCanvas(family, words) {
    const canvas = flower.part("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", flower.fill(words.canvas, { name: family.name }));
  }

  function dayIn(family, written) {
    const day = written ? flower.firstDay(written) : family.last;
    return Math.max(family.first, Math.min(family.last, day));
  }

  /** The document as it is now: with what an earlier visit could not send yet, when that is kept. */
  function documentFrom({ document, version, hyphens }) {
    const { saving } = ecomap;
    if (!saving) return document;
    saving.open({ id: document.id, version, document, hyphens });
    return saving.document();
  }

  /** Lays out anew when the box got another size; the observer also speaks when it starts. */
  function watchSize() {
    const watch = new ResizeObserver(() =>
      flower.soon("size", QUIET, () => flower.current() && !flower.fitsBox() && flower.draw())
    );
    watch.observe(flower.part("stage"));
    return watch;
  }

  function start(payload, looks, words, options, cy) {
    const how = {
      first: flower.firstDay(payload.first),
      last: flower.firstDay(payload.last),
      hyphens: payload.hyphens,
      nameless: words.nameless,
    };
    const family = flower.read(documentFrom(payload), looks, how);
    const opening = dayIn(family, options.day);
    const acts = { day: flower.setDay, compare: flower.toggleCompare };
    flower.show({
      cy,
      family,
      looks,
      words,
      how,
      day: opening,
      opening,
      today: dayIn(family, options.today),
      then: null,
      chosen: null,
      evidence: null,
      previewed: null,
      tapped: null,
      drawing: false,
      connecting: null,
      moving: null,
      printing: false,
      team: options.view === "team",
      measure: flower.textMeasure(),
      time: flower.buildTime(flower.part("time"), looks, words, acts),
      watch: watchSize(),
    });
    flower.still(cy);
    listenToCanvas(cy);
    for (const listen of [flower.listenToDrawing, flower.listenToDrags, flower.listenToLinks])
      listen(flower.part("stage"));
    listenToPage();
    flower.listenToList(flower.part("list"), {
      choose: flower.choose,
      add: (place) => ecomap.draw.addAt(place),
      remove: (key) => ecomap.draw.offerRemoval(key),
    });
    foldLegend();
    showFamily();
    flower.drawMeanwhile(() => document.dispatchEvent(new CustomEvent("ecomap:opened")));
  }

  /** Brings what does not hang on the layout to the family. */
  function showFamily() {
    const { family, words, time } = flower.current();
    nameCanvas(family, words);
    time.follow(family);
  }

  function close() {
    const current = flower.current();
    if (!current) return;
    current.watch.disconnect();
    current.time.stop();
    flower.show(null);
  }

  function whenReady(act, tries) {
    const cy = flower.instanceOf("flower-canvas");
    if (cy) act(cy);
    else if (tries) setTimeout(() => whenReady(act, tries - 1), WAIT);
  }

  /** Opens the flower of a family. options: {day: "2024-03-15", today: "2024-06-01", view: "family" | "team"}. */
  async function open(payload, looks, words, options) {
    close();
    const weights = ["400", "500", "600", "700"];
    await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px Inter`)));
    whenReady((cy) => start(payload, looks, words, options, cy), TRIES);
  }

  /** The clientside callback of the page: opens the flower and answers with the family's id. */
  function opened(payload, looks, words, options) {
    open(payload, looks, words, options);
    return payload.document.id;
  }

  Object.assign(flower, { open, showFamily });
  root.dash_clientside = Object.assign({}, root.dash_clientside, { flower: { open: opened } });
})(globalThis);
