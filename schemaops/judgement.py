"""What `check` judges, gathered from the project: plan, design, revisions."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from pathlib import Path

from schemaops.catalog.model import Catalog, Ref
from schemaops.config import Config
from schemaops.diff.compare import compare
from schemaops.errors import UsageError
from schemaops.plan.model import Phase, Plan
from schemaops.policy.judge import judge
from schemaops.policy.model import Divergence, Finding, JudgedRevision, Subject
from schemaops.policy.packs import DEFAULT, load_pack
from schemaops.policy.registry import all_rules
from schemaops.policy.statements import (
    JudgedStatement,
    statements_of_plan,
    statements_of_sql,
)
from schemaops.policy.waivers import read_waivers
from schemaops.proposal import Proposal
from schemaops.revisions.model import Revision
from schemaops.sources.design import Design
from schemaops.sources.design_sql import file_definitions

WAIVERS = "waivers.toml"


def judged(
    config: Config, subject: Subject, today: datetime.date, pack: str = DEFAULT
) -> tuple[Finding, ...]:
    """The findings of the project's pack and waivers. Raises ConfigError."""
    folder = config.policies_path if config.policies_path.is_dir() else None
    rules = all_rules(folder, allow_code=config.allow_code)
    waivers = config.policies_path / WAIVERS
    text = waivers.read_text(encoding="utf-8") if waivers.is_file() else ""
    return judge(
        subject,
        load_pack(pack, folder, rules),
        read_waivers(text, str(waivers), rules),
        today,
    )


def subject_of(
    proposal: Proposal,
    plan: Plan,
    revisions: list[Revision],
    replayed: Catalog | None,
) -> Subject:
    """All that is known, as rules take it.

    replayed: the catalog that the revisions lead to, when there are any.
    """
    design = proposal.after.catalog
    by_hand = [judged_revision(r) for r in revisions if r.foreign]
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
    """A hand-written revision, its statements with their framing."""
    from schemaops.revisions.foreign import foreign_sql

    name = str(revision.path or revision.id)
    phase = Phase.EXPAND if revision.label == "expand" else Phase.CONTRACT
    because = None
    try:
        down: tuple[JudgedStatement, ...] = _judged(revision, name, phase, up=False)
    except UsageError as error:
        down, because = (), error.what
    return JudgedRevision(
        file=name,
        revision=revision.id,
        upgrade=statements_of_sql(
            foreign_sql(revision), name, phase=phase, first_line=None
        ),
        downgrade=down,
        irreversible_because=because,
    )


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
