"""The place of a chart: `web/meeting/charts.ts` lets Plotly draw in it once it is in sight."""

import json

from dash import html
from dash.development.base_component import Component

from ecomap.figures.charts import Figure

VERSION = "4.1.1"
"""Of plotly.js, as npm's ``plotly.js-cartesian-dist-min`` has it."""

SCRIPT = f"/assets/vendor/plotly-cartesian.min.js?v={VERSION}"


def chart(figure: Figure, look: str = "") -> Component:
    """Give the place of a chart, as high as it will be; a reader of the screen has the table.

    Args:
        figure: What Plotly draws.
        look: Name of a style of its own, if any.
    """
    return html.Div(
        className=f"chart {look}".strip(),
        style=f"height:{figure.layout.height}px",
        **{
            "data-chart": json.dumps(
                figure.to_plotly_json(), ensure_ascii=False, separators=(",", ":")
            ),
            "data-script": SCRIPT,
            "aria-hidden": "true",
        },
    )
