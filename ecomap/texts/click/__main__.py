"""Compile the command-line library's Dutch sentences."""

from ecomap.texts.click import COMPILED, compiled

COMPILED.write_bytes(compiled())
