INSERT INTO booking VALUES (60, '[60,61)', '[60,61)'), (61, '[61,62)', '[61,62)'); UPDATE booking SET pause = NULL WHERE id = 5;
