"""Making the tables and bringing them up to date, with a backup first."""

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from ecomap.storage import migrating
from ecomap.storage.errors import NewerStoreError
from ecomap.storage.place import Place
from ecomap.storage.store import open_store
from ecomap.storage.tables import metadata
from tests.stores import NOW
from tests.test_store_secrecy import files_with_canary, fill

STEP = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"

def upgrade():
    op.add_column("family", sa.Column("colour", sa.String))
    op.create_table("half", sa.Column("id", sa.Integer))
    {failure}
"""


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """A copy of the steps, to which a next one can be added."""
    copied = tmp_path / "migrations"
    shutil.copytree(migrating.SCRIPTS, copied)
    return copied


def add_step(scripts: Path, monkeypatch: pytest.MonkeyPatch, failure: str = "") -> None:
    step = STEP.format(head=migrating._newest(), failure=failure)
    (scripts / "versions" / "v9999_next.py").write_text(step)
    monkeypatch.setattr(migrating, "SCRIPTS", scripts)


def backups(place: Place) -> list[Path]:
    return sorted(place.folder.glob("ecomap-*.db"))


def columns(place: Place) -> set[str]:
    """Columns of the table of families."""
    store = open_store(place)
    with store._database.reading() as connection:
        found = connection.exec_driver_sql("SELECT * FROM family")
        names = set(found.keys())
    store.close()
    return names


def test_the_steps_make_the_tables_that_the_code_uses(place: Place) -> None:
    store = open_store(place)
    with store._database.writing() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    store.close()


def test_opening_a_store_that_is_up_to_date_changes_nothing(place: Place) -> None:
    first = open_store(place)
    fill(first)
    with first.reading() as session:
        before = (session.stored("f1"), session.events())
    first.close()
    second = open_store(place)
    with second.reading() as session:
        assert (session.stored("f1"), session.events()) == before
    second.close()
    assert backups(place) == []


def test_an_older_store_is_upgraded_and_keeps_what_is_in_it(
    place: Place, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = open_store(place)
    fill(old)
    with old.reading() as session:
        before = session.stored("f1")
    old.close()
    add_step(scripts, monkeypatch)
    assert "colour" in columns(place)
    new = open_store(place)
    with new.reading() as session:
        assert session.stored("f1") == before
    new.close()


def test_a_file_is_copied_encrypted_before_an_upgrade_and_the_copy_opens(
    file_place: Place, tmp_path: Path, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = open_store(file_place)
    fill(old)
    old.close()
    with monkeypatch.context() as upgraded:
        add_step(scripts, upgraded)
        assert "colour" in columns(file_place)
    (backup,) = backups(file_place)
    assert backup.stat().st_mode & 0o777 == 0o600
    assert files_with_canary(file_place.folder) == []
    restored = Place(tmp_path / "restored")
    restored.folder.mkdir()
    shutil.copy(backup, restored.file)
    for name in ("key", "key.source"):
        shutil.copy(file_place.folder / name, restored.folder)
    assert "colour" not in columns(restored)
    store = open_store(restored)
    with store.reading() as session:
        assert session.version("f1") == 2
    store.close()


def test_an_upgrade_that_fails_halfway_leaves_the_store_as_it_was(
    place: Place, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = open_store(place)
    fill(old)
    old.close()
    with monkeypatch.context() as failing:
        add_step(scripts, failing, failure="raise ZeroDivisionError")
        with pytest.raises(ZeroDivisionError):
            open_store(place)
    assert "colour" not in columns(place)
    with monkeypatch.context() as mended:
        add_step(scripts, mended)
        assert "colour" in columns(place)


def test_a_store_of_a_newer_ecomap_is_left_alone(
    place: Place, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as newer:
        add_step(scripts, newer)
        store = open_store(place)
        with store.writing() as session:
            session.add("f1", {}, {}, NOW)
        store.close()
    with pytest.raises(NewerStoreError):
        open_store(place)
    assert backups(place) == []
