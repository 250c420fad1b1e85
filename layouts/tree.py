"""Components as plain data: `web/kit/tree.ts` makes the elements of them.

A component of Dash takes five times the bytes, and Dash looks at each of its components after every
change; nor does it know the parts of pictures.
"""

from typing import Any

from dash.development.base_component import Component

Tree = dict[str, Any]
"""``{"type": …, "props": {…, "children": …}}``; a type with a capital is a component of Dash."""


def tree(kind: str, *children: Any, **props: Any) -> Tree:
    """Give an element with what stands in it: parts, or one list of them; None = nothing."""
    inside = children[0] if len(children) == 1 else list(children) or None
    return {"type": kind, "props": props if inside is None else props | {"children": inside}}


def plain(part: Any) -> Any:
    """Give components, and lists of them, as plain data without what only Dash needs."""
    if isinstance(part, list | tuple):
        return [plain(one) for one in part]
    if isinstance(part, Component):
        part = part.to_plotly_json()
    if not isinstance(part, dict) or part.keys() < {"type", "props"}:
        return part
    return tree(part["type"], **{name: plain(value) for name, value in part["props"].items()})
