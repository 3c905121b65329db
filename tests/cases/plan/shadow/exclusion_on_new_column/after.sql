CREATE EXTENSION btree_gist;
CREATE TABLE booking (room integer, number integer, "from" date, until date, UNIQUE (room, number));
ALTER TABLE booking ALTER COLUMN room SET NOT NULL, ALTER COLUMN number SET NOT NULL;
CREATE INDEX booking_until ON booking (until);
ALTER TABLE booking ADD CONSTRAINT apart EXCLUDE USING gist (room WITH =, daterange("from", until) WITH &&) WHERE (until > "from") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE booking ADD CONSTRAINT numbered EXCLUDE USING btree (number WITH =, room WITH =);
