"""Statements and definitions of SQL text, also of text that does not parse."""

from __future__ import annotations

import pytest

from schemaops.sqlparse import definitions, identifier, split

TABLE = """-- é: two bytes
CREATE TABLE s.t (é int, -- first
  b text CONSTRAINT foo CHECK (b <> 'é'), CONSTRAINT u UNIQUE (b));
ALTER TABLE t ADD COLUMN c int,
  ADD CONSTRAINT k CHECK (true);
"""


def test_split_tells_places() -> None:
    """A statement begins at its first token, in characters, whatever came before."""
    found = split("/* é */ SELECT 'ü;' ;;\n -- no\n CREATE TABLE t ()\n")
    assert [(s.text, s.offset, s.line, s.column, s.node) for s in found] == [
        ("SELECT 'ü;'", 8, 1, 9, "select_stmt"),
        ("CREATE TABLE t ()", 31, 3, 2, "create_stmt"),
    ]


def test_split_survives_a_bad_statement() -> None:
    """Only the statement that does not parse is without a node."""
    found = split("SELECT 1; frob é;\nSELECT 2;")
    assert [(s.text, s.node, s.line) for s in found] == [
        ("SELECT 1", "select_stmt", 1),
        ("frob é", "", 1),
        ("SELECT 2", "select_stmt", 2),
    ]


def test_split_survives_an_open_string() -> None:
    """A string that never ends takes the rest of the text."""
    found = split("SELECT 1; SELECT 'a; b")
    assert [s.text for s in found] == ["SELECT 1", "SELECT 'a; b"]


def test_split_keeps_bodies_together() -> None:
    """Semicolons in parentheses and in BEGIN ATOMIC … END end nothing."""
    body = (
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC"
        " SELECT CASE WHEN true THEN 1 END; SELECT 2; END"
    )
    rule = "CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2)"
    assert [s.text for s in split(f"{body}; {rule}; frob;")] == [body, rule, "frob"]


def test_split_takes_what_is_too_deep() -> None:
    """A tree too deep to be handed over is still one statement, known to parse."""
    deep = "CREATE VIEW v AS SELECT " + "||".join(["a"] * 200)
    found = split(f"{deep}; SELECT 1")
    assert [s.text for s in found] == [deep, "SELECT 1"]
    assert found[0].node != ""


def test_definitions_of_a_table() -> None:
    """A table, its columns and its named constraints, each at its own place."""
    found = [(d.kind, d.path, d.line, d.column) for d in definitions(TABLE)]
    assert found == [
        ("table", ("s", "t"), 2, 1),
        ("column", ("s", "t", "é"), 2, 19),
        ("column", ("s", "t", "b"), 3, 3),
        ("constraint", ("s", "t", "foo"), 3, 10),
        ("constraint", ("s", "t", "u"), 3, 43),
        ("column", ("", "t", "c"), 4, 26),
        ("constraint", ("", "t", "k"), 5, 7),
    ]


def test_definitions_after_a_bad_statement() -> None:
    """Places stay the file's own when statements are parsed one by one."""
    shifted = [(d.path, d.line, d.column) for d in definitions(f"frob;\n{TABLE}")]
    plain = [(d.path, d.line + 1, d.column) for d in definitions(TABLE)]
    assert shifted == plain


@pytest.mark.parametrize(
    ("sql", "kind", "path"),
    [
        ("CREATE SCHEMA a", "schema", ("a",)),
        ("CREATE SCHEMA AUTHORIZATION joe", "schema", ("joe",)),
        ("CREATE EXTENSION IF NOT EXISTS hstore", "extension", ("hstore",)),
        ("CREATE INDEX i ON a.t (b)", "index", ("a", "i")),
        ("CREATE VIEW a.v AS SELECT 1", "view", ("a", "v")),
        ("CREATE MATERIALIZED VIEW v AS SELECT 1", "matview", ("", "v")),
        ("CREATE TABLE t AS SELECT 1", "table", ("", "t")),
        ("CREATE TYPE a.e AS ENUM ('x')", "enum", ("a", "e")),
        ("CREATE TYPE c AS (a int)", "composite", ("", "c")),
        ("CREATE DOMAIN a.d AS int", "domain", ("a", "d")),
        ("CREATE SEQUENCE q", "sequence", ("", "q")),
        (
            "CREATE FUNCTION a.f(int) RETURNS int LANGUAGE sql AS ''",
            "routine",
            ("a", "f"),
        ),
        (
            "CREATE TRIGGER g BEFORE INSERT ON a.t EXECUTE FUNCTION f()",
            "trigger",
            ("a", "t", "g"),
        ),
        ("CREATE POLICY p ON t USING (true)", "policy", ("", "t", "p")),
        ("CREATE AGGREGATE a.g(int) (sfunc=f)", "aggregate", ("a", "g")),
        ("CREATE COLLATION a.c (LOCALE = 'C')", "collation", ("a", "c")),
        (
            "CREATE CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM f",
            "conversion",
            ("", "c"),
        ),
        ("CREATE STATISTICS a.s ON b, c FROM t", "statistics", ("a", "s")),
        ("CREATE RULE r AS ON DELETE TO a.t DO NOTHING", "rule", ("a", "t", "r")),
        (
            "CREATE TEXT SEARCH CONFIGURATION c (PARSER = p)",
            "ts_configuration",
            ("", "c"),
        ),
        (
            "CREATE TEXT SEARCH DICTIONARY a.d (TEMPLATE = simple)",
            "ts_dictionary",
            ("a", "d"),
        ),
        ("CREATE TEXT SEARCH PARSER p (START = f)", "ts_parser", ("", "p")),
        ("CREATE TEXT SEARCH TEMPLATE m (LEXIZE = f)", "ts_template", ("", "m")),
    ],
)
def test_definitions_of_kinds(sql: str, kind: str, path: tuple[str, ...]) -> None:
    """Each kind is told by the catalog's word and path."""
    assert [(d.kind, d.path) for d in definitions(sql)] == [(kind, path)]


@pytest.mark.parametrize(
    ("text", "name"),
    [("Name", "name"), ('"A b""c"', 'A b"c'), ("a.b", None), ("1", None), ("", None)],
)
def test_identifier(text: str, name: str | None) -> None:
    """One name is folded and unquoted as the server does it; all else is none."""
    assert identifier(text) == name
