INSERT INTO booking (room, during, price) VALUES (3, '[2031-01-01, 2031-01-02)', 1) RETURNING id, number;
UPDATE booking SET during = '[2032-01-01, 2032-01-02)' WHERE note = 'n14';
DELETE FROM room WHERE id = 17;
INSERT INTO guest SELECT 900, id FROM booking WHERE note = 'n18';
SELECT sum(guests) FROM booked;
