"""The peer of rewrites: a column that is copied in the shape that pgroll gives it.

Two BEFORE triggers, one a direction, fire on every write of the table. Each takes all
columns of the row into variables and compares the session's search_path with the
name of a version's schema. A backfill updates the key to itself in batches of 1,000
rows in the key's order, so that the triggers fill the copy. The SQL is written here
after that description; it runs on the same server as ours, in the same run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import LiteralString

from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer

PEER = "the column copied as pgroll does"
BATCH_ROWS = 1000

_TRIGGER: LiteralString = """
CREATE FUNCTION copy_{direction}() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
{variables}
    latest text := 'public_next';
    here text;
BEGIN
    SELECT setting INTO here FROM current_setting('search_path') AS setting;
    IF here {operator} latest THEN
        NEW.{written} := {value};
        NEW.copy_is_due := false;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER copy_{direction} BEFORE INSERT OR UPDATE ON t
    FOR EACH ROW EXECUTE FUNCTION copy_{direction}();
"""
_BATCH: LiteralString = """
WITH due AS (
    SELECT id FROM t WHERE copy_is_due AND id > %s
    ORDER BY id LIMIT %s FOR NO KEY UPDATE
), copied AS (
    UPDATE t SET id = t.id FROM due WHERE t.id = due.id RETURNING t.id
)
SELECT max(id) FROM copied
"""


def prepared(columns: Sequence[str], column: str, copy: str, up: str, down: str) -> str:
    """Statements that give table `t` the mark of what is due, and the triggers.

    columns: of the row. up, down: expressions that make one from the other.
    """
    variables = "\n".join(
        f"    {name} t.{name}%TYPE := NEW.{name};" for name in columns
    )
    return "ALTER TABLE t ADD COLUMN copy_is_due boolean DEFAULT true;\n" + "".join(
        _TRIGGER.format(
            direction=direction,
            variables=variables,
            operator=operator,
            written=written,
            value=value,
        )
        for direction, operator, written, value in (
            ("up", "<>", copy, up),
            ("down", "=", column, down),
        )
    )


def fill(
    server: EphemeralServer, name: str, between: Callable[[], None] = lambda: None
) -> int:
    """The backfill, batch by batch; returns how many batches it took."""
    batches, last = 0, -1
    with server.connect(name, DESIGN_ROLE, prepare_threshold=None) as connection:
        while True:
            row = connection.execute(_BATCH, (last, BATCH_ROWS)).fetchone()
            if row is None or row[0] is None:
                return batches
            batches, last = batches + 1, row[0]
            between()
