CREATE COLLATION co (LOCALE = 'C.UTF-8', PROVIDER = libc);
CREATE TABLE t (id integer PRIMARY KEY, b varchar(40));
CREATE TABLE u (c text COLLATE co);
