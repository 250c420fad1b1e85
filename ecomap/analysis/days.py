"""The newest and the first day that a family's file speaks of."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from ecomap.model import CoarseDate, Family
from ecomap.model.records import Lasting, Record

_LATEST = {"end", "due"}
"""Fields that last to the end of a month or year when no day is given."""


def newest_day(family: Family) -> date:
    """Give the newest day named in the file; today for a file without any date.

    A coarse end or due date counts as its last day, any other as its first.
    """
    return max(_days(family), default=datetime.now(UTC).astimezone().date())


def first_day(family: Family) -> date | None:
    """Give the first day that a tie, caseworker, need, moment or contact begins; None = no such."""
    lasting: tuple[Lasting, ...] = (*family.ties, *family.caseworkers, *family.needs)
    starts = [record.start.first for record in lasting if record.start]
    moments = [moment.date.first for moment in family.moments]
    contacts = [contact.date.first for contact in family.contacts]
    return min(starts + moments + contacts, default=None)


def _days(record: Record) -> Iterator[date]:
    """Give every day named in a record and in the records that it holds."""
    for name, value in record:
        if isinstance(value, CoarseDate):
            yield value.last if name in _LATEST else value.first
        elif isinstance(value, tuple):
            yield from (day for part in value if isinstance(part, Record) for day in _days(part))
