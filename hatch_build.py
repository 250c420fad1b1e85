"""What the wheel carries besides `ecomap/`: the parts that lie beside it in the source.

They are put inside the package, so that no name but ours stands among everybody's packages;
`ecomap/parts.py` finds them in both places (decision 12).
"""

from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PARTS = ("app.py", "layouts", "assets", "sample_networks")


class Parts(BuildHookInterface[BuilderConfig]):
    """Adds the parts to the wheel; an editable install has them already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Say where each of them goes."""
        if version == "standard":
            places = {str(Path(self.root) / name): f"ecomap/_parts/{name}" for name in PARTS}
            build_data["force_include"] |= places
