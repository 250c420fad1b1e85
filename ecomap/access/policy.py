"""The one table of who may do what: a role, how somebody stands to a family, and an action."""

from dataclasses import dataclass
from enum import StrEnum

from ecomap.errors import EcomapError


class Role(StrEnum):
    """What somebody does in this work."""

    SOLE_USER = "sole_user"
    """The one user of an app on one's own computer: caseworker and administrator at once."""
    CASEWORKER = "caseworker"
    TEAM_MEMBER = "team_member"
    EVALUATOR = "evaluator"
    ADMINISTRATOR = "administrator"
    FAMILY_LINK = "family_link"


class Relation(StrEnum):
    """How somebody stands to a family."""

    OWN = "own"
    TEAM = "team"
    FAMILY = "family"
    NONE = "none"


class Action(StrEnum):
    """What somebody wants to do."""

    LIST = "list"
    VIEW = "view"
    CHANGE = "change"
    CREATE = "create"
    COPY = "copy"
    EXPORT = "export"
    ARCHIVE = "archive"
    CONFIGURE = "configure"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who does something.

    Attributes:
        user: Opaque id, which stands in journal and audit.
        role: What they do in this work.
        name: How other people see them; None = nobody else is there.
    """

    user: str
    role: Role
    name: str | None = None


LOCAL = Actor("local", Role.SOLE_USER)
"""The single user of an app that runs on one's own computer."""

_EVERYTHING = frozenset(Action) - {Action.CONFIGURE}
"""All that can be done with one family; what an organisation chooses is of no family."""

_NOTHING: frozenset[Action] = frozenset()

TABLE: dict[tuple[Role, Relation], frozenset[Action]] = {
    (Role.SOLE_USER, Relation.OWN): _EVERYTHING,
    (Role.SOLE_USER, Relation.TEAM): _NOTHING,
    (Role.SOLE_USER, Relation.FAMILY): _NOTHING,
    (Role.SOLE_USER, Relation.NONE): frozenset({Action.CREATE, Action.CONFIGURE}),
    (Role.CASEWORKER, Relation.OWN): _EVERYTHING,
    (Role.CASEWORKER, Relation.TEAM): frozenset({Action.LIST, Action.VIEW, Action.CHANGE}),
    (Role.CASEWORKER, Relation.FAMILY): _NOTHING,
    (Role.CASEWORKER, Relation.NONE): frozenset({Action.CREATE}),
    (Role.TEAM_MEMBER, Relation.OWN): frozenset({Action.LIST, Action.VIEW, Action.CHANGE}),
    (Role.TEAM_MEMBER, Relation.TEAM): frozenset({Action.LIST, Action.VIEW}),
    (Role.TEAM_MEMBER, Relation.FAMILY): _NOTHING,
    (Role.TEAM_MEMBER, Relation.NONE): _NOTHING,
    (Role.EVALUATOR, Relation.OWN): _NOTHING,
    (Role.EVALUATOR, Relation.TEAM): _NOTHING,
    (Role.EVALUATOR, Relation.FAMILY): _NOTHING,
    (Role.EVALUATOR, Relation.NONE): _NOTHING,
    (Role.ADMINISTRATOR, Relation.OWN): _NOTHING,
    (Role.ADMINISTRATOR, Relation.TEAM): _NOTHING,
    (Role.ADMINISTRATOR, Relation.FAMILY): _NOTHING,
    (Role.ADMINISTRATOR, Relation.NONE): frozenset({Action.CONFIGURE}),
    (Role.FAMILY_LINK, Relation.OWN): _NOTHING,
    (Role.FAMILY_LINK, Relation.TEAM): _NOTHING,
    (Role.FAMILY_LINK, Relation.FAMILY): frozenset({Action.VIEW}),
    (Role.FAMILY_LINK, Relation.NONE): _NOTHING,
}
"""What each role may do in each relation; a test says that every cell is there."""


class AccessDeniedError(EcomapError):
    """Somebody asked for what they may not do."""

    key = "error-denied"

    def __init__(self, action: Action) -> None:
        self.action = action
        super().__init__(action.value)


def may(actor: Actor, action: Action, relation: Relation) -> bool:
    """Whether somebody who stands so to a family may do that."""
    return action in TABLE[actor.role, relation]


def relation_of(actor: Actor, family_id: str | None) -> Relation:
    """Give how somebody stands to a family; None = to no family, as before making one.

    Until teams and accounts exist, everything on this computer belongs to its single user.
    """
    if actor.user == LOCAL.user:
        return Relation.OWN if family_id else Relation.NONE
    return Relation.NONE
