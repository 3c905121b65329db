"""What `check` judges, gathered from the project: plan, design, revisions."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from schemaops.catalog.model import Catalog, Ref
from schemaops.config import Config
from schemaops.diff.compare import compare
from schemaops.errors import UsageError
from schemaops.plan.model import Hazard, Phase, Plan
from schemaops.policy.judge import judge
from schemaops.policy.model import Divergence, Finding, JudgedRevision, Subject
from schemaops.policy.packs import DEFAULT, load_pack
from schemaops.policy.registry import Rules, all_rules
from schemaops.policy.statements import (
    JudgedStatement,
    statements_of_plan,
    statements_of_sql,
    statements_of_steps,
)
from schemaops.policy.waivers import read_waivers
from schemaops.proposal import Proposal
from schemaops.revisions.model import Revision
from schemaops.sources.argument import base_commit
from schemaops.sources.design import Design
from schemaops.sources.design_sql import file_definitions

WAIVERS = "waivers.toml"


def judged(
    config: Config, subject: Subject, today: datetime.date, pack: str = DEFAULT
) -> tuple[Finding, ...]:
    """The findings of the project's pack and waivers. Raises ConfigError."""
    folder = config.policies_path if config.policies_path.is_dir() else None
    rules = rules_of(config)
    waivers = config.policies_path / WAIVERS
    text = waivers.read_text(encoding="utf-8") if waivers.is_file() else ""
    return judge(
        subject,
        load_pack(pack, folder, rules),
        read_waivers(text, str(waivers), rules),
        today,
    )


def rules_of(config: Config) -> Rules:
    """The package's rules, and the project's own where the configuration allows it."""
    return all_rules(config.policies_path, allow_code=config.allow_code)


def new_revisions(config: Config, revisions: Iterable[Revision]) -> list[Revision]:
    """Those that the main branch has not, or not with this text; without git, all.

    History has run everywhere: to judge it again would drown what is new.
    """
    base = base_commit(config)
    if base is None:
        return list(revisions)
    from schemaops.sources.git import files_at

    known = files_at(config.root, base, f"{config.migrations}/versions")
    return [
        revision
        for revision in revisions
        if revision.path is None
        or known.get(revision.path.name) != revision.path.read_bytes()
    ]


def subject_of(
    proposal: Proposal,
    plan: Plan,
    revisions: list[Revision],
    replayed: Catalog | None,
) -> Subject:
    """All that is known, as rules take it.

    revisions: those to be judged. replayed: the catalog that all revisions lead to,
    when there are any.
    """
    design = proposal.after.catalog
    by_hand = [
        judged_revision(r) if r.foreign else edited_revision(r, plan)
        for r in revisions
        if r.foreign or r.digest == plan.digest or not _as_written(r, revisions)
    ]
    statements = [*statements_of_plan(plan)]
    statements += [statement for one in by_hand for statement in one.upgrade]
    return Subject(
        plan=plan,
        changes=proposal.changes,
        catalog=design,
        before=proposal.old,
        statements=tuple(statements),
        revisions=tuple(by_hand),
        divergence=_divergence(design, replayed),
        locations=locations(proposal.after.design, design),
    )


def judged_revision(revision: Revision) -> JudgedRevision:
    """A hand-written revision, its statements with their framing.

    It declares that it cannot be taken back by a downgrade that raises
    NotImplementedError with the reason.
    """
    name = _file(revision)
    phase = Phase.EXPAND if revision.label == "expand" else Phase.CONTRACT
    because = None
    try:
        down: tuple[JudgedStatement, ...] = _judged(revision, name, phase, up=False)
    except UsageError as error:
        # Only this one is said on purpose; a typing mistake is no declaration.
        declared = isinstance(error.__cause__, NotImplementedError)
        down, because = (), str(error.__cause__) if declared else None
    return JudgedRevision(
        file=name,
        revision=revision.id,
        upgrade=_judged(revision, name, phase, up=True),
        downgrade=down,
        irreversible_because=because,
    )


def _as_written(revision: Revision, revisions: list[Revision]) -> bool:
    """Whether a generated revision still is the plan that its digest names."""
    parts = [r for r in revisions if r.digest == revision.digest]
    steps = [step for r in parts for step in r.steps]
    steps += [step for r in parts for step in r.purge]
    ends = revision.from_fingerprint, revision.to_fingerprint
    return Plan(*ends, 0, tuple(steps)).digest == revision.digest


def edited_revision(revision: Revision, plan: Plan) -> JudgedRevision:
    """A generated revision: those of its steps that the plan does not have.

    A step that was edited is hand-written, whatever its file says.
    """
    name = _file(revision)
    generated = {replace(step, id="") for step in plan.steps}
    ours = {s.id for s in revision.steps if replace(s, id="") in generated}
    found = tuple(
        replace(
            statement, step_id=None, file=name, source=f"{name}: {statement.source}"
        )
        for statement in statements_of_steps(revision.steps, plan.created)
        if statement.step_id not in ours
    )
    stuck = [
        step
        for step in revision.steps
        if step.id not in ours
        and step.undo is None
        and (step.no_undo_because is None or Hazard.IRREVERSIBLE in step.hazards)
    ]
    return JudgedRevision(name, revision.id, found, downgrade=() if stuck else found)


def _file(revision: Revision) -> str:
    """The revision's file as a reader types it."""
    if revision.path is None:
        return revision.id
    with contextlib.suppress(ValueError):
        return revision.path.absolute().relative_to(Path.cwd()).as_posix()
    return str(revision.path)


def _judged(
    revision: Revision, name: str, phase: Phase, *, up: bool
) -> tuple[JudgedStatement, ...]:
    from schemaops.revisions.foreign import foreign_sql

    text = foreign_sql(revision, up=up)
    return statements_of_sql(text, name, phase=phase, first_line=None)


def locations(design: Design | None, catalog: Catalog) -> Mapping[Ref, str]:
    """Where each object of the design is defined: "file:line"."""
    return dict(_located(design, catalog)) if design is not None else {}


def _located(design: Design, catalog: Catalog) -> Iterator[tuple[Ref, str]]:
    names = {ref.path: ref for ref in catalog.objects}
    for file in design.files:
        for definition in file_definitions(file):
            ref = names.get(definition.path)
            if ref is not None:
                yield ref, f"{Path(file.path).as_posix()}:{definition.line}"


def _divergence(design: Catalog, replayed: Catalog | None) -> Divergence | None:
    if replayed is None:
        return None
    return Divergence(
        design.fingerprint, replayed.fingerprint, compare(replayed, design)
    )
