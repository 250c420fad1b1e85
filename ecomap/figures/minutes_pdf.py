"""The minutes as a PDF of A4 pages, made by typst.

What people wrote reaches the template as data only, so that nothing in it can act as markup.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

from ecomap.errors import EcomapError


class NoMakerError(EcomapError):
    """Typst is not installed here, or does not run on this computer."""

    key = "minutes-error-maker"


def minutes_pdf(minutes: Mapping[str, Any]) -> bytes:
    """Make the PDF of minutes.

    Args:
        minutes: The plain data of `ecomap.views.minutes.Minutes`.

    Raises:
        NoMakerError: There is no typst on this computer.
    """
    try:
        import typst  # noqa: PLC0415 - the pages work without it
    except ImportError as error:
        raise NoMakerError from error
    made = typst.compile(
        template(),
        format="pdf",
        sys_inputs=inputs(minutes),
        timestamp=datetime.now(UTC).replace(microsecond=0),  # typst wants whole seconds
    )
    return bytes(made)


def template() -> bytes:
    """Give the template, which is the same for all minutes."""
    return (files("ecomap.figures") / "minutes.typ").read_bytes()


def inputs(minutes: Mapping[str, Any]) -> dict[str, str]:
    """Give what the template is filled with: one JSON text."""
    return {"minutes": json.dumps(minutes, ensure_ascii=False)}
