"""Checks of ours that prove what ATTACH PARTITION would read whole tables for.

Each is added for new rows, validated while reads and writes go on, and dropped when it
has served.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import OURS, Catalog, Ref
from schemaops.plan.context import Context
from schemaops.plan.model import Gate, Hazard, Lock, LockMode, Phase, Step
from schemaops.plan.partitions import above, default_of
from schemaops.plan.preconditions import shown
from schemaops.plan.steps import AE, SRE, SUE, ddl, lock
from schemaops.sqltext import Fragment, derived_name, raw, sql_text


@dataclass(frozen=True, slots=True)
class Proof:
    """A check of ours from which PostgreSQL concludes that it need not read the rows.

    message: what a row says that contradicts it.
    """

    on: Table
    name: str
    condition: str
    message: str

    @property
    def add(self) -> str:
        """`ADD CONSTRAINT … CHECK … NOT VALID`."""
        return self._alter(
            sql_text("ADD CONSTRAINT {} CHECK ({}) NOT VALID", self.name, self._raw)
        )

    @property
    def validate(self) -> str:
        """`VALIDATE CONSTRAINT …`."""
        return self._alter(sql_text("VALIDATE CONSTRAINT {}", self.name))

    @property
    def drop(self) -> str:
        """`DROP CONSTRAINT IF EXISTS …`."""
        return self._alter(sql_text("DROP CONSTRAINT IF EXISTS {}", self.name))

    def gate(self, ctx: Context) -> Gate:
        """No row contradicts it."""
        table = (self.on.schema, self.on.name)
        sql = "SELECT {} FROM {}.{} WHERE NOT ({}) LIMIT 5"
        keys = shown(table, (), ctx)
        return Gate(sql_text(sql, keys, *table, self._raw), self.message)

    @property
    def _raw(self) -> Fragment:
        return raw(self.condition)

    def _alter(self, action: str) -> str:
        on = self.on
        return sql_text("ALTER TABLE {}.{} {}", on.schema, on.name, raw(action))


def within(table: Table) -> list[Proof]:
    """That a partition's rows lie within its bound; none for hash."""
    if table.bound_check is None:
        return []
    return [
        Proof(
            table,
            derived_name(OURS + "within", table.name),
            table.bound_check,
            f"these rows of {table.ref} lie outside of its bound: move or delete them",
        )
    ]


def beside(table: Table, catalog: Catalog) -> list[Proof]:
    """That the default partition has no row of a partition's bound.

    None where there is no default partition, or the bound's own part is not known:
    deeper down it is printed together with that of the tables above.
    """
    default = default_of(table, catalog)
    deeper = len(list(above(table, catalog))) > 1
    if default is None or deeper or table.bound_check is None:
        return []
    return [
        Proof(
            default,
            derived_name(OURS + "beside", table.name),
            sql_text("NOT {}", raw(table.bound_check)),
            f"these rows of {default.ref} belong to {table.ref}: move or delete them",
        )
    ]


def proven(
    proofs: Sequence[Proof], table: Table, ctx: Context, *, fulfilled: bool = False
) -> Iterator[Step]:
    """Each check for new rows, then for those that are there."""
    for proof in proofs:
        on = proof.on
        yield ddl(
            Phase.CONTRACT,
            [proof.add],
            f"a check of ours, so that no row of {on.name} is read under a lock",
            undo=[proof.drop],
            locks=[lock(AE, on.schema, on.name)],
            hazards=[] if fulfilled else [Hazard.DATA_DEPENDENT],
            objects=around_partition(table),
            gate=None if fulfilled else proof.gate(ctx),
        )
        yield ddl(
            Phase.CONTRACT,
            [proof.validate],
            f"prove it for the rows of {on.name} that were there before",
            no_undo_because="it goes with the step that added it",
            locks=[lock(SUE, on.schema, on.name)],
            hazards=[Hazard.SCAN, Hazard.DATA_DEPENDENT],
            objects=around_partition(table),
            scans=True,
        )


def no_longer_proven(
    forth: Sequence[Proof], back: Sequence[Proof], table: Table
) -> Iterator[Step]:
    """The checks go; undone, those that the undo needs come, and are proven."""
    if not forth:
        return
    tables = dict.fromkeys(proof.on for proof in forth)
    yield ddl(
        Phase.CONTRACT,
        [proof.validate for proof in forth],
        f"nothing to do; undone, it proves the bound that {table.name} had",
        undo=[proof.validate for proof in back],
        locks=[lock(SUE, on.schema, on.name) for on in tables],
        objects=around_partition(table),
        scans=True,
    )
    yield ddl(
        Phase.CONTRACT,
        [proof.drop for proof in forth],
        f"the bound of {table.name} needs no proof any more",
        undo=[proof.add for proof in back],
        locks=[lock(AE, on.schema, on.name) for on in tables],
        objects=around_partition(table),
    )


def around_partition(table: Table) -> list[Ref]:
    """The parent first: that is what others wait for."""
    return [Ref("table", table.partition_of or ()), table.ref]


def attach_locks(
    table: Table, mode: LockMode, ctx: Context, *, adopts: bool = False
) -> list[Lock]:
    """On the partition, its parent, and the default partition beside it.

    adopts: the partition has the parent's foreign keys already. They are taken over,
    and what they had on the tables that they refer to is dropped.
    """
    default = default_of(table, ctx.old)
    locks = [lock(AE, table.schema, table.name)]
    if table.partition_of is not None:
        locks.append(lock(mode, *table.partition_of))
    if default is not None:
        locks.append(lock(AE, default.schema, default.name))
    for parent in above(table, ctx.new):
        for key in ctx.new.children(parent.ref):
            if isinstance(key, Constraint) and key.references is not None:
                locks.append(lock(AE if adopts else SRE, *key.references))
    return locks


def unproven(table: Table, proofs: Sequence[Proof], ctx: Context) -> list[Hazard]:
    """What ATTACH must read because nothing proves the bound."""
    default = default_of(table, ctx.old)
    wanted = [table, *([default] if default else [])]
    proven = [proof.on for proof in proofs]
    unproven = [one for one in wanted if one not in proven]
    return [Hazard.SCAN, Hazard.DATA_DEPENDENT] if unproven else []
