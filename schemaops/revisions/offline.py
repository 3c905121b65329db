"""Steps as a script for psql, for `alembic upgrade --sql`."""

from __future__ import annotations

from schemaops.revisions.runner import Work
from schemaops.sqltext import literal, raw, render, sql_text


def script(work: Work) -> str:
    """One step's part of the script, to be run in autocommit."""
    if not work.sql:
        return f"-- {work.step}: nothing to undo"
    scope = "SET LOCAL" if work.transactional else "SET"
    limits = [
        f"{scope} lock_timeout = {work.lock_timeout_ms};",
        f"{scope} statement_timeout = {work.statement_timeout_ms};",
    ]
    sql = work.sql.rstrip().removesuffix(";") + ";"
    head = f"-- {' '.join(work.step.split())}"
    if work.repeat:
        return "\n".join([head, _loop(work.sql)])
    if work.transactional:
        return "\n".join([head, "BEGIN;", *limits, sql, "COMMIT;"])
    resets = ["RESET lock_timeout;", "RESET statement_timeout;"]
    return "\n".join([head, *limits, sql, *resets])


def _loop(batch: str) -> str:
    """A block that commits batch by batch until one touches no row."""
    body = sql_text(
        "DECLARE touched bigint;\nBEGIN\n  LOOP\n    EXECUTE {};\n"
        "    GET DIAGNOSTICS touched = ROW_COUNT;\n    EXIT WHEN touched = 0;\n"
        "    COMMIT;\n  END LOOP;\nEND",
        literal(batch),
    )
    return render(raw("DO ") + literal(body)) + ";"
