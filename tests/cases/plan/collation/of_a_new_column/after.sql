CREATE COLLATION plain (LOCALE = 'C');
CREATE TABLE t (id integer PRIMARY KEY, a text COLLATE plain);
