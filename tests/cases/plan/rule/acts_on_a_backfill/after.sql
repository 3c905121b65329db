CREATE TABLE log (id integer);
CREATE TABLE t (id integer PRIMARY KEY, a bigint);
CREATE RULE r AS ON UPDATE TO t DO ALSO INSERT INTO log VALUES (new.id);
