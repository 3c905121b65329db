CREATE TABLE t (id integer PRIMARY KEY, a integer NOT NULL, b text, CONSTRAINT one UNIQUE (b));
COMMENT ON INDEX one IS 'of the index';
COMMENT ON CONSTRAINT one ON t IS 'of the key';
