"""Time the store: `python -m bench.store` prints one JSON object, in milliseconds.

The same on an encrypted file (SQLCipher) and on a PostgreSQL of its own. A *save* is one
transaction: read the family, save it, journal the operation, write the audit. The document is that
of a family of 30 ties. Lists show 1,000 families.
"""

import json
import os
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from ecomap.storage.place import Place
from ecomap.storage.records import Entry, Event
from ecomap.storage.store import Store, open_store, verify_audit
from tests.families import busy_family
from tests.postgresql import cluster

NOW = datetime(2026, 1, 1, tzinfo=UTC)
FAMILIES = 1000
SAVES = 300
ROUNDS = 20


def main() -> None:
    """Time both databases."""
    with tempfile.TemporaryDirectory() as folder, cluster(durable=True) as server:
        os.environ["ECOMAP_KEY_FILE"] = str(Path(folder) / "key")  # never this computer's keyring
        report = {
            "sqlcipher": _report(Place(Path(folder) / "file")),
            "postgresql": _report(Place(Path(folder) / "team", server.new_database())),
        }
    print(json.dumps(report, indent=1))


def _report(place: Place) -> dict[str, float]:
    document = busy_family(30, 0).model_dump(mode="json", exclude_defaults=True)
    with closing(open_store(place)) as store:
        _fill(store, document)
        saves = [_milliseconds(lambda: _save(store, document)) for _ in range(SAVES)]
        return {
            "save": round(median(saves), 2),
            "save, slowest twentieth": round(quantiles(saves, n=20)[-1], 2),
            "open a family": _time(lambda: _open(store)),
            "its version": _time(lambda: _version(store)),
            "list 1,000 families": _time(lambda: _list(store)),
            f"verify {SAVES} rows of audit": _time(lambda: verify_audit(store)),
            "open the store": _time(lambda: open_store(place).close()),
        }


def _fill(store: Store, document: dict[str, object]) -> None:
    summary = {"name": "Gezin Voorbeeld", "caseworkers": ["Iemand"], "members": 5, "parties": 30}
    with store.writing() as session:
        for number in range(FAMILIES):
            session.add(f"f{number}", document, summary, NOW)


def _save(store: Store, document: dict[str, object]) -> None:
    with store.writing() as session:
        stored = session.stored("f0")
        assert stored is not None  # noqa: S101 - `_fill` added it
        version = stored.version + 1
        session.save("f0", version, document, stored.summary, NOW)
        commands = [{"do": "change", "in": "ties", "key": {"id": "t1"}, "values": {"hours": 2}}]
        session.append(
            Entry("f0", version, f"o{version}", "u1", NOW, "do", None, commands, commands)
        )
        session.audit(Event("recorded", NOW, "u1", "u1", "f0", "change", "care", "duty", "ok"))


def _open(store: Store) -> None:
    with store.reading() as session:
        session.stored("f1")


def _version(store: Store) -> None:
    with store.reading() as session:
        session.version("f1")


def _list(store: Store) -> None:
    with store.reading() as session:
        session.listed()


def _time(act: Callable[[], object]) -> float:
    return round(median(_milliseconds(act) for _ in range(ROUNDS)), 2)


def _milliseconds(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
