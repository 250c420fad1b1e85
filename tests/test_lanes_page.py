"""The role lanes on the page of the meeting: what is told, drawn, chosen and read as a table."""

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect
from plotly.utils import PlotlyJSONEncoder
from py_mini_racer import MiniRacer

from bench.long_course import long_document
from ecomap.analysis import newest_day
from ecomap.analysis.rules import DEFAULTS
from ecomap.model import Family, family_from
from ecomap.parts import SAMPLES
from ecomap.texts import LANGUAGES, Language
from ecomap.views.meeting import Seen
from layouts.meeting.lanes import contents
from tests.conftest import Visitor, axe_violations
from tests.families import families, family, people
from tests.web import engine

MOST_BYTES = 100_000
DAY = 86_400_000


def written(known: Family, lang: Language) -> str:
    """What the browser gets of the lanes of a family on its newest day."""
    seen = Seen(known, newest_day(known), DEFAULTS)
    return json.dumps(contents(seen, lang), cls=PlotlyJSONEncoder, ensure_ascii=False)


def drawn(known: Family, lang: Language = "nl") -> dict[str, Any]:
    """What the browser draws."""
    (_, picture, *_) = json.loads(written(known, lang))["props"]["children"]
    return dict(json.loads(picture["props"]["data-drawn"]))


def sample(name: str) -> Family:
    return family_from(json.loads((SAMPLES / f"{name}.json").read_text("utf-8")))


def one_tie(**more: Any) -> Family:
    """A family with Lotte, who helps Kyara with school."""
    tie = {"id": "t1", "party": "p", "members": ["m1"], "domains": ["school"], "help": ["guidance"]}
    members = [*people("m2"), {"id": "m1", "name": "Kyara"}]
    lotte = [{"id": "p", "name": "Lotte Meijer", "kind": "professional"}]
    moments = [{"id": "e1", "date": "2026-10-01", "kind": "evaluation"}]
    return family(members=members, parties=lotte, ties=[tie | more], moments=moments)


def sentences(known: Family, lang: Language = "nl") -> list[str]:
    return [bar[4] for lane in drawn(known, lang)["lanes"] for bar in lane["bars"]]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sixty_parties_in_ten_years_stay_small(lang: Language) -> None:
    known = family_from(long_document())
    assert len(written(known, lang).encode()) < MOST_BYTES


@given(families())
@settings(max_examples=40)
def test_any_family_is_told_in_both_languages(known: Family) -> None:
    for lang in LANGUAGES:
        assert contents(Seen(known, newest_day(known), DEFAULTS), lang)


def test_a_bar_is_a_whole_sentence() -> None:
    known = one_tie(start="2024-05-03", end="2025-06-01")
    expected = (
        "Lotte Meijer gaf begeleiding bij ontwikkeling en school aan Kyara, "
        "van 3 mei 2024 tot en met 1 juni 2025, ongeveer 13 maanden."
    )
    assert sentences(known)[0] == expected


def test_what_was_written_as_a_year_is_said_as_a_year() -> None:
    assert "since 2024" in sentences(one_tie(start="2024"), "en")[0]


def test_an_unknown_start_is_said_and_drawn_from_the_edge() -> None:
    (lane,) = drawn(one_tie(end="2025-06-01"))["lanes"]
    looks, start, *_ = lane["bars"][0]
    assert (looks.split()[1], start) == ("unknown", 0)
    assert "begin niet bekend" in lane["bars"][0][4]


def test_who_fits_in_no_lane_is_named() -> None:
    assert "Lotte Meijer" in written(one_tie(help=[]), "nl")


def test_the_caseworkers_come_first_with_how_long_each_stayed() -> None:
    known = sample("wisselingen")
    care, *_ = drawn(known)["lanes"]
    assert care["title"] == "Vaste hulpverlener"
    assert care["facts"][0] == "5 betrokkenen"
    assert "5 vaste hulpverleners na elkaar" in written(known, "nl")


def test_bars_lie_within_the_axis() -> None:
    for path in sorted(SAMPLES.glob("*.json")):
        known = family_from(json.loads(path.read_text("utf-8")))
        if not known.ties:
            continue
        for lane in drawn(known)["lanes"]:
            for _, a, b, *_ in [*lane["bars"], *lane["marks"]]:
                assert 0 <= a <= b <= 100


@pytest.fixture(scope="module")
def js() -> MiniRacer:
    return engine(lanes=("meeting/lanes/axis.ts", "meeting/lanes/pack.ts"))


def call(js: MiniRacer, name: str, *args: Any) -> Any:
    given_ = ", ".join(map(json.dumps, args))
    return json.loads(str(js.eval(f"JSON.stringify(lanes.{name}({given_}))")))


def things() -> st.SearchStrategy[list[dict[str, float]]]:
    place = st.floats(0, 100).map(lambda share: round(share, 2))
    size = st.floats(5, 420)
    return st.lists(
        st.builds(
            lambda one, other, label: {
                "a": min(one, other),
                "b": max(one, other),
                "label": label,
                "short": label,
            },
            place,
            place,
            size,
        ),
        max_size=12,
    )


@given(things(), st.floats(250, 4000))
def test_names_never_cover_another_bar_and_stay_on_the_track(
    js: MiniRacer, things: list[dict[str, float]], width: float
) -> None:
    packed = call(js, "pack", things, width)
    rows: dict[float, list[tuple[float, float]]] = {}
    for place in packed["places"]:
        rows.setdefault(place["top"], []).append((place["from"], place["to"]))
        assert place["from"] >= -0.01
        assert place["to"] <= width + 24
        assert place["side"] == "under" or place["to"] <= max(width, place["left"] + 24) + 0.01
        assert place["top"] < packed["height"]
    for taken in rows.values():
        for (_, end), (start, _) in pairwise(sorted(taken)):
            assert end <= start


@given(st.integers(7000, 25000), st.integers(30, 12000), st.floats(200, 20000))
def test_dates_on_the_axis_have_room_and_lie_in_it(
    js: MiniRacer, first: int, days: int, width: float
) -> None:
    places = [tick["at"] for tick in call(js, "ticks", first, first + days, width, "nl")]
    assert places == sorted(places)
    assert all(0 <= at <= 100 for at in places)
    gaps = [(b - a) * width / 100 for a, b in pairwise(places)]
    assert all(gap > 60 for gap in gaps)


@pytest.mark.parametrize(("width", "label"), [(200, "2020"), (2000, "jan 2020"), (40000, "6 jan")])
def test_dates_suit_the_zoom(js: MiniRacer, width: int, label: str) -> None:
    first = call(js, "dayOf", "2019-12-20")
    labels = [tick["label"] for tick in call(js, "ticks", first, first + 1500, width, "nl")]
    assert label in labels


def test_moments_near_each_other_share_a_mark(js: MiniRacer) -> None:
    groups = call(js, "clusters", [[50, "b"], [10, "a"], [51, "c"]], 500, 30)
    assert [group["said"] for group in groups] == [["a"], ["b", "c"]]


@pytest.mark.parametrize(
    ("choice", "days"),
    [("all", 4000), ("five", 1826.25), ("one", 365.25), ("meeting", 101), (5, 28), (9999, 4000)],
)
def test_a_choice_shows_so_many_days(js: MiniRacer, choice: str | int, days: float) -> None:
    facts = {"first": 1, "last": 4000, "day": 4000, "since": 3900}
    assert call(js, "daysInView", choice, facts) == days


def lanes(visitor: Visitor, name: str, size: str = "laptop", **options: Any) -> Page:
    """Open the lanes of a sample family."""
    page = visitor.visit(f"/family/{name}/team", size, **options)
    page.wait_for_function("() => globalThis.ecomap?.flower.current()?.scene")
    page.locator("#tab-lanes").click()
    expect(page.locator(".lanes-bar").first).to_be_visible()
    return page


@pytest.mark.browser
@pytest.mark.parametrize("name", ["veel_betrokkenen", "wisselingen", "wachtlijst"])
@pytest.mark.parametrize("size", ["laptop", "phone"])
def test_no_name_is_cut_or_covered(visitor: Visitor, name: str, size: str) -> None:
    page = lanes(visitor, name, size)
    wrong = page.evaluate("""() => {
      const wrongIn = (track) => {
        const room = track.getBoundingClientRect();
        const shown = [...track.querySelectorAll("span")].filter((one) => one.checkVisibility());
        const boxes = shown.map((one) => one.getBoundingClientRect());
        return shown.filter((_, i) => boxes[i].left < room.left - 1
          || boxes[i].right > room.right + 1
          || boxes.some((other, j) => i < j
            && boxes[i].left < other.right && other.left < boxes[i].right
            && boxes[i].top < other.bottom - 2 && other.top < boxes[i].bottom - 2));
      };
      const tracks = [...document.querySelectorAll(".lanes-track")];
      return tracks.flatMap(wrongIn).map((one) => one.textContent);
    }""")
    assert wrong == []


@pytest.mark.browser
@pytest.mark.parametrize("size", ["laptop", "phone"])
@pytest.mark.parametrize("table", [False, True])
def test_lanes_and_table_can_be_read_by_everybody(
    visitor: Visitor, size: str, *, table: bool
) -> None:
    page = lanes(visitor, "wisselingen", size)
    if table:
        page.locator("[data-lanes-as-table]").click()
        expect(page.locator(".lanes-table")).to_be_visible()
        expect(page.locator(".lanes-picture")).to_be_hidden()
    assert axe_violations(page) == []


@pytest.mark.browser
def test_a_bar_lights_whom_it_is_about_and_tells_it(visitor: Visitor) -> None:
    page = lanes(visitor, "wisselingen")
    bar = page.locator(".lanes-bar", has_text="Mo Chaouki").first
    bar.focus()
    page.keyboard.press("Enter")
    expect(bar).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".lanes-told")).to_contain_text("Mo Chaouki was de vaste hulpverlener")
    lit = page.locator(".lanes-bar.lit").all_inner_texts()
    assert lit
    assert set(lit) == {"Mo Chaouki"}


@pytest.mark.browser
def test_zoom_works_with_buttons_and_keys_and_stays_when_the_day_changes(visitor: Visitor) -> None:
    page = lanes(visitor, "wisselingen")
    width = "() => document.querySelector('.lanes-track').clientWidth"
    whole = page.evaluate(width)
    page.locator("[data-lanes-zoom=one]").click()
    year = page.evaluate(width)
    assert year > 4 * whole
    expect(page.locator(".lanes-axis")).to_contain_text("2026")
    page.keyboard.press("-")
    assert whole < page.evaluate(width) < year
    page.keyboard.press("0")
    assert page.evaluate(width) == whole
    page.locator("[data-lanes-zoom=one]").click()
    page.evaluate("ecomap.flower.setDay(ecomap.flower.current().day - 400)")
    expect(page.locator(".lanes-ever")).to_contain_text("2025")
    expect(page.locator("[data-lanes-zoom=one]")).to_have_attribute("aria-pressed", "true")
    assert page.evaluate(width) > 2 * whole


@pytest.mark.browser
def test_only_what_is_chosen_is_shown(visitor: Visitor) -> None:
    page = lanes(visitor, "veel_betrokkenen")
    shown = page.locator("#lanes-contents section:visible")
    everything = shown.count()
    page.locator("[data-lanes-several]").click()
    several = shown.count()
    assert 0 < several < everything
    page.locator("[data-lanes-several]").click()
    page.locator("[data-lanes-domain]").select_option("school")
    titles = shown.locator("h2").all_inner_texts()
    assert titles[0] == "Vaste hulpverlener"
    assert all("school" in title for title in titles[1:])


@pytest.mark.browser
def test_the_table_says_all_that_the_picture_shows(visitor: Visitor) -> None:
    page = lanes(visitor, "wisselingen")
    bars = page.locator(".lanes-bar").count()
    page.locator("[data-lanes-as-table]").click()
    assert page.locator(".lanes-table tbody tr").count() == bars
    table = page.locator(".lanes-table")
    expect(table).to_contain_text("24 dagen na Sanne Visser")
    expect(table).to_contain_text("warm, 18 dagen samen met Mo Chaouki")


@pytest.mark.browser
def test_an_empty_family_reads_what_will_stand_here(visitor: Visitor) -> None:
    page = visitor.visit("/family/leeg/team")
    page.locator("#tab-lanes").click()
    expect(page.locator("#lanes-contents")).to_contain_text("nog geen hulp")
    expect(page.locator(".lanes-tools")).to_be_hidden()
