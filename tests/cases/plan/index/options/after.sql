CREATE TABLE t (id integer, a tsvector);
CREATE INDEX t_id ON t (id) WITH (deduplicate_items = off) WHERE id > 3;
CREATE INDEX t_a ON t USING gin (a) WITH (fastupdate = off);
