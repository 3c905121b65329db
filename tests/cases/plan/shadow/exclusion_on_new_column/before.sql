CREATE EXTENSION btree_gist;
CREATE TABLE booking (room integer, number integer, "from" date, UNIQUE (room, number));
ALTER TABLE booking ALTER COLUMN room SET NOT NULL, ALTER COLUMN number SET NOT NULL;
