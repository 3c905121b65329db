"""What an exchange of an ordinary and a partitioned table needs before and after it.

Indexes are built CONCURRENTLY before, those that have gone by the undo; a check proves
the bound. `x.holder` and `x.plain` are one table: it has the name of the one before the
exchange, and that of the other after it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.kinds.index import Index
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import OURS, Catalog
from schemaops.plan import small
from schemaops.plan.context import Context
from schemaops.plan.keys import index_of
from schemaops.plan.model import Gate, Hazard, Phase, Step
from schemaops.plan.partitioning.exchange import Exchange
from schemaops.plan.partitioning.parts import is_key
from schemaops.plan.partitions import leaves
from schemaops.plan.parts import Part
from schemaops.plan.preconditions import SHOWN, precondition, shown_by
from schemaops.plan.proofs import Proof
from schemaops.plan.steps import AE, BATCH_ROWS, SUE, ddl, lock, quoted, remove_index
from schemaops.sqltext import (
    Fragment,
    compose,
    derived_name,
    joined,
    literal,
    raw,
    sql_text,
)


def built(
    part: Part, name: str, keys: list[Constraint], ctx: Context, asked: Part
) -> Iterator[Step]:
    """The index that a part will be, or stand on, under a name of ours.

    keys: those that the table has. What they forbid already, it need not wait for.
    asked: the part as one of the whole table, whose rows are asked.
    """
    if isinstance(part, Constraint) and not is_key(part):
        return
    index = index_of(part, name) if isinstance(part, Constraint) else part
    restricts = index.unique and not any(
        one.valid and {*one.columns} <= {*part.columns} for one in keys
    )
    gate = precondition(asked, ctx) if isinstance(asked, Constraint) else None
    step = small.built(
        Phase.CONTRACT if restricts else Phase.EXPAND,
        dataclasses.replace(index, name=name, comment=None),
        f"the index that {part.name} will be",
        ctx,
        gate if restricts else None,
    )
    fails = (Hazard.DATA_DEPENDENT,) if restricts else ()
    kept = tuple(h for h in step.hazards if h is not Hazard.DATA_DEPENDENT)
    yield dataclasses.replace(step, hazards=(*kept, *fails))


def gone(part: Part, name: str) -> Iterator[Step]:
    """What the design has no more; undone, the index of it is built again."""
    reason = f"the design has no {part.name} any more"
    if isinstance(part, Index):
        aside = dataclasses.replace(part, name=name, comment=None)
        yield remove_index(Phase.CONTRACT, aside, reason)
    elif is_key(part):
        yield remove_index(
            Phase.CONTRACT,
            index_of(part, name),
            f"{reason}; the undo of this step builds its index",
        )


def keys_of(table: Table, catalog: Catalog) -> list[Constraint]:
    """Primary and unique keys of a table."""
    held = (c for c in catalog.children(table.ref) if isinstance(c, Constraint))
    return [one for one in held if one.type in {"p", "u"}]


def within_bound(x: Exchange) -> Proof | None:
    """That all rows lie within the holder's bound; none for hash, or the only one."""
    if x.holder.bound_check is None:
        return None
    return Proof(
        x.plain,
        derived_name(OURS + "within", x.holder.name),
        x.holder.bound_check,
        f"these rows of {x.plain.ref} lie outside of the bound of {x.holder.ref}, which"
        " holds its rows: move or delete them, or widen the bound",
    )


def proven(proof: Proof | None, x: Exchange) -> Iterator[Step]:
    """The check for new rows, then for those that are there."""
    if proof is None:
        return
    table = x.plain.ref
    yield ddl(
        Phase.CONTRACT,
        [proof.add],
        f"from here on {table.name} takes only rows within the bound of {x.holder.name},"
        " which the old application may not know",
        undo=[proof.drop],
        locks=[lock(AE, *table.path)],
        hazards=[Hazard.DATA_DEPENDENT, Hazard.BREAKS_NEW],
        objects=[table],
        gate=_gate(proof, x),
    )
    yield ddl(
        Phase.CONTRACT,
        [proof.validate],
        f"prove it for the rows of {table.name} that were there before",
        no_undo_because="it goes with the step that added it",
        locks=[lock(SUE, *table.path)],
        hazards=[Hazard.SCAN, Hazard.DATA_DEPENDENT],
        objects=[table],
        scans=True,
    )


def _gate(proof: Proof, x: Exchange) -> Gate:
    """The rows outside of the bound, by the key that the table has."""
    given = [c.name for c in x.columns if f"{c.name} IS NOT NULL" in proof.condition]
    return Gate(
        sql_text(
            "SELECT {} FROM {}.{} WHERE NOT ({}) LIMIT {}",
            shown_by(_key(x.plain, x.ordinary), given),
            *x.plain.ref.path,
            raw(proof.condition),
            raw(str(SHOWN + 1)),
        ),
        proof.message,
    )


def same_columns(x: Exchange) -> Gate:
    """A column that only the database knows would keep the table from being attached."""
    known: list[Fragment] = [literal(column.name) for column in x.columns]
    return Gate(
        sql_text(
            "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass({})"
            " AND attnum > 0\n    AND NOT attisdropped AND attname <> ALL (ARRAY[{}]::text[])",
            literal(quoted(*x.plain.ref.path)),
            joined(known),
        ),
        f"columns of {x.plain.ref} that the design does not know: purge what is retired"
        " before the table becomes partitioned",
    )


def elsewhere(x: Exchange) -> Gate | None:
    """Other partitions may hold a few rows, which are copied; not more."""
    others = [one for one in leaves(x.root.ref, x.parted) if one != x.holder]
    key = _key(x.root, x.parted)
    parts: list[Fragment] = [
        compose(
            "SELECT {}, {} FROM {}.{}",
            literal(one.name),
            shown_by(key, ()),
            *one.ref.path,
        )
        for one in others
    ]
    if not parts:
        return None
    return Gate(
        sql_text(
            "{} OFFSET {} LIMIT {}",
            joined(parts, "\nUNION ALL "),
            raw(str(BATCH_ROWS)),
            raw(str(SHOWN + 1)),
        ),
        f"more than {BATCH_ROWS:,} rows of {x.root.ref} lie in other partitions than"
        f" {x.holder.ref}, which becomes the table, and all wait while they are copied:"
        " move most of them before",
    )


def _key(table: Table, catalog: Catalog) -> tuple[str, ...]:
    found = (one.columns for one in keys_of(table, catalog) if one.type == "p")
    return next(found, ("ctid",))
