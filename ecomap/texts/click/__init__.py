"""The command-line library's own sentences in Dutch (``messages.po``, compiled to ``.mo``).

``python -m ecomap.texts.click`` compiles them anew; a test says when that was forgotten. It
compares what both say, not their bytes: those differ from one version of Babel to the next.
"""

import gettext
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


def write() -> None:
    """Compile the Dutch sentences."""
    with SOURCE.open("rb") as source, COMPILED.open("wb") as target:
        write_mo(target, read_po(source, locale="nl"))
