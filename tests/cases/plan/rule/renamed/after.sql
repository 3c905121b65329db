CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
-- schemaops: renamed from r
CREATE RULE soft AS ON DELETE TO t DO INSTEAD UPDATE t SET b = 'gone' WHERE id = old.id;
