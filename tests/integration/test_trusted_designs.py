"""What only a superuser may create: refused in a design, or loaded when it is trusted."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemaops.catalog.kinds.event_trigger import EventTrigger
from schemaops.catalog.read import read
from schemaops.catalog.scope import within
from schemaops.config import Config
from schemaops.errors import DesignError
from schemaops.postgres.server import DESIGN_ROLE, LOAD_FROM, EphemeralServer
from schemaops.proof import make
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.loader import LoadResult, load
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.fixtures.projects import empty_project
from tests.fixtures.servers import DatabaseFactory

BASE_TYPE = """CREATE TYPE money2;
CREATE FUNCTION money2_in(cstring) RETURNS money2
    AS 'int4in' LANGUAGE internal IMMUTABLE STRICT;
CREATE FUNCTION money2_out(money2) RETURNS cstring
    AS 'int4out' LANGUAGE internal IMMUTABLE STRICT;
CREATE TYPE money2 (INPUT = money2_in, OUTPUT = money2_out, LIKE = integer);
"""
FORBIDS = """CREATE FUNCTION forbid() RETURNS event_trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE 'no % here', tg_tag; END $$;
CREATE EVENT TRIGGER no_ddl ON ddl_command_end EXECUTE FUNCTION forbid();
ALTER EVENT TRIGGER no_ddl ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER no_ddl IS 'nothing changes';
"""
FORBIDS_LOGIN = """
CREATE FUNCTION forbid_login() RETURNS event_trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE 'nobody comes in'; END $$;
CREATE EVENT TRIGGER no_login ON login EXECUTE FUNCTION forbid_login();
"""
TRUSTED = "trusted_design = true\n"
PRIVILEGED = {
    "base type": (BASE_TYPE, 1),
    "foreign data wrapper": ("CREATE FOREIGN DATA WRAPPER w;", 1),
    "publication": ("CREATE TABLE t (a int);\nCREATE PUBLICATION p FOR ALL TABLES;", 2),
    "operator class": (
        "\nCREATE OPERATOR CLASS c FOR TYPE int USING hash AS OPERATOR 1 =;",
        2,
    ),
    "untrusted language": (
        "CREATE FUNCTION f() RETURNS int LANGUAGE internal AS 'int4in';",
        1,
    ),
    "access method": (
        "CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;",
        1,
    ),
}


def design(text: str) -> Design:
    return Design((DesignFile("a.sql", text),))


def loaded(server: EphemeralServer, text: str) -> tuple[LoadResult, list[str]]:
    """The result of a load, and the event triggers that were there at its end."""
    with server.connect(LOAD_FROM, DESIGN_ROLE, autocommit=False) as connection:
        result = load(connection, design(text))
        query = "SELECT evtname || evtenabled::text FROM pg_event_trigger ORDER BY 1"
        triggers = [row[0] for row in connection.execute(query)]
        connection.rollback()
    return result, triggers


@pytest.mark.parametrize("what", PRIVILEGED)
def test_refused_unless_trusted(server: EphemeralServer, what: str) -> None:
    """One error at the statement says which key to set, and what that means."""
    text, line = PRIVILEGED[what]
    with pytest.raises(DesignError) as caught:
        loaded(server, text)
    assert caught.value.where is not None
    assert caught.value.where.startswith(f"a.sql:{line}:")
    assert "trusted_design = true" in str(caught.value.hint)
    assert "may then run programs" in str(caught.value.hint)


@pytest.mark.parametrize("what", PRIVILEGED)
def test_loaded_when_trusted(trusted_server: EphemeralServer, what: str) -> None:
    """A superuser of the throw-away server may create it."""
    assert loaded(trusted_server, PRIVILEGED[what][0])[0].notes == ()


def test_no_hint_for_who_is_trusted(trusted_server: EphemeralServer) -> None:
    """What even a superuser may not do is not said to be a matter of trust."""
    with pytest.raises(DesignError) as caught:
        loaded(trusted_server, "CREATE TABLE pg_catalog.t (a int)")
    assert caught.value.hint is None


def test_event_triggers_are_left_out(server: EphemeralServer) -> None:
    """A dump that has some still loads; the notes say which key would read them."""
    result, triggers = loaded(server, FORBIDS)
    assert triggers == []
    assert [note.where for note in result.notes] == ["a.sql:3", "a.sql:4", "a.sql:5"]
    assert all("trusted_design = true" in note.text for note in result.notes)


def test_event_triggers_come_last(trusted_server: EphemeralServer) -> None:
    """One that forbids everything does not forbid the rest of its own design."""
    result, triggers = loaded(trusted_server, FORBIDS + "CREATE TABLE t (a int);")
    assert triggers == ["no_ddlA"]
    assert result.notes == ()


def test_a_wrong_event_trigger_is_pointed_at(trusted_server: EphemeralServer) -> None:
    """Coming last changes nothing about its place."""
    with pytest.raises(DesignError, match="missing_function") as caught:
        loaded(
            trusted_server,
            "\n\nCREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION missing_function();"
            "\nCREATE TABLE t (a int);",
        )
    assert caught.value.where == "a.sql:3:1"


def test_event_triggers_do_not_fire_on_us(trusted_server: EphemeralServer) -> None:
    """Made for good, they stop nobody who enters, copies or drops the database."""
    workshop = Workshop.around(trusted_server)
    name = workshop.database()
    text = FORBIDS + (FORBIDS_LOGIN if trusted_server.major >= 17 else "")
    with trusted_server.connect(name, DESIGN_ROLE) as connection:
        make(trusted_server, design(text), connection)
    for role in (DESIGN_ROLE, "postgres"):
        with trusted_server.connect(name, role) as connection:
            assert connection.execute("SELECT count(*) FROM pg_event_trigger")
    assert "CREATE EVENT TRIGGER no_ddl" in trusted_server.pg_dump(name)
    other = workshop.database()
    trusted_server.drop_database(other)
    trusted_server.drop_database(name)


def test_the_cache_does_not_mix_them(
    server: EphemeralServer,
    trusted_server: EphemeralServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a trusted load read is not an answer for one that is not."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    text = design("CREATE FOREIGN DATA WRAPPER w; CREATE TABLE t (a int);")
    workshop = Workshop.around(trusted_server)
    read_design_side(workshop, "trusted", text)
    workshop.catch_up()
    with pytest.raises(DesignError, match="permission denied"):
        read_design_side(Workshop.around(server), "untrusted", text)


def test_only_the_checkout_that_runs_says_so(
    server: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A version in git cannot declare itself trusted; file and environment here can."""
    project = empty_project(tmp_path / "project", server)
    project.write("schema/table.sql", "CREATE TABLE t (a int);\n")
    project.commit("table")
    project.git("checkout", "--quiet", "-b", "sly")
    project.write("schema/wrapper.sql", "CREATE FOREIGN DATA WRAPPER w;\n")
    project.write("schemaops.toml", TRUSTED)
    project.commit("sly")
    project.git("checkout", "--quiet", "main")
    assert "permission denied" in project.run("diff", "main", "sly", code=2).err
    project.write("schemaops.toml", TRUSTED)
    project.run("diff", "main", "sly")
    monkeypatch.setenv("SCHEMAOPS_TRUSTED_DESIGN", "false")
    project.run("diff", "main", "sly", code=2)


def test_event_triggers_are_left_alone_unless_trusted(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A design that cannot have any does not drop those of a live database."""
    name = database()
    with server.connect(name) as admin:
        admin.execute(FORBIDS.encode())
    with server.connect(name, DESIGN_ROLE) as connection, connection.transaction():
        alone = read(connection, manage=Config().scope.manage)
        managed = read(connection, manage=Config(trusted_design=True).scope.manage)
    assert list(alone.of(EventTrigger)) == []
    assert ("event trigger", 1) in alone.unmodelled
    [found] = managed.of(EventTrigger)
    assert (found.name, found.enabled, found.comment) == (
        "no_ddl",
        "A",
        "nothing changes",
    )
    scope = Config(trusted_design=True).scope
    assert "event trigger" not in dict(within(managed, scope).unmodelled)
