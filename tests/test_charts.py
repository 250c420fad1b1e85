"""Charts by Plotly: what is in them, the one script that draws them, and how they behave."""

import hashlib
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
import pytest
from playwright.sync_api import Locator, Page, expect

from app import Settings, create_app
from ecomap.analysis.rules import DEFAULTS
from ecomap.figures.charts import Bar, Part, Row, bar_chart
from ecomap.formats import read_family
from ecomap.model.codes import Role
from ecomap.texts import LANGUAGES, Language
from ecomap.views.caseworker_roles import caseworker_contacts, role_bins
from ecomap.views.meeting import Seen
from layouts.meeting import chart, reflection
from tests.clients import page_of
from tests.conftest import Visitor
from tests.rule_cases import case
from tests.shelves import ready

ROOT = Path(__file__).parents[1]
VENDOR = ROOT / "assets" / "vendor"
SCRIPT = VENDOR / "plotly-cartesian.min.js"
SHA256 = "79542150855a52c567260e3137095dbe2b744e6d702a5cabe67da246942fba7a"
SAMPLE = read_family(ROOT / "sample_networks" / "veel_betrokkenen.json")
DAY = date(2026, 10, 31)
PATIENCE = 30_000
"""ms in which a busy machine gets a megabyte of script and runs it."""


def charts(part: Any) -> list[Part]:
    """The figures in a tree of components, from the top downwards."""
    if isinstance(part, list | tuple):
        return [figure for one in part for figure in charts(one)]
    if hasattr(part, "to_plotly_json"):
        part = part.to_plotly_json()
    if not isinstance(part, dict):
        return []
    props = part["props"]
    own = [json.loads(props["data-chart"])] if "data-chart" in props else []
    return own + charts(props.get("children"))


def looked_back(lang: Language = "nl") -> list[Part]:
    return charts(reflection.contents(Seen(SAMPLE, DAY, DEFAULTS), lang))


def coloured(part: Any) -> Any:
    """A figure with a colour for each name of one."""
    if isinstance(part, dict):
        return {name: coloured(value) for name, value in part.items()}
    if isinstance(part, list):
        return list(map(coloured, part))
    return "#123456" if isinstance(part, str) and part.startswith("var(") else part


# The script


def test_the_script_is_the_one_that_was_looked_at_and_says_its_version_and_licence() -> None:
    source = SCRIPT.read_bytes()
    assert hashlib.sha256(source).hexdigest() == SHA256
    assert f"(cartesian - minified) v{chart.VERSION}\n".encode() in source[:200]
    assert b"MIT license" in source[:200]
    assert "MIT License" in (VENDOR / "LICENSE-plotly.txt").read_text(encoding="utf-8")


def test_it_is_kept_by_the_browser_and_on_no_page_of_itself() -> None:
    client = page_of(create_app(Settings()).server)
    assert SCRIPT.name not in client.get("/family/rustig/team").text
    answer = client.get(chart.SCRIPT)
    assert answer.data == SCRIPT.read_bytes()
    assert "max-age=31536000" in answer.headers["Cache-Control"]


# What is in them


@pytest.mark.parametrize("lang", LANGUAGES)
def test_plotly_knows_everything_that_a_figure_says(lang: Language) -> None:
    figures = looked_back(lang)
    assert len(figures) == 2
    for figure in figures:
        again = go.Figure(coloured(figure)).to_plotly_json()
        assert len(again["data"]) == len(figure["data"])
        assert again["layout"]["height"] == figure["layout"]["height"]


def test_every_colour_is_one_of_the_page() -> None:
    style = (ROOT / "assets" / "base.css").read_text(encoding="utf-8")
    used = set(re.findall(r"var\((--[a-z-]+)\)", json.dumps(looked_back())))
    assert used
    assert used <= set(re.findall(r"(--[a-z-]+):", style))


def test_roles_are_counted_through_time_in_a_row_each() -> None:
    bins = role_bins(caseworker_contacts(SAMPLE, DAY), DAY)[-12:]
    roles, _ = looked_back()
    for role, row in zip(Role, roles["data"], strict=True):
        counts = [one.roles[role] for one in bins]
        assert row["y"] == counts
        assert row["text"] == [str(count or "") for count in counts]
    names = [one["text"] for one in roles["layout"]["annotations"]]
    assert names == ["Aannemer", "Regisseur", "Coach"]


@pytest.mark.parametrize(
    ("lang", "counted", "scored"),
    [
        ("nl", "4e kwartaal 2026: 1 keer aannemer", "15 september 2026: 6,5 van 8"),
        ("en", "quarter 4, 2026: 1 time contractor", "15 September 2026: 6.5 of 8"),
    ],
)
def test_pointing_at_a_bar_says_in_full_what_it_is(
    lang: Language, counted: str, scored: str
) -> None:
    roles, trend = looked_back(lang)
    assert roles["data"][0]["customdata"][-1] == counted
    assert trend["data"][0]["customdata"][-1] == scored


def test_a_reflection_without_a_score_leaves_an_open_place() -> None:
    answers = ({"one_plan": "yes"}, dict.fromkeys(("clear_why", "one_plan"), "yes"))
    told = [
        {"id": f"r{n}", "date": f"2024-0{n + 1}-02", "answers": given}
        for n, given in enumerate(answers)
    ]
    seen = Seen(case(reflections=told), date(2024, 6, 30), DEFAULTS)
    (trend,) = charts(reflection.contents(seen, "nl"))
    assert [shape["line"]["dash"] for shape in trend["layout"]["shapes"]] == ["dash", "dash"]
    assert trend["data"][0]["text"] == ["", ""]


def test_rows_share_the_height_and_stand_in_their_order() -> None:
    rows = [Row([Bar(1, "1", "een")], name) for name in ("a", "b", "c")]
    layout = bar_chart(rows, ["x"], 50, most=4).to_plotly_json()["layout"]
    bands = [layout[axis]["domain"] for axis in ("yaxis", "yaxis2", "yaxis3")]
    assert bands[0][1] == 1
    assert bands[2][0] == 0
    assert bands[0][0] == pytest.approx(bands[1][1])
    assert all(layout[axis]["range"] == [0, 4 * 50 / 30] for axis in ("yaxis", "yaxis2", "yaxis3"))


# In a real browser


def opened(visitor: Visitor, **options: Any) -> Page:
    page = visitor.visit("/family/veel_betrokkenen/team", **options)
    ready(page)
    return page


def drawn(page: Page) -> Locator:
    """The places of the charts, once the reflection is opened and all of them are drawn."""
    page.locator("#tab-reflection").click()
    places = page.locator("#panel-reflection .chart")
    expect(places).to_have_count(2)
    expect(places.locator(".bglayer")).to_have_count(2, timeout=PATIENCE)
    return places


@pytest.mark.browser
def test_the_script_is_asked_for_when_the_tab_is_opened_and_once(visitor: Visitor) -> None:
    asked: list[str] = []
    page = opened(visitor)
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_timeout(500)
    assert not page.evaluate("'Plotly' in globalThis")
    drawn(page)
    assert [url.removeprefix(visitor.address) for url in asked if "plotly" in url] == [chart.SCRIPT]


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_chart_has_the_colours_of_the_page_also_when_they_change(
    visitor: Visitor, scheme: str
) -> None:
    page = opened(visitor, color_scheme=scheme)
    places = drawn(page)
    for one in (scheme, "dark" if scheme == "light" else "light"):
        page.emulate_media(color_scheme=one)
        bar = {"light": "rgb(32, 92, 84)", "dark": "rgb(143, 208, 196)"}[one]
        expect(places.first.locator(".point path").first).to_have_css("fill", bar)


@pytest.mark.browser
@pytest.mark.parametrize("size", ["laptop", "tablet", "phone"])
def test_a_chart_is_as_wide_as_its_place_and_nothing_in_it_has_the_focus(
    visitor: Visitor, size: str
) -> None:
    page = opened(visitor, size=size)
    places = drawn(page)
    for place in places.all():
        wide = place.evaluate("(one) => [one.clientWidth, one.querySelector('svg').clientWidth]")
        assert wide[0] == wide[1] > 200
        assert place.get_attribute("aria-hidden") == "true"
        assert place.locator("a, button, input, [tabindex]").count() == 0


@pytest.mark.browser
def test_who_points_at_a_bar_reads_what_it_counts(visitor: Visitor) -> None:
    page = opened(visitor)
    place = drawn(page).first
    place.scroll_into_view_if_needed()
    box = place.locator(".point path").first.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] - 2)
    expect(place.locator(".hoverlayer")).to_contain_text("keer aannemer")


@pytest.mark.browser
def test_a_finger_still_scrolls_the_page_over_a_chart(visitor: Visitor) -> None:
    page = opened(visitor, size="phone", has_touch=True)
    place = drawn(page).first
    held = place.locator(".nsewdrag").first.evaluate(
        """(area) => {
          const at = { identifier: 1, target: area, clientX: 9, clientY: 9 };
          const touches = [new Touch(at)];
          const all = { touches, targetTouches: touches, changedTouches: touches };
          const event = new TouchEvent("touchstart", { ...all, bubbles: true, cancelable: true });
          area.dispatchEvent(event);
          return [event.defaultPrevented, getComputedStyle(area).touchAction];
        }"""
    )
    assert held == [False, "auto"]


@pytest.mark.browser
def test_without_the_script_the_table_still_says_it(visitor: Visitor) -> None:
    page = opened(visitor)
    page.route("**/plotly-cartesian.min.js*", lambda route: route.abort())
    with page.expect_event("requestfailed"):
        page.locator("#tab-reflection").click()
    expect(page.locator(".reflection-answered")).to_be_visible()
    expect(page.locator("#panel-reflection .chart svg")).to_have_count(0)
    page.unroute("**/plotly-cartesian.min.js*")
    visitor.complaints.clear()
    page.set_viewport_size({"width": 820, "height": 1180})
    drawing = page.locator("#panel-reflection .chart svg.main-svg").first
    expect(drawing).to_be_visible(timeout=PATIENCE)
