"""The drawing of a family without a page: its display list, and that list as SVG."""

import json
from datetime import date
from typing import Any, NamedTuple

from py_mini_racer import MiniRacer

from ecomap.figures.looks import looks
from ecomap.figures.payload import payload
from ecomap.figures.words import words
from ecomap.model import Family
from tests.web import engine

BOX = {"width": 986, "height": 575}
MODULES = {
    "days": "kit/days.ts",
    "model": ("model/family.ts", "model/day.ts", "model/difference.ts"),
    "geometry": "flower/geometry/layout.ts",
    "scene": ("flower/scene/input.ts", "flower/scene/list.ts", "flower/scene/display.ts"),
    "paint": "flower/paint/svg.ts",
}
PIPELINE = """
globalThis.drawing = {
  // Letters are 0.56 of their size wide: near enough to Inter for a place to be found.
  measure: (text, size) => [...text].length * size * 0.56,
  open: (sent, looks, words, box) => {
    const { firstDay } = days;
    const how = { hyphens: sent.hyphens, nameless: words.nameless,
      first: firstDay(sent.first), last: firstDay(sent.last) };
    const family = model.read(sent.document, looks, how);
    const { measure } = drawing;
    const laid = { family, looks, words, measure, drawing: false, directions: new Map() };
    const nothing = { scene: null, before: null, last: null, memory: new WeakMap() };
    return Object.assign(drawing, { family, looks, words, box, laid, ...nothing });
  },
  lay: (then) => {
    const { family, looks, laid, box } = drawing;
    drawing.before = then && model.stateOn(family, days.firstDay(then), looks);
    drawing.scene = geometry.layout(scene.layoutInput(laid, box, drawing.before));
  },
  list: (day, more) => {
    const { family, looks, memory, before } = drawing;
    const state = model.stateOn(family, days.firstDay(day), looks);
    const idle = { chosen: null, evidence: null, moving: null, connecting: null, team: true };
    const view = { family, looks, scene: drawing.scene, state, before, ...idle, ...more };
    return scene.displayList(view, memory);
  },
  show: (day, more) => (drawing.last = drawing.list(day, more)),
  others: (day, more) => {
    const known = new Set(drawing.last);
    return drawing.show(day, more).filter((shape) => !known.has(shape)).map(({ id }) => id);
  },
  svg: (scheme) => paint.svgPicture(drawing.last, drawing.box,
    { palette: drawing.looks.palettes[scheme], icons: drawing.looks.icons }),
};
globalThis.openDrawing = (...sent) => Boolean(drawing.open(...sent));
globalThis.layDrawing = (then) => (drawing.lay(then), drawing.scene.petals.length);
globalThis.showDrawing = (...asked) => JSON.stringify(drawing.show(...asked));
globalThis.otherShapes = (...asked) => JSON.stringify(drawing.others(...asked));
globalThis.paintDrawing = (scheme) => drawing.svg(scheme);
"""


def drawing_engine() -> MiniRacer:
    """Start an engine that draws."""
    js = engine(**MODULES)
    js.eval(PIPELINE)
    return js


class Drawing(NamedTuple):
    """A family that is drawn in an engine."""

    js: MiniRacer

    @classmethod
    def of(cls, js: MiniRacer, family: Family, today: date, box: Any = BOX) -> "Drawing":
        """Open a family."""
        sent = json.loads(json.dumps(payload(family, today)))
        js.call("openDrawing", sent, json.loads(json.dumps(looks())), words("nl"), box)
        return cls(js)

    def lay(self, then: str | None = None) -> None:
        """Find a place for everybody, and for whoever was there then."""
        self.js.call("layDrawing", then)

    def show(self, day: str, **more: Any) -> list[dict[str, Any]]:
        """Give the display list of a day in this layout; more: what is in somebody's eye."""
        found: list[dict[str, Any]] = json.loads(self.js.call("showDrawing", day, more))
        return found

    def on(self, day: str, then: str | None = None, **more: Any) -> list[dict[str, Any]]:
        """Lay the family out and give the display list of a day."""
        self.lay(then)
        return self.show(day, **more)

    def others(self, day: str, **more: Any) -> list[str]:
        """Go on to another day in this layout; gives the ids of the shapes that are others."""
        found: list[str] = json.loads(self.js.call("otherShapes", day, more))
        return found

    def svg(self, scheme: str = "light") -> str:
        """Paint the last list as SVG."""
        painted: str = self.js.call("paintDrawing", scheme)
        return painted
