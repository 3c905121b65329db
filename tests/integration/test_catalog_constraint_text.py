"""The text of plain keys and foreign keys, put together, is what the server prints."""

from __future__ import annotations

from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.read import read
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.servers import DatabaseFactory

FORMS = """
CREATE SCHEMA "o t";
CREATE TABLE "o t"."select" (
    "order" integer, "Odd ""Name" bigint, name text, value text, between_ integer, "a$" integer,
    CONSTRAINT k01 PRIMARY KEY ("order"),
    CONSTRAINT k02 UNIQUE ("Odd ""Name", name),
    CONSTRAINT k03 UNIQUE (value) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT k04 UNIQUE (between_) INCLUDE (name),
    CONSTRAINT k05 UNIQUE (name) WITH (fillfactor = 70),
    CONSTRAINT k06 UNIQUE ("a$", "order"),
    CONSTRAINT k08 UNIQUE ("Odd ""Name") DEFERRABLE,
    CONSTRAINT k07 CHECK ("order" > 0)
);
CREATE TABLE referring (
    dropped integer, a integer, b bigint, c text, d text, position integer, nothing integer,
    CONSTRAINT f01 FOREIGN KEY (a) REFERENCES "o t"."select",
    CONSTRAINT f02 FOREIGN KEY (b, c) REFERENCES "o t"."select" ("Odd ""Name", name) MATCH FULL,
    CONSTRAINT f03 FOREIGN KEY (a) REFERENCES "o t"."select" ON DELETE CASCADE ON UPDATE RESTRICT,
    CONSTRAINT f04 FOREIGN KEY (d) REFERENCES "o t"."select" (name) ON DELETE SET NULL ON UPDATE SET DEFAULT,
    CONSTRAINT f05 FOREIGN KEY (position) REFERENCES "o t"."select" ("order") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT f06 FOREIGN KEY (nothing) REFERENCES "o t"."select" ("order") ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT f07 FOREIGN KEY (c) REFERENCES "o t"."select" (name) ON DELETE NO ACTION
);
ALTER TABLE referring DROP COLUMN dropped;
ALTER TABLE referring ADD CONSTRAINT f08 FOREIGN KEY (a) REFERENCES "o t"."select" NOT VALID;
"""


def test_every_form_reads_as_the_server_prints_it(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """What we put together equals pg_get_constraintdef, for plain and odd ones alike."""
    with server.connect(database(FORMS)) as connection, connection.transaction():
        catalog = read(connection)
        printed: dict[str, str] = dict(
            connection.execute(
                "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint"
                " WHERE oid >= 16384 AND contype <> 'n'"
            ).fetchall()
        )
    constraints = list(catalog.of(Constraint))
    assert len(constraints) == FORMS.count("CONSTRAINT")
    for constraint in constraints:
        words = [constraint.definition, constraint.deferral]
        words += [] if constraint.valid else ["NOT VALID"]
        assert " ".join(filter(None, words)) == printed[constraint.name]
