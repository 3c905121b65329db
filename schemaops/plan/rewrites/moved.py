"""Move columns to another table along a key, while both applications go on.

expand     the new columns; triggers on both tables: each gives the other what is
           written to it; the old columns may be NULL
backfill   the new columns of the rows that were there, by the key
contract   NOT NULL of the new columns; the old ones are retired, and the triggers turn
           round: they follow until purge, so an undo loses no write
purge      the old columns and the triggers go

The key is unique in the table that loses the columns. Where several rows of the other
one share it, they have one value until contract, as the old application sees it.
Where the other table is new (a table is split), backfill makes its rows, and rows that
one application inserts or deletes come and go in both.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.column_not_null import is_null
from schemaops.catalog.kind import kind_of
from schemaops.catalog.kinds.column import Column
from schemaops.catalog.model import Ref
from schemaops.diff.changes import Change, MovedFrom, MovedTo
from schemaops.plan.comparing import comparable, unlike
from schemaops.plan.context import Context, rewrite
from schemaops.plan.mapping.link_bodies import OTHER, some
from schemaops.plan.mapping.links import Link, Makes
from schemaops.plan.mapping.moved import link_with
from schemaops.plan.mapping.sync_links import create_link, drop_link
from schemaops.plan.model import Backfill, Gate, Hazard, Lock, LockMode, Phase, Step
from schemaops.plan.preconditions import SHOWN
from schemaops.plan.quiet import quietly
from schemaops.plan.rewrites.add_column import bare
from schemaops.plan.rewrites.drop_column import comment_of, marked, retired_column
from schemaops.plan.rewrites.not_null import drop_not_null, in_key, set_not_null
from schemaops.plan.steps import (
    AE,
    MAX_STALL_MS,
    SRE,
    backfill,
    backfill_rows,
    ddl,
    lock,
)
from schemaops.sqltext import Fragment, compose, joined, raw, render, sql_text

OWN = "_so_own"


@rewrite("column", "moved_from")
def added(change: Change, ctx: Context) -> Iterator[Step]:
    """A new column; its link's triggers come when all of them are there."""
    assert isinstance(change, MovedFrom)
    column = change.new
    assert isinstance(column, Column)
    yield bare(column, "its values come from another table", ctx)
    if column.not_null:
        yield from set_not_null(column, ctx)


@rewrite("column", "moved_to")
def left(change: Change, ctx: Context) -> Iterator[Step]:
    """A column that goes; the first of its link brings what is done once."""
    assert isinstance(change, MovedTo)
    column = change.old
    assert isinstance(column, Column)
    link = link_with(change.ref, ctx.links)
    if column.not_null:
        keyed = in_key(column, ctx)
        yield from drop_not_null(column, Phase.CONTRACT if keyed else Phase.EXPAND)
    if column == link.sources[0]:
        yield followed(link)
        yield filled(link)
        yield _retired(link)
        yield _purged(link)


def followed(link: Link) -> Step:
    """The triggers of both tables."""
    return ddl(
        Phase.EXPAND,
        create_link(link),
        f"{_words(link)} in {_from(link)} and {_to(link)} follow each other",
        undo=drop_link(link),
        locks=_locks(SRE, link),
        objects=link.refs,
    )


def filled(link: Link) -> Step:
    """The rows of the new table, or the values of the new columns."""
    step = _rows(link) if link.makes is Makes.TARGET else _values(link)
    return dataclasses.replace(
        step,
        locks=_locks(LockMode.ROW_EXCLUSIVE, link),
        # it locks rows of two tables: it must give way before an application has to
        lock_timeout_ms=MAX_STALL_MS,
    )


def _rows(link: Link) -> Step:
    pairs = (*link.keys, *link.names(turned=False))
    into = joined([compose("{}", there) for _, there in pairs])
    made = joined([compose("{}", own) for own, _ in pairs])
    needed = [
        compose(" AND {} IS NOT NULL", old.name)
        for old, new in link.columns
        if new.not_null
    ]
    missing = compose(
        "NOT EXISTS (\n    SELECT FROM {}.{} AS {} WHERE {}){}",
        *link.target,
        OTHER,
        _joined(link, link.source[1], OTHER),
        joined(needed, ""),
    )
    insert = sql_text("INSERT INTO {}.{} ({}) SELECT {}", *link.target, into, made)
    return backfill_rows(
        Backfill(link.source, "", render(quietly(missing)), insert),
        f"rows of {_to(link)} for those of {_from(link)} that were there",
        into=link.target,
        objects=link.refs,
    )


def _values(link: Link) -> Step:
    """The value is locked while it is copied, so that no change of it is missed."""
    name = link.target[1]
    same = _joined(link, OTHER, name)
    held = [compose("{}.{} {}", OTHER, c.name, some(c)) for c in link.sources]
    return backfill(
        link.target,
        render(
            compose(
                "{} = (\n    SELECT {} FROM {}.{} AS {} WHERE {} FOR SHARE)",
                _set(link),
                joined([compose("{}.{}", OTHER, c.name) for c in link.sources]),
                *link.source,
                OTHER,
                same,
            )
        ),
        render(
            quietly(
                compose(
                    "{} AND EXISTS (\n    SELECT FROM {}.{} AS {} WHERE {} AND ({}))",
                    joined([is_null(column) for column in link.targets], " AND "),
                    *link.source,
                    OTHER,
                    same,
                    joined(held, " OR "),
                )
            )
        ),
        f"{_words(link)} of the rows that were there, from {_from(link)}",
        objects=link.refs,
    )


def _set(link: Link) -> Fragment:
    names = joined([compose("{}", column.name) for column in link.targets])
    return names if len(link.targets) == 1 else compose("({})", names)


def _joined(link: Link, source: str, target: str) -> Fragment:
    return joined(
        [compose("{}.{} = {}.{}", source, one, target, two) for one, two in link.keys],
        " AND ",
    )


def _retired(link: Link) -> Step:
    """One transaction: the old names go out of sight, and the triggers turn round."""
    rename = "ALTER TABLE {}.{} RENAME COLUMN {} TO {}"
    do, undo = drop_link(link), drop_link(link, turned=True)
    for column in link.sources:
        aside = retired_column(column)
        do += [sql_text(rename, *link.source, column.name, aside.name), *marked(aside)]
        undo += [
            sql_text(rename, *link.source, aside.name, column.name),
            *comment_of(column),
        ]
    return ddl(
        Phase.CONTRACT,
        [*do, *create_link(link, turned=True)],
        f"{_words(link)} of {_from(link)} retired: out of sight, following"
        f" {_to(link)} until purge",
        undo=[*undo, *create_link(link)],
        locks=_locks(AE, link),
        hazards=[Hazard.DATA_DEPENDENT],
        objects=link.refs,
        gate=agreed(link),
    )


def agreed(link: Link) -> Gate:
    """No two values of a key differ, and none is left behind."""
    own = [
        unlike(
            compose("{}.{}", OWN, new.name),
            compose("{}.{}", OTHER, old.name),
            comparable(new.type, new.collation),
        )
        for old, new in link.columns
    ]
    held = [compose("{}.{} {}", OTHER, c.name, some(c)) for c in link.sources]
    keys = _shown(OTHER, [one for one, _ in link.keys])
    there = _shown(OTHER, [column.name for column in link.sources])
    here = _shown(OWN, [column.name for column in link.targets])
    nothing = joined([raw("NULL") for _ in link.targets])
    differ = sql_text(
        "(SELECT {}, {}, {} FROM {}.{} AS {} JOIN {}.{} AS {} ON {}\n"
        "    WHERE {} LIMIT {})",
        *(keys, there, here, *link.target, OWN, *link.source, OTHER),
        *(_joined(link, OTHER, OWN), joined(own, " OR "), raw(str(SHOWN + 1))),
    )
    behind = sql_text(
        "(SELECT {}, {}, {} FROM {}.{} AS {} WHERE ({}) AND NOT EXISTS (\n"
        "    SELECT FROM {}.{} AS {} WHERE {}) LIMIT {})",
        *(keys, there, nothing, *link.source, OTHER, joined(held, " OR ")),
        *(*link.target, OWN, _joined(link, OTHER, OWN), raw(str(SHOWN + 1))),
    )
    return Gate(
        f"{differ}\nUNION ALL\n{behind}",
        f"values of {_words(link)} that differ in {_from(link)} and {_to(link)}, or that"
        f" no row of {_to(link)} takes",
    )


def _shown(alias: str, names: list[str]) -> Fragment:
    return joined([compose("{}.{}::text", alias, name) for name in names])


def _purged(link: Link) -> Step:
    aside = [retired_column(column) for column in link.sources]
    return ddl(
        Phase.PURGE,
        [
            *drop_link(link, turned=True),
            *(statement for one in aside for statement in kind_of(one).drop(one)),
        ],
        f"the retired {_words(link)} of {_from(link)} is destroyed",
        no_undo_because="the values are gone",
        locks=_locks(AE, link),
        hazards=[Hazard.DATA_LOSS, Hazard.IRREVERSIBLE],
        objects=link.refs,
    )


def _locks(mode: LockMode, link: Link) -> tuple[Lock, ...]:
    return (lock(mode, *link.source), lock(mode, *link.target))


def _words(link: Link) -> str:
    return ", ".join(column.name for column in link.targets)


def _from(link: Link) -> str:
    return str(Ref("table", link.source))


def _to(link: Link) -> str:
    return str(Ref("table", link.target))
