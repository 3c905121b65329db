"""One side of a comparison: a source, read into a Catalog.

SQL is run on the ephemeral server in one transaction that is rolled back, so nothing
is created or dropped; a live database is read in one REPEATABLE READ snapshot. A
design that was read before, by the same server and reader, comes from the cache.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from schemaops.catalog.kinds.schema import Schema
from schemaops.catalog.model import Catalog, Ref
from schemaops.catalog.read import read
from schemaops.postgres.server import DESIGN_ROLE, LOAD_FROM
from schemaops.postgres.session import connect_url
from schemaops.sources.design import Design, Note
from schemaops.sources.equipment import equip
from schemaops.sources.hints import LEAVING, Hint, design_hints
from schemaops.sources.loader import load
from schemaops.sources.roles import create_replayed_roles
from schemaops.sources.snapshots import Snapshot, fetch, store
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
    if (known := fetch(workshop, design)) is not None:
        return Side(label, known.catalog, design, design_hints(design), known.notes)
    server = workshop.server
    equip(server, dbname, design, workshop.scope.manage)
    with server.connect(dbname, DESIGN_ROLE, autocommit=False) as connection:
        result = load(connection, design, workshop.scope.manage)
        catalog = read(connection, manage=workshop.scope.manage)
        connection.rollback()
    remarkable = _remarkable(catalog, result.hints)
    snapshot = Snapshot(catalog, result.notes, remarkable)
    workshop.later(lambda: store(workshop, design, snapshot))
    return Side(label, catalog, design, result.hints, result.notes)


def _remarkable(catalog: Catalog, hints: tuple[Hint, ...]) -> bool:
    """Whether something is not managed, left alone, or a hint names nothing."""
    paths = {ref.path for ref in catalog.objects}
    return bool(catalog.unmodelled) or any(
        hint.verb in LEAVING or hint.path not in paths for hint in hints
    )


def _own_side(
    workshop: Workshop, label: str, design: Design, dbname: str, own: str
) -> Side:
    """The design of our own schema. The server renames it, so no text is edited.

    It has no Design: whoever makes the side again does it from its catalog.
    """
    server = workshop.server
    with server.connect(dbname, DESIGN_ROLE, autocommit=False) as connection:
        result = load(connection, design, workshop.scope.manage)
        rename = compose("ALTER SCHEMA schemaops RENAME TO {}", ident(own))
        connection.execute(rename)
        catalog = read(connection, manage=workshop.scope.manage)
        connection.rollback()
    return Side(label, catalog, None, result.hints, result.notes)


def read_live_side(
    label: str,
    url: str,
    *,
    order: bool = True,
    manage: Set[str] = frozenset(),
    alone: bool = True,
) -> Side:
    """Read a live database in one snapshot. Raises ServerError, UsageError.

    order: whether dependencies are read too, which a plan needs. manage: words of the
    scope whose kinds are read too. alone: whether a second connection may help; two
    live databases that are read at once keep two processes of the server busy already.
    """
    connect = partial(connect_url, url, settings={"jit": "off"})
    with connect() as connection:
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        second = connect if alone else None
        catalog = read(connection, order=order, manage=manage, second=second)
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
