CREATE TABLE held (id integer PRIMARY KEY, name text);
CREATE MATERIALIZED VIEW counted AS SELECT 1 AS id, 2::bigint AS n;
