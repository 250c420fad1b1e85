"""Family and its records, coarse dates, the vocabulary, and commands on a family."""

from ecomap.model.dates import CoarseDate, Interval, Period
from ecomap.model.problems import InvalidFamilyError, Problem
from ecomap.model.reading import document_from, family_from
from ecomap.model.records import (
    CaseworkerSpell,
    Contact,
    Decision,
    Family,
    Goal,
    LegalOrder,
    Link,
    Member,
    Moment,
    Need,
    Party,
    Tie,
)

__all__ = [
    "CaseworkerSpell",
    "CoarseDate",
    "Contact",
    "Decision",
    "Family",
    "Goal",
    "Interval",
    "InvalidFamilyError",
    "LegalOrder",
    "Link",
    "Member",
    "Moment",
    "Need",
    "Party",
    "Period",
    "Problem",
    "Tie",
    "document_from",
    "family_from",
]
