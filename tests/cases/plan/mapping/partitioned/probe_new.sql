INSERT INTO events (id, day, city) VALUES (3, '2024-02-03', 'Rome');
UPDATE events SET country = 'Italy' WHERE id = 1;
