/**
 * Tips of petals: they reach towards the heart as far as there is room.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const geometry = (ecomap.geometry = ecomap.geometry || {});

  /** px per try, most in parts of the body's height, and px of tie that must stay. */
  const TIP = { step: 3, most: 0.55, tie: 34 };

  /** Lets tips reach further towards the heart where nothing is in the way: more of a petal. */
  function longerTips(spots, heart) {
    const shapes = spots.map((spot) => geometry.outlineAt(spot, geometry.BODY));
    spots.forEach((spot, i) => {
      const most = Math.min(
        spot.tipAt - heart.r - TIP.tie,
        spot.body.b * 2 * TIP.most - spot.body.tip
      );
      for (let longer = TIP.step; longer <= most; longer += TIP.step) {
        const tried = {
          ...spot,
          tipAt: spot.tipAt - TIP.step,
          tip: scaled(spot.tip, 1 - TIP.step / spot.tipAt),
        };
        const shape = geometry.outlineAt(tried, geometry.BODY);
        if (shapes.some((other, j) => j !== i && inTheWay(shape, other, spots[j]))) break;
        Object.assign(spot, tried);
        shapes[i] = shape;
      }
    });
  }

  function scaled(point, by) {
    return { x: point.x * by, y: point.y * by };
  }

  function inTheWay(shape, other, spot) {
    return (
      geometry.convexOverlap(shape, other, geometry.GAP) ||
      geometry.convexOverlap(shape, [spot.tip, { x: 0, y: 0 }], geometry.GAP)
    );
  }

  Object.assign(geometry, { longerTips });
})(globalThis);
