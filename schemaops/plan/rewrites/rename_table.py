"""Rename a table while the old application goes on under the old name.

expand     one transaction: RENAME, and a view with the old name, which PostgreSQL
           updates through (foreign keys, indexes and sequences follow by identity);
           who may use the table may use the view
contract   the view goes
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import MARK
from schemaops.diff.changes import Change, Renamed
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.model import Phase, Step
from schemaops.plan.rewrites.rename_column import renamed_identity
from schemaops.plan.shadow.access import handed_on
from schemaops.plan.steps import AE, ddl, lock, names
from schemaops.sqltext import literal, raw, sql_text


@rewrite("table", "renamed")
def rename_table(change: Change, ctx: Context) -> Iterator[Step]:
    """The table under its new name, a view under the old one."""
    assert isinstance(change, Renamed)
    before, after = change.old, change.new
    assert isinstance(before, Table)
    assert isinstance(after, Table)
    rename = kind_of(before).rename
    assert rename is not None
    _refuse_unseen_policies(before, after, ctx)
    view, no_view = _view(before, after, ctx), _no_view(before)
    there, back = _identities(after, ctx)
    objects = [change.ref, change.was]
    yield ddl(
        Phase.EXPAND,
        [*rename(before, after.name), *view],
        f"table {change.was} is {after.name}; the old name stays as a view",
        undo=[*no_view, *rename(after, before.name)],
        locks=[lock(AE, before.schema, before.name)],
        objects=objects,
    )
    yield ddl(
        Phase.CONTRACT,
        [*no_view, *there],
        f"nobody uses the name {before.name} any more",
        undo=[*view, *back],
        locks=[lock(AE, before.schema, before.name)],
        objects=objects,
    )


SECURITY_INVOKER = 15
"""The major since which a view can ask who uses it, and not who owns it."""


def _refuse_unseen_policies(before: Table, after: Table, ctx: Context) -> None:
    if ctx.major < SECURITY_INVOKER and (before.row_security or after.row_security):
        raise PlanRefused(
            f"table {before.ref}: policies guard its rows, and PostgreSQL {ctx.major} does"
            " not ask them of who reads it through a view under the old name",
            hint=f"rename it when the server is {SECURITY_INVOKER} or newer; or create the"
            " table under the new name, and let the applications change over",
        )


def _identities(after: Table, ctx: Context) -> tuple[list[str], list[str]]:
    """Sequences of identities follow the table's name, where the design says so."""
    there: list[str] = []
    back: list[str] = []
    for child in ctx.new.children(after.ref):
        old = ctx.old.objects.get(child.ref)
        if isinstance(child, Column) and isinstance(old, Column):
            one, two = renamed_identity(old, child)
            there, back = [*there, *one], [*back, *two]
    return there, back


def _view(before: Table, after: Table, ctx: Context) -> list[str]:
    columns = [c for c in ctx.old.children(after.ref) if isinstance(c, Column)]
    columns.sort(key=lambda column: column.position)
    called = {c.ref: c.was.name for c in ctx.changes if isinstance(c, Renamed)}
    invoker = " WITH (security_invoker = true)" if ctx.major >= SECURITY_INVOKER else ""
    return [
        sql_text(
            "CREATE VIEW {}.{}{} AS SELECT {} FROM {}.{}",
            before.schema,
            before.name,
            raw(invoker),
            raw(names([called.get(c.ref, c.name) for c in columns])),
            after.schema,
            after.name,
        ),
        sql_text(
            "COMMENT ON VIEW {}.{} IS {}",
            before.schema,
            before.name,
            literal(f"{MARK} the old name of {after.name}"),
        ),
        handed_on(((after.schema, after.name), (before.schema, before.name))),
    ]


def _no_view(before: Table) -> list[str]:
    return [sql_text("DROP VIEW {}.{}", before.schema, before.name)]
