CREATE TABLE t (id integer PRIMARY KEY, a bigint NOT NULL);
COMMENT ON CONSTRAINT t_a_not_null ON t IS 'kept';
