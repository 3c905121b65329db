"""Columns that no trigger can keep in sync with those that they replace: refused, with
what to do instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import Catalog, Ref
from schemaops.diff.changes import Altered, Change, Renamed
from schemaops.plan.context import Mapped, PlanRefused
from schemaops.plan.heirs import heirs, inheriting
from schemaops.plan.mapping.groups import Group
from schemaops.sqlparse.expressions import columns_in
from schemaops.sqltext import readable


def refuse_group(
    group: Group,
    changes: tuple[Change, ...],
    said: Mapping[Ref, Mapped],
    sides: tuple[Catalog, Catalog],
) -> None:
    """Raise PlanRefused for what no trigger can do."""
    old, new = sides
    _refuse_changing(group, changes)
    for end in (*group.sources, *group.targets):
        if end.column.generated or end.column.identity:
            raise PlanRefused(
                f"column {end.column.ref} makes its own values: nothing can be mapped"
                " to it or from it",
                hint="remove the comment, or make it a plain column in a design before",
            )
    made = {
        c.name
        for c in old.children(Ref("table", group.path))
        if isinstance(c, Column) and c.generated
    }
    for end in (*group.sources, *group.targets):
        if read := sorted(made & columns_in(end.made)):
            raise PlanRefused(
                f"`{end.made}` reads the generated {read[0]}, which is computed after"
                " all triggers",
                hint=f"write what {read[0]} is made of",
            )
    _refuse_values(group, said)
    below = inheriting(heirs(group.path, old)) or inheriting(heirs(group.path, new))
    if below:
        raise PlanRefused(
            f"{words(e.column.ref for e in group.targets)} replace other columns, and"
            f" {Ref('table', below[0])} inherits them",
            hint="add the new columns in one design, let the applications change over,"
            " and drop the old ones in a later design",
        )


def _refuse_changing(group: Group, changes: tuple[Change, ...]) -> None:
    """What an expression reads must be the same before and after."""
    touched = {
        change.ref.name: change.ref
        for change in changes
        if change.ref.kind == "column"
        and change.ref.path[:2] == group.path
        and (
            isinstance(change, Renamed)
            or (isinstance(change, Altered) and change.aspect in {"type", "generated"})
        )
    }
    for end in (*group.sources, *group.targets):
        for name in sorted(columns_in(end.made) & {*touched}):
            raise PlanRefused(
                f"`{end.made}` reads {touched[name]}, which changes its name or type in"
                " the same design",
                hint="change it in one design, and replace columns in the next",
            )


def _refuse_values(group: Group, said: Mapping[Ref, Mapped]) -> None:
    """Values that come from two sides."""
    for end in group.targets:
        mapped = said[end.column.ref]
        if mapped.fill is not None:
            raise PlanRefused(
                f"column {end.column.ref} has `up:` and `fill:`",
                hint="say the value of rows that have none within `up:`, by coalesce",
            )
        if end.column.default is not None and not end.column.not_null:
            raise PlanRefused(
                f"column {end.column.ref} replaces others, may be NULL, and has a default:"
                " a NULL that is meant cannot be told from a value that is left out",
                hint="give it its default, or take NOT NULL away, in the next design",
            )


def words(refs: Iterable[Ref]) -> str:
    """Names of columns, for people."""
    return ", ".join(readable(ref.name) for ref in refs)
