INSERT INTO t SELECT nextval('t_id_seq') FROM generate_series(1, 20);
