"""A PostgreSQL of the tests' own: a cluster in a temporary folder, on a free loopback port."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg

from tests.ports import free_port

OWNER = "postgres"  # the account that Debian's package makes; PostgreSQL refuses to run as root


class Cluster:
    """A PostgreSQL server that can be stopped and started."""

    def __init__(self, programs: Path, folder: Path, *, durable: bool) -> None:
        self.data = folder / "data"
        self.port = free_port()
        self._programs = programs
        self._folder = folder
        self._numbers = count()
        self._fsync = "on" if durable else "off"
        self._run("initdb", "-D", self.data, "-E", "UTF8", "--locale=C", "-A", "trust", "-U", OWNER)

    def start(self) -> None:
        """Start the server; returns once it answers."""
        network = f"-p {self.port} -k {self._folder} -c listen_addresses=127.0.0.1"
        options = f"{network} -c fsync={self._fsync}"
        log = self._folder / "log"
        self._run("pg_ctl", "-D", self.data, "-o", options, "-l", log, "-w", "start")

    def stop(self) -> None:
        """Stop the server at once, as when its power fails."""
        self._run("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop")

    def address(self, database: str) -> str:
        """Give the address of a database."""
        return f"postgresql://{OWNER}@127.0.0.1:{self.port}/{database}"

    def new_database(self) -> str:
        """Make an empty database; gives its address."""
        name = f"store{next(self._numbers)}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]
        return self.address(name)

    def _run(self, program: str, *arguments: object) -> None:
        as_owner = ["runuser", "-u", OWNER, "--"] if os.geteuid() == 0 else []
        command = [*as_owner, self._programs / program, *arguments]
        # Its output goes to a file: a server that lives on would hold a pipe open.
        with tempfile.TemporaryFile() as output:
            done = subprocess.run(
                [str(part) for part in command],
                *(-1, None, None, output, subprocess.STDOUT),
                cwd=self._folder,
                check=False,
            )
            output.seek(0)
            assert done.returncode == 0, output.read().decode(errors="replace")


@contextmanager
def cluster(*, durable: bool = False) -> Iterator[Cluster]:
    """Run a cluster until the end, and leave nothing of it.

    Args:
        durable: Whether what it saves is to survive a power cut, which costs time.

    Raises:
        LookupError: PostgreSQL is not installed.
    """
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="ecomap-postgresql-"))
    if os.geteuid() == 0:
        shutil.chown(folder, OWNER)
    try:
        server = Cluster(programs, folder, durable=durable)
        server.start()
        yield server
        server.stop()
    finally:
        shutil.rmtree(folder)


def _programs() -> Path:
    """Find the folder with PostgreSQL's programs: Debian's newest, else the one on the path."""
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(debian, key=lambda path: int(path.parts[-3]), default=None)
    found = newest or shutil.which("initdb")
    if found is None:
        raise LookupError(
            "PostgreSQL is not installed, and the tests of the store need it. "
            "`python3 run.py test` installs it; by hand: sudo apt-get install postgresql"
        )
    return Path(found).parent
