INSERT INTO t (x) SELECT 'r' FROM generate_series(1, 20);
