"""Callback bodies: only those that the pages really send reach Dash.

Dash itself trusts a body: a wrong one ends in an error of the server. Here a body must name a
registered callback, exactly its outputs, inputs and states, and values of the right kind.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dash import Dash
from flask import abort, request

from layouts.guard.bodies import json_body
from layouts.guard.values import Check

ADDRESS = "/_dash-update-component"
LIMIT_BYTES = 2_000_000
_KEYS = {"output", "outputs", "inputs", "state", "changedPropIds", "parsedChangedPropsIds"}
_PART_KEYS = {"id", "property", "value"}


@dataclass(frozen=True, slots=True)
class Known:
    """What the browser sends for one callback.

    Attributes:
        outputs: The outputs as they stand in the body.
        inputs: ``id.property`` of each input, in order.
        state: The same of each state.
        checks: From ``id.property`` to what its value must pass.
    """

    outputs: Any
    inputs: tuple[str, ...]
    state: tuple[str, ...]
    checks: Mapping[str, Check]


def known_callbacks(app: Dash, checks: Mapping[str, Check]) -> dict[str, Known]:
    """Give the callbacks that the server answers, by their output.

    Args:
        app: The app, with all its callbacks.
        checks: From ``id.property`` to what a value from the browser must pass.

    Raises:
        LookupError: A callback has ids by pattern, no output, or a value without a check.
    """
    answered = {key: entry for key, entry in app.callback_map.items() if "callback" in entry}
    return {key: _known(key, entry, checks) for key, entry in answered.items()}


def check(known: Mapping[str, Known]) -> None:
    """Abort with 400 or 413 when the request is a callback and its body is not understood."""
    if request.path != ADDRESS or request.method != "POST":
        return
    if not understood(json_body(LIMIT_BYTES), known):
        abort(400)


def understood(body: Any, known: Mapping[str, Known]) -> bool:
    """Tell whether a body is one that a page sends for one of these callbacks."""
    if not isinstance(body, dict) or not body.keys() <= _KEYS:
        return False
    output = body.get("output")
    callback = known.get(output) if isinstance(output, str) else None
    return (
        callback is not None
        and body.get("outputs") == callback.outputs
        and _given(body.get("inputs"), callback.inputs, callback.checks)
        and _given(body.get("state", []), callback.state, callback.checks)
        and _changed(body.get("changedPropIds"), callback.inputs)
        and _changed(body.get("parsedChangedPropsIds", []), callback.inputs)
    )


def _given(parts: Any, names: tuple[str, ...], checks: Mapping[str, Check]) -> bool:
    """Tell whether these are exactly the named properties, each with a value of its kind."""
    if not isinstance(parts, list) or len(parts) != len(names):
        return False
    return all(_fits(part, name, checks[name]) for part, name in zip(parts, names, strict=True))


def _fits(part: Any, name: str, check: Check) -> bool:
    if not isinstance(part, dict) or not part.keys() <= _PART_KEYS:
        return False
    component, _, prop = name.rpartition(".")
    named = (part.get("id"), part.get("property")) == (component, prop)
    return named and check(part.get("value"))


def _changed(names: Any, inputs: tuple[str, ...]) -> bool:
    if not isinstance(names, list) or len(names) > len(inputs):
        return False
    return all(isinstance(name, str) and name in inputs for name in names)


def _known(key: str, entry: dict[str, Any], checks: Mapping[str, Check]) -> Known:
    output, many = entry["output"], isinstance(entry["output"], list)
    if entry.get("no_output") or entry.get("background"):
        raise LookupError(f"Callback {key}: the guard knows callbacks with plain outputs only.")
    outputs = [_output(part) for part in (output if many else [output])]
    inputs, state = (tuple(map(_name, entry[kind])) for kind in ("inputs", "state"))
    if unchecked := {*inputs, *state} - checks.keys():
        raise LookupError(f"Callback {key}: no check for {', '.join(sorted(unchecked))}.")
    return Known(outputs if many else outputs[0], inputs, state, checks)


def _output(output: Any) -> dict[str, Any]:
    return {"id": output.component_id, "property": output.component_property}


def _name(part: dict[str, Any]) -> str:
    return f"{part['id']}.{part['property']}"
