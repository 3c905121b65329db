CREATE TABLE t (id integer, a tsvector, b text);
CREATE INDEX t_a ON t USING gist (a);
CREATE INDEX t_b ON t (b);
