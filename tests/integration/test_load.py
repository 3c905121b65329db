"""Designs of every make are loaded, and what does not run is pointed at."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from schemaops.errors import DesignError, UsageError
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.extensions import create_extensions
from schemaops.sources.files import read_design
from schemaops.sources.loader import BATCH, LoadResult, load
from tests.fixtures.servers import DatabaseFactory

Connection = psycopg.Connection[Any]

DUMP = r"""
\restrict abc
SET statement_timeout = 0;
SET transaction_timeout_of_tomorrow = 0;
SET default_with_oids = false;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE SCHEMA public;
CREATE SCHEMA app AUTHORIZATION nobody_here;
ALTER SCHEMA app OWNER TO nobody_here;
CREATE TABLE app.t (id integer, note text DEFAULT E'it\'s
\\connect');
ALTER TABLE app.t OWNER TO nobody_here;
COPY app.t (id, note) FROM stdin;
1	it's; "odd
\.
INSERT INTO app.t VALUES (2);
SELECT pg_catalog.setval('app.q', 1, false);
BEGIN;
CREATE INDEX CONCURRENTLY i ON app.t (id);
COMMIT;
GRANT SELECT ON app.t TO nobody_here, PUBLIC;
GRANT SELECT ON app.t TO nobody_here;
SET SESSION AUTHORIZATION nobody_here;
\unrestrict abc
"""


@pytest.fixture
def connection(server: EphemeralServer, database: DatabaseFactory) -> Iterator[Any]:
    """An open transaction of the design role in an empty database."""
    with server.connect(database(), DESIGN_ROLE, autocommit=False) as opened:
        yield opened
        opened.rollback()


def design(**files: str) -> Design:
    return Design(tuple(DesignFile(f"{n}.sql", text) for n, text in files.items()))


def relations(connection: Connection) -> list[str]:
    rows = connection.execute(
        "SELECT relnamespace::regnamespace || '.' || relname FROM pg_class"
        " WHERE relnamespace::regnamespace::text !~ '^(pg_|information)' ORDER BY 1"
    )
    return [row[0] for row in rows]


def failure(connection: Connection, **files: str) -> DesignError:
    with pytest.raises(DesignError) as caught:
        load(connection, design(**files))
    return caught.value


def test_a_dump_as_it_is(connection: Connection) -> None:
    """What pg_dump wrote for psql and another server loads, with notes of the rest."""
    result = load(connection, design(dump=DUMP))
    assert relations(connection) == ["app.i", "app.t"]
    access = connection.execute("SELECT relacl::text FROM pg_class WHERE relname = 't'")
    assert "=r/" in str(access.fetchone())
    assert connection.execute("SELECT count(*) FROM app.t").fetchone() == (0,)
    notes = [note.text for note in result.notes]
    assert len(notes) == 18
    assert r"skipped: \restrict abc" in notes
    assert any("changed: CREATE INDEX CONCURRENTLY" in text for text in notes)
    assert result.notes[0].where == "dump.sql:2"


def test_any_order_of_files(connection: Connection) -> None:
    """Files refer to each other in a cycle, and come in the worst order."""
    load(
        connection,
        design(
            a="CREATE VIEW va AS SELECT * FROM vb",
            b="CREATE VIEW vb AS SELECT c.id FROM c, d",
            c="CREATE TABLE c (id app.key PRIMARY KEY);"
            "ALTER TABLE c ADD FOREIGN KEY (id) REFERENCES d",
            d="CREATE TABLE d (id app.key PRIMARY KEY);"
            "ALTER TABLE d ADD FOREIGN KEY (id) REFERENCES c",
            e="CREATE DOMAIN app.key AS int CHECK (app.fine(value))",
            f="CREATE FUNCTION app.fine(int) RETURNS bool LANGUAGE sql AS 'SELECT 1'",
            g="CREATE SCHEMA app",
        ),
    )
    assert {"public.c", "public.d", "public.va", "public.vb"} < {*relations(connection)}


def test_any_order_of_statements(connection: Connection) -> None:
    """A file whose statements are shuffled loads as well."""
    statements = [
        f"CREATE TABLE t{n} (id int PRIMARY KEY, up int);CREATE INDEX i{n} ON t{n} (up)"
        + (f";ALTER TABLE t{n} ADD FOREIGN KEY (up) REFERENCES t{n - 1}" if n else "")
        for n in range(20)
    ]
    shuffled = ";".join(statements).split(";")
    random.Random(7).shuffle(shuffled)
    load(connection, design(all=";\n".join(shuffled)))
    assert len(relations(connection)) == 60


def test_each_file_has_its_own_search_path(connection: Connection) -> None:
    """What one file sets does not hold for the next, in either way of loading."""
    load(
        connection,
        design(
            a="CREATE SCHEMA app; SET search_path = app; CREATE TABLE t (a int)",
            b="CREATE TABLE u (a int); -- no semicolon",
        ),
    )
    assert relations(connection) == ["app.t", "public.u"]
    connection.rollback()
    one = (
        "CREATE VIEW v AS SELECT * FROM w; CREATE SCHEMA app; SET search_path = app;"
        "CREATE TABLE x (id int); CREATE FUNCTION f() RETURNS x LANGUAGE sql AS ''"
    )
    two = "CREATE TABLE w (a int, b app.x)"
    load(connection, design(a=one, b=two.replace("w ", "public.w ")))
    assert relations(connection) == ["app.x", "public.v", "public.w"]


def test_points_at_a_syntax_error(connection: Connection) -> None:
    """The place is the file's own, in characters, whatever was blanked before it."""
    error = failure(
        connection,
        a="\\connect x\nSET foo = 'é';\nCREATE TABLE é (a int); CREATE\n  TABLE t (;\n",
    )
    assert error.where == "a.sql:4:12"
    assert error.what == 'syntax error at or near ";"'
    assert error.excerpt == "    4 |   TABLE t (;\n      |            ^"


def test_points_at_the_root_cause(connection: Connection) -> None:
    """Of all that fails, the cause is told and not its consequences."""
    error = failure(
        connection,
        a="CREATE VIEW v AS SELECT * FROM t",
        b="CREATE TABLE t (\n  a int,\n  b no_such_type\n)",
        c="CREATE INDEX i ON t (a)",
    )
    assert error.where == "b.sql:3:5"
    assert error.what == 'type "no_such_type" does not exist'


def test_tells_the_cause_of_a_cycle(connection: Connection) -> None:
    """Something wrong comes before something missing."""
    error = failure(
        connection,
        a="CREATE TABLE t (v int, v int)",
        b="CREATE VIEW v AS SELECT * FROM t",
    )
    assert error.what == 'column "v" specified more than once'


def test_leaves_no_command_out_of_a_statement(connection: Connection) -> None:
    """A psql command inside a statement is not skipped: its meaning would be lost."""
    error = failure(connection, a="SELECT 1\n\\gexec\n")
    assert error.where == "a.sql:2:1"


def test_points_at_a_statement_without_position(connection: Connection) -> None:
    """An error without a place points at its statement."""
    error = failure(connection, a="CREATE TABLE t ();\n CREATE TABLE t (a int)")
    assert error.where == "a.sql:2:2"
    assert error.what == 'relation "t" already exists'


@pytest.mark.parametrize(
    "sql",
    [
        "COPY t FROM PROGRAM 'id'",
        "CREATE TABLE s (a text); COPY s TO PROGRAM 'id'",
        "ALTER SYSTEM SET fsync = off",
        "LOAD 'auto_explain'",
        "DO $$ BEGIN EXECUTE 'SET ROLE postgres'; END $$",
        "DO $$ BEGIN COMMIT; END $$",
        "SELECT pg_read_file('/etc/passwd')",
    ],
)
def test_untrusted(connection: Connection, sql: str) -> None:
    """What the design role may not do is an error, never silently left out."""
    failure(connection, a=f"CREATE TABLE t (a text); {sql}")


def test_cannot_end_the_transaction(connection: Connection) -> None:
    """COMMIT cannot be hidden from us behind what only the server would parse."""
    hide = "DO $$ BEGIN PERFORM set_config('standard_conforming_strings', 'off', false)"
    trick = "CREATE TABLE kept (); SELECT '\\'' ; COMMIT; --'"
    load(connection, design(a=f"{hide}; END $$; --{'x' * BATCH}", b=trick))
    failure(connection, a="CREATE TABLE also_kept (); COMMIT; frob")
    connection.rollback()
    assert relations(connection) == []


def test_session_is_as_before(connection: Connection) -> None:
    """What the files set ends with the transaction."""
    load(connection, design(a="SET search_path = nowhere; SET ROLE postgres"))
    connection.rollback()
    assert connection.execute("SHOW search_path").fetchone() == ('"$user", public',)


def test_extensions(server: EphemeralServer, database: DatabaseFactory) -> None:
    """An extension that needs a superuser is there before, and gone for the next."""
    with server.connect() as connection:
        rows = connection.execute("SELECT name FROM pg_available_extensions")
        if ("pageinspect",) not in rows.fetchall():
            pytest.skip("the server lacks pageinspect")
    name = database()
    wants = design(
        a="CREATE SCHEMA ext; CREATE EXTENSION pageinspect WITH SCHEMA ext;"
        "COMMENT ON EXTENSION pageinspect IS 'x'; CREATE TABLE ext.t ()"
    )

    def attempt(version: Design) -> tuple[LoadResult, list[str]]:
        with (
            server.connect(name) as admin,
            server.connect(name, DESIGN_ROLE, autocommit=False) as opened,
        ):
            create_extensions(admin, version, DESIGN_ROLE)
            create_extensions(admin, version, DESIGN_ROLE)
            result = load(opened, version)
            rows = opened.execute("SELECT extname FROM pg_extension ORDER BY 1")
            found = [row[0] for row in rows]
            opened.rollback()
            return result, found

    result, found = attempt(wants)
    assert found == ["pageinspect", "plpgsql"]
    assert len(result.notes) == 3
    assert attempt(design(a="CREATE SCHEMA ext"))[1] == ["plpgsql"]


def test_missing_extension(server: EphemeralServer, database: DatabaseFactory) -> None:
    """An extension that the server lacks is one sentence with its place."""
    version = design(a="\nCREATE EXTENSION no_such")
    with server.connect(database()) as admin, pytest.raises(DesignError) as caught:
        create_extensions(admin, version, DESIGN_ROLE, lambda name: f"get {name}")
    assert (caught.value.where, caught.value.hint) == ("a.sql:2:1", "get no_such")


def test_reads_a_folder(tmp_path: Path) -> None:
    """All SQL files below, without hidden folders and links that lead out."""
    (tmp_path / "out.sql").write_text("x")
    root = tmp_path / "schema"
    (root / "sub").mkdir(parents=True)
    (root / ".git").mkdir()
    for name in ("b.sql", "sub/a.sql", ".git/c.sql", "readme.md"):
        (root / name).write_text("SELECT 1;\r\n")
    (root / "link.sql").symlink_to(tmp_path / "out.sql")
    found = read_design(root)
    assert [file.path for file in found.files] == [
        str(root / "b.sql"),
        str(root / "sub/a.sql"),
    ]
    assert found.files[0].text == "SELECT 1;\r\n"
    (root / "b.sql").write_text("SELECT 1;\n")
    assert read_design(root).digest != found.digest


@pytest.mark.parametrize(
    ("data", "where"),
    [(b"\xef\xbb\xbfSELECT", "byte 0"), (b"ab\xff", "byte 2"), (b"a\0", "byte 1")],
)
def test_refuses_other_bytes(tmp_path: Path, data: bytes, where: str) -> None:
    """What is not plain UTF-8 is an error with its file and byte."""
    (tmp_path / "a.sql").write_bytes(data)
    with pytest.raises(DesignError, match=rf"a\.sql: {where}:"):
        read_design(tmp_path / "a.sql")


def test_refuses_nothing(tmp_path: Path) -> None:
    """A folder without SQL, and a path that is not there, are faults of the user."""
    with pytest.raises(UsageError, match=r"no \.sql file"):
        read_design(tmp_path)
    with pytest.raises(UsageError, match="does not exist"):
        read_design(tmp_path / "x")
