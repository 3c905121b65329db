"""The framing of statements: transactions, timeouts, lines, and what is created."""

from __future__ import annotations

import pytest

from schemaops.plan.model import Phase
from schemaops.policy.statements import JudgedStatement, earlier, statements_of_sql
from schemaops.policy.types import rewrites
from schemaops.sqlfacts.acts import (
    Act,
    AddColumn,
    AlterTable,
    AlterType,
    ColumnFact,
    ConstraintFact,
    CreateTable,
    Drop,
    Dynamic,
    Grant,
    SetParameter,
    Transaction,
    Unreadable,
)
from schemaops.sqlfacts.read import read_statements


def framed(text: str, **given: bool) -> list[tuple[str, bool, int | None]]:
    """(first word, transactional, lock_timeout) of each statement."""
    return [
        (s.sql.split()[0], s.transactional, s.lock_timeout_ms)
        for s in statements_of_sql(text, "a.sql", **given)  # type: ignore[arg-type]  # only flags
    ]


def one(sql: str) -> Act:
    """The only act of a statement."""
    ((act,),) = (found.acts for found in read_statements(sql))
    return act


def test_a_text_starts_in_a_transaction_unless_told_otherwise() -> None:
    """Alembic runs a revision in one."""
    assert framed("SELECT 1") == [("SELECT", True, None)]
    assert framed("SELECT 1", transactional=False) == [("SELECT", False, None)]


def test_begin_and_commit_in_the_text_are_obeyed() -> None:
    """Alembic's offline SQL says where a transaction begins and ends."""
    text = "BEGIN; SELECT 1; COMMIT; VALUES (2); BEGIN; TABLE a; ROLLBACK; SHOW x"
    assert [(word, inside) for word, inside, _ in framed(text)] == [
        ("SELECT", True),
        ("VALUES", False),
        ("TABLE", True),
        ("SHOW", False),
    ]


def test_two_transactions_are_told_apart() -> None:
    """What one has done is not held in the next."""
    first, second = statements_of_sql("BEGIN;SELECT 1;COMMIT;BEGIN;SELECT 2", "a")
    assert first.transaction != second.transaction


def test_a_local_timeout_ends_with_its_transaction() -> None:
    """A session's stays until it is reset; 0 means no limit."""
    text = """
        SET LOCAL lock_timeout = '2s'; SELECT 1; COMMIT; SELECT 2;
        SET lock_timeout = 500; SELECT 3; SET lock_timeout TO '1min'; SELECT 4;
        SET lock_timeout = 0; SELECT 5; RESET lock_timeout; SELECT 6;
        SET search_path = a; SELECT 7;
        SET lock_timeout = 7; SELECT 8; RESET ALL; SELECT 9;
    """
    timeouts = [timeout for _, _, timeout in framed(text)]
    assert timeouts == [2000, None, 500, 60_000, 0, None, None, 7, None]


def test_lines_are_those_of_the_file() -> None:
    """A statement is where its first word is, below comments and blank lines."""
    text = "-- é\n\nSELECT 1;\n/* a\n b */ SELECT\n 2;"
    found = statements_of_sql(text, "a.sql", first_line=10)
    assert [s.line for s in found] == [12, 14]
    assert [s.source for s in found] == ["a.sql:12", "a.sql:14"]
    (unplaced,) = statements_of_sql("SELECT 1", "a.py", first_line=None)
    assert (unplaced.line, unplaced.source) == (None, "a.py")


def test_what_was_created_before_the_text_can_be_told() -> None:
    """A caller who knows says which tables are new."""
    (found,) = statements_of_sql(
        "SELECT 1", "a", phase=Phase.EXPAND, created=frozenset({("public", "a")})
    )
    assert not found.existed("public", "a")
    assert not found.existed("public", "a", "column")
    assert found.existed("public", "b")
    assert found.phase is Phase.EXPAND


def test_a_statement_that_does_not_parse_hides_no_other() -> None:
    """Each statement is judged on its own."""
    found = read_statements("DROP TABLE a; SELEC 1; DROP TABLE b")
    assert [type(act) for s in found for act in s.acts] == [Drop, Unreadable, Drop]


def test_earlier_statements_are_those_of_the_same_file() -> None:
    """Another file may run at another time."""
    a = statements_of_sql("SELECT 1; SELECT 2", "a.sql")
    b = statements_of_sql("SELECT 3", "b.sql")
    everything: tuple[JudgedStatement, ...] = (*b, *a)
    assert list(earlier(everything, a[1])) == [a[0]]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("int", "integer"),
        ("varchar(20)", "character varying(20)"),
        ("timestamp(3)", "timestamp(3) without time zone"),
        ("timestamptz", "timestamp with time zone"),
        ("numeric(10,2)", "numeric(10,2)"),
        ("char", "character(1)"),
        ("text[]", "text[]"),
        ("citext", "citext"),
        ("shop.status", "shop.status"),
        ('"int4"', "integer"),
        ("interval day", "interval"),
    ],
)
def test_types_are_spelled_as_the_server_spells_them(written: str, read: str) -> None:
    """So that a type in a text can be compared with one in a catalog."""
    act = one(f"ALTER TABLE a ALTER COLUMN b TYPE {written}")
    assert isinstance(act, AlterType)
    assert act.type == read


@pytest.mark.parametrize(
    ("sql", "act"),
    [
        ("ALTER TABLE a.b CLUSTER ON i", None),
        ("ALTER TABLE a.b SET LOGGED", AlterTable(("a", "b"), "SetLogged")),
        ("ALTER VIEW v ALTER COLUMN a SET DEFAULT 1", None),
        ("DROP FUNCTION f(int)", Drop("function", ("public", "f"))),
        ("DO $$BEGIN END$$", Dynamic("DO")),
        ("GRANT SELECT ON a TO b", Grant(("select",), ("public.a",), ("b",))),
        ("DROP SCHEMA a", Drop("schema", ("public", "a"))),
        ("DROP TYPE a.b CASCADE", Drop("type", ("a", "b"), cascade=True)),
        ("COMMIT AND CHAIN", Transaction(opens=True)),
        ("SET lock_timeout = 1.5", SetParameter("lock_timeout", None)),
        ("GRANT r TO s", None),
        ("SAVEPOINT a", None),
        ("CREATE TABLE a.b OF c", CreateTable(("a", "b"))),
        (
            "CREATE TABLE a.b PARTITION OF a.c (d NOT NULL) DEFAULT",
            CreateTable(
                ("a", "b"),
                columns=(
                    ColumnFact(
                        "d",
                        "",
                        not_null=True,
                        constraints=(
                            ConstraintFact("n", columns=("d",), not_null_of="d"),
                        ),
                    ),
                ),
                partition_of=("a", "c"),
                derived=True,
            ),
        ),
        ("SELECT 1", None),
    ],
)
def test_a_statement_says_what_it_does(sql: str, act: Act | None) -> None:
    """One act, or none where no rule asks."""
    (found,) = read_statements(sql)
    assert found.acts == (() if act is None else (act,))


def test_a_table_tells_its_columns_and_constraints() -> None:
    """Whether a key is written beside the column or at the end of the table."""
    act = one(
        "CREATE TABLE a (id bigint PRIMARY KEY, b int DEFAULT f(g(1)), UNIQUE (b))"
    )
    assert isinstance(act, CreateTable)
    id_, b = act.columns
    assert (id_.not_null, [c.type for c in id_.constraints]) == (True, ["p"])
    assert b.calls == ("f", "g")
    assert [(c.type, c.columns) for c in act.constraints] == [("u", ("b",))]


def test_a_check_of_a_new_column_is_seen() -> None:
    """IS NOT NULL is what SET NOT NULL can rely on."""
    act = one("ALTER TABLE a ADD COLUMN b int CHECK (b IS NOT NULL)")
    assert isinstance(act, AddColumn)
    assert [c.not_null_of for c in act.column.constraints] == ["b"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("character varying(20)", "character varying(40)", False),
        ("character varying(20)", "character varying(19)", True),
        ("character varying(20)", "character varying", False),
        ("character varying(20)", "text", False),
        ("character varying", "character varying(10)", True),
        ("text", "character varying", False),
        ("text", "character varying(100)", True),
        ("character(3)", "text", True),
        ("character(3)", "character(5)", True),
        ("numeric(10,2)", "numeric(12,2)", False),
        ("numeric(10,2)", "numeric(12,3)", True),
        ("numeric(10,2)", "numeric(8,2)", True),
        ("numeric(10,2)", "numeric", False),
        ("timestamp without time zone", "timestamp(3) without time zone", True),
        ("timestamp(3) without time zone", "timestamp without time zone", False),
        ("timestamp without time zone", "timestamp with time zone", True),
        ("integer", "bigint", True),
        ("integer", "integer", False),
        ("shop.status", "text", True),
    ],
)
def test_a_change_of_type_rewrites_or_does_not(
    old: str, new: str, expected: bool
) -> None:
    """As measured on PostgreSQL 12 to 18."""
    assert rewrites(old, new) is expected
