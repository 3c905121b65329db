"""Revision: a Plan's part as an Alembic file under migrations/, as a value.

A revision that was written by hand carries no Steps: `foreign` is true, and only
Alembic can run it. Of a merge, `down_revision` is the first parent and the others
count as dependencies, because both move the heads of the version table alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from schemaops.plan.model import Step

Label = Literal["expand", "contract"]


@dataclass(frozen=True, slots=True)
class Revision:
    """One revision file.

    digest: of the whole plan that it is a part of. purge: steps that no upgrade
    runs. A foreign revision has empty fingerprints and an empty digest.
    """

    id: str
    label: Label
    message: str
    steps: tuple[Step, ...] = ()
    purge: tuple[Step, ...] = ()
    from_fingerprint: str = ""
    to_fingerprint: str = ""
    digest: str = ""
    down_revision: str | None = None
    depends_on: tuple[str, ...] = ()
    path: Path | None = None
    foreign: bool = False

    @property
    def parents(self) -> tuple[str, ...]:
        """Every revision that must be applied right before this one."""
        down = () if self.down_revision is None else (self.down_revision,)
        return tuple(dict.fromkeys(down + self.depends_on))


def of_one_plan(revision: Revision, revisions: Iterable[Revision]) -> list[Revision]:
    """The parts of a revision's plan: its expand and its contract, as far as there are.

    The digest is not enough: a plan may come back after another has undone it.
    """
    return [
        one
        for one in revisions
        if one.digest == revision.digest
        and (
            one.id == revision.id
            or one.id in revision.depends_on
            or revision.id in one.depends_on
        )
    ]
