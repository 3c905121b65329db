INSERT INTO notes (id, owner_name, body) SELECT 1000 + n, 'u' || n % 3, 'b' FROM generate_series(1, 30) n;
SELECT setval('notes_id_seq', 5000);
