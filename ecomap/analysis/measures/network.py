"""Measures of the network on a day: who stands around the family, and how they are linked.

*Alters* are the parties with an active actual tie and the party that is caseworker that day; a
formal alter is a professional or an agency. The family itself is left out of the alter graph, in
which links of every kind count (conflict and ``knows`` too), parallel links once and a party's
link with itself never.
"""

from ecomap.analysis.kernel.alters import alter_count, alters, edge_count, edges, per_edge
from ecomap.analysis.kernel.columns import KINDS, NO_KIND
from ecomap.analysis.kernel.intervals import Floats
from ecomap.analysis.kernel.view import View, ratio, shared


def size(view: View) -> Floats:
    """Count the alters, n.

    Unit: parties, from 0. Source: degree of the ego, Wasserman & Faust 1994.
    """
    return alter_count(view)


def size_informal(view: View) -> Floats:
    """Count the informal alters.

    Unit: parties, 0 to n. A party of no recorded kind is informal. Source: as `size`.
    """
    return view.per_party(alters(view) & ~view.tables.parties.formal[:, None])


def size_formal(view: View) -> Floats:
    """Count the formal alters; the caseworker is one of them.

    Unit: parties, 0 to n. Formal goes by the party's kind. Source: as `size`.
    """
    return alter_count(view) - size_informal(view)


def informal_share(view: View) -> Floats:
    """Share of the alters that is informal, ``informal / n``.

    Unit: share, 0 to 1. Undefined without alters. Source: as `size`.
    """
    return ratio(size_informal(view), alter_count(view))


def density(view: View) -> Floats:
    """Share of the possible links between alters that is there, ``2t / (n(n - 1))``.

    t is the number of linked pairs of alters. Unit: share, 0 to 1. Undefined below two alters.
    Source: Everett & Borgatti 2020.
    """
    return ratio(2 * edge_count(view), alter_count(view) * (alter_count(view) - 1))


def ei_ties(view: View) -> Floats:
    """Balance of linked pairs across and within, ``(E - I) / (E + I)``.

    E counts linked pairs of a formal and an informal alter, I the others. Unit: index, -1 (formal
    and informal help apart) to 1 (only across). Undefined without links between alters.
    Source: Krackhardt & Stern 1988.
    """
    formal = view.tables.parties.formal
    a, b = (formal[node // view.width] for node in edges(view))
    across = per_edge(view, a != b)
    return ratio(2 * across - edge_count(view), edge_count(view))


@shared
def blau_kind(view: View) -> Floats:
    """Chance that two alters, drawn with replacement, differ in kind, ``1 - sum p^2``.

    p is the share of each of the seven kinds of party. Unit: index, 0 (one kind) to 6/7 (all kinds
    alike). Undefined without alters. Source: Blau 1977.
    """
    parties, kinds = view.tables.parties, NO_KIND + 1
    kind = parties.family * kinds + parties.kind
    counts = view.sums(alters(view), kind, len(alter_count(view)) * kinds)
    same = (counts**2).reshape(-1, kinds, view.width).sum(axis=1)
    return 1 - ratio(same, alter_count(view) ** 2)


def iqv_kind(view: View) -> Floats:
    """Index of qualitative variation of the kinds, `blau_kind` ``/ (1 - 1/7)``.

    Unit: index, 0 to 1. Undefined without alters. Source: Blau 1977; Everett & Borgatti 2020.
    """
    return blau_kind(view) / (1 - 1 / len(KINDS))
