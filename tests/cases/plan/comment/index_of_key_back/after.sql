CREATE TABLE t (id integer PRIMARY KEY, a integer, b text UNIQUE, during int4range, EXCLUDE USING gist (during WITH &&));
COMMENT ON INDEX t_pkey IS 'old';
COMMENT ON INDEX t_b_key IS 'goes';
COMMENT ON CONSTRAINT t_b_key ON t IS 'stays';
