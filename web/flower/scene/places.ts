// @ts-nocheck
/**
 * What is where on the drawing: sectors, rings and petals under a point of the scene. Pure.
 */
import { stepOf } from "../geometry/free.ts";
import { STEPS, angleOf } from "../geometry/rings.ts";
import { distanceToPolygon, insideSuperellipse, radiusAt } from "../geometry/shapes.ts";

export function fromHeart(scene, point) {
  return { x: point.x - scene.heart.x, y: point.y - scene.heart.y };
}

/** Distances from the heart at which the middles of near, middle and far petals part, px. */
function ringEdges(scene, step) {
  const { field } = scene.standing;
  const depths = [0, 1].map((depth) => field.spot(Math.round(step), depth, 0));
  const [near, far] = depths.every(Boolean)
    ? depths.map((spot) => spot.rho)
    : [scene.heart.r, radiusAt(field.rim.a, field.rim.b, field.rim.n, angleOf(step))];
  return [near + (far - near) / 3, near + (2 * (far - near)) / 3];
}

/** The ring of a point relative to the heart: 1 near, 2 in the middle, 3 far. */
export function ringAt(scene, at) {
  const step = (Math.atan2(at.y, at.x) * STEPS) / (2 * Math.PI);
  return 1 + ringEdges(scene, step).filter((edge) => Math.hypot(at.x, at.y) > edge).length;
}

function wedgeAt(scene, at) {
  return scene.wedges.find((wedge) => {
    const step = stepOf(at, wedge);
    return step >= wedge.start && step < wedge.end;
  });
}

/** What the ground is at a point: {heart: true}, {sector, ring, at: from the heart}, or null. */
export function groundAt(scene, point) {
  const at = fromHeart(scene, point);
  if (Math.hypot(at.x, at.y) <= scene.heart.r) return { heart: true };
  const { a, b, n } = scene.rim;
  const wedge = insideSuperellipse(a, b, n, at.x, at.y) && wedgeAt(scene, at);
  return wedge ? { sector: wedge.id, ring: ringAt(scene, at), at } : null;
}

/** The petal under a point, of those that `isShown(id)`; undefined when there is none. */
export function petalAt(scene, point, isShown) {
  return scene.petals.find(
    (petal) => isShown(petal.id) && distanceToPolygon(point, petal.outline) === 0
  );
}

/** Outline of the band of one ring inside a wedge, px of the scene. */
export function bandOutline(scene, wedge, ring) {
  const count = Math.max(2, Math.ceil((wedge.end - wedge.start) / 6));
  const steps = Array.from(
    { length: count + 1 },
    (_, i) => wedge.start + ((wedge.end - wedge.start) * i) / count
  );
  const curve = (edge) =>
    steps.map((step) => {
      const angle = angleOf(step);
      const rim = radiusAt(scene.rim.a, scene.rim.b, scene.rim.n, angle);
      const r = [scene.heart.r + 4, ...ringEdges(scene, step), rim][edge];
      return { x: scene.heart.x + r * Math.cos(angle), y: scene.heart.y + r * Math.sin(angle) };
    });
  return [...curve(ring), ...curve(ring - 1).reverse()];
}
