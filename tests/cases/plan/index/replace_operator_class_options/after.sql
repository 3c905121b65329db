CREATE TABLE t (id integer, a tsvector, b text);
CREATE INDEX t_a ON t USING gist (a tsvector_ops (siglen = 100));
CREATE INDEX t_b ON t (b COLLATE "C" text_pattern_ops DESC NULLS LAST) INCLUDE (id);
