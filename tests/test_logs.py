"""Nothing personal in logs: a name put everywhere is found in no line that the server writes."""

import ast
import http.client
import json
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ecomap.logs import Plain, place
from ecomap.model import CoarseDate

ROOT = Path(__file__).parents[1]
NAME = "Xandrinnet"

# The server as `serve` starts it, with some faults that quote the name in every way we know.
SERVER = f"""
import logging, sys, threading, warnings
from pathlib import Path
from waitress.server import create_server
from app import Settings, address_of, create_app
from ecomap.logs import Plain, keep_private
from ecomap.model import Family
from layouts.guard import WAITRESS
from layouts.stopping import answer_until, heed_signals

keep_private()
app = create_app(Settings(data=Path(sys.argv[1]))).server

@app.get("/test/raise/<text>")
def fail(text):
    try:
        Family.model_validate({{"members": text}})
    except ValueError as error:
        raise KeyError(text) from error

@app.get("/test/log/<text>")
def tell(text):
    for name in ("ecomap", "ecomap.test", "waitress", "sqlalchemy.engine", "root"):
        log = logging.getLogger(name)
        log.error("said %s", text)
        log.error("said %d", text)
        log.error("said %(a)s", {{"a": text}})
        try:
            raise ValueError(text)
        except ValueError:
            log.exception("failed on %s", text)
    logging.getLogger("ecomap.test").error("%s line %d", Plain("known"), 7)
    logging.getLogger("late").addHandler(logging.StreamHandler(sys.stdout))
    logging.getLogger("late").error(text)
    warnings.warn(text, stacklevel=1)
    threading.Thread(target=int, args=(text,)).start()
    class Odd:
        def __del__(self):
            raise ValueError(text)
    Odd()
    return ""

@app.get("/test/stream/<text>")
def break_off(text):
    def parts():
        yield b"a"
        raise ValueError(text)
    return parts()

server = create_server(app, host="127.0.0.1", port=0, **WAITRESS)
asked = heed_signals(server)
print(address_of(server), flush=True)
try:
    answer_until(asked, server)
finally:
    raise ValueError("{NAME}")
"""


@contextmanager
def watched(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Run the server beside us; gives its address and, afterwards, all that it wrote."""
    script = folder / "server.py"
    script.write_text(SERVER, encoding="utf-8")
    data = folder / "data"
    data.mkdir()
    document = (ROOT / "sample_networks" / "rustig.json").read_text(encoding="utf-8")
    changed = json.loads(document) | {"id": NAME, "name": f"Familie {NAME}"}
    (data / f"{NAME}.json").write_text(json.dumps(changed), encoding="utf-8")
    (data / "broken.json").write_text(json.dumps({NAME: NAME}), encoding="utf-8")
    environment = {
        "PYTHONPATH": str(ROOT),
        "ECOMAP_LOG": "debug",
        "XDG_DATA_HOME": str(folder),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "PATH": "",
    }
    command = [sys.executable, str(script), str(data)]
    pipe = subprocess.PIPE
    running = subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True)
    assert running.stdout is not None
    written = [running.stdout.readline()]
    try:
        yield written[0].strip(), written
    finally:
        running.terminate()
        written += running.communicate(timeout=60)


def ask(address: str, path: str, body: bytes | None = None, **headers: str) -> int:
    """Status of a request as a page of the app makes it; 0 when the answer broke off."""
    sent = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/json", **headers}
    request = urllib.request.Request(address + path, data=body, headers=sent)  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            answer.read()
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code
    except (OSError, http.client.HTTPException):
        return 0


REQUESTS: tuple[tuple[str, bytes | None, dict[str, str]], ...] = (
    (f"/family/{NAME}?{NAME}={NAME}", None, {"User-Agent": NAME, "Referer": NAME}),
    (f"/family/{NAME}%00", None, {}),
    (f"/assets/{NAME}", None, {}),
    (f"/_dash-component-suites/{NAME}/{NAME}", None, {}),
    (f"/language/{NAME}?to=/{NAME}", None, {"Cookie": f"language={NAME}"}),
    ("/", None, {"Host": f"{NAME}.example"}),
    ("/_dash-update-component", b"{}", {"Sec-Fetch-Site": NAME, "Origin": NAME}),
    ("/families/import", json.dumps({NAME: NAME}).encode(), {}),
    ("/families/preview", f'{{"{NAME}'.encode(), {}),
    ("/_dash-update-component", f'["{NAME}"]'.encode(), {}),
    ("/_dash-update-component", f'"{NAME}'.encode(), {}),
    (f"/family/{NAME}/operations", f'{{"since":"{NAME}"}}'.encode(), {}),
    (f"/family/{NAME}/changes?since=0", None, {}),
    (f"/test/raise/{NAME}", None, {}),
    (f"/test/log/{NAME}", None, {}),
    (f"/test/stream/{NAME}", None, {}),
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> str:
    """All that a server wrote while the name was everywhere."""
    with watched(tmp_path_factory.mktemp("server")) as (address, parts):
        statuses = [ask(address, path, body, **headers) for path, body, headers in REQUESTS]
    assert statuses[0] == 200
    assert statuses[-3:] == [500, 200, 0]
    return "".join(parts)


def test_a_name_put_everywhere_is_in_no_line_of_the_log(written: str) -> None:
    assert NAME.casefold() not in written.casefold()


def test_the_log_tells_route_method_status_and_duration(written: str) -> None:
    assert " INFO ecomap.requests GET /<path:path> 200 in " in written
    assert " INFO ecomap.requests POST /_dash-update-component 403 in " in written
    assert " ERROR ecomap.requests GET /test/raise/<text> 500 in " in written


def test_the_log_tells_the_class_of_an_error_and_where_it_came_from(written: str) -> None:
    assert "GET /test/raise/<text> failed: KeyError at server.py:" in written
    assert " in fail after ValidationError at main.py:" in written
    assert "ecomap.process stopped: ValueError" in written
    assert "ecomap.process a thread stopped: ValueError" in written
    assert "ecomap.process while tidying up: ValueError" in written
    assert "ecomap.process UserWarning at server.py:" in written


def test_only_numbers_and_known_words_are_filled_into_our_own_sentences(written: str) -> None:
    assert "ecomap.test said <str>" in written
    assert "ecomap.test known line 7" in written


def test_the_place_of_an_error_is_the_line_of_ours_nearest_to_it() -> None:
    def fail() -> None:
        try:
            CoarseDate.parse(f"1234-{NAME}")
        except ValueError as error:
            raise LookupError(NAME) from error

    with pytest.raises(LookupError) as caught:
        fail()
    said = place(caught.value)
    assert isinstance(said, Plain)
    assert said.startswith("LookupError at test_logs.py:")
    assert " in fail after ValueError at ecomap/model/dates.py:" in said


def test_what_we_log_is_a_fixed_sentence() -> None:
    for path in [
        ROOT / "app.py",
        *(ROOT / "layouts").rglob("*.py"),
        *(ROOT / "ecomap").rglob("*.py"),
    ]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("_log."):
                texts = node.args[1:] if ast.unparse(node.func) == "_log.log" else node.args
                assert isinstance(texts[0], ast.Constant), f"{path}:{node.lineno}"
