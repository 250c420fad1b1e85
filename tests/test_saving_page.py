"""Saving in a real browser: nothing that was drawn gets lost, whatever happens around it."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.conftest import axe_violations
from tests.ports import free_port
from tests.savers import Alike, Person, asked, keep_families, saved, strengthen, strengths

pytestmark = pytest.mark.browser
Arrive = Callable[..., Person]
OPERATIONS = "**/operations"


@pytest.fixture(scope="module")
def address(alike: Alike) -> str:
    """Address of the app with many families alike."""
    return alike.address


def kept(address: str, path: str) -> dict[str, str | None]:
    """How strong the ties are on the server."""
    return strengths(asked(address, f"{path}/document")["document"])


def journal(address: str, path: str) -> list[list[dict[str, Any]]]:
    """The values that were set, one operation after the other."""
    entries = asked(address, f"{path}/changes?since=1")["entries"]
    return [[command.get("values") for command in entry["commands"]] for entry in entries]


def never_answer(_: Route) -> None:
    """Leave a request without an answer."""


def test_what_is_drawn_is_saved_and_says_so(arrive: Arrive, address: str, path: str) -> None:
    one = arrive()
    one.strengthen("t1", "strong")
    one.saved()
    assert kept(address, path)["t1"] == "strong"
    expect(one.page.locator("#saving-state")).to_have_text("Opgeslagen")


def test_an_edit_survives_a_reload_before_the_answer(
    arrive: Arrive, address: str, path: str
) -> None:
    one = arrive()
    one.page.route(OPERATIONS, lambda route: route.abort())
    one.strengthen("t1", "strong")
    one.strengthen("t2", "weak")
    one.reload()
    assert strengths(one.shown()) == {"t1": "strong", "t2": "weak"}
    one.page.unroute(OPERATIONS)
    one.saved()
    assert kept(address, path) == {"t1": "strong", "t2": "weak"}


def test_an_edit_survives_a_page_that_dies(arrive: Arrive, address: str, path: str) -> None:
    one = arrive()
    one.page.route(OPERATIONS, lambda route: route.abort())
    one.strengthen("t1", "strong")
    one.crash()
    assert kept(address, path)["t1"] == "weak"
    page = one.tab()
    assert strengths(page.evaluate("ecomap.saving.document()"))["t1"] == "strong"
    saved(page)
    assert kept(address, path)["t1"] == "strong"


def test_what_a_closed_tab_left_is_sent_by_the_next_visit(
    arrive: Arrive, address: str, path: str
) -> None:
    one = arrive()
    one.cut_off()
    one.strengthen("t1", "strong")
    one.page.close()
    one.cut_off(off=False)
    page = one.tab()
    saved(page)
    assert kept(address, path)["t1"] == "strong"
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.includes('unsent'))") == []


def test_offline_drawing_goes_on_and_is_sent_in_order(
    arrive: Arrive, address: str, path: str
) -> None:
    one = arrive()
    one.cut_off()
    for strength in ("strong", "ordinary", None, "strong"):
        one.strengthen("t1", strength)
    one.in_state("offline")
    assert strengths(one.shown())["t1"] == "strong"
    expect(one.page.locator("#saving-notes")).to_contain_text("Je kunt gewoon doortekenen")
    expect(one.page.locator("#saving-count")).to_have_text("nog te bewaren: 4")
    assert axe_violations(one.page) == []
    one.cut_off(off=False)
    one.saved()
    done = [values[0]["strength"] for values in journal(address, path)]
    assert done == ["strong", "ordinary", None, "strong"]
    expect(one.page.locator("#saving-notes")).to_be_empty()


class Server:
    """The app in a process of its own, which can be killed and started again on its port."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = str(free_port())
        self.address = f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        command = [sys.executable, "-m", "ecomap", "serve", "--data", str(self._folder)]
        self._process = subprocess.Popen(
            [*command, "--port", self._port], stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout
        assert self.address in self._process.stdout.readline()

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """An app of this test's own."""
    server = Server(keep_families(tmp_path, ["gezin"]))
    server.start()
    yield server
    server.kill()


def test_a_server_that_was_killed_and_comes_back_gets_everything_in_order(
    browser: Browser, server: Server
) -> None:
    path = "/family/gezin"
    one = Person(browser, server.address, path)
    one.strengthen("t1", "ordinary")
    one.saved()
    server.kill()
    for strength in ("weak", "strong"):
        one.strengthen("t1", strength)
    one.in_state("offline")
    server.start()
    one.saved()
    done = [values[0]["strength"] for values in journal(server.address, path)]
    assert done == ["ordinary", "weak", "strong"]
    one.context.close()
    assert one.complaints == []


def test_two_browsers_see_each_others_work(arrive: Arrive, address: str, path: str) -> None:
    one, other = arrive(), arrive()
    one.strengthen("t1", "strong")
    other.strengthen("t2", "weak")
    one.sees("t2", "weak")
    other.sees("t1", "strong")
    expect(one.page.locator("#saving-state")).to_have_text("Net bijgewerkt op een ander apparaat")
    assert one.shown() == other.shown()
    assert kept(address, path) == {"t1": "strong", "t2": "weak"}


def test_what_others_did_is_told_to_the_drawing(arrive: Arrive) -> None:
    one, other = arrive(), arrive()
    other.page.evaluate("""() => {
      globalThis.heard = [];
      document.addEventListener("ecomap:changed", ({ detail }) => heard.push(
        [detail.by, detail.previous.ties[1] === detail.document.ties[1]]));
    }""")
    one.strengthen("t1", "strong")
    other.sees("t1", "strong")
    assert other.page.evaluate("heard") == [["other", True]]


def test_an_answer_that_got_lost_saves_nothing_twice(
    arrive: Arrive, address: str, path: str
) -> None:
    one = arrive()
    lost = []

    def lose_first(route: Route) -> None:
        if lost:
            return route.continue_()
        lost.append(route.fetch())
        return route.abort()

    one.page.route(OPERATIONS, lose_first)
    one.performs({"do": "add", "in": "parties", "record": {"id": "p9", "name": "A", "kind": "kin"}})
    one.saved()
    assert lost
    assert len(journal(address, path)) == 1
    assert [party["id"] for party in one.shown()["parties"]] == ["p1", "p2", "p9"]


def test_a_slow_server_does_not_hold_up_drawing(arrive: Arrive, address: str, path: str) -> None:
    one = arrive()
    one.page.route(OPERATIONS, never_answer)
    one.strengthen("t1", "strong")
    expect(one.page.locator("#saving-state")).to_have_text("Wordt bewaard…")
    for strength in ("ordinary", "weak") * 5:
        one.strengthen("t2", strength)
    assert strengths(one.shown()) == {"t1": "strong", "t2": "weak"}
    one.page.unroute(OPERATIONS)
    one.saved()
    assert len(journal(address, path)) == 11


def test_undo_and_redo_go_on_after_a_reload(arrive: Arrive, address: str, path: str) -> None:
    one = arrive()
    one.strengthen("t1", "ordinary")
    one.strengthen("t1", "strong")
    assert one.does("undo")
    one.saved()
    one.reload()
    one.page.wait_for_function("() => ecomap.saving.canUndo() && ecomap.saving.canRedo()")
    assert one.does("redo")
    assert strengths(one.shown())["t1"] == "strong"
    assert one.does("undo")
    assert one.does("undo")
    assert not one.does("undo")
    one.saved()
    assert kept(address, path)["t1"] == "weak"


def test_undo_works_on_what_is_not_sent_yet(arrive: Arrive, address: str, path: str) -> None:
    one = arrive()
    one.cut_off()
    one.strengthen("t1", "strong")
    assert one.does("undo")
    assert strengths(one.shown())["t1"] == "weak"
    assert one.does("redo")
    one.cut_off(off=False)
    one.saved()
    assert kept(address, path)["t1"] == "strong"


def leaving_is_asked(page: Page) -> bool:
    """Try to close a page as a person does; gives whether the browser asked."""
    asked_about: list[str] = []
    beside = page.context.new_page()
    page.on("dialog", lambda dialog: (asked_about.append(dialog.type), dialog.dismiss()))
    page.locator("h1").click()  # browsers ask only after a person touched the page
    page.close(run_before_unload=True)
    beside.wait_for_timeout(300)
    return asked_about == ["beforeunload"]


def test_leaving_warns_while_something_is_unsent(arrive: Arrive) -> None:
    one, other = arrive(), arrive()
    one.page.route(OPERATIONS, never_answer)
    one.strengthen("t1", "strong")
    assert leaving_is_asked(one.page)
    assert not leaving_is_asked(other.page)


def test_two_tabs_may_both_send_what_one_left(arrive: Arrive, address: str, path: str) -> None:
    one = arrive()
    one.page.route(OPERATIONS, lambda route: route.abort())
    one.strengthen("t1", "strong")
    other = one.tab()  # takes over what lies in the storage
    saved(other)
    one.page.unroute(OPERATIONS)
    one.saved()
    assert len(journal(address, path)) == 1
    strengthen(other, "t2", "weak")
    one.sees("t2", "weak")


def test_an_open_tab_sends_what_a_closed_one_left(arrive: Arrive, address: str, path: str) -> None:
    one = arrive()
    other = one.tab()
    one.page.route(OPERATIONS, lambda route: route.abort())
    one.strengthen("t1", "strong")
    one.page.close()
    other.wait_for_function("() => ecomap.saving.document().ties[0].strength === 'strong'")
    saved(other)
    assert kept(address, path)["t1"] == "strong"


def test_with_the_storage_full_it_says_so_and_still_saves(
    arrive: Arrive, address: str, path: str
) -> None:
    one = arrive()
    one.page.evaluate("""() => {
      for (let size = 1 << 22; size >= 1; size >>= 1)
        for (let i = 0; i < 3; i += 1)
          try { localStorage.setItem(`full-${size}-${i}`, "x".repeat(size)); } catch {}
    }""")
    one.cut_off()
    one.strengthen("t1", "strong")
    expect(one.page.locator("#saving-notes")).to_contain_text("Laat deze pagina open")
    one.cut_off(off=False)
    one.saved()
    assert kept(address, path)["t1"] == "strong"
    expect(one.page.locator("#saving-notes")).to_be_empty()


def test_what_is_not_valid_is_taken_back_and_told_and_the_rest_goes_on(
    arrive: Arrive, address: str, path: str
) -> None:
    one = arrive()
    one.page.evaluate("""() => {
      globalThis.heard = [];
      document.addEventListener("ecomap:refused", ({ detail }) => heard.push(detail.sentence));
      document.addEventListener("ecomap:changed", ({ detail }) => heard.push(detail.by));
    }""")
    one.cut_off()
    one.strengthen("t1", "iron")
    one.strengthen("t2", "weak")
    one.cut_off(off=False)
    one.saved()
    assert strengths(one.shown()) == kept(address, path) == {"t1": "weak", "t2": "weak"}
    heard = one.page.evaluate("heard")
    assert heard[:2] == ["me", "me"]
    assert set(heard[2:]) == {"rollback", heard[-1]}
    note = one.page.locator("#saving-notes [data-note=refused]")
    expect(note).to_contain_text(heard[-1])
    assert axe_violations(one.page) == []
    assert one.does("undo")  # the weaker tie; what was refused is no step
    assert not one.does("undo")
    note.get_by_role("button", name="Sluiten").click()
    expect(note).to_have_count(0)


def answering(status: int, body: dict[str, Any]) -> Callable[[Route], None]:
    return lambda route: route.fulfill(
        status=status, content_type="application/json", body=json.dumps(body)
    )


def test_a_store_that_is_not_there_is_tried_again(arrive: Arrive, address: str, path: str) -> None:
    one = arrive()
    one.page.route(OPERATIONS, answering(503, {"sentence": "Bewaren lukt nu even niet."}))
    one.strengthen("t1", "strong")
    expect(one.page.locator("#saving-notes")).to_contain_text("Bewaren lukt nu even niet.")
    one.page.unroute(OPERATIONS)
    one.saved()
    assert kept(address, path)["t1"] == "strong"


@pytest.mark.parametrize("status", [400, 404, 410, 413])
def test_what_the_server_will_not_take_is_kept_told_and_can_be_downloaded(
    arrive: Arrive, status: int
) -> None:
    one = arrive()
    requests: list[str] = []

    def refuse(route: Route) -> None:
        requests.append(route.request.url)
        answering(status, {"sentence": "De app begreep dit niet."})(route)

    one.page.route(OPERATIONS, refuse)
    one.strengthen("t1", "strong")
    with one.page.expect_download() as download:
        one.page.get_by_role("button", name="Download wat nog niet is bewaard").click()
    held = json.loads(Path(download.value.path()).read_text("utf-8"))
    assert [one["values"] for one in held["operations"][0]["commands"]] == [{"strength": "strong"}]
    one.page.wait_for_timeout(1500)
    assert len(requests) <= 2  # it never asks on and on
    assert one.page.evaluate("ecomap.saving.status().waiting") == 1


def test_a_server_that_went_back_in_time_is_followed(arrive: Arrive) -> None:
    one = arrive()
    gap = {"version": 40, "entries": [], "hyphens": {}}
    one.page.route("**/changes?*", answering(200, gap), times=1)
    with one.page.expect_response("**/document"):
        one.strengthen("t1", "strong")
    one.saved()
    assert strengths(one.shown())["t1"] == "strong"


def test_a_thousand_edits_leave_little_behind_in_memory(arrive: Arrive) -> None:
    one = arrive()
    session = one.context.new_cdp_session(one.page)

    def heap() -> float:
        session.send("HeapProfiler.collectGarbage")
        return float(session.send("Runtime.getHeapUsage")["usedSize"])

    edit = """async (count) => {
      for (let i = 0; i < count; i += 1) {
        const tie = ecomap.saving.document().ties[0];
        const strength = tie.strength === "weak" ? "strong" : "weak";
        ecomap.saving.perform([{ do: "change", in: "ties", key: { id: tie.id },
          values: { strength }, was: { strength: tie.strength } }]);
        if (i % 50 === 0) await new Promise((done) => setTimeout(done));
      }
    }"""
    one.page.evaluate(edit, 100)
    one.saved()
    before = heap()
    one.page.evaluate(edit, 1000)
    one.page.wait_for_function("() => ecomap.saving.status().state === 'saved'", timeout=120_000)
    assert heap() - before < 5_000_000
