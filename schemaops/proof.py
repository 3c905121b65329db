"""A Proposal and its Plan, rehearsed: how both designs are made on the server."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import Any

import psycopg

from schemaops.plan.model import Plan
from schemaops.postgres.server import EphemeralServer
from schemaops.proposal import Proposal
from schemaops.rehearse.databases import Origin
from schemaops.rehearse.evidence import Evidence
from schemaops.rehearse.rehearse import rehearse
from schemaops.sources.design import Design
from schemaops.sources.equipment import equip
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
        origin_of(server, proposal.before, proposal.scope.manage),
        origin_of(server, proposal.after, proposal.scope.manage),
        plan,
        traffic=traffic,
        on_event=on_event,
        scope=proposal.scope,
    )


def origin_of(
    server: EphemeralServer, side: Side, manage: Set[str] = frozenset()
) -> Origin:
    """A side as a rehearsal needs it: made from its files, else from its catalog.

    manage: words of the scope.
    """
    design = side.design if side.design is not None else design_of(side.everything)
    return Origin(
        side.catalog, lambda connection: make(server, design, connection, manage)
    )


def make(
    server: EphemeralServer,
    design: Design,
    connection: Connection,
    manage: Set[str] = frozenset(),
) -> None:
    """Load a design for good, on a connection of the design role in autocommit."""
    equip(server, connection.info.dbname, design, manage)
    with connection.transaction():
        load(connection, design, manage)
