CREATE TABLE t (id integer, a tsvector);
CREATE INDEX t_id ON t (id) WITH (fillfactor = 70) WHERE id > 3;
CREATE INDEX t_a ON t USING gin (a);
