-- schemaops: renamed from plain
CREATE COLLATION bytes (LOCALE = 'C');
CREATE TABLE t (a text COLLATE bytes);
