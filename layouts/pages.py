"""All pages, and the pieces that several of them are made of."""

from ecomap.services.bundle import Services
from layouts import caseload, draw, family, flower, guide, plan, saving, thresholds
from layouts.guard.values import Check
from layouts.meeting import page as meeting
from layouts.page import AnyPage, Shown

PAGES: tuple[AnyPage, ...] = (
    caseload.PAGE,
    thresholds.PAGE,
    family.PAGE,
    meeting.PAGE,
    meeting.PAGE_AT_REFLECTION,
)

PIECES = (draw, flower, guide, plan, saving)
"""Each has a ``skeleton()`` and a ``register(app)`` of its own."""


def page_at(path: str, services: Services) -> Shown[object] | None:
    """Open the page that stands at a path; None = there is nothing for who asks."""
    found = (page.at(path, services) for page in PAGES)
    return next((shown for shown in found if shown is not None), None)


def values_of_pages() -> dict[str, Check]:
    """Give the check of each value that the browser sends for a callback of some page."""
    return {name: check for page in PAGES for name, check in page.values.items()}
