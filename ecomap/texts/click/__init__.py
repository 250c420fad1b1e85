"""The command-line library's own sentences in Dutch (``messages.po``, compiled to ``.mo``).

``python -m ecomap.texts.click`` compiles them anew; a test says when that was forgotten.
"""

import gettext
import io
import os
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent
SOURCE = FOLDER / "nl" / "LC_MESSAGES" / "messages.po"
COMPILED = SOURCE.with_suffix(".mo")


def speak(lang: str) -> None:
    """Let the command-line library speak this language from now on."""
    os.environ["LANGUAGE"] = lang
    gettext.bindtextdomain("messages", str(FOLDER))


def compiled() -> bytes:
    """Give the compiled form of the Dutch sentences."""
    with SOURCE.open("rb") as source:
        catalog = read_po(source, locale="nl")
    target = io.BytesIO()
    write_mo(target, catalog)
    return target.getvalue()
