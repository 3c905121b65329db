CREATE SCHEMA s;
CREATE TABLE s.t (id integer PRIMARY KEY, p integer REFERENCES s.t (id));
CREATE INDEX i ON s.t (p);
CREATE VIEW s.v AS SELECT id FROM s.t;
