CREATE TABLE t (id integer PRIMARY KEY, a bigint UNIQUE);
COMMENT ON INDEX t_a_key IS 'stays';
