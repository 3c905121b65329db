INSERT INTO t SELECT g, (g % 10)::text, (g % 10)::text FROM generate_series(1001, 1100) g;
