"""Create a range type, unless a retired one of its name is still in the way.

What is retired moves to another schema, all but the constructors of a range type: they
belong to the server's own superuser, so no role that runs a plan can move them. They
go with the type, at purge; until then nothing of the same name can be made there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from schemaops.catalog.kinds.range import Range
from schemaops.diff.changes import Change, Created
from schemaops.plan.context import Context, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.model import Gate, Step
from schemaops.sqltext import literal, sql_text


@rewrite("range", "created")
def created(change: Change, ctx: Context) -> Iterator[Step]:
    """The kind's own DDL, when its names are free."""
    assert isinstance(change, Created)
    assert isinstance(change.new, Range)
    for step in direct(change, ctx):
        yield dataclasses.replace(step, gate=_gate(change.new))


def _gate(value: Range) -> Gate:
    return Gate(
        sql_text(
            "SELECT p.oid::regprocedure::text, t.oid::regtype::text\n"
            "FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_depend d\n"
            "    ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i'\n"
            "JOIN pg_catalog.pg_type t ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid\n"
            "JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace\n"
            "WHERE n.nspname ~ '^schemaops_retired_' AND p.pronamespace = to_regnamespace({})\n"
            "    AND p.proname IN ({}, (parse_ident({}))[2])",
            literal(sql_text("{}", value.schema)),
            literal(value.name),
            literal(value.multirange),
        ),
        "these constructors belong to a retired type, and only purge takes them away:"
        " purge what was retired first",
    )
