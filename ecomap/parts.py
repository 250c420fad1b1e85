"""Where the parts are that lie beside this package: what joins them, the pages, assets, samples.

In the source they lie beside `ecomap/`. An installed copy carries them inside it, in ``_parts``, so
that it puts no other name among everybody's packages (decision 12).
"""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent
_CARRIED = _PACKAGE / "_parts"
PARTS = _CARRIED if _CARRIED.is_dir() else _PACKAGE.parent
ASSETS = PARTS / "assets"
SAMPLES = PARTS / "sample_networks"


def make_importable() -> None:
    """Let ``app`` and ``layouts`` be imported from here on: ours, whatever else has that name."""
    if sys.path[:1] != [str(PARTS)]:
        sys.path.insert(0, str(PARTS))
