CREATE TABLE keep (id integer);
CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE RULE r AS ON DELETE TO t DO INSTEAD UPDATE t SET b = 'gone' WHERE id = old.id;
