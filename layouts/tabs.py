"""Tabs and their panels, of which one is shown; `web/kit/tabs.ts` lets people choose."""

from collections.abc import Mapping

from dash import html
from dash.development.base_component import Component

from ecomap.texts import Language, text


def tabs(
    panels: Mapping[str, Component], chosen: str, topic: str, label: str, lang: Language
) -> list[Component]:
    """Give the row of tabs, and each panel under it.

    Args:
        panels: What each tab shows, by the name that stands in ids and text keys.
        chosen: Name of the tab that is open at first.
        topic: Beginning of the text keys: the word of a tab is ``<topic>-tab-<name>``.
        label: What the row is called, for who cannot see it.
        lang: The language.
    """
    row = [_tab(name, text(f"{topic}-tab-{name}", lang), name == chosen) for name in panels]
    shown = [_panel(name, panel, name == chosen) for name, panel in panels.items()]
    return [html.Div(row, role="tablist", className="choice", **{"aria-label": label}), *shown]


def _tab(name: str, word: str, chosen: bool) -> Component:
    return html.Button(
        word,
        id=f"tab-{name}",
        type="button",
        role="tab",
        tabIndex="0" if chosen else "-1",
        **{"aria-selected": str(chosen).lower(), "aria-controls": f"panel-{name}"},
    )


def _panel(name: str, panel: Component, chosen: bool) -> Component:
    return html.Section(
        panel,
        id=f"panel-{name}",
        role="tabpanel",
        tabIndex="0",
        hidden=not chosen,
        **{"aria-labelledby": f"tab-{name}"},
    )
