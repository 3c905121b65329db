CREATE TABLE t (a int, b int, CONSTRAINT t_a UNIQUE (a) WITH (fillfactor = 70) DEFERRABLE);
CREATE TABLE u (a int PRIMARY KEY WITH (fillfactor = 60));
