"""The plan of a proposal: what its differences and hints ask for, as steps."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from schemaops.budget import DEFAULT, Budget
from schemaops.catalog.kinds.table import Table
from schemaops.catalog.model import EMPTY, Catalog, Object, Ref
from schemaops.catalog.scope import within
from schemaops.catalog.sizes import Sizes
from schemaops.diff.changes import Change
from schemaops.diff.drops import declared_drops
from schemaops.diff.moves import declared_moves
from schemaops.diff.renames import object_of
from schemaops.docs.describe import describe
from schemaops.errors import DesignError
from schemaops.plan.context import Context, Mapped, PlanRefused
from schemaops.plan.idle import idle_fill
from schemaops.plan.joining import refuse_columns_meanwhile
from schemaops.plan.mapping.columns import binding, groups_of, with_groups
from schemaops.plan.mapping.moved import (
    links_of,
    refuse_both,
    sharing_notes,
    with_links,
)
from schemaops.plan.model import Plan
from schemaops.plan.planner import make_plan
from schemaops.plan.relabelled import relabelled, unsaid, with_columns
from schemaops.plan.twins import (
    names_of_retiring,
    names_of_twins,
    replaced_columns,
    retired_name,
    twin_name,
)
from schemaops.plan.type_exchange import names_of
from schemaops.postgres.server import LOAD_FROM, LOAD_TO
from schemaops.proposal import Proposal, left_alone_notes
from schemaops.sources.hints import HOLDS, Hint
from schemaops.sources.renaming import renamed
from schemaops.sources.workshop import Workshop
from schemaops.sqlparse.expressions import columns_in


@dataclass(frozen=True)
class Given:
    """What a project says of its target. sizes: of its tables, if they are known."""

    sizes: Sizes | None = None
    budget: Budget = DEFAULT


NOTHING = Given()


def plan_of(workshop: Workshop, proposal: Proposal, given: Given = NOTHING) -> Plan:
    """The plan of a proposal. Raises PlanRefused."""

    old, new = proposal.old, proposal.after.catalog
    changes = with_columns(proposal.changes, old, new)
    mapped = mapped_values(proposal.after.hints, new)
    groups = groups_of(changes, mapped, _ways_back(proposal), old, new)
    moved = declared_moves(proposal.after.hints, old, new)
    refuse_both(moved, mapped)
    links = links_of(changes, moved, old, new)
    changes = with_links(with_groups(changes, groups), links)
    twinned, retiring = _replaced(workshop, proposal, changes)
    ctx = Context(
        old=old,
        new=new,
        changes=changes,
        mapped=mapped,
        holders=holders(proposal.after.hints, old, new),
        groups=groups,
        links=links,
        twinned=twinned,
        retiring=retiring,
        manage=proposal.scope.manage,
        sizes=given.sizes,
        budget=given.budget,
    )
    _refuse_other_values(proposal, ctx)
    idle = _idle_fills(proposal, ctx)
    descriptions = tuple(describe(change) for change in proposal.changes)
    plan = make_plan(ctx, descriptions)
    said = (*binding(groups, old), *sharing_notes(links))
    notes = (*plan.notes, *idle, *said, *left_alone_notes(proposal))
    return _from(dataclasses.replace(plan, notes=notes), proposal.before.catalog)


def _replaced(
    workshop: Workshop, proposal: Proposal, changes: tuple[Change, ...]
) -> tuple[Catalog, Catalog]:
    """Both catalogs with what is replaced by a copy, named as the copy and as retired.

    The server prints them, both at the same time.
    """
    old, new, scope = proposal.old, proposal.after.catalog, proposal.scope
    columns, enums = replaced_columns(changes, old, new), relabelled(changes)
    refuse_columns_meanwhile(changes, columns, old, new)
    if not columns and not enums:
        return EMPTY, EMPTY
    twins = {**names_of_twins(columns), **names_of(enums, twin_name)}
    retired = {**names_of_retiring(columns), **names_of(enums, retired_name)}
    with ThreadPoolExecutor(1) as pool:
        whole = proposal.after.everything
        coming = pool.submit(renamed, workshop, whole, twins, dbname=LOAD_TO)
        retiring = renamed(workshop, proposal.renamed, retired, dbname=LOAD_FROM)
        return within(coming.result(), scope), within(retiring, scope)


def _ways_back(proposal: Proposal) -> Mapping[Ref, str]:
    """What the design says of dropped columns, by column."""
    before = proposal.before.hints if proposal.before.design is not None else None
    hints = proposal.after.hints
    return declared_drops(hints, proposal.old, proposal.after.catalog, before)


def _refuse_other_values(proposal: Proposal, ctx: Context) -> None:
    """Raise PlanRefused for an expression from an earlier change, with other columns.

    Above a column whose enum loses labels it would make the values anew.
    """
    columns = {change.ref for change in ctx.changes if unsaid(change)}
    for hint in proposal.after.hints if columns else ():
        if hint.verb not in {"using", "up"}:
            continue
        ref = object_of(hint, ctx.new)
        if ref in columns and ref.name not in columns_in(hint.value):
            raise PlanRefused(
                f"{ref}: labels of its type change, and `{hint.value}` is not made of it",
                where=hint.where,
                hint="remove the comment when it was for an earlier change, or say what"
                " becomes of the column's own values",
            )


def _idle_fills(proposal: Proposal, ctx: Context) -> tuple[str, ...]:
    """A note for each `fill:` that does nothing, and may have done it before.

    Raises PlanRefused for one that can never have done anything: it is new in a design
    that is compared with a design.
    """
    said = {(h.kind, h.path) for h in proposal.before.hints if h.verb == "fill"}
    notes = []
    for hint in proposal.after.hints:
        if hint.verb != "fill" or (hint.kind, hint.path) in said:
            continue
        idle = idle_fill(object_of(hint, ctx.new), ctx)
        if idle is None:
            continue
        if proposal.before.design is not None:
            raise PlanRefused(idle[0], where=hint.where, hint=idle[1])
        notes.append(f"{hint.where}: {idle[0]}: nothing to do")
    return tuple(notes)


def mapped_values(hints: tuple[Hint, ...], new: Catalog) -> dict[Ref, Mapped]:
    """How columns get their values, from `using`, `up`, `down` and `fill`.

    Raises DesignError for one that stands above something else.
    """
    found: dict[Ref, dict[str, str]] = {}
    for hint in hints:
        if hint.verb not in {"using", "up", "down", "fill"}:
            continue
        ref = object_of(hint, new)
        if ref.kind != "column" and hint.verb != "fill":  # see _idle_fills
            raise DesignError(
                f"{hint.verb}: {ref.kind} {ref} is no column",
                where=hint.where,
                hint="put the comment above the column's line of CREATE TABLE",
            )
        verb = "up" if hint.verb == "using" else hint.verb
        found.setdefault(ref, {})[verb] = hint.value
    return {ref: Mapped(**values) for ref, values in found.items()}


def holders(hints: tuple[Hint, ...], old: Catalog, new: Catalog) -> dict[Ref, Ref]:
    """Partitions that hold the rows of a table, and which: after, or until now.

    Raises DesignError for a hint above what is no partition of that table.
    """
    found: dict[Ref, Ref] = {}
    for hint in hints:
        if hint.verb != HOLDS:
            continue
        table = new.objects[object_of(hint, new)]
        parent = table.partition_of if isinstance(table, Table) else None
        was = old.get(Table, *table.ref.path)
        held = old.get(Table, table.ref.path[0], hint.value)
        if parent is not None and parent[1] == hint.value:
            found[table.ref] = Ref("table", parent)
        elif held is not None and held.partition_of == table.ref.path:
            found[held.ref] = table.ref
        elif parent is not None or any(map(_partitioned, (table, was))):
            raise DesignError(
                f"holds the rows of {hint.value}: {table.ref} is no partition of it, and"
                " it is none of the table",
                where=hint.where,
                hint="put the comment above the CREATE TABLE … PARTITION OF whose bound"
                " has room for all rows of the table that becomes partitioned; or above"
                " the table that a partition becomes",
            )
    return found


def _partitioned(table: Object | None) -> bool:
    return isinstance(table, Table) and table.partitioned


def _from(plan: Plan, before: Catalog) -> Plan:
    """The plan starts from the catalog as it is, before any rename."""
    return dataclasses.replace(plan, from_fingerprint=before.fingerprint)
