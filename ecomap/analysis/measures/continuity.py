"""Measures of continuity: how far contact and help stay with the same professionals.

The indices run over the contacts with formal parties in the period, ordered by date, then party:
N contacts, n_i of them with party i, M parties. Those on *duration* run over days with an actual
tie in place of contacts: a day on which two parties are there is two. A coarse date of a contact
counts as its first day.
"""

from dataclasses import dataclass

import numpy as np

from ecomap.analysis.kernel.intervals import Flags, Floats
from ecomap.analysis.kernel.view import View, ratio, shared


@dataclass(frozen=True, slots=True)
class Shares:
    """How something is spread over the professionals of a family, as grids.

    Attributes:
        total: Number of all, N.
        largest: Number of the party that has most.
        squares: Sum of the squared numbers.
        parties: Number of parties that have any, M.
    """

    total: Floats
    largest: Floats
    squares: Floats
    parties: Floats


def upc(view: View) -> Floats:
    """Usual provider of care: share of the contacts with the party seen most, ``max n_i / N``.

    Unit: share, above 0 to 1. Undefined below two contacts. Source: Breslau & Reeb 1975.
    """
    return _usual(_contacts(view))


def coc(view: View) -> Floats:
    """Continuity of care: chance that two contacts are with one party.

    ``(sum n_i^2 - N) / (N (N - 1))``. Unit: index, 0 to 1. Undefined below two contacts.
    Source: Bice & Boxerman 1977.
    """
    n = _contacts(view).total
    return ratio(_contacts(view).squares - n, n * (n - 1))


def secon(view: View) -> Floats:
    """Sequential continuity: share of the contacts with the same party as the one before.

    ``same as previous / (N - 1)``. Unit: share, 0 to 1. Undefined below two contacts. Source:
    Steinwachs 1979.
    """
    contacts = view.timelines.paid_contacts
    again = (contacts.party[1:] == contacts.party[:-1])[:, None]
    inside = _inside(view)
    same = view.total(again & inside[1:] & inside[:-1], contacts.family[1:])
    return ratio(same, _contacts(view).total - 1)


def herfindahl(view: View) -> Floats:
    """Concentration of the contacts, ``sum (n_i / N)^2``.

    Unit: index, 1/M to 1. Undefined without contacts. Source: Herfindahl 1950.
    """
    return _concentration(_contacts(view))


def k_index(view: View) -> Floats:
    """K index, ``(N - M) / (N - 1)``.

    Unit: index, 0 (each contact another party) to 1. Undefined below two contacts.
    Source: Ejlertsson & Berg 1984.
    """
    n, m = _contacts(view).total, _contacts(view).parties
    return ratio(n - m, n - 1)


def mmci(view: View) -> Floats:
    """Modified modified continuity index, ``(1 - M/(N + .1)) / (1 - 1/(N + .1))``.

    Unit: index, above 0 to 1. Undefined below two contacts. Source: Magill & Senf 1987.
    """
    n, m = _contacts(view).total, _contacts(view).parties
    return np.where(n > 1, (1 - m / (n + 0.1)) / (1 - 1 / (n + 0.1)), np.nan)


def duration_upc(view: View) -> Floats:
    """`upc` over days with an actual tie in place of contacts.

    Unit: share, above 0 to 1. Undefined below two days. Source: this project, after Breslau & Reeb
    1975.
    """
    return _usual(_tie_days(view))


def duration_herfindahl(view: View) -> Floats:
    """`herfindahl` over days with an actual tie in place of contacts.

    Unit: index, 1/M to 1. Undefined without such days. Source: this project, after Herfindahl 1950.
    """
    return _concentration(_tie_days(view))


@shared
def _inside(view: View) -> Flags:
    """Mark the contacts in the period."""
    contacts = view.timelines.paid_contacts
    return view.happens(contacts.date, contacts.family)


@shared
def _contacts(view: View) -> Shares:
    contacts = view.timelines.paid_contacts
    numbers = view.sums(_inside(view), contacts.party, len(view.tables.parties.family))
    return _shares(view, numbers)


@shared
def _tie_days(view: View) -> Shares:
    involved, parties = view.timelines.involved, view.tables.parties
    days = view.clipped(involved, parties.family[involved.group])
    per_party = view.sums(days, involved.group, len(parties.family))
    return _shares(view, per_party * parties.formal[:, None])


def _shares(view: View, numbers: Floats) -> Shares:
    """Describe numbers of parties x windows."""
    whole, family = numbers.astype(np.int64), view.tables.parties.family
    return Shares(
        view.per_party(numbers),
        view.largest(whole, family, least=0).astype(float),
        view.per_party(numbers**2),
        view.per_party(numbers > 0),
    )


def _usual(shares: Shares) -> Floats:
    return np.where(shares.total > 1, ratio(shares.largest, shares.total), np.nan)


def _concentration(shares: Shares) -> Floats:
    return ratio(shares.squares, shares.total**2)
