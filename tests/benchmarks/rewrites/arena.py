"""Where rewrites are measured: one ephemeral server, plans and a runner of ours."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from schemaops.execute.model import OnEvent, RunKey, RunReport
from schemaops.execute.runner import APPLIED, apply
from schemaops.execute.target import Target
from schemaops.plan.model import Phase, Plan
from schemaops.planning import plan_of
from schemaops.postgres.server import (
    DESIGN_ROLE,
    LOAD_FROM,
    LOAD_TO,
    EphemeralServer,
)
from schemaops.proof import make
from schemaops.proposal import propose
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from schemaops.sqltext import compose


@dataclass(frozen=True)
class Arena:
    """Databases of one server; whoever is measured runs here."""

    server: EphemeralServer
    workshop: Workshop = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "workshop", Workshop.around(self.server))

    def plan(self, before: str, after: str) -> Plan:
        """The plan between two designs, as `schemaops plan` makes it."""
        sides = [
            read_design_side(self.workshop, label, _design(text), database)
            for label, text, database in (
                ("before", before, LOAD_FROM),
                ("after", after, LOAD_TO),
            )
        ]
        proposal = propose(self.workshop, *sides)
        plan = plan_of(self.workshop, proposal)
        self.workshop.catch_up()
        return plan

    def create(self, name: str, design: str, rows: str) -> None:
        """A database with a design and its rows, vacuumed as one in use is."""
        self.server.create_database(name)
        with self.server.connect(name, DESIGN_ROLE) as connection:
            make(self.server, _design(design), connection)
            connection.execute(rows.encode())
        self.vacuum(name)

    def vacuum(self, name: str) -> None:
        """Freeze all rows, so that no later reader has a hint bit to write."""
        with self.server.connect(name) as connection:
            connection.execute("VACUUM (FREEZE, ANALYZE)")

    def copy(self, name: str, of: str) -> None:
        """A second database with the same files."""
        self.server.drop_database(name)
        statement = compose("CREATE DATABASE {} TEMPLATE {}", name, of)
        if self.server.major >= 15:
            statement += compose(" STRATEGY file_copy")
        self.server.administer(statement)
        self.server.administer(
            compose("ALTER DATABASE {} OWNER TO {}", name, DESIGN_ROLE)
        )

    def carry_out(
        self,
        name: str,
        plan: Plan,
        phases: Collection[Phase] = APPLIED,
        on_event: OnEvent | None = None,
    ) -> RunReport:
        """Run phases of a plan with the runner of `schemaops apply`."""
        return apply(
            Target(self.server.url(name, DESIGN_ROLE), name),
            RunKey("measured", plan.digest),
            plan.steps,
            phases=phases,
            on_event=on_event,
        )

    def execute(self, name: str, statements: str) -> None:
        """Run statements as the owner of the tables, in one transaction."""
        with self.server.connect(name, DESIGN_ROLE) as connection:
            connection.execute(statements.encode())


def _design(text: str) -> Design:
    return Design((DesignFile("design.sql", text),))
