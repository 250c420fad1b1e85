"""Where a store is kept: a folder with an encrypted file, or PostgreSQL beside such a folder."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from platformdirs import user_data_path


@dataclass(frozen=True, slots=True)
class Place:
    """Where a store is kept.

    Attributes:
        folder: Holds the database file ``ecomap.db`` and what is remembered about the key.
        url: Address of a PostgreSQL database to use instead of the file; may hold a password.
    """

    folder: Path
    url: str | None = field(default=None, repr=False)

    @property
    def file(self) -> Path:
        """The encrypted database file; not used with PostgreSQL."""
        return self.folder / "ecomap.db"

    @property
    def name(self) -> str:
        """How to name the place to a person: never with a user name or password."""
        if self.url is None:
            return str(self.file)
        try:
            parts = urlsplit(self.url)
        except ValueError:  # not an address at all; it may still hold a password
            return "PostgreSQL"
        return f"PostgreSQL {parts.hostname or 'localhost'}{parts.path}"


def usual_place(folder: Path | None = None, environ: Mapping[str, str] = os.environ) -> Place:
    """Give the place that was asked for, else this user's data folder.

    ``DATABASE_URL``, when it is set, names a PostgreSQL database.
    """
    return Place(folder or user_data_path("ecomap", False), environ.get("DATABASE_URL") or None)
