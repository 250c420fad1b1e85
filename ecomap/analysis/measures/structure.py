"""Measures of how the network hangs together on a day: parts, structural holes, brokerage.

Burt's measures are those of the family in its ego network: the family joined to every alter, and
alters to each other where they are linked; unweighted, undirected, simple. An alter j with ``d_j``
alters beside it then has degree ``d_j + 1``.
"""

import numpy as np

from ecomap.analysis.kernel.alters import (
    alter_count,
    alters,
    caseworking,
    degree,
    edge_count,
    edges,
    per_node,
)
from ecomap.analysis.kernel.graphs import betweenness_of, component_roots
from ecomap.analysis.kernel.intervals import Floats, Ints
from ecomap.analysis.kernel.view import View, ratio, shared


def components(view: View) -> Floats:
    """Count the connected parts of the alter graph; an unlinked alter is a part.

    Unit: parts, 0 to n; 0 without alters. Source: Wasserman & Faust 1994.
    """
    apart = _roots(view) == np.arange(alters(view).size)
    return per_node(view, apart & alters(view).ravel())


def isolates(view: View) -> Floats:
    """Count the alters that are linked with no other alter.

    Unit: parties, 0 to n; 0 without alters. Source: Wasserman & Faust 1994.
    """
    return per_node(view, alters(view).ravel() & (degree(view) == 0))


def effective_size(view: View) -> Floats:
    """Count the alters less their mean number of linked alters, ``n - 2t/n``.

    Unit: parties, 1 to n. Undefined without alters. Source: Burt 1992, in the form for simple
    graphs of Borgatti 1997.
    """
    return alter_count(view) - ratio(2 * edge_count(view), alter_count(view))


def efficiency(view: View) -> Floats:
    """Share of the network that is not redundant, `effective_size` ``/ n``.

    Unit: share, 1/n to 1. Undefined without alters. Source: Burt 1992.
    """
    return ratio(effective_size(view), alter_count(view))


def constraint(view: View) -> Floats:
    """How far the family's contacts lead back to the same alters.

    ``sum_j c_j`` with ``c_j = (1 + sum_q 1/(d_q + 1))^2 / n^2``, q over the alters linked with j.
    Unit: index, above 0 (many alters apart) to 9/8 (two linked alters); one alter gives 1.
    Undefined without alters. Source: Burt 1992; Everett & Borgatti 2020.
    """
    return ratio(_invested(view), alter_count(view) ** 2)


def hierarchy(view: View) -> Floats:
    """How far the constraint sits in one alter.

    ``sum_j r_j ln r_j / (n ln n)`` with ``r_j = n c_j / constraint``. Unit: index, 0 (equally
    spread) to 1; one alter gives 1. Undefined without alters. Source: Burt 1992.
    """
    invested = _investment(view).reshape(alters(view).shape)
    mean = ratio(_invested(view), alter_count(view))
    relative = np.where(alters(view), invested / mean[view.tables.parties.family], 1.0)
    spread = np.maximum(view.per_party(relative * np.log(relative)), 0)
    result = ratio(spread, alter_count(view) * np.log(np.maximum(alter_count(view), 1)))
    return np.where(alter_count(view) == 1, 1.0, result)


def caseworker_betweenness(view: View) -> Floats:
    """Share of the shortest paths between other alters that run through the caseworker.

    Summed over the pairs of other alters, divided by ``(n - 1)(n - 2) / 2``; the family is left
    out. With several caseworkers that day, the one of the last spell. Unit: share, 0 to 1.
    Undefined below three alters or without a caseworker. Source: Freeman 1977.
    """
    node, n = _last_caseworker(view), alter_count(view)
    defined = (node >= 0) & (n > 2)  # noqa: PLR2004 - a pair beside the caseworker
    broker = defined.copy()
    broker[defined] = degree(view)[node[defined]] > 1  # who knows one other party is on no way
    result = np.where(defined, 0.0, np.nan)
    if broker.any():
        through = betweenness_of(node[broker], _roots(view), *edges(view))
        result[broker] = 2 * through / ((n - 1) * (n - 2))[broker]
    return result


@shared
def _roots(view: View) -> Ints:
    return component_roots(alters(view).size, *edges(view))


@shared
def _investment(view: View) -> Floats:
    """``n^2 c_j`` of each node, 0 for who is no alter."""
    a, b = edges(view)
    share = 1 / (degree(view) + 1)
    through = np.bincount(a, share[b], alters(view).size) + np.bincount(b, share[a], len(share))
    return np.where(alters(view).ravel(), (1 + through) ** 2, 0)


@shared
def _invested(view: View) -> Floats:
    return per_node(view, _investment(view))


def _last_caseworker(view: View) -> Ints:
    """Grid of the node whose caseworker spell on the day began last, -1 for none."""
    spells = view.tables.caseworkers
    node = np.full(view.shape, -1)
    row, window = caseworking(view).nonzero()  # in order of spells: the last one stays
    node[spells.family[row], window] = spells.person[row] * view.width + window
    return node
