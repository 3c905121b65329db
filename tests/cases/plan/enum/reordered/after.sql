CREATE TYPE mood AS ENUM ('bad', 'ok');
COMMENT ON TYPE mood IS 'Worst first.';
CREATE TABLE t (id integer PRIMARY KEY, m mood NOT NULL DEFAULT 'ok');
