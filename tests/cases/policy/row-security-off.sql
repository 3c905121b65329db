-- options: schemas = ["public"]
CREATE TABLE a (id bigint PRIMARY KEY);                -- expect: row-security-off
CREATE TABLE b (id bigint PRIMARY KEY);
ALTER TABLE b ENABLE ROW LEVEL SECURITY;
CREATE TABLE internal.c (id bigint PRIMARY KEY);
ALTER TABLE internal.d DISABLE ROW LEVEL SECURITY;     -- expect: row-security-off
