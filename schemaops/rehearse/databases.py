"""The databases of a rehearsal: two templates, and a clone for each leg."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

import psycopg

from schemaops.catalog.build import create_statements
from schemaops.catalog.kinds.extension import Extension
from schemaops.catalog.kinds.owner import Owner
from schemaops.catalog.kinds.security_label import SecurityLabel
from schemaops.catalog.kinds.subscription import Subscription
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog, Ref
from schemaops.catalog.read import read
from schemaops.catalog.scope import ALL, within
from schemaops.config import Scope
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.rehearse.dumps import dumped
from schemaops.sqltext import compose, literal, raw, sql_text

Connection = psycopg.Connection[Any]
_numbers = itertools.count(1)


def _taken(take: Callable[[], str]) -> str:
    return take()


@dataclass(frozen=True, slots=True)
class Origin:
    """A design as a rehearsal needs it: its catalog, and how it is made.

    make: creates it in an empty database, on a connection of the unprivileged design
    role in autocommit. dump: gives what pg_dump says of it; may know that already, and
    need not take it.
    """

    catalog: Catalog
    make: Callable[[Connection], None]
    dump: Callable[[Callable[[], str]], str] = _taken


@dataclass(frozen=True, slots=True)
class Databases:
    """Makes databases of a rehearsal on one server, all dropped at the end."""

    server: EphemeralServer
    scope: Scope = ALL
    _stack: ExitStack = field(default_factory=ExitStack)
    _subscribed: dict[str, Catalog] = field(default_factory=dict)

    def prepared(self, origin: Origin) -> str:
        """A database that holds a design, committed."""
        name = self._name()
        self.server.create_database(name)
        if any(origin.catalog.of(Extension)):
            with self.server.connect(name) as admin:
                _extensions(admin, origin.catalog)
        with self.server.connect(name, DESIGN_ROLE) as connection:
            origin.make(connection)
        half = [table for table in origin.catalog.of(Table) if table.detaching]
        if half:
            with self.server.connect(name) as admin:
                _interrupted(admin, half)
        if any(origin.catalog.of(Subscription)):
            self._subscribed[name] = origin.catalog
        return name

    def clone(self, template: str) -> str:
        """A copy of a database that nobody is connected to."""
        name = self._name()
        self.server.create_database(name, template=template)
        if template in self._subscribed:  # they belong to a database, and to no copy
            with self.server.connect(name, DESIGN_ROLE) as connection:
                for statement in _subscriptions(self._subscribed[template]):
                    connection.execute(raw(statement))
        return name

    def read(self, connection: Connection) -> Catalog:
        """The catalog of a connection's database, as the scope shows it."""
        with connection.transaction():
            return within(read(connection, manage=self.scope.manage), self.scope)

    def everything(self, name: str) -> Catalog:
        """The catalog of a database, with what the scope leaves alone."""
        with self.server.connect(name) as connection, connection.transaction():
            return read(connection, manage=self.scope.manage)

    def dump(self, name: str) -> str:
        """The server's own dump of what plans manage."""
        return dumped(self.server, name, self.scope)

    def left_alone(self, name: str) -> frozenset[Ref]:
        """What the scope leaves alone in a database."""
        whole = self.everything(name)
        managed = within(whole, self.scope).objects
        return frozenset(ref for ref in whole.objects if ref not in managed)

    def _name(self) -> str:
        name = f"rehearsal_{os.getpid()}_{next(_numbers)}"
        self._stack.callback(self.server.drop_database, name)
        return name


@contextmanager
def databases(server: EphemeralServer, scope: Scope = ALL) -> Iterator[Databases]:
    """Databases that are gone when the rehearsal is over."""
    made = Databases(server, scope)
    with made._stack:
        yield made


def _interrupted(admin: Connection, tables: Iterable[Table]) -> None:
    """What a DETACH PARTITION CONCURRENTLY that broke off leaves behind."""
    admin.execute("SET allow_system_table_mods = on")
    for table in tables:
        admin.execute(
            compose(
                "UPDATE pg_inherits SET inhdetachpending = true"
                " WHERE inhrelid = {}::regclass",
                literal(sql_text("{}.{}", table.schema, table.name)),
            )
        )


def _subscriptions(catalog: Catalog) -> Iterator[str]:
    for subscription in catalog.of(Subscription):
        yield from create_statements(subscription, catalog)
        said: list[Owner | SecurityLabel] = [
            *catalog.of(Owner),
            *catalog.of(SecurityLabel),
        ]
        for one in said:
            if subscription.ref in one.homes:
                yield from create_statements(one, catalog)


def _extensions(admin: Connection, catalog: Catalog) -> None:
    """Extensions that the design's own role may not create, given to it."""
    wanted = {extension.name: extension for extension in catalog.of(Extension)}
    rows = admin.execute(
        "SELECT DISTINCT a.name FROM pg_available_extensions a"
        " JOIN pg_available_extension_versions v"
        " ON v.name = a.name AND v.version = a.default_version"
        " WHERE v.superuser AND NOT v.trusted AND a.name = ANY (%s)",
        [list(wanted)],
    ).fetchall()
    for (name,) in rows:
        schema = wanted[name].schema
        if schema != "pg_catalog":
            admin.execute(compose("CREATE SCHEMA IF NOT EXISTS {}", schema))
        admin.execute(compose("CREATE EXTENSION {} WITH SCHEMA {}", name, schema))
    if rows:
        # No statement changes an extension's owner; only an owner may comment on it.
        admin.execute("SET allow_system_table_mods = on")
        admin.execute(
            compose(
                "UPDATE pg_extension SET extowner = {}::regrole WHERE extname = ANY ({})",
                literal(DESIGN_ROLE),
                literal([row[0] for row in rows]),
            )
        )
