"""Every case of tests/cases/plan: planned, proven on a real server, planned again.

A case is a folder of data (tests/fixtures/plan_cases.py says what is in it); a
regression is a new folder, and no Python is written for it.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from schemaops.plan.context import PlanRefused
from schemaops.plan.model import Hazard, Plan
from schemaops.planning import plan_of
from schemaops.postgres.server import LOAD_FROM, LOAD_TO, EphemeralServer
from schemaops.proof import origin_of
from schemaops.proposal import Proposal, propose
from schemaops.rehearse.databases import Connection
from schemaops.rehearse.evidence import Evidence
from schemaops.rehearse.rehearse import rehearse
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.case_changes import record_of, recorded
from tests.fixtures.plan_cases import PlanCase, PlanRun, plan_runs, short_form
from tests.fixtures.plan_promises import broken_promises
from tests.fixtures.servers import Servers


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of snapshots that is empty at first: each design is in several cases."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def workshop(
    run: PlanRun, servers: Servers, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> Workshop:
    """The worker's server of the run's major."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    return Workshop.around(run.case.server(servers, run.major))


@pytest.mark.parametrize("run", plan_runs(), ids=lambda run: run.id)
def test_case(
    run: PlanRun,
    workshop: Workshop,
    request: pytest.FixtureRequest,
    record_property: Callable[[str, object], None],
) -> None:
    """The plan is the golden one, converges, can be taken back, and is stable."""
    case = run.case
    workshop.scope = case.scope
    server = workshop.server
    if why := case.not_here(server):
        record_property("plan case has no meaning", f"{case.id}: {why}")
        return
    record_property("plan case", str(server.major))
    if refused := case.options.get("refused"):
        with pytest.raises(PlanRefused, match=refused) as caught:
            planned(case, workshop)
        assert caught.value.hint, "a refusal says what to do instead"
        return
    proposal, plan = planned(case, workshop)
    workshop.catch_up()
    record = recorded().get(case.id)
    if record is not None and record.major == server.major:
        now = record_of(case, proposal, server.major)
        assert now == record, f"run: python -m tests.case_changes {case.id}"
    assert not list(broken_promises(plan, proposal.old))
    text = short_form(plan)
    again = proposed(case, workshop)
    assert told(again) == told(proposal), "from the cache: something else"
    if request.config.getoption("--update"):
        case.update(server.major, text)
    assert text == case.golden(server.major).read_text()
    if (hazards := case.options.get("hazards")) is not None:
        assert sorted({h for step in plan.steps for h in step.hazards}) == hazards
    evidence = proven(case, workshop, proposal, plan)
    found = [*evidence.failures, *unsaid(plan, evidence)]
    if stays := case.options.get("stays"):
        found = [line for line in found if not re.search(f" back: .*{stays}", line)]
    if found:
        pytest.fail("\n".join(found), pytrace=False)
    arrived = dataclasses.replace(proposal.after, label="arrived", hints=())
    assert not propose(workshop, arrived, proposal.after).changes, "planned again"


def planned(case: PlanCase, workshop: Workshop) -> tuple[Proposal, Plan]:
    """The two sides and the plan."""
    proposal = proposed(case, workshop)
    return proposal, plan_of(workshop, proposal, case.given)


def proposed(case: PlanCase, workshop: Workshop) -> Proposal:
    """The two sides, loaded or from the cache."""
    before = read_design_side(workshop, "before", case.design("before.sql"), LOAD_FROM)
    after = read_design_side(workshop, "after", case.design("after.sql"), LOAD_TO)
    return propose(workshop, before, after)


def told(proposal: Proposal) -> list[object]:
    """All that a plan is made of; the order of objects is none of it."""
    catalogs = (proposal.old, proposal.renamed, proposal.after.catalog)
    return [
        *(
            [sorted(c.objects.items()), sorted(c.depends), c.unmodelled]
            for c in catalogs
        ),
        proposal.changes,
        proposal.after.hints,
        proposal.before.hints,
    ]


def proven(
    case: PlanCase, workshop: Workshop, proposal: Proposal, plan: Plan
) -> Evidence:
    """What the rehearsal saw; the case's rows are there before the derived ones."""
    server, manage = workshop.server, proposal.scope.manage
    before = origin_of(server, proposal.before, manage)
    after = origin_of(server, proposal.after, manage)

    def make(connection: Connection) -> None:
        before.make(connection)
        if seed := case.text("seed.sql"):
            connection.execute(seed.encode())

    return rehearse(
        server,
        dataclasses.replace(before, make=make, dump=known(case, "before.sql", server)),
        dataclasses.replace(after, dump=known(case, "after.sql", server)),
        plan,
        probes=case.probes() or None,
        scope=proposal.scope,
        chained=True,
    )


_DUMPS: dict[tuple[object, ...], str] = {}
"""What pg_dump says of a design: most are the start of one case and the end of another."""


def known(
    case: PlanCase, name: str, server: EphemeralServer
) -> Callable[[Callable[[], str]], str]:
    """Gives the dump of a case's design; it is taken once."""
    key = (server.major, server.trusted, case.scope, case.text(name))

    def dump(take: Callable[[], str]) -> str:
        if key not in _DUMPS:
            _DUMPS[key] = take()
        return _DUMPS[key]

    return dump


def unsaid(plan: Plan, evidence: Evidence) -> Iterator[str]:
    """Tables in use, written anew or read whole under a lock, with no such hazard."""
    hazards = {step.id: set(step.hazards) for step in plan.steps}
    blocking = {
        step.id
        for step in plan.steps
        if any(lock.mode.blocks != "nothing" for lock in step.locks)
    }
    reads = {Hazard.SCAN, Hazard.REWRITE, Hazard.BLOCKING_BUILD}
    ours = {str(ref) for ref in plan.created}
    for seen in (seen for leg in evidence.legs for seen in leg.steps):
        if set(seen.rewritten) - ours and Hazard.REWRITE not in hazards[seen.step]:
            yield f"{seen.step} writes anew {seen.rewritten}"
        unread = seen.step not in blocking or reads & hazards[seen.step]
        if set(seen.scanned) - ours and not unread:
            yield f"{seen.step} reads {seen.scanned}"
