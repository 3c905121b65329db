INSERT INTO t SELECT n + 100, n FROM generate_series(1, 5) n;
INSERT INTO u SELECT n + 100, n FROM generate_series(1, 5) n;
