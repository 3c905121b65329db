INSERT INTO accounts VALUES (1000, 'x') ON CONFLICT (id) DO NOTHING;
UPDATE accounts SET name = 'y' WHERE id = 1;
