"""Grants in the commands: read only when asked, never for a role that is not there."""

from __future__ import annotations

import os
from pathlib import Path

import psycopg
import pytest

from schemaops.postgres.server import EphemeralServer
from tests.fixtures.projects import CONFIG, Project, empty_project
from tests.fixtures.servers import DatabaseFactory

LIVE = ("--database", "shop")
TABLE = "CREATE TABLE users (id bigint PRIMARY KEY, name text);\n"
VIEW = "CREATE VIEW names AS SELECT name FROM users;\n"
GRANTS = "GRANT SELECT ON users TO cli_reader;\n"
MANAGED = CONFIG + '[scope]\nmanage = ["grants"]\n'


@pytest.fixture
def project(
    server: EphemeralServer,
    tmp_path: Path,
    database: DatabaseFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Project:
    """A design with a table and a view, applied to a database."""
    made = empty_project(tmp_path / "project", server)
    made.write("schema/users.sql", TABLE + VIEW)
    made.run("plan", "--write", "-m", "users")
    monkeypatch.setenv("SHOP_URL", made.url(database()))
    made.run("apply", *LIVE, "--phase", "all")
    return made


def test_only_when_asked(project: Project) -> None:
    """Unmanaged they are counted, and no drift; managed they are both."""
    _role(project, "cli_other")
    _execute(
        "GRANT SELECT ON users TO cli_other; REVOKE ALL ON SCHEMA public FROM PUBLIC"
    )
    assert (
        "not managed, not compared: grant 2"
        in project.run("diff", "shop", "schema").out
    )
    project.run("verify", *LIVE)
    project.write("schemaops.toml", MANAGED)
    done = project.run("diff", "shop", "schema")
    assert "- grant cli_other" in done.out
    assert "not compared" not in done.out
    drift = project.run("verify", *LIVE, code=5)
    assert "cli_other" in drift.out


def test_a_deploy(project: Project) -> None:
    """From the design to a database by revisions, and no drift then; and back."""
    project.write("schemaops.toml", MANAGED)
    project.write("schema/grants.sql", GRANTS)
    project.run("plan", "--write", "-m", "grants")
    assert project.run("check").code == 0
    _role(project, "cli_reader")
    project.run("apply", *LIVE, "--phase", "all")
    assert project.run("diff", "shop", "schema").out == "no changes\n"
    project.run("verify", *LIVE)
    project.run("rehearse", "empty", "schema")
    project.write("schema/grants.sql", "")
    project.run("plan", "--write", "-m", "no grants")
    project.run("apply", *LIVE)
    assert _may_read("cli_reader"), "a REVOKE waits for contract"
    project.run("apply", *LIVE, "--phase", "contract")
    assert not _may_read("cli_reader")
    project.run("verify", *LIVE)


def test_a_role_that_is_not_there(project: Project) -> None:
    """The gate of the step says so, before anything is granted."""
    project.write("schemaops.toml", MANAGED)
    project.write("schema/grants.sql", GRANTS.replace("cli_reader", "cli_missing"))
    project.run("plan", "--write", "-m", "grants")
    done = project.run("apply", *LIVE, code=3)
    assert "create it first: cli_missing" in done.err


def test_unmanaged_grants_outlive_what_is_rebuilt(project: Project) -> None:
    """A view that is dropped and created has its grants and its owner again."""
    _role(project, "cli_reader")
    _execute(
        "GRANT SELECT (name) ON names TO cli_reader WITH GRANT OPTION;"
        " GRANT SELECT, UPDATE ON names TO PUBLIC"
    )
    with project.server.connect(_database()) as admin:
        admin.execute("GRANT CREATE ON SCHEMA public TO cli_reader")
        admin.execute("ALTER VIEW names OWNER TO cli_reader")
    before = _acl()
    changed = VIEW.replace("SELECT name", "SELECT name::varchar AS name")
    project.write("schema/users.sql", TABLE + changed)
    project.run("plan", "--write", "-m", "another type")
    project.run("apply", *LIVE, "--phase", "all")
    assert project.run("diff", "shop", "schema").out.startswith("no changes")
    assert _acl() == before


def _role(project: Project, name: str) -> None:
    with project.server.connect() as admin:
        if admin.execute("SELECT to_regrole(%s)", [name]).fetchone() == (None,):
            admin.execute(b"CREATE ROLE " + name.encode())
            admin.execute(b"GRANT " + name.encode() + b" TO schemaops_design")


def _database() -> str:
    with psycopg.connect(os.environ["SHOP_URL"]) as connection:
        return connection.info.dbname


def _may_read(role: str) -> bool:
    query = "SELECT has_table_privilege(%s, 'public.users', 'SELECT')"
    with psycopg.connect(os.environ["SHOP_URL"]) as connection:
        return connection.execute(query, [role]).fetchone() == (True,)


def _acl() -> object:
    """Owner and privileges of the view and its column, whoever granted them."""
    query = """
        SELECT relowner::regrole::text, ARRAY(
            SELECT x.grantee::regrole::text || x.privilege_type || x.is_grantable
            FROM aclexplode(relacl) x ORDER BY 1), ARRAY(
            SELECT x.grantee::regrole::text || x.privilege_type || x.is_grantable
            FROM aclexplode(attacl) x ORDER BY 1)
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'name'
        WHERE c.oid = 'public.names'::regclass"""
    with psycopg.connect(os.environ["SHOP_URL"]) as connection:
        return connection.execute(query).fetchone()


def _execute(sql: str) -> None:
    """By somebody else, on the live database."""
    with psycopg.connect(os.environ["SHOP_URL"], autocommit=True) as connection:
        connection.execute(sql.encode())
