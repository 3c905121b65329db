"""A table built anew, step by step.

begin      the table in its new form, empty; a trigger, by which it follows
copy       the rows that were there, in batches
end        once both have the same rows: the new table takes the name, the foreign keys
           are validated, and the old table follows until purge
purge      the old table is destroyed
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kinds.constraint import (
    Constraint,
    add_constraint,
    drop_constraint,
)
from schemaops.diff.changes import Change
from schemaops.plan.constraint_exchange import said
from schemaops.plan.constraint_steps import validates
from schemaops.plan.context import Context
from schemaops.plan.model import Gate, Hazard, Phase, Step
from schemaops.plan.put_back import proven_again, undo_proof
from schemaops.plan.shadow.additions import can_be_given
from schemaops.plan.shadow.exclusions import no_two_that_exclude, probes
from schemaops.plan.shadow.model import Shadow
from schemaops.plan.shadow.order import same_order
from schemaops.plan.shadow.parts import foreign_keys
from schemaops.plan.shadow.swap import swap
from schemaops.plan.shadow.table import (
    copying,
    create_shadow,
    follow,
    forget,
    sentinel,
    unfollow,
)
from schemaops.plan.steps import (
    AE,
    SRE,
    SUE,
    backfill_rows,
    ddl,
    lock,
)
from schemaops.sqltext import sql_text


def built_anew(shadow: Shadow, ctx: Context) -> Iterator[Step]:
    """All steps of the changes that come with the new form of a table."""
    ref = shadow.after.ref
    new = shadow.exclusions
    indexes = probes(new, shadow.begin)
    yield from (step for step, _ in indexes)
    gate = no_two_that_exclude(new, shadow.key)
    if shadow.columns:
        gate = can_be_given(shadow.columns, shadow.key, ctx)
    yield _schemas(shadow, gate)
    yield from (step for _, step in indexes)
    yield _made(shadow, ctx)
    yield _followed(shadow, ctx)
    yield _copied(shadow, ctx)
    yield _counted(shadow)
    keys = [key for key in foreign_keys(ctx.new, ref) if validates(key)]
    for key in keys:
        yield from undo_proof(_as_it_was(key, ctx), shadow.end, ctx)
    for old in shadow.former:
        yield _let_go(old, shadow)
    yield swap(shadow, ctx)
    for step in proven_again(keys, ctx):
        yield dataclasses.replace(step, phase=shadow.end)
    yield _purged(shadow)


def anew_or(
    plain: Iterator[Step], change: Change, shadow: Shadow | str | None, ctx: Context
) -> Iterator[Step]:
    """The table built anew, with the first of the changes that come with it; or plain.

    shadow: how it is built, or why it cannot be.
    """
    if not isinstance(shadow, Shadow):
        yield from explained(plain, shadow)
    elif shadow.carries[0] is change:
        yield from built_anew(shadow, ctx)


def explained(steps: Iterator[Step], why: str | None) -> Iterator[Step]:
    """Steps of the plain way, with the reason why the table is not built anew."""
    for step in steps:
        if why and {Hazard.BLOCKING_BUILD, Hazard.REWRITE} & {*step.hazards}:
            yield dataclasses.replace(
                step, reason=f"{step.reason}; not built aside: {why}"
            )
        else:
            yield step


def _as_it_was(key: Constraint, ctx: Context) -> Constraint:
    was = ctx.old.objects[key.ref]
    assert isinstance(was, Constraint)
    return was


def _schemas(shadow: Shadow, gate: Gate | None) -> Step:
    names = (shadow.staging, shadow.aside)
    return ddl(
        shadow.begin,
        [sql_text("CREATE SCHEMA {}", name) for name in names],
        "places out of the applications' sight, for the new table and for the old one",
        undo=[sql_text("DROP SCHEMA {}", name) for name in names],
        objects=[shadow.after.ref],
        gate=gate,
    )


def _made(shadow: Shadow, ctx: Context) -> Step:
    return ddl(
        shadow.begin,
        create_shadow(shadow, ctx),
        f"table {shadow.after.ref} in its new form, empty: nobody waits for it",
        undo=[sql_text("DROP TABLE {}.{}", *shadow.made)],
        objects=[shadow.after.ref],
        gate=same_order(shadow, ctx),
    )


def _followed(shadow: Shadow, ctx: Context) -> Step:
    return ddl(
        shadow.begin,
        follow(shadow, shadow.place, shadow.made, ctx),
        f"from here on the new form has every row that is written to {shadow.after.ref}"
        + (", and refuses what its constraints refuse" if shadow.exclusions else ""),
        undo=unfollow(shadow, shadow.place),
        locks=[lock(SRE, *shadow.place)],
        objects=[shadow.after.ref],
    )


def _copied(shadow: Shadow, ctx: Context) -> Step:
    begun = shadow.begin is Phase.CONTRACT
    return backfill_rows(
        copying(shadow, ctx),
        f"the rows of {shadow.after.ref} that were there before",
        into=shadow.made,
        phase=shadow.copy,
        hazards=(Hazard.DATA_DEPENDENT,) if begun else (),
        objects=(shadow.after.ref,),
        no_undo_because="the rows go with the table that has them",
    )


def _counted(shadow: Shadow) -> Step:
    return ddl(
        shadow.end,
        [sql_text("ANALYZE {}.{}", *shadow.made)],
        "the server plans queries of the new table as it did those of the old one",
        no_undo_because="it says what the table holds",
        locks=[lock(SUE, *shadow.made)],
        objects=[shadow.after.ref],
        scans=True,
    )


def _let_go(old: Constraint, shadow: Shadow) -> Step:
    """The old table follows: it must not refuse what the new form lets in."""
    return ddl(
        shadow.end,
        [drop_constraint(old)],
        f"{old.name} refuses by its new form alone; the undo builds the old one again",
        undo=[add_constraint(old), *said(old)],
        locks=[lock(AE, *shadow.place)],
        objects=[old.ref, shadow.after.ref],
        scans=True,
    )


def _purged(shadow: Shadow) -> Step:
    names = (shadow.staging, shadow.aside)
    return ddl(
        Phase.PURGE,
        [
            *unfollow(shadow, shadow.place),
            sql_text("DROP TABLE {}.{}", *shadow.retired),
            *forget(shadow),
            *(sql_text("DROP SCHEMA {}", name) for name in names),
        ],
        f"the old form of table {shadow.after.ref} is destroyed",
        no_undo_because="an undo of the change-over needed it",
        locks=[
            lock(AE, *place)
            for place in (shadow.place, shadow.retired, *sentinel(shadow))
        ],
        hazards=[Hazard.DATA_LOSS, Hazard.IRREVERSIBLE],
        objects=[shadow.after.ref],
    )
