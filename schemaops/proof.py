"""A Proposal and its Plan, rehearsed: how both designs are made on the server."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import Any

import psycopg

from schemaops.plan.model import Plan
from schemaops.postgres.server import (
    DESIGN_ROLE,
    SUPERUSER,
    EphemeralServer,
    missing_extension_hint,
)
from schemaops.proposal import Proposal
from schemaops.rehearse.evidence import Evidence
from schemaops.rehearse.rehearse import rehearse
from schemaops.sources.design import Design
from schemaops.sources.extensions import create_extensions, required_extensions
from schemaops.sources.loader import load
from schemaops.sources.renaming import design_of
from schemaops.sources.roles import create_roles, referred_roles
from schemaops.sources.side import Side
from schemaops.sources.workshop import Workshop

Connection = psycopg.Connection[Any]


def prove(
    workshop: Workshop,
    proposal: Proposal,
    plan: Plan,
    *,
    traffic: bool = False,
    on_event: Callable[[str], None] | None = None,
) -> Evidence:
    """Rehearse a plan. Raises DesignError, ServerError."""
    server = workshop.server
    return rehearse(
        server,
        proposal.before.catalog,
        proposal.after.catalog,
        plan,
        prepare_from=maker(server, proposal.before, proposal.scope.manage),
        prepare_to=maker(server, proposal.after, proposal.scope.manage),
        traffic=traffic,
        on_event=on_event,
        scope=proposal.scope,
    )


def maker(
    server: EphemeralServer, side: Side, manage: Set[str] = frozenset()
) -> Callable[[Connection], None]:
    """Makes a side in an empty database: from its files, else from its catalog.

    manage: words of the scope.
    """
    design = side.design if side.design is not None else design_of(side.everything)
    return lambda connection: make(server, design, connection, manage)


def make(
    server: EphemeralServer,
    design: Design,
    connection: Connection,
    manage: Set[str] = frozenset(),
) -> None:
    """Load a design for good, on a connection of the design role in autocommit."""
    if required_extensions(design) or any(referred_roles(design, manage)):
        with server.connect(connection.info.dbname, SUPERUSER) as admin:
            create_extensions(
                admin,
                design,
                DESIGN_ROLE,
                lambda name: missing_extension_hint(server, name),
            )
            create_roles(admin, design, DESIGN_ROLE, manage)
    with connection.transaction():
        load(connection, design, owners="owners" in manage)
