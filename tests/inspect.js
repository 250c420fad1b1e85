/**
 * What is on the screen, in px of the page: for tests that nothing overlaps and no label is cut.
 */
import { LINE } from "../web/flower/geometry/text.js";
import { writtenDay } from "../web/kit/days.js";

function mover(stage, zoom) {
  const at = stage.getBoundingClientRect();
  const [left, top] = [at.left + scrollX, at.top + scrollY];
  return (p) => ({ x: p.x * zoom + left, y: p.y * zoom + top });
}

function labelBoxes(petal, measure) {
  const { name, second } = petal.label;
  return [name, second].filter(Boolean).flatMap((block) =>
    block.lines.map((line, i) => {
      const width = measure(line, block.size, block.weight);
      const line0 = petal.y + block.y - block.height / 2;
      const top = line0 + i * block.size * LINE;
      const box = {
        left: petal.x - width / 2,
        right: petal.x + width / 2,
        top,
        bottom: top + block.size * LINE,
      };
      return { ...box, text: line, size: block.size };
    })
  );
}

function movedBox(box, move) {
  const from = move({ x: box.left, y: box.top });
  const to = move({ x: box.right, y: box.bottom });
  return { ...box, left: from.x, top: from.y, right: to.x, bottom: to.y };
}

function petalReport(petal, current, move) {
  const element = current.cy.getElementById(`petal:${petal.id}`);
  return {
    id: petal.id,
    polygon: petal.outline.map(move),
    labels: labelBoxes(petal, current.measure).map((box) => movedBox(box, move)),
    shown: element.data("label"),
    crossings: petal.crossings,
  };
}

function visible(cy, selector) {
  return new Set(
    cy
      .elements(selector)
      .filter((e) => e.visible())
      .map((e) => e.id().replace(/^[a-z-]+:/, ""))
  );
}

/** The drawing of the current day, or null when there is none. */
export function inspect() {
  const current = globalThis.ecomap.flower.current();
  if (!current || !current.scene) return null;
  const { scene, cy } = current;
  const stage = document.getElementById("flower-stage");
  const move = mover(stage, scene.zoom);
  const petals = visible(cy, ".petal");
  const ties = visible(cy, ".tie");
  const markers = visible(cy, ".marker");
  const { heart } = scene;
  return {
    day: writtenDay(current.day),
    box: movedBox({ left: 0, top: 0, right: scene.box.width, bottom: scene.box.height }, move),
    heart: { ...move(heart), r: heart.r * scene.zoom },
    petals: scene.petals.filter((p) => petals.has(p.id)).map((p) => petalReport(p, current, move)),
    ties: scene.petals
      .filter((p) => ties.has(p.id))
      .map((p) => ({ id: p.id, points: p.tie.map(move), crossings: p.crossings })),
    markers: heart.markers
      .filter((m) => m.spells.some((s) => markers.has(s.id)))
      .map((m) => m.outline.map(move)),
    sectors: scene.wedges.map((w) => ({
      id: w.id,
      text: w.name.text,
      boxes: w.name.boxes.map((b) => b.map(move)),
    })),
    members: [...visible(cy, ".member")],
    links: [...visible(cy, ".link")],
    numbered: scene.numbered,
    fonts: scene.level,
    crossings: scene.crossings,
  };
}
