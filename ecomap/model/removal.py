"""Taking a record away that was a mistake, with everything that would point at nothing.

What goes along stands on the fields (`ecomap.model.fields.About`): a record goes with what it is
owned by, and with the last one it was for; any other mention of what goes is taken out.
"""

from collections.abc import Iterator
from typing import Any

from ecomap.model.commands import Change, Command, Remove, identity
from ecomap.model.fields import About
from ecomap.model.lists import LISTS, REFERENCES, about
from ecomap.model.reading import document_from
from ecomap.model.records import Family

_Record = dict[str, Any]
_Fallen = dict[str, list[int]]


def removal(family: Family, record_id: str) -> list[Command]:
    """Give the commands that take away the record with this id and all that hangs on it.

    Mentions are taken out first; then records go, in each list from the back, so that each stands
    where it says while those after it are gone. An id that nothing has gives no commands.
    """
    document = document_from(family)
    fallen, ids = _fallen(document, record_id)
    return [*_unmentioned(document, fallen, ids), *_taken(document, fallen)]


def goes_along(family: Family, record_id: str) -> dict[str, int]:
    """Count by list the records that go along with this one, itself left out."""
    document = document_from(family)
    fallen, _ = _fallen(document, record_id)
    counts = {
        name: sum(document[name][index].get("id") != record_id for index in found)
        for name, found in fallen.items()
    }
    return {name: count for name, count in counts.items() if count}


_ABOUT: dict[str, dict[str, About]] = {name: {} for name in LISTS}
for _name, _field in REFERENCES:
    if _said := about(LISTS[_name], _field):
        _ABOUT[_name][_field] = _said


def _fallen(document: _Record, record_id: str) -> tuple[_Fallen, set[str]]:
    """Give where the records stand that go, by list, and the ids that are gone with them."""
    gone, before = {record_id}, 0
    fallen: _Fallen = {}
    while before != len(gone):
        before = len(gone)
        for name in LISTS:
            records = document.get(name, [])
            fallen[name] = [i for i, record in enumerate(records) if _falls(name, record, gone)]
            gone |= {records[i]["id"] for i in fallen[name] if "id" in records[i]}
    return fallen, gone


def _falls(name: str, record: _Record, gone: set[str]) -> bool:
    if record.get("id") in gone:
        return True
    for field, said in _ABOUT[name].items():
        value = record.get(field)
        if said.owned and value in gone:
            return True
        if said.none_is_all and value and gone.issuperset(value):
            return True
    return False


def _unmentioned(document: _Record, fallen: _Fallen, gone: set[str]) -> Iterator[Command]:
    """Take what goes out of the records that stay."""
    for name in LISTS:
        for index, record in enumerate(document.get(name, [])):
            values = {field: record[field] for field in _ABOUT[name] if field in record}
            left = {field: _without(value, gone) for field, value in values.items()}
            changed = {field: value for field, value in left.items() if value != values[field]}
            if changed and index not in fallen[name]:
                was = {field: values[field] for field in changed}
                yield Change(name, identity(record), changed, was=was)


def _without(value: Any, gone: set[str]) -> Any:
    """Give a reference or a list of them without what goes; None = nothing is left."""
    if isinstance(value, list):
        return [one for one in value if one not in gone] or None
    return None if value in gone else value


def _taken(document: _Record, fallen: _Fallen) -> Iterator[Command]:
    """Take records away: of the last list first, for a list names what stands before it."""
    for name in reversed(LISTS):
        for index in reversed(fallen[name]):
            record = document[name][index]
            yield Remove(name, identity(record), index, was=record)
