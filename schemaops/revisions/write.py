"""Plan → revision files: one on the expand branch, one on the contract branch.

A contract stands on its own expand. An expand stands on an earlier contract only
when both touch the same object, so a deploy need not finish an old contract first.
Ids are made from the plan and from what it stands on: the same plan on the same
revisions gives the same files, and a plan that comes back later gives new ones.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Set
from pathlib import Path

from schemaops.catalog.model import Ref
from schemaops.errors import StalePlanError, UsageError
from schemaops.plan.model import Phase, Plan, Step
from schemaops.revisions.model import Label, Revision, of_one_plan
from schemaops.revisions.read import labels, read
from schemaops.revisions.remains import in_the_way
from schemaops.revisions.render import render


def write(
    plan: Plan, message: str, directory: Path, head_fingerprint: str | None = None
) -> list[Path]:
    """Write the plan's revisions under `directory`/versions; the paths, in order.

    head_fingerprint: of the catalog that the revisions of the directory lead to,
    when the caller has replayed them; else their own words are taken.
    Raises StalePlanError when the plan starts elsewhere; never overwrites.
    """
    existing = read(directory)
    leads_to = head_fingerprint or leads_to_fingerprint(existing)
    if leads_to is not None and leads_to != plan.from_fingerprint:
        raise StalePlanError(
            "the plan does not start where the revisions end",
            where=str(directory),
            hint="make the plan again, from `migrations`",
        )
    carried = labels(directory)
    made = revisions(plan, message, existing)
    texts = {
        directory / "versions" / _file_name(one): render(
            one, first=one.label not in carried
        )
        for one in made
    }
    _save(texts)
    return list(texts)


def waits_for(plan: Plan, directory: Path) -> list[Revision]:
    """Contracts that a written plan's expand stands on: they have to be applied first."""
    existing = read(directory)
    return [
        earlier
        for revision in _written(plan, existing)
        if revision.label == "expand"
        for earlier in existing
        if earlier.id in revision.depends_on and earlier.label == "contract"
    ]


def purged_before(plan: Plan, directory: Path) -> Revision | None:
    """The last revision that has retired what a written plan changes.

    It has waited for the purge of the ones before it.
    """
    existing = read(directory)
    own = _written(plan, existing)
    before = [one for one in existing if one not in own]
    met = in_the_way(own[-1], existing, before) if own else []
    return met[-1] if met else None


def _written(plan: Plan, existing: list[Revision]) -> list[Revision]:
    """The revisions of a plan that has just been written."""
    last = [one for one in existing if one.digest == plan.digest][-1:]
    return [one for revision in last for one in of_one_plan(revision, existing)]


def leads_to_fingerprint(existing: list[Revision]) -> str | None:
    """The catalog that the revisions say they lead to; None when they do not say."""
    return existing[-1].to_fingerprint or None if existing else None


def revisions(plan: Plan, message: str, existing: list[Revision]) -> list[Revision]:
    """The plan's revisions on top of the existing ones, without a part that is empty."""
    words = " ".join(message.split())
    if not words:
        raise UsageError("a revision needs a message", hint="give one with -m")
    made: list[Revision] = []
    expand = plan.of(Phase.EXPAND, Phase.BACKFILL)
    if expand:
        depends = _contracts_touched({*_objects(expand), *plan.uses}, existing)
        made.append(_revision(plan, words, "expand", existing, expand, depends))
    contract, purge = plan.of(Phase.CONTRACT), plan.of(Phase.PURGE)
    if contract or purge:
        head = _head([*existing, *made], "expand")
        depends = () if head is None else (head,)
        made.append(
            _revision(plan, words, "contract", existing, contract, depends, purge)
        )
    return made


def _revision(
    plan: Plan,
    message: str,
    label: Label,
    existing: list[Revision],
    steps: tuple[Step, ...],
    depends_on: tuple[str, ...],
    purge: tuple[Step, ...] = (),
) -> Revision:
    down = _head(existing, label)
    identity = "\n".join([plan.digest, label, down or "", *depends_on])
    return Revision(
        id=hashlib.sha256(identity.encode()).hexdigest()[:12],
        label=label,
        message=message,
        steps=steps,
        purge=purge,
        from_fingerprint=plan.from_fingerprint,
        to_fingerprint=plan.to_fingerprint,
        digest=plan.digest,
        down_revision=down,
        depends_on=depends_on,
    )


def _head(existing: list[Revision], label: Label) -> str | None:
    """The branch's one head; hand-written revisions without a label are expand."""
    branch = [r for r in existing if r.label == label]
    below = {parent for r in branch for parent in r.parents}
    heads = [r for r in branch if r.id not in below]
    if len(heads) > 1:
        raise UsageError(
            f"the {label} branch has {len(heads)} heads: "
            + ", ".join(r.id for r in heads),
            hint=f"join them: alembic merge {' '.join(r.id for r in heads)}",
        )
    return heads[0].id if heads else None


def _contracts_touched(ours: Set[Ref], existing: list[Revision]) -> tuple[str, ...]:
    """The latest contract on the same objects; it stands on the earlier ones."""
    for revision in reversed(existing):
        if revision.label != "contract":
            continue
        theirs = set(_objects(revision.steps))
        if revision.foreign or any(_same(a, b) for a in ours for b in theirs):
            return (revision.id,)
    return ()


def _objects(steps: Iterable[Step]) -> Iterator[Ref]:
    for step in steps:
        yield from step.objects


def _same(one: Ref, other: Ref) -> bool:
    """Whether both are one object, or one contains the other."""
    short, long = sorted((one.path, other.path), key=len)
    return long[: len(short)] == short


def _file_name(revision: Revision) -> str:
    slug = re.sub(r"[^a-z0-9]+", "_", revision.message.lower()).strip("_")[:40]
    parts = [revision.id, revision.label, slug.strip("_")]
    return "_".join(part for part in parts if part) + ".py"


def _save(texts: dict[Path, str]) -> None:
    for path in texts:
        if path.exists():
            raise UsageError("the file exists already", where=str(path))
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
