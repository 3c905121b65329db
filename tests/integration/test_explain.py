"""Every step of the examples is explained, and what is refused is as bad as is said.

The plain statement of each example is run on a server: the lock that it takes, and
whether it reads or writes anew the table, are those that the explanation tells.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, LiteralString

import jsonschema
import psycopg
import pytest

from schemaops.plan.explain import Explanation, Refused, explain
from schemaops.plan.explained import Form
from schemaops.plan.model import LockMode
from schemaops.planning import plan_of
from schemaops.postgres.server import DESIGN_ROLE, LOAD_FROM, LOAD_TO, EphemeralServer
from schemaops.proof import origin_of
from schemaops.proposal import Proposal, propose
from schemaops.report.step import step_text, step_to_data
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.changes_pages import EXAMPLES
from tests.docs_run import ROOT
from tests.fixtures.plan_cases import PlanRun, plan_runs
from tests.fixtures.servers import Servers

SCHEMA = json.loads((ROOT / "docs" / "explanation.schema.json").read_text())
MORE = {
    *("add_column/identity_always", "add_column/not_null_without_default"),
    *("add_column/generated_on_large", "add_column/of_domain_with_check"),
    *("change_type/collation_indexed", "change_type/text_to_int"),
    *("constraint/add_check", "constraint/add_unique", "constraint/drop_check"),
    *("constraint/drop_foreign_key", "constraint/drop_primary_key"),
    *("constraint/foreign_key_action_changed", "constraint/unique_columns_changed"),
    *("direct/identity_default_to_always", "index/create_plain", "index/drop_plain"),
    *("not_null/set_plain", "partition/attach_back", "partition/bound_list"),
    *("policy/restrictive_created", "retire/plain", "rule/created"),
    *("table/inherits_back", "direct/create_one_partition"),
}
"""Cases with a refused statement that no example has."""
RUNS = [run for run in plan_runs() if run.case.id in MORE | {*EXAMPLES.values()}]
OID: LiteralString = "SELECT %s::regclass::oid"
STATE: LiteralString = (
    "SELECT pg_stat_get_xact_numscans(%(oid)s), pg_relation_filenode(%(oid)s)"
)
LOCKS: LiteralString = (
    "SELECT mode FROM pg_locks WHERE pid = pg_backend_pid() AND relation = %(oid)s"
)


@dataclass(frozen=True)
class Told:
    """A case, planned, with the explanations of all its steps."""

    proposal: Proposal
    server: EphemeralServer
    steps: list[Explanation]


@pytest.fixture
def told(run: PlanRun, servers: Servers) -> Told | None:
    """None where the case has no meaning on the server."""
    server = run.case.server(servers, run.major)
    if run.case.not_here(server):
        return None
    workshop = Workshop.around(server)
    workshop.scope = run.case.scope
    before, after = (
        read_design_side(workshop, name, run.case.design(f"{name}.sql"), load)
        for name, load in (("before", LOAD_FROM), ("after", LOAD_TO))
    )
    proposal = propose(workshop, before, after)
    plan = plan_of(workshop, proposal)
    sides = proposal.old, proposal.after.catalog
    return Told(proposal, server, [explain(plan, s.id, *sides) for s in plan.steps])


@pytest.mark.parametrize("run", RUNS, ids=lambda run: run.id)
def test_every_step_is_explained(told: Told | None) -> None:
    """It comes from a change, and says why it is in its phase, in text and in JSON."""
    for one in told.steps if told else ():
        jsonschema.validate(step_to_data(one), SCHEMA)
        assert one.changes, one.step.sql
        assert one.why, one.step.sql
        said = one.step.sql + (one.step.undo.sql if one.step.undo else "")
        assert max(map(len, step_text(one).splitlines())) <= 100 or "'" in said


@pytest.mark.parametrize("run", RUNS, ids=lambda run: run.id)
def test_what_is_refused_does_what_is_said(told: Told | None) -> None:
    """Run by hand it takes the lock that is told, and reads or writes what is told."""
    if told is None:
        return
    for one in {refused.sql: refused for refused in refused_of(told)}.values():
        assert one.lock is not None
        locked, reads, writes = tried(told, one)
        assert locked == one.lock.mode, one.sql
        assert (reads, writes) == (one.plain.reads, one.plain.writes), one.sql


def refused_of(told: Told) -> Iterator[Refused]:
    """What can be run where the old design is: no pattern, and no undo."""
    for one in told.steps:
        for refused in one.refused:
            runs = refused.plain.form not in {Form.PATTERN, Form.BACK}
            if runs and refused.lock is not None:
                yield refused


def tried(told: Told, one: Refused) -> tuple[LockMode | None, bool, bool]:
    """(strongest lock on the table, whether it was read, whether written anew)."""
    assert one.lock is not None
    table = one.lock.table
    name = "test_refused"
    told.server.create_database(name)
    try:
        with told.server.connect(name, DESIGN_ROLE) as connection:
            origin_of(told.server, told.proposal.before).make(connection)
            with connection.transaction(force_rollback=True):
                return measured(connection, one.sql, table)
    finally:
        told.server.drop_database(name)


def measured(
    connection: psycopg.Connection[Any], sql: str, table: str
) -> tuple[LockMode | None, bool, bool]:
    (oid,) = connection.execute(OID, [table]).fetchone() or (0,)
    scans, node = connection.execute(STATE, {"oid": oid}).fetchone() or (0, 0)
    connection.execute(sql.encode())
    modes = [mode for (mode,) in connection.execute(LOCKS, {"oid": oid})]
    locks = [LockMode(_spelled(mode)) for mode in modes]
    now = connection.execute(STATE, {"oid": oid}).fetchone() or (0, 0)
    strongest = max(locks, key=lambda mode: mode.rank, default=None)
    return strongest, now[0] > scans, now[1] not in (node, None)


def _spelled(mode: str) -> str:
    """`ShareRowExclusiveLock` → `SHARE ROW EXCLUSIVE`."""
    words = "".join(f" {ch}" if ch.isupper() else ch for ch in mode)
    return words.removesuffix(" Lock").strip().upper()
