"""The timelines of one family, worked out once for the record that is being looked at."""

import weakref

from ecomap.analysis.kernel.tables import tables_of
from ecomap.analysis.kernel.timelines import Timelines
from ecomap.model import Family

_known: dict[int, tuple["weakref.ref[Family]", Timelines]] = {}


def timelines_of(family: Family) -> Timelines:
    """Give the timelines of the family.

    A family is frozen, so what was worked out stays true as long as the object lives; it goes when
    the object goes. Objects are told apart by identity, because comparing two whole families costs
    more than the work that is saved.
    """
    key = id(family)
    if key not in _known:
        forget = weakref.ref(family, lambda _: _known.pop(key, None))
        _known[key] = (forget, Timelines.of(tables_of([family])))
    return _known[key][1]
