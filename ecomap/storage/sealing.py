"""Sealing of bodies: compressed, then encrypted so that a change or a swap is noticed."""

import json
import secrets
import zlib
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ecomap.storage.errors import DamagedError

_NONCE_BYTES = 12


class Sealer:
    """Seals JSON-able values with AES-256-GCM.

    A sealed value is bound to its place (say "document", family, version): opened as
    belonging anywhere else it is refused.
    """

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, value: Any, *place: str | int | None) -> bytes:
        """Give the value as bytes that only open with this key and for this place."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        body = zlib.compress(_json(value))
        return nonce + self._cipher.encrypt(nonce, body, _json(place))

    def open(self, sealed: bytes, *place: str | int | None) -> Any:
        """Give the value again.

        Raises:
            DamagedError: These bytes were not sealed with this key for this place.
        """
        nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            opened = self._cipher.decrypt(nonce, body, _json(place))
        except (InvalidTag, ValueError) as error:
            raise DamagedError(place=" ".join(map(str, place[:2]))) from error
        return json.loads(zlib.decompress(opened))


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
