"""Two enums exchange their names, beside the columns that hold them.

Stored expressions know a type by its number, so only what is printed changes: the
columns' defaults, checks and indexes were made for the new type before, and what
stands on the type is taken down and put up again around it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping

from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.enum import Enum
from schemaops.catalog.model import Ref
from schemaops.plan.context import Context
from schemaops.plan.relabelled import relabelled
from schemaops.plan.rewrites.drop_column import comment_of, marked
from schemaops.plan.twins import retired_name, twin_name


def exchange_types(enums: Iterable[Ref], ctx: Context) -> list[str]:
    """Statements by which the new types take the names, and the old ones are retired."""
    statements: list[str] = []
    for ref in enums:
        old, new = relabelled(ctx.changes)[ref]
        retired, twin = named(old, retired_name), named(new, twin_name)
        statements += [*_rename(old, retired.name), *_rename(twin, new.name)]
        statements += marked(retired)
        statements += comment_of(new) if new.comment is not None else []
    return statements


def exchange_types_back(enums: Iterable[Ref], ctx: Context) -> list[str]:
    """Statements by which the old types have their names again."""
    statements: list[str] = []
    for ref in enums:
        old, new = relabelled(ctx.changes)[ref]
        retired, twin = named(old, retired_name), named(new, twin_name)
        bare = dataclasses.replace(twin, comment=None)
        statements += [*_rename(new, twin.name), *_rename(retired, old.name)]
        statements += comment_of(old)
        statements += comment_of(bare) if new.comment is not None else []
    return statements


def names_of(enums: Iterable[Ref], namer: Callable[[str], str]) -> Mapping[Ref, str]:
    """Renames of the types, beside those of their columns (plan/twins.py)."""
    return {ref: namer(ref.name) for ref in enums}


def named(enum: Enum, namer: Callable[[str], str]) -> Enum:
    """The type under a name of ours."""
    return dataclasses.replace(enum, name=namer(enum.name))


def _rename(enum: Enum, name: str) -> list[str]:
    rename = kind_of(enum).rename
    assert rename is not None
    return rename(enum, name)
