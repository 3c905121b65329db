CREATE TABLE t (id integer PRIMARY KEY, a integer UNIQUE);
COMMENT ON INDEX t_a_key IS 'stays';
