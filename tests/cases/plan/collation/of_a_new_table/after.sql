CREATE COLLATION plain (LOCALE = 'C');
CREATE TABLE keep (id integer);
CREATE DOMAIN name AS text COLLATE plain;
CREATE TABLE t (id integer PRIMARY KEY, a text COLLATE plain, b public.name);
CREATE INDEX i ON t (a COLLATE "C", a);
CREATE INDEX j ON t (id, (a || 'x') COLLATE plain);
