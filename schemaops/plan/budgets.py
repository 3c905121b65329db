"""Steps with the timeouts that a budget gives them.

Makers of steps say what kind of wait a statement has (plan/steps.py); here the kinds
get their numbers.
"""

from __future__ import annotations

import dataclasses

from schemaops.budget import Budget
from schemaops.plan.model import Step
from schemaops.plan.steps import MAX_STALL_MS, SHORT_MS


def within(step: Step, budget: Budget) -> Step:
    """The step with the budget's timeouts.

    Who waits for a blocking lock has others queue behind him, and who holds it has
    them wait: statement_timeout, which counts both, keeps the sum within max_stall. A
    statement that holds no blocking lock, or no limit of time, may run for max_scan,
    and outside of a transaction for max_build.
    """
    lock, statement = step.lock_timeout_ms, step.statement_timeout_ms
    if lock == MAX_STALL_MS:
        lock = budget.max_stall
    if statement == SHORT_MS:
        statement = budget.max_stall
    elif statement == 0:
        statement = budget.max_scan if step.transactional else budget.max_build
    return dataclasses.replace(
        step, lock_timeout_ms=lock, statement_timeout_ms=statement
    )
