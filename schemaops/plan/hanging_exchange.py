"""The change-over of what hangs on columns: the old form goes, its copy has the name.

Nothing is read or built: keys are added USING INDEX, the rest is renamed. Undone, keys
stand on indexes that were built right after the change-over (undo_kept_quick), foreign
keys and checks come NOT VALID, and the undo of an earlier step validates them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.constraint import (
    NOT_VALID,
    Constraint,
    add_constraint,
    drop_constraint,
    rename_constraint,
)
from schemaops.catalog.kinds.index import (
    Index,
    create_index,
    parts_of,
    set_statistics,
    under_other_names,
)
from schemaops.catalog.model import OURS, Ref
from schemaops.plan.constraint_steps import partly
from schemaops.plan.context import Context
from schemaops.plan.hanging import Pair, comes_with_key, parts_to_name
from schemaops.plan.keys import index_of, leaves_of, put_on
from schemaops.plan.model import Phase, Step
from schemaops.plan.put_back import again
from schemaops.plan.steps import build_index
from schemaops.plan.twins import CopiedKind, on_copy
from schemaops.sqltext import derived_name, sql_text


def taken_off(pairs: list[Pair], ctx: Context) -> list[str]:
    """The old forms go: foreign keys first."""
    statements = []
    for value, _ in _foreign_first(pairs):
        old = ctx.old.objects[value.ref]
        if isinstance(old, Index):
            statements += _renamed(old, under_other_names(old, _aside))
        elif isinstance(old, Constraint):
            statements.append(drop_constraint(old))
    return statements


def put_in_place(pairs: list[Pair], group: tuple[Ref, ...], ctx: Context) -> list[str]:
    """The copies have the names: keys before the foreign keys that point to them."""
    statements = []
    for value, twin in _foreign_last(pairs):
        statements += _placed(value, twin, group, ctx)
        statements += kind_of(value).said(value)
        statements += set_statistics((), value) if isinstance(value, Index) else []
    return statements


def taken_off_again(pairs: list[Pair]) -> list[str]:
    """The undo of put_in_place: indexes have our names again, constraints go."""
    statements = []
    for value, twin in _foreign_first(pairs):
        copy = on_copy(twin)
        if isinstance(value, Index) and isinstance(copy, Index):
            statements += _renamed(value, copy)
        elif isinstance(value, Constraint):
            statements.append(drop_constraint(value))
    return statements


def put_back(pairs: list[Pair], ctx: Context) -> list[str]:
    """The undo of taken_off."""
    statements = []
    for value, _ in _foreign_last(pairs):
        old = ctx.old.objects[value.ref]
        if isinstance(old, Index):
            statements += _renamed(under_other_names(old, _aside), old)
        elif isinstance(old, Constraint):
            statements += _constraint_back(old, ctx)
    return statements


def undo_kept_quick(pairs: Iterable[Pair], ctx: Context) -> Iterator[Step]:
    """The indexes that the old keys stand on when the change-over is undone."""
    for value, _ in pairs:
        old = ctx.retiring.objects.get(value.ref)
        if not isinstance(old, Constraint) or old.type not in {"p", "u"}:
            continue
        for one in leaves_of(old, ctx):
            yield dataclasses.replace(
                build_index(
                    Phase.CONTRACT,
                    index_of(one, _undo_index(one)),
                    f"keeps the undo of {value.name} quick until purge",
                ),
                undo=None,
                no_undo_because="the undo of the change-over uses it",
            )


def _placed(
    value: CopiedKind, twin: CopiedKind, group: tuple[Ref, ...], ctx: Context
) -> list[str]:
    copy = on_copy(twin)
    if isinstance(value, Index) and isinstance(copy, Index):
        return _renamed(copy, value)
    assert isinstance(value, Constraint)
    assert isinstance(twin, Constraint)
    if value.type in {"p", "u"}:
        return put_on(value, "new", ctx)
    if comes_with_key(value, group, ctx):
        return [add_constraint(value, NOT_VALID)]
    renamed = [
        rename_constraint(dataclasses.replace(will, name=on_copy(was).name), will.name)
        for was, will in zip(
            parts_to_name(twin, ctx), parts_to_name(value, ctx), strict=True
        )
    ]
    return [*renamed, *([add_constraint(value)] if partly(value, ctx) else [])]


def _constraint_back(old: Constraint, ctx: Context) -> list[str]:
    said = kind_of(old).said(old)
    if old.type not in {"p", "u"}:
        return again(old, ctx)
    built = [index_of(one, _undo_index(one)) for one in leaves_of(old, ctx)]
    return [
        # there already, unless the run stopped right after the change-over
        *(
            create_index(one).replace("INDEX ", "INDEX IF NOT EXISTS ", 1)
            for one in built
        ),
        *put_on(old, "undo", ctx),
        *said,
    ]


def _renamed(one: Index, other: Index) -> list[str]:
    """The index and its parts, from the names of the one to those of the other."""
    return [
        sql_text("ALTER INDEX {}.{} RENAME TO {}", was.schema, was.name, will.name)
        for was, will in zip(
            (one, *parts_of(one)), (other, *parts_of(other)), strict=True
        )
    ]


def _aside(name: str) -> str:
    return derived_name(OURS + "old", name)


def _undo_index(one: Constraint) -> str:
    return derived_name(OURS + "undo", one.name)


def _foreign_first(pairs: Iterable[Pair]) -> list[Pair]:
    return sorted(pairs, key=lambda pair: not _foreign(pair[0]))


def _foreign_last(pairs: Iterable[Pair]) -> list[Pair]:
    return sorted(pairs, key=lambda pair: _foreign(pair[0]))


def _foreign(value: CopiedKind) -> bool:
    return isinstance(value, Constraint) and value.type == "f"
