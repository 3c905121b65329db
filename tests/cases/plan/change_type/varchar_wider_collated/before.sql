CREATE TABLE t (id integer PRIMARY KEY, a varchar(10) COLLATE "C");
