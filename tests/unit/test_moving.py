"""Backfills that copy rows to another table: their statements, and how they are kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from schemaops.execute.batch import Leaf, Range, batch_sql
from schemaops.plan.codec import step_from_data, step_to_data
from schemaops.plan.model import Backfill, Phase, Plan, Step
from schemaops.plan.shadow.exclusions import Exclusion, read_exclusion
from schemaops.revisions.read import read
from schemaops.revisions.write import write
from tests.fixtures.revision_plans import FULL

COPY = Backfill(
    ("shop", "t"), "", "true", 'INSERT INTO "aside"."t" ("id") SELECT "id"', '("id")'
)
STEP = Step("contract-1", Phase.CONTRACT, "SELECT 1", "rows", backfill=COPY)


def test_a_batch_inserts_what_is_not_there() -> None:
    """By pages, the rows locked, those with a known key left as they are."""
    assert batch_sql(COPY, Range(Leaf(1, "shop", "t", 9), 4, 8)) == (
        'INSERT INTO "aside"."t" ("id") SELECT "id"\n'
        'FROM ONLY "shop"."t"\n'
        "WHERE ctid >= '(4,0)'::tid AND ctid < '(8,0)'::tid AND (true)\n"
        "FOR NO KEY UPDATE\n"
        'ON CONFLICT ("id") DO NOTHING'
    )


def test_a_copy_is_read_back_equal(tmp_path: Path) -> None:
    """From JSON, and from a revision."""
    assert step_from_data(step_to_data(STEP)) == STEP
    plan: Plan = replace(FULL, steps=(STEP,))
    write(plan, "Copy", tmp_path)
    assert [step for revision in read(tmp_path) for step in revision.steps] == [STEP]


def test_exclusions_are_read() -> None:
    """Columns, expressions and operators; what is not known is left unasked."""
    said = {
        "EXCLUDE USING gist (a WITH =, int4range(b, c) WITH &&) WHERE ((b > 0))": (
            Exclusion("USING gist", (("a", "="), ("int4range(b, c)", "&&")), "(b > 0)")
        ),
        "EXCLUDE USING btree (((a || ','::text)) WITH OPERATOR(x.=))": Exclusion(
            "USING btree", (("((a || ','::text))", "OPERATOR(x.=)"),), None
        ),
        """EXCLUDE USING gist ("a "",b" WITH &&)""": Exclusion(
            "USING gist", (('"a "",b"', "&&"),), None
        ),
        "EXCLUDE USING gist (a gist_trgm_ops WITH =)": None,
        "EXCLUDE USING gist (f(a) inet_ops WITH &&)": None,
        "EXCLUDE USING gist (a WITH &&) WITH (fillfactor='70')": None,
    }
    assert {text: read_exclusion(text) for text in said} == said
