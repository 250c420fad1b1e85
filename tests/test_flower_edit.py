"""Editing the drawing: petals come, go and change while the rest stays and nothing overlaps."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_geometry import BOXES, NAMES, SECTORS, engine, party, thorough

__all__ = ["engine"]  # the fixture
EDITING = """
globalThis.edit = {
  begin: (input) => {
    edit.input = { ...JSON.parse(input), measure: measure };
    edit.scene = geometry.layout(edit.input);
    return edit.report(false);
  },
  step: (parties, tapped) => {
    const after = { ...edit.input, parties: JSON.parse(parties) };
    const changes = scene.changesBetween(edit.input, after, edit.scene, JSON.parse(tapped));
    const revised = changes && geometry.revise(edit.scene, changes, measure);
    edit.input = after;
    edit.scene = revised || geometry.layout(after);
    return edit.report(Boolean(revised));
  },
  report: (stood) => {
    const scene = { ...edit.scene, standing: null };
    return JSON.stringify({ stood, problems: check(scene), scene });
  },
};
"""
BASE = {
    "spare": 1,
    "sectors": SECTORS,
    "members": [
        {
            "id": "m1",
            "name": "Samira",
            "letter": "A",
            "role": "parent",
            "birth": 0,
            "household": None,
        }
    ],
    "bonds": [],
    "caseworkers": [],
    "caption": "vaste hulpverlener",
}
AGES = ((-100, 0), (1, 50), (51, 200))


class Drawing:
    """A flower that is edited as the browser edits it."""

    def __init__(self, engine, parties, size="laptop"):
        engine.eval(EDITING)
        self.engine = engine
        self.parties = parties
        box = dict(zip(("width", "height"), BOXES[size], strict=True))
        asked = json.dumps({**BASE, "box": box, "parties": parties})
        self._take(engine.call("edit.begin", asked))

    def to(self, parties, tapped=None):
        """Bring the drawing to these parties."""
        self.parties = parties
        answer = self.engine.call("edit.step", json.dumps(parties), json.dumps(tapped))
        self._take(answer)

    def add(self, number, sector=0, name="Jan", tapped=None, **more):
        """Add one party."""
        self.to([*self.parties, party(number, sector, name, **more)], tapped)

    def change(self, index, **values):
        """Change one party."""
        self.to([p | (values if i == index else {}) for i, p in enumerate(self.parties)])

    def remove(self, index):
        """Remove one party."""
        self.to([p for i, p in enumerate(self.parties) if i != index])

    def _take(self, answer):
        found = json.loads(answer)
        self.stood, self.problems, self.scene = found["stood"], found["problems"], found["scene"]
        self.petals = {petal["id"]: petal for petal in self.scene["petals"]}

    def places(self):
        """Where every petal stands."""
        return {name: (petal["x"], petal["y"]) for name, petal in self.petals.items()}

    def sector_of(self, name):
        """The id of the wedge in which a petal really stands."""
        petal = self.petals[name]
        middle = lambda w: (w["start"] + w["end"]) / 2  # noqa: E731
        turned = lambda w: petal["step"] + 720 * round((middle(w) - petal["step"]) / 720)  # noqa: E731
        return next(w["id"] for w in self.scene["wedges"] if w["start"] <= turned(w) <= w["end"])


def there(x, y, sector=0):
    """A tap on a place, px from the heart."""
    return {"sector": SECTORS[sector]["id"], "at": {"x": x, "y": y}}


edits = st.lists(
    st.tuples(
        st.sampled_from(["add", "add", "add", "remove", "rename", "ring", "place", "kind", "days"]),
        st.integers(0, 100),
        st.integers(0, 7),
        st.sampled_from(NAMES),
    ),
    min_size=1,
    max_size=14,
)


def carry_out(drawing, edit, serial):
    """Do one random edit."""
    what, number, sector, name = edit
    index = number % len(drawing.parties) if drawing.parties else None
    if what == "add" or index is None:
        drawing.add(serial, sector, name, ring=(None, 1, 2, 3)[number % 4])
    elif what == "remove":
        drawing.remove(index)
    elif what == "rename":
        drawing.change(index, name=name, second=("", "Wijkteam")[number % 2])
    elif what == "ring":
        drawing.change(index, ring=1 + number % 3)
    elif what == "place":
        drawing.change(index, position={"x": number * 9.0 - 450, "y": 60.0 * sector - 240})
    elif what == "kind":
        drawing.change(index, sector=SECTORS[sector]["id"])
    else:
        drawing.change(index, spans=[AGES[number % 3]])


@pytest.mark.parametrize("box", BOXES)
@thorough
@given(count=st.integers(0, 25), todo=edits)
def test_whatever_is_edited_nothing_overlaps_and_no_label_is_cut(engine, box, count, todo):
    spans = [[AGES[i % 3]] if i % 4 == 0 else [(0, 99)] for i in range(count)]
    parties = [party(i, i % 7, NAMES[i % 3], spans=spans[i]) for i in range(count)]
    drawing = Drawing(engine, parties, box)
    for serial, edit in enumerate(todo, start=100):
        carry_out(drawing, edit, serial)
        assert drawing.problems == []
        assert set(drawing.petals) == {p["id"] for p in drawing.parties}


def test_a_new_petal_moves_nobody(engine):
    drawing = Drawing(engine, [party(i, i % 7) for i in range(12)])
    before = drawing.places()
    drawing.add(50, 3)
    assert drawing.stood
    assert {name: drawing.places()[name] for name in before} == before
    assert drawing.sector_of("p50") == SECTORS[3]["id"]


def test_a_new_petal_stands_where_it_was_asked_for(engine):
    drawing = Drawing(engine, [])
    drawing.add(1, 1, tapped=there(220, 0, 1))
    heart = drawing.scene["heart"]
    assert drawing.places()["p1"] == pytest.approx((heart["x"] + 220, heart["y"]), abs=25)


def test_a_place_in_another_sector_is_not_taken(engine):
    drawing = Drawing(engine, [party(i, i % 7) for i in range(7)])
    drawing.change(4, position={"x": 300.0, "y": 0.0})
    assert drawing.sector_of("p4") == SECTORS[4]["id"]


def test_every_sector_has_room_for_one_more(engine):
    for sector in range(7):
        drawing = Drawing(engine, [party(i, i % 7, "Buurvrouw Els") for i in range(21)])
        drawing.add(50, sector, "Buurvrouw Els")
        assert drawing.stood


def test_a_petal_that_leaves_moves_nobody(engine):
    drawing = Drawing(engine, [party(i, i % 7) for i in range(20)])
    before = drawing.places()
    drawing.remove(5)
    assert drawing.stood
    assert drawing.places() == {name: at for name, at in before.items() if name != "p5"}


def test_a_new_name_stays_in_its_petal(engine):
    drawing = Drawing(engine, [party(i, i % 7, "Buurvrouw Els") for i in range(20)])
    before = drawing.places()
    drawing.change(3, name="Oom Piet")
    assert drawing.places() == before
    assert " ".join(drawing.petals["p3"]["label"]["name"]["lines"]) == "Oom Piet"


def test_another_ring_moves_one_petal_only(engine):
    drawing = Drawing(engine, [party(i, i % 7) for i in range(10)])
    before = drawing.places()
    heart = drawing.scene["heart"]

    def far():
        x, y = drawing.places()["p3"]
        return ((x - heart["x"]) ** 2 + (y - heart["y"]) ** 2) ** 0.5

    drawing.change(3, ring=1)
    near = far()
    drawing.change(3, ring=3)
    assert near < far()
    assert {n: at for n, at in drawing.places().items() if n != "p3"} == {
        n: at for n, at in before.items() if n != "p3"
    }


def test_a_successor_takes_the_place_of_whom_it_replaces(engine):
    drawing = Drawing(engine, [party(i, i % 7, spans=((0, 50),)) for i in range(10)])
    drawing.add(50, 4, spans=((51, 99),), replaces=["p4"])
    assert drawing.stood
    assert drawing.places()["p50"] == drawing.places()["p4"]


def test_who_is_there_on_the_same_day_after_all_gets_a_place_of_their_own(engine):
    parties = [party(1, 4, spans=((0, 20),)), party(2, 4, spans=((21, 30),), replaces=["p1"])]
    drawing = Drawing(engine, parties)
    assert drawing.places()["p1"] == drawing.places()["p2"]
    drawing.change(0, spans=((0, 25),))
    assert drawing.places()["p1"] != drawing.places()["p2"]
    assert drawing.problems == []


def test_a_new_layout_keeps_petals_in_their_order(engine):
    drawing = Drawing(engine, [party(i, 0) for i in range(4)])
    steps = {name: petal["step"] for name, petal in drawing.petals.items()}
    order = sorted(steps, key=lambda name: -steps[name])
    turned = [party(i, 0, direction=-steps[f"p{i}"]) for i in range(4)]
    again = Drawing(engine, turned).petals
    assert sorted(again, key=lambda name: again[name]["step"]) == order


def test_a_stored_place_is_the_inverse_of_a_shown_one(engine):
    shown = "geometry.fromFrame({ x: 120, y: -80 }, { width: 986, height: 575 })"
    stored = f"geometry.toFrame({shown}, {{ width: 986, height: 575 }})"
    assert json.loads(engine.eval(f"JSON.stringify({stored})")) == pytest.approx(
        {"x": 120, "y": -80}
    )
