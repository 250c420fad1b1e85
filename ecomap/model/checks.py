"""Checks over a whole family document: references, unique ids, dates in order.

They walk the plain document (parsed JSON) instead of the records, so that they also report when
another part of the document is too broken to become a record: a reader hears everything at once.
"""

from collections.abc import Iterator
from typing import Any

from ecomap.model.dates import CoarseDate
from ecomap.model.lists import REFERENCES, WITH_ID
from ecomap.model.problems import Problem, path_text


def check_document(document: dict[str, Any]) -> Iterator[Problem]:
    """Give every problem that only shows when records are seen together."""
    yield from _repeated_ids(document)
    yield from _dangling_references(document)
    yield from _reversed_dates(document)


def _records(document: dict[str, Any], collection: str) -> Iterator[tuple[int, dict[str, Any]]]:
    records = document.get(collection)
    for index, record in enumerate(records if isinstance(records, list) else ()):
        if isinstance(record, dict):
            yield index, record


def _ids(document: dict[str, Any], collection: str) -> Iterator[tuple[int, str]]:
    for index, record in _records(document, collection):
        if isinstance(record.get("id"), str):
            yield index, record["id"]


def _repeated_ids(document: dict[str, Any]) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for collection in WITH_ID:
        for index, record_id in _ids(document, collection):
            path = path_text((collection, index))
            if record_id in seen:
                facts = {"id": record_id, "other": seen[record_id]}
                yield Problem(f"{path}.id", "duplicate_id", facts)
            seen.setdefault(record_id, path)


def _dangling_references(document: dict[str, Any]) -> Iterator[Problem]:
    known = {name: {record_id for _, record_id in _ids(document, name)} for name in WITH_ID}
    for (collection, field), targets in REFERENCES.items():
        allowed = set().union(*(known[target] for target in targets))
        for index, record in _records(document, collection):
            for steps, value in _references(record.get(field)):
                if value not in allowed:
                    path = path_text((collection, index, field, *steps))
                    what = targets[0] if len(targets) == 1 else "anything"
                    yield Problem(path, "no_such_id", {"id": value, "what": what})


def _references(value: Any) -> Iterator[tuple[tuple[int, ...], str]]:
    if isinstance(value, str):
        yield (), value
    elif isinstance(value, list):
        yield from (((index,), item) for index, item in enumerate(value) if isinstance(item, str))


def _reversed_dates(document: dict[str, Any]) -> Iterator[Problem]:
    for collection, records in document.items():
        if not isinstance(records, list):
            continue
        for index, record in _records(document, collection):
            start, end = (_date(record.get(field)) for field in ("start", "end"))
            if start and end and end.last < start.first:
                facts = {"start": start, "end": end}
                yield Problem(path_text((collection, index, "end")), "end_before_start", facts)


def _date(value: Any) -> CoarseDate | None:
    try:
        return CoarseDate.parse(value)
    except (TypeError, ValueError):
        return None
