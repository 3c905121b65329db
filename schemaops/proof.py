"""A Proposal and its Plan, rehearsed: how both designs are made on the server."""

from __future__ import annotations

from collections.abc import Callable
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
from schemaops.sources.extensions import create_extensions
from schemaops.sources.loader import load
from schemaops.sources.renaming import design_of
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
        prepare_from=maker(server, proposal.before),
        prepare_to=maker(server, proposal.after),
        traffic=traffic,
        on_event=on_event,
    )


def maker(server: EphemeralServer, side: Side) -> Callable[[Connection], None]:
    """Makes a side in an empty database: from its files, else from its catalog."""
    design = side.design if side.design is not None else design_of(side.catalog)
    return lambda connection: make(server, design, connection)


def make(server: EphemeralServer, design: Design, connection: Connection) -> None:
    """Load a design for good, on a connection of the design role in autocommit."""
    with server.connect(connection.info.dbname, SUPERUSER) as admin:
        create_extensions(
            admin,
            design,
            DESIGN_ROLE,
            lambda name: missing_extension_hint(server, name),
        )
    with connection.transaction():
        load(connection, design)
