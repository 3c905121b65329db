"""Change a foreign table: it holds no rows, so no copy of a column is needed.

expand     columns come; options, checks and the server change; what loosens
contract   columns go, change their type or forbid NULLs, lose their default; it leaves
           a parent or the bound of its partition, whose queries miss its rows from then
           on: with that, all but the columns that come

Each is made in place where the server can, in the order of the design's columns.
Where it cannot (a column in the middle, another server, another parent), the table
is dropped and created in one transaction, with what stands on it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.build import create_statements
from schemaops.catalog.foreign import option_changes
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.foreign_table import (
    Field,
    ForeignTable,
    alter,
    definition,
    field_comment,
    inherited_options,
)
from schemaops.catalog.model import EMPTY, Ref
from schemaops.catalog.restored import restored
from schemaops.diff.changes import Altered, Change, Created, Dropped
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.foreign_meanwhile import given, meanwhile
from schemaops.plan.model import Lock, Phase, Step
from schemaops.plan.rebuild import Around, around, standing_on
from schemaops.plan.steps import AE, SUE, ddl, lock
from schemaops.sqltext import Fragment, compose, raw


@rewrite("foreign_table", "created")
def created(change: Change, ctx: Context) -> Iterator[Step]:
    """Create it; a parent is locked."""
    assert isinstance(change, Created)
    value = change.new
    assert isinstance(value, ForeignTable)
    mode = SUE if value.bound is None else AE
    yield ddl(
        Phase.EXPAND,
        create_statements(value, ctx.new),
        f"foreign table {change.ref} is new",
        undo=kind_of(value).drop(value),
        locks=[lock(mode, *parent) for parent in value.parents],
        objects=[change.ref],
    )


@rewrite("foreign_table", "dropped")
def dropped(change: Change, ctx: Context) -> Iterator[Step]:
    """Drop it: its rows are elsewhere, and stay there."""
    assert isinstance(change, Dropped)
    value = change.old
    assert isinstance(value, ForeignTable)
    yield ddl(
        Phase.CONTRACT,
        kind_of(value).drop(value),
        f"foreign table {change.ref} is gone from the design; its rows stay elsewhere",
        undo=restored(value, ctx.old),
        locks=_locks(value),
        objects=[change.ref],
    )


@rewrite("foreign_table", "server")
@rewrite("foreign_table", "columns")
@rewrite("foreign_table", "inherited")
@rewrite("foreign_table", "checks")
@rewrite("foreign_table", "options")
@rewrite("foreign_table", "parents")
@rewrite("foreign_table", "bound")
def altered(change: Change, ctx: Context) -> Iterator[Step]:
    """All that differs of one foreign table, in two steps."""
    assert isinstance(change, Altered)
    old, new = change.before, change.after
    assert isinstance(old, ForeignTable)
    assert isinstance(new, ForeignTable)
    had, gets = given(old, ctx.old), given(new, ctx.new)
    middle = meanwhile(old, new, had, gets)
    expands = middle.columns != old.columns or _rest(middle) != _rest(old)
    if lifted(old, new):
        _refuse_coming_or_going(new.ref, ctx)
    if expands:
        yield _step(Phase.EXPAND, old, middle, _around(ctx, old, middle))
    if middle.columns != new.columns or _rest(middle) != _rest(new):
        on_top = _around(ctx, middle, new)
        if expands and _lifts(old, middle):
            on_top = dataclasses.replace(
                on_top, before=on_top.undo_before, undo_after=on_top.after
            )
        yield _step(Phase.CONTRACT, middle, new, on_top)


def _around(ctx: Context, old: ForeignTable, new: ForeignTable) -> Around:
    """What stands on it; and what is granted on it, where it is made anew."""
    same = _in_place(old, new) is not None and _in_place(new, old) is not None
    return around(ctx, [new.ref], () if same else [(old.ref, new.ref)])


def _refuse_coming_or_going(ref: Ref, ctx: Context) -> None:
    """A view that only one of the designs has stands in the way at one of the ends."""
    before, after = standing_on(ctx.old, [ref]), standing_on(ctx.new, [ref])
    alone = {r for r in before if r not in ctx.new.objects}
    alone |= {r for r in after if r not in ctx.old.objects}
    if alone:
        raise PlanRefused(
            f"foreign table {ref} has to be taken down with what stands on it, of which"
            f" {', '.join(map(str, sorted(alone)))} comes or goes at the same time",
            hint="create or drop that in a design before or after this one",
        )


def lifted(old: ForeignTable, new: ForeignTable) -> bool:
    """Whether what stands on a foreign table is taken down around its change."""
    middle = meanwhile(old, new, {}, {})
    return _lifts(old, middle) or _lifts(middle, new)


def _lifts(old: ForeignTable, new: ForeignTable) -> bool:
    anew = _in_place(old, new) is None or _in_place(new, old) is None
    return anew or _typed(old, new)


def _rest(table: ForeignTable) -> tuple[object, ...]:
    return (*_shape(table), table.inherited, table.checks, table.options)


def _shape(table: ForeignTable) -> tuple[object, ...]:
    """What no statement changes in place."""
    return table.server, table.parents, table.bound


def _step(phase: Phase, old: ForeignTable, new: ForeignTable, on_top: Around) -> Step:
    if not _lifts(old, new):
        on_top = Around((), (), (), (), (), ())
    return ddl(
        phase,
        [*on_top.before, *_statements(old, new), *on_top.after],
        f"foreign table {new.ref} changed",
        undo=[*on_top.undo_before, *_statements(new, old), *on_top.undo_after],
        locks=dict.fromkeys([*_locks(old), *_locks(new), *on_top.locks]),
        objects=[new.ref, *on_top.refs],
    )


def _statements(old: ForeignTable, new: ForeignTable) -> list[str]:
    found = _in_place(old, new)
    if found is None:
        found = [*kind_of(old).drop(old), *create_statements(new, EMPTY)]
    return found


def _typed(old: ForeignTable, new: ForeignTable) -> bool:
    """Whether a type changes, which views hold fast."""
    before = old.fields
    return any(
        (before[name].type, before[name].collation) != (field.type, field.collation)
        for name, field in new.fields.items()
        if name in before
    )


def _in_place(old: ForeignTable, new: ForeignTable) -> list[str] | None:
    before, after = old.fields, new.fields
    kept = [name for name in before if name in after]
    added = [name for name in after if name not in before]
    if _shape(old) != _shape(new) or [*kept, *added] != list(after):
        return None
    if _generated_anew(old, new):
        return None
    gone = [field for name, field in before.items() if name not in after]
    statements = [
        alter(new, compose("DROP CONSTRAINT {}", name))  # a column would take it along
        for name, _ in sorted(set(old.checks) - set(new.checks))
    ]
    statements += [
        alter(new, compose("DROP COLUMN {}", field.name))
        for field in sorted(gone, key=lambda field: not field.generated)
    ]
    for name in kept:
        statements += _field(new, before[name], after[name])
    for name in added:
        statements.append(alter(new, compose("ADD COLUMN {}", definition(after[name]))))
        if after[name].comment is not None:
            statements.append(field_comment(new, after[name]))
    return [*statements, *_others(old, new)]


def _generated_anew(old: ForeignTable, new: ForeignTable) -> bool:
    """Whether a generated column is in the way: none changes, nor what it is made of.

    One that comes may be made of what comes behind it.
    """
    before, after = old.fields, new.fields
    kept = [(before[name], after[name]) for name in before if name in after]
    if any(one.generated != other.generated for one, other in kept):
        return True
    if any(o.generated and o.default != n.default for o, n in kept):
        return True
    added = [field for name, field in after.items() if name not in before]
    first = next((n for n, field in enumerate(added) if field.generated), len(added))
    if any(not field.generated for field in added[first:]):
        return True
    made = any(field.generated for field in (*before.values(), *after.values()))
    return made and _typed(old, new)


def _others(old: ForeignTable, new: ForeignTable) -> Iterator[str]:
    yield from inherited_options(new, old.inherited, new.inherited)
    for name, check in sorted(set(new.checks) - set(old.checks)):
        yield alter(new, compose("ADD CONSTRAINT {} {}", name, raw(check)))
    if old.options != new.options:
        yield alter(new, raw(option_changes(old.options, new.options)))


def _field(table: ForeignTable, old: Field, new: Field) -> Iterator[str]:
    for action in _actions(old, new):
        yield alter(table, compose("ALTER COLUMN {} {}", new.name, action))
    if old.comment != new.comment:
        yield field_comment(table, new)


def _actions(old: Field, new: Field) -> Iterator[Fragment]:
    retyped = (old.type, old.collation) != (new.type, new.collation)
    if retyped and old.default is not None and not old.generated:
        yield raw("DROP DEFAULT")  # the server would convert it to the new type
    if retyped:
        collate = (
            compose(" COLLATE {}", raw(new.collation)) if new.collation else raw("")
        )
        yield compose("TYPE {}{}", raw(new.type), collate)
    if (retyped or old.default != new.default) and not new.generated:
        if new.default is not None:
            yield compose("SET DEFAULT {}", raw(new.default))
        elif not retyped:
            yield raw("DROP DEFAULT")
    if old.not_null != new.not_null:
        yield raw("SET NOT NULL" if new.not_null else "DROP NOT NULL")
    if old.options != new.options:
        yield raw(option_changes(old.options, new.options))


def _locks(table: ForeignTable) -> list[Lock]:
    own = lock(AE, table.schema, table.name)
    return [own, *(lock(AE, *parent) for parent in table.parents)]
