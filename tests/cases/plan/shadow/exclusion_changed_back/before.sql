CREATE TABLE booking (id integer PRIMARY KEY, during int4range, pause int4range);
ALTER TABLE booking ADD CONSTRAINT apart EXCLUDE USING gist (pause WITH &&) WHERE (id > 0);
COMMENT ON CONSTRAINT apart ON booking IS 'one at a time';
