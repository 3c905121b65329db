CREATE TABLE log (id integer);
CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE RULE r AS ON DELETE TO t WHERE old.id > 5 DO ALSO INSERT INTO log VALUES (old.id);
COMMENT ON RULE r ON t IS 'told';
