CREATE TABLE keep (id integer PRIMARY KEY);
CREATE SCHEMA s;
COMMENT ON SCHEMA s IS 'nothing in it';
