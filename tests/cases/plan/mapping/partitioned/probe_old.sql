INSERT INTO events VALUES (3, '2024-02-03', 'Rome');
UPDATE events SET place = 'Rome, Italy', day = '2025-03-04' WHERE id = 1;
