INSERT INTO booking VALUES (7, 700, '2024-02-01');
UPDATE booking SET number = 701 WHERE number = 7;
DELETE FROM booking WHERE number = 8;
