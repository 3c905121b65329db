CREATE TABLE t (id bigint PRIMARY KEY, b text);
COMMENT ON INDEX t_pkey IS 'stays';
