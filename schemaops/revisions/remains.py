"""What an earlier plan has retired, and a later one must not meet.

Until purge a retired column or table stays, and follows what is written, so that a
rollback loses nothing. A later plan that changes the same column again, or takes the
table somewhere else, would break that, or fail on a name that is taken: the purge comes
first. By the names that only we give, a database says whether it has come.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Any

import psycopg
from psycopg.rows import tuple_row

from schemaops.catalog.model import Ref
from schemaops.errors import UsageError
from schemaops.plan.model import Step
from schemaops.revisions.model import Revision, of_one_plan

Connection = psycopg.Connection[Any]
Mark = tuple[str, str]
"""A name that only we give, and the table, type or schema that it is about."""

_OURS = re.compile(r'"(_so_(?:[^"]|"")+|schemaops_(?:retired|shadow)_\w+)"')
_TAKE_THE_TABLE = frozenset(
    [
        "merge_table",
        "partitioned_table",
        "rename_table",
        "retire",
    ]
)
"""Rewrites after which a table is elsewhere, or another one has its name."""
_ANEW = "schemaops_shadow_"
"""What a step says when it builds a table anew."""
_THERE = """
SELECT EXISTS (SELECT FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
               JOIN unnest(%(names)s::text[], %(tables)s::text[]) AS mark (name, about)
                 ON a.attname = mark.name AND c.relname = mark.about
               WHERE NOT a.attisdropped)
    OR EXISTS (SELECT FROM pg_namespace WHERE nspname = ANY (%(names)s))
    OR EXISTS (SELECT FROM pg_class WHERE relname = ANY (%(names)s))
    OR EXISTS (SELECT FROM pg_type WHERE typname = ANY (%(names)s))
    OR EXISTS (SELECT FROM pg_proc WHERE proname = ANY (%(names)s))
"""


def in_the_way(
    revision: Revision, revisions: Iterable[Revision], applied: Iterable[Revision]
) -> list[Revision]:
    """The applied revisions that have retired what the revision's plan changes.

    None once the plan has begun: from then on the names of ours may be its own.
    """
    plan = of_one_plan(revision, revisions)
    steps = [step for one in plan for step in one.steps]
    before = list(applied)
    if any(one in before for one in plan):
        return []
    return [one for one in before if meets(steps, one)]


def meets(steps: Sequence[Step], earlier: Revision) -> bool:
    """Whether the steps of a plan would meet what an earlier revision has retired."""
    made = {
        ref
        for step in steps
        if step.sql.startswith("CREATE ")
        for ref in step.objects[:1]
    }
    return any(_meets(step, gone, made) for step in steps for gone in earlier.purge)


def _meets(step: Step, gone: Step, made: Set[Ref]) -> bool:
    about = {*gone.objects}
    if gone.rewrite == "retire":
        about -= made  # the name is free, and what has it now is another object
    tables = {ref.path for ref in about if ref.kind == "table"}
    parts = {ref for ref in about if ref.kind != "table"}
    if step.sql.startswith("ALTER SCHEMA "):
        return any(path[:1] == ref.path for path in tables for ref in step.objects)
    if not parts:
        return any(ref.path[:2] in tables for ref in step.objects)
    taken = step.rewrite in _TAKE_THE_TABLE or _ANEW in step.sql
    if taken and any(ref.path in tables for ref in step.objects):
        return True
    if step.rewrite == "add_column":
        return False  # this name is free, too
    return not parts.isdisjoint(step.objects)


def left(connection: Connection, revisions: Sequence[Revision]) -> Iterator[Revision]:
    """Revisions of whose retired things some are in the database, the last first.

    revisions: applied ones, in order. What two have under one name is the later one's.
    """
    claimed: frozenset[Mark] = frozenset()
    for revision in reversed(revisions):
        own = marks(revision.purge) - claimed
        claimed |= own
        if own and _there(connection, own):
            yield revision


def marks(purge: Iterable[Step]) -> frozenset[Mark]:
    """The names of ours that purge steps speak of, each with what they are about."""
    return frozenset(
        (name.replace('""', '"'), ref.path[min(1, len(ref.path) - 1)])
        for step in purge
        for name in _OURS.findall(step.sql)
        for ref in step.objects
    )


def _there(connection: Connection, own: Set[Mark]) -> bool:
    names, tables = zip(*own, strict=True)
    with connection.cursor(row_factory=tuple_row) as cursor:
        cursor.execute(_THERE, {"names": [*names], "tables": [*tables]})
        return cursor.fetchone() == (True,)


def refused(revision: Revision, earlier: Sequence[Revision]) -> UsageError:
    """What to say when the purges of earlier revisions have to come first."""
    named = ", ".join(f"{one.id} {one.message}" for one in earlier)
    return UsageError(
        f"it changes what {named} has retired, which is still there for a rollback of"
        " it; nothing was run",
        where=f"revision {revision.id}",
        hint="when that change will not be rolled back any more: `schemaops purge`,"
        " then the same command again",
    )
