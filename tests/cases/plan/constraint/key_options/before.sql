CREATE TABLE t (id int, a int, CONSTRAINT t_id PRIMARY KEY (id) WITH (fillfactor = 70), CONSTRAINT t_a UNIQUE (a));
