"""Rehearse a Plan on a throw-away server: forward, and to each boundary and back.

FROM is built once, with rows in every table, and TO once; each leg runs in a clone.
Legs and dumps that do not need each other run at the same time.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from functools import partial

import psycopg

from schemaops.catalog.model import Ref
from schemaops.catalog.scope import ALL, cuts
from schemaops.config import Scope
from schemaops.plan.model import Hazard, Phase, Plan, Step
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.rehearse import legs
from schemaops.rehearse.databases import Connection, Databases, Origin, databases
from schemaops.rehearse.evidence import Evidence, Leg
from schemaops.rehearse.held import held_in
from schemaops.rehearse.legs import Course, OnEvent
from schemaops.rehearse.probes import Probe
from schemaops.rehearse.rows import fill
from schemaops.rehearse.watch import Watch

WORKERS = 4


def rehearse(
    server: EphemeralServer,
    before: Origin,
    after: Origin,
    plan: Plan,
    *,
    probes: Sequence[Probe] | None = None,
    traffic: bool = False,
    rows: int = 3,
    on_event: OnEvent | None = None,
    chained: bool = False,
    scope: Scope = ALL,
) -> Evidence:
    """Prove a plan, or show what is wrong with it.

    probes: derived when None. traffic: let a client run the probes all the time.
    on_event: is told what happens, from several threads. chained: all legs in one
    database, one after another: less work, more time; not where a step before purge
    has no way back. pg_dump then judges the longest way back, our own reading each.
    scope: what of the databases is compared.
    """
    start = time.monotonic()
    chained = chained and all(map(_restartable, plan.steps))
    with databases(server, scope) as made, ThreadPoolExecutor(WORKERS) as pool:
        building = pool.submit(made.prepared, after)
        template = made.prepared(before)
        with server.connect(template, DESIGN_ROLE) as connection:
            held = held_in(plan)
            notes = fill(connection, before.catalog, rows, after.catalog, held)
            notes = (*notes, *_suited(connection, plan))
        target = building.result()
        several = 0 if chained else len(list(legs.boundaries(plan)))
        # Nobody may be connected to a template while it is cloned: all clones first.
        clones = [made.clone(template) for _ in range(several + 1)]
        course = Course(
            made,
            before.catalog,
            after.catalog,
            plan,
            template,
            pool.submit(before.dump, partial(made.dump, template)).result,
            pool.submit(after.dump, partial(made.dump, target)).result,
            on_event or _silent,
            not chained,
            _left_alone(made, template, target),
        )
        watch = Watch(server, target, before.catalog, after.catalog, plan, rows, probes)
        found = _legs(pool, course, clones, watch, traffic)
    return _evidence(course, found, notes, watch, start)


def _suited(connection: Connection, plan: Plan) -> Iterator[str]:
    """Made rows that a gate would not let pass, changed where it says how.

    Where that fails they stay, and the gate shows them.
    """
    for step in plan.steps:
        if step.gate is None or not step.gate.suit:
            continue
        try:
            with connection.transaction():
                found = connection.execute(step.gate.sql.encode()).fetchall()
                if found:
                    connection.execute(step.gate.suit.encode())
        except psycopg.Error:
            continue
        if found:
            yield (
                f"made rows did not suit {step.id} ({step.gate.message}): they were"
                " changed so that they do"
            )


def _left_alone(made: Databases, *names: str) -> frozenset[Ref]:
    """What the scope leaves alone in any of these databases."""
    if not cuts(made.scope):
        return frozenset()
    return frozenset().union(*map(made.left_alone, names))


def _evidence(
    course: Course,
    found: tuple[Leg, ...],
    notes: tuple[str, ...],
    watch: Watch,
    start: float,
) -> Evidence:
    return Evidence(
        course.before.fingerprint,
        course.after.fingerprint,
        course.databases.server.version_num,
        found,
        (*notes, *course.notes, *watch.notes),
        watch.count,
        tuple(watch.failures),
        watch.traffic,
        time.monotonic() - start,
    )


def _legs(
    pool: ThreadPoolExecutor,
    course: Course,
    clones: list[str],
    watch: Watch,
    traffic: bool,
) -> tuple[Leg, ...]:
    """All legs; the others wait for the one forward when a client measures stalls."""
    if not course.every_dump:
        watch.prepare()
        return legs.chain(course, clones[0], watch)

    def forward() -> Leg:
        watch.prepare()
        with watch.clients() if traffic else nullcontext():
            return legs.in_database(
                course,
                clones[0],
                lambda at, rows: legs.forward(course, at, watch, rows),
            )

    def back(clone: str, phase: Phase, steps: Sequence[Step]) -> Leg:
        return legs.in_database(
            course,
            clone,
            lambda at, rows: legs.there_and_back(course, at, phase, steps, rows),
        )

    first = forward() if traffic else None
    ways = [] if first else [pool.submit(forward)]
    ways += [
        pool.submit(back, clone, phase, steps)
        for clone, (phase, steps) in zip(
            clones[1:], legs.boundaries(course.plan), strict=True
        )
    ]
    found = tuple(way.result() for way in ways)
    return (first, *found) if first else found


def _restartable(step: Step) -> bool:
    return step.phase is Phase.PURGE or Hazard.IRREVERSIBLE not in step.hazards


def _silent(_message: str) -> None:
    """Nobody listens."""
