INSERT INTO booking VALUES (50, '[50,51)', '[50,51)'); UPDATE booking SET during = NULL WHERE id = 3; DELETE FROM booking WHERE id = 4;
