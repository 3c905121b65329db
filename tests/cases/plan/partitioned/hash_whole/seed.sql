INSERT INTO accounts SELECT n, 'a' || n FROM generate_series(1, 100) n;
