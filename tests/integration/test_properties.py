"""Any two designs: the plan between them leads there, back from everywhere, and ends.

Pairs are drawn one by one and tried in batches, each pair in a schema of its own, so
that one rehearsal proves many. Of a batch that fails, the pair that does is printed as
two files; with `--save-found` hypothesis looks for the smallest one, and saves it as a
case. Half of the batches manage grants, default privileges and owners too; batches of
trusted designs, subscriptions and security labels.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis.strategies import SearchStrategy

from schemaops.config import MANAGEABLE, Scope, trusting
from schemaops.errors import DesignError
from schemaops.plan.context import PlanRefused
from schemaops.plan.model import Hazard, Phase, Plan
from schemaops.planning import plan_of
from schemaops.postgres.server import LOAD_FROM, LOAD_TO, EphemeralServer
from schemaops.proof import origin_of
from schemaops.proposal import Proposal, propose
from schemaops.rehearse.rehearse import rehearse
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.fixtures.found import (
    PAIRS,
    TRUSTED_PAIRS,
    Draw,
    drawn,
    options_of,
    save,
    seed_of,
    smallest,
)
from tests.fixtures.generated.model import Pair
from tests.fixtures.generated.pairs import pairs
from tests.fixtures.generated.trusted_wide import EXTENSIONS
from tests.fixtures.label_provider import COMPILER
from tests.fixtures.servers import Servers, default_major

BATCH = 20
SCOPES = (
    Scope(),
    Scope(frozenset(["grants", "default_privileges"])),
    Scope(),
    Scope(frozenset(["grants", "default_privileges", "owners"])),
)
"""What is managed, in turn."""
TRUSTED_SCOPES = tuple(
    trusting(Scope(frozenset(words)))
    for words in (("subscriptions", "security_labels"), (), MANAGEABLE)
)
"""The same for trusted designs."""
APART = 10**6
"""From here on count the trusted pairs: their free parts are others, too."""
MOST_REFUSED = 0.25
"""Share of pairs that may have no plan; what is refused proves nothing."""
UNREADABLE = re.compile(
    r"the (old|new) application fails .*-data wrapper .* has no handler"
)
"""A table with a foreign partition or child: no wrapper here can read that."""
STAYS = re.compile(r" back: (catalog: enum [^:]+: labels is|pg_dump: TYPE )")
"""Labels that were added stay: PostgreSQL takes none away (the plan says so)."""
MOST_UNLOADED = 0.02
"""Share of pairs that PostgreSQL itself may refuse: the generator's own faults."""


Strategy = SearchStrategy[Pair]


@pytest.fixture(autouse=True)
def _no_snapshots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def test_every_plan_leads_there_and_back(
    server: EphemeralServer,
    request: pytest.FixtureRequest,
    record_property: Callable[[str, object], None],
) -> None:
    """Or says why there is none, and few do."""
    told: Counter[str] = Counter()
    first, strategy = seed_of(request.config), pairs(server.major)
    for start in range(0, PAIRS, BATCH):
        workshop = Workshop.around(server, SCOPES[start // BATCH % len(SCOPES)])
        numbers = range(first + start, first + min(start + BATCH, PAIRS))
        draws = [Draw(strategy, number) for number in numbers]
        tried(workshop, draws, told, request.config)
    record_property("random pairs", dict(told))
    judge(told, PAIRS)


def test_every_plan_of_trusted_designs_leads_there_and_back(
    servers: Servers,
    request: pytest.FixtureRequest,
    record_property: Callable[[str, object], None],
) -> None:
    """The same, with what only a superuser may create."""
    server = servers.get(default_major(), trusted=True, labels=True)
    told: Counter[str] = Counter()
    first, usual, alone = seed_of(request.config) + APART, *trusted_pairs(server)
    for start in range(0, TRUSTED_PAIRS, BATCH):
        scope = TRUSTED_SCOPES[start // BATCH % len(TRUSTED_SCOPES)]
        numbers = range(first + start, first + min(start + BATCH, TRUSTED_PAIRS))
        draws = [Draw(alone if n == numbers[0] else usual, n) for n in numbers]
        tried(Workshop.around(server, scope), draws, told, request.config)
    record_property("random trusted pairs", dict(told))
    judge(told, TRUSTED_PAIRS)


def trusted_pairs(server: EphemeralServer) -> tuple[Strategy, Strategy]:
    """What is drawn for a server, and for who has a database of it alone."""
    query = b"SELECT name FROM pg_available_extensions"
    with server.connect() as connection:
        offered = EXTENSIONS.keys() & {row[0] for row in connection.execute(query)}
    words = {"labels"} if COMPILER else set()
    return (
        pairs(server.major, words, trusted=True),
        pairs(server.major, words, trusted=True, alone=offered),
    )


def tried(
    workshop: Workshop, draws: Sequence[Draw], told: Counter[str], config: pytest.Config
) -> None:
    """Prove the plans of some pairs in one database. Fails with the pair that fails."""
    batch = {drawn(draw): draw for draw in draws}
    told["drawn twice"] += len(draws) - len(batch)
    good = plannable(workshop, list(batch), told)
    if not (lines := failures(workshop, good)):
        return
    pair, lines = alone(workshop, good) or (None, lines)
    found = [pair] if pair else good
    trusted = workshop.trusted
    lines = [*map(shown, found), *lines, options_of(workshop.scope, trusted=trusted)]
    if pair and config.getoption("--save-found"):
        small = smallest(batch[pair], lambda p: fails(workshop, p)).in_schema("s")
        lines.append(f"saved as {save(small, workshop.scope, trusted=trusted)}")
    pytest.fail("\n".join(lines), pytrace=False)


def judge(told: Counter[str], tried: int) -> None:
    """Whether enough of the pairs could be loaded and planned."""
    total = sum(told.values())
    unloaded = sum(n for why, n in told.items() if why.startswith("does not load"))
    refused = sum(n for why, n in told.items() if why.startswith("refused"))
    assert total == tried
    assert unloaded <= MOST_UNLOADED * total, told
    assert refused <= MOST_REFUSED * total, told


def plannable(
    workshop: Workshop, found: Sequence[Pair], told: Counter[str]
) -> list[Pair]:
    """The pairs that have a plan; what became of each is counted."""
    try:
        planned(workshop, found)
    except (PlanRefused, DesignError) as error:
        if len(found) > 1:
            half = len(found) // 2
            parts = found[:half], found[half:]
            return [pair for part in parts for pair in plannable(workshop, part, told)]
        why = "refused" if isinstance(error, PlanRefused) else "does not load"
        told[f"{why}: {general(error.what)}"] += 1
        return []
    told["planned"] += len(found)
    return list(found)


_LAST: dict[tuple[Scope, tuple[Pair, ...]], tuple[Proposal, Plan]] = {}
"""What was planned last: it is rehearsed next."""


def planned(workshop: Workshop, found: Sequence[Pair]) -> tuple[Proposal, Plan]:
    """The proposal of several pairs, and its plan. Raises PlanRefused, DesignError."""
    key = workshop.scope, tuple(found)
    if key not in _LAST:
        _LAST.clear()
        proposal = proposed(workshop, found)
        _LAST[key] = proposal, plan_of(workshop, proposal)
    return _LAST[key]


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
    proposal, plan = planned(workshop, found)
    server, scope = workshop.server, proposal.scope
    evidence = rehearse(
        server,
        origin_of(server, proposal.before, scope.manage),
        origin_of(server, proposal.after, scope.manage),
        plan,
        chained=True,
        scope=scope,
    )
    arrived = dataclasses.replace(proposal.after, label="arrived", hints=())
    again = propose(workshop, arrived, proposal.after).changes
    real = [line for line in evidence.failures if not expected(line, plan)]
    return [*real, *(f"planned again: {change}" for change in again)]


def expected(line: str, plan: Plan) -> bool:
    """Whether the plan says that it is so, or all plans do."""
    if UNREADABLE.match(line):
        return True
    if not line.startswith("the new application fails"):
        return bool(STAYS.search(line))
    return any(
        f'"{ref.path[0]}"."{ref.path[1]}"' in line
        for step in plan.of(Phase.CONTRACT)
        if Hazard.BREAKS_NEW in step.hazards
        for ref in step.objects
        if len(ref.path) > 1
    )


def alone(workshop: Workshop, found: Sequence[Pair]) -> tuple[Pair, list[str]] | None:
    """The first of several pairs that fails by itself."""
    for pair in found:
        if lines := failures(workshop, [pair]):
            return pair, lines
    return None


def fails(workshop: Workshop, pair: Pair) -> bool:
    """Whether a pair has a plan that fails."""
    return bool(failures(workshop, plannable(workshop, [pair], Counter())))


def general(text: str) -> str:
    """A reason without the names of the one pair, so that it can be counted."""
    return re.sub(r'"?\bs\d+(_x)?"?(\."?\w+"?)+(\([^)]*\))?', "…", text)


def shown(pair: Pair) -> str:
    """A pair as the two files of a case."""
    named = pair.in_schema("s")
    return f"-- before.sql\n{named.before}\n-- after.sql\n{named.after}"
