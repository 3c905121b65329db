INSERT INTO booking (during, note) VALUES (NULL, 'old');
UPDATE booking SET note = NULL WHERE note = 'n3';
UPDATE booking SET during = NULL WHERE note = 'n4';
DELETE FROM booking WHERE note = 'n5';
SELECT id, during, note FROM booking ORDER BY id LIMIT 3;
