"""Which revisions a database has, which are next, and how its heads move.

Alembic's version table holds heads only: what lies below a head is applied too.
Our own runner moves the heads exactly as Alembic would, in the transaction that
also writes the ledger, so that both can be used on one database in turn.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from schemaops.errors import StalePlanError
from schemaops.revisions import version_table
from schemaops.revisions.model import Label, Revision
from schemaops.revisions.version_table import Connection


def applied(connection: Connection) -> set[str]:
    """The heads that the database is at; what is below them is applied too."""
    return version_table.heads(connection)


def with_ancestors(revisions: Iterable[Revision], heads: Collection[str]) -> set[str]:
    """The heads and everything that they stand on.

    Raises StalePlanError for a head that has no file here.
    """
    parents = {revision.id: revision.parents for revision in revisions}
    found: set[str] = set()
    todo = list(heads)
    while todo:
        one = todo.pop()
        if one not in parents:
            raise StalePlanError(
                f"the database is at revision {one}, which has no file here",
                hint="use the checkout that it was deployed from, or a newer one",
            )
        if one not in found:
            found.add(one)
            todo += parents[one]
    return found


def pending(
    revisions: Iterable[Revision],
    applied: Collection[str],
    label: Label | None = None,
) -> list[Revision]:
    """The revisions that are not applied, in order; of one branch, if asked."""
    known = list(revisions)
    done = with_ancestors(known, applied)
    return [r for r in known if r.id not in done and label in (None, r.label)]


def heads_with(heads: Collection[str], revision: Revision) -> set[str]:
    """The heads after `revision` has been applied: it stands for its parents."""
    return set(heads) - set(revision.parents) | {revision.id}


def heads_without(
    heads: Collection[str], revision: Revision, revisions: Iterable[Revision]
) -> set[str]:
    """The heads after `revision` has been undone.

    Its parents come back, except those that another head still stands on.
    """
    known = list(revisions)
    others = set(heads) - {revision.id}
    parents = set(revision.parents)
    covered = with_ancestors(known, others)
    below = {r.id: r.parents for r in known}
    for parent in parents:
        covered |= with_ancestors(known, below.get(parent, ()))
    return others | (parents - covered)


def stamp(connection: Connection, revision: Revision) -> None:
    """Record `revision` as applied, in the caller's transaction."""
    heads = applied(connection)
    version_table.set_heads(connection, heads, heads_with(heads, revision))


def unstamp(
    connection: Connection, revision: Revision, revisions: Iterable[Revision]
) -> None:
    """Record `revision` as undone, in the caller's transaction."""
    heads = applied(connection)
    without = heads_without(heads, revision, revisions)
    version_table.set_heads(connection, heads, without)
