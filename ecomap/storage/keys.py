"""The one secret of a store, where it is kept, and the keys that are derived from it.

A store made with one source of the secret is always opened with that source: ``key.source`` beside
the database remembers which, and holds nothing secret. No secret is ever made for a database that
is there already.
"""

import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keyring
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from keyring.errors import KeyringError

from ecomap.storage.errors import KeyMissingError, WrongKeyError
from ecomap.storage.place import Place
from ecomap.storage.publishing import publish

PASSPHRASE = "ECOMAP_PASSPHRASE"  # noqa: S105 - the name of a variable
KEY_FILE = "ECOMAP_KEY_FILE"
_SERVICE = "ecomap"
_BYTES = 32
_SCRYPT = {"n": 2**16, "r": 8, "p": 1}  # 64 MB and some tenths of a second
_REAL_KEYRING = 1  # keyring's own mark for a backend that is fit to be chosen

_Note = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of a store.

    Attributes:
        source: Where the secret is kept: "keyring", "passphrase" or "file".
        database: Encrypts the database file.
        bodies: Seals documents, summaries and journal bodies.
        audit: Chains the rows of the audit.
    """

    source: str
    database: bytes = field(repr=False)
    bodies: bytes = field(repr=False)
    audit: bytes = field(repr=False)


def keys_of(place: Place, *, new: bool) -> Keys:
    """Give the keys of a store; a store that is new gets its secret made.

    Args:
        place: Where the store is kept.
        new: Whether there is no database yet.

    Raises:
        KeyMissingError: The secret is not where it was.
        WrongKeyError: What stands in the key file is no key.
    """
    note = _noted(place) or _found(place) or (_make(place) if new else None)
    if note is None:
        raise KeyMissingError(place=place.name, source="note", file=str(_note_file(place)))
    secret = _SOURCES[note["source"]](place, note)
    names = ("database", "bodies", "audit")
    return Keys(note["source"], **{name: _derived(secret, name) for name in names})


def _derived(secret: bytes, name: str) -> bytes:
    return HKDF(SHA256(), _BYTES, salt=None, info=f"ecomap {name} 1".encode()).derive(secret)


def _noted(place: Place) -> _Note | None:
    """Read which source this store was made with."""
    path = _note_file(place)
    if not path.exists():
        return None
    try:
        note: _Note = json.loads(path.read_bytes())
        _SOURCES[note["source"]]
    except (ValueError, KeyError, TypeError) as error:
        raise KeyMissingError(place=place.name, source="note", file=str(path)) from error
    return note


def _found(place: Place) -> _Note | None:
    """A key file put there by hand says enough, as for a second server of a team."""
    return {"source": "file"} if _key_file(place).exists() else None


def _make(place: Place) -> _Note:
    """Make a secret where the environment says, else in the keyring, else in a file."""
    if os.environ.get(KEY_FILE):
        note = _make_file(place)
    elif os.environ.get(PASSPHRASE):
        note = {"source": "passphrase", "salt": secrets.token_hex(_BYTES // 2), **_SCRYPT}
    else:
        note = _make_in_keyring() or _make_file(place)
    return json.loads(publish(_note_file(place), json.dumps(note).encode()))  # type: ignore[no-any-return]


def _make_file(place: Place) -> _Note:
    publish(_key_file(place), secrets.token_hex(_BYTES).encode())
    return {"source": "file"}


def _make_in_keyring() -> _Note | None:
    """Put a secret in the keyring; None when this computer has none that works."""
    name, secret = f"store-{secrets.token_hex(8)}", secrets.token_hex(_BYTES)
    try:
        if keyring.get_keyring().priority < _REAL_KEYRING:
            return None
        keyring.set_password(_SERVICE, name, secret)
        kept = keyring.get_password(_SERVICE, name)
    except Exception:  # noqa: BLE001 - backends raise whatever their system does
        return None
    return {"source": "keyring", "name": name} if kept == secret else None


def _from_keyring(place: Place, note: _Note) -> bytes:
    try:
        kept = keyring.get_password(_SERVICE, note["name"])
    except KeyringError:
        kept = None
    if kept is None:
        raise KeyMissingError(place=place.name, source="keyring", file=note["name"])
    return _bytes_of(kept, place, "keyring")


def _from_passphrase(place: Place, note: _Note) -> bytes:
    passphrase = os.environ.get(PASSPHRASE)
    if not passphrase:
        raise KeyMissingError(place=place.name, source="passphrase", file=PASSPHRASE)
    costs = {name: note[name] for name in _SCRYPT}
    return Scrypt(bytes.fromhex(note["salt"]), _BYTES, **costs).derive(passphrase.encode())


def _from_file(place: Place, note: _Note) -> bytes:
    del note
    path = _key_file(place)
    try:
        written = path.read_text(encoding="ascii", errors="replace")
    except OSError as error:
        raise KeyMissingError(place=place.name, source="file", file=str(path)) from error
    return _bytes_of(written, place, "file")


def _bytes_of(written: str, place: Place, source: str) -> bytes:
    try:
        secret = bytes.fromhex(written.strip())
    except ValueError:
        secret = b""
    if len(secret) != _BYTES:
        raise WrongKeyError(place=place.name, source=source)
    return secret


def _note_file(place: Place) -> Path:
    return place.folder / "key.source"


def _key_file(place: Place) -> Path:
    return Path(os.environ.get(KEY_FILE) or place.folder / "key")


_SOURCES = {"keyring": _from_keyring, "passphrase": _from_passphrase, "file": _from_file}
