"""One side of a comparison: a source, read into a Catalog.

SQL is run on the ephemeral server in one transaction that is rolled back, so nothing
is created or dropped; a live database is read in one REPEATABLE READ snapshot. A
design that was read before, by the same server and reader, comes from the cache.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Set
from dataclasses import astuple, dataclass
from pathlib import Path

from schemaops import __version__
from schemaops.catalog.kinds.schema import Schema
from schemaops.catalog.model import Catalog, Ref
from schemaops.catalog.read import read, reader_version
from schemaops.catalog.snapshot import from_json, to_json
from schemaops.errors import UsageError
from schemaops.postgres.server import (
    DESIGN_ROLE,
    LOAD_FROM,
)
from schemaops.postgres.session import connect_url
from schemaops.sources.design import Design, Note
from schemaops.sources.equipment import equip
from schemaops.sources.hints import Hint, design_hints
from schemaops.sources.loader import load
from schemaops.sources.roles import create_replayed_roles
from schemaops.sources.workshop import Workshop
from schemaops.sqltext import compose, ident


@dataclass(frozen=True)
class Side:
    """A catalog and what came with it. `design` is None when it has no SQL files.

    whole: everything that was read, where the catalog shows less of it.
    """

    label: str
    catalog: Catalog
    design: Design | None = None
    hints: tuple[Hint, ...] = ()
    notes: tuple[Note, ...] = ()
    whole: Catalog | None = None

    @property
    def everything(self) -> Catalog:
        """The catalog with what the scope leaves alone."""
        return self.catalog if self.whole is None else self.whole


NOTHING = Side(
    "empty",
    Catalog(server=0, objects={Ref("schema", ("public",)): Schema("public")}),
    Design(()),
)
"""A new database: it has the schema public and nothing else."""


def read_design_side(
    workshop: Workshop,
    label: str,
    design: Design,
    dbname: str = LOAD_FROM,
    own: str | None = None,
) -> Side:
    """Load a design and read its catalog. Raises DesignError, ServerError.

    own: the name under which the design's schema `schemaops` is read.
    """
    if own is not None:
        return _own_side(workshop, label, design, dbname, own)
    cached = _cache_file(workshop, design)
    with contextlib.suppress(OSError, UsageError, ValueError, TypeError):
        notes, _, text = cached.read_text().partition("\n")
        said = tuple(Note(*row) for row in json.loads(notes))
        return Side(label, from_json(text), design, design_hints(design), said)
    server = workshop.server
    equip(server, dbname, design, workshop.scope.manage)
    with server.connect(dbname, DESIGN_ROLE, autocommit=False) as connection:
        result = load(connection, design, owners="owners" in workshop.scope.manage)
        catalog = read(connection, manage=workshop.scope.manage)
        connection.rollback()
    workshop.later(lambda: _store(cached, catalog, result.notes))
    return Side(label, catalog, design, result.hints, result.notes)


def _own_side(
    workshop: Workshop, label: str, design: Design, dbname: str, own: str
) -> Side:
    """The design of our own schema. The server renames it, so no text is edited.

    It has no Design: whoever makes the side again does it from its catalog.
    """
    server = workshop.server
    with server.connect(dbname, DESIGN_ROLE, autocommit=False) as connection:
        result = load(connection, design, owners="owners" in workshop.scope.manage)
        rename = compose("ALTER SCHEMA schemaops RENAME TO {}", ident(own))
        connection.execute(rename)
        catalog = read(connection, manage=workshop.scope.manage)
        connection.rollback()
    return Side(label, catalog, None, result.hints, result.notes)


def read_live_side(
    label: str, url: str, *, order: bool = True, manage: Set[str] = frozenset()
) -> Side:
    """Read a live database in one snapshot. Raises ServerError, UsageError.

    order: whether dependencies are read too, which a plan needs. manage: words of the
    scope whose kinds are read too.
    """
    with connect_url(url, settings={"jit": "off"}) as connection:
        connection.autocommit = True
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        catalog = read(connection, order=order, manage=manage)
        connection.execute("ROLLBACK")
    return Side(label, catalog)


def read_migrations_side(
    workshop: Workshop,
    label: str,
    directory: Path,
    upto: tuple[str, ...] = ("heads",),
) -> Side:
    """Replay revisions on an empty database and read what they made."""
    from schemaops.sources.migrations import replay

    dbname = workshop.database()
    with workshop.server.connect(dbname) as connection:
        create_replayed_roles(connection, directory, DESIGN_ROLE)
        replay(connection, directory, upto)
        connection.execute("BEGIN")
        catalog = read(connection, manage=workshop.scope.manage)
        connection.execute("ROLLBACK")
    workshop.server.drop_database(dbname)
    return Side(label, catalog)


def _cache_file(workshop: Workshop, design: Design) -> Path:
    version = workshop.binaries.version
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    trust = "trusted" if workshop.trusted else "untrusted"
    how = "-".join([trust, *sorted(workshop.scope.manage)])
    name = f"{design.digest}-{how}-{version}-{reader_version()}-{__version__}.json"
    return Path(base) / "schemaops" / "snapshots" / name


def _store(path: Path, catalog: Catalog, notes: tuple[Note, ...]) -> None:
    """Publish by rename, so that nobody reads half a file; a full disk is no error."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "w") as file:
            file.write(json.dumps([astuple(note) for note in notes]) + "\n")
            file.write(to_json(catalog))
        Path(name).replace(path)
