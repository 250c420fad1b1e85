"""The display list of the flower, and what the SVG painter makes of it."""

import json
from datetime import date
from xml.etree import ElementTree as ET

import pytest

from ecomap.figures.looks import looks
from ecomap.graph.portrayal import PALETTES
from ecomap.model import family_from
from tests.drawing import Drawing, drawing_engine
from tests.families import family, parties, people
from tests.web import ROOT

SAMPLES = sorted((ROOT / "sample_networks").glob("*.json"))
TODAY = date(2026, 11, 1)
SVG = "{http://www.w3.org/2000/svg}"
COLOURS = ("fill", "line", "colour", "tone")


@pytest.fixture(scope="module")
def js():
    return drawing_engine()


def sample(file):
    return family_from(json.loads(file.read_text(encoding="utf-8")))


def small(**more):
    """Oma helps, from May on more hours; the GGZ is waited for from April and helps from June."""
    return family(
        members=people("m1"),
        parties=parties(oma="kin", ggz="agency"),
        ties=[
            {
                "id": "t1",
                "party": "oma",
                "start": "2023",
                "strength": "strong",
                "hours_per_week": 2.0,
                "observations": [{"on": "2023-05", "hours_per_week": 4.0}],
            },
            {"id": "t2", "party": "ggz", "status": "waiting", "start": "2023-04", "end": "2023-05"},
            {"id": "t3", "party": "ggz", "start": "2023-06", "stress": "conflict"},
        ],
        **more,
    )


def says(shapes):
    """What the petals and caseworkers say, by id."""
    told = ("petal", "marker")
    return {s["id"]: s["says"] for s in shapes if s["kind"] in told and s["says"]}


def by_id(shapes):
    return {shape["id"]: shape for shape in shapes}


def colours(record):
    """Every colour that is named anywhere in a record."""
    if isinstance(record, list):
        return {name for part in record for name in colours(part)}
    if not isinstance(record, dict):
        return set()
    named = {record[key] for key in COLOURS if isinstance(record.get(key), str)}
    return named | colours(list(record.values()))


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_a_list_names_colours_of_every_palette_and_icons_that_are_there(js, file):
    shapes = Drawing.of(js, sample(file), TODAY).on("2026-06-01", "2024-12-17")
    assert all(colours(shapes) <= set(palette) for palette in PALETTES.values())
    icons = {icon["name"] for shape in shapes for icon in shape.get("icons", ())}
    assert icons <= set(looks()["icons"])


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_every_line_between_areas_holds_on_to_areas_of_the_list(js, file):
    shapes = Drawing.of(js, sample(file), TODAY).on("2026-06-01")
    known = by_id(shapes)
    assert len(known) == len(shapes)
    lines = [s for s in shapes if s["shape"] == "line" and s["kind"] != "bond"]
    assert all(known[end]["shape"] == "area" for line in lines for end in line["between"])


def test_shapes_come_from_the_bottom_to_the_top(js):
    kinds = [shape["kind"] for shape in Drawing.of(js, small(), TODAY).on("2023-07-01")]
    order = ("wedge", "sector", "heart", "tie", "strain", "petal", "member", "name")
    places = [kinds.index(kind) for kind in order]
    assert places == sorted(places)


def test_who_waits_has_not_come_and_other_hours_are_a_change(js):
    drawn = Drawing.of(js, small(), TODAY)
    assert says(drawn.on("2023-05-15", "2023-03-15")) == {"petal:oma": ["changed"]}
    assert says(drawn.on("2023-07-01", "2023-05-15")) == {"petal:ggz": ["arrived"]}


def test_who_left_is_a_ghost_without_a_tie_and_who_waits_again_is_not(js):
    drawn = Drawing.of(js, small(), TODAY)
    gone = by_id(drawn.on("2023-03-15", "2023-07-01"))
    assert gone["petal:ggz"]["opacity"] < 1
    assert gone["petal:ggz"]["style"]["edge"] == "dashed"
    assert "tie:ggz" not in gone
    waits = by_id(drawn.on("2023-05-15", "2023-07-01"))
    assert waits["petal:ggz"]["says"] == ["left"]
    assert waits["petal:ggz"]["opacity"] == 1
    assert "tie:ggz" in waits


def test_who_becomes_caseworker_has_changed_and_stands_in_the_heart_once(js):
    spell = {"id": "c1", "party": "ggz", "start": "2023-08"}
    shapes = Drawing.of(js, small(caseworkers=[spell]), TODAY).on("2023-09-01", "2023-07-01")
    assert says(shapes)["marker:c1"] == ["changed"]
    assert [i["name"] for i in by_id(shapes)["marker:c1"]["icons"]] == ["triangle"]
    assert "petal:ggz" not in by_id(shapes)


def test_what_is_not_lit_is_dim_but_the_ground_is_not(js):
    evidence = {"parties": ["oma"]}
    shapes = by_id(Drawing.of(js, small(), TODAY).on("2023-07-01", evidence=evidence))
    assert shapes["petal:oma"]["opacity"] == shapes["tie:oma"]["opacity"] == 1
    assert shapes["petal:ggz"]["says"] == ["dim"]
    assert shapes["petal:ggz"]["opacity"] == looks()["opacities"]["dim"]
    assert shapes["heart"]["says"] == shapes["wedge:kin"]["says"] == []


def test_what_is_chosen_shines(js):
    shapes = by_id(Drawing.of(js, small(), TODAY).on("2023-07-01", chosen="petal:oma"))
    assert shapes["petal:oma"]["halo"] == looks()["halos"]["chosen"]
    assert shapes["petal:ggz"]["halo"] is None


def test_for_a_chosen_member_the_line_runs_to_the_sign(js):
    drawn = Drawing.of(js, small(), TODAY)
    whole = by_id(drawn.on("2023-07-01"))["tie:oma"]["points"]
    longer = by_id(drawn.on("2023-07-01", chosen="member:m1"))["tie:oma"]["points"]
    assert longer[1:] == whole


def test_links_are_for_the_team(js):
    links = [{"id": "l1", "a": "oma", "b": "ggz", "kind": "knows"}]
    drawn = Drawing.of(js, small(links=links), TODAY)
    assert "link:l1" in by_id(drawn.on("2023-07-01"))
    assert "link:l1" not in by_id(drawn.on("2023-07-01", team=False))


def test_what_stays_the_same_is_the_same_shape(js):
    drawn = Drawing.of(js, small(), TODAY)
    drawn.on("2023-07-01")
    assert drawn.others("2023-08-01") == []
    assert drawn.others("2023-05-15") == ["tie:ggz", "petal:ggz"]
    assert drawn.others("2023-05-15", chosen="petal:oma") == ["petal:oma"]


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_the_list_is_all_that_a_painter_of_svg_needs(js, file):
    drawn = Drawing.of(js, sample(file), TODAY)
    shapes = drawn.on("2026-06-01", "2024-12-17")
    picture = ET.fromstring(drawn.svg())  # noqa: S314 (our own)
    painted = [e for e in picture.iter() if (e.get("class") or "").startswith("flower-")]
    assert [(e.get("class"), e.get("data-of")) for e in painted] == [
        (f"flower-{shape['kind']}", shape["of"]) for shape in shapes
    ]
    written = {t for e in picture.iter() if (t := (e.text or "").strip()) and e.tag != f"{SVG}svg"}
    assert {line for s in shapes if s.get("words") for line in s["words"]["lines"]} <= written
    assert "undefined" not in drawn.svg("dark")


def test_a_name_cannot_be_markup(js):
    drawn = Drawing.of(js, small(), TODAY)
    drawn.js.eval("drawing.family.parties[0].name = '<b>&amp'; 0")
    drawn.on("2023-07-01")
    assert any("<b>" in (e.text or "") for e in ET.fromstring(drawn.svg()).iter())  # noqa: S314
