UPDATE feed SET body = 'c' WHERE id = 1001;
INSERT INTO feed VALUES (5001, '2025-01-02', 'b');
