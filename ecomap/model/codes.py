"""The vocabulary: every code that a family file may hold.

Code, files, URLs and tables hold codes only. What a person reads stands in the catalogues of
`ecomap.texts` under ``<vocabulary>-<code>``; `VOCABULARIES` is the list that a test walks.
"""

from enum import StrEnum


class LifeDomain(StrEnum):
    """Part of life in which help is needed or given (leefgebied)."""

    SAFETY = "safety"
    PARENTING = "parenting"
    HOME_RELATIONS = "home_relations"
    SCHOOL = "school"
    MENTAL_HEALTH = "mental_health"
    PHYSICAL_HEALTH = "physical_health"
    SUBSTANCE_USE = "substance_use"
    FINANCES = "finances"
    WORK = "work"
    HOUSING = "housing"
    SOCIAL_NETWORK = "social_network"
    LEISURE = "leisure"
    JUSTICE = "justice"


class PartyKind(StrEnum):
    """What sort of party stands around the family."""

    KIN = "kin"
    FRIEND = "friend"
    NEIGHBOUR = "neighbour"
    VOLUNTEER = "volunteer"
    COMMUNITY = "community"
    PROFESSIONAL = "professional"
    AGENCY = "agency"

    @property
    def formal(self) -> bool:
        """Whether this kind is paid help: a professional or an agency."""
        return self in {PartyKind.PROFESSIONAL, PartyKind.AGENCY}


class Sector(StrEnum):
    """Field of work of a formal party."""

    CHILD_PROTECTION = "child_protection"
    YOUTH_CARE = "youth_care"
    MENTAL_HEALTH = "mental_health"
    HEALTH = "health"
    EDUCATION = "education"
    LOCAL_TEAM = "local_team"
    JUSTICE = "justice"
    FINANCES = "finances"
    HOUSING = "housing"
    WORK = "work"
    DISABILITY = "disability"
    ADDICTION = "addiction"
    OTHER = "other"


class Help(StrEnum):
    """What a tie gives: one list for informal and formal, so that one can take over."""

    PRACTICAL = "practical"
    COMPANIONSHIP = "companionship"
    ADVICE = "advice"
    EMOTIONAL = "emotional"
    CARE = "care"
    FINANCIAL = "financial"
    GUIDANCE = "guidance"
    TREATMENT = "treatment"
    ASSESSMENT = "assessment"
    SUPERVISION = "supervision"
    EDUCATION = "education"
    COORDINATION = "coordination"


class Strength(StrEnum):
    """How strong a tie is; the members stand from weak to strong."""

    WEAK = "weak"
    ORDINARY = "ordinary"
    STRONG = "strong"


class Stress(StrEnum):
    """How strained a tie is; the members stand from easy to broken."""

    NONE = "none"
    TENSION = "tension"
    CONFLICT = "conflict"
    BROKEN = "broken"


class Flow(StrEnum):
    """Which way the help goes."""

    TO_FAMILY = "to_family"
    FROM_FAMILY = "from_family"
    MUTUAL = "mutual"


class TieStatus(StrEnum):
    """Whether the help is there, planned, waited for or wished."""

    ACTUAL = "actual"
    PLANNED = "planned"
    WAITING = "waiting"
    WISHED = "wished"


class Framework(StrEnum):
    """How free the family is to take the help."""

    VOLUNTARY = "voluntary"
    PRESSING = "pressing"
    COMPULSORY = "compulsory"


class Role(StrEnum):
    """The three wrap-around roles of a professional."""

    CONTRACTOR = "contractor"
    DIRECTOR = "director"
    COACH = "coach"


class EndReason(StrEnum):
    """Why a tie or a caseworker's spell ended."""

    GOAL_REACHED = "goal_reached"
    STAFF_CHANGE = "staff_change"
    REORGANISATION = "reorganisation"
    MOVED = "moved"
    REFUSED = "refused"
    WAITING_LIST = "waiting_list"
    ESCALATED = "escalated"
    CLOSED = "closed"
    OTHER = "other"


class LinkKind(StrEnum):
    """How two parties relate to each other."""

    COOPERATES = "cooperates"
    INFORMS = "informs"
    REFERS = "refers"
    CONFLICT = "conflict"
    KNOWS = "knows"


class MemberRole(StrEnum):
    """Place of a person in the family."""

    CHILD = "child"
    PARENT = "parent"
    STEP_PARENT = "step_parent"
    FOSTER_PARENT = "foster_parent"
    GRANDPARENT = "grandparent"
    SIBLING = "sibling"
    OTHER = "other"


class Sex(StrEnum):
    """Sign in the genogram: square, circle or diamond."""

    FEMALE = "f"
    MALE = "m"
    OTHER = "x"


class BondKind(StrEnum):
    """Relation between two members; ``parent_of`` and ``foster_of`` go from a to b."""

    PARTNER = "partner"
    EX_PARTNER = "ex_partner"
    PARENT_OF = "parent_of"
    SIBLING = "sibling"
    FOSTER_OF = "foster_of"


COUPLES = frozenset((BondKind.PARTNER, BondKind.EX_PARTNER))
"""Kinds of bond between partners, now or before."""

DESCENT = frozenset((BondKind.PARENT_OF, BondKind.FOSTER_OF))
"""Kinds of bond that go from a, who brings up, to b."""


class GoalState(StrEnum):
    """How a goal of the one plan stands."""

    OPEN = "open"
    MET = "met"
    DROPPED = "dropped"


class OrderKind(StrEnum):
    """Court order."""

    OTS = "ots"
    VOTS = "vots"
    PLACEMENT = "placement"
    GUARDIANSHIP = "guardianship"
    YOUTH_PAROLE = "youth_parole"


class MomentKind(StrEnum):
    """Dated event in the course of the help."""

    START = "start"
    EVALUATION = "evaluation"
    TEAM_MEETING = "team_meeting"
    CRISIS = "crisis"
    STEP_UP = "step_up"
    STEP_DOWN = "step_down"
    HANDOVER = "handover"
    CLOSURE = "closure"


MEETINGS = frozenset((MomentKind.TEAM_MEETING, MomentKind.EVALUATION))
"""Kinds of moment at which people sat together and looked at the whole."""


class Verdict(StrEnum):
    """What the team or the family decided about a finding."""

    DELIBERATE = "deliberate"
    ACTION = "action"
    SOLVED = "solved"
    NOT_APPLICABLE = "not_applicable"


class Answer(StrEnum):
    """Answer to one working principle in a reflection."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NA = "na"


VOCABULARIES: dict[str, type[StrEnum]] = {
    "life_domain": LifeDomain,
    "party_kind": PartyKind,
    "sector": Sector,
    "help": Help,
    "strength": Strength,
    "stress": Stress,
    "flow": Flow,
    "tie_status": TieStatus,
    "framework": Framework,
    "role": Role,
    "end_reason": EndReason,
    "link_kind": LinkKind,
    "member_role": MemberRole,
    "sex": Sex,
    "bond_kind": BondKind,
    "goal_state": GoalState,
    "order_kind": OrderKind,
    "moment_kind": MomentKind,
    "verdict": Verdict,
    "answer": Answer,
}
