/**
 * What is where on the drawing: sectors, rings and petals under a point of the scene. Pure.
 */
import { stepOf } from "../geometry/free.ts";
import { STEPS, angleOf } from "../geometry/rings.ts";
import { distanceToPolygon, insideSuperellipse, radiusAt } from "../geometry/shapes.ts";
import type { Layout, Petal, Point, Wedge } from "../geometry/types.ts";

/** Near the heart, in the middle, or far from it. */
export type Ring = 1 | 2 | 3;

/** What the ground is at a point: the heart, or a sector and a ring of it, px from the heart. */
export type Ground = "heart" | { sector: string; ring: Ring; at: Point };

/** From near to far. */
export const RINGS: readonly Ring[] = [1, 2, 3];

export function fromHeart(scene: Layout, point: Point): Point {
  return { x: point.x - scene.heart.x, y: point.y - scene.heart.y };
}

/** Distances from the heart at which the middles of near, middle and far petals part, px. */
function ringEdges(scene: Layout, step: number): [number, number] {
  const { field } = scene.standing;
  const [first, last] = [0, 1].map((depth) => field.spot(Math.round(step), depth, 0));
  const [near, far] =
    first && last
      ? [first.rho, last.rho]
      : [scene.heart.r, radiusAt(field.rim.a, field.rim.b, field.rim.n, angleOf(step))];
  return [near + (far - near) / 3, near + (2 * (far - near)) / 3];
}

/** The ring of a point relative to the heart. */
export function ringAt(scene: Layout, at: Point): Ring {
  const step = (Math.atan2(at.y, at.x) * STEPS) / (2 * Math.PI);
  const rho = Math.hypot(at.x, at.y);
  return RINGS[ringEdges(scene, step).filter((edge) => rho > edge).length] ?? 3;
}

function wedgeAt(scene: Layout, at: Point): Wedge | undefined {
  return scene.wedges.find((wedge) => {
    const step = stepOf(at, wedge);
    return step >= wedge.start && step < wedge.end;
  });
}

/** What the ground is at a point; null beyond the rim. */
export function groundAt(scene: Layout, point: Point): Ground | null {
  const at = fromHeart(scene, point);
  if (Math.hypot(at.x, at.y) <= scene.heart.r) return "heart";
  const { a, b, n } = scene.rim;
  const wedge = insideSuperellipse(a, b, n, at.x, at.y) ? wedgeAt(scene, at) : undefined;
  return wedge ? { sector: wedge.id, ring: ringAt(scene, at), at } : null;
}

/** The petal under a point, of those that `isShown(id)`; undefined when there is none. */
export function petalAt(
  scene: Layout,
  point: Point,
  isShown: (id: string) => boolean
): Petal | undefined {
  return scene.petals.find(
    (petal) => isShown(petal.id) && distanceToPolygon(point, petal.outline) === 0
  );
}

/** Outline of the band of one ring inside a wedge, px of the scene. */
export function bandOutline(scene: Layout, wedge: Wedge, ring: Ring): Point[] {
  const count = Math.max(2, Math.ceil((wedge.end - wedge.start) / 6));
  const steps = Array.from(
    { length: count + 1 },
    (_, i) => wedge.start + ((wedge.end - wedge.start) * i) / count
  );
  const curve = (edge: number) =>
    steps.map((step) => {
      const angle = angleOf(step);
      const rim = radiusAt(scene.rim.a, scene.rim.b, scene.rim.n, angle);
      const r = [scene.heart.r + 4, ...ringEdges(scene, step), rim][edge] ?? rim;
      return { x: scene.heart.x + r * Math.cos(angle), y: scene.heart.y + r * Math.sin(angle) };
    });
  return [...curve(ring), ...curve(ring - 1).reverse()];
}
