"""Measures of change among professionals over a period: how many, how long covered, handed over.

Caseworker spells stand in order of start, then id; an unknown start comes first. A change or
handover is between two successive spells of different persons and belongs to the period in which
the later one starts, so a spell of unknown start is never the later one of a handover. Rates are
per year of 365.25 days.
"""

from dataclasses import dataclass

import numpy as np

from ecomap.analysis.kernel.intervals import ONGOING, Flags, Floats, Ints
from ecomap.analysis.kernel.view import View, ratio, shared

YEAR = 365.25
SHORT = 90


@dataclass(frozen=True, slots=True)
class Changes:
    """Pairs of successive caseworker spells of different persons.

    Attributes:
        later: Row of the later spell; the earlier one is the row before it.
        inside: Whether the change belongs to the period, changes x windows.
        gap: Days between the two, changes x windows; negative = days together (warm).
    """

    later: Ints
    inside: Flags
    gap: Ints


@shared
def changes_of(view: View) -> Changes:
    """Find the changes of caseworker.

    ``gap = next.start - previous.end - 1``. A previous spell without end counts as ending with the
    period.
    """
    spells = view.tables.caseworkers
    other = spells.person[1:] != spells.person[:-1]
    later = (other & (spells.family[1:] == spells.family[:-1])).nonzero()[0] + 1
    family, start, end = spells.family[later], spells.start[later], spells.end[later - 1]
    ended = np.where(end[:, None] == ONGOING, view.windows.for_rows(family).last, end[:, None])
    return Changes(later, view.happens(start, family), start[:, None] - ended - 1)


@shared
def professionals(view: View) -> Floats:
    """Count the formal parties with an actual tie in the period.

    Unit: parties, from 0. Source: this project.
    """
    involved = view.timelines.involved
    marks = view.in_period(involved, view.tables.parties.family[involved.group])
    met = view.parties(marks, involved.group)
    return view.per_party(met & view.tables.parties.formal[:, None])


def professionals_per_year(view: View) -> Floats:
    """`professionals` for each year of the period, ``professionals / days * 365.25``.

    Unit: parties per year, from 0; see `short_period`. Source: this project.
    """
    return professionals(view) / view.days * YEAR


def professionals_ever(view: View) -> Floats:
    """Count the formal parties with an actual tie or as caseworker, ever up to the period's end.

    Unit: parties, at least `professionals`. What began on an unknown day had begun. Source: this
    project, after the "life-time betrokkenen" of the field.
    """
    involved, spells = view.timelines.involved, view.tables.caseworkers
    tied = view.parties(_begun(view, involved.start, involved.group), involved.group)
    cared = view.parties(_begun(view, spells.start, spells.person), spells.person)
    return view.per_party((tied | cared) & view.tables.parties.formal[:, None])


def caseworkers(view: View) -> Floats:
    """Count the persons who were caseworker in the period.

    Unit: persons, from 0. Source: this project.
    """
    spells = view.tables.caseworkers
    return view.per_party(view.parties(view.in_period(spells, spells.family), spells.person))


def caseworker_changes_per_year(view: View) -> Floats:
    """`handovers` for each year of the period, ``handovers / days * 365.25``.

    An overlap of two spells is one change, a return after a break none. Unit: changes per year,
    from 0; see `short_period`. Source: this project.
    """
    return handovers(view) / view.days * YEAR


def short_period(view: View) -> Floats:
    """Tell whether the period is too short to speak of a year: under 90 days.

    Unit: flag. Source: this project.
    """
    return (view.days < SHORT).astype(float)


def caseworker_coverage(view: View) -> Floats:
    """Share of the days of the period with at least one caseworker.

    Unit: share, 0 to 1. Source: this project.
    """
    care = view.timelines.care
    return view.total(view.clipped(care, care.group), care.group) / view.days


@shared
def handovers(view: View) -> Floats:
    """Count the changes of caseworker in the period.

    Unit: handovers, from 0. Source: this project.
    """
    return _per_change(view, changes_of(view).inside)


def handover_gap_days(view: View) -> Floats:
    """Sum the days without a caseworker between two, over the handovers with a gap.

    Unit: days, from 0; 0 without handovers. Source: this project.
    """
    return _per_change(view, np.maximum(changes_of(view).gap, 0) * changes_of(view).inside)


def handover_longest_gap(view: View) -> Floats:
    """Longest gap of a handover.

    Unit: days, from 0; 0 when all were warm or on the next day. Undefined without handovers.
    Source: this project.
    """
    changes = changes_of(view)
    gaps = np.where(changes.inside, np.maximum(changes.gap, 0), -1)
    longest = view.largest(gaps, _family(view), least=-1)
    return np.where(longest >= 0, longest, np.nan)


def handover_warm_share(view: View) -> Floats:
    """Share of the handovers in which both were caseworker for a day or more.

    Unit: share, 0 to 1. Undefined without handovers. Source: this project.
    """
    changes = changes_of(view)
    return ratio(_per_change(view, changes.inside & (changes.gap < 0)), handovers(view))


def function_turnover(view: View) -> Floats:
    """Count the arrivals and departures in the period, over all lanes.

    A lane is one member, life domain and kind of help with its successive formal parties; a stay
    is an unbroken stretch of days of one party in a lane. An arrival is a known first day of a stay
    in the period, a departure a last day. Unit: arrivals and departures, from 0. Source: this
    project.
    """
    stays, family = view.timelines.stays, view.timelines.family_of_stays
    events = view.happens(stays.start, family).astype(int) + view.happens(stays.end, family)
    return view.total(events, family)


def _begun(view: View, start: Ints, party: Ints) -> Flags:
    """Mark what had begun by the end of the period."""
    last = view.windows.for_rows(view.tables.parties.family[party]).last
    marks: Flags = start[:, None] <= last
    return marks


def _per_change(view: View, values: Ints | Flags) -> Floats:
    return view.total(values, _family(view))


def _family(view: View) -> Ints:
    family: Ints = view.tables.caseworkers.family[changes_of(view).later]
    return family
