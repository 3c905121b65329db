"""What is read of foreign servers, subscriptions and labels, and what never is."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemaops.catalog.kinds.foreign_data_wrapper import ForeignDataWrapper
from schemaops.catalog.kinds.foreign_server import ForeignServer
from schemaops.catalog.kinds.foreign_table import ForeignTable
from schemaops.catalog.kinds.user_mapping import UserMapping
from schemaops.catalog.model import Catalog
from schemaops.catalog.read import read
from schemaops.diff.compare import compare
from schemaops.plan.context import PlanRefused
from schemaops.plan.planner import plan_catalogs
from schemaops.postgres.server import DESIGN_ROLE, SUPERUSER, EphemeralServer
from schemaops.report.changes import changes_json, changes_text
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.side import NOTHING, read_design_side
from schemaops.sources.workshop import Workshop
from tests.fixtures.servers import DatabaseFactory

SECRET = "hunter2"
SECRETS = f"""CREATE FOREIGN DATA WRAPPER w OPTIONS (api_key '{SECRET}', debug 'true');
CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (host 'there', "Password" '{SECRET}');
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS
    ("user" 'me', password '{SECRET}', sslkey '{SECRET}', password_required 'false');
CREATE FOREIGN TABLE t (a integer OPTIONS (token '{SECRET}', column_name 'A'))
    SERVER s OPTIONS (secret '{SECRET}', table_name 'T');
"""


def catalog_of(server: EphemeralServer, name: str, role: str = SUPERUSER) -> Catalog:
    """What a role reads of a database."""
    with server.connect(name, role) as connection, connection.transaction():
        return read(connection)


def test_secrets_are_not_read(
    trusted_server: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their names are known, their values are in no catalog, cache, report or plan."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    workshop = Workshop.around(trusted_server)
    side = read_design_side(workshop, "design", Design((DesignFile("a.sql", SECRETS),)))
    workshop.catch_up()
    found = side.catalog
    wrapper, server = found.get(ForeignDataWrapper, "w"), found.get(ForeignServer, "s")
    mapping = found.get(UserMapping, "s", "public")
    table = found.get(ForeignTable, "public", "t")
    assert wrapper is not None
    assert server is not None
    assert mapping is not None
    assert table is not None
    assert (wrapper.options, wrapper.secrets) == (("debug=true",), ("api_key",))
    assert (server.options, server.secrets) == (("host=there",), ("Password",))
    assert mapping.options == ("password_required=false", "user=me")
    assert mapping.secrets == ("password", "sslkey")
    assert (table.options, table.secrets) == (("table_name=T",), ("secret", "token"))
    changes = compare(NOTHING.catalog, found)
    plan = plan_catalogs(NOTHING.catalog, found, changes)
    cached = "".join(path.read_text() for path in tmp_path.rglob("*.json"))
    assert "foreign_server" in cached
    for text in (repr(found.objects), cached, changes_json(changes), str(plan)):
        assert SECRET not in text
    assert SECRET not in changes_text(changes)
    said = "\n".join(plan.notes)
    for name in ("api_key", "Password", "password, sslkey", "secret, token"):
        assert f"({name}): set them by hand" in said


def test_a_secret_is_no_difference(trusted_server: EphemeralServer) -> None:
    """One that is set by hand, or is another in the design, changes nothing."""
    workshop = Workshop.around(trusted_server)
    names = [workshop.database() for _ in range(2)]
    for name, text in zip(names, (SECRETS, SECRETS.replace(SECRET, "x")), strict=True):
        with trusted_server.connect(name, DESIGN_ROLE) as connection:
            connection.execute(text.encode())
    one, two = (catalog_of(trusted_server, name) for name in names)
    assert compare(one, two) == ()
    assert one.fingerprint == two.fingerprint
    for name in names:
        trusted_server.drop_database(name)


def test_options_that_may_not_be_seen(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """A mapping of another user does not look as if it had no options."""
    name = database()
    with server.connect(name) as admin:
        admin.execute("CREATE FOREIGN DATA WRAPPER w")
        admin.execute("CREATE SERVER s FOREIGN DATA WRAPPER w")
        admin.execute("CREATE USER MAPPING FOR postgres SERVER s OPTIONS (x 'y')")
        admin.execute("CREATE USER MAPPING FOR schemaops_design SERVER s")
    seen = catalog_of(server, name)
    hidden = catalog_of(server, name, DESIGN_ROLE)
    assert [m.options for m in seen.of(UserMapping)] == [("x=y",), ()]
    assert [m.options for m in hidden.of(UserMapping)] == [None, None]
    changes = compare(hidden, seen)
    with pytest.raises(PlanRefused, match="may not see") as caught:
        plan_catalogs(hidden, seen, changes)
    assert caught.value.hint


def test_subscriptions_and_labels_are_said(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """Both are met and not managed; a role without rights reads as much."""
    name = database("CREATE TABLE public.t (a integer)")
    with server.connect(name) as admin:
        admin.execute(
            "CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere password=hunter2'"
            " PUBLICATION p WITH (connect = false, slot_name = NONE)"
        )
        # no provider is there, so its row is written as one would write it
        admin.execute("SET allow_system_table_mods = on")
        admin.execute(
            "INSERT INTO pg_seclabel VALUES"
            " ('public.t'::regclass, 'pg_class'::regclass, 0, 'guard', 'x')"
        )
    read_by = [catalog_of(server, name, role) for role in (SUPERUSER, DESIGN_ROLE)]
    with server.connect(name) as admin:
        admin.execute("DROP SUBSCRIPTION s")
    for found in read_by:
        assert ("security label", 1) in found.unmodelled
        assert ("subscription", 1) in found.unmodelled


def test_a_subscription_of_a_design_is_left_out(server: EphemeralServer) -> None:
    """Nobody asked for it; the notes say so, with its place, and how to."""
    text = (
        "CREATE TABLE t (a int);\n"
        "CREATE SUBSCRIPTION s CONNECTION 'host=nowhere' PUBLICATION p;\n"
        "COMMENT ON SUBSCRIPTION s IS 'x';\n"
        "ALTER SUBSCRIPTION s DISABLE;\n"
        "IMPORT FOREIGN SCHEMA x FROM SERVER y INTO public;\n"
    )
    side = read_design_side(
        Workshop.around(server), "design", Design((DesignFile("a.sql", text),))
    )
    assert [note.where for note in side.notes] == [f"a.sql:{n}" for n in (2, 3, 4, 5)]
    for note, said in zip(
        side.notes,
        ("managed only with", "managed only with", "its place's", "would connect"),
        strict=True,
    ):
        assert said in note.text
    assert "subscription" not in dict(side.catalog.unmodelled)
