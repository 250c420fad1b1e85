"""Compile the command-line library's Dutch sentences."""

from ecomap.texts.click import write

write()
