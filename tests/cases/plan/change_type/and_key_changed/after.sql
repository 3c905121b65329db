CREATE TABLE t (id integer NOT NULL, a bigint NOT NULL, CONSTRAINT t_pkey PRIMARY KEY (a));
