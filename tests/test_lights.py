"""One light on the page of the meeting: what belongs to what is chosen."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.web import engine

ASPECTS = ("parties", "members", "domains")
FAMILY = {"parties": [{"id": "p1"}, {"id": "p2"}], "spells": [{"id": "c1", "party": 1}]}
named = st.fixed_dictionaries({}, optional={a: st.lists(st.sampled_from("xyz")) for a in ASPECTS})


ENGINE = engine(lights="meeting/light/lights.ts")


def called(function: str, *given: Any) -> Any:
    """What a function of the lights answers."""
    arguments = ", ".join(json.dumps(one) for one in given)
    answer = ENGINE.eval(f"JSON.stringify(lights.{function}({arguments}))")
    return json.loads(str(answer))


@given(light=named, about=named)
def test_what_is_lit_shares_every_aspect_that_the_light_names(
    light: dict[str, list[str]], about: dict[str, list[str]]
) -> None:
    asked = [aspect for aspect in ASPECTS if light.get(aspect)]
    shares = [set(light[aspect]) & set(about.get(aspect, [])) for aspect in asked]
    assert called("belongs", light, about) == (bool(asked) and all(map(bool, shares)))


@pytest.mark.parametrize(
    ("key", "light"),
    [
        ("petal:p1", {"parties": ["p1"]}),
        ("petal:a:b", {"parties": ["a:b"]}),
        ("member:m1", {"members": ["m1"]}),
        ("marker:c1", {"parties": ["p2"]}),
        ("marker:gone", None),
        ("heart", None),
        (None, None),
    ],
)
def test_what_is_chosen_on_the_flower_lights_who_it_is(
    key: str | None, light: dict[str, list[str]] | None
) -> None:
    assert called("lightOf", key, FAMILY) == light
