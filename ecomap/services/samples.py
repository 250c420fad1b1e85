"""Family files of a folder, taken in when the app starts: the samples, or somebody's own."""

from pathlib import Path

from ecomap.access.policy import Actor
from ecomap.model import Problem
from ecomap.services.families import Families
from ecomap.storage.folder import FamilyFolder


def take_in(families: Families, folder: Path, actor: Actor) -> dict[str, tuple[Problem, ...]]:
    """Take in the family files of a folder; those that are there already are left alone.

    Returns:
        What is wrong with the files that cannot be read, by their name.
    """
    shelf = FamilyFolder(folder).shelf()
    for family in shelf.families.values():
        if not families.known(family.id):
            families.add(actor, family)
    return shelf.broken
