"""Wrong callback bodies by the thousand: the server must refuse them, and never fail on one.

``python -m bench.fuzz_callbacks 100000`` prints how often each status was answered, as JSON. The
same count and seed give the same bodies.
"""

import argparse
import copy
import json
import sys
from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import Any

from flask.testing import FlaskClient

FIRST_SERVER_ERROR = 500
ADDRESS = "/_dash-update-component"
PAGE = {
    "output": "page.children",
    "outputs": {"id": "page", "property": "children"},
    "inputs": [
        {"id": "address", "property": "pathname", "value": "/family/niemand"},
        {"id": "address", "property": "search", "value": "?x=1"},
    ],
    "changedPropIds": ["address.pathname", "address.search"],
    "parsedChangedPropsIds": ["address.pathname", "address.search"],
}
DAY = {
    "output": "..panel-findings.children...panel-measures.children..",
    "outputs": [
        {"id": "panel-findings", "property": "children"},
        {"id": "panel-measures", "property": "children"},
    ],
    "inputs": [{"id": "day", "property": "data", "value": "2026-10-28"}],
    "changedPropIds": ["day.data"],
    "parsedChangedPropsIds": ["day.data"],
    "state": [{"id": "family-id", "property": "data", "value": "niemand"}],
}
RECORDED = (PAGE, DAY)
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


def bodies(seed: int, count: int) -> Iterator[tuple[bytes, str]]:
    """Give bodies with their content type, made from real ones and from nothing."""
    random = Random(seed)
    for _ in range(count):
        make = random.choices((_changed, _invented, _torn, _deep), (70, 15, 10, 5))[0]
        kind = random.choices(("application/json", "text/plain", ""), (97, 2, 1))[0]
        yield make(random), kind


def statuses(client: FlaskClient, seed: int, count: int) -> Counter[int]:
    """Post the bodies; gives how often each status was answered."""
    counts: Counter[int] = Counter()
    for body, kind in bodies(seed, count):
        counts[client.post(ADDRESS, data=body, content_type=kind).status_code] += 1
    return counts


def _changed(random: Random) -> bytes:
    """Change a real body in one to three places."""
    body = copy.deepcopy(random.choice(RECORDED))
    for _ in range(random.randint(1, 3)):
        places = list(_places(body))
        if places:
            random.choice((_replace, _replace, _drop, _repeat, _swap))(
                random, *random.choice(places)
            )
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


def _invented(random: Random) -> bytes:
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


def _torn(random: Random) -> bytes:
    """Cut a real body off, or put other bytes in it."""
    body = bytearray(json.dumps(random.choice(RECORDED)).encode())
    if random.choice((True, False)):
        return bytes(body[: random.randrange(len(body))])
    for _ in range(random.randint(1, 5)):
        body[random.randrange(len(body))] = random.randrange(256)
    return bytes(body)


def _deep(random: Random) -> bytes:
    depth = random.choice((39, 40, 41, 100, 1_000, 100_000))
    start, end = random.choice(((b"[", b"]"), (b'{"output":', b"}")))
    return start * depth + b"1" + end * depth


def main() -> None:
    """Post the bodies and print the statuses; exit status 1 when the server failed on one."""
    from app import Settings, create_app  # noqa: PLC0415 - the bodies alone need no app
    from tests.clients import page_of  # noqa: PLC0415

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    counts = statuses(page_of(create_app(Settings()).server), asked.seed, asked.count)
    failed = sum(many for status, many in counts.items() if status >= FIRST_SERVER_ERROR)
    answer = {"bodies": asked.count, "seed": asked.seed, "statuses": dict(sorted(counts.items()))}
    print(json.dumps({**answer, "failed": failed}))
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
