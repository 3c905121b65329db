INSERT INTO notes (owner_name, body) SELECT 'u' || n % 3, 'b' FROM generate_series(1, 30) n;
