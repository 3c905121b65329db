INSERT INTO events VALUES (1, '2024-02-03', 'Paris, France'), (2, '2025-02-03', NULL);
