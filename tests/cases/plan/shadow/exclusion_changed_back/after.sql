CREATE TABLE booking (id integer PRIMARY KEY, during int4range, pause int4range);
ALTER TABLE booking ADD CONSTRAINT apart EXCLUDE USING gist (during WITH &&);
COMMENT ON CONSTRAINT apart ON booking IS 'one at a time';
