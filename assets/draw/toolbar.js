/**
 * The bar above the drawing: drawing on or off, undo, redo, connecting; and the keys for them.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const draw = (ecomap.draw = ecomap.draw || {});
  const { document } = root;

  let drawing = false;
  let connecting = false;

  const tool = (name) => document.getElementById(`draw-${name}`);

  /** At a meeting something is decided while nobody draws: steps can always be taken back there. */
  const stepping = () => drawing || Boolean(document.querySelector("main.meeting"));

  const ICONS = { mode: "pencil", undo: "undo-2", redo: "redo-2", connect: "spline" };

  function drawIcons() {
    for (const [name, icon] of Object.entries(ICONS)) {
      if (!tool(name).querySelector("svg")) tool(name).prepend(draw.iconOf(icon));
    }
    if (!tool("done").querySelector("svg")) tool("done").prepend(draw.iconOf("check"));
  }

  /** What can be undone and connected now; a button that can do nothing keeps its focus. */
  function refresh() {
    const { saving } = ecomap;
    tool("undo").setAttribute("aria-disabled", String(!saving.canUndo()));
    tool("redo").setAttribute("aria-disabled", String(!saving.canRedo()));
    tool("mode").setAttribute("aria-pressed", String(drawing));
    tool("connect").setAttribute("aria-pressed", String(connecting));
    for (const name of ["undo", "redo"]) tool(name).hidden = !stepping();
    tool("connect").hidden = !drawing;
  }

  /** Drawing mode: what is tapped opens its editor, sectors take new petals. */
  function setDrawing(on) {
    drawing = on;
    document.getElementById("content").classList.toggle("drawing", on);
    ecomap.flower.setDrawing(on);
    draw.follows(on);
    ecomap.flower.drawListNow();
    refresh();
  }

  /** Connecting mode: the next two petals that are tapped get a link. */
  function setConnecting(on) {
    if (on) draw.closeEditor();
    ecomap.flower.setConnecting(on);
  }

  function onConnecting({ detail }) {
    connecting = detail.on;
    refresh();
  }

  const ACTS = {
    "draw-mode": () => setDrawing(!drawing),
    "draw-undo": () => draw.undo(),
    "draw-redo": () => draw.redo(),
    "draw-connect": () => setConnecting(!connecting),
  };

  function typing(target) {
    return Boolean(target.closest("input:not([type=range]), textarea, select, [contenteditable]"));
  }

  /** Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y (or with the command key): "undo", "redo" or null. */
  function shortcut(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
    const key = event.key.toLowerCase();
    if (key === "z") return event.shiftKey ? "redo" : "undo";
    return key === "y" && !event.shiftKey ? "redo" : null;
  }

  function onKey(event) {
    const act = stepping() && !typing(event.target) && shortcut(event);
    if (act) {
      event.preventDefault();
      draw[act]();
    }
  }

  function onClick(event) {
    const button = event.target.closest("#draw-tools button");
    if (button) ACTS[button.id]?.();
  }

  /** The words and the flower are there: starts drawing when the family is shown to the family. */
  function start() {
    if (!draw.language() || !ecomap.flower.current()) return;
    drawIcons();
    setDrawing(!ecomap.flower.current().team);
  }

  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  document.addEventListener("ecomap:opened", start);
  document.addEventListener("ecomap:connecting", onConnecting);
  document.addEventListener("ecomap:view", (event) => setDrawing(event.detail.view === "family"));
  document.addEventListener("ecomap:changed", () => tool("undo") && refresh());
  document.addEventListener("ecomap:status", () => tool("undo") && refresh());

  /** The clientside callback of the page: takes the words of drawing. */
  function opened(words) {
    draw.speak(words);
    start();
    return words.lang;
  }

  Object.assign(draw, { setDrawing, setConnecting, drawing: () => drawing });
  root.dash_clientside = Object.assign({}, root.dash_clientside, { draw: { open: opened } });
})(globalThis);
