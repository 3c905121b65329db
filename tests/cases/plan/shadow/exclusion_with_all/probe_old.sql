INSERT INTO booking (room, during, note) VALUES (2, '[2030-01-01, 2030-01-02)', 'old');
UPDATE booking SET price = NULL, note = NULL WHERE note = 'n11';
UPDATE booking SET id = 5000 WHERE note = 'n12';
DELETE FROM booking WHERE note = 'n13' AND parent IS NULL AND NOT EXISTS (SELECT FROM guest WHERE booking = booking.id);
SELECT guests FROM booked WHERE id = 101;
SELECT total(), shown(b) FROM booking b WHERE id = 102;
