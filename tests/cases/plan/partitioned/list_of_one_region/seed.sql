INSERT INTO stock SELECT 100 + n, 'eu', n FROM generate_series(1, 9) n;
