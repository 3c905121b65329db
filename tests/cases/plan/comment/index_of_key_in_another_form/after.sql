CREATE TABLE t (id integer PRIMARY KEY, a integer NOT NULL, b text, CONSTRAINT one UNIQUE (a, b), CONSTRAINT two UNIQUE (a));
COMMENT ON INDEX one IS 'of the new index';
COMMENT ON CONSTRAINT one ON t IS 'of the key';
COMMENT ON INDEX two IS 'comes along';
