CREATE TABLE t (id integer, a text);
CREATE TYPE e AS ENUM ('a');
COMMENT ON TYPE e IS 'it''s a $$comment$$';
