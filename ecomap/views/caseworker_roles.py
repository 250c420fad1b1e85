"""In which of the three roles the fixed caseworker had contact with the family, through time."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ecomap.model import Contact, Family
from ecomap.model.codes import Role

MOST_BINS = 12
"""Up to this many months are shown as months; longer is shown in quarters."""

_MONTHS_IN_QUARTER, _MONTHS_IN_YEAR = 3, 12


@dataclass(frozen=True, slots=True)
class Bin:
    """The contacts of one calendar month or quarter.

    Attributes:
        first: Its first day.
        months: How many months it lasts: 1 or 3.
        contacts: Number of contacts.
        roles: Number of contacts in each role; one contact may have several.
        without: Number of contacts of which no role is known.
    """

    first: date
    months: int
    contacts: int
    roles: Mapping[Role, int]
    without: int


def caseworker_contacts(family: Family, day: date) -> list[Contact]:
    """Give the contacts of whoever was the fixed caseworker on the day of the contact.

    Only contacts up to the day; one of which only the month or year is known counts on the first
    day of it.
    """
    held = defaultdict(list)
    for spell in family.caseworkers:
        held[spell.party].append(spell.interval)

    def by_caseworker(contact: Contact) -> bool:
        return any(interval.active(contact.date.first) for interval in held[contact.party])

    known = (contact for contact in family.contacts if contact.party in held)
    return [one for one in known if one.date.first <= day and by_caseworker(one)]


def role_counts(contacts: Iterable[Contact]) -> dict[Role, int]:
    """Count the contacts in each role, all three always there."""
    counted = Counter(role for contact in contacts for role in set(contact.roles))
    return {role: counted[role] for role in Role}


def recent_contacts(contacts: Iterable[Contact], day: date, days: int) -> list[Contact]:
    """Give the contacts of a stretch of days that ends with the day."""
    first = day - timedelta(days - 1)
    return [contact for contact in contacts if first <= contact.date.first <= day]


def role_bins(contacts: Sequence[Contact], day: date) -> list[Bin]:
    """Count contacts by month or quarter, without holes, the oldest first; no contacts give none.

    They begin with the first contact, and go back a year at least, so that a quiet time shows.
    Months as long as there are no more than `MOST_BINS` of them, else quarters.
    """
    if not contacts:
        return []
    begin = min(contact.date.first for contact in contacts)
    year = _month_of(day) - (_MONTHS_IN_YEAR - 1)
    first, last = min(_month_of(begin), year), _month_of(day)
    months = 1 if last - first < MOST_BINS else _MONTHS_IN_QUARTER
    held: dict[int, list[Contact]] = {
        number: [] for number in range(first // months, last // months + 1)
    }
    for contact in contacts:
        held[_month_of(contact.date.first) // months].append(contact)
    return [_bin(number * months, months, own) for number, own in held.items()]


def _month_of(day: date) -> int:
    """Number the months since the year 0."""
    return day.year * _MONTHS_IN_YEAR + day.month - 1


def _bin(month: int, months: int, contacts: Sequence[Contact]) -> Bin:
    year, number = divmod(month, _MONTHS_IN_YEAR)
    without = sum(not contact.roles for contact in contacts)
    return Bin(date(year, number + 1, 1), months, len(contacts), role_counts(contacts), without)
