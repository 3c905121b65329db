CREATE TYPE mood AS ENUM ('sad', 'ok', 'fine');
CREATE TABLE t (id bigint PRIMARY KEY, m mood);
SECURITY LABEL FOR guard ON TYPE mood IS 'x';
SECURITY LABEL FOR guard ON COLUMN t.m IS 'x';
