"""The alters of a family on a day and the graph between them.

A *node* is a party in a window, numbered ``party * windows + window``.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecomap.analysis.kernel.intervals import Flags, Floats, Ints, group_sum
from ecomap.analysis.kernel.view import View, shared


@shared
def caseworking(view: View) -> Flags:
    """Mark the caseworker spells that last on the day, spells x windows."""
    spells = view.tables.caseworkers
    return view.on_day(spells, spells.family)


@shared
def alters(view: View) -> Flags:
    """Mark the parties with an active actual tie or as caseworker on the day, parties x windows."""
    involved, family = view.timelines.involved, view.tables.parties.family
    tied = view.parties(view.on_day(involved, family[involved.group]), involved.group)
    return tied | view.parties(caseworking(view), view.tables.caseworkers.person)


@shared
def alter_count(view: View) -> Floats:
    """Grid of the number of alters, n."""
    return view.per_party(alters(view))


@shared
def edges(view: View) -> tuple[Ints, Ints]:
    """Give the linked pairs of alters on the day as two arrays of nodes, each pair once."""
    timelines, linked = view.timelines, view.timelines.linked
    a, b = timelines.holder_of(linked), timelines.party_of(linked)
    present, family = alters(view), view.tables.parties.family
    row, window = (view.on_day(linked, family[a]) & present[a] & present[b]).nonzero()
    return a[row] * view.width + window, b[row] * view.width + window


@shared
def edge_count(view: View) -> Floats:
    """Grid of the number of linked pairs of alters, t."""
    return per_edge(view, np.ones(len(edges(view)[0])))


@shared
def degree(view: View) -> Ints:
    """Count the alters linked with each node."""
    return np.bincount(np.concatenate(edges(view)), minlength=alters(view).size)


def per_edge(view: View, values: NDArray[Any]) -> Floats:
    """Add up one value per linked pair to a grid."""
    return group_sum(_edge_cells(view), values, view.days.size).reshape(view.shape)


def per_node(view: View, values: NDArray[Any]) -> Floats:
    """Add up one value per node to a grid."""
    return view.per_party(values.reshape(-1, view.width))


@shared
def _edge_cells(view: View) -> Ints:
    """Number the cell of families x windows of each linked pair."""
    party, window = np.divmod(edges(view)[0], view.width)
    cells: Ints = view.tables.parties.family[party] * view.width + window
    return cells
