"""Moving the heads of the version table: our rule against Alembic's own."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pytest
from alembic.runtime.migration import HeadMaintainer, MigrationContext, MigrationStep
from alembic.script.revision import Revision as AlembicRevision
from alembic.script.revision import RevisionMap
from hypothesis import given
from hypothesis import strategies as st

from schemaops.errors import StalePlanError
from schemaops.revisions.model import Label, Revision
from schemaops.revisions.pending import (
    heads_with,
    heads_without,
    pending,
    with_ancestors,
)


@st.composite
def histories(draw: st.DrawFn) -> list[Revision]:
    """Revisions as plans leave them: with both halves or one, touching or not."""
    made: list[Revision] = []
    heads: dict[Label, str | None] = {"expand": None, "contract": None}

    def add(label: Label, depends: Iterable[str | None]) -> None:
        one = Revision(
            f"{label[0]}{len(made)}",
            label,
            "m",
            down_revision=heads[label],
            depends_on=tuple(d for d in depends if d is not None),
        )
        made.append(one)
        heads[label] = one.id

    for _ in range(draw(st.integers(1, 5))):
        halves = draw(st.sampled_from(["expand", "contract", "both"]))
        if halves != "contract":
            add("expand", [heads["contract"]] if draw(st.booleans()) else [])
        if halves != "expand":
            add("contract", [heads["expand"]])
    return made


class Alembic:
    """Alembic's own keeping of heads, over the same history."""

    def __init__(self, revisions: list[Revision]) -> None:
        self.map = RevisionMap(
            lambda: [
                AlembicRevision(r.id, r.down_revision, dependencies=r.depends_on)
                for r in revisions
            ]
        )

    def move(self, heads: set[str], identity: str, *, up: bool) -> set[str]:
        """The heads after one revision has been run or undone."""
        context = MigrationContext.configure(
            dialect_name="postgresql",
            opts={"as_sql": True, "output_buffer": io.StringIO()},
        )

        class Module:
            upgrade = downgrade = None

        script = self.map.get_revision(identity)
        assert script is not None
        script.module = Module  # type: ignore[attr-defined]  # Script has one, Revision none
        make = MigrationStep.upgrade_from_script
        if not up:
            make = MigrationStep.downgrade_from_script
        keeper = HeadMaintainer(context, heads)
        keeper.update_to_step(make(self.map, script))  # type: ignore[arg-type]  # as above
        return keeper.heads


@given(histories(), st.data())
def test_heads_move_as_alembic_moves_them(
    revisions: list[Revision], data: st.DataObject
) -> None:
    """Up and down in any order that the graph allows, the rows are the same."""
    alembic = Alembic(revisions)
    heads: set[str] = set()
    for _ in range(data.draw(st.integers(1, 16))):
        done = with_ancestors(revisions, heads)
        up = [r for r in revisions if r.id not in done and done.issuperset(r.parents)]
        down = [
            r
            for r in revisions
            if r.id in done
            and not any(r.id in o.parents for o in revisions if o.id in done)
        ]
        move, upward = data.draw(
            st.sampled_from([(r, True) for r in up] + [(r, False) for r in down])
        )
        expected = alembic.move(heads, move.id, up=upward)
        if upward:
            heads = heads_with(heads, move)
        else:
            heads = heads_without(heads, move, revisions)
        assert heads == expected


E1 = Revision("e1", "expand", "m")
C1 = Revision("c1", "contract", "m", depends_on=("e1",))
E2 = Revision("e2", "expand", "m", down_revision="e1")
C2 = Revision("c2", "contract", "m", down_revision="c1", depends_on=("e2",))
ALL = [E1, C1, E2, C2]


@pytest.mark.parametrize(
    ("heads", "label", "expected"),
    [
        (set(), None, ALL),
        ({"e1"}, None, [C1, E2, C2]),
        ({"c1"}, "expand", [E2]),
        ({"c1", "e2"}, None, [C2]),
        ({"e2"}, "contract", [C1, C2]),
        ({"c2"}, None, []),
    ],
)
def test_pending_is_what_no_head_stands_on(
    heads: set[str], label: Label | None, expected: list[Revision]
) -> None:
    """A contract's row stands for its expand too, and order is kept."""
    assert pending(ALL, heads, label) == expected


def test_a_head_without_a_file_is_refused() -> None:
    """A database that is ahead of the checkout is not guessed about."""
    with pytest.raises(StalePlanError, match="f00"):
        pending(ALL, {"f00"})


def test_parents_are_both_kinds_once() -> None:
    """A parent that is named as down_revision and dependency counts once."""
    one = Revision("x", "contract", "m", down_revision="a", depends_on=("a", "b"))
    assert one.parents == ("a", "b")
