CREATE TABLE log (id integer);
CREATE TABLE t (id integer PRIMARY KEY, a integer);
CREATE RULE r AS ON DELETE TO t WHERE old.a > 5 DO ALSO INSERT INTO log VALUES (old.id);
