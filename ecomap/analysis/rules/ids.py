"""Ids as evidence: sorted, each once."""

from collections.abc import Iterable

from ecomap.model import Need, Tie


def ids(found: Iterable[str]) -> tuple[str, ...]:
    """Give the ids sorted, each once."""
    return tuple(sorted(set(found)))


def ids_of(records: Iterable[Tie] | Iterable[Need]) -> tuple[str, ...]:
    """Give the ids of the records, sorted, each once."""
    return ids(record.id for record in records)
