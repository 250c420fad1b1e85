/**
 * What is shown of the flower, and how it gets on the page: layout, colours, canvas and panels.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const flower = (ecomap.flower = ecomap.flower || {});

  /** Least side of a box worth drawing in, px. */
  const SMALLEST = 120;
  /** How small a drawing may be shown when there are too many petals for its box. */
  const ZOOMS = [1, 0.7, 0.5, 0.35];
  /** ms after which the list follows, so that the drawing moves at once while days run by. */
  const LIST = 60;

  /** ms of work after which the page answers whoever uses it. */
  const MOMENT = 40;

  let current = null;

  const timers = new Map();

  /** Acts after `delay` ms, unless asked again under the same name before that. */
  function soon(name, delay, act) {
    clearTimeout(timers.get(name));
    timers.set(name, setTimeout(act, delay));
  }

  function part(name) {
    return document.getElementById(`flower-${name}`);
  }

  /** Shows this family in this way from now on, or nothing (null). */
  function show(view) {
    const nothing = { memory: new WeakMap(), petals: new Map(), scene: null, box: null, directions: new Map() };
    current = view && { ...view, ...nothing, startOf, pathOf, endsOf };
  }

  function palette() {
    const dark = root.matchMedia("(prefers-color-scheme: dark)").matches;
    return current.looks.palettes[dark && !current.printing ? "dark" : "light"];
  }

  function setColours(colours) {
    for (const [name, colour] of Object.entries(colours))
      document.documentElement.style.setProperty(`--flower-${name}`, colour);
  }

  function boxNow() {
    const { clientWidth, clientHeight } = part("stage");
    return { width: clientWidth, height: clientHeight };
  }

  /** Whether the drawing was made, or is being made, for the size that its box has now. */
  function fitsBox() {
    const { width, height } = boxNow();
    return Boolean(current.box) && current.box.width === width && current.box.height === height;
  }

  /** The first layout that has room; crowds are laid out in a larger box and shown smaller. */
  function* layoutIn(box) {
    for (const zoom of ZOOMS) {
      const larger = { width: box.width / zoom, height: box.height / zoom };
      const input = flower.layoutInput(current, larger, keptState(), current.directions);
      const scene = yield* ecomap.geometry.layoutSteps(input);
      if (scene) return { ...scene, zoom };
    }
    return null;
  }

  /** Lays the flower out for the size of its box and draws it, step by step. */
  function* drawingSteps() {
    const box = boxNow();
    if (box.width < SMALLEST || box.height < SMALLEST) return update();
    current.box = box;
    const scene = yield* layoutIn(box);
    if (!scene) return update();
    setScene(scene);
    return paintScene();
  }

  /** Lays the flower out and draws it, at once. */
  function draw() {
    current.steps = null;
    for (const step of drawingSteps()) void step;
  }

  /** Takes steps for a moment; whether that were all. */
  function goneThrough(steps) {
    const until = performance.now() + MOMENT;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    return step.done;
  }

  /**
   * Lays the flower out while the page answers whoever uses it already, and then calls `done`. What
   * is drawn at once in the meantime takes its place.
   */
  function drawMeanwhile(done) {
    const view = current;
    const steps = (view.steps = drawingSteps());
    const goOn = () => {
      if (current !== view) return;
      if (view.steps !== steps || goneThrough(steps)) done();
      else setTimeout(goOn);
    };
    goOn();
  }

  /** The state of the day to compare with, or null. */
  function keptState() {
    const { family, looks, then } = current;
    return then === null ? null : flower.stateOn(family, then, looks);
  }

  /** Draws this scene from now on; where its petals stand is where they stay near to. */
  function setScene(scene) {
    current.scene = scene;
    current.petals = new Map(scene.petals.map((p) => [p.id, p]));
    for (const { id, step } of scene.petals) current.directions.set(id, step);
  }

  function paintScene() {
    const { looks, scene, family, cy } = current;
    const colours = palette();
    setColours(colours);
    current.uriOf = flower.pictures(looks, colours);
    flower.drawGround(part("ground"), scene, colours);
    flower.fillCanvas(
      cy,
      flower.elementsOf(scene, family),
      flower.coloured(looks.stylesheet, colours),
      scene.zoom
    );
    current.paint = flower.painter(cy);
    current.memory = new WeakMap();
    update();
  }

  /** The chosen member's sign, when a line is for that member. */
  function startOf(line) {
    const member =
      current.chosen && current.family.members.find((m) => `member:${m.id}` === current.chosen);
    const isFor =
      member && line.ties.some((t) => !t.members.length || t.members.includes(member.index));
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
    const before = keptState();
    current.state = state;
    current.time.show(current.day, then, current.drawing && current.day !== current.today);
    if (current.scene) {
      flower.drawBonds(part("ground"), current.scene, family, state);
      paint(before);
      flower.drawLegend(part("legend"), current, state, before);
    }
    flower.soon("list", LIST, () => current && drawListNow());
  }

  /** Brings the canvas alone to the state of the day. */
  function paint(before) {
    current.paint(flower.appearance(current, current.state, before), flower.focusOn(current));
  }

  /** Brings the twin list to what is drawn. */
  function drawListNow() {
    flower.drawList(part("list"), current, current.state, keptState());
    flower.markChosen(part("list"), current.chosen);
  }

  Object.assign(flower, {
    soon,
    part,
    current: () => current,
    show,
    draw,
    drawMeanwhile,
    fitsBox,
    keptState,
    setScene,
    paint,
    paintScene,
    update,
    drawListNow,
  });
})(globalThis);
