CREATE TABLE t (id integer PRIMARY KEY, a integer, b text UNIQUE, during int4range, EXCLUDE USING gist (during WITH &&));
COMMENT ON INDEX t_pkey IS 'new';
COMMENT ON CONSTRAINT t_b_key ON t IS 'stays';
COMMENT ON INDEX t_during_excl IS 'comes';
