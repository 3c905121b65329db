CREATE TABLE t (id integer PRIMARY KEY, a integer NOT NULL);
COMMENT ON CONSTRAINT t_a_not_null ON t IS 'kept';
