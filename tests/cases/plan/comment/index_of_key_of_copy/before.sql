CREATE TABLE t (id integer PRIMARY KEY, b text);
COMMENT ON INDEX t_pkey IS 'stays';
