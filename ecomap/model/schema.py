"""The JSON Schema of the family file, generated from the model and shipped beside it.

``python -m ecomap.model.schema`` writes it anew.
"""

import json
from pathlib import Path
from typing import Any

from ecomap.model.records import Family

SCHEMA_FILE = Path(__file__).with_name("ecomap-family.schema.json")


def family_schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of version 1 of the family file."""
    schema = Family.model_json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ecomap-family, version 1",
        **{name: value for name, value in schema.items() if name != "title"},
    }


def schema_text() -> str:
    """Give the schema as the text that is shipped."""
    return json.dumps(family_schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SCHEMA_FILE.write_text(schema_text(), encoding="utf-8")
