"""Any two designs: the plan between them leads there, back from everywhere, and ends.

Pairs are drawn in batches, each pair in a schema of its own, so that one rehearsal
proves many. Of a batch that fails, the pair that does is printed as two files; with
`--save-found` hypothesis looks for the smallest one, and saves it as a case.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from schemaops.errors import DesignError
from schemaops.plan.context import PlanRefused
from schemaops.planning import plan_of
from schemaops.postgres.server import LOAD_FROM, LOAD_TO, EphemeralServer
from schemaops.proof import origin_of
from schemaops.proposal import Proposal, propose
from schemaops.rehearse.rehearse import rehearse
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.fixtures.found import FEW, PAIRS, save
from tests.fixtures.generated.model import Pair
from tests.fixtures.generated.pairs import pairs

BATCH = 20
MOST_REFUSED = 0.25
"""Share of pairs that may have no plan; what is refused proves nothing."""
STAYS = re.compile(r" back: (catalog: enum [^:]+: labels is|pg_dump: TYPE )")
"""Labels that were added stay: PostgreSQL takes none away (the plan says so)."""
MOST_UNLOADED = 0.02
"""Share of pairs that PostgreSQL itself may refuse: the generator's own faults."""


@pytest.fixture
def workshop(
    server: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Workshop:
    """The worker's server, with an empty cache of snapshots."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return Workshop.around(server)


def test_every_plan_leads_there_and_back(
    workshop: Workshop,
    request: pytest.FixtureRequest,
    record_property: Callable[[str, object], None],
) -> None:
    """Or says why there is none, and few do."""
    told: Counter[str] = Counter()
    saved = request.config.getoption("--save-found")
    last: list[str] = []
    smallest: list[Pair] = []

    @settings(
        max_examples=PAIRS,
        derandomize=PAIRS == FEW,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, *([Phase.shrink] if saved else [])],
    )
    @given(st.lists(pairs(), min_size=1 if saved else BATCH, max_size=BATCH))
    def holds(found: list[Pair]) -> None:
        if told.total() >= PAIRS and not last:
            return  # enough; hypothesis draws lists of any length
        planned = plannable(workshop, found, told)
        lines = failures(workshop, planned)
        if lines and len(planned) > 1:  # which of them? the first is enough
            planned, lines = alone(workshop, planned) or (planned, lines)
        if lines:
            last[:] = [*map(shown, planned), *lines]
            smallest[:] = planned
            raise AssertionError("\n".join(lines))

    try:
        holds()
    except AssertionError:
        if saved and len(smallest) == 1:
            last.append(f"saved as {save(smallest[0].in_schema('s'))}")
        pytest.fail("\n".join(last), pytrace=False)
    finally:
        record_property("random pairs", dict(told))
    total = sum(told.values())
    unloaded = sum(n for why, n in told.items() if why.startswith("does not load"))
    refused = sum(n for why, n in told.items() if why.startswith("refused"))
    assert total >= PAIRS
    assert unloaded <= MOST_UNLOADED * total, told
    assert refused <= MOST_REFUSED * total, told


def plannable(
    workshop: Workshop, found: Sequence[Pair], told: Counter[str]
) -> list[Pair]:
    """The pairs that have a plan: all of them together, else each for itself."""
    try:
        plan_of(workshop, proposed(workshop, found))
    except (PlanRefused, DesignError):
        return [pair for pair in found if outcome(workshop, pair, told)]
    told["planned"] += len(found)
    return list(found)


def outcome(workshop: Workshop, pair: Pair, told: Counter[str]) -> bool:
    """Whether a pair has a plan, alone; what became of it is counted."""
    try:
        plan_of(workshop, proposed(workshop, [pair]))
    except PlanRefused as refused:
        told[f"refused: {general(refused.what)}"] += 1
        return False
    except DesignError as error:
        told[f"does not load: {general(error.what)}"] += 1
        return False
    told["planned"] += 1
    return True


def proposed(workshop: Workshop, found: Sequence[Pair]) -> Proposal:
    """The proposal of several pairs, each in a schema of its own."""
    named = [pair.in_schema(f"s{number}") for number, pair in enumerate(found)]
    before = "\n".join(pair.before for pair in named)
    after = "\n".join(pair.after for pair in named)
    one = Design((DesignFile("before.sql", before),))
    two = Design((DesignFile("after.sql", after),))
    return propose(
        workshop,
        read_design_side(workshop, "before", one, LOAD_FROM),
        read_design_side(workshop, "after", two, LOAD_TO),
    )


def failures(workshop: Workshop, found: Sequence[Pair]) -> list[str]:
    """What the rehearsal of several pairs together shows, and planning again."""
    if not found:
        return []
    proposal = proposed(workshop, found)
    server = workshop.server
    evidence = rehearse(
        server,
        origin_of(server, proposal.before),
        origin_of(server, proposal.after),
        plan_of(workshop, proposal),
        chained=True,
    )
    arrived = dataclasses.replace(proposal.after, label="arrived", hints=())
    again = propose(workshop, arrived, proposal.after).changes
    real = [line for line in evidence.failures if not STAYS.search(line)]
    return [*real, *(f"planned again: {change}" for change in again)]


def alone(
    workshop: Workshop, found: Sequence[Pair]
) -> tuple[list[Pair], list[str]] | None:
    """The first of several pairs that fails by itself."""
    for pair in found:
        if lines := failures(workshop, [pair]):
            return [pair], lines
    return None


def general(text: str) -> str:
    """A reason without the names of the one pair, so that it can be counted."""
    return re.sub(r'"?\bs\d+(_x)?"?(\."?\w+"?)+(\([^)]*\))?', "…", text)


def shown(pair: Pair) -> str:
    """A pair as the two files of a case."""
    named = pair.in_schema("s")
    return f"-- before.sql\n{named.before}\n-- after.sql\n{named.after}"
