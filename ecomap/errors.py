"""The one base of all errors of ecomap: each knows the sentence that a person reads about it."""

from typing import Any


class EcomapError(Exception):
    """Something that ecomap refuses or cannot do.

    A subclass says what is the same each time; what differs is given when it is raised.

    Attributes:
        key: Key of the sentence that says what is wrong and where, in the catalogues.
        hint: Key of the sentence that says what to do; None = the first one says that already.
        facts: Values for both sentences; never a secret.
    """

    key = "error-failed"
    hint: str | None = None

    def __init__(self, said: object = "", /, **facts: Any) -> None:
        """Build the error.

        Args:
            said: What a programmer reads in a traceback; no person sees it.
            facts: Values for the sentences.
        """
        self.facts = facts
        super().__init__(said or f"{self.key} {facts}")
