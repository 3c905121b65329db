CREATE TABLE t (id int, a int, CONSTRAINT t_id PRIMARY KEY (id) WITH (deduplicate_items = off), CONSTRAINT t_a UNIQUE (a) WITH (fillfactor = 70));
