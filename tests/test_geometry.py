"""The geometry of the flower, run as the browser runs it, on flowers that nobody drew by hand."""

import json
from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from py_mini_racer import MiniRacer

from ecomap.graph.portrayal import WEDGES
from tests import web

BOXES = {"laptop": (986, 575), "tablet": (820, 740), "phone": (360, 640)}
STAMP = {"width": 90, "height": 90}
SECTORS = [{"id": w.id, "side": w.side, "name": w.id.title() + " en zo"} for w in WEDGES]
NAMES = (
    "Oma Fatima",
    "Jan",
    "Buurvrouw Els",
    "Huis\u00adartsen\u00adprak\u00adtijk Linden\u00adhof",
    "Samen\u00adwerkings\u00adver\u00adband Passend Onder\u00adwijs Kennemer\u00adland",
    "جمعية الأمل للأسرة",
    "👨\u200d👩\u200d👧 de buren",
    "x" * 31,
    "O",
)
CHECKS = """
const check = (scene) => {
  const g = geometry;
  const found = [];
  const heart = g.superellipse(scene.heart, scene.heart.r, scene.heart.r, 2, 60);
  const rows = (petal) => [petal.label.name, petal.label.second].filter(Boolean).flatMap((block) =>
    block.lines.map((line, i) => {
      const half = measure(line, block.size, block.weight) / 2;
      const top = petal.y + block.y - block.height / 2 + i * block.size * g.LINE;
      return [-half, half].flatMap((dx) =>
        [top, top + block.size * g.LINE].map((y) => ({ x: petal.x + dx, y })));
    }));
  scene.petals.forEach((p, i) => {
    for (const q of scene.petals.slice(i + 1)) {
      const shared = p.x === q.x && p.y === q.y;
      if (!shared && g.convexOverlap(p.outline, q.outline, 0)) found.push(`${p.id} on ${q.id}`);
    }
    if (g.convexOverlap(p.outline, heart, 0)) found.push(`${p.id} on the heart`);
    for (const corner of rows(p).flat()) {
      if (g.distanceToPolygon(corner, p.outline) > 0.5) found.push(`label of ${p.id} cut`);
    }
    for (const w of scene.wedges) {
      const on = (box) => g.convexOverlap(g.hull(box), p.outline, 0);
      if (w.name.boxes.some(on)) found.push(`${p.id} on the name of ${w.id}`);
    }
    const { left, right, top, bottom } = p.box;
    const { width, height } = scene.box;
    if (left < 0 || top < 0 || right > width || bottom > height) found.push(`${p.id} outside`);
  });
  return found;
};
"""


@pytest.fixture(scope="session")
def engine() -> MiniRacer:
    js = web.engine(geometry="flower/geometry/*.ts", scene="flower/scene/changes.ts")
    js.eval("const measure = (text, size) => [...text].length * size * 0.56;")
    js.eval(CHECKS)
    js.eval("""const run = (input) => {
      const scene = geometry.layout({ ...JSON.parse(input), measure: measure });
      return JSON.stringify({ scene, problems: scene && check(scene) });
    };""")
    return js


def lay_out(engine, parties, size, **more):
    """Lay a flower out; gives the scene and what is wrong with it."""
    members = [
        {"id": "m1", "name": "Samira", "letter": "A", "role": "parent", "birth": 0, "sex": "f"},
        {"id": "m2", "name": "Noor", "letter": "B", "role": "child", "birth": 9000, "sex": "f"},
    ]
    asked = {
        "box": dict(zip(("width", "height"), BOXES[size], strict=True)),
        "sectors": SECTORS,
        "parties": parties,
        "members": [{**member, "household": None} for member in members],
        "bonds": [{"a": "m1", "b": "m2", "kind": "parent_of"}],
        "caseworkers": [[{"id": "c1", "name": "Joke de Vries"}]],
        "caption": "vaste hulpverlener",
        **more,
    }
    found = json.loads(engine.call("run", json.dumps(asked)))
    return found["scene"], found["problems"]


def party(number, sector=0, name="Jan", spans=((0, 99),), **more):
    """Give the geometry's input for one party."""
    side = SECTORS[sector]["side"]
    base = {"second": "", "ring": None, "position": None, "replaces": []}
    looks = {"outline": "leaf" if side == "informal" else ("soft", "double")[number % 2]}
    place = {"id": f"p{number}", "sector": SECTORS[sector]["id"], "spans": spans, "name": name}
    return {**base, **looks, **place, **more}


@st.composite
def flowers(draw, most=40, together=True):
    """Parties that are all there on one day, or spread over time."""
    count = draw(st.integers(0, most))
    sectors = draw(st.lists(st.integers(0, 7), min_size=count, max_size=count))
    names = draw(st.lists(st.sampled_from(NAMES), min_size=count, max_size=count))
    rings = draw(
        st.lists(st.sampled_from([None, None, None, 1, 2, 3]), min_size=count, max_size=count)
    )

    def spans():
        start = draw(st.integers(0, 90))
        return ((start, start + draw(st.integers(0, 30))),)

    return [
        party(
            i,
            sectors[i],
            names[i],
            ring=rings[i],
            second="Wijk\u00adteam Noord" if i % 3 == 0 else "",
            spans=((0, 99),) if together else spans(),
        )
        for i in range(count)
    ]


thorough = settings(
    max_examples=20,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


@pytest.mark.parametrize("box", BOXES)
@thorough
@given(parties=flowers())
def test_nothing_overlaps_and_no_label_is_cut(engine, box, parties):
    scene, problems = lay_out(engine, parties, box)
    assert problems == []
    assert len(scene["petals"]) == len(parties)


@pytest.mark.parametrize("box", BOXES)
@thorough
@given(parties=flowers(most=60, together=False))
def test_sixty_parties_over_time_have_room(engine, box, parties):
    _, problems = lay_out(engine, parties, box)
    assert problems == []


@pytest.mark.parametrize(("box", "least"), [("laptop", 11), ("tablet", 11), ("phone", 10)])
def test_letters_stay_large_enough(engine, box, least):
    parties = [party(i, i % 7, NAMES[i % len(NAMES)]) for i in range(40)]
    scene, _ = lay_out(engine, parties, box)
    sizes = [p["label"]["name"]["size"] for p in scene["petals"]]
    assert min([*sizes, scene["heart"]["config"]["font"]]) >= least


@pytest.mark.parametrize("box", ["laptop", "tablet"])
def test_forty_names_of_an_ordinary_length_are_written_out(engine, box):
    parties = [party(i, i % 7, ("Buurvrouw Els", "Jan de Boer")[i % 2]) for i in range(40)]
    assert not lay_out(engine, parties, box)[0]["numbered"]


def test_forty_names_on_a_phone_become_numbers_in_reading_order(engine):
    parties = [party(i, i % 7, NAMES[4]) for i in range(40)]
    scene, problems = lay_out(engine, parties, "phone")
    shown = [p["label"]["name"]["lines"] for p in scene["petals"]]
    assert scene["numbered"]
    assert not problems
    assert shown == [[str(i)] for i in range(1, 41)]


@pytest.mark.parametrize("box", BOXES)
def test_tips_point_at_the_heart(engine, box):
    scene, _ = lay_out(engine, [party(i, i % 8) for i in range(20)], box)
    heart = scene["heart"]
    for petal in scene["petals"]:
        ax, ay = petal["tip"]["x"] - heart["x"], petal["tip"]["y"] - heart["y"]
        bx, by = petal["x"] - heart["x"], petal["y"] - heart["y"]
        assert abs(ax * by - ay * bx) < 1e-6 * (bx * bx + by * by)
        assert ax * ax + ay * ay < bx * bx + by * by


def test_ties_start_at_the_edge_of_the_heart_and_end_at_the_tip(engine):
    scene, _ = lay_out(engine, [party(i, i % 8) for i in range(12)], "laptop")
    heart = scene["heart"]
    for petal in scene["petals"]:
        start, end = petal["tie"][0], petal["tie"][-1]
        away = ((start["x"] - heart["x"]) ** 2 + (start["y"] - heart["y"]) ** 2) ** 0.5
        assert away == pytest.approx(heart["r"])
        assert (end["x"], end["y"]) == (petal["tip"]["x"], petal["tip"]["y"])


def test_up_to_twenty_five_ties_cross_no_petal(engine):
    scene, _ = lay_out(engine, [party(i, i % 7, NAMES[i % 3]) for i in range(25)], "laptop")
    assert scene["crossings"] == 0


@pytest.mark.parametrize("box", BOXES)
def test_sectors_keep_their_order_and_their_side(engine, box):
    scene, _ = lay_out(engine, [party(i, i % 5) for i in range(18)], box)
    wedges = scene["wedges"]
    assert [w["id"] for w in wedges] == [s["id"] for s in SECTORS]
    assert all(a["end"] == pytest.approx(b["start"]) for a, b in pairwise(wedges))
    informal = [w for w, s in zip(wedges, SECTORS, strict=True) if s["side"] == "informal"]
    middle = (informal[0]["start"] + informal[-1]["end"]) / 2
    assert abs(middle) < 45  # of 720 steps: the right-hand side


@thorough
@given(parties=flowers(most=25))
def test_the_same_family_gives_the_same_drawing(engine, parties):
    assert lay_out(engine, parties, "tablet") == lay_out(engine, list(reversed(parties)), "tablet")


def places(scene):
    return {p["id"]: (p["x"], p["y"]) for p in scene["petals"]}


def test_a_successor_stands_where_the_predecessor_stood(engine):
    parties = [
        party(1, 4, spans=((0, 10),)),
        party(2, 4, spans=((0, 20),)),
        party(3, 4, spans=((21, 30),), replaces=["p2"]),
    ]
    at = places(lay_out(engine, parties, "laptop")[0])
    assert at["p3"] == at["p2"] != at["p1"]


@thorough
@given(parties=flowers(most=30, together=False))
def test_parties_of_one_day_never_share_a_place(engine, parties):
    at = places(lay_out(engine, parties, "laptop")[0])
    for a, b in combinations(parties, 2):
        (a1, a2), (b1, b2) = a["spans"][0], b["spans"][0]
        if a1 <= b2 and b1 <= a2:
            assert at[a["id"]] != at[b["id"]]


def test_a_stored_position_is_kept_in_every_box(engine):
    parties = [party(i, i % 7) for i in range(10)]
    parties[3]["position"] = {"x": 280.0, "y": -250.0}
    for box, (width, height) in BOXES.items():
        scene, problems = lay_out(engine, parties, box)
        x, y = places(scene)["p3"]
        assert problems == []
        if box != "phone":  # there the petal gives way by a few px to stay off the rim
            assert x == pytest.approx(width / 2 + 0.28 * width, abs=1)
            assert y == pytest.approx(height / 2 - 0.25 * height, abs=1)


def test_two_positions_on_one_spot_do_not_overlap(engine):
    parties = [party(i, i % 7, position={"x": 250.0, "y": 100.0}) for i in range(3)]
    assert lay_out(engine, parties, "laptop")[1] == []


def test_stored_rings_order_petals_by_distance(engine):
    parties = [party(i, 0, ring=i + 1) for i in range(3)]
    scene, _ = lay_out(engine, parties, "laptop")
    heart = scene["heart"]
    far = {p["id"]: abs(p["x"] - heart["x"]) + abs(p["y"] - heart["y"]) for p in scene["petals"]}
    assert far["p0"] < far["p1"] < far["p2"]


def test_a_box_without_room_gives_no_drawing(engine):
    parties = [party(i, i % 7) for i in range(30)]
    assert lay_out(engine, parties, "phone", box=STAMP)[0] is None


def test_names_of_members_and_caseworkers_stay_inside_the_heart(engine):
    names = ("Noor", "Maximiliaan-Alexander", "Sem", "Lina", "Sara", "Youssef", "Bo", "Mohammed")
    members = [
        {"id": f"m{i}", "name": name, "letter": "ABCDEFGH"[i], "role": ("parent", "child")[i > 1],
         "birth": i * 400, "household": f"h{i % 2}"}
        for i, name in enumerate(names)
    ]  # fmt: skip
    two = [[{"id": "c1", "name": "Joke de Vries"}], [{"id": "c2", "name": "A. el Khattabi"}]]
    scene, _ = lay_out(engine, [], "laptop", members=members, bonds=[], caseworkers=two)
    heart = scene["heart"]
    for sign in heart["members"]:
        for side in (-1, 1):
            dx = sign["textX"] + side * sign["textWidth"] / 2 - heart["x"]
            assert (dx**2 + (sign["bottom"] - heart["y"]) ** 2) ** 0.5 < heart["r"]
    for marker in heart["markers"]:
        reach = [
            ((p["x"] - heart["x"]) ** 2 + (p["y"] - heart["y"]) ** 2) ** 0.5
            for p in marker["outline"]
        ]
        assert max(reach) == pytest.approx(heart["r"], abs=1)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Oma Fatima", ["Oma", "Fatima"]),
        ("Jansen-Bakker", ["Jansen-", "Bakker"]),
        ("Huis\u00adarts", ["Huis-", "arts"]),
        ("abcdefghijklmn", ["abcdefg", "hijklmn"]),
    ],
)
def test_words_break_where_a_reader_expects_it(engine, text, lines):
    width = max(len(line) for line in lines)
    wrapped = engine.eval(
        f"JSON.stringify(geometry.wrap({json.dumps(text)}, {width}, (t) => [...t].length))"
    )
    assert "".join(json.loads(wrapped)).replace("-", "") == text.replace("\u00ad", "").replace(
        " ", ""
    ).replace("-", "")
    assert all(len(line) <= width for line in json.loads(wrapped))


def test_a_zigzag_keeps_both_ends_straight(engine):
    line = "[{x: 0, y: 0}, {x: 120, y: 0}]"
    points = json.loads(engine.eval(f"JSON.stringify(geometry.zigzag({line}, 'conflict'))"))
    assert points[0] == {"x": 0, "y": 0}
    assert points[-1] == {"x": 120, "y": 0}
    assert min(p["x"] for p in points[1:]) > 8
    assert max(abs(p["y"]) for p in points) == pytest.approx(6)
