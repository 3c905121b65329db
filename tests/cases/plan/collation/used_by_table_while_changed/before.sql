CREATE COLLATION co (LOCALE = 'C');
CREATE TABLE t (id integer PRIMARY KEY, b varchar(40));
