"""No step may wait without limit for a lock that others queue behind."""

from __future__ import annotations

from dataclasses import replace

from schemaops.catalog.kinds.schema import Schema
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import Catalog
from schemaops.diff.compare import compare
from schemaops.plan.planner import plan_catalogs

PARENT = Table(
    schema="app",
    name="sales",
    persistence="p",
    partition_key="RANGE (day)",
    partition_of=None,
    bound=None,
    inherits=(),
    options=(),
    row_security=False,
    force_row_security=False,
    replica_identity="d",
    access_method=None,
)
PART = replace(
    PARENT,
    name="sales_1",
    partition_key=None,
    partition_of=("app", "sales"),
    bound="FOR VALUES FROM (0) TO (10)",
    bound_check="day >= 0 AND day < 10",
)
FREE = replace(PART, partition_of=None, bound=None, bound_check=None)


def catalog(*tables: Table) -> Catalog:
    values = (Schema(name="app"), *tables)
    return Catalog(150000, {value.ref: value for value in values})


def test_a_detach_has_a_limit() -> None:
    """DETACH PARTITION CONCURRENTLY ends in a lock against everybody who names it."""
    old, new = catalog(PARENT, PART), catalog(PARENT, FREE)
    steps = plan_catalogs(old, new, compare(old, new)).steps
    found = [step for step in steps if "CONCURRENTLY" in step.sql]
    assert len(found) == 1
    assert not found[0].transactional
    assert 1_000 < found[0].lock_timeout_ms < 5_000
