"""Thresholds of the rules as an organisation chose them: what holds, and choosing others."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Any

from ecomap.access.policy import Action, Actor
from ecomap.analysis.rules import DEFAULTS, NO_LIMIT, RULES, Parameter, ParameterError, Parameters
from ecomap.services.gate import Gate, now
from ecomap.storage.records import Setting
from ecomap.storage.store import Session, StaleVersionError

NAME = "thresholds"
"""Under which name the store keeps what was chosen."""

Chosen = dict[str, dict[str, float | None]]
"""Rule -> parameter -> value; only what differs from the proposal. None = no limit."""

PARAMETERS: dict[tuple[str, str], Parameter] = {
    (rule.code, parameter.name): parameter for rule in RULES for parameter in rule.parameters
}


@dataclass(frozen=True, slots=True)
class InForce:
    """The thresholds that hold.

    Attributes:
        version: Number of the choice; 0 = nothing was ever chosen.
        chosen: What differs from the proposal.
        parameters: All thresholds, for the rules to judge by.
    """

    version: int
    chosen: Chosen
    parameters: Parameters


PROPOSED = InForce(0, {}, DEFAULTS)
"""What holds while nothing was chosen."""


@dataclass(frozen=True, slots=True)
class Changed:
    """Who chose other thresholds when; ``values`` holds each one's value before and after."""

    actor: str
    at: datetime
    values: dict[tuple[str, str], tuple[float, float]]


class Thresholds:
    """The one choice of thresholds of the organisation that this store is of."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._known = PROPOSED
        self._lock = Lock()

    def current(self) -> Parameters:
        """Give the thresholds that hold now."""
        with self._gate.store.reading() as session:
            return self.standing(session).parameters

    def standing(self, session: Session) -> InForce:
        """Give what holds in this transaction; read anew only after it was changed."""
        version = session.setting_version(NAME)
        with self._lock:
            known = self._known
        if known.version == version:
            return known
        newest = session.settings(NAME, limit=1)
        standing = _standing(newest[0]) if newest else PROPOSED
        with self._lock:
            self._known = standing
        return standing

    def may_choose(self, actor: Actor) -> bool:
        """Whether somebody may choose thresholds."""
        return self._gate.may(actor, Action.CONFIGURE, None)

    def chosen(self) -> InForce:
        """Give what holds now, with its version and what was chosen."""
        with self._gate.store.reading() as session:
            return self.standing(session)

    def history(self, limit: int) -> list[Changed]:
        """Give who changed what when, the newest first."""
        with self._gate.store.reading() as session:
            kept = session.settings(NAME, limit=limit + 1)
        states = [*(_standing(one) for one in kept), PROPOSED]
        pairs = zip(kept[:limit], states, states[1:], strict=False)
        return [
            Changed(one.actor, one.at, differences(before.parameters, after.parameters))
            for one, after, before in pairs
        ]

    def save(
        self, actor: Actor, chosen: Mapping[str, Mapping[str, float | None]], after: int
    ) -> InForce:
        """Let these thresholds hold from now on, and the proposal for all that is not named.

        Args:
            actor: Who chooses.
            chosen: Rule -> parameter -> value; None = no limit.
            after: Version of the choice that they saw.

        Raises:
            AccessDeniedError: They may not; that is written down as well.
            ParameterError: There is no such threshold, or it cannot have that value.
            StaleVersionError: Somebody chose in the meantime; nothing was kept.
        """
        differing = only_differing(chosen)
        with self._gate.acting(actor, Action.CONFIGURE) as session:
            if session.setting_version(NAME) != after:
                raise StaleVersionError(place=NAME)
            setting = Setting(NAME, after + 1, actor.user, now(), differing)
            session.choose(setting)
        return _standing(setting)


def only_differing(chosen: Mapping[str, Mapping[str, float | None]]) -> Chosen:
    """Leave out what equals the proposal.

    Raises:
        ParameterError: There is no such threshold, or it cannot have that value.
    """
    parameters = DEFAULTS.changed(chosen)
    differing: Chosen = {}
    for (rule, name), (_, value) in differences(DEFAULTS, parameters).items():
        differing.setdefault(rule, {})[name] = None if value == NO_LIMIT else value
    return differing


def differences(
    before: Parameters, after: Parameters
) -> dict[tuple[str, str], tuple[float, float]]:
    """Give the thresholds that are not the same, each with its value before and after."""
    return {
        (rule, name): (before[rule][name], after[rule][name])
        for rule, name in PARAMETERS
        if before[rule][name] != after[rule][name]
    }


def _standing(setting: Setting) -> InForce:
    """Read what is stored; what this ecomap does not know, or would refuse, is left aside."""
    chosen: Chosen = {}
    for rule, name, value in _stored_values(setting.body):
        try:
            DEFAULTS.changed({rule: {name: value}})
        except ParameterError:
            continue
        chosen.setdefault(rule, {})[name] = value
    return InForce(setting.version, chosen, DEFAULTS.changed(chosen))


def _stored_values(body: Any) -> list[tuple[str, str, Any]]:
    groups = body.items() if isinstance(body, dict) else ()
    return [
        (rule, name, value)
        for rule, values in groups
        if isinstance(values, dict)
        for name, value in values.items()
    ]
