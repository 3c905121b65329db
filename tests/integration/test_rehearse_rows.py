"""Rows are made for every table, whatever it demands; or it is said why not."""

from __future__ import annotations

from collections.abc import Callable

from schemaops.catalog.model import Catalog
from schemaops.catalog.read import read
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.rehearse.rows import fill

Database = Callable[..., str]

DEMANDING = """
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN positive AS integer CHECK (VALUE > 100);
CREATE DOMAIN email AS text CHECK (VALUE ~ '^[^@]+@[^@]+[.][a-z]+$');
CREATE TYPE pair AS (a integer, b text);
CREATE TABLE every_type (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    double_id bigint GENERATED ALWAYS AS (a * 2) STORED,
    a smallint NOT NULL, b numeric(3, 2) NOT NULL, c char(1) NOT NULL,
    d varchar(2) UNIQUE NOT NULL, e bytea NOT NULL, f boolean NOT NULL,
    g date NOT NULL, h timestamptz(3) NOT NULL, i interval NOT NULL,
    j uuid UNIQUE NOT NULL, k jsonb NOT NULL, l xml NOT NULL, m inet NOT NULL,
    n macaddr NOT NULL, o bit(3) NOT NULL, p tsvector NOT NULL, q point NOT NULL,
    r tstzrange NOT NULL, s mood NOT NULL, t positive NOT NULL, u email NOT NULL,
    v pair NOT NULL, w text[] NOT NULL, x mood[] NOT NULL, y int4range[] NOT NULL,
    z time NOT NULL, aa money NOT NULL, ab polygon NOT NULL, ac numeric(2, 2) NOT NULL
);
"""


def filled(
    server: EphemeralServer, name: str, tables: list[str], toward: Catalog | None = None
) -> tuple[tuple[str, ...], list[int]]:
    """Notes of a fill, and the number of rows of some tables."""
    with server.connect(name, DESIGN_ROLE) as connection:
        with connection.transaction():
            catalog = read(connection)
        notes = fill(connection, catalog, 3, toward)
        counts = []
        for table in tables:
            row = connection.execute(
                f"SELECT count(*) FROM {table}".encode()
            ).fetchone()
            counts.append(row[0] if row else -1)
    return notes, counts


def test_every_type_has_values(server: EphemeralServer, database: Database) -> None:
    """Built-in types, enums, domains, composites, arrays and ranges get values."""
    assert filled(server, database(DEMANDING), ["every_type"]) == ((), [3])


def test_checks_are_satisfied(server: EphemeralServer, database: Database) -> None:
    """Checks on one column and on several are solved together."""
    name = database(
        """
        CREATE TABLE checked (
            state text NOT NULL CHECK (state IN ('new', 'paid')),
            code text NOT NULL CHECK (length(code) = 7),
            low integer NOT NULL, high integer NOT NULL CHECK (high > low),
            owner text, team text, CHECK (num_nonnulls(owner, team) = 1)
        );
        """
    )
    assert filled(server, name, ["checked"]) == ((), [3])


def test_references_are_followed(server: EphemeralServer, database: Database) -> None:
    """Cycles, self-references, composite keys and one-to-one references are filled."""
    name = database(
        """
        CREATE TABLE b_tenant (id serial PRIMARY KEY, main_user integer);
        CREATE TABLE a_user (
            tenant integer NOT NULL REFERENCES b_tenant, id serial,
            boss integer, PRIMARY KEY (tenant, id), UNIQUE (id)
        );
        ALTER TABLE b_tenant ADD FOREIGN KEY (main_user) REFERENCES a_user (id);
        ALTER TABLE a_user ADD FOREIGN KEY (boss) REFERENCES a_user (id);
        CREATE TABLE a_profile (
            tenant integer, person integer, PRIMARY KEY (tenant, person),
            FOREIGN KEY (tenant, person) REFERENCES a_user
        );
        """
    )
    tables = ["b_tenant WHERE main_user IS NOT NULL", "a_user", "a_profile"]
    assert filled(server, name, tables) == ((), [3, 3, 3])


def test_partitions_are_filled(server: EphemeralServer, database: Database) -> None:
    """Rows lie within the bounds of range, list, hash and default partitions."""
    name = database(
        """
        CREATE TABLE log (id bigint NOT NULL, at date NOT NULL, kind text NOT NULL,
            PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
        CREATE TABLE log_1 PARTITION OF log
            FOR VALUES FROM ('2031-01-01') TO ('2031-02-01');
        CREATE TABLE log_0 PARTITION OF log
            FOR VALUES FROM (MINVALUE) TO ('2019-01-01');
        CREATE TABLE place (region text, n integer) PARTITION BY LIST (region);
        CREATE TABLE place_eu PARTITION OF place FOR VALUES IN ('de', 'fr');
        CREATE TABLE place_rest PARTITION OF place DEFAULT;
        CREATE TABLE spread (id integer) PARTITION BY HASH (id);
        CREATE TABLE spread_0 PARTITION OF spread
            FOR VALUES WITH (MODULUS 1, REMAINDER 0);
        """
    )
    tables = ["log_1", "log_0", "place_eu", "place_rest", "spread"]
    assert filled(server, name, tables) == ((), [3, 3, 3, 3, 3])


def test_an_exclusion_is_respected(server: EphemeralServer, database: Database) -> None:
    """Ranges of different rows do not overlap."""
    name = database(
        "CREATE TABLE booking (during tsrange NOT NULL,"
        " EXCLUDE USING gist (during WITH &&))"
    )
    assert filled(server, name, ["booking"]) == ((), [3])


def test_triggers_and_policies_keep_silent(
    server: EphemeralServer, database: Database
) -> None:
    """Triggers and forced row security are off meanwhile, and as before after it."""
    name = database(
        """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
            $$BEGIN RAISE 'not by hand'; END$$;
        CREATE TABLE guarded (id integer);
        CREATE TRIGGER no BEFORE INSERT ON guarded FOR EACH ROW EXECUTE FUNCTION refuse();
        ALTER TABLE guarded ENABLE ALWAYS TRIGGER no;
        ALTER TABLE guarded ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        """
    )
    with server.connect(name) as connection, connection.transaction():
        before = read(connection).fingerprint
    notes, _ = filled(server, name, [])
    with server.connect(name) as connection, connection.transaction():
        after = read(connection).fingerprint
    with server.connect(name) as connection:
        assert connection.execute("SELECT count(*) FROM guarded").fetchone() == (3,)
    assert ((), before) == (notes, after)


def test_what_cannot_be_filled_is_said(
    server: EphemeralServer, database: Database
) -> None:
    """A check that nothing passes is told with the server's message."""
    name = database("CREATE TABLE never (id integer NOT NULL CHECK (id <> id))")
    (note,), counts = filled(server, name, ["never"])
    assert counts == [0]
    assert note.startswith("no row could be made for public.never: new row")
    assert 'violates check constraint "never_id_check"' in note


def test_rows_suit_the_design_to_come(
    server: EphemeralServer, database: Database
) -> None:
    """Constraints and types that the plan is about to bring are respected already."""
    old = database(
        "CREATE TABLE p (id integer PRIMARY KEY);"
        "CREATE TABLE c (p_id integer NOT NULL, n text NOT NULL, k integer NOT NULL)"
    )
    new = database(
        "CREATE TABLE p (id integer PRIMARY KEY);"
        "CREATE TABLE c (p_id integer NOT NULL REFERENCES p, n integer UNIQUE NOT NULL,"
        " k integer NOT NULL CHECK (k > 500))"
    )
    with server.connect(new) as connection, connection.transaction():
        toward = read(connection)
    suiting = (
        "c WHERE n ~ '^[0-9]+$' AND k > 500 AND EXISTS (SELECT FROM p WHERE id = p_id)"
    )
    assert filled(server, old, [suiting], toward) == ((), [3])
