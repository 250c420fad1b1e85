"""Every error of ecomap says in both languages what is wrong, and has one status for programs."""

import importlib
import pkgutil
from collections.abc import Iterator
from http import HTTPStatus

import pytest

import ecomap
import layouts
from ecomap.access.policy import AccessDeniedError, Action
from ecomap.errors import EcomapError
from ecomap.services.gate import NoFamilyError
from ecomap.storage.errors import StaleVersionError, StoreUnavailableError
from ecomap.texts import LANGUAGES, Language
from ecomap.texts.catalogue import keys_of
from ecomap.texts.errors import error_text
from layouts.failures import STATUS, AskedError, status_of

OUR_OWN = (ecomap, layouts)
ENTRIES = {"ecomap.__main__", "ecomap.texts.click.__main__"}


def below(kind: type[EcomapError]) -> Iterator[type[EcomapError]]:
    yield kind
    for narrower in kind.__subclasses__():
        yield from below(narrower)


def every_error() -> list[type[EcomapError]]:
    """All errors that any module of ours can raise."""
    for package in OUR_OWN:
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if module.name not in ENTRIES and ".migrations." not in module.name:
                importlib.import_module(module.name)
    return list(dict.fromkeys(below(EcomapError)))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", every_error(), ids=lambda kind: kind.__name__)
def test_an_error_has_its_sentences(kind: type[EcomapError], lang: Language) -> None:
    keys = {"guard-not-understood"} if kind is AskedError else {kind.key}
    assert keys | ({kind.hint} if kind.hint else set()) <= set(keys_of(lang))


def test_no_error_of_ours_stands_beside_the_one_base() -> None:
    ours = {kind for kind in every_error() if kind is not EcomapError}
    assert all(kind.__module__.startswith(("ecomap.", "layouts.")) for kind in ours)
    outside = [
        value
        for kind in ours
        for value in vars(importlib.import_module(kind.__module__)).values()
        if isinstance(value, type)
        and issubclass(value, Exception)
        and value.__module__.startswith(("ecomap", "layouts"))
        and not issubclass(value, EcomapError)
    ]
    assert outside == []


def test_what_to_do_stands_after_what_is_wrong() -> None:
    assert error_text(NoFamilyError("x"), "en") == (
        "This family is not here (any more). Go to the list of families and load it again."
    )


def test_the_narrowest_error_decides_on_the_status() -> None:
    assert status_of(StaleVersionError(place="x")) is HTTPStatus.CONFLICT
    assert status_of(StoreUnavailableError(reason="busy")) is HTTPStatus.SERVICE_UNAVAILABLE
    assert status_of(AccessDeniedError(Action.VIEW)) is HTTPStatus.FORBIDDEN
    assert status_of(AskedError(status=HTTPStatus.GONE)) is HTTPStatus.GONE
    kinds = [kind for kind, _ in STATUS]
    for place, kind in enumerate(kinds):
        assert not any(issubclass(kind, earlier) for earlier in kinds[:place])
