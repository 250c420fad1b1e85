"""Ids as evidence: sorted, each once, and records grouped by whom they are of."""

from collections import defaultdict
from collections.abc import Iterable

from ecomap.model import Need, Tie


def ids(found: Iterable[str]) -> tuple[str, ...]:
    """Give the ids sorted, each once."""
    return tuple(sorted(set(found)))


def ids_of(records: Iterable[Tie] | Iterable[Need]) -> tuple[str, ...]:
    """Give the ids of the records, sorted, each once."""
    return ids(record.id for record in records)


def by_party(ties: Iterable[Tie]) -> dict[str, list[Tie]]:
    """Group ties by their party."""
    groups: dict[str, list[Tie]] = defaultdict(list)
    for tie in ties:
        groups[tie.party].append(tie)
    return groups
