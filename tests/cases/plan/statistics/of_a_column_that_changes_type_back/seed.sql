INSERT INTO t SELECT g, g, g FROM generate_series(1001, 1050) g;
