"""A backfill says to the triggers that keep columns in sync: there is nothing to do.

It writes what the other side holds already. Who runs the step's SQL need not know: its
predicate says it, for the batch's transaction alone.
"""

from __future__ import annotations

from schemaops.sqltext import Fragment, compose, raw

SETTING = "schemaops.moving"
"""'backfill' in a batch; 'on' while a trigger removes a row along."""


def quietly(predicate: Fragment) -> Fragment:
    """The predicate of a backfill whose rows the triggers need not look at."""
    return compose(
        "{} AND set_config('{}', 'backfill', true) IS NOT NULL",
        predicate,
        raw(SETTING),
    )


def unless_quiet(when: Fragment | None = None) -> Fragment:
    """A trigger's condition, which does not hold in such a backfill."""
    test = compose(
        "current_setting('{}', true) IS DISTINCT FROM 'backfill'", raw(SETTING)
    )
    return test if when is None else compose("({}) AND {}", when, test)
