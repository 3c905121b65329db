INSERT INTO t SELECT generate_series(1001, 1020);
