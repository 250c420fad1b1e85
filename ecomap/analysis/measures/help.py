"""Measures of the help: which life domains have it, how much, and when it was double or missing.

A *place* is a member with a life domain; help for the whole family covers every member. The days
of gaps, overlaps and waiting are added up over the places of a family, so that two members who
wait on one day make two days.
"""

import numpy as np

from ecomap.analysis.kernel.columns import ACTUAL, DOMAINS, NONE
from ecomap.analysis.kernel.intervals import Flags, Floats, Ints, Segments
from ecomap.analysis.kernel.view import View, ratio, shared


def domains_covered(view: View) -> Floats:
    """Count the life domains with an active actual tie on the day.

    Unit: life domains, 0 to 13. Source: this project.
    """
    count: Floats = _covered_domains(view).sum(axis=1, dtype=float)
    return count


def domains_needed_covered(view: View) -> Floats:
    """Share of the life domains with an active need on the day that have an active actual tie.

    Unit: share, 0 to 1. Undefined without a need. Source: this project.
    """
    needs = view.tables.needs
    needed = _domains(view, view.on_day(needs, needs.family), needs.family, needs.domain)
    met = (needed & _covered_domains(view)).sum(axis=1)
    return ratio(met, needed.sum(axis=1))


def hours_per_week(view: View) -> Floats:
    """Sum the known hours a week of the active actual ties of formal parties on the day.

    The hours of a tie are those of its last observation on or before the day that tells them, else
    its own. Unit: hours a week, from 0; 0 without such ties. Source: this project.
    """
    told = view.tables.hours.hours_per_week[:, None]
    known = _paid(view) & ~np.isnan(told)
    return view.total(np.where(known, told, 0), view.tables.hours.family)


def hours_unknown(view: View) -> Floats:
    """Count the active actual ties of formal parties of which the hours a week are not known.

    Unit: ties, from 0. Source: this project.
    """
    untold = np.isnan(view.tables.hours.hours_per_week)[:, None]
    return view.total(_paid(view) & untold, view.tables.hours.family)


def overlap_days(view: View) -> Floats:
    """Days on which two or more formal parties give one place the same kind of help.

    Unit: days summed over the places, from 0. Two ties of one party are no overlap; ties that name
    no kind of help have none in common. Source: this project.
    """
    return _place_days(view, view.timelines.overlaps)


@shared
def gap_days(view: View) -> Floats:
    """Days on which a place has an active need and no actual tie.

    Unit: days summed over the places, from 0; informal help covers a need too. Source: this
    project.
    """
    return _place_days(view, view.timelines.gaps)


def waiting_days(view: View) -> Floats:
    """Days on which a place has a waiting tie.

    Unit: days summed over the places, from 0; counted whether or not there is other help. Source:
    this project.
    """
    return _place_days(view, view.timelines.waiting)


def coverage(view: View) -> Floats:
    """Share of the days of needs that have help, ``(need days - gap days) / need days``.

    Summed over the places. Unit: share, 0 to 1. Undefined without a day of need. Source: this
    project.
    """
    need_days = _place_days(view, view.timelines.needed)
    return ratio(need_days - gap_days(view), need_days)


def concurrency(view: View) -> Floats:
    """Mean number of formal parties on a day of help in a place.

    Days that a formal party has an actual tie on a place, summed over parties and places, divided
    by the days with any actual tie, summed over places. Unit: parties, from 0 (informal help
    only). Undefined without a day of help. Source: this project.
    """
    timelines = view.timelines
    help_ = timelines.involved_by_place
    formal = help_.take(view.tables.parties.formal[timelines.party_of(help_)])
    family = timelines.family_of(timelines.holder_of(formal))
    days = view.total(view.clipped(formal, family), family)
    return ratio(days, _place_days(view, timelines.covered))


def _place_days(view: View, segments: Segments) -> Floats:
    family = view.timelines.family_of(segments.group)
    return view.total(view.clipped(segments, family), family)


def _paid(view: View) -> Flags:
    """Mark the rows of hours of formal parties on the day."""
    hours = view.tables.hours
    return view.on_day(hours, hours.family) & view.tables.parties.formal[hours.party][:, None]


@shared
def _covered_domains(view: View) -> Flags:
    ties = view.tables.ties
    rows = ((ties.status == ACTUAL) & (ties.domain != NONE))[:, None]
    return _domains(view, view.on_day(ties, ties.family) & rows, ties.family, ties.domain)


def _domains(view: View, marks: Flags, family: Ints, domain: Ints) -> Flags:
    """Mark the life domains of any marked row, families x domains x windows."""
    families, windows = view.shape
    found = view.any_of(marks, family * len(DOMAINS) + domain, families * len(DOMAINS))
    return found.reshape(families, len(DOMAINS), windows)
