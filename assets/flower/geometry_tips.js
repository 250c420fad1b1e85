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
      const clear = (shape) =>
        shapes.every((other, j) => j === i || !inTheWay(shape, other, spots[j]));
      Object.assign(spot, longerTip(spot, heart, clear));
      shapes[i] = geometry.outlineAt(spot, geometry.BODY);
    });
  }

  /** The spot with its tip as far towards the heart as its outline stays `clear`. */
  function longerTip(spot, heart, clear) {
    const most = Math.min(
      spot.tipAt - heart.r - TIP.tie,
      spot.body.b * 2 * TIP.most - spot.body.tip
    );
    let found = spot;
    for (let longer = TIP.step; longer <= most; longer += TIP.step) {
      const tip = scaled(found.tip, 1 - TIP.step / found.tipAt);
      const tried = { ...found, tipAt: found.tipAt - TIP.step, tip };
      if (!clear(geometry.outlineAt(tried, geometry.BODY))) break;
      found = tried;
    }
    return found;
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

  Object.assign(geometry, { longerTips, longerTip, inTheWay });
})(globalThis);
