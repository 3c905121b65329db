"""The text of a plain index, put together in one pass, is what the server prints."""

from __future__ import annotations

import re

from schemaops.catalog.kinds.index import Index, create_index
from schemaops.catalog.read import read
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.servers import DatabaseFactory

FORMS = """
CREATE TABLE "t T" (
    a integer, b varchar(10), c text, "order" text, "Odd ""Name" bigint, d name,
    e char(4), f inet, g jsonb, h text COLLATE "C", i citish, j integer[], k numeric
);
CREATE INDEX i01 ON "t T" (a);
CREATE INDEX i02 ON "t T" (b, c DESC);
CREATE INDEX i03 ON "t T" (c text_pattern_ops);
CREATE INDEX i04 ON "t T" ("order", "Odd ""Name");
CREATE UNIQUE INDEX i05 ON "t T" (a, d, e);
CREATE INDEX i06 ON "t T" (lower(c));
CREATE INDEX i07 ON "t T" (a) INCLUDE (b);
CREATE INDEX i08 ON "t T" (a) WHERE b IS NOT NULL AND a > 3;
CREATE INDEX i09 ON "t T" (a) WHERE (a = ANY (ARRAY[1, 2]));
CREATE INDEX i10 ON "t T" USING hash (a);
CREATE INDEX i11 ON "t T" USING gin (g);
CREATE INDEX i12 ON "t T" (h);
CREATE INDEX i13 ON "t T" (h COLLATE "POSIX");
CREATE INDEX i14 ON "t T" (c COLLATE "C");
CREATE INDEX i15 ON "t T" (a NULLS FIRST);
CREATE INDEX i16 ON "t T" (a) WITH (fillfactor = 70);
CREATE INDEX i17 ON "t T" (i);
CREATE INDEX i18 ON "t T" (f, j, k);
CREATE INDEX i19 ON "t T" (b varchar_pattern_ops);
CREATE INDEX "a USING b" ON "t T" (a);
CREATE INDEX i20 ON "t T" (a) WITH (fillfactor = 70) WHERE a > 3;
CREATE INDEX i21 ON "t T" USING gin (g) WITH (fastupdate = off) WHERE (g ->> ' WITH (fastupdate=') IS NULL;
"""


def test_every_form_reads_as_the_server_prints_it(
    server: EphemeralServer, database: DatabaseFactory
) -> None:
    """What we put together equals pg_get_indexdef, for plain and odd indexes alike."""
    name = database("CREATE DOMAIN citish AS text;" + FORMS)
    with server.connect(name) as connection, connection.transaction():
        catalog = read(connection)
        printed: dict[str, str] = dict(
            connection.execute(
                "SELECT c.relname, pg_get_indexdef(i.indexrelid) FROM pg_index i"
                " JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indexrelid >= 16384"
            ).fetchall()
        )
    indexes = list(catalog.of(Index))
    assert len(indexes) == FORMS.count("INDEX")
    for index in indexes:
        text = re.sub(r" WITH \(\w+='?\w+'?\)", "", printed[index.name])
        assert text.endswith(f'public."t T" {index.definition}')
        made = create_index(index).replace('"', "")
        assert not index.options or f"WITH ({index.options[0]})" in made
        assert text.count(" WHERE ") == made.count(" WHERE ")
