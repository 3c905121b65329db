CREATE TABLE t (a text NOT NULL);
COMMENT ON CONSTRAINT t_a_not_null ON t IS 'kept';
