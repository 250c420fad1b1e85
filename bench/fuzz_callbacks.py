"""Wrong callback bodies by the thousand: the server must refuse them, and never fail on one.

``python -m bench.fuzz_callbacks 100000`` prints how often each status was answered, as JSON. The
same count and seed give the same bodies.
"""

import argparse
import copy
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from dash import Dash

import layouts
from app import Settings, create_app
from layouts.guard.callbacks import ADDRESS, Known, known_callbacks
from tests.clients import page_of

FIRST_SERVER_ERROR = 500
VALUES = {
    "address.pathname": "/family/niemand",
    "address.search": "?x=1",
    "day.data": "2026-10-28",
    "family-id.data": "niemand",
    "saved-version.data": 3,
}
STRANGE: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    2**70,
    1e308,
    "",
    "x",
    "\0",
    "\ud800",
    "é" * 3,
    "x" * 10_000,
    "/family/%00",
    "/family/%ff%fe",
    "/family/\udfff",
    "//",
    "/../..",
    "0001-01-01",
    "9999-12-31",
    "2024-02-30",
    "2024-W01-1",
    "20240101",
    "2024",
    "1800-01-01",
    "2200-12-31",
    "__proto__",
    "flower-opened.data",
    "page.children",
    "..",
    "....",
    '{"index":"x"}',
    [],
    {},
    [[]],
    {"id": "address", "property": "pathname"},
    {"id": {"index": 1}, "property": "data", "value": 1},
)
Place = tuple[Any, Any]
Body = dict[str, Any]


def real_bodies(known: Mapping[str, Known]) -> list[Body]:
    """Give the body that a page sends for each callback."""
    return [_real(output, callback) for output, callback in sorted(known.items())]


def bodies(known: Mapping[str, Known], seed: int, count: int) -> Iterator[tuple[bytes, str]]:
    """Give bodies with their content type, made from real ones and from nothing."""
    random, real = Random(seed), real_bodies(known)
    for _ in range(count):
        make = random.choices((_changed, _invented, _torn, _deep), (70, 15, 10, 5))[0]
        kind = random.choices(("application/json", "text/plain", ""), (97, 2, 1))[0]
        yield make(random, copy.deepcopy(random.choice(real))), kind


def statuses(app: Dash, seed: int, count: int) -> Counter[int]:
    """Post the bodies to the app; gives how often each status was answered."""
    client, counts = page_of(app.server), Counter[int]()
    for body, kind in bodies(known_callbacks(app, layouts.VALUES), seed, count):
        counts[client.post(ADDRESS, data=body, content_type=kind).status_code] += 1
    return counts


def _real(output: str, callback: Known) -> Body:
    body = {
        "output": output,
        "outputs": callback.outputs,
        "inputs": [_part(name) for name in callback.inputs],
        "changedPropIds": list(callback.inputs),
        "parsedChangedPropsIds": list(callback.inputs),
    }
    return body | ({"state": [_part(name) for name in callback.state]} if callback.state else {})


def _part(name: str) -> Body:
    component, _, prop = name.rpartition(".")
    return {"id": component, "property": prop, "value": VALUES[name]}


def _changed(random: Random, body: Body) -> bytes:
    """Change a real body in one to three places."""
    for _ in range(random.randint(1, 3)):
        places = list(_places(body))
        if places:
            change = random.choice((_replace, _replace, _drop, _repeat, _swap))
            change(random, *random.choice(places))
    return json.dumps(body).encode()


def _places(value: Any) -> Iterator[Place]:
    """Give every container inside with each of its keys or positions."""
    keys = list(value) if isinstance(value, dict) else range(len(value))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])


def _replace(random: Random, holder: Any, key: Any) -> None:
    holder[key] = copy.deepcopy(random.choice(STRANGE))


def _drop(_: Random, holder: Any, key: Any) -> None:
    del holder[key]


def _repeat(random: Random, holder: Any, key: Any) -> None:
    if isinstance(holder, list):
        holder.append(copy.deepcopy(holder[key]))
    else:
        holder[random.choice(("value", "id", "extra", f"{key}s"))] = copy.deepcopy(holder[key])


def _swap(random: Random, holder: Any, key: Any) -> None:
    other = random.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    holder[key], holder[other] = holder[other], holder[key]


def _invented(random: Random, _: Body) -> bytes:
    return json.dumps(_value(random, 5)).encode()


def _value(random: Random, depth: int) -> Any:
    make = random.choice((_one, _one, _list, _object)) if depth else _one
    return make(random, depth - 1)


def _one(random: Random, _: int) -> Any:
    return copy.deepcopy(random.choice(STRANGE))


def _list(random: Random, depth: int) -> Any:
    return [_value(random, depth) for _ in range(random.randint(0, 4))]


def _object(random: Random, depth: int) -> Any:
    keys = ("output", "outputs", "inputs", "state", "id", "property", "value", "x")
    return {key: _value(random, depth) for key in random.sample(keys, random.randint(0, 5))}


def _torn(random: Random, real: Body) -> bytes:
    """Cut a real body off, or put other bytes in it."""
    body = bytearray(json.dumps(real).encode())
    if random.choice((True, False)):
        return bytes(body[: random.randrange(len(body))])
    for _ in range(random.randint(1, 5)):
        body[random.randrange(len(body))] = random.randrange(256)
    return bytes(body)


def _deep(random: Random, _: Body) -> bytes:
    depth = random.choice((39, 40, 41, 100, 1_000, 100_000))
    start, end = random.choice(((b"[", b"]"), (b'{"output":', b"}")))
    return start * depth + b"1" + end * depth


def main() -> None:
    """Post the bodies and print the statuses; exit status 1 when the server failed on one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        app = create_app(Settings(data=Path(folder)))
        counts = statuses(app, asked.seed, asked.count)
    failed = sum(many for status, many in counts.items() if status >= FIRST_SERVER_ERROR)
    answer = {"bodies": asked.count, "seed": asked.seed, "statuses": dict(sorted(counts.items()))}
    print(json.dumps({**answer, "failed": failed}))
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
