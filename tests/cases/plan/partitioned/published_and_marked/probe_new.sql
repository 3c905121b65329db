UPDATE feed SET body = 'c' WHERE id = 1;
INSERT INTO feed VALUES (1, '2025-01-02', 'b') ON CONFLICT (id, at) DO NOTHING;
